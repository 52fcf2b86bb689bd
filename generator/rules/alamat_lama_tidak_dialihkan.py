"""## Apa yang diperiksa

Setiap alamat dalam `alamat_lama` dapat dialihkan ke halaman layanan ini: bentuknya alamat halaman
situs, bukan alamat halaman yang masih ada, dan tidak disebut dua kali di instansi yang sama.

## Mengapa penting

Tautan lama tersebar di surat, brosur, dan mesin pencari. Warga yang mengikutinya harus sampai di
halaman yang benar.

## Cara memperbaiki

Tulis bagian alamat sesudah nama situsnya, misalnya `layanan/dinas-lama/kartu-keluarga/`. Hapus
alamat yang masih dipakai halaman lain.

## Dasar hukum

Aturan penerbitan, bukan aturan hukum.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from generator.catalog import Catalog
from generator.catalog.moved import Hindrance, OldAddress, old_addresses
from generator.diagnostics import Finding, Sentences, Severity
from generator.rules import CatalogRule, FindingIn

_ITEM: Final = '- "‹isi: alamat lama, seperti layanan/dinas-lama/kartu-keluarga/›"'
_WORDS: Final[dict[Hindrance, tuple[str, str, str, str]]] = {
    "bentuk": (
        "bukan alamat halaman",
        "is no address of a page",
        f"Tulis bagian alamat sesudah nama situsnya, dengan huruf, angka, tanda hubung:\n{_ITEM}",
        f"Write the part after the name of the site, in letters, digits and hyphens:\n{_ITEM}",
    ),
    "halaman": (
        "masih alamat halaman lain di situs ini",
        "is still the address of another page of this site",
        "Hapus butir ini; halaman yang ada tidak dapat diganti pengalihan.",
        "Remove this item; an existing page cannot give way to a redirect.",
    ),
    "rangkap": (
        "sudah disebut {lain}",
        "is claimed by {lain} already",
        "Hapus butir ini di salah satunya; satu alamat hanya dapat dialihkan ke satu halaman.",
        "Remove it from one of the two; an address can lead to one page only.",
    ),
}


def check(catalog: Catalog, tanggal: date) -> Iterator[FindingIn]:
    """A finding for every old address that cannot lead on."""
    del tanggal
    for satu in old_addresses(catalog):
        if satu.halangan:
            yield FindingIn(satu.standar, Finding(("alamat_lama", satu.indeks), _facts(satu)))


def _facts(satu: OldAddress) -> dict[str, str]:
    nama = ("sebab", "sebab_en", "perbaikan", "perbaikan_en")
    sendiri = satu.lain == satu.standar.id
    lain, lain_en = ("standar ini", "this standard") if sendiri else (satu.lain, satu.lain)
    sebab, sebab_en, *cara = _WORDS[satu.halangan]
    kalimat = (sebab.format(lain=lain), sebab_en.format(lain=lain_en), *cara)
    return {"nilai": satu.tertulis, **dict(zip(nama, kalimat, strict=True))}


RULE: Final = CatalogRule(
    "SP373",
    "alamat-lama-tidak-dialihkan",
    Severity.WARNING,
    Sentences("Alamat lama “{nilai}” tidak dapat dialihkan: {sebab}.", "{perbaikan}"),
    Sentences("The old address “{nilai}” cannot lead on: it {sebab_en}.", "{perbaikan_en}"),
    __doc__ or "",
    check=check,
)
