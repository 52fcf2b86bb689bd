"""## Apa yang diperiksa

Kata yang sering salah tulis, seperti “locket”, “faximile”, “foto copy”, dan “ijin”. Judul
peraturan tidak diperiksa, karena harus ditulis seperti aslinya; begitu juga kata asing yang diapit
tanda bintang.

## Mengapa penting

Standar pelayanan adalah naskah resmi; pencarian pun tidak menemukan kata yang salah tulis.

## Cara memperbaiki

Ganti dengan ejaan yang disarankan.

## Dasar hukum

Tidak ada; ejaannya menurut kamus.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.catalog.tulisan import isi_of
from generator.diagnostics import Finding, Sentences, Severity
from generator.rules import Rule
from generator.values.ejaan import PEMICU, salah_eja


def check(standar: Standar) -> Iterator[Finding]:
    """A finding for every text that holds misspelt words."""
    for kunci, bagian in isi_of(standar):
        if kunci == "dasar_hukum" or PEMICU.isdisjoint(bagian.kata):
            continue
        for path, teks in bagian.teks:
            kata = dict.fromkeys((s.salah, s.benar) for s in salah_eja(teks))
            if kata and path[-1:] != ("nilai",):
                yield Finding((kunci, *path), _facts(list(kata)))


def _facts(kata: list[tuple[str, str]]) -> dict[str, str]:
    return {
        "salah": ", ".join(f"“{salah}”" for salah, _ in kata),
        "ganti": ", ".join(f"“{salah}” menjadi “{benar}”" for salah, benar in kata),
        "ganti_en": ", ".join(f"“{salah}” to “{benar}”" for salah, benar in kata),
    }


RULE: Final = Rule(
    "SP234",
    "ejaan-tidak-baku",
    Severity.INFO,
    Sentences(
        "Ejaan {salah} tidak baku.",
        "Ganti {ganti}.",
    ),
    Sentences(
        "Not the standard spelling: {salah}.",
        "Change {ganti_en}.",
    ),
    __doc__ or "",
    reads=(),
    check=check,
)
