"""## Apa yang diperiksa

Jangka waktu dalam hari atau lebih lama menyebut sejak kapan dihitung. Waktu dalam menit atau jam
tidak ditanya.

## Mengapa penting

Sengketa paling sering terjadi di sini: apakah hari pertama dihitung sejak permohonan masuk atau
sejak berkasnya lengkap.

## Cara memperbaiki

Tambahkan “sejak …” di belakang waktunya.

## Dasar hukum

Tidak ada; ini anjuran dari pengalaman.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.model.penyampaian import Waktu
from generator.rules import Rule

_DAY: Final = 24 * 60
_START: Final = re.compile(
    r"\b(?:sejak|semenjak|setelah|sesudah|terhitung|dihitung|mulai)\b", re.IGNORECASE
)


def check(standar: Standar) -> Iterator[Finding]:
    """A finding at the first time of a day or longer that does not say when it starts."""
    komponen = standar.isi.jangka_waktu
    rows = komponen.butir or () if komponen else ()
    tanpa = [(i, b) for i, b in enumerate(rows) if _lacks_start(b)]
    if tanpa:
        i, baris = tanpa[0]
        lain = len(tanpa) - 1
        yield Finding(
            ("jangka_waktu", "butir", i, "waktu"),
            {
                "nilai": str(baris.waktu),
                "lain": f" (begitu juga {lain} waktu lain)" if lain else "",
                "lain_en": f" (and {lain} more)" if lain else "",
            },
        )


def _lacks_start(baris: Waktu) -> bool:
    if baris.waktu is None or baris.waktu.sejak:
        return False
    menit = baris.waktu.durasi.menit()
    lama = menit is None or menit >= _DAY
    return lama and not (baris.tertulis and _START.search(baris.tertulis))


RULE: Final = Rule(
    "SP207",
    "tanpa-awal-hitungan",
    Severity.INFO,
    Sentences(
        "Waktu “{nilai}” belum menyebut sejak kapan dihitung{lain}.",
        "Tambahkan awal hitungannya, misalnya “sejak berkas diterima lengkap”:\n"
        '{awal}"{nilai} ‹isi: sejak kapan›"',
    ),
    Sentences(
        "The time “{nilai}” does not say from when it counts{lain_en}.",
        "Add its start, for example “sejak berkas diterima lengkap”:\n"
        '{awal}"{nilai} ‹isi: sejak kapan›"',
    ),
    __doc__ or "",
    reads=("jangka_waktu",),
    check=check,
)
