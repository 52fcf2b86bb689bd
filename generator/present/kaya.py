"""Author text and typed values → rich text for views."""

from __future__ import annotations

from generator.present.views import Kaya, Span
from generator.values import Teks


def kaya(teks: object, *, awalan: str = "") -> Kaya:
    """Rich text of an author's text (with its emphasis and links) or of any printed value.

    Args:
        teks: a `Teks`, or anything whose `str` is plain.
        awalan: fixed words before it.
    """
    isi = (
        tuple(Span(p.teks, p.tebal, p.miring, p.href) for p in teks.spans())
        if isinstance(teks, Teks)
        else (Span(str(teks)),)
    )
    return (Span(awalan), *isi) if awalan else isi


def polos(teks: object) -> str:
    """Plain words, without markup."""
    return teks.polos() if isinstance(teks, Teks) else str(teks)


def tebal(teks: object) -> Kaya:
    """The words of a text in bold."""
    return (Span(polos(teks), tebal=True),)


def tautan(teks: str, href: str) -> Kaya:
    """Words that are a link."""
    return (Span(teks, href=href),)


def huruf_besar(teks: str) -> str:
    """The text with a capital first letter."""
    return teks[:1].upper() + teks[1:]


def huruf_kecil(teks: str) -> str:
    """The text with a small first letter, unless its first word is an abbreviation."""
    return teks[:1].lower() + teks[1:] if teks[1:2].islower() else teks
