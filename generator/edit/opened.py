"""A text opened for an edit: its values, its lines, and the check of what came out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from generator.diagnostics import Location, Path
from generator.source import Document, Value, read

_MARK: Final = "\ufeff"
_DASH_ALONE: Final = re.compile(r" *-\s*(?:#.*)?$")
_DASHES: Final = re.compile(r" *(?:- +)*- *$")


class EditError(ValueError):
    """The edit cannot be made: nothing stands at the path, or another value would change."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A text that could be read; lines count from 0 here and keep their ends."""

    mark: str
    """The byte order mark, or nothing."""
    document: Document
    lines: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> Opened:
        """The text, opened.

        Raises:
            EditError: the text cannot be read.
        """
        bare = text.removeprefix(_MARK)
        document, _ = read(bare.encode("utf-8", "surrogatepass"), "")
        if document is None:
            raise EditError("the text cannot be read")
        return cls(text[: len(text) - len(bare)], document, tuple(bare.splitlines(keepends=True)))

    @property
    def newline(self) -> str:
        """The line end of the first line; a plain one where there is none."""
        first = self.lines[0]
        return first[len(first.rstrip("\r\n")) :] or "\n"

    def resolve(self, path: Path) -> tuple[Path, Value]:
        """The path as written, and the value there.

        Raises:
            EditError: the file has nothing at the path.
        """
        return resolve(self.document.value, path)

    def offset(self, place: Location) -> int:
        """Index in the text (without its mark) of a line and column from 1."""
        return sum(map(len, self.lines[: place.line - 1])) + place.column - 1

    def indent(self, line: int) -> int:
        """Spaces at the start of a line."""
        return len(self.lines[line]) - len(self.lines[line].lstrip(" "))

    def is_blank(self, line: int) -> bool:
        """Whether nothing stands on a line."""
        return not self.lines[line].strip()

    def is_comment(self, line: int) -> bool:
        """Whether only a comment stands on a line."""
        return self.lines[line].lstrip(" ").startswith("#")

    def dash(self, item: Path) -> tuple[int, int]:
        """Line and column, from 0, of the hyphen of an item of a list.

        Raises:
            EditError: the hyphen is not the first thing on its line.
        """
        place = self.document.locate(item, key=False)
        line, before = place.line - 1, self.lines[place.line - 1][: place.column - 1]
        if not before.strip():
            line -= 1
            while self.is_blank(line) or self.is_comment(line):
                line -= 1
            before = self.lines[line] if _DASH_ALONE.match(self.lines[line]) else ""
        elif not _DASHES.match(before):
            before = ""
        if before.count("-") != 1:
            raise EditError(f"the item at {item} does not stand on a line of its own")
        return line, before.index("-")

    def head(self, line: int, column: int) -> int:
        """The first of the comment lines directly above a line, or the line itself.

        Comments further in than `column` belong to what stands above them.
        """
        while line > 0 and self.is_comment(line - 1) and self.indent(line - 1) <= column:
            line -= 1
        return line

    def tail(self, line: int, column: int, stop: int) -> int:
        """The last line, before `stop`, of what starts on a line and goes on further in."""
        last = line
        for number in range(line + 1, stop):
            if self.is_blank(number):
                continue
            if self.indent(number) <= column and not self.is_comment(number):
                break
            if self.indent(number) > column:
                last = number
        return last

    def finished(self, text: str, expected: Value) -> str:
        """The edited text with its mark.

        Raises:
            EditError: it does not read as expected.
        """
        document, _ = read(text.encode("utf-8", "surrogatepass"), "")
        if document is None or document.value != expected:
            raise EditError("another value would change")
        return self.mark + text


def resolve(value: Value, path: Path) -> tuple[Path, Value]:
    """The path as written in a file with this value, and the value there.

    Steps that a shorthand leaves out are skipped, as `Document.locate` does.

    Raises:
        EditError: there is nothing at the path.
    """
    written: list[str | int] = []
    for step in path:
        match value, step:
            case dict(), str() if step in value:
                value = value[step]
            case list(), int() if 0 <= step < len(value):
                value = value[step]
            case (dict(), str()) | (list(), int()) | (None, _):
                raise EditError(f"there is nothing at {path}")
            case _:
                continue
        written.append(step)
    return tuple(written), value


def with_value(value: Value, path: Path, new: Value) -> Value:
    """The value with another one at a written path."""
    if not path:
        return new
    step, rest = path[0], path[1:]
    if isinstance(value, dict) and isinstance(step, str):
        return {**value, step: with_value(value.get(step), rest, new)}
    if isinstance(value, list) and isinstance(step, int):
        return [with_value(v, rest, new) if i == step else v for i, v in enumerate(value)]
    raise EditError(f"there is nothing at {path}")
