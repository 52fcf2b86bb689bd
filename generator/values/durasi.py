"""Lengths of time as standards write them: "3 (tiga) hari kerja", "2x24 jam", "1 jam 30 menit".

`hari` alone is a unit of its own: printed as written, never compared or summed with
working or calendar days.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar, Final, Self

from generator.values.base import FLAGS, BadValue, Nilai
from generator.values.bilangan import spellings
from generator.values.selip import slips_of_time


class Satuan(StrEnum):
    """A unit of time."""

    MENIT = "menit"
    JAM = "jam"
    HARI_KERJA = "hari kerja"
    HARI_KALENDER = "hari kalender"
    HARI = "hari"
    MINGGU = "minggu"
    BULAN = "bulan"
    TAHUN = "tahun"


UNIT: Final = (
    "menit|mnt|jam|hari[ -]?kerja|hari[ -]?kalender|hari(?!an)|minggu(?!an)|pekan"
    "|bulan(?!an)|bln|tahun(?!an)|thn"
)
"""Pattern of a unit; `unit_of` reads what it matched."""
COUNT: Final = r"[0-9]{1,5}(?![0-9])"
IN_WORDS: Final = r"(?: ?\(([^()]{1,60})\))?"

_ALIASES: Final = {
    "mnt": Satuan.MENIT,
    "harikerja": Satuan.HARI_KERJA,
    "harikalender": Satuan.HARI_KALENDER,
    "pekan": Satuan.MINGGU,
    "bln": Satuan.BULAN,
    "thn": Satuan.TAHUN,
} | {satuan.value.replace(" ", ""): satuan for satuan in Satuan}
_SCALES: Final = {
    Satuan.MENIT: ("menit", 1),
    Satuan.JAM: ("menit", 60),
    Satuan.HARI_KERJA: ("hari kerja", 1),
    Satuan.HARI_KALENDER: ("hari kalender", 1),
    Satuan.MINGGU: ("hari kalender", 7),
    Satuan.HARI: ("hari", 1),
    Satuan.BULAN: ("bulan", 1),
    Satuan.TAHUN: ("bulan", 12),
}
_DURASI: Final = re.compile(
    rf"({COUNT}){IN_WORDS}(?: ?[x×] ?({COUNT})(?: ?\([^()]{{1,60}}\))?)? ?({UNIT})(?![a-z])",
    FLAGS,
)
_REST: Final = re.compile(rf",? (?:dan )?({COUNT}){IN_WORDS} ?({UNIT})(?![a-z])", FLAGS)
_COMPOUND: Final = {
    (Satuan.JAM, Satuan.MENIT): 60,
    (Satuan.TAHUN, Satuan.BULAN): 12,
}


@dataclass(frozen=True, slots=True)
class Durasi(Nilai):
    """A length of time in one unit. "2x24 jam" is 48 hours, "1 jam 30 menit" 90 minutes."""

    JENIS_ID: ClassVar[str] = "lama waktu"
    JENIS_EN: ClassVar[str] = "a length of time"
    CONTOH: ClassVar[tuple[str, ...]] = (
        "3 hari kerja",
        "10 menit",
        "1 jam 30 menit",
        "2x24 jam",
        "6 bulan",
    )

    nilai: int
    satuan: Satuan
    terbilang: str = field(default="", compare=False)
    """The number in words as the author wrote it in brackets; never printed."""
    tampil: str = field(default="", compare=False)
    """Printed form where it is not "number unit"."""

    @classmethod
    def _read(cls, teks: str) -> Self:
        for candidate in spellings(teks, 1):
            found = read_durasi(candidate, 0)
            if found is not None and not candidate[found[1] :].strip(" .,;"):
                durasi = found[0]
                return cls(durasi.nilai, durasi.satuan, durasi.terbilang, durasi.tampil)
        raise why_no_time(teks)

    @classmethod
    def _slips(cls, teks: str) -> Iterator[str]:
        yield from slips_of_time(teks)

    def __str__(self) -> str:
        return self.tampil or f"{self.nilai} {self.satuan}"

    def menit(self) -> int | None:
        """Length in minutes, for minutes and hours only; a day has no fixed length."""
        group, factor = _SCALES[self.satuan]
        return self.nilai * factor if group == "menit" else None

    def comparable(self, other: Durasi) -> bool:
        """Whether both can be put on one scale."""
        return _SCALES[self.satuan][0] == _SCALES[other.satuan][0]

    def exceeds(self, other: Durasi) -> bool:
        """Whether this is longer than the other; False where they are not comparable."""
        return self.comparable(other) and self.on_scale() > other.on_scale()

    def on_scale(self) -> int:
        """Length in the smallest unit of its scale; only for comparable lengths."""
        return self.nilai * _SCALES[self.satuan][1]


def total(parts: Iterable[Durasi]) -> Durasi | None:
    """The sum, in the smallest unit among the parts; None where units do not mix or for no part.

    Example:
        >>> str(total([Durasi(2, Satuan.JAM), Durasi(15, Satuan.MENIT)]))
        '135 menit'
    """
    known = list(parts)
    if not known or not all(known[0].comparable(part) for part in known):
        return None
    satuan = min((part.satuan for part in known), key=lambda unit: _SCALES[unit][1])
    factor = _SCALES[satuan][1]
    return Durasi(sum(part.on_scale() for part in known) // factor, satuan)


def unit_of(kata: str) -> Satuan:
    """The unit a match of `UNIT` stands for."""
    return _ALIASES[kata.lower().replace(" ", "").replace("-", "")]


def read_durasi(teks: str, pos: int) -> tuple[Durasi, int] | None:
    """The length of time that starts at `pos`, and where it ends; None when there is none.

    Raises:
        BadValue: for zero, and for units that cannot be added up.
    """
    match = _DURASI.match(teks, pos)
    if match is None:
        return None
    angka, kata, kali, unit = match.groups()
    nilai, satuan, end = int(angka), unit_of(unit), match.end()
    durasi = Durasi(nilai, satuan, kata or "")
    if kali is not None:
        durasi = Durasi(nilai * int(kali), satuan, "", f"{nilai}x{int(kali)} {satuan}")
    rest = _REST.match(teks, end)
    if rest is not None:
        durasi, end = _compound(durasi, int(rest[1]), unit_of(rest[3])), rest.end()
    if durasi.nilai == 0:
        raise BadValue(
            "Lama waktu harus lebih dari nol.", "A length of time must be more than zero."
        )
    return durasi, end


def _compound(whole: Durasi, nilai: int, satuan: Satuan) -> Durasi:
    factor = _COMPOUND.get((whole.satuan, satuan))
    if factor is None or whole.tampil:
        raise BadValue(
            f"{whole.satuan.capitalize()} dan {satuan} tidak dapat dijumlahkan; "
            "tulis dalam satu satuan.",
            f"“{whole.satuan}” and “{satuan}” cannot be added up; use one unit.",
        )
    tampil = f"{whole.nilai} {whole.satuan} {nilai} {satuan}"
    return Durasi(whole.nilai * factor + nilai, satuan, "", tampil)


_REFERS: Final = re.compile(
    r"(?:disesuaikan|sesuai|berdasarkan|mengacu|merujuk|menurut|mengikuti|sebagaimana"
    r"|ditetapkan|diatur)\b",
    FLAGS,
)
_MINIMUM: Final = re.compile(
    r"(?:minimal|minimum|paling (?:cepat|singkat|sedikit)|sekurang-kurangnya)\b", FLAGS
)
_DECIMAL: Final = re.compile(rf"[0-9][.,][0-9]{{1,2}} ?(?:{UNIT})|½|setengah", FLAGS)
_UNIT_ANYWHERE: Final = re.compile(rf"\b(?:{UNIT}|detik)\b", FLAGS)


def points_elsewhere(teks: str) -> bool:
    """Whether a text only points at a rule ("sesuai dengan PP …") instead of saying a value."""
    return _REFERS.match(teks) is not None


def why_no_time(teks: str) -> BadValue:
    """The most helpful reason why a text is not a time."""
    if points_elsewhere(teks):
        return BadValue(
            "Teks ini hanya menunjuk aturan lain. Tulis waktunya; bila naskah yang terbit memang "
            "hanya menunjuk aturan, pakai `merujuk:` dan `tertulis:`.",
            "This text only points at a rule. Say the time; where the published text really says "
            "no more, use `merujuk:` and `tertulis:`.",
        )
    if _MINIMUM.match(teks):
        return BadValue(
            "Teks ini hanya menyebut waktu paling cepat; tulis waktu paling lamanya.",
            "This text gives only the shortest time; give the longest.",
        )
    if _DECIMAL.search(teks):
        return BadValue(
            "Pecahan belum dapat dibaca; tulis misalnya «1 jam 30 menit».",
            "Fractions cannot be read; write for example “1 jam 30 menit”.",
        )
    if not any("0" <= char <= "9" for char in teks):
        return BadValue(
            "Teks ini belum menyebut angka dan satuan waktu.",
            "This text gives no number and unit of time.",
        )
    if not _UNIT_ANYWHERE.search(teks):
        return BadValue(
            "Satuan waktunya belum ditulis: menit, jam, hari kerja, hari kalender, minggu, "
            "bulan, atau tahun.",
            "The unit of time is missing: menit, jam, hari kerja, hari kalender, minggu, "
            "bulan or tahun.",
        )
    return BadValue()
