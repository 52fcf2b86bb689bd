"""Bytes → a document, or the reasons why there is none.

Guards over the bytes and characters, one pass over the events, then the comments that
cut a sentence short. The parser's own words are never shown.
"""

from __future__ import annotations

from generator.diagnostics import Diagnostic
from generator.source.builder import Builder, RefusedError
from generator.source.comments import cut_sentences
from generator.source.document import Document
from generator.source.guards import decode, refused_text
from generator.source.lines import Lines
from generator.source.look import first_breakage
from generator.source.misplacements import TIDAK_TERBACA
from generator.source.parser import FASTEST, UNREADABLE, Loader
from generator.source.problem import Problem, short
from generator.source.refusals import BERKAS_KOSONG


def read(
    data: bytes, file: str, *, loader: Loader = FASTEST
) -> tuple[Document | None, list[Diagnostic]]:
    """The document and no diagnostics, or None and at least one.

    A fault that makes the rest unreadable is the last one; losses of text before it,
    and equal names of fields, are all reported. `file` is the path from the project
    root (POSIX). Both loaders lead to the same result; only what follows malformed brackets
    or tags may be reported by one of them alone.
    """
    text = decode(data)
    if isinstance(text, Problem):
        return None, [text.diagnostic(file)]
    refused = refused_text(text, loader)
    if refused is not None:
        return None, [refused.diagnostic(file)]
    builder = Builder(text, loader)
    problems = _problems(builder, loader)
    if problems:
        return None, [problem.diagnostic(file) for problem in problems]
    return Document(file, builder.values[0], text), []


def _problems(builder: Builder, loader: Loader) -> list[Problem]:
    """All faults in order; of what ends the reading nothing where its line has a fault already."""
    end = _end(builder)
    found = builder.found + [
        cut for cut in cut_sentences(builder.text, loader) if end is None or cut.line < end.line
    ]
    if end is not None and all(problem.line != end.line for problem in found):
        found.append(end)
    return sorted(found, key=lambda problem: (problem.line, problem.column))


def _end(builder: Builder) -> Problem | None:
    """Read; what ended the reading early, if anything did."""
    try:
        builder.run()
    except RefusedError as refused:
        return refused.problem
    except UNREADABLE as broken:
        return first_breakage(builder.text, {p.line for p in builder.found}) or _unexplained(
            builder.text, broken
        )
    return None if builder.values not in ([], [None]) else Problem(BERKAS_KOSONG, 1, 1)


def _unexplained(text: str, broken: Exception) -> Problem:
    """A breakage whose cause we cannot name: the last line the parser looked at."""
    lines = Lines(text)
    mark = getattr(broken, "problem_mark", None)
    line = min(mark.line + 1, len(lines)) if mark else 1
    column = len(lines[line]) - len(lines[line].lstrip())
    return Problem(TIDAK_TERBACA, line, column + 1, {"tertulis": short(lines[line])})
