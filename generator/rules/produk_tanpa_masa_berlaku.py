"""## Apa yang diperiksa

Produk berupa izin, surat keterangan, kartu, sertifikat, atau paspor menyebut masa berlakunya.

## Mengapa penting

Pemegangnya perlu tahu kapan harus memperpanjang, dan penerima dokumen perlu tahu apakah dokumen
itu masih sah.

## Cara memperbaiki

Tambahkan `masa_berlaku`, misalnya `6 bulan sejak diterbitkan`, `seumur hidup`, atau
`selama tidak ada perubahan data`.

## Dasar hukum

Tidak ada; ini anjuran.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.load.absent import facts_of_member
from generator.model.kosakata import BentukProduk
from generator.model.penyampaian import HasilProduk
from generator.rules import Rule

_LIMITED: Final = re.compile(
    r"(?:surat izin|izin|surat keterangan|kartu|sertifikat|paspor|lisensi) \w", re.IGNORECASE
)
"""Kinds of documents that usually expire, with at least a word on what they are about."""
_SAID: Final = re.compile(r"\bberlaku\b", re.IGNORECASE)
_NO_DOCUMENT: Final = (BentukProduk.JASA, BentukProduk.BARANG)


def check(standar: Standar) -> Iterator[Finding]:
    """A finding for each document of such a kind without a validity."""
    komponen = standar.isi.produk
    for i, produk in enumerate(komponen.butir or () if komponen else ()):
        if _lacks_validity(produk):
            yield Finding(
                ("produk", "butir", i, "masa_berlaku"),
                {
                    "nilai": str(produk.nama),
                    **facts_of_member(
                        'masa_berlaku: "‹isi: 6 bulan sejak diterbitkan›"', "nama", produk.nama
                    ),
                },
            )


def _lacks_validity(produk: HasilProduk) -> bool:
    if produk.masa_berlaku or produk.bentuk in _NO_DOCUMENT or not _LIMITED.match(produk.nama):
        return False
    ditulis = (produk.nama, produk.tertulis, produk.kewajiban_lanjutan)
    return not any(teks and _SAID.search(teks) for teks in ditulis)


RULE: Final = Rule(
    "SP214",
    "produk-tanpa-masa-berlaku",
    Severity.INFO,
    Sentences(
        "Produk “{nilai}” belum menyebut masa berlakunya.",
        "Sisipkan {letak}:\n{cuplikan}",
    ),
    Sentences(
        "The product “{nilai}” does not say how long it is valid.",
        "Insert {letak_en}:\n{cuplikan}",
    ),
    __doc__ or "",
    reads=("produk",),
    check=check,
)
