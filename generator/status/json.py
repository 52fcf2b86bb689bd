"""Completeness as one JSON object, for programs and dashboards.

Legal terms are Indonesian, technical keys English; keys are only ever added. Findings are
counted by severity; a state of a component is `ada`, `diwarisi`, `dikecualikan`,
`tidak_ada` or `rusak`; days are whole days from the reference date. Null stands where the
data does not answer.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any, Final

from generator.model.standar import Penetapan
from generator.status.pekppp import ASPEK, CATATAN, Indikator, Jawaban
from generator.status.survey import (
    Findings,
    Keadaan,
    Leave,
    Registered,
    StatusInstansi,
    StatusKatalog,
    StatusStandar,
)

_STATUS: Final = ("draf", "ditetapkan", "dicabut")

Json = dict[str, Any]


def as_json(status: StatusKatalog) -> str:
    """`date`, `katalog` with the sums, and `instansi` with the standards of each."""
    unreadable = sum(len(satu.unreadable) for satu in status.instansi)
    isi = {
        "date": status.tanggal.isoformat(),
        "katalog": {
            "counts": _counts(status.standar, unreadable),
            "komponen": _states(status.standar),
            "findings": _findings(status.findings),
            "layanan_terdaftar": _registered(status.layanan),
            "pekppp": _pekppp(status.pekppp),
        },
        "instansi": [_agency(satu) for satu in status.instansi],
    }
    return json.dumps(isi, ensure_ascii=False, indent=2) + "\n"


def _agency(status: StatusInstansi) -> Json:
    model = status.simpul.model
    return {
        "id": status.simpul.id,
        "nama": str(model.nama),
        "file": status.simpul.berkas,
        "fiktif": bool(model.fiktif),
        "salinan": bool(model.salinan),
        "counts": _counts(status.standar, len(status.unreadable)),
        "komponen": _states(status.standar),
        "findings": _findings(status.findings),
        "unreadable": list(status.unreadable),
        "pengecualian": [_leave(satu) for satu in status.leaves],
        "layanan_terdaftar": _registered(status.layanan),
        "pekppp": _pekppp(status.pekppp),
        "standar": [_standard(satu) for satu in status.standar],
    }


def _standard(status: StatusStandar) -> Json:
    standar = status.standar
    return {
        "id": standar.id,
        "nama": str(standar.isi.nama),
        "file": standar.berkas,
        "status": standar.isi.status.value,
        "komponen": {kunci: satu.value for kunci, satu in status.komponen.items()},
        "findings": _findings(status.findings),
        "lacks_shared": status.lacks_shared,
        "penetapan": _decree(status.penetapan),
        "tinjauan": {
            "last": status.last_review.isoformat() if status.last_review else None,
            "days_since": status.days_since_review,
            "overdue": status.overdue,
        },
        "pengecualian": [_leave(satu) for satu in status.leaves],
    }


def _decree(penetapan: Penetapan | None) -> Json | None:
    if penetapan is None or penetapan.tanggal is None:
        return None
    return {"nomor": str(penetapan.nomor), "tanggal": penetapan.tanggal.nilai.isoformat()}


def _counts(standar: Sequence[StatusStandar], unreadable: int) -> Json:
    jumlah = Counter(s.standar.isi.status.value for s in standar)
    return {"standar": len(standar), **{k: jumlah[k] for k in _STATUS}, "unreadable": unreadable}


def _states(standar: Sequence[StatusStandar]) -> Json:
    jumlah = Counter(satu for s in standar for satu in s.komponen.values())
    return {satu.value: jumlah[satu] for satu in Keadaan}


def _findings(findings: Findings) -> Json:
    return {severity.value: n for severity, n in findings.items()}


def _leave(leave: Leave) -> Json:
    p = leave.pengecualian
    return {
        "code": p.kode,
        "path": str(p.jalur) if p.jalur else None,
        "reason": str(p.alasan),
        "until": p.sampai.nilai.isoformat(),
        "days_left": leave.days_left,
    }


def _registered(layanan: Registered | None) -> Json | None:
    if layanan is None:
        return None
    return {"listed": layanan.terdaftar, "with_standar": layanan.berstandar}


def _pekppp(indikator: Sequence[Indikator]) -> Json:
    return {
        "aspek": ASPEK,
        "official_score": False,
        "note": CATATAN,
        "indikator": [_indicator(satu) for satu in indikator],
    }


def _indicator(satu: Indikator) -> Json:
    terjawab = satu.jawaban is not Jawaban.TIDAK
    return {
        "code": satu.kode,
        "nama": satu.nama,
        "weight_percent": satu.bobot,
        "answer": satu.jawaban.value,
        "met": satu.met if terjawab else None,
        "total": satu.total,
        "data": satu.data if terjawab else None,
        "unanswered": satu.tidak_terjawab or None,
    }
