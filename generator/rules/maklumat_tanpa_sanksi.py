"""## Apa yang diperiksa

Maklumat pelayanan memuat kesediaan menerima sanksi atau memberi kompensasi
(`sanksi_kompensasi`). Instansi tanpa maklumat dilaporkan oleh aturan SP351 saja.

## Mengapa penting

Janji tanpa akibat bila dilanggar tidak dapat ditagih oleh masyarakat.

## Cara memperbaiki

Salin kalimatnya dari maklumat yang sudah ditandatangani; bila di sana pun tidak ada, perbaiki
maklumatnya.

## Dasar hukum

UU 25 Tahun 2009 Pasal 22: penyelenggara menyusun maklumat pelayanan.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from generator.catalog import SimpulInstansi
from generator.diagnostics import Finding, Sentences, Severity
from generator.rules import AgencyRule

_KUNCI: Final = "sanksi_kompensasi"
_ISI: Final = "‹isi: kami bersedia menerima sanksi dan/atau memberikan kompensasi›"


def check(simpul: SimpulInstansi, tanggal: date) -> Iterator[Finding]:
    """A finding for a pledge that lacks this part."""
    del tanggal
    maklumat = simpul.model.maklumat
    rusak = ("maklumat", _KUNCI) in simpul.broken
    if maklumat is not None and not maklumat.sanksi_kompensasi and not rusak:
        yield Finding(("maklumat", _KUNCI), {"cuplikan": f'{_KUNCI}: "{_ISI}"'})


RULE: Final = AgencyRule(
    "SP353",
    "maklumat-tanpa-sanksi",
    Severity.WARNING,
    Sentences(
        "Maklumat pelayanan tidak memuat kesediaan menerima sanksi atau memberi kompensasi.",
        "Sisipkan {letak}, lalu isi dari maklumat yang ditandatangani:\n{cuplikan}",
    ),
    Sentences(
        "The service pledge does not accept sanctions or offer compensation.",
        "Insert {letak_en}, then fill in from the signed pledge:\n{cuplikan}",
    ),
    __doc__ or "",
    cites="UU 25/2009 Pasal 22",
    check=check,
)
