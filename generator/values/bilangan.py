"""Indonesian numbers in words, both ways: "3 (tiga)" can be compared, "keempat" read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_DIGITS: Final = (
    *("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"),
    *("sepuluh", "sebelas"),
)
_TWENTY: Final = 20
_VALUES: Final = {word: value for value, word in enumerate(_DIGITS[:10])}
_FIXED: Final = {"sepuluh": 10, "sebelas": 11, "seratus": 100}
_FACTORS: Final = {"puluh": 10, "ratus": 100}
_THOUSANDS: Final = {"ribu": 1_000, "juta": 1_000_000, "miliar": 1_000_000_000}
_WORD: Final = "|".join((*_DIGITS[1:], *_FIXED, "belas", "seribu", *_FACTORS, *_THOUSANDS))
_WRITTEN: Final = re.compile(
    rf"\([^()]*\)|(?<![a-z-])((?:{_WORD})(?: (?:{_WORD}))*)(?![a-z-])", re.IGNORECASE | re.ASCII
)


def read_bilangan(kata: str) -> int | None:
    """The number that words say ("lima belas" is 15); None when they say none.

    Example:
        >>> read_bilangan("dua puluh lima ribu rupiah")
        25000
    """
    words = kata.lower().replace("-", " ").split()
    if words and words[-1] == "rupiah":
        words.pop()
    if not words:
        return None
    total, below, digit = 0, 0, 0
    for word in words:
        if word in _VALUES:
            digit = _VALUES[word]
        elif word in _FIXED:
            below += _FIXED[word]
        elif word == "belas":
            below, digit = below + 10 + digit, 0
        elif word in _FACTORS:
            below, digit = below + digit * _FACTORS[word], 0
        elif word == "seribu":
            total += 1_000
        elif word in _THOUSANDS:
            total, below, digit = total + (below + digit) * _THOUSANDS[word], 0, 0
        else:
            return None
    return total + below + digit


def terbilang(nilai: int) -> str:
    """A number from 0 up to (not including) 10¹² in words.

    Example:
        >>> terbilang(15)
        'lima belas'
    """
    return _spell(nilai) if nilai else "nol"


def digits_for_words(teks: str, count: int = 0) -> str:
    """The text with numbers in words turned into digits, except inside brackets.

    Example:
        >>> digits_for_words("dua kali dalam satu tahun")
        '2 kali dalam 1 tahun'
    """
    return _WRITTEN.sub(
        lambda match: str(read_bilangan(match[1])) if match[1] else match[0], teks, count
    )


def spellings(teks: str, count: int = 0) -> Iterator[str]:
    """The text as written, then with numbers in words as digits where it has any."""
    yield teks
    digits = digits_for_words(teks, count)
    if digits != teks:
        yield digits


def _spell(nilai: int) -> str:
    if nilai < len(_DIGITS):
        return _DIGITS[nilai] if nilai else ""
    if nilai < _TWENTY:
        return f"{_DIGITS[nilai - 10]} belas"
    for factor, word, single in (
        (1_000_000_000, "miliar", ""),
        (1_000_000, "juta", ""),
        (1_000, "ribu", "seribu"),
        (100, "ratus", "seratus"),
        (10, "puluh", ""),
    ):
        if nilai >= factor:
            many, rest = divmod(nilai, factor)
            head = single if many == 1 and single else f"{_spell(many)} {word}"
            return f"{head} {_spell(rest)}".rstrip()
    raise AssertionError(nilai)
