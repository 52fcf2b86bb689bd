"""Money: whole rupiah, and what a service costs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar, Final, Self

from generator.values.base import FLAGS, BadValue, Nilai
from generator.values.durasi import points_elsewhere
from generator.values.selip import one_slip_from, slips_of_money

_AMOUNT: Final = (
    r"(?:(?:rp|idr)\.? ?)?([0-9]{1,3}(?:\.[0-9]{3}){1,4}|[0-9]{1,15})(?![0-9])"
    r"(?:(?:,|\.)(?:-|–|=)|,0{1,2}(?![0-9]))?(?: (ribu|juta|miliar)\b)?(?: rupiah\b)?"
    r"(?: ?\(([a-z -]{3,200} rupiah)\))?"
)
_RUPIAH: Final = re.compile(_AMOUNT, FLAGS)
_SCALE: Final = {"ribu": 1_000, "juta": 1_000_000, "miliar": 1_000_000_000}
_CENTS: Final = re.compile(r"[0-9],[0-9]{1,2}(?![0-9])", re.ASCII)
_FOREIGN_COMMAS: Final = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Rupiah(Nilai):
    """An amount of money in whole rupiah."""

    JENIS_ID: ClassVar[str] = "jumlah uang"
    JENIS_EN: ClassVar[str] = "an amount of money"
    CONTOH: ClassVar[tuple[str, ...]] = ("Rp350.000", "Rp 350.000,00", "Rp0")

    nilai: int
    terbilang: str = field(default="", compare=False)
    """The amount in words as the author wrote it in brackets; never printed."""

    @classmethod
    def _read(cls, teks: str) -> Self:
        match = _RUPIAH.fullmatch(teks.rstrip(" .;"))
        if match is None:
            raise _why_no_amount(teks)
        return cls(*_amount(match))

    @classmethod
    def _slips(cls, teks: str) -> Iterator[str]:
        yield from map(_in_digits, slips_of_money(teks))

    def __str__(self) -> str:
        return f"Rp{self.nilai:,}".replace(",", ".")


def _in_digits(teks: str) -> str:
    """An amount as it is printed, so that nobody has to count its zeros; other texts as is."""
    match = _RUPIAH.fullmatch(teks)
    return teks if match is None or match[3] else str(Rupiah(_amount(match)[0]))


def _amount(match: re.Match[str]) -> tuple[int, str]:
    digits, scale, words = match.groups()
    return int(digits.replace(".", "")) * _SCALE.get((scale or "").lower(), 1), words or ""


def _why_no_amount(teks: str) -> BadValue:
    if _FOREIGN_COMMAS.search(teks):
        return BadValue(
            "Ribuan dipisahkan titik, bukan koma: «Rp350.000».",
            "Thousands are separated by full stops, not commas: “Rp350.000”.",
        )
    if _CENTS.search(teks):
        return BadValue(
            "Tulis dalam rupiah penuh, tanpa sen.", "Write whole rupiah, without cents."
        )
    return BadValue()


_STAMP: Final = re.compile(r"(?:ber)?meterai ", FLAGS)


@dataclass(frozen=True, slots=True)
class Meterai(Nilai):
    """Stamp duty on a document: its amount, or "cukup" for whatever the law asks."""

    JENIS_ID: ClassVar[str] = "nilai meterai"
    JENIS_EN: ClassVar[str] = "a stamp duty"
    CONTOH: ClassVar[tuple[str, ...]] = ("Rp10.000", "cukup")

    nilai: Rupiah | None = None
    """The amount; None where the text only says that the duty is paid."""

    @classmethod
    def _read(cls, teks: str) -> Self:
        teks = _STAMP.sub("", teks.rstrip(" .;"), count=1)
        return cls() if teks.lower() == "cukup" else cls(Rupiah.parse(teks))

    @classmethod
    def _slips(cls, teks: str) -> Iterator[str]:
        yield from map(_in_digits, slips_of_money(_STAMP.sub("", teks, count=1)))

    def __str__(self) -> str:
        return str(self.nilai) if self.nilai else "cukup"


class SifatTarif(StrEnum):
    """What kind of price a tariff is."""

    GRATIS = "gratis"
    TETAP = "tetap"
    PALING_BANYAK = "paling_banyak"
    RENTANG = "rentang"
    RUMUS = "rumus"


_FREE: Final = frozenset(
    {
        *("gratis", "tidak dipungut biaya", "tidak dipungut biaya apapun", "tidak dipungut"),
        *("tidak dipungut biaya apa pun", "tidak ada biaya", "tidak dikenakan biaya"),
        *("tidak dikenakan tarif", "tanpa biaya", "tanpa dipungut biaya", "tanpa pungutan"),
        *("bebas biaya", "tidak berbayar", "cuma-cuma", "nihil", "nol rupiah", "free"),
    }
)
_ZERO: Final = re.compile(r"(?:rp\.? ?)?0(?:,(?:-|–|0{1,2}))?(?: rupiah)?", FLAGS)
_BRACKETS: Final = str.maketrans("()", "//")
_AT_MOST: Final = re.compile(
    r"(?:paling (?:banyak|tinggi)|maksimal|maks\b\.?|setinggi-tingginya|sampai dengan) ", FLAGS
)
_BETWEEN: Final = re.compile(r"antara ", FLAGS)
_TO: Final = re.compile(
    r" ?(?:-|–|—|(?:s\.? ?/? ?d\.?|sampai(?: dengan)?|hingga|dan)(?![a-z])) ?(?=[r0-9])", FLAGS
)
_PER: Final = re.compile(r" ?(?:(?:per|setiap|tiap|untuk setiap) |/ ?)(.{1,100})", FLAGS)
_FORMULA: Final = re.compile(r"%|×|(?<![a-z])x(?![a-z])|\*", FLAGS)
_FROM: Final = re.compile(r"(?:mulai|minimal|paling sedikit)\b", FLAGS)


@dataclass(frozen=True, slots=True)
class Tarif(Nilai):
    """What is charged: nothing, an amount, a range, or a formula. A blank is never "gratis"."""

    JENIS_ID: ClassVar[str] = "tarif"
    JENIS_EN: ClassVar[str] = "a tariff"
    CONTOH: ClassVar[tuple[str, ...]] = (
        "gratis",
        "Rp350.000",
        "Rp10.000 per lembar",
        "Rp15.000–Rp30.000",
        "2% x nilai transaksi",
    )

    sifat: SifatTarif
    jumlah: Rupiah | None = None
    """The amount; the lowest of a range; None for `GRATIS` and `RUMUS`."""
    sampai: Rupiah | None = None
    """The highest amount of a range."""
    per: str = ""
    """What one amount pays for ("lembar"), or empty."""
    rumus: str = ""
    """The formula as written."""

    @classmethod
    def _read(cls, teks: str) -> Self:
        teks = teks.rstrip(" .;")
        if _is_free(teks):
            return cls(SifatTarif.GRATIS)
        if points_elsewhere(teks):
            raise _only_points_elsewhere()
        found = _read_amounts(teks)
        if found is not None:
            free = found[1].nilai == 0 and found[2] is None
            return cls(SifatTarif.GRATIS) if free else cls(*found)
        if _FORMULA.search(teks) and any("0" <= char <= "9" for char in teks):
            return cls(SifatTarif.RUMUS, rumus=teks)
        raise _why_no_tariff(teks)

    @classmethod
    def _slips(cls, teks: str) -> Iterator[str]:
        if one_slip_from(teks.rstrip(" .;!"), _FREE):
            yield "gratis"
        yield from map(_in_digits, slips_of_money(teks))

    def __str__(self) -> str:
        if self.jumlah is None:
            return self.rumus or "gratis"
        opening = "paling banyak " if self.sifat is SifatTarif.PALING_BANYAK else ""
        until = f"–{self.sampai}" if self.sampai else ""
        per = f" per {self.per}" if self.per else ""
        return f"{opening}{self.jumlah}{until}{per}"

    @property
    def gratis(self) -> bool:
        """Whether nothing is charged."""
        return self.sifat is SifatTarif.GRATIS


def _is_free(teks: str) -> bool:
    parts = (part.strip(" .,;-") for part in teks.translate(_BRACKETS).split("/"))
    said = [part for part in parts if part]
    return bool(said) and all(part.lower() in _FREE or _ZERO.fullmatch(part) for part in said)


def _read_amounts(teks: str) -> tuple[SifatTarif, Rupiah, Rupiah | None, str] | None:
    """Sort, lowest, highest and unit of a text that opens with an amount; None otherwise."""
    sifat = SifatTarif.TETAP
    opening = _AT_MOST.match(teks)
    if opening:
        sifat = SifatTarif.PALING_BANYAK
    else:
        opening = _BETWEEN.match(teks)
    first = _RUPIAH.match(teks, opening.end() if opening else 0)
    if first is None:
        return None
    jumlah, sampai, end = Rupiah(*_amount(first)), None, first.end()
    if (to := _TO.match(teks, end)) and (second := _RUPIAH.match(teks, to.end())):
        sifat, sampai, end = SifatTarif.RENTANG, Rupiah(*_amount(second)), second.end()
        if sampai <= jumlah:
            raise BadValue(
                "Batas bawah tarif harus lebih kecil daripada batas atasnya.",
                "The lowest amount must be below the highest.",
            )
    if end == len(teks):
        return sifat, jumlah, sampai, ""
    per = _PER.fullmatch(teks, end)
    return (sifat, jumlah, sampai, per[1]) if per and not _FORMULA.search(per[1]) else None


def _only_points_elsewhere() -> BadValue:
    return BadValue(
        "Teks ini hanya menunjuk aturan lain. Tulis besar biayanya; bila naskah yang terbit "
        "memang hanya menunjuk aturan, pakai `merujuk:` dan `tertulis:`.",
        "This text only points at a rule. Say the amount; where the published text really says "
        "no more, use `merujuk:` and `tertulis:`.",
    )


def _why_no_tariff(teks: str) -> BadValue:
    if any(word in teks.lower() for word in ("gratis", "dipungut", "tanpa biaya")):
        return BadValue(
            "Tulis «gratis» saja; pengecualian dan syaratnya menjadi baris sendiri dengan "
            "`untuk:` atau `jika:`.",
            "Write just “gratis”; exceptions and conditions become rows of their own with "
            "`untuk:` or `jika:`.",
        )
    if _FROM.match(teks):
        return BadValue(
            "Sebutkan juga batas atasnya, misalnya «Rp15.000–Rp30.000».",
            "Give the upper end too, as in “Rp15.000–Rp30.000”.",
        )
    if (amount := _RUPIAH.match(teks)) and not _FOREIGN_COMMAS.match(teks):
        rest = teks[amount.end() :].strip(" ,")
        return BadValue(
            f"Keterangan «{rest}» bukan bagian dari tarif; pindahkan ke `untuk:` atau `jika:`.",
            f"“{rest}” is not part of the tariff; move it to `untuk:` or `jika:`.",
        )
    return _why_no_amount(teks)
