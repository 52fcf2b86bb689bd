"""## Apa yang diperiksa

Enam komponen penyampaian pelayanan harus ada: persyaratan, prosedur, jangka waktu, biaya,
produk, dan pengaduan.

## Mengapa penting

Keenamnya yang dibaca warga. Evaluasi pelayanan publik (PEKPPP) menilai apakah standar yang
diterbitkan memuat keenam komponen itu.

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
    """One finding per missing component of service delivery."""
    for kunci in missing(standar.isi, anggota(Kelompok.PENYAMPAIAN), standar.broken):
        if not standar.isi.asli(kunci):
            yield Finding((kunci,), facts_of_missing(kunci))


RULE: Final = Rule(
    "SP101",
    "komponen-penyampaian-kosong",
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
