"""The full list in Markdown, for the summary of a job on a code host."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from generator.diagnostics import Diagnostic
from generator.outcome import Report
from generator.report.grouping import Group, groups
from generator.report.manner import UNCHECKED, Manner, closing, counted
from generator.report.text import excused

_ROOM: Final = 900_000
"""Bytes that a summary may take; GitHub refuses one above 1 MiB as a whole."""
_SPECIAL: Final = re.compile(r"([\\`*_\[\]#|~>])")
_CODE: Final = re.compile(r"(`[^`\n]+`)")
_TILDES: Final = re.compile(r"~+")


def as_markdown(report: Report, manner: Manner) -> str:
    """Counts, what was not checked, and every finding under its agency and file.

    Ends with a remark where a host would refuse the rest for its size.
    """
    hasil = [_opening(report, manner)]
    ruang = _ROOM - len(hasil[0].encode())
    sisa = len(report.diagnostics)
    for bagian, banyak in _parts(report, manner):
        ruang -= len(bagian.encode())
        if ruang < 0:
            hasil.append(_cut(sisa, manner))
            break
        hasil.append(bagian)
        sisa -= banyak
    return "\n".join(hasil)


def _opening(report: Report, manner: Manner) -> str:
    judul = manner.choose("Pemeriksaan standar pelayanan", "Check of service standards")
    batas = [f"- {_escaped(satu)}" for satu in manner.limits]
    if batas:
        batas = [f"{UNCHECKED[manner.lang]}\n", *batas, ""]
    tutup = _escaped(closing(report.diagnostics, manner.lang))
    return "\n".join([f"## {judul}\n", f"{tutup}\n", *batas])


def _parts(report: Report, manner: Manner) -> Iterator[tuple[str, int]]:
    """Pieces of text in order, each with the number of findings it holds."""
    for group in groups(report.diagnostics):
        yield _heading(group, manner), 0
        for file, isi in group.files.items():
            yield f"#### `{file}`: {counted(isi, manner)}\n", 0
            yield from ((_item(d, manner), 1) for d in isi)
    if report.dikecualikan:
        yield f"### {manner.choose('Dikecualikan', 'Excused')}\n", 0
        yield from ((f"- {_escaped(excused(e, manner))}", 0) for e in report.dikecualikan)


def _heading(group: Group, manner: Manner) -> str:
    return f"### {_escaped(group.title(manner))}: {counted(group.diagnostics, manner)}\n"


def _item(d: Diagnostic, manner: Manner) -> str:
    rule = f"{d.code} {d.fault.name}"
    name = f"[{rule}]({manner.url(d)})" if manner.pages else rule
    line = manner.choose("baris", "line")
    first, *snippet = d.fix(manner.lang).strip().split("\n")
    message = _escaped(" ".join(d.message(manner.lang).split()))
    rows = [
        f"- **{manner.word(d.severity)}** {line} {d.location.line}, {name}: {message}",
        f"  <br>{manner.choose('Perbaikan', 'Fix')}: {_escaped(first)}",
    ]
    if snippet:
        fence = "~" * max(3, 1 + _longest_run(snippet))
        rows += ["", f"  {fence}", *(f"  {satu}" for satu in snippet), f"  {fence}", ""]
    return "\n".join(rows)


def _longest_run(lines: Iterable[str]) -> int:
    """Length of the longest run of tildes: a fence around the lines must be longer."""
    return max((len(run) for line in lines for run in _TILDES.findall(line)), default=0)


def _cut(left: int, manner: Manner) -> str:
    return manner.choose(
        f"\n… dan {left} temuan lagi. Daftar lengkapnya: `standar check`\n",
        f"\n… and {left} more. The full list: `standar check`\n",
    )


def _escaped(text: str) -> str:
    """Text that opens no tag, mention, link or emphasis; what stands in backticks is code."""
    parts = _CODE.split(text)
    return "".join(part if i % 2 else _plain(part) for i, part in enumerate(parts))


def _plain(text: str) -> str:
    aman = _SPECIAL.sub(r"\\\1", text)
    return aman.replace("&", "&amp;").replace("<", "&lt;").replace("@", "&#64;")
