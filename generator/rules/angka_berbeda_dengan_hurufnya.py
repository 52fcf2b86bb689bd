"""## Apa yang diperiksa

Angka yang diikuti tulisannya, seperti “3 (tiga)”, menyebut bilangan yang sama.

## Mengapa penting

“3 (dua) hari” menimbulkan dua tafsir, dan biasanya terjadi saat angka diganti tetapi hurufnya
tertinggal.

## Cara memperbaiki

Samakan keduanya, atau tulis angkanya saja.

## Dasar hukum

Tidak ada; ini kesalahan tulis.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from generator.catalog import Standar
from generator.catalog.tulisan import Bagian, isi_of
from generator.diagnostics import Finding, Path, Sentences, Severity
from generator.rules import Rule
from generator.values import (
    Durasi,
    Foto,
    Frekuensi,
    JangkaWaktu,
    Jumlah,
    MasaBerlaku,
    Meterai,
    Nilai,
    Rupiah,
    Tarif,
    read_bilangan,
    terbilang,
)

_PAIR: Final = re.compile(
    r"(?<![\w.,/-])([0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,9})(?:,-|,00)? ?\(([a-z][a-z -]{2,99})\)",
    re.IGNORECASE | re.ASCII,
)
_HOLDERS: Final = frozenset(
    {Durasi, Foto, Frekuensi, JangkaWaktu, Jumlah, MasaBerlaku, Meterai, Rupiah, Tarif}
)
"""Kinds of values that can hold a number in words."""
_SPELLABLE: Final = 10**12

Pair = tuple[int, str]
"""A number, and the words beside it."""


def check(standar: Standar) -> Iterator[Finding]:
    """A finding for every text or value whose number and words differ."""
    for kunci, bagian in isi_of(standar):
        for path, pair in _in_part(bagian):
            yield Finding((kunci, *path), _facts(pair))


@lru_cache(maxsize=256)
def _in_part(bagian: Bagian) -> tuple[tuple[Path, Pair], ...]:
    """Path in the part and first pair of each text and value whose pairs do not agree."""
    ditulis = (
        *((path, _of_value(nilai)) for path, nilai in bagian.nilai if type(nilai) in _HOLDERS),
        *((path, _of_text(teks)) for path, teks in bagian.teks if "(" in teks),
    )
    return tuple((path, pair) for path, pairs in ditulis for pair in _differing(pairs))


def _differing(pairs: Iterator[Pair]) -> Iterator[Pair]:
    """The first pair that does not agree, if any."""
    for angka, kata in pairs:
        bilangan = read_bilangan(kata)
        if bilangan and bilangan != angka < _SPELLABLE:
            yield angka, " ".join(kata.split())
            return


def _of_text(teks: str) -> Iterator[Pair]:
    yield from ((int(m[1].replace(".", "")), m[2]) for m in _PAIR.finditer(teks))


def _of_value(nilai: Nilai | None) -> Iterator[Pair]:
    match nilai:
        case Durasi(nilai=angka) | Jumlah(nilai=angka) | Rupiah(nilai=angka):
            yield from ((angka, nilai.terbilang),) if nilai.terbilang else ()
        case Foto(jumlah=angka) | Frekuensi(kali=angka):
            yield from ((angka, nilai.terbilang),) if nilai.terbilang else ()
        case JangkaWaktu():
            yield from (*_of_value(nilai.dari), *_of_value(nilai.durasi))
        case MasaBerlaku():
            yield from _of_value(nilai.durasi)
        case Tarif():
            yield from (*_of_value(nilai.jumlah), *_of_value(nilai.sampai))
        case Meterai():
            yield from _of_value(nilai.nilai)


def _facts(pair: Pair) -> dict[str, str]:
    angka, kata = pair
    bilangan = read_bilangan(kata) or 0
    akhiran = " rupiah" if kata.lower().endswith("rupiah") else ""
    return {
        "nilai": f"{_dotted(angka)} ({kata})",
        "angka": f"{_dotted(angka)} ({terbilang(angka)}{akhiran})",
        "huruf": f"{_dotted(bilangan)} ({kata})",
    }


def _dotted(angka: int) -> str:
    return f"{angka:,}".replace(",", ".")


RULE: Final = Rule(
    "SP208",
    "angka-berbeda-dengan-hurufnya",
    Severity.WARNING,
    Sentences(
        "Pada “{nilai}”, angka dan hurufnya menyebut bilangan yang berbeda.",
        "Pilih yang benar: “{angka}” atau “{huruf}”.",
    ),
    Sentences(
        "In “{nilai}” the figure and the words give different numbers.",
        "Choose the right one: “{angka}” or “{huruf}”.",
    ),
    __doc__ or "",
    reads=(),
    check=check,
)
