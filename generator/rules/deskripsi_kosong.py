"""## Apa yang diperiksa

Standar yang ditetapkan harus memuat `deskripsi`.

## Mengapa penting

Deskripsi adalah kalimat pertama yang dibaca warga dan yang tampil pada hasil pencarian.

## Cara memperbaiki

Tulis satu atau dua kalimat sehari-hari, paling banyak 300 huruf.

## Dasar hukum

Aturan penyajian, bukan aturan hukum.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.load.absent import facts_of_missing
from generator.rules import Rule


def check(standar: Standar) -> Iterator[Finding]:
    """A finding where the description is missing."""
    if standar.isi.deskripsi is None and "deskripsi" not in standar.broken:
        yield Finding(("deskripsi",), facts_of_missing("deskripsi"))


RULE: Final = Rule(
    "SP116",
    "deskripsi-kosong",
    Severity.ERROR,
    Sentences(
        "Isian `deskripsi` belum ada.",
        "Sisipkan {letak}:\n{cuplikan}",
    ),
    Sentences(
        "The key `deskripsi` is missing.",
        "Insert {letak_en}:\n{cuplikan}",
    ),
    __doc__ or "",
    reads=(),
    kelengkapan=True,
    check=check,
)
