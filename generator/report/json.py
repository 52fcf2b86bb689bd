"""The report as one JSON object, for programs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from generator.diagnostics import Diagnostic, Severity
from generator.outcome import Excused, Report
from generator.report.manner import Manner, closing


def as_json(report: Report, manner: Manner) -> str:
    """One object: `diagnostics` in the order of files and lines, and `summary`.

    Keys are English and only ever added to.
    """
    isi = {
        "diagnostics": [_object(d, manner) for d in report.diagnostics],
        "summary": _summary(report, manner),
    }
    return json.dumps(isi, ensure_ascii=False, indent=2) + "\n"


def _object(d: Diagnostic, manner: Manner) -> Mapping[str, Any]:
    return {
        "code": d.code,
        "name": d.fault.name,
        "severity": d.severity.value,
        "file": d.location.file,
        "line": d.location.line,
        "column": d.location.column,
        "path": ".".join(str(p) for p in d.path),
        "message": d.message(manner.lang).strip(),
        "fix": d.fix(manner.lang).strip(),
        "url": manner.url(d),
        "services": d.layanan,
    }


def _summary(report: Report, manner: Manner) -> Mapping[str, Any]:
    return {
        **{s.value: report.count(s) for s in Severity},
        "excused": [_excused(e) for e in report.dikecualikan],
        "note": closing(report.diagnostics, manner.lang),
        "not_checked": list(manner.limits),
    }


def _excused(e: Excused) -> Mapping[str, Any]:
    return {
        "code": e.diagnostic.code,
        "file": e.diagnostic.location.file,
        "line": e.diagnostic.location.line,
        "reason": e.alasan,
        "until": e.sampai.isoformat(),
    }
