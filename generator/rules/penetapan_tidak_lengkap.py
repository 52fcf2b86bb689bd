"""## Apa yang diperiksa

Standar yang ditetapkan menyebut keputusan yang menetapkannya, dengan nomor dan tanggal.

## Mengapa penting

Nomor keputusan membuktikan bahwa standar ini berlaku dan siapa yang menetapkannya.

## Cara memperbaiki

Isi `penetapan` dari keputusan yang sudah ditandatangani.

## Dasar hukum

PEKPPP menilai adanya penetapan; untuk PTSP, Permendagri 138 Tahun 2017 Pasal 13 ayat (2).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.rules import Rule

_MISSING: Final = {
    "nomor": 'nomor: "‹isi: nomor keputusan›"',
    "tanggal": 'tanggal: "‹isi: 2 Maret 2026›"',
}
"""What a decree must have, and the line to paste where it has not."""


def check(standar: Standar) -> Iterator[Finding]:
    """A finding for a standard in force without a decree, its number or its date."""
    if standar.draf or "penetapan" in standar.broken:
        return
    penetapan = standar.isi.penetapan
    if penetapan is None:
        baris = "\n".join(f"  {b}" for b in _MISSING.values())
        yield Finding(
            ("penetapan",),
            {
                "sebab": "belum disebut",
                "sebab_en": "is not named",
                "cuplikan": f"penetapan:\n{baris}",
            },
        )
    elif kurang := [k for k in _MISSING if getattr(penetapan, k) is None]:
        yield Finding(
            ("penetapan", kurang[0]),
            {
                "sebab": f"belum lengkap: {' dan '.join(kurang)}",
                "sebab_en": f"lacks {' and '.join(kurang)}",
                "cuplikan": "\n".join(_MISSING[k] for k in kurang),
            },
        )


RULE: Final = Rule(
    "SP235",
    "penetapan-tidak-lengkap",
    Severity.WARNING,
    Sentences(
        "Keputusan yang menetapkan standar ini {sebab}.",
        "Sisipkan {letak}, lalu isi dari keputusannya:\n{cuplikan}",
    ),
    Sentences(
        "The decree that sets this standard {sebab_en}.",
        "Insert {letak_en}, then fill in from the decree:\n{cuplikan}",
    ),
    __doc__ or "",
    reads=(),
    check=check,
)
