"""Our own look at a text that the parser could not read: the likeliest first cause.

A walk line by line over the subset of YAML that standards use (fields, hyphens, plain
and quoted texts, blocks). It runs only after the parser has given up, so that both
parsers lead to the same message. Columns count from 0 here, lines from 1.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from typing import Final, NamedTuple

from generator.diagnostics import Fault
from generator.source import breakages as b
from generator.source import misplacements as m
from generator.source.bullets import pasted_bullet
from generator.source.examples import body, named_again
from generator.source.lines import Lines
from generator.source.look_loose import Above, Text, loose, other_sign
from generator.source.look_value import GLUED_FIELD, glued_colon, joined, out_of_line, read_value
from generator.source.losses import BARIS_MENYAMBUNG, KURUNG, TANDA_SERU
from generator.source.problem import Problem, short
from generator.source.quoting import BULLET, HYPHEN_WORD, inline
from generator.source.refusals import BEBERAPA_DOKUMEN, NAMA_ISIAN

_FIELD: Final = re.compile(
    r"""("[^"]*"|'[^']*'|[^\s\-?:,\[\]{}\#&*!|>'"%@`].*?|[-?:](?=\S).*?):(?=\s|$)"""
)
_NO_TEXT: Final = frozenset("!&*|>%@`,[]{}\"'#-")
"""Signs at the start of what is judged as a value, also where a field belongs."""

_NO_NAME: Final = re.compile(r":(?:\s|$)")
_SEPARATOR: Final = re.compile(r"(?:---|\.\.\.)(?:\s|$)")


class _Level(NamedTuple):
    column: int
    is_list: bool


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
        self.after_block: int | None = None
        self.text: Text | None = None
        self.bracket = 0
        self.forms: dict[int, set[str]] = {}
        self.closed: list[_Level] = []

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
        if self.block is not None:
            self.after_block = None if self.block_starts else self.block + 1
        self.block = None
        return bool(self.levels) or not _SEPARATOR.match(typed)

    def _fit(self, typed: str, column: int) -> Problem | None:
        """Whether a line may start in this column after the lines above it."""
        if _SEPARATOR.match(typed):
            return Problem(BEBERAPA_DOKUMEN, self.line, 1)
        if HYPHEN_WORD.match(typed, column):
            example = f"{typed[:column]}- {typed[column + 1 :]}"
            return self._cited(b.RAPAT_MINUS, typed, column, contoh=example)
        return self._fit_level(typed, column)

    def _fit_level(self, typed: str, column: int) -> Problem | None:
        self.closed = []
        while self.levels and self.levels[-1].column > column:
            self.closed.append(self.levels.pop())
        left = self.closed[-1] if self.closed else None
        if not self.levels:
            return self._stray(column, left.column) if left else None
        top = self.levels[-1]
        if top.column == column:
            return self._fit_beside(typed, column)
        if left is not None:
            if _starts_item(typed, column):
                return self._item_astray(typed, column)
            return self._stray(column, left.column)
        return None if self.pending else self._fit_below_text(typed, column, top)

    def _fit_beside(self, typed: str, column: int) -> Problem | None:
        top = self.levels[-1]
        hyphen = _starts_item(typed, column)
        if top.is_list and not hyphen:
            if _Level(column, is_list=False) not in self.levels[-2:]:
                return self._without_hyphen(typed, column)
            self.closed.append(self.levels.pop())
        elif hyphen and not top.is_list and not self.pending:
            return self._item_astray(typed, column)
        return None

    def _without_hyphen(self, typed: str, column: int) -> Problem:
        """A line in the column of the hyphens of a list."""
        if BULLET.match(typed, column):
            return pasted_bullet(self.lines, self.line, column)
        if _FIELD.match(typed, column) and (
            self.forms[column] == {""} or self._in_column(column) > 1
        ):
            return self._without_name(column)
        example = f"{' ' * column}- {typed[column:]}"
        return self._cited(m.TANPA_MINUS, typed, column, contoh=example)

    def _item_astray(self, typed: str, column: int) -> Problem:
        """An item in no column of a list: out of line, or all that is left of another list."""
        lists = [level.column for level in (*self.levels, *self.closed) if level.is_list]
        open_ones = [level.column for level in self.levels if level.is_list]
        alone = self._in_column(column) == 1
        form = _form(typed, _after_gap(typed, column + 1))
        alike = [
            at
            for at in lists
            if abs(at - column) == 1 or (form in self.forms[at] and (alone or at in open_ones))
        ]
        if alike:
            return self._stray(column, min(alike, key=lambda at: abs(at - column)))
        return self._without_name(column)

    def _fit_below_text(self, typed: str, column: int, top: _Level) -> Problem | None:
        """A line further in than a text that is complete already."""
        above = self.text
        if above is None:
            stray = self._stray(column, self.after_block or top.column)
            return replace(stray, line=self.bracket or self.line)
        item = _starts_item(typed, column)
        if item and (top.is_list or _form(typed, _after_gap(typed, column + 1))):
            return self._item_astray(typed, column)
        return self._fit_below(above, typed, column, top)

    def _fit_below(self, above: Text, typed: str, column: int, top: _Level) -> Problem:
        upper = self.lines[above.line]
        if above.key is None and GLUED_FIELD.match(upper, above.column):
            return glued_colon(self.lines, above.line, above.column)
        if _FIELD.match(typed, column) is None:
            return joined(self.lines, above.line, above.column, self.line, above.key)
        if not top.is_list:
            single = self._in_column(column) == 1 or column - top.column == 1
            return self._stray(column, top.column) if single else self._without_name(column)
        first = f"{upper[: above.column]}teks: {inline(body(upper, above.column))}"
        example = f"{first}\n{' ' * above.column}{typed.strip()}"
        return self._cited(m.RINCIAN_KALIMAT, typed, column, contoh=example)

    def _content(self, typed: str, column: int) -> Problem | None:
        """Hyphens, then a field or a text."""
        self.pending = False
        while _starts_item(typed, column):
            self._open(column, is_list=True)
            at, column = column, _after_gap(typed, column + 1)
            self.forms[at].add(_form(typed, column))
            if typed[column : column + 1] in {"", "#"}:
                self.pending = True
                return None
        if _NO_NAME.match(typed, column):
            return self._cited(NAMA_ISIAN, typed, column)
        field = _FIELD.match(typed, column)
        if field is not None:
            self._open(column, is_list=False)
            return self._value(_after_gap(typed, field.end()), field[1].rstrip())
        if self.levels[-1:] in ([], [_Level(column, is_list=False)]) and (
            problem := self._no_colon(typed, column)
        ):
            return problem
        return self._value(column, None)

    def _value(self, column: int, key: str | None) -> Problem | None:
        """Read the value here, and remember what the next line may be."""
        value = read_value(self.lines, self.line, column, after_key=key is not None)
        self.text = self.after_block = None
        if isinstance(value, Problem):
            self.bracket = self.line if value.fault is KURUNG else 0
            return value
        self.bracket = 0
        self.text = Text(self.line, column, key) if value.kind == "text" else None
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
            self.forms[column] = set()

    def _no_colon(self, typed: str, column: int) -> Problem | None:
        """A line where a field belongs; None where a value with a problem of its own stands."""
        if GLUED_FIELD.match(typed, column):
            return glued_colon(self.lines, self.line, column)
        if (sign := other_sign(self.lines, self.line, column)) is not None:
            return sign
        if typed[column] in _NO_TEXT and not BULLET.match(typed, column):
            return None
        lists = [level.column for level in self.closed if level.is_list]
        above = Above(self.text, lists[0] if lists else None, self._inside(column))
        return loose(self.lines, self.line, column, above)

    def _inside(self, column: int) -> int:
        """Where content of the field just above stands."""
        above = self.lines[self.line - 1]
        depth = len(above) - len(above.lstrip(" "))
        return depth if depth > column else column + 2

    def _in_column(self, column: int) -> int:
        """How many lines from here on start in this column, up to one further left."""
        count, hyphen = 0, _starts_item(self.lines[self.line], column)
        for number in range(self.line, len(self.lines) + 1):
            typed = self.lines[number].rstrip()
            depth = len(typed) - len(typed.lstrip(" "))
            if not typed or typed[depth] == "#":
                continue
            if depth < column or (depth == column and _starts_item(typed, depth) != hyphen):
                break
            count += depth == column
        return count

    def _without_name(self, column: int) -> Problem:
        """Content further in than anything that could hold it: its field name is gone."""
        typed = self.lines[self.line].rstrip()
        return self._cited(m.TANPA_INDUK, typed, column, contoh=named_again(typed, column))

    def _stray(self, column: int, expected: int) -> Problem:
        return out_of_line(self.lines, self.line, column, expected)

    def _cited(self, fault: Fault, typed: str, column: int, **facts: str) -> Problem:
        return Problem(fault, self.line, column + 1, {"tertulis": short(typed[column:])} | facts)


def _form(typed: str, column: int) -> str:
    """What an item is made of: the name of its first field, nothing where it is a text."""
    field = _FIELD.match(typed, column)
    return field[1] if field else ""


def _starts_item(typed: str, column: int) -> bool:
    """Whether a hyphen followed by a space, or by nothing, stands in this column."""
    return typed.startswith("- ", column) or (typed[column] == "-" and column == len(typed) - 1)


def _after_gap(typed: str, column: int) -> int:
    """The first column from here on that is not a space."""
    while typed.startswith(" ", column):
        column += 1
    return column
