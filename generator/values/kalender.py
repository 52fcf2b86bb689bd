"""Dates and opening hours."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from generator.values.base import FLAGS, BadValue, Nilai
from generator.values.selip import one_slip_from

BULAN: Final = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)
"""Names of the months, January first."""
HARI: Final = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
"""Names of the days, Monday first as in `datetime.date.weekday`."""

_MONTHS: Final = (
    {nama.lower(): number for number, nama in enumerate(BULAN, 1)}
    | {nama[:3].lower(): number for number, nama in enumerate(BULAN, 1)}
    | {"pebruari": 2, "peb": 2, "agu": 8, "agt": 8, "ags": 8, "sept": 9, "nopember": 11, "nop": 11}
)
_ISO: Final = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})", re.ASCII)
_NUMERIC: Final = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})", re.ASCII)
_NAMED: Final = re.compile(r"([0-9]{1,2})[ -]([a-z]+)\.?[ -]([0-9]{4})", FLAGS)
_YEAR_FIRST: Final = re.compile(r"([0-9]{4})[/.]([0-9]{1,2})[/.]([0-9]{1,2})", re.ASCII)
_FULL_MONTHS: Final = tuple(nama.lower() for nama in BULAN)
_YEARS: Final = range(1800, 2201)


@dataclass(frozen=True, slots=True, order=True)
class Tanggal(Nilai):
    """A calendar date."""

    JENIS_ID: ClassVar[str] = "tanggal"
    JENIS_EN: ClassVar[str] = "a date"
    CONTOH: ClassVar[tuple[str, ...]] = ("24 November 2026", "2026-11-24", "24-11-2026")

    nilai: dt.date

    @classmethod
    def _read(cls, teks: str) -> Self:
        teks = teks.rstrip(" .;,")
        if match := _ISO.fullmatch(teks):
            year, month, day = (int(part) for part in match.groups())
        elif match := _NUMERIC.fullmatch(teks):
            day, month, year = int(match[1]), int(match[3]), int(match[4])
        elif (match := _NAMED.fullmatch(teks)) and match[2].lower() in _MONTHS:
            day, month, year = int(match[1]), _MONTHS[match[2].lower()], int(match[3])
        else:
            raise BadValue
        return cls(_date(year, month, day))

    @classmethod
    def _slips(cls, teks: str) -> Iterator[str]:
        hari, koma, tanpa_hari = teks.partition(", ")
        if koma and hari.lower() in _DAY_NUMBERS:
            yield from _on_that_day(tanpa_hari, _DAY_NUMBERS[hari.lower()])
            return
        if match := _YEAR_FIRST.fullmatch(teks):
            yield "-".join(match.groups())
        if (match := _NAMED.fullmatch(teks)) and (bulan := one_slip_from(match[2], _FULL_MONTHS)):
            yield f"{match[1]} {bulan.capitalize()} {match[3]}"

    def __str__(self) -> str:
        return f"{self.nilai.day} {BULAN[self.nilai.month - 1]} {self.nilai.year}"


def _on_that_day(teks: str, hari: int) -> Iterator[str]:
    """The date after the name of a day, where it does fall on that day."""
    try:
        tanggal = Tanggal.parse(teks)
    except BadValue:
        return
    if tanggal.nilai.weekday() == hari:
        yield teks


def _date(year: int, month: int, day: int) -> dt.date:
    if year not in _YEARS:
        raise BadValue(
            f"Tahun {year} di luar jangkauan {_YEARS[0]}–{_YEARS[-1]}.",
            f"The year {year} is outside {_YEARS[0]}–{_YEARS[-1]}.",
        )
    try:
        return dt.date(year, month, day)
    except ValueError:
        raise BadValue(
            f"Hari ke-{day} bulan ke-{month} tahun {year} tidak ada dalam kalender. "
            "Urutannya hari, bulan, tahun.",
            f"There is no day {day} of month {month} in {year}. The order is day, month, year.",
        ) from None


@dataclass(frozen=True, slots=True)
class BlokJam:
    """Days that share the same hours."""

    hari: tuple[int, ...]
    """Days, Monday 0, in rising order, never empty."""
    jam: tuple[tuple[int, int], ...]
    """Opening and closing in minutes from midnight, in order, never empty."""

    def __str__(self) -> str:
        jam = " dan ".join(_hours(*slot) for slot in self.jam)
        return f"{_days(self.hari)} {jam}"


@dataclass(frozen=True, slots=True)
class JamLayanan(Nilai):
    """Opening hours by day, with the time zone where it was written."""

    JENIS_ID: ClassVar[str] = "jam layanan"
    JENIS_EN: ClassVar[str] = "opening hours"
    CONTOH: ClassVar[tuple[str, ...]] = (
        "Senin–Kamis 08.00–15.00",
        "Senin–Kamis 08.00–15.00; Jumat 08.00–11.30 WITA",
        "Senin–Jumat 08.00–16.00 istirahat 12.00–13.00",
        "setiap hari 24 jam",
    )

    blok: tuple[BlokJam, ...]
    zona: str = ""
    """WIB, WITA, WIT or empty."""

    @classmethod
    def _read(cls, teks: str) -> Self:
        reader = _HoursReader()
        pos = 0
        while match := _TOKEN.match(teks, pos):
            kind = match.lastgroup or ""
            reader.take(kind, match[0])
            pos = match.end()
        if pos < len(teks):
            raise BadValue(
                f"Bagian «{teks[pos:].strip()}» tidak terbaca sebagai hari atau jam.",
                f"“{teks[pos:].strip()}” cannot be read as a day or an hour.",
            )
        return cls(reader.finish(), reader.zona)

    @classmethod
    def _slips(cls, teks: str) -> Iterator[str]:
        hari = _WORD.sub(_day_spelt, teks)
        yield hari
        yield _WHOLE_HOURS.sub(_with_minutes, hari)

    def __str__(self) -> str:
        return "; ".join(map(str, self.blok)) + (f" {self.zona}" if self.zona else "")


_TOKEN: Final = re.compile(
    r" ?(?:(?P<semua>(?:setiap|tiap) hari(?![a-z]))"
    r"|(?P<hari>(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)(?![a-z]))"
    r"|(?P<penuh>24 jam(?![a-z]))"
    r"|(?P<jam>[0-2]?[0-9][.:][0-5][0-9](?![0-9]))"
    r"|(?P<sampai>-|–|—|(?:s\.? ?/? ?d\.?|sampai dengan|sampai|hingga)(?![a-z]))"
    r"|(?P<zona>(?:wita|wib|wit)(?![a-z]))"
    r"|(?P<istirahat>istirahat(?![a-z]))"
    r"|(?P<lewati>[,;/&().:]|(?:dan|pukul|jam|hari)(?![a-z])))",
    FLAGS,
)
_WORD: Final = re.compile(r"[a-z']{4,}", FLAGS)
_WHOLE_HOURS: Final = re.compile(
    r"(?<![0-9.:])([0-2]?[0-9])( ?(?:-|–|—|s\.? ?/? ?d\.?) ?)([0-2]?[0-9])(?![0-9.:]*[0-9])", FLAGS
)
_DAY_NUMBERS: Final = {nama.lower(): number for number, nama in enumerate(HARI)} | {"ahad": 6}
_MIDNIGHT: Final = 24 * 60


def _day_spelt(match: re.Match[str]) -> str:
    kata = match[0].lower()
    dugaan = "" if kata in _DAY_NUMBERS else one_slip_from(kata, _DAY_NUMBERS)
    return dugaan.capitalize() or match[0]


def _with_minutes(match: re.Match[str]) -> str:
    """Whole hours with their minutes, where the day goes on from one to the other."""
    buka, sampai, tutup = match.groups()
    return f"{buka}.00{sampai}{tutup}.00" if int(buka) < int(tutup) else match[0]


class _HoursReader:
    """Collects days and hours token by token."""

    def __init__(self) -> None:
        self.zona = ""
        self._blocks: list[BlokJam] = []
        self._days: list[int] = []
        self._slots: list[tuple[int, int]] = []
        self._opening: int | None = None
        self._to = False
        self._break = False

    def take(self, kind: str, token: str) -> None:
        token = token.strip().lower()
        if kind in ("hari", "semua"):
            self._take_day(kind, token.replace("'", "").replace("’", ""))
        elif kind == "jam":
            self._take_time(token)
        elif kind == "penuh":
            self._slots.append((0, _MIDNIGHT))
        elif kind == "zona":
            self.zona = token.upper()
        elif kind == "istirahat":
            self._break = True
        self._to = kind == "sampai" or (self._to and kind in ("lewati", "zona"))

    def finish(self) -> tuple[BlokJam, ...]:
        self._flush()
        return tuple(self._blocks)

    def _take_day(self, kind: str, token: str) -> None:
        if self._slots and (self._days or self._slots != [(0, _MIDNIGHT)]):
            self._flush()
        if kind == "semua":
            self._days = list(range(7))
            return
        day = _DAY_NUMBERS[token]
        if self._to and self._days:
            first = self._days[-1] + 1
            self._days += [number % 7 for number in range(first, first + (day - first) % 7)]
        self._days.append(day)

    def _take_time(self, token: str) -> None:
        hour, minute = token.replace(":", ".").split(".")
        moment = int(hour) * 60 + int(minute)
        if moment > _MIDNIGHT:
            raise BadValue(
                f"Tidak ada pukul {token} dalam sehari.", f"There is no {token} on a clock."
            )
        if self._opening is None:
            self._opening = moment
        elif self._to and self._opening != moment:
            self._add(self._opening, moment)
            self._opening = None
        else:
            raise _incomplete()

    def _add(self, start: int, end: int) -> None:
        if not self._break:
            self._slots.append((start, end))
            return
        self._break = False
        if not self._slots or not self._slots[-1][0] < start < end < self._slots[-1][1]:
            raise BadValue(
                "Jam istirahat harus berada di dalam jam layanan yang ditulis sebelumnya.",
                "The break must lie within the opening hours before it.",
            )
        opening, closing = self._slots.pop()
        self._slots += [(opening, start), (end, closing)]

    def _flush(self) -> None:
        if not self._days and not self._blocks and self._slots == [(0, _MIDNIGHT)]:
            self._days = list(range(7))
        if not self._days:
            raise BadValue(
                "Harinya belum disebut, misalnya «Senin–Jumat 08.00–15.00».",
                "The days are missing, as in “Senin–Jumat 08.00–15.00”.",
            )
        if not self._slots or self._opening is not None or self._break:
            raise _incomplete()
        self._blocks.append(BlokJam(tuple(sorted(set(self._days))), tuple(self._slots)))
        self._days, self._slots = [], []


def _incomplete() -> BadValue:
    return BadValue(
        "Jam buka dan jam tutup harus ditulis berpasangan, misalnya «08.00–15.00».",
        "Opening and closing hours come in pairs, as in “08.00–15.00”.",
    )


def _days(days: tuple[int, ...]) -> str:
    if len(days) == len(HARI):
        return "setiap hari"
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ", ".join(
        HARI[run[0]] if len(run) == 1 else f"{HARI[run[0]]}–{HARI[run[-1]]}" for run in runs
    )


def _hours(opening: int, closing: int) -> str:
    if (opening, closing) == (0, _MIDNIGHT):
        return "24 jam"
    return "–".join(f"{moment // 60:02}.{moment % 60:02}" for moment in (opening, closing))
