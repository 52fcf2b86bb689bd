"""How long a service takes and how long its product is valid."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final, Self

from generator.values.base import FLAGS, BadValue, Nilai
from generator.values.bilangan import read_bilangan, spellings
from generator.values.durasi import (
    COUNT,
    IN_WORDS,
    UNIT,
    Durasi,
    read_durasi,
    unit_of,
    why_no_time,
)
from generator.values.selip import slips_of_time


class Sifat(StrEnum):
    """What a stated time promises."""

    TEPAT = "tepat"
    PALING_LAMA = "paling_lama"
    SEKITAR = "sekitar"
    RENTANG = "rentang"
    HARI_KE = "hari_ke"


_LONGEST: Final = re.compile(
    r"(?:paling (?:lama|lambat)(?:nya)?|maksimal(?:nya)?|maksimum|maks\b\.?|selama-lamanya"
    r"|selambat-lambatnya|tidak lebih dari|tidak melebihi|kurang dari|≤|<=|<"
    r"|sampai dengan|hingga)(?![a-z]) ?",
    FLAGS,
)
_ABOUT: Final = re.compile(
    r"(?:±|\+ ?/ ?-|\+-|kurang lebih|lebih kurang|sekitar|kira-kira|rata-rata)(?![a-z]) ?",
    FLAGS,
)
_NEUTRAL: Final = re.compile(r"(?:(?:dalam )?jangka waktu|dalam waktu|waktu|dalam|selama) ", FLAGS)
_RANGE: Final = re.compile(
    rf"({COUNT}){IN_WORDS} ?({UNIT})?"
    r" ?(?:-|–|—|s\.? ?/? ?d\.?(?![a-z])|sampai(?: dengan)?|hingga) ?(?=[0-9])",
    FLAGS,
)
_NTH: Final = re.compile(
    rf"(?:pada )?({UNIT}) (?:ke-? ?({COUNT})|(pertama|ke[a-z]+(?: (?:belas|puluh))?))(?![a-z0-9])",
    FLAGS,
)
_START: Final = re.compile(
    r"(?:sejak|semenjak|setelah|sesudah|terhitung|dihitung|mulai|dari)\b ?.", FLAGS
)
_PER: Final = re.compile(r"(?:per|tiap|setiap|untuk)\b|/", FLAGS)
_PRINTED: Final = {Sifat.PALING_LAMA: "paling lama ", Sifat.SEKITAR: "± "}


@dataclass(frozen=True, slots=True)
class JangkaWaktu(Nilai):
    """A stated time: how long, what sort of promise, and from when it counts."""

    JENIS_ID: ClassVar[str] = "jangka waktu"
    JENIS_EN: ClassVar[str] = "a period of time"
    CONTOH: ClassVar[tuple[str, ...]] = (
        "paling lama 3 hari kerja sejak syarat lengkap",
        "10 menit",
        "± 15 menit",
        "1–14 hari kerja",
        "2x24 jam",
        "hari ke-4 setelah wawancara",
    )

    durasi: Durasi
    """The time; the longest of a range; for `HARI_KE` the ordinal."""
    sifat: Sifat = Sifat.TEPAT
    dari: Durasi | None = None
    """The shortest time of a range."""
    sejak: str = ""
    """Start clause with its own first word ("sejak …", "setelah …"), or empty."""

    @classmethod
    def _read(cls, teks: str) -> Self:
        for candidate in spellings(teks, 1):
            found = _read_time(candidate)
            if found is not None:
                sifat, dari, durasi, end = found
                return cls(durasi, sifat, dari, _read_start(candidate[end:]))
        raise why_no_time(teks)

    @classmethod
    def _slips(cls, teks: str) -> Iterator[str]:
        yield from slips_of_time(teks)

    def __str__(self) -> str:
        if self.sifat is Sifat.HARI_KE:
            inti = f"{self.durasi.satuan} ke-{self.durasi.nilai}"
        elif self.dari is None:
            inti = str(self.durasi)
        elif self.dari.satuan is self.durasi.satuan and not self.durasi.tampil:
            inti = f"{self.dari.nilai}–{self.durasi}"
        else:
            inti = f"{self.dari} sampai {self.durasi}"
        return f"{_PRINTED.get(self.sifat, '')}{inti} {self.sejak}".rstrip()


def _read_time(teks: str) -> tuple[Sifat, Durasi | None, Durasi, int] | None:
    nth = _NTH.match(teks)
    if nth is not None:
        return _read_nth(nth)
    sifat, pos = _read_sort(teks)
    dari = None
    low = _RANGE.match(teks, pos)
    found = read_durasi(teks, low.end() if low else pos)
    if found is None:
        return None
    durasi, end = found
    if low is not None:
        satuan = unit_of(low[3]) if low[3] else durasi.satuan
        dari = Durasi(int(low[1]), satuan, low[2] or "")
        if not dari.nilai or dari.exceeds(durasi) or not dari.comparable(durasi):
            raise BadValue(
                "Batas bawah rentang ini harus lebih kecil daripada batas atasnya, "
                "dengan satuan yang sama.",
                "The lower end of this range must be below its upper end, in the same unit.",
            )
        if sifat is Sifat.TEPAT:
            sifat = Sifat.RENTANG
    return sifat, dari, durasi, end


def _read_nth(match: re.Match[str]) -> tuple[Sifat, None, Durasi, int] | None:
    unit, angka, kata = match.groups()
    nilai = _read_ordinal(kata) if kata else int(angka)
    return (Sifat.HARI_KE, None, Durasi(nilai, unit_of(unit)), match.end()) if nilai else None


def _read_ordinal(kata: str) -> int | None:
    return 1 if kata.lower() == "pertama" else read_bilangan(kata[2:])


def _read_sort(teks: str) -> tuple[Sifat, int]:
    """The sort of promise that the opening words make, and where the number starts."""
    sifat, pos = Sifat.TEPAT, 0
    while True:
        if match := _LONGEST.match(teks, pos):
            sifat = Sifat.PALING_LAMA
        elif match := _ABOUT.match(teks, pos):
            sifat = Sifat.SEKITAR if sifat is Sifat.TEPAT else sifat
        else:
            match = _NEUTRAL.match(teks, pos)
        if match is None:
            return sifat, pos
        pos = match.end()


def _read_start(rest: str) -> str:
    rest = rest.strip(" ,.;")
    if rest.startswith("(") and rest.find(")") == len(rest) - 1:
        rest = rest[1:-1].strip(" ,.;")
    if not rest:
        return ""
    if _START.match(rest):
        return rest[0].lower() + rest[1:]
    if _PER.match(rest):
        raise BadValue(
            f"Keterangan «{rest}» bukan bagian dari jangka waktu; pindahkan ke `untuk:`.",
            f"“{rest}” is not part of the time; move it to `untuk:`.",
        )
    raise BadValue(
        f"Keterangan «{rest}» bukan bagian dari jangka waktu. Awali dengan «sejak» atau «setelah» "
        "bila itu awal hitungannya; bila itu syarat, pindahkan ke `jika:`.",
        f"“{rest}” is not part of the time. Start it with “sejak” or “setelah” if time counts from "
        "there; if it is a condition, move it to `jika:`.",
    )


class SifatBerlaku(StrEnum):
    """How the validity of a product ends."""

    DURASI = "durasi"
    SEUMUR_HIDUP = "seumur_hidup"
    SELAMANYA = "selamanya"
    KLAUSUL = "klausul"


_VALID: Final = re.compile(r"(?:masa )?berlaku(?:nya)?(?: untuk)? ?:? ?", FLAGS)
_LIFE: Final = re.compile(r"(?:selama )?seumur hidup", FLAGS)
_FOREVER: Final = re.compile(
    r"selama-?(?:lama)?nya|(?:tidak|tanpa) (?:ter)?batas(?: waktu)?|tidak ada batas(?: waktu)?",
    FLAGS,
)
_CLAUSE: Final = re.compile(r"(?:selama|sampai|hingga|sepanjang) .", FLAGS)


@dataclass(frozen=True, slots=True)
class MasaBerlaku(Nilai):
    """How long a product is valid: a time, a lifetime, for ever, or as long as a clause holds."""

    JENIS_ID: ClassVar[str] = "masa berlaku"
    JENIS_EN: ClassVar[str] = "a validity"
    CONTOH: ClassVar[tuple[str, ...]] = (
        "5 tahun",
        "6 bulan sejak diterbitkan",
        "seumur hidup",
        "selama data tidak berubah",
    )

    sifat: SifatBerlaku
    durasi: Durasi | None = None
    """Set for `DURASI` only."""
    klausul: str = ""
    """The clause with its first word; for `DURASI` the start clause, or empty."""
    paling_lama: bool = False
    """Whether `durasi` is a maximum."""

    @classmethod
    def _read(cls, teks: str) -> Self:
        teks = teks.rstrip(" .;,")
        if opening := _VALID.match(teks):
            teks = teks[opening.end() :]
        if _LIFE.fullmatch(teks):
            return cls(SifatBerlaku.SEUMUR_HIDUP)
        if _FOREVER.fullmatch(teks):
            return cls(SifatBerlaku.SELAMANYA)
        for candidate in spellings(teks, 1):
            sifat, pos = _read_sort(candidate)
            found = read_durasi(candidate, pos)
            if found is not None and sifat in (Sifat.TEPAT, Sifat.PALING_LAMA):
                start = _read_start(candidate[found[1] :])
                return cls(SifatBerlaku.DURASI, found[0], start, sifat is Sifat.PALING_LAMA)
        if _CLAUSE.match(teks):
            return cls(SifatBerlaku.KLAUSUL, klausul=teks[0].lower() + teks[1:])
        raise why_no_time(teks)

    @classmethod
    def _slips(cls, teks: str) -> Iterator[str]:
        yield from slips_of_time(teks)

    def __str__(self) -> str:
        if self.sifat is SifatBerlaku.DURASI:
            opening = "paling lama " if self.paling_lama else ""
            return f"{opening}{self.durasi} {self.klausul}".rstrip()
        return self.klausul or self.sifat.replace("_", " ")
