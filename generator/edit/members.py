"""A new field among others, at their end or before a given one."""

from __future__ import annotations

from typing import Final

from generator.diagnostics import Path
from generator.edit.opened import EditError, Opened, with_value
from generator.source import Value
from generator.write import dump

_STEP: Final = 2


def insert_key(text: str, path: Path, key: str, value: Value, *, before: str = "") -> str:
    """The text with a field more in the mapping at `path`.

    It comes last, or before the field `before` and the comments directly above that. A
    place that holds nothing yet, or `{}`, becomes a mapping.

    Raises:
        EditError: no mapping stands there, it has the field already, or there is no
            line of its own to put the field on.
    """
    opened = Opened.of(text)
    written, mapping = opened.resolve(path)
    if mapping is not None and not isinstance(mapping, dict):
        raise EditError(f"there is no mapping at {path}")
    if mapping and key in mapping:
        raise EditError(f"{key} stands at {path} already")
    lines = list(opened.lines)
    if mapping:
        line, indent = _room(opened, written, mapping, before)
    else:
        line, indent = _below(opened, written, lines)
    _put(lines, line, dump({key: value}, indent=indent), opened.newline)
    expected = with_value(opened.document.value, written, {**(mapping or {}), key: value})
    return opened.finished("".join(lines), expected)


def _room(opened: Opened, written: Path, mapping: dict[str, Value], before: str) -> tuple[int, int]:
    """The line to put a field on, and its indentation."""
    if before and before not in mapping:
        raise EditError(f"there is no {before} at {written}")
    place = opened.document.locate((*written, before or list(mapping)[-1]))
    line, column = place.line - 1, place.column - 1
    if before:
        if opened.lines[line][:column].strip():
            raise EditError(f"{before} does not stand on a line of its own")
        return opened.head(line, column), column
    last = opened.tail(line, column, len(opened.lines))
    while last + 1 < len(opened.lines) and _is_item(opened, last + 1, column):
        last = opened.tail(last + 1, column, len(opened.lines))
    return last + 1, column


def _is_item(opened: Opened, line: int, column: int) -> bool:
    """Whether an item of a list stands right below the name of its field."""
    word, *_ = opened.lines[line].split(maxsplit=1) or [""]
    return opened.indent(line) == column and word == "-"


def _below(opened: Opened, written: Path, lines: list[str]) -> tuple[int, int]:
    """The same below a field that holds nothing; `{}` is taken away."""
    if not written or not isinstance(written[-1], str):
        raise EditError(f"{written} is no field")
    key = opened.document.locate(written)
    line = key.line - 1
    lines[line] = lines[line][: key.column - 1] + lines[line][key.column - 1 :].replace(
        ": {}", ":", 1
    )
    return line + 1, key.column - 1 + _STEP


def _put(lines: list[str], at: int, block: str, newline: str) -> None:
    block = block.replace("\n", newline)
    if at and not lines[at - 1].endswith(("\n", "\r")):
        lines[at - 1] += newline
    lines.insert(at, block)
