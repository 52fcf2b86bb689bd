"""How often something happens: "setiap 3 bulan", "2 kali setahun", "setiap shift"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import ClassVar, Final, Self

from generator.values.base import FLAGS, BadValue, Nilai
from generator.values.bilangan import spellings
from generator.values.durasi import COUNT, IN_WORDS, UNIT, Durasi, Satuan, unit_of
from generator.values.selip import slips_of_time

_WORDS: Final = {
    "harian": Durasi(1, Satuan.HARI),
    "mingguan": Durasi(1, Satuan.MINGGU),
    "bulanan": Durasi(1, Satuan.BULAN),
    "triwulanan": Durasi(3, Satuan.BULAN),
    "caturwulanan": Durasi(4, Satuan.BULAN),
    "semesteran": Durasi(6, Satuan.BULAN),
    "tahunan": Durasi(1, Satuan.TAHUN),
}
_SEASONS: Final = {"triwulan": 3, "kuartal": 3, "caturwulan": 4, "semester": 6}
_PERIOD: Final = (
    rf"(?:(?:({COUNT}){IN_WORDS} ?)?({UNIT}|triwulan|kuartal|caturwulan|semester)"
    r"|se(jam|hari|minggu|pekan|bulan|tahun))(?![a-z])"
)
_TIMES: Final = rf"(?:({COUNT}){IN_WORDS} ?(?:kali|x)|sekali)(?![a-z])"
_AT_LEAST: Final = re.compile(
    r"(?:minimal|minimum|paling sedikit|paling kurang|paling tidak|setidak-tidaknya|setidaknya"
    r"|sekurang-kurangnya) ",
    FLAGS,
)
_TIMES_FIRST: Final = re.compile(
    rf"{_TIMES} ?(?:dalam|di|selama)? ?(?:setiap|tiap|per|/)? ?{_PERIOD}", FLAGS
)
_PERIOD_FIRST: Final = re.compile(
    rf"(setiap |tiap |per |dalam )?{_PERIOD}(?: (?:sebanyak )?{_TIMES})?", FLAGS
)
_EVENT: Final = re.compile(rf"(?:{_TIMES} )?(?:setiap|tiap|per) (?:kali )?(.+)", FLAGS)
_ANY_TIME: Final = frozenset({"saat", "waktu", "ketika", "kali", "kesempatan"})
_SHORT: Final = frozenset({Satuan.TAHUN, Satuan.BULAN, Satuan.MINGGU, Satuan.HARI})


@dataclass(frozen=True, slots=True)
class Frekuensi(Nilai):
    """So many times in a period, or at every occurrence of an event.

    Exactly one of `setiap` and `kejadian` is set.
    """

    JENIS_ID: ClassVar[str] = "frekuensi"
    JENIS_EN: ClassVar[str] = "a frequency"
    CONTOH: ClassVar[tuple[str, ...]] = (
        "setiap 3 bulan",
        "setiap hari kerja",
        "2 kali setahun",
        "paling sedikit 1 kali setahun",
        "setiap shift",
    )

    kali: int
    setiap: Durasi | None = None
    kejadian: str = ""
    """The event, without "setiap"."""
    paling_sedikit: bool = False
    """Whether `kali` is a minimum."""
    terbilang: str = field(default="", compare=False)
    """`kali` in words as the author wrote it in brackets; never printed."""

    @classmethod
    def _read(cls, teks: str) -> Self:
        teks = teks.rstrip(" .;,")
        if (period := _WORDS.get(teks.lower())) is not None:
            return cls(1, period)
        minimum = _AT_LEAST.match(teks)
        body = teks[minimum.end() :] if minimum else teks
        for candidate in spellings(body):
            if found := _read_period(candidate):
                kali, setiap, terbilang = found
                return cls(_positive(kali), setiap, "", minimum is not None, terbilang)
        event = _EVENT.fullmatch(body)
        if event is None or event[3].lower() in _ANY_TIME:
            raise _why_not(teks)
        kali = int(event[1] or 1)
        return cls(_positive(kali), None, event[3], minimum is not None, event[2] or "")

    @classmethod
    def _slips(cls, teks: str) -> Iterator[str]:
        yield from slips_of_time(teks)

    def __str__(self) -> str:
        if self.setiap is None:
            often = f"setiap {self.kejadian}"
        elif self.kali == 1 and not self.paling_sedikit:
            one = self.setiap.nilai == 1
            return f"setiap {self.setiap.satuan if one else self.setiap}"
        elif self.setiap.nilai == 1 and self.setiap.satuan in _SHORT:
            often = f"se{self.setiap.satuan}"
        else:
            often = f"dalam {self.setiap}"
        if self.kali == 1 and not self.paling_sedikit:
            return often
        return f"{'paling sedikit ' if self.paling_sedikit else ''}{self.kali} kali {often}"


def _read_period(teks: str) -> tuple[int, Durasi, str] | None:
    """Times, period and the times in words; None when the text has another form."""
    if match := _TIMES_FIRST.fullmatch(teks):
        times, words, count, count_words, unit, one = match.groups()
    elif match := _PERIOD_FIRST.fullmatch(teks):
        opening, count, count_words, unit, one, times, words = match.groups()
        if (one or not opening) and not teks.lower().endswith(("kali", "x")):
            return None
    else:
        return None
    return int(times or 1), _period(count, count_words, unit or one), words or ""


def _period(count: str | None, words: str | None, unit: str) -> Durasi:
    nilai = _positive(int(count or 1))
    months = _SEASONS.get(unit.lower())
    if months is not None:
        return Durasi(nilai * months, Satuan.BULAN)
    return Durasi(nilai, unit_of(unit), words or "")


def _positive(angka: int) -> int:
    if angka == 0:
        raise BadValue(
            "Angka pada frekuensi harus lebih dari nol.",
            "The numbers of a frequency must be more than zero.",
        )
    return angka


def _why_not(teks: str) -> BadValue:
    if any("0" <= char <= "9" for char in teks):
        return BadValue()
    return BadValue(
        f"«{teks}» belum menyebut seberapa sering; pembaca tidak dapat memeriksanya.",
        f"“{teks}” does not say how often; a reader cannot check it.",
    )
