"""The report as SARIF 2.1.0, the exchange format of code scanners.

Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final
from urllib.parse import quote

from generator.diagnostics import Diagnostic, Fault, Severity
from generator.outcome import Excused, Report
from generator.report.manner import Manner, closing

_SCHEMA: Final = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVEL: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_ROOT: Final = "SRCROOT"
_HEADING: Final = re.compile(r"^#+ ", re.MULTILINE)

Json = dict[str, Any]


def as_sarif(report: Report, manner: Manner) -> str:
    """One run; what is excused is in it too, marked as suppressed."""
    semua = [*report.diagnostics, *(e.diagnostic for e in report.dikecualikan)]
    faults = {d.code: d.fault for d in sorted(semua, key=lambda d: d.code)}
    run = {
        "tool": {"driver": _driver(faults, manner)},
        "language": manner.choose("id", "en"),
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "Folder proyek."}}},
        "results": list(_results(report, list(faults), manner)),
        "properties": {
            "note": closing(report.diagnostics, manner.lang),
            "not_checked": list(manner.limits),
        },
    }
    isi = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(isi, ensure_ascii=False, indent=2) + "\n"


def _driver(faults: Mapping[str, Fault], manner: Manner) -> Json:
    driver: Json = {"name": "standar", "fullName": "Standar Pelayanan"}
    if manner.version:
        driver["version"] = manner.version
    if manner.pages:
        driver["informationUri"] = manner.pages
    driver["rules"] = [_rule(fault, manner) for fault in faults.values()]
    return driver


def _rule(fault: Fault, manner: Manner) -> Json:
    from generator.reference import explain  # noqa: PLC0415 - loads every rule, for this format only

    page = explain(fault.code) or fault.page
    rule: Json = {
        "id": fault.code,
        "name": fault.name,
        "shortDescription": {"text": fault.name.replace("-", " ").capitalize()},
        "fullDescription": {"text": _first_paragraph(fault.page)},
        "help": {"text": _HEADING.sub("", page).strip(), "markdown": page},
        "defaultConfiguration": {"level": _LEVEL[fault.severity]},
    }
    if manner.pages:
        rule["helpUri"] = manner.pages + fault.url
    return rule


def _first_paragraph(page: str) -> str:
    """What the rule looks at: the text under the first heading of its page."""
    isi = [part for part in page.strip().split("\n\n") if not part.startswith("#")]
    return " ".join(isi[0].split())


def _results(report: Report, rules: list[str], manner: Manner) -> Iterator[Json]:
    seen: Counter[str] = Counter()
    for d, e in _with_exceptions(report):
        kind = "\0".join((d.code, d.location.file, *map(str, d.path)))
        seen[kind] += 1
        yield {
            "ruleId": d.code,
            "ruleIndex": rules.index(d.code),
            "level": _LEVEL[d.severity],
            "message": {"text": _message(d, manner)},
            "locations": [_location(d, manner)],
            "partialFingerprints": {"codePathFile/v1": _digest(f"{kind}\0{seen[kind]}")},
            "suppressions": [_suppression(e)] if e else [],
        }


def _with_exceptions(report: Report) -> Iterable[tuple[Diagnostic, Excused | None]]:
    yield from ((d, None) for d in report.diagnostics)
    yield from ((e.diagnostic, e) for e in report.dikecualikan)


def _message(d: Diagnostic, manner: Manner) -> str:
    perbaikan = manner.choose("Perbaikan", "Fix")
    return f"{d.message(manner.lang).strip()}\n\n{perbaikan}: {d.fix(manner.lang).strip()}"


def _location(d: Diagnostic, manner: Manner) -> Json:
    region: Json = {"startLine": d.location.line, "startColumn": d.location.column}
    if line := manner.lines(d.location.file, d.location.line):
        region["endColumn"] = max(len(line), d.location.column) + 1
        region["snippet"] = {"text": line}
    artifact = {"uri": quote(d.location.file), "uriBaseId": _ROOT}
    place: Json = {"physicalLocation": {"artifactLocation": artifact, "region": region}}
    if d.path:
        nama = ".".join(str(p) for p in d.path)
        place["logicalLocations"] = [{"fullyQualifiedName": nama, "kind": "member"}]
    return place


def _suppression(e: Excused) -> Json:
    """The exception, which stands in the file itself and was approved with it."""
    return {
        "kind": "inSource",
        "status": "accepted",
        "justification": e.alasan,
        "properties": {"until": e.sampai.isoformat()},
    }


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]
