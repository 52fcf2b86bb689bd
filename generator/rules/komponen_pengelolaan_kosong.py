"""## Apa yang diperiksa

Delapan komponen pengelolaan pelayanan harus ada sesudah pewarisan: dasar hukum, sarana,
kompetensi, pengawasan, jumlah pelaksana, jaminan pelayanan, jaminan keamanan, dan evaluasi.

## Mengapa penting

Standar yang ditetapkan memuat keempat belas komponen; yang delapan dipakai pimpinan dan pemeriksa.

## Cara memperbaiki

Sisipkan komponen yang kurang, lalu ganti contoh isinya. Bila komponen itu sama untuk semua
layanan instansi, tulis sekali di `komponen_bersama` pada `instansi.yml`.

## Dasar hukum

UU 25 Tahun 2009 Pasal 21; PermenPANRB 15 Tahun 2014.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.components import Kelompok, anggota
from generator.diagnostics import Finding, Sentences, Severity
from generator.load.absent import facts_of_missing, missing
from generator.rules import Rule


def check(standar: Standar) -> Iterator[Finding]:
    """One finding per missing component of internal management."""
    for kunci in missing(standar.isi, anggota(Kelompok.PENGELOLAAN), standar.broken):
        if not standar.isi.asli(kunci):
            yield Finding((kunci,), facts_of_missing(kunci))


RULE: Final = Rule(
    "SP102",
    "komponen-pengelolaan-kosong",
    Severity.ERROR,
    Sentences(
        "Komponen `{kunci}` ({judul}) belum ada.",
        "Sisipkan {letak}:\n{cuplikan}",
    ),
    Sentences(
        "The component `{kunci}` ({judul_en}) is missing.",
        "Insert {letak_en}:\n{cuplikan}",
    ),
    __doc__ or "",
    reads=(),
    cites="UU 25/2009 Pasal 21",
    kelengkapan=True,
    check=check,
)
