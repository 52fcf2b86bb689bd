"""Author text and typed values → rich text for views."""

from __future__ import annotations

from generator.present.bahasa import INDONESIA, Bahasa
from generator.present.views import Kaya, Span, Tulisan
from generator.values import Teks


def kaya(teks: object, bahasa: Bahasa = INDONESIA, *, awalan: str = "") -> Kaya:
    """Rich text of an author's text (with its emphasis and links) or of any printed value.

    Args:
        teks: a `Teks`, a value, words of the program in that language, or a number.
        bahasa: of the page; an author's text is the same in every language.
        awalan: fixed words before it.
    """
    isi = bahasa.nilai(teks)
    return (Span(awalan), *isi) if awalan else isi


def polos(teks: object) -> str:
    """Plain words, without markup; those of an author are `Tulisan`."""
    return Tulisan(teks.polos() if isinstance(teks, Teks) else str(teks))


def tebal(teks: object) -> Kaya:
    """The words of a text in bold."""
    return (Span(polos(teks), tebal=True),)


def tautan(teks: str, href: str) -> Kaya:
    """Words that are a link."""
    return (Span(teks, href=href),)


def huruf_besar(teks: str) -> str:
    """The text with a capital first letter."""
    return _like(teks, teks[:1].upper() + teks[1:])


def huruf_kecil(teks: str) -> str:
    """The text with a small first letter, unless its first word is an abbreviation."""
    return _like(teks, teks[:1].lower() + teks[1:]) if teks[1:2].islower() else teks


def _like(teks: str, hasil: str) -> str:
    return Tulisan(hasil) if isinstance(teks, Tulisan) else hasil
