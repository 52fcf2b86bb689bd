"""## Apa yang diperiksa

Jumlah pelaksana menyebut angka, seluruhnya atau menurut peran.

## Mengapa penting

Daftar peran tanpa angka tidak menjawab berapa petugas yang melayani.

## Cara memperbaiki

Tulis `jumlah` pada setiap peran, atau `total`.

## Dasar hukum

UU 25 Tahun 2009 Pasal 21: jumlah pelaksana.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.rules import Rule

_EXAMPLE: Final = (
    'jumlah_pelaksana:\n  - peran: "‹isi: Petugas loket›"\n    jumlah: "‹isi: 2 orang›"'
)


def check(standar: Standar) -> Iterator[Finding]:
    """A finding where neither a total nor any role has a number."""
    komponen = standar.isi.jumlah_pelaksana
    if komponen and komponen.total is None and not any(r.jumlah for r in komponen.per_peran or ()):
        yield Finding(("jumlah_pelaksana",))


RULE: Final = Rule(
    "SP228",
    "jumlah-tanpa-angka",
    Severity.WARNING,
    Sentences(
        "Jumlah pelaksana tidak menyebut angka.",
        "Tulis misalnya:\n" + _EXAMPLE,
    ),
    Sentences(
        "The number of staff is not given as a figure.",
        "Write for example:\n" + _EXAMPLE,
    ),
    __doc__ or "",
    reads=("jumlah_pelaksana",),
    cites="UU 25/2009 Pasal 21",
    check=check,
)
