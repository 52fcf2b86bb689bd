"""## Apa yang diperiksa

Dasar hukum berurutan menurut tingkatan (UUD, UU/Perppu, PP, Perpres, Perda provinsi, Perda
kabupaten/kota), dan dalam tingkatan yang sama menurut tahun lalu nomor.

## Mengapa penting

Urutan yang tetap memudahkan pemeriksaan dan merupakan bentuk baku peraturan.

## Cara memperbaiki

Pindahkan butir yang ditunjuk ke depan butir yang disebut.

## Dasar hukum

UU 12 Tahun 2011 Pasal 7 ayat (1) dan Lampiran II.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from generator.catalog import Catalog
from generator.catalog.citations import legal_bases
from generator.diagnostics import Finding, Sentences, Severity
from generator.rules import CatalogRule, FindingIn
from generator.values import Sitasi


def check(catalog: Catalog, tanggal: date) -> Iterator[FindingIn]:
    """The first item that stands too late, within the ranks of Pasal 7 and within one file.

    Inherited items come first; their order is the business of the file that holds them.
    """
    del tanggal
    for standar in catalog.standar:
        tertinggi: Sitasi | None = None
        berkas = ""
        for satu, path, sitasi in legal_bases(standar):
            if not sitasi.kind.dalam_hierarki:
                continue
            if satu != berkas:
                berkas, tertinggi = satu, None
            if tertinggi is not None and _order(sitasi) < _order(tertinggi):
                yield FindingIn(standar, Finding(path, _facts(sitasi, tertinggi)))
                break
            tertinggi = sitasi


def _order(sitasi: Sitasi) -> tuple[int, int, int]:
    angka = int(sitasi.nomor_kunci) if sitasi.nomor_kunci.isdecimal() else 0
    return sitasi.peringkat, sitasi.tahun or 0, angka


def _facts(sitasi: Sitasi, sebelum: Sitasi) -> dict[str, str]:
    lebih_tinggi = sitasi.peringkat < sebelum.peringkat
    return {
        "nilai": str(sitasi),
        "sebelum": str(sebelum),
        "sebab": "tingkatannya lebih tinggi" if lebih_tinggi else "lebih dahulu terbit",
        "sebab_en": "it ranks higher" if lebih_tinggi else "it is older",
    }


RULE: Final = CatalogRule(
    "SP320",
    "urutan-dasar-hukum",
    Severity.WARNING,
    Sentences(
        "“{nilai}” ditulis sesudah “{sebelum}”, padahal {sebab}.",
        "Pindahkan “{nilai}” ke depan “{sebelum}”.",
    ),
    Sentences(
        "“{nilai}” stands after “{sebelum}”, although {sebab_en}.",
        "Move “{nilai}” before “{sebelum}”.",
    ),
    __doc__ or "",
    reads=("dasar_hukum",),
    cites="UU 12/2011 Pasal 7",
    check=check,
)
