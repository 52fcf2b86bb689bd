"""## Apa yang diperiksa

Setiap dasar hukum menyebut nomor dan tahun, dan tidak ada yang ditulis dua kali.

## Mengapa penting

Tanpa nomor dan tahun peraturan tidak dapat ditemukan; yang ganda menandakan salin-tempel.

## Cara memperbaiki

Lengkapi nomor dan tahunnya, atau hapus yang ganda.

## Dasar hukum

UU 12 Tahun 2011 Lampiran II: bentuk penulisan dasar hukum.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.rules import Rule
from generator.values import Kunci, Sitasi


def check(standar: Standar) -> Iterator[Finding]:
    """A finding for a citation without number or year, and for one that stands twice."""
    komponen = standar.isi.dasar_hukum
    dilihat: dict[Kunci, int] = {}
    for i, baris in enumerate(komponen.butir or ()) if komponen else ():
        sitasi = baris.sitasi
        if sitasi is None:
            continue
        path = ("dasar_hukum", "butir", i, "sitasi")
        if not sitasi.nomor or sitasi.tahun is None:
            yield Finding(path, _incomplete(sitasi))
        elif sitasi.kunci() in dilihat and baris.pasal is None:
            yield Finding(path, _twice(sitasi, dilihat[sitasi.kunci()]))
        else:
            dilihat.setdefault(sitasi.kunci(), i + 1)


def _incomplete(sitasi: Sitasi) -> dict[str, str]:
    return {
        "nilai": str(sitasi),
        "sebab": "belum menyebut nomor dan tahun dengan lengkap",
        "sebab_en": "lacks its number or year",
        "perbaikan": "Lengkapi seperti contoh ini: UU 25 Tahun 2009.",
        "perbaikan_en": "Complete it, as in this example: UU 25 Tahun 2009.",
    }


def _twice(sitasi: Sitasi, nomor: int) -> dict[str, str]:
    return {
        "nilai": str(sitasi),
        "sebab": f"sudah ditulis pada butir {nomor}",
        "sebab_en": f"is already listed as item {nomor}",
        "perbaikan": "Hapus butir ini; bila pasalnya berbeda, sebutkan pada `pasal`.",
        "perbaikan_en": "Remove this item; where another article is meant, name it in `pasal`.",
    }


RULE: Final = Rule(
    "SP224",
    "sitasi-tidak-lengkap",
    Severity.ERROR,
    Sentences(
        "Dasar hukum “{nilai}” {sebab}.",
        "{perbaikan}",
    ),
    Sentences(
        "The legal basis “{nilai}” {sebab_en}.",
        "{perbaikan_en}",
    ),
    __doc__ or "",
    reads=("dasar_hukum",),
    check=check,
)
