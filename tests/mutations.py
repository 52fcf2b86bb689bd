"""One slip of the keyboard at a time: keys deleted, misspelt or doubled in a YAML text.

Blocks are found with the YAML library's own positions, independently of `source.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from generator.diagnostics import Diagnostic, Path


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a mapping in block style and the lines (from 0, end excluded) of its block."""

    path: Path
    line: int
    column: int
    end: int
    opens_item: bool
    alone: bool

    @property
    def name(self) -> str:
        return str(self.path[-1])

    @property
    def schema_path(self) -> Path:
        """The path without positions in lists."""
        return tuple(step for step in self.path if isinstance(step, str))


def keys(text: str) -> list[Key]:
    """All keys of a text, in its order."""
    lines = text.splitlines()
    return list(_keys(yaml.compose(text, Loader=yaml.CSafeLoader), (), lines, len(lines)))


def _keys(node: yaml.Node | None, path: Path, lines: list[str], end: int) -> Iterator[Key]:
    if isinstance(node, yaml.MappingNode):
        starts = [name.start_mark for name, _ in node.value]
        for i, (name, value) in enumerate(node.value):
            stop = starts[i + 1].line if i + 1 < len(starts) else end
            here = (*path, name.value)
            mark = starts[i]
            opens = bool(lines[mark.line][: mark.column].strip())
            until = _without_comments(lines, mark.line + 1, stop)
            yield Key(here, mark.line, mark.column, until, opens, len(starts) == 1)
            yield from _keys(value, here, lines, stop)
    elif isinstance(node, yaml.SequenceNode):
        for i, item in enumerate(node.value):
            stop = node.value[i + 1].start_mark.line if i + 1 < len(node.value) else end
            yield from _keys(item, (*path, i), lines, stop)


def _without_comments(lines: list[str], start: int, stop: int) -> int:
    while stop > start and (not lines[stop - 1].strip() or lines[stop - 1].lstrip()[0] == "#"):
        stop -= 1
    return stop


def deleted(text: str, key: Key) -> str:
    """The text without the block of a key; the dash of an item moves to its next key."""
    lines = text.splitlines()
    before, after = lines[: key.line], lines[key.end :]
    lead = lines[key.line][: key.column]
    if key.opens_item:
        if key.alone:
            before.append(lead.rstrip())
        else:
            pad = " " * key.column
            i = next(
                i
                for i, line in enumerate(after)
                if line[: key.column] == pad and line.strip()[0] != "#"
            )
            after[i] = lead + after[i][key.column :]
    return "\n".join([*before, *after]) + "\n"


def doubled(text: str, key: Key) -> str:
    """The text with the block of a key repeated below itself."""
    lines = text.splitlines()
    block = lines[key.line : key.end]
    block[0] = " " * key.column + block[0][key.column :]
    return "\n".join([*lines[: key.end], *block, *lines[key.end :]]) + "\n"


def renamed(text: str, key: Key, name: str) -> str:
    """The text with another name for a key."""
    lines = text.splitlines()
    line = lines[key.line]
    lines[key.line] = line[: key.column] + name + line[key.column + len(key.name) :]
    return "\n".join(lines) + "\n"


def revalued(text: str, key: Key, value: str) -> str:
    """The text with something else after a key; further lines are indented below it."""
    lines = text.splitlines()
    first, *rest = value.split("\n")
    block = [f"{lines[key.line][: key.column]}{key.name}:{first}"]
    block += [" " * (key.column + 2) + line for line in rest]
    return "\n".join([*lines[: key.line], *block, *lines[key.end :]]) + "\n"


def misspellings(name: str) -> tuple[str, str, str]:
    """A letter lost, a letter typed twice, and two letters swapped, in the middle of a name."""
    i = len(name) // 2
    swap = next((j for j in range(max(0, i - 1), len(name) - 1) if name[j] != name[j + 1]), 0)
    return (
        name[:i] + name[i + 1 :],
        name[:i] + name[i] + name[i:],
        name[:swap] + name[swap + 1] + name[swap] + name[swap + 2 :],
    )


def pasted(text: str, diagnostic: Diagnostic) -> str:
    """The text after its author did what the fix says, to the letter."""
    sentence, _, snippet = diagnostic.fix().partition("\n")
    lines, new = text.splitlines(), snippet.split("\n")
    line = diagnostic.location.line
    if "akhir berkas" in sentence:
        return "\n".join([*lines, *new]) + "\n"
    after = re.search(r"sesudah baris (ini|\d+)", sentence)
    if after:
        line = line if after[1] == "ini" else int(after[1])
        return "\n".join([*lines[:line], *new, *lines[line:]]) + "\n"
    if "sebelum baris ini" in sentence:
        return "\n".join([*lines[: line - 1], *new, *lines[line - 1 :]]) + "\n"
    replaced = len(new) if "menjadi" in sentence else 1
    return "\n".join([*lines[: line - 1], *new, *lines[line - 1 + replaced :]]) + "\n"
