"""## Apa yang diperiksa

Setiap langkah menyebut siapa yang mengerjakannya.

## Mengapa penting

Tanpa pelaku, pemohon tidak tahu kapan gilirannya dan pimpinan tidak tahu siapa yang terlambat.

## Cara memperbaiki

Tambahkan `aktor`: jabatan, atau “Pemohon”.

## Dasar hukum

Prosedur adalah tata cara bagi pemberi dan penerima pelayanan (UU 25 Tahun 2009 Pasal 21).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.load.absent import facts_of_member
from generator.load.quotes import shown
from generator.rules import Rule


def check(standar: Standar) -> Iterator[Finding]:
    """A finding at the first step without an actor, with the number of all such steps."""
    prosedur = standar.isi.prosedur
    semua = list(prosedur.semua_langkah()) if prosedur else []
    tanpa = [(path, satu) for path, satu in semua if not satu.aktor]
    if tanpa:
        path, satu = tanpa[0]
        lain = len(tanpa) - 1
        yield Finding(
            ("prosedur", *path, "aktor"),
            {
                "langkah": shown(satu.langkah),
                "lain": f", begitu juga {lain} langkah lain" if lain else "",
                "lain_en": f" (and {lain} more)" if lain else "",
                **facts_of_member('aktor: "‹isi: Petugas loket›"', "langkah", satu.langkah),
            },
        )


RULE: Final = Rule(
    "SP249",
    "langkah-tanpa-aktor",
    Severity.WARNING,
    Sentences(
        "Langkah “{langkah}” belum menyebut siapa yang mengerjakannya{lain}.",
        "Sisipkan {letak}:\n{cuplikan}",
    ),
    Sentences(
        "The step “{langkah}” does not say who does it{lain_en}.",
        "Insert {letak_en}:\n{cuplikan}",
    ),
    __doc__ or "",
    reads=("prosedur",),
    cites="UU 25/2009 Pasal 21",
    check=check,
)
