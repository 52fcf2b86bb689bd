"""The report for people: by agency and file, the worst first, each with its line and its cure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from generator.diagnostics import Diagnostic
from generator.outcome import Excused, Report
from generator.report.grouping import Group, groups
from generator.report.manner import ROLE, Manner, closing, counted, unchecked

_LABEL: Final = {
    "id": ("Perbaikan", "Penjelasan", "memengaruhi {n} layanan"),
    "en": ("Fix", "Why", "touches {n} services"),
}
_WIDEST: Final = 100
_MANY: Final = 20
"""Findings above which a table by code follows them."""

_ALIKE: Final = 20
"""Findings of one kind in one component of a file that are told in full."""


def as_text(report: Report, manner: Manner) -> str:
    """Every finding in full under its agency and file, then counts and what was not checked."""
    parts = [part for group in groups(report.diagnostics) for part in _group(group, manner)]
    parts += [excused(e, manner) for e in report.dikecualikan]
    if report.dikecualikan:
        parts.append("")
    return "\n".join([*parts, *_ending(report, manner)]) + "\n"


def as_lines(report: Report, manner: Manner) -> str:
    """One line per finding, in the same order as the full text."""
    semua = [d for group in groups(report.diagnostics) for d in group.diagnostics]
    parts = [f"{_head(d, manner)} {' '.join(d.message(manner.lang).split())}" for d in semua]
    return "\n".join([*parts, *_ending(report, manner)]) + "\n"


def finding(d: Diagnostic, manner: Manner) -> str:
    """One finding: place, what is wrong, the line with a caret, how to mend it, and why."""
    perbaikan, penjelasan, memengaruhi = _LABEL[manner.lang]
    ekor = f" ({memengaruhi.format(n=d.layanan)})" if d.layanan > 1 else ""
    hasil = [f"{_head(d, manner)} {d.message(manner.lang).strip()}{ekor}"]
    hasil += _caret(d, manner)
    pertama, *sisa = d.fix(manner.lang).strip().split("\n")
    hasil.append(f"  {perbaikan}: {pertama}")
    hasil += [f"      {baris}".rstrip() for baris in sisa]
    hasil.append(manner.paint(f"  {penjelasan}: {manner.url(d)}", "faint"))
    return "\n".join(hasil) + "\n"


def excused(e: Excused, manner: Manner) -> str:
    """One line on a finding that an exception takes out of the count."""
    d = e.diagnostic
    kata = manner.choose("dikecualikan sampai", "excused until")
    return f"{d.location}: {d.code} [{d.fault.name}] {kata} {e.sampai.isoformat()}: {e.alasan}"


def _group(group: Group, manner: Manner) -> Iterator[str]:
    judul = f"{group.title(manner)}: {counted(group.diagnostics, manner)}"
    yield manner.paint(judul, "place")
    yield manner.paint("=" * min(len(judul), _WIDEST), "faint")
    for file, isi in group.files.items():
        yield f"{manner.paint(file, 'place')}: {counted(isi, manner)}\n"
        yield from _folded(isi, manner)


def _folded(isi: Sequence[Diagnostic], manner: Manner) -> Iterator[str]:
    """The findings of one file; of one kind in one component the first ones, then their number."""
    banyak = Counter(map(_kind, isi))
    ke: Counter[tuple[str, str | int]] = Counter()
    for d in isi:
        ke[_kind(d)] += 1
        sisa = banyak[_kind(d)] - _ALIKE
        if ke[_kind(d)] <= _ALIKE or sisa == 1:
            yield finding(d, manner)
        elif ke[_kind(d)] == _ALIKE + 1:
            yield _rest(d, sisa, manner)


def _kind(d: Diagnostic) -> tuple[str, str | int]:
    return d.code, next(iter(d.path), "")


def _rest(d: Diagnostic, sisa: int, manner: Manner) -> str:
    n = f"{sisa:,}"
    di = f" `{d.path[0]}`" if d.path else ""
    return manner.choose(
        f"… dan {n.replace(',', '.')} temuan {d.code} lagi di{di or ' berkas ini'}. "
        "Semuanya disebut dengan --ringkas atau --format json.\n",
        f"… and {n} more findings of {d.code} in{di or ' this file'}. "
        "All are told with --ringkas or --format json.\n",
    )


def _head(d: Diagnostic, manner: Manner) -> str:
    kata = manner.paint(f"{manner.word(d.severity)} {d.code}", ROLE[d.severity])
    return f"{manner.paint(f'{d.location}:', 'place')} {kata} [{d.fault.name}]"


def _caret(d: Diagnostic, manner: Manner) -> Iterator[str]:
    baris, kolom = manner.lines(d.location.file, d.location.line), d.location.column
    if not baris.strip():
        return
    mulai = max(0, kolom - 1 - _WIDEST // 2) if len(baris) > _WIDEST else 0
    yield f"    | {baris[mulai : mulai + _WIDEST].rstrip()}"
    yield f"    | {' ' * (kolom - 1 - mulai)}{manner.paint('^', ROLE[d.severity])}"


def _ending(report: Report, manner: Manner) -> Iterator[str]:
    if len(report.diagnostics) > _MANY:
        yield from _table(report.diagnostics, manner)
    yield closing(report.diagnostics, manner.lang)
    yield from unchecked(manner)


def _table(diagnostics: Sequence[Diagnostic], manner: Manner) -> Iterator[str]:
    """How often each rule spoke: the worst and most frequent first."""
    jumlah = Counter((d.severity, d.code, d.fault.name) for d in diagnostics)
    lebar = max(len(nama) for _, _, nama in jumlah)
    yield manner.choose("Menurut aturan:", "By rule:")
    for (severity, code, nama), n in sorted(
        jumlah.items(), key=lambda pair: (pair[0][0].rank, -pair[1], pair[0][1])
    ):
        kata = manner.paint(f"{manner.word(severity):<10}", ROLE[severity])
        yield f"  {kata}  {code}  {nama:<{lebar}}  {n:>5}"
    yield manner.choose(
        "Penjelasan satu aturan: standar explain KODE\n", "About one rule: standar explain CODE\n"
    )
