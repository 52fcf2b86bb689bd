"""## Apa yang diperiksa

Setiap baris biaya menyebut `gratis`, jumlah rupiah, atau rumus.

## Mengapa penting

Biaya yang tidak disebut besarnya membuka pungutan yang tidak resmi. Kosong tidak berarti
gratis.

## Cara memperbaiki

Tulis `tarif: gratis` bila memang tidak dipungut biaya; bila dipungut, tulis jumlahnya dan dasar
hukumnya.

## Dasar hukum

UU 25 Tahun 2009 Pasal 21: biaya/tarif.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.rules import Rule

_ROW: Final = 'tarif: "‹isi: gratis›"'
_ROWS: Final = 'butir:\n  - tarif: "‹isi: gratis›"'


def check(standar: Standar) -> Iterator[Finding]:
    """A finding for a component without any tariff, and for each row without one."""
    komponen = standar.isi.biaya
    if komponen is None:
        return
    if not komponen.butir:
        teks = komponen.tertulis or komponen.merujuk
        yield Finding(("biaya", "butir"), _facts(teks, _ROWS))
    for i, baris in enumerate(komponen.butir or ()):
        if baris.tarif is None and baris.penjamin is None:
            teks = baris.tertulis or baris.merujuk or baris.untuk
            yield Finding(("biaya", "butir", i, "tarif"), _facts(teks, _ROW))


def _facts(teks: object, cuplikan: str) -> dict[str, str]:
    return {"nilai": f" (“{teks}”)" if teks else "", "cuplikan": cuplikan}


RULE: Final = Rule(
    "SP209",
    "biaya-tanpa-besaran",
    Severity.ERROR,
    Sentences(
        "Biaya tidak menyebut besarnya{nilai}.",
        "Sisipkan {letak}; isinya `gratis`, jumlah, atau rumus:\n{cuplikan}",
    ),
    Sentences(
        "The fee does not say how much{nilai}.",
        "Insert {letak_en}; it holds `gratis`, an amount or a formula:\n{cuplikan}",
    ),
    __doc__ or "",
    reads=("biaya",),
    cites="UU 25/2009 Pasal 21",
    kelengkapan=True,
    check=check,
)
