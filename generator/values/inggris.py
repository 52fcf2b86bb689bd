"""Values in English, for `/en/`: what is a number, a unit or a date is said in English.

Words of the author inside a value ("sejak syarat lengkap", "per lembar") stay as they are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache, singledispatch
from typing import Final

from babel.dates import format_date, get_day_names
from babel.numbers import format_decimal

from generator.values.base import Nilai
from generator.values.durasi import Durasi, Satuan
from generator.values.frekuensi import Frekuensi
from generator.values.hitungan import Foto, Jumlah, Salinan
from generator.values.kalender import BlokJam, JamLayanan, Tanggal
from generator.values.uang import Meterai, Rupiah, SifatTarif, Tarif
from generator.values.waktu import JangkaWaktu, MasaBerlaku, Sifat, SifatBerlaku

_EN: Final = "en"
_UNITS: Final = {
    Satuan.MENIT: "minute",
    Satuan.JAM: "hour",
    Satuan.HARI_KERJA: "working day",
    Satuan.HARI_KALENDER: "calendar day",
    Satuan.HARI: "day",
    Satuan.MINGGU: "week",
    Satuan.BULAN: "month",
    Satuan.TAHUN: "year",
}
_PART: Final = re.compile(
    rf"(?:([0-9]+)x)?([0-9]+) ({'|'.join(sorted(Satuan, key=len, reverse=True))})", re.ASCII
)
_COUNTED: Final = {"orang": ("person", "people"), "unit": ("unit", "units"), "buah": ("", "")}
_COLOURS: Final = {
    "merah": "red",
    "biru": "blue",
    "putih": "white",
    "kuning": "yellow",
    "hijau": "green",
    "merah/biru": "red or blue",
    "merah atau biru": "red or blue",
}
_DAYS: Final = get_day_names("wide", locale=_EN)
_ALL_DAY: Final = (0, 24 * 60)


@dataclass(frozen=True, slots=True)
class Penggal:
    """A piece of a value. `asli` marks the author's own words, which stay Indonesian."""

    teks: str
    asli: bool = False


Inggris = tuple[Penggal, ...]
"""A value in English, in pieces to be joined with a space."""


@singledispatch
def english(nilai: Nilai) -> Inggris:
    """A value in English; what has no English form is the author's own.

    >>> english(JangkaWaktu.parse("paling lama 3 hari kerja sejak syarat lengkap"))[0].teks
    'at most 3 working days'
    """
    return (Penggal(str(nilai), asli=True),)


@english.register
def _durasi(nilai: Durasi) -> Inggris:
    return (Penggal(_length(nilai)),)


@english.register
def _jangka_waktu(nilai: JangkaWaktu) -> Inggris:
    return _with_clause(_promise(nilai), nilai.sejak)


@english.register
def _masa_berlaku(nilai: MasaBerlaku) -> Inggris:
    match nilai.sifat:
        case SifatBerlaku.SEUMUR_HIDUP:
            return (Penggal("for life"),)
        case SifatBerlaku.SELAMANYA:
            return (Penggal("without limit"),)
        case SifatBerlaku.DURASI if nilai.durasi:
            opening = "at most " if nilai.paling_lama else ""
            return _with_clause(opening + _length(nilai.durasi), nilai.klausul)
        case _:
            return (Penggal(nilai.klausul, asli=True),)


@english.register
def _frekuensi(nilai: Frekuensi) -> Inggris:
    least = "at least " if nilai.paling_sedikit else ""
    times = "" if nilai.kali == 1 and not least else f"{least}{_plural(nilai.kali, 'time')} "
    if nilai.setiap is None:
        return (Penggal(f"{times}at every"), Penggal(nilai.kejadian, asli=True))
    one = nilai.setiap.nilai == 1
    period = _UNITS[nilai.setiap.satuan] if one else _length(nilai.setiap)
    if times and one:
        return (Penggal(f"{times}{'an' if period == 'hour' else 'a'} {period}"),)
    return (Penggal(f"{times}{'in' if times else 'every'} {period}"),)


@english.register
def _rupiah(nilai: Rupiah) -> Inggris:
    return (Penggal(_money(nilai)),)


@english.register
def _meterai(nilai: Meterai) -> Inggris:
    return (Penggal(_money(nilai.nilai) if nilai.nilai else "required"),)


@english.register
def _tarif(nilai: Tarif) -> Inggris:
    if nilai.jumlah is None:
        return (Penggal(nilai.rumus, asli=True),) if nilai.rumus else (Penggal("free"),)
    opening = "at most " if nilai.sifat is SifatTarif.PALING_BANYAK else ""
    amount = opening + _money(nilai.jumlah)
    if nilai.sampai:
        amount += f" to {_money(nilai.sampai)}"
    if nilai.per:
        return (Penggal(f"{amount} per"), Penggal(nilai.per, asli=True))
    return (Penggal(amount),)


@english.register
def _tanggal(nilai: Tanggal) -> Inggris:
    return (Penggal(format_date(nilai.nilai, "d MMMM y", locale=_EN)),)


@english.register
def _jam(nilai: JamLayanan) -> Inggris:
    zone = f" {nilai.zona}" if nilai.zona else ""
    return (Penggal("; ".join(map(_hours, nilai.blok)) + zone),)


@english.register
def _jumlah(nilai: Jumlah) -> Inggris:
    number = _number(nilai.nilai)
    if nilai.satuan.lower() in _COUNTED:
        return (Penggal(f"{number} {_COUNTED[nilai.satuan.lower()][nilai.nilai != 1]}".rstrip()),)
    return (
        (Penggal(number), Penggal(nilai.satuan, asli=True)) if nilai.satuan else (Penggal(number),)
    )


@english.register
def _salinan(nilai: Salinan) -> Inggris:
    said = (
        "the original is shown" if nilai.asli_ditunjukkan else "",
        _plural(nilai.asli, "original") if nilai.asli else "",
        _plural(nilai.fotokopi, "photocopy", "photocopies") if nilai.fotokopi else "",
        _plural(nilai.lembar, "sheet") if nilai.lembar else "",
        _plural(nilai.rangkap, "set") if nilai.rangkap else "",
    )
    return (Penggal(", ".join(text for text in said if text)),)


@english.register
def _foto(nilai: Foto) -> Inggris:
    colour = {"berwarna": "in colour", "hitam putih": "black and white"}.get(nilai.warna, "")
    said = (
        _plural(nilai.jumlah, "print") if nilai.jumlah else "",
        nilai.ukuran and f"{nilai.ukuran} cm",
        colour,
        "background" if nilai.latar and nilai.latar not in _COLOURS else "",
        f"{_COLOURS[nilai.latar]} background" if nilai.latar in _COLOURS else "",
    )
    known = Penggal(", ".join(text for text in said if text))
    if nilai.latar and nilai.latar not in _COLOURS:
        return (known, Penggal(nilai.latar, asli=True))
    return (known,)


def _with_clause(words: str, clause: str) -> Inggris:
    return (Penggal(words), Penggal(clause, asli=True)) if clause else (Penggal(words),)


def _promise(nilai: JangkaWaktu) -> str:
    if nilai.sifat is Sifat.HARI_KE:
        return f"{_UNITS[nilai.durasi.satuan]} {nilai.durasi.nilai}"
    opening = {Sifat.PALING_LAMA: "at most ", Sifat.SEKITAR: "about "}.get(nilai.sifat, "")
    if nilai.dari is None:
        return opening + _length(nilai.durasi)
    if nilai.dari.satuan is nilai.durasi.satuan and not nilai.durasi.tampil:
        return f"{opening}{nilai.dari.nilai}–{_length(nilai.durasi)}"
    return f"{opening}{_length(nilai.dari)} to {_length(nilai.durasi)}"


def _length(nilai: Durasi) -> str:
    """Number and unit; the parts that the author added or multiplied stay apart."""
    return " ".join(
        (f"{times} × " if times else "") + _plural(int(count), _UNITS[Satuan(unit)])
        for times, count, unit in _PART.findall(str(nilai))
    )


def _plural(count: int, one: str, many: str = "") -> str:
    return f"{_number(count)} {one if count == 1 else many or f'{one}s'}"


def _money(nilai: Rupiah) -> str:
    return f"Rp{_number(nilai.nilai)}"


@lru_cache(maxsize=1024)
def _number(count: int) -> str:
    """With its thousands apart; kept, since a site says few numbers and says them often."""
    return format_decimal(count, locale=_EN)


def _hours(blok: BlokJam) -> str:
    slots = " and ".join(
        "24 hours"
        if slot == _ALL_DAY
        else "–".join(f"{moment // 60:02}:{moment % 60:02}" for moment in slot)
        for slot in blok.jam
    )
    return f"{_days(blok.hari)} {slots}"


def _days(days: tuple[int, ...]) -> str:
    if len(days) == len(_DAYS):
        return "every day"
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    names = [[_DAYS[run[0]], _DAYS[run[-1]]][: len(run)] for run in runs]
    return ", ".join("–".join(pair) for pair in names)
