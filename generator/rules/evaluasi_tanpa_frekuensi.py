"""## Apa yang diperiksa

Evaluasi kinerja menyebut seberapa sering dilakukan, paling sedikit pada satu butir.

## Mengapa penting

“Secara berkala” tidak dapat diperiksa.

## Cara memperbaiki

Tambahkan `frekuensi`, misalnya `tiap 3 bulan` atau `1 kali setahun`.

## Dasar hukum

UU 25 Tahun 2009 Pasal 21: evaluasi kinerja pelaksana.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.rules import Rule


def check(standar: Standar) -> Iterator[Finding]:
    """A finding where no form of evaluation has a frequency."""
    komponen = standar.isi.evaluasi_kinerja
    if komponen and komponen.butir and not any(b.frekuensi for b in komponen.butir):
        yield Finding(("evaluasi_kinerja",))


RULE: Final = Rule(
    "SP229",
    "evaluasi-tanpa-frekuensi",
    Severity.WARNING,
    Sentences(
        "Evaluasi kinerja tidak menyebut seberapa sering dilakukan.",
        'Tambahkan pada salah satu butir:\nfrekuensi: "‹isi: tiap 3 bulan›"',
    ),
    Sentences(
        "The performance evaluation does not say how often it is done.",
        'Add to one of the items:\nfrekuensi: "‹isi: tiap 3 bulan›"',
    ),
    __doc__ or "",
    reads=("evaluasi_kinerja",),
    cites="UU 25/2009 Pasal 21",
    check=check,
)
