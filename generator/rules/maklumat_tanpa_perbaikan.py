"""## Apa yang diperiksa

Maklumat pelayanan memuat janji memperbaiki pelayanan terus-menerus (`perbaikan_berkelanjutan`).
Instansi tanpa maklumat dilaporkan oleh aturan SP351 saja.

## Mengapa penting

Bagian ini yang paling sering tertinggal dalam maklumat yang diterbitkan, padahal maklumat juga
berjanji menjadi lebih baik, bukan hanya tetap sama.

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

_KUNCI: Final = "perbaikan_berkelanjutan"
_ISI: Final = "‹isi: kami akan melakukan perbaikan secara terus-menerus›"


def check(simpul: SimpulInstansi, tanggal: date) -> Iterator[Finding]:
    """A finding for a pledge that lacks this part."""
    del tanggal
    maklumat = simpul.model.maklumat
    rusak = ("maklumat", _KUNCI) in simpul.broken
    if maklumat is not None and not maklumat.perbaikan_berkelanjutan and not rusak:
        yield Finding(("maklumat", _KUNCI), {"cuplikan": f'{_KUNCI}: "{_ISI}"'})


RULE: Final = AgencyRule(
    "SP352",
    "maklumat-tanpa-perbaikan",
    Severity.WARNING,
    Sentences(
        "Maklumat pelayanan tidak memuat janji memperbaiki pelayanan terus-menerus.",
        "Sisipkan {letak}, lalu isi dari maklumat yang ditandatangani:\n{cuplikan}",
    ),
    Sentences(
        "The service pledge does not promise continuous improvement.",
        "Insert {letak_en}, then fill in from the signed pledge:\n{cuplikan}",
    ),
    __doc__ or "",
    cites="UU 25/2009 Pasal 22",
    check=check,
)
