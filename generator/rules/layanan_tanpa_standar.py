"""## Apa yang diperiksa

Setiap layanan yang disebut instansi dalam `layanan_terdaftar` mempunyai berkas standar, di
instansi itu sendiri atau di instansi di bawahnya. Nama dibandingkan tanpa melihat huruf besar
dan tanda baca; standar yang masih draf dianggap ada.

## Mengapa penting

Penilaian pelayanan publik membandingkan jumlah jenis layanan dengan jumlah yang berstandar.

## Cara memperbaiki

Buat kerangkanya dengan `standar new`, atau samakan namanya bila standarnya sudah ada dengan
nama lain.

## Dasar hukum

PEKPPP: perbandingan jumlah jenis layanan dengan jumlah standar pelayanan.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from rapidfuzz import fuzz, process

from generator.catalog import Catalog
from generator.diagnostics import Finding, Sentences, Severity
from generator.model.kosakata import Status
from generator.rules import CatalogRule, FindingIn

_SAME: Final = 90
"""Similarity (0–100) from which two names stand for one service."""
_ALIKE: Final = 72
_NOT_A_WORD: Final = re.compile(r"[^a-z0-9]+")


def check(catalog: Catalog, tanggal: date) -> Iterator[FindingIn]:
    """A finding for every listed service that no standard is about.

    Silent where a standard of the agency cannot be read: it may be the one.
    """
    del tanggal
    nama: dict[str, list[str]] = defaultdict(list)
    for s in catalog.standar:
        if s.isi.status is not Status.DICABUT:
            for id_ in s.instansi.garis:
                nama[id_].append(str(s.isi.nama))
    for simpul in catalog.instansi.values():
        if not simpul.model.layanan_terdaftar or _is_partly_unread(catalog, simpul.id):
            continue
        milik = nama[simpul.id]
        dikenal = {_words(n): n for n in milik}
        for i, layanan in enumerate(simpul.model.layanan_terdaftar):
            if _words(str(layanan)) in dikenal or _best(str(layanan), dikenal, _SAME):
                continue
            mirip = dikenal.get(_best(str(layanan), dikenal, _ALIKE), "")
            path = ("layanan_terdaftar", i)
            yield FindingIn(simpul, Finding(path, _facts(str(layanan), simpul.id, mirip)))


def _is_partly_unread(catalog: Catalog, id_: str) -> bool:
    terbaca = {s.berkas for s in catalog.standar if "nama" not in s.broken}
    folder = f"standards/{id_}/layanan/"
    return any(b.startswith(folder) and b not in terbaca for b in catalog.berkas)


def _words(nama: str) -> str:
    return _NOT_A_WORD.sub(" ", nama.lower()).strip()


def _best(layanan: str, dikenal: Sequence[str] | dict[str, str], batas: int) -> str:
    hasil = process.extractOne(
        _words(layanan), list(dikenal), scorer=fuzz.token_sort_ratio, score_cutoff=batas
    )
    return hasil[0] if hasil else ""


def _facts(layanan: str, id_: str, mirip: str) -> dict[str, str]:
    slug = _NOT_A_WORD.sub("-", layanan.lower()).strip("-")
    baru = f"standar new {id_}/{slug}"
    return {
        "nilai": layanan,
        "perbaikan": f"Bila yang dimaksud “{mirip}”, samakan namanya; bila bukan, buat standarnya:"
        if mirip
        else "Buat kerangka standarnya:",
        "perbaikan_en": f"If “{mirip}” is meant, use that name; if not, make its standard:"
        if mirip
        else "Make a first draft of its standard:",
        "cuplikan": baru,
    }


RULE: Final = CatalogRule(
    "SP361",
    "layanan-tanpa-standar",
    Severity.WARNING,
    Sentences(
        "Layanan “{nilai}” terdaftar, tetapi belum mempunyai standar.",
        "{perbaikan}\n{cuplikan}",
    ),
    Sentences(
        "The service “{nilai}” is listed but has no standard.",
        "{perbaikan_en}\n{cuplikan}",
    ),
    __doc__ or "",
    check=check,
)
