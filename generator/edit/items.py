"""Whole items of a list: moved or deleted with the comments directly above them.

Items exchange places between the empty lines and line ends, which stay where they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from generator.diagnostics import Path
from generator.edit.opened import EditError, Opened, with_value
from generator.source import Value


class _Block(NamedTuple):
    """The lines of an item, from 0, both included."""

    first: int
    last: int


def reorder(text: str, path: Path, order: Sequence[int]) -> str:
    """The text with the items of the list at `path` in another order.

    Args:
        text: a YAML text.
        path: the list.
        order: for each place the index of the item that comes there.

    Raises:
        EditError: no list stands there, or an item shares its lines with another.
    """
    opened = Opened.of(text)
    written, items = _items(opened, path)
    if sorted(order) != list(range(len(items))):
        raise EditError(f"{order} does not name every item once")
    blocks = _blocks(opened, written, len(items))
    bodies = [_body(opened, block) for block in blocks]
    parts = ["".join(opened.lines[: blocks[0].first])]
    for place, index in enumerate(order):
        last = opened.lines[blocks[place].last]
        stop = blocks[place + 1].first if place + 1 < len(blocks) else len(opened.lines)
        parts += [bodies[index], last[len(last.rstrip("\r\n")) :]]
        parts += opened.lines[blocks[place].last + 1 : stop]
    moved = [items[index] for index in order]
    return opened.finished("".join(parts), with_value(opened.document.value, written, moved))


def move_item(text: str, path: Path, to_index: int) -> str:
    """The text with the item at `path` at another place of its list.

    Raises:
        EditError: no item stands there, there is no such place, or items share lines.
    """
    opened = Opened.of(text)
    written, items = _items(opened, path[:-1])
    index = _index(path, len(items))
    if not 0 <= to_index < len(items):
        raise EditError(f"there is no place {to_index}")
    order = [i for i in range(len(items)) if i != index]
    order.insert(to_index, index)
    return reorder(text, written, order)


def delete_item(text: str, path: Path) -> str:
    """The text without the item at `path`, and without an empty line that it leaves double.

    Raises:
        EditError: no item stands there, it is the only one, or it shares its lines.
    """
    opened = Opened.of(text)
    written, items = _items(opened, path[:-1])
    index = _index(path, len(items))
    if len(items) == 1:
        raise EditError(f"{path} is the only item of its list")
    block = _blocks(opened, written, len(items))[index]
    above, below = list(opened.lines[: block.first]), list(opened.lines[block.last + 1 :])
    while below and not below[0].strip() and (index == 0 or not above[-1].strip()):
        del below[0]
    rest = [item for i, item in enumerate(items) if i != index]
    expected = with_value(opened.document.value, written, rest)
    return opened.finished("".join([*above, *below]), expected)


def _items(opened: Opened, path: Path) -> tuple[Path, list[Value]]:
    written, value = opened.resolve(path)
    if not isinstance(value, list) or not value:
        raise EditError(f"there is no list at {path}")
    return written, value


def _index(path: Path, count: int) -> int:
    if not path or not isinstance(path[-1], int) or not 0 <= path[-1] < count:
        raise EditError(f"there is no item at {path}")
    return path[-1]


def _blocks(opened: Opened, path: Path, count: int) -> list[_Block]:
    """The lines of every item, in order."""
    dashes = [opened.dash((*path, index)) for index in range(count)]
    column = dashes[0][1]
    if any(other != column for _, other in dashes):
        raise EditError(f"the items of {path} do not stand below each other")
    firsts = [opened.head(line, column) for line, _ in dashes]
    stops = [*firsts[1:], len(opened.lines)]
    return [
        _Block(first, opened.tail(line, column, stop))
        for first, (line, _), stop in zip(firsts, dashes, stops, strict=True)
    ]


def _body(opened: Opened, block: _Block) -> str:
    """The lines of an item without the last line end."""
    return "".join(opened.lines[block.first : block.last + 1]).rstrip("\r\n")
