"""Slips of writing whose meaning is certain: "1 jm", "lima ribu", "nama (at) dinas.example".

Each function yields texts that may have been meant; `Nilai.mended` keeps the first that the
type reads. Nothing that was not written is filled in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from rapidfuzz.distance import OSA

from generator.values.base import FLAGS
from generator.values.bilangan import read_bilangan, terbilang

_SHORTEST: Final = 4
"""Letters from which a word may have one letter exchanged; "jan" is no slip for "jam"."""


def one_slip_from(kata: str, pilihan: Iterable[str]) -> str:
    """The only word that is one letter lost, added, swapped or exchanged away; else empty.

    Example:
        >>> one_slip_from("jm", ("jam", "menit")), one_slip_from("jui", ("juni", "juli"))
        ('jam', '')
    """
    kata = kata.lower()
    dekat = [
        satu
        for satu in dict.fromkeys(pilihan)
        if OSA.distance(kata, satu, score_cutoff=1) <= 1
        and (len(kata) >= _SHORTEST or len(kata) != len(satu))
    ]
    return dekat[0] if len(dekat) == 1 else ""


def number_in_words(teks: str) -> int | None:
    """The number that a text says in plain words, "rupiah" left out; None for anything else.

    Example:
        >>> number_in_words("Lima ribu rupiah"), number_in_words("lima enam")
        (5000, None)
    """
    kata = teks.lower().removesuffix("rupiah").split()
    nilai = read_bilangan(" ".join(kata))
    return nilai if nilai and terbilang(nilai).split() == kata else None


_UNITS: Final = ("menit", "jam", "hari", "minggu", "bulan", "tahun")
_DAYS: Final = ("kerja", "kalender")
_SHORT_UNITS: Final = {"hr": "hari", "mgg": "minggu", "mg": "minggu"}
_UNIT_PLACE: Final = re.compile(
    r"((?:[0-9)]|\b(?:setiap|tiap|per)) ?)([a-z]{2,9})(?![a-z])(?:( )([a-z]{4,9})(?![a-z]))?",
    FLAGS,
)
_FRACTION: Final = re.compile(
    r"(?:([0-9]{1,3})[.,]([0-9]{1,2})|([0-9]{1,3})? ?(½|1/2)|(setengah)) ?(jam|tahun)\b", FLAGS
)
_PARTS: Final = {"jam": (60, "menit"), "tahun": (12, "bulan")}


def slips_of_time(teks: str) -> Iterator[str]:
    """Units misspelt, and hours or years with a fraction that smaller units can say."""
    utuh = _FRACTION.sub(_without_fraction, teks)
    if utuh != teks:
        yield utuh
    eja = _UNIT_PLACE.sub(_unit_spelt, teks)
    if eja != teks:
        yield eja


def _unit_spelt(match: re.Match[str]) -> str:
    awal, satuan, spasi, jenis = match.groups()
    satuan = _SHORT_UNITS.get(satuan.lower()) or one_slip_from(satuan, _UNITS) or satuan
    if jenis and satuan.lower() == "hari":
        jenis = one_slip_from(jenis, _DAYS) or jenis
    return f"{awal}{'' if awal.endswith(' ') else ' '}{satuan}{spasi or ''}{jenis or ''}"


def _without_fraction(match: re.Match[str]) -> str:
    whole, digits, before, _, _, satuan = match.groups()
    banyak, kecil = _PARTS[satuan.lower()]
    if digits:
        bagian, sisa = divmod(int(digits) * banyak, 10 ** len(digits))
        if sisa:
            return match[0]
    else:
        bagian, whole = banyak // 2, before
    said = (f"{int(whole)} {satuan}" if whole and int(whole) else "", f"{bagian} {kecil}")
    return " ".join(part for part in said if part)


_POINT: Final = re.compile(r"[0-9]\.[0-9]", re.ASCII)
_COMMAS: Final = re.compile(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))", re.ASCII)
_SHORT_SCALES: Final = re.compile(r"(?<=[0-9]) ?(rb|jt)\b", FLAGS)
_SCALES: Final = {"rb": " ribu", "jt": " juta"}
_FRACTION_OF_SCALE: Final = re.compile(r"(?:rp\.? ?)?([0-9]{1,3}),([0-9]{1,3}) juta", FLAGS)


def slips_of_money(teks: str) -> Iterator[str]:
    """Commas between thousands, "rb" and "jt", "1,5 juta", and amounts in words."""
    if not _POINT.search(teks):
        yield _COMMAS.sub(".", teks)
    panjang = _SHORT_SCALES.sub(lambda match: _SCALES[match[1].lower()], teks)
    yield panjang
    if pecahan := _FRACTION_OF_SCALE.fullmatch(panjang):
        yield f"Rp{int(pecahan[1]) * 1_000_000 + int(pecahan[2].ljust(6, '0'))}"
    if (nilai := number_in_words(teks)) is not None:
        yield f"Rp{nilai}"


_AT: Final = re.compile(r" ?[(\[{] ?at ?[)\]}] ?| at | ?@+ ?", FLAGS)
_DOT: Final = re.compile(r" ?[(\[{] ?dot ?[)\]}] ?|(?<=[a-z0-9]),(?=[a-z])", FLAGS)
_GAP: Final = re.compile(r" ?\. ?(?=[a-z0-9])| ?/ ?", re.ASCII)
_KNOWN_END: Final = re.compile(r"\.(?:id|com|net|org|example)(?=[/?#:]|$)", FLAGS)


def slips_of_email(teks: str) -> Iterator[str]:
    """Signs written as words, and spaces around them."""
    kotak, at, host = _DOT.sub(".", _AT.sub("@", teks, count=1)).partition("@")
    if at:
        yield f"{kotak}@{host}"
        yield f"{kotak}@{_closed(host)}"


_WRONG_SCHEME: Final = re.compile(r"h?t{1,3}p{1,2}(s?) ?[:;]* ?[/\\]{1,3} ?", FLAGS)
_WRONG_WWW: Final = re.compile(r"\bw{2,4} ?[.,] ?(?=[a-z0-9])", FLAGS)


def slips_of_url(teks: str) -> Iterator[str]:
    """A misspelt beginning, signs written as words, and spaces around dots and slashes."""
    scheme = _WRONG_SCHEME.match(teks)
    rest = teks[scheme.end() :] if scheme else teks
    rest = _DOT.sub(".", _WRONG_WWW.sub("www.", rest, count=1)).replace("\\", "/")
    opening = f"http{scheme[1].lower()}://" if scheme else ""
    yield opening + rest
    if opening or rest.startswith("www."):
        yield opening + _closed(rest)


def _closed(host: str) -> str:
    """The address without spaces around its signs, where it ends in one known way only."""
    rapat = _GAP.sub(lambda match: match[0].strip(), host)
    return rapat if len(_KNOWN_END.findall(rapat)) == 1 else host


_LABEL: Final = re.compile(
    r"\A(?:(?:no|nomor)\b\.? ?)?"
    r"(?:telepon|telpon|telp|tlp|tel|hp|wa|whatsapp|faksimile|faks|fax|sms)\b\.? ?"
    r"(?:/ ?(?:hp|wa|whatsapp|sms|fax|faks)\b\.? ?)*[:.]? ?",
    FLAGS,
)
_AREA_SLASH: Final = re.compile(
    r"(?<![0-9])\(?(0[0-9]{2,3})\)? ?/ ?(?=[1-9][0-9]{5,8}\b)", re.ASCII
)
_LETTER_O: Final = re.compile(r"(?<![a-z])o(?=[0-9])|(?<=[0-9])o(?![a-z])", FLAGS)


def slips_of_telephone(teks: str) -> Iterator[str]:
    """A label before the number, a slash after the area code, and the letter O for nought."""
    polos = _LETTER_O.sub("0", _LABEL.sub("", teks, count=1))
    yield polos
    yield _AREA_SLASH.sub(r"\1-", polos)
