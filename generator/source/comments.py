"""Sentences cut short by a `#`: the one loss that leaves no trace in the parser's events."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from generator.source.examples import requoted
from generator.source.lines import Lines
from generator.source.losses import TAGAR
from generator.source.parser import Loader, Spans, spans
from generator.source.problem import MOST, Problem, short

_SINGLE_SPACED: Final = re.compile(r"(?<=\S) #")
_START: Final = re.compile(r"(?:(?<=\s)|^)#", re.MULTILINE)
_LINE_END: Final = re.compile(r"[\r\n]|\Z")


def cut_sentences(text: str, loader: Loader) -> list[Problem]:
    """Every place where a single space and a `#` end a text, a key or a hyphen."""
    if " #" not in text or _SINGLE_SPACED.search(text) is None:
        return []
    scalars, lines = spans(text, loader), Lines(text)
    problems = (
        _problem(lines, offset, start)
        for offset in _comments(text, scalars)
        if (start := _start_of_cut(text, offset, scalars)) is not None
    )
    return list(islice(problems, MOST))


def _comments(text: str, scalars: Spans) -> Iterator[int]:
    """Offset of the `#` of each comment, as far as the text can be parsed."""
    offset = 0
    while (found := _START.search(text, offset)) and found.start() <= scalars.reached:
        if scalars.around(found.start()) is not None:
            offset = found.end()
            continue
        yield found.start()
        end = _LINE_END.search(text, found.end())
        offset = end.end() if end else len(text)


def _start_of_cut(text: str, offset: int, scalars: Spans) -> int | None:
    """Where the text cut by a comment starts; None where two spaces, or no text, precede it."""
    if text[offset - 1 : offset] != " ":
        return None
    cut = scalars.ending_at(offset - 1)
    if cut is not None:
        return scalars.starts[cut]
    return offset if text[offset - 2 : offset - 1] in {":", "-"} else None


def _problem(lines: Lines, offset: int, start: int) -> Problem:
    line, column = lines.place(offset)
    first, first_column = lines.place(start)
    typed = lines[line]
    if first < line:
        first_column = len(typed) - len(typed.lstrip()) + 1
    facts = {
        "tertulis": short(typed[column - 1 :]),
        "contoh": requoted(typed, first_column - 1),
    }
    return Problem(TAGAR, line, column, facts)
