"""## Apa yang diperiksa

Nama produk menyebut apa yang diterima pemohon, bukan hanya “Izin”, “Surat”, atau “Sertifikat”, dan
tidak bertentangan dengan nama layanannya: layanan pelaporan tidak menghasilkan izin.

## Mengapa penting

Pemohon perlu tahu dokumen apa yang akan dipegangnya. “Izin” untuk sebuah pelaporan juga memberi
kesan bahwa kegiatannya belum boleh dimulai.

## Cara memperbaiki

Tulis nama lengkap dokumennya, persis seperti tercetak pada dokumen itu.

## Dasar hukum

UU 25 Tahun 2009 Pasal 21: produk pelayanan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.model.penyampaian import HasilProduk
from generator.rules import Rule

_GENERIC: Final = frozenset(
    {
        *("izin", "perizinan", "surat", "surat izin"),
        *("sertifikat", "kartu", "dokumen", "berkas", "keputusan", "surat keputusan", "sk"),
        *("produk", "produk layanan", "layanan", "pelayanan", "jasa", "barang"),
    }
)
_REPORT: Final = re.compile(r"\b(?:pelaporan|laporan|lapor)\b", re.IGNORECASE)
_REPORTING: Final = re.compile(r"\b(?:pelaporan|laporan)\b", re.IGNORECASE)
_PERMIT: Final = re.compile(r"\b(?:izin|ijin|perizinan|perijinan)\b", re.IGNORECASE)


def check(standar: Standar) -> Iterator[Finding]:
    """A finding for each product that says too little, or is another thing than the service."""
    komponen = standar.isi.produk
    nama = str(standar.isi.nama)
    for i, produk in enumerate(komponen.butir or () if komponen else ()):
        umum = " ".join(produk.nama.polos().lower().split()).strip(" .;:") in _GENERIC
        lain = _contradicts(nama, produk)
        if umum or lain:
            yield Finding(("produk", "butir", i, "nama"), _facts(produk, umum, lain))


def _contradicts(nama: str, produk: HasilProduk) -> bool:
    """Whether a report ends in a permit."""
    return bool(
        _REPORTING.search(nama)
        and not _PERMIT.search(nama)
        and _PERMIT.search(produk.nama)
        and not _REPORT.search(produk.nama)
    )


def _facts(produk: HasilProduk, umum: bool, lain: bool) -> dict[str, str]:  # noqa: FBT001
    alasan, alasan_en = [], []
    if umum:
        alasan.append("terlalu umum")
        alasan_en.append("is too general")
    if lain:
        alasan.append("tidak cocok dengan nama layanan, yang berupa pelaporan")
        alasan_en.append("does not fit the name of the service, which is a report")
    return {
        "nilai": str(produk.nama),
        "alasan": " dan ".join(alasan),
        "alasan_en": " and ".join(alasan_en),
    }


RULE: Final = Rule(
    "SP213",
    "produk-terlalu-umum",
    Severity.WARNING,
    Sentences(
        "Nama produk “{nilai}” {alasan}.",
        "Tulis nama dokumen yang diterima pemohon seperti tercetak pada dokumennya, misalnya:\n"
        '{awal}"‹isi: Tanda terima pelaporan usaha›"',
    ),
    Sentences(
        "The product name “{nilai}” {alasan_en}.",
        "Write the name of the document as printed on it, for example:\n"
        '{awal}"‹isi: Tanda terima pelaporan usaha›"',
    ),
    __doc__ or "",
    reads=("produk",),
    cites="UU 25/2009 Pasal 21",
    check=check,
)
