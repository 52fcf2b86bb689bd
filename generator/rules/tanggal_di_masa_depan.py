"""## Apa yang diperiksa

Tanggal penetapan dan tanggal tinjauan tidak lebih dari 7 hari sesudah tanggal pemeriksaan. Hanya
standar yang ditetapkan yang diperiksa; pada draf, tanggalnya boleh masih rencana.

## Mengapa penting

Keputusan dan tinjauan baru dicatat setelah ada. Tahun yang salah ketik membuat standar tampak belum
berlaku, dan menunda pengingat untuk meninjaunya.

## Cara memperbaiki

Cocokkan dengan keputusan atau catatan tinjauannya. Bila memang belum ditetapkan, tulis
`status: draf`. Tanggal mulai berlaku ditulis pada `berlaku_mulai` dan boleh di masa depan.

## Dasar hukum

Tidak ada; batas 7 hari ditetapkan program ini.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from generator.catalog import Catalog, Standar
from generator.diagnostics import Finding, Path, Sentences, Severity
from generator.model.kosakata import Status
from generator.rules import CatalogRule, FindingIn
from generator.values import Tanggal

LEEWAY: Final = timedelta(days=7)
"""How far ahead a date may be: a decree may be prepared some days before it is signed."""


def check(catalog: Catalog, tanggal: date) -> Iterator[FindingIn]:
    """A finding for every date of something done that is more than `LEEWAY` ahead."""
    for standar in catalog.standar:
        if standar.isi.status is Status.DITETAPKAN:
            for path, nilai, apa, apa_en in _dates(standar):
                if nilai.nilai > tanggal + LEEWAY:
                    facts = {
                        "nilai": str(nilai),
                        "hari_ini": str(Tanggal(tanggal)),
                        "hari_ini_en": tanggal.isoformat(),
                    }
                    yield FindingIn(standar, Finding(path, facts | {"apa": apa, "apa_en": apa_en}))


def _dates(standar: Standar) -> Iterator[tuple[Path, Tanggal, str, str]]:
    """Path, date, and what happened then, in both languages."""
    penetapan = standar.isi.penetapan
    if penetapan and penetapan.tanggal:
        path: Path = ("penetapan", "tanggal")
        yield path, penetapan.tanggal, "penetapan", "of the decree"
    for i, tinjauan in enumerate(standar.isi.riwayat_tinjau or ()):
        path = ("riwayat_tinjau", i, "tanggal")
        yield path, tinjauan.tanggal, "tinjauan", "of the review"


RULE: Final = CatalogRule(
    "SP251",
    "tanggal-di-masa-depan",
    Severity.WARNING,
    Sentences(
        "Tanggal {apa} “{nilai}” lebih dari 7 hari lagi, dihitung dari {hari_ini}.",
        "Bila memang belum terjadi, tulis `status: draf` atau hapus tanggalnya. Bila salah tulis, "
        'salin tanggalnya dari naskahnya:\n{awal}"‹isi: tanggal {apa}›"',
    ),
    Sentences(
        "The date {apa_en}, “{nilai}”, is more than 7 days after {hari_ini_en}.",
        "If it has not happened yet, write `status: draf` or remove the date. If it is a slip, "
        'copy the date from the document:\n{awal}"‹isi: tanggal {apa}›"',
    ),
    __doc__ or "",
    check=check,
)
