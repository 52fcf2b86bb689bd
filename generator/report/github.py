"""Workflow commands that GitHub shows beside the changed line, within what it shows of a step.

A step shows its first ten errors, ten warnings and ten notices and drops the rest in
silence. Where there are more, findings of one component are packed into one annotation,
else those of one file; the full list belongs in the job summary.
Source: https://docs.github.com/en/actions/reference/limits (annotations per step)
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Final

from generator.diagnostics import Diagnostic, Severity
from generator.outcome import Report
from generator.report.grouping import worst_first
from generator.report.manner import Manner

_LEVEL: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_FIT: Final = 10
"""Annotations of one level that are shown."""
_LISTED: Final = 25
"""Findings told in one annotation; it is a hint, not a report."""


def as_github(report: Report, manner: Manner) -> str:
    """Annotations, one per line, the worst first; at most ten of each level."""
    baris: list[str] = []
    for severity in Severity:
        satu_beban = [d for d in report.diagnostics if d.severity is severity]
        baris += _level(severity, satu_beban, manner)
    return "".join(f"{satu}\n" for satu in baris)


def _level(severity: Severity, found: Sequence[Diagnostic], manner: Manner) -> Iterator[str]:
    level = _LEVEL[severity]
    packs = _packed(found)
    fit = packs if len(packs) <= _FIT else packs[: _FIT - 1]
    for pack in fit:
        yield _one(level, pack[0], manner) if len(pack) == 1 else _several(level, pack, manner)
    if rest := packs[len(fit) :]:
        yield _rest(level, severity, rest, manner)


def _packed(found: Sequence[Diagnostic]) -> list[list[Diagnostic]]:
    """Each by itself where that fits, else by component, else by file."""
    keys: tuple[Callable[[Diagnostic], Hashable], ...] = (id, _component, _file)
    packs: list[list[Diagnostic]] = []
    for key in keys:
        packs = [isi for _, isi in worst_first(found, key)]
        if len(packs) <= _FIT:
            break
    return packs


def _component(d: Diagnostic) -> tuple[str, ...]:
    return d.location.file, _title(d)


def _file(d: Diagnostic) -> str:
    return d.location.file


def _title(d: Diagnostic) -> str:
    """The key at the top of the file that a finding is about, or the shared component."""
    depth = 2 if d.path[:1] == ("komponen_bersama",) else 1
    return ".".join(str(p) for p in d.path[:depth])


def _one(level: str, d: Diagnostic, manner: Manner) -> str:
    text = f"{d.message(manner.lang).strip()}\n{d.fix(manner.lang).strip()}\n{manner.url(d)}"
    return _command(level, d, f"{d.code} {d.fault.name}", text)


def _several(level: str, pack: Sequence[Diagnostic], manner: Manner) -> str:
    kata = manner.choose("temuan", "findings")
    about = {_title(d) for d in pack}
    title = f"{len(pack)} {kata}"
    if len(about) == 1 and (di := about.pop()):
        title = f"{di}: {title}"
    line = manner.choose("baris", "line")
    rows = [f"{line} {d.location.line}, {d.code}: {d.message(manner.lang).strip()}" for d in pack]
    if len(rows) > _LISTED:
        lagi = manner.choose("{n} temuan lagi", "{n} more").format(n=len(rows) - _LISTED)
        rows[_LISTED:] = [f"… {lagi}"]
    rows.append(
        manner.choose("Cara memperbaiki: standar check ", "How to mend them: standar check ")
        + pack[0].location.file
    )
    return _command(level, pack[0], title, "\n".join(rows))


def _rest(
    level: str, severity: Severity, rest: Sequence[Sequence[Diagnostic]], manner: Manner
) -> str:
    """Files that have no annotation of their own; stands at no line."""
    n = sum(len(pack) for pack in rest)
    text = manner.choose(
        f"{n} {manner.word(severity)} lagi di {len(rest)} berkas lain. "
        "Daftar lengkapnya ada di ringkasan pekerjaan ini, atau: standar check",
        f"{n} more {manner.word(severity)} in {len(rest)} other files. "
        "The summary of this job has the full list, as has: standar check",
    )
    return f"::{level}::{_escaped(text, '')}"


def _command(level: str, d: Diagnostic, title: str, text: str) -> str:
    place = {
        "file": d.location.file,
        "line": d.location.line,
        "col": d.location.column,
        "title": title,
    }
    properties = ",".join(f"{k}={_escaped(str(v), ':,')}" for k, v in place.items())
    return f"::{level} {properties}::{_escaped(text, '')}"


def _escaped(text: str, also: str) -> str:
    codes = {"%": "%25", "\r": "%0D", "\n": "%0A", **{c: f"%{ord(c):02X}" for c in also}}
    return "".join(codes.get(c, c) for c in text)
