"""## Apa yang diperiksa

Surel resmi instansi memakai penyedia gratis seperti Gmail atau Yahoo.

## Mengapa penting

Siapa pun dapat membuat alamat yang mirip di penyedia gratis, sehingga warga sukar membedakan yang
resmi dari penipuan; alamatnya juga hilang bila petugas pemegangnya pindah.

## Cara memperbaiki

Bila instansi mempunyai surel berakhiran `go.id` atau domainnya sendiri, tulis surel itu.

## Dasar hukum

Tidak ada; ini anjuran.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from generator.catalog import Catalog
from generator.diagnostics import Finding, Path, Sentences, Severity
from generator.model.kosakata import JenisKanal
from generator.model.penyampaian import Kanal, channels
from generator.rules import CatalogRule, FindingIn

_FREE: Final = frozenset(
    {
        *("gmail.com", "googlemail.com", "yahoo.com", "yahoo.co.id", "ymail.com"),
        *("rocketmail.com", "hotmail.com", "outlook.com", "outlook.co.id", "live.com"),
        *("msn.com", "icloud.com", "aol.com", "mail.com", "gmx.com", "yandex.com"),
        *("proton.me", "protonmail.com", "zoho.com", "plasa.com", "telkom.net"),
    }
)


def check(catalog: Catalog, tanggal: date) -> Iterator[FindingIn]:
    """A finding for every such address of a complaint channel or of an agency."""
    del tanggal
    for standar in catalog.standar:
        komponen = standar.isi.pengaduan
        for path, kanal in komponen.semua_kanal() if komponen else ():
            if _is_free(kanal):
                yield FindingIn(standar, _finding(("pengaduan", *path), kanal))
    for simpul in catalog.instansi.values():
        for path, kanal in channels(simpul.model.kanal or (), ("kanal",)):
            if _is_free(kanal):
                yield FindingIn(simpul, _finding(path, kanal))


def _is_free(kanal: Kanal) -> bool:
    return (
        kanal.jenis is JenisKanal.EMAIL
        and kanal.nilai is not None
        and kanal.nilai.rpartition("@")[2].strip(" .;,").lower() in _FREE
    )


def _finding(path: Path, kanal: Kanal) -> Finding:
    return Finding((*path, "nilai"), {"nilai": str(kanal.nilai)})


RULE: Final = CatalogRule(
    "SP219",
    "surel-penyedia-gratis",
    Severity.INFO,
    Sentences(
        "Surel “{nilai}” memakai penyedia gratis.",
        "Bila instansi mempunyai surel resmi, tulis surel itu:\n"
        '{awal}"‹isi: pengaduan@dinas.example›"',
    ),
    Sentences(
        "The e-mail address “{nilai}” is at a free provider.",
        "If the agency has an official address, write that:\n"
        '{awal}"‹isi: pengaduan@dinas.example›"',
    ),
    __doc__ or "",
    reads=(),
    check=check,
)
