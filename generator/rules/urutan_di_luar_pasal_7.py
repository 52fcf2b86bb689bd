"""## Apa yang diperiksa

Urutan dasar hukum yang tidak diatur Pasal 7: peraturan menteri dan badan di antara Perpres dan
Perda, keputusan sesudah peraturan, surat edaran sesudah keputusan, peraturan kepala daerah
sesudah Perdanya, dan seterusnya; dalam tingkatan yang sama menurut tahun.

## Mengapa penting

Kebiasaan penulisan ini memudahkan orang menemukan satu peraturan dalam daftar yang panjang.

## Cara memperbaiki

Pindahkan butir yang ditunjuk ke depan butir yang disebut. Bila instansi Anda memakai urutan
lain, keterangan ini boleh diabaikan atau dimatikan di `standar.toml`.

## Dasar hukum

Tidak ada; ini kebiasaan. Urutan dalam Pasal 7 UU 12 Tahun 2011 diperiksa aturan SP320.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from generator.catalog import Catalog, Standar
from generator.catalog.citations import legal_bases
from generator.diagnostics import Finding, Path, Sentences, Severity
from generator.rules import CatalogRule, FindingIn
from generator.values import Sitasi


def check(catalog: Catalog, tanggal: date) -> Iterator[FindingIn]:
    """The first item that stands too late by custom, where the ranks of Pasal 7 are in order."""
    del tanggal
    for standar in catalog.standar:
        if temuan := _first_too_late(standar):
            path, nilai, sebelum = temuan
            facts = {"nilai": str(nilai), "sebelum": str(sebelum)}
            yield FindingIn(standar, Finding(path, facts))


def _first_too_late(standar: Standar) -> tuple[Path, Sitasi, Sitasi] | None:
    """Path and citation that stands too late, and the one it should precede."""
    ditemukan: tuple[Path, Sitasi, Sitasi] | None = None
    tertinggi: Sitasi | None = None
    dalam_pasal_7: Sitasi | None = None
    berkas = ""
    for satu, path, sitasi in legal_bases(standar):
        if satu != berkas:
            berkas, tertinggi, dalam_pasal_7 = satu, None, None
        if sitasi.kind.dalam_hierarki:
            if dalam_pasal_7 is not None and _place(sitasi) < _place(dalam_pasal_7):
                return None
            dalam_pasal_7 = sitasi
        if tertinggi is None or _place(sitasi) >= _place(tertinggi):
            tertinggi = sitasi
        elif ditemukan is None:
            ditemukan = path, sitasi, tertinggi
    return ditemukan


def _place(sitasi: Sitasi) -> tuple[int, int]:
    return sitasi.peringkat, sitasi.tahun or 0


RULE: Final = CatalogRule(
    "SP343",
    "urutan-di-luar-pasal-7",
    Severity.INFO,
    Sentences(
        "“{nilai}” ditulis sesudah “{sebelum}”; menurut kebiasaan di depannya.",
        "Pindahkan “{nilai}” ke depan “{sebelum}”.",
    ),
    Sentences(
        "“{nilai}” stands after “{sebelum}”; by custom it precedes it.",
        "Move “{nilai}” before “{sebelum}”.",
    ),
    __doc__ or "",
    reads=("dasar_hukum",),
    check=check,
)
