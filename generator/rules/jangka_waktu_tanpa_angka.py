"""## Apa yang diperiksa

Jangka waktu harus menyebut angka dan satuan, misalnya “paling lama 3 hari kerja”.

## Mengapa penting

Tanpa angka, warga tidak dapat menagih janji waktu dan pimpinan tidak dapat mengukurnya.

## Cara memperbaiki

Tulis waktu seluruh proses pada `waktu`. Bila naskah yang terbit hanya merujuk, instansi perlu
memperbaiki naskahnya.

## Dasar hukum

UU 25 Tahun 2009 Pasal 21: jangka waktu penyelesaian.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.model.kosakata import Hitung
from generator.rules import Rule

_ROW: Final = 'waktu: "‹isi: paling lama 3 hari kerja sejak syarat lengkap›"'
_ROWS: Final = 'butir:\n  - "‹isi: paling lama 3 hari kerja sejak syarat lengkap›"'


def check(standar: Standar) -> Iterator[Finding]:
    """A finding for a component without any time, and for each row without one."""
    komponen = standar.isi.jangka_waktu
    if komponen is None:
        return
    if not komponen.butir and not _adds_up(standar):
        teks = komponen.tertulis or komponen.merujuk
        yield Finding(("jangka_waktu", "butir"), _facts(teks, _ROWS))
    for i, baris in enumerate(komponen.butir or ()):
        if baris.waktu is None:
            teks = baris.tertulis or baris.merujuk or baris.untuk
            yield Finding(("jangka_waktu", "butir", i, "waktu"), _facts(teks, _ROW))


def _adds_up(standar: Standar) -> bool:
    """Whether the time is the sum of the steps, and each of them has one."""
    isi = standar.isi
    if isi.jangka_waktu is None or isi.jangka_waktu.hitung is not Hitung.JUMLAH_LANGKAH:
        return False
    return isi.prosedur is not None and all(s.waktu for _, s in isi.prosedur.semua_langkah())


def _facts(teks: object, cuplikan: str) -> dict[str, str]:
    return {"nilai": f" (“{teks}”)" if teks else "", "cuplikan": cuplikan}


RULE: Final = Rule(
    "SP204",
    "jangka-waktu-tanpa-angka",
    Severity.ERROR,
    Sentences(
        "Jangka waktu tidak menyebut angka dan satuan{nilai}.",
        "Sisipkan {letak}:\n{cuplikan}",
    ),
    Sentences(
        "The processing time does not give a number and a unit{nilai}.",
        "Insert {letak_en}:\n{cuplikan}",
    ),
    __doc__ or "",
    reads=("jangka_waktu",),
    cites="UU 25/2009 Pasal 21",
    kelengkapan=True,
    check=check,
)
