"""## Apa yang diperiksa

Peraturan yang dikutip sudah dicabut sebelum tanggal keputusan yang menetapkan standar ini.

## Mengapa penting

Standar itu sejak hari pertama bertumpu pada peraturan yang tidak berlaku lagi, sehingga
keputusannya sendiri perlu diperbaiki, bukan hanya naskahnya.

## Cara memperbaiki

Ganti kutipannya dengan peraturan penggantinya, lalu tetapkan ulang standarnya. Bila tanggal
penetapan yang keliru, betulkan tanggalnya.

## Dasar hukum

Tanggal pencabutan dan sumbernya tertulis pada halaman peraturan itu.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from generator.catalog import Catalog
from generator.catalog.citations import replacement_facts, revoked_by_the_decree
from generator.diagnostics import Finding, Sentences, Severity
from generator.rules import CatalogRule, FindingIn
from generator.values import Tanggal


def check(catalog: Catalog, tanggal: date) -> Iterator[FindingIn]:
    """A finding for every citation of what was revoked before the decree's own date."""
    del tanggal
    for standar in catalog.standar:
        penetapan = standar.isi.penetapan
        for kutipan in catalog.kutipan[standar.id] if penetapan else ():
            entri = kutipan.entri
            if entri and revoked_by_the_decree(standar, entri):
                facts = replacement_facts(entri, catalog.regulasi)
                facts["nilai"] = str(kutipan.sitasi)
                facts |= _dated("sejak", entri.model.dicabut_sejak)
                facts |= _dated("tanggal", penetapan.tanggal if penetapan else None)
                yield FindingIn(standar, Finding(kutipan.path, facts))


def _dated(nama: str, tanggal: Tanggal | None) -> dict[str, str]:
    """A fact that is a date, in both languages."""
    return {
        nama: str(tanggal),
        f"{nama}_en": tanggal.nilai.isoformat() if tanggal else "",
    }


RULE: Final = CatalogRule(
    "SP368",
    "sitasi-dicabut-sebelum-penetapan",
    Severity.WARNING,
    Sentences(
        "“{nilai}” sudah dicabut sejak {sejak}{pengganti}, sebelum standar ini ditetapkan "
        "pada {tanggal}.",
        "Ganti dengan {baru} bila itu dasarnya, lalu tetapkan ulang; bila tanggal penetapan yang "
        "keliru, betulkan tanggalnya.",
    ),
    Sentences(
        "“{nilai}” was revoked on {sejak_en}{pengganti_en}, before this standard was set "
        "on {tanggal_en}.",
        "Replace it by {baru_en} if that is the basis, and set the standard again; if the date "
        "of the decree is wrong, correct it.",
    ),
    __doc__ or "",
    check=check,
)
