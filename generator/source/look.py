"""Our own look at a text that the parser could not read: the likeliest first cause.

A walk line by line over the subset of YAML that standards use (fields, hyphens, plain
and quoted texts, blocks). It runs only after the parser has given up, so that both
parsers lead to the same message. Columns count from 0 here, lines from 1.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final, NamedTuple

from generator.diagnostics import Fault
from generator.source import breakages as b
from generator.source.examples import body
from generator.source.lines import Lines
from generator.source.look_value import GLUED_FIELD, glued_colon, joined, read_value
from generator.source.losses import BARIS_MENYAMBUNG, KURUNG, TANDA_SERU
from generator.source.problem import Problem, short
from generator.source.quoting import HYPHEN_WORD, inline
from generator.source.refusals import BEBERAPA_DOKUMEN, NAMA_ISIAN

_FIELD: Final = re.compile(
    r"""("[^"]*"|'[^']*'|[^\s\-?:,\[\]{}\#&*!|>'"%@`].*?|[-?:](?=\S).*?):(?=\s|$)"""
)
_NO_NAME: Final = re.compile(r":(?:\s|$)")
_SEPARATOR: Final = re.compile(r"(?:---|\.\.\.)(?:\s|$)")


class _Level(NamedTuple):
    column: int
    is_list: bool


class _Text(NamedTuple):
    """The value read last: where it starts, and its field (None for an item)."""

    line: int
    column: int
    key: str | None


def first_breakage(text: str, known: Collection[int] = ()) -> Problem | None:
    """The first place that cannot be read, or None where all of it appears sound.

    Lines in `known` have a problem already; the walk goes on after them where it can.
    """
    return _Walk(Lines(text), known).problem()


class _Walk:
    """The state of the walk: open levels, and whether the line before awaits content."""

    def __init__(self, lines: Lines, known: Collection[int]) -> None:
        self.lines = lines
        self.known = known
        self.line = 1
        self.levels: list[_Level] = []
        self.pending = False
        self.block: int | None = None
        self.block_starts = False
        self.text: _Text | None = None

    def problem(self) -> Problem | None:
        while self.line <= len(self.lines):
            typed = self.lines[self.line].rstrip()
            column = len(typed) - len(typed.lstrip(" "))
            if self._says_something(typed, column):
                found = self._fit(typed, column) or self._content(typed, column)
                if found is not None and not self._is_known(found):
                    return found
            self.line += 1
        return None

    def _is_known(self, found: Problem) -> bool:
        """Whether the line has this problem already, and the next line can be judged."""
        if found.line not in self.known:
            return False
        closed = found.fault is KURUNG and found.facts["tertulis"][-1] in "]}"
        return closed or found.fault in {BARIS_MENYAMBUNG, TANDA_SERU}

    def _says_something(self, typed: str, column: int) -> bool:
        """False for empty lines, notes, the lines of a block and a separator at the start."""
        if not typed or typed[column] == "#":
            return False
        if self.block is not None and column > self.block:
            self.block = column - 1 if self.block_starts else self.block
            self.block_starts = False
            return False
        self.block = None
        return bool(self.levels) or not _SEPARATOR.match(typed)

    def _fit(self, typed: str, column: int) -> Problem | None:
        """Whether a line may start in this column after the lines above it."""
        if _SEPARATOR.match(typed):
            return Problem(BEBERAPA_DOKUMEN, self.line, 1)
        if HYPHEN_WORD.match(typed, column):
            example = f"{typed[:column]}- {typed[column + 1 :]}"
            return self._cited(b.RAPAT_MINUS, typed, column, contoh=example)
        left = None
        while self.levels and self.levels[-1].column > column:
            left = self.levels.pop()
        if not self.levels:
            return self._stray(typed, column, left.column) if left else None
        top = self.levels[-1]
        if top.column == column:
            return self._fit_beside(typed, column, left)
        if left is not None:
            return self._stray(typed, column, left.column)
        return None if self.pending else self._fit_below_text(typed, column, top)

    def _fit_beside(self, typed: str, column: int, left: _Level | None) -> Problem | None:
        hyphen = _starts_item(typed, column)
        if self.levels[-1].is_list and not hyphen:
            if _Level(column, is_list=False) not in self.levels[-2:]:
                example = f"{' ' * column}- {typed[column:]}"
                return self._cited(b.TANPA_MINUS, typed, column, contoh=example)
            self.levels.pop()
        elif hyphen and not self.levels[-1].is_list and not self.pending:
            return self._stray(typed, column, left.column if left else column + 2)
        return None

    def _fit_below_text(self, typed: str, column: int, top: _Level) -> Problem | None:
        """A line further in than a text that is complete already."""
        above = self.text
        if above is None:
            return self._stray(typed, column, top.column)
        upper = self.lines[above.line]
        if above.key is None and GLUED_FIELD.match(upper, above.column):
            return glued_colon(self.lines, above.line, above.column)
        if _FIELD.match(typed, column) is None:
            return joined(self.lines, above.line, above.column, self.line, above.key)
        if not top.is_list:
            return self._stray(typed, column, top.column)
        first = f"{upper[: above.column]}teks: {inline(body(upper, above.column))}"
        example = f"{first}\n{' ' * above.column}{typed.strip()}"
        return self._cited(b.RINCIAN_KALIMAT, typed, column, contoh=example)

    def _content(self, typed: str, column: int) -> Problem | None:
        """Hyphens, then a field or a text."""
        self.pending = False
        while _starts_item(typed, column):
            self._open(column, is_list=True)
            column = _after_gap(typed, column + 1)
            if typed[column : column + 1] in {"", "#"}:
                self.pending = True
                return None
        if _NO_NAME.match(typed, column):
            return self._cited(NAMA_ISIAN, typed, column)
        field = _FIELD.match(typed, column)
        if field is not None:
            self._open(column, is_list=False)
            return self._value(_after_gap(typed, field.end()), field[1].rstrip())
        problem = self._value(column, None)
        if problem is None and self.levels[-1:] in ([], [_Level(column, is_list=False)]):
            return self._no_colon(typed, column)
        return problem

    def _value(self, column: int, key: str | None) -> Problem | None:
        """Read the value here, and remember what the next line may be."""
        value = read_value(self.lines, self.line, column, after_key=key is not None)
        if isinstance(value, Problem):
            return value
        self.text = _Text(self.line, column, key) if value.kind == "text" else None
        self.pending = value.kind == "nothing"
        if value.kind == "block":
            self.block = self.levels[-1].column if self.levels else -1
            self.block_starts = not re.search(r"\d", self.lines[self.line][column:])
        self.line = value.last
        return None

    def _open(self, column: int, *, is_list: bool) -> None:
        level = _Level(column, is_list)
        if self.levels[-1:] != [level]:
            self.levels.append(level)

    def _no_colon(self, typed: str, column: int) -> Problem:
        if GLUED_FIELD.match(typed, column):
            return glued_colon(self.lines, self.line, column)
        word, _, rest = typed[column:].partition(" ")
        example = f"{typed[:column]}{word}: {rest}".rstrip()
        return self._cited(b.TANPA_TITIK_DUA, typed, column, contoh=example)

    def _stray(self, typed: str, column: int, expected: int) -> Problem:
        facts = {
            "ada": str(column),
            "seharusnya": str(expected),
            "contoh": " " * expected + typed.strip(),
        }
        return self._cited(b.INDEN_JANGGAL, typed, column, **facts)

    def _cited(self, fault: Fault, typed: str, column: int, **facts: str) -> Problem:
        return Problem(fault, self.line, column + 1, {"tertulis": short(typed[column:])} | facts)


def _starts_item(typed: str, column: int) -> bool:
    """Whether a hyphen followed by a space, or by nothing, stands in this column."""
    return typed.startswith("- ", column) or (typed[column] == "-" and column == len(typed) - 1)


def _after_gap(typed: str, column: int) -> int:
    """The first column from here on that is not a space."""
    while typed.startswith(" ", column):
        column += 1
    return column
