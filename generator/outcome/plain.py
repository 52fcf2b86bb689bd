"""An outcome as JSON and back: what is kept on disk and what processes hand to each other.

JSON, because reading it can run nothing, wherever the bytes came from.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from generator.diagnostics import Diagnostic, Fault, Location, Sentences, Severity
from generator.outcome import Excused, Outcome, Report, Standing


def to_bytes(outcome: Outcome) -> bytes:
    """The outcome as JSON; every fault once, however often it was found."""
    report = outcome.report
    semua = [*report.diagnostics, *(e.diagnostic for e in report.dikecualikan)]
    faults = list({d.code: d.fault for d in semua}.values())
    nomor = {fault.code: i for i, fault in enumerate(faults)}
    isi = {
        "kesalahan": [_fault(fault) for fault in faults],
        "temuan": [_diagnostic(d, nomor[d.code]) for d in report.diagnostics],
        "dikecualikan": [
            [_diagnostic(e.diagnostic, nomor[e.diagnostic.code]), e.alasan, e.sampai.isoformat()]
            for e in report.dikecualikan
        ],
        "kurang": sorted(report.kurang),
        "instansi": dict(outcome.instansi),
        "keadaan": {k: [s.dicabut, s.draf, s.tak_tentu] for k, s in outcome.keadaan.items()},
        "garis": dict(outcome.garis),
        "mati": outcome.mati,
    }
    return json.dumps(isi, ensure_ascii=False, separators=(",", ":")).encode()


def from_bytes(data: bytes) -> Outcome:
    """The outcome that `to_bytes` wrote."""
    isi = json.loads(data)
    faults = [_to_fault(satu) for satu in isi["kesalahan"]]
    return Outcome(
        Report(
            tuple(_to_diagnostics(isi["temuan"], faults)),
            tuple(
                Excused(d, alasan, date.fromisoformat(sampai))
                for satu, alasan, sampai in isi["dikecualikan"]
                for d in _to_diagnostics([satu], faults)
            ),
            frozenset(isi["kurang"]),
        ),
        isi["instansi"],
        {k: Standing(a, b, tuple(c)) for k, (a, b, c) in isi["keadaan"].items()},
        {k: tuple(v) for k, v in isi["garis"].items()},
        isi["mati"],
    )


def _fault(fault: Fault) -> list[str]:
    return [
        *(fault.code, fault.name, fault.severity.value),
        *(fault.id.message, fault.id.fix, fault.en.message, fault.en.fix),
        fault.page,
    ]


def _to_fault(satu: Sequence[str]) -> Fault:
    code, name, severity, message, fix, message_en, fix_en, page = satu
    return Fault(
        code,
        name,
        Severity(severity),
        Sentences(message, fix),
        Sentences(message_en, fix_en),
        page,
    )


def _diagnostic(d: Diagnostic, fault: int) -> list[Any]:
    tempat = d.location
    return [
        *(fault, tempat.file, tempat.line, tempat.column),
        *(d.path, dict(d.facts), d.severity.value, d.layanan),
    ]


def _to_diagnostics(rows: Iterable[Sequence[Any]], faults: Sequence[Fault]) -> Iterable[Diagnostic]:
    for fault, file, line, column, path, facts, severity, layanan in rows:
        lokasi = Location(file, line, column)
        yield Diagnostic(faults[fault], lokasi, tuple(path), facts, Severity(severity), layanan)
