"""The language a page speaks: the program's own words by catalogue, values in their own way.

Author text is never translated: its spans carry `asli`, and a page in another language
marks them as Indonesian. Message ids are the Indonesian words themselves (gettext).
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations

from generator.components import Kelompok, Komponen
from generator.model.dasar import Kosakata
from generator.present.views import Kaya, Span, Tulisan
from generator.values import Nilai, Teks
from generator.values.inggris import english

_PLACE: Final = re.compile(r"%\((\w+)\)s")


@dataclass(frozen=True, slots=True)
class Bahasa:
    """One language of the site. `kode` is its BCP 47 tag, and the first part of its addresses."""

    kode: str
    katalog: NullTranslations = field(default_factory=NullTranslations, compare=False, repr=False)

    @property
    def asli(self) -> bool:
        """Whether it is the language standards are written in."""
        return self.kode == "id"

    @property
    def akar(self) -> str:
        """First part of the addresses of its pages: `en/`, or nothing."""
        return "" if self.asli else f"{self.kode}/"

    def kata(self, teks: str, /, **isi: object) -> str:
        """The program's own words; `%(name)s` in them stands for a keyword."""
        hasil: str = self.katalog.gettext(teks)
        return hasil % isi if isi else hasil

    def banyak(self, teks: str, n: int, /, **isi: object) -> str:
        """Words that depend on a number, which they may show as `%(n)s`."""
        hasil: str = self.katalog.ngettext(teks, teks, n)
        return hasil % {"n": self.bilangan(n), **isi}

    def kalimat(self, teks: str, /, **isi: Kaya) -> Kaya:
        """A sentence of the program's with rich text in its places.

        >>> [s.teks for s in INDONESIA.kalimat("Dari %(x)s.", x=(Span("Dinas", tebal=True),))]
        ['Dari ', 'Dinas', '.']
        """
        kata = self.kata(teks)
        if kata and "%(" not in kata:
            return (Span(kata),)
        pieces = _PLACE.split(kata)
        spans: list[Span] = []
        for n, piece in enumerate(pieces):
            spans += isi[piece] if n % 2 else [Span(piece)] if piece else []
        return tuple(_merged(spans) if self.asli else spans)

    def bilangan(self, n: int) -> str:
        """A number with its thousands apart.

        >>> INDONESIA.bilangan(12345)
        '12.345'
        """
        return f"{n:,}".replace(",", ".") if self.asli else f"{n:,}"

    def label(self, anggota: Kosakata) -> str:
        """Name of a member of a vocabulary."""
        return anggota.label if self.asli else anggota.label_en

    def judul(self, bagian: Komponen | Kelompok) -> str:
        """Heading of a component or of a group of them."""
        return bagian.judul if self.asli else bagian.judul_en

    def nilai(self, nilai: object) -> Kaya:
        """A typed value or author's text, printed; the author's words in it are marked."""
        if isinstance(nilai, Teks):
            if nilai.sederhana:
                return (Span(str(nilai), asli=True),) if nilai else ()
            return tuple(Span(p.teks, p.tebal, p.miring, p.href, asli=True) for p in nilai.spans())
        if isinstance(nilai, str):
            return (Span(nilai),)
        if self.asli or not isinstance(nilai, Nilai):
            return (Span(str(nilai)),)
        pieces = english(nilai)
        spans = [Span(p.teks, asli=p.asli) for p in pieces]
        return tuple(s for span in spans for s in (Span(" "), span))[1:]


INDONESIA: Final = Bahasa("id")
"""The language of the standards themselves: every word as it stands in the program."""


def read_bahasa(kode: str, po: str) -> Bahasa:
    """A language from the text of its gettext catalogue (`.po`).

    Raises:
        babel.messages.pofile.PoFileError: the catalogue is not one.
    """
    katalog = read_po(io.StringIO(po), locale=kode, abort_invalid=True)
    compiled = io.BytesIO()
    write_mo(compiled, katalog)
    compiled.seek(0)
    return Bahasa(kode, Translations(compiled))


def _merged(spans: Iterable[Span]) -> Iterator[Span]:
    """Neighbours that look the same as one, whoever wrote them: all is Indonesian here."""
    lama: Span | None = None
    for span in spans:
        if lama is not None and _look(lama) == _look(span):
            lama = replace(lama, teks=str(lama.teks) + span.teks, asli=False)
            continue
        if lama is not None:
            yield lama
        lama = span
    if lama is not None:
        yield lama


def _look(span: Span) -> tuple[object, ...]:
    return span.tebal, span.miring, span.href, span.kepanjangan


def msgid(teks: str) -> str:
    """Words for the catalogue that a constant holds; where they are said they are translated."""
    return teks


def plain(isi: Kaya) -> str:
    """The words of a rich text; those of an author alone stay marked as such."""
    teks = "".join(span.teks for span in isi)
    return Tulisan(teks) if isi and all(span.asli for span in isi) else teks
