"""The language a page speaks: the program's own words by catalogue, values in their own way.

Author text is never translated: its spans carry `asli`, and a page in another language
marks them as Indonesian. Message ids are the Indonesian words themselves (gettext).
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field
from typing import Final

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations

from generator.model.dasar import Kosakata
from generator.present.views import Kaya, Span
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

    def kata(self, teks: str, /, **isi: object) -> str:
        """The program's own words; `%(name)s` in them stands for a keyword."""
        hasil: str = self.katalog.gettext(teks)
        return hasil % isi if isi else hasil

    def banyak(self, teks: str, n: int, /, **isi: object) -> str:
        """Words that depend on a number, which they may show as `%(n)s`."""
        hasil: str = self.katalog.ngettext(teks, teks, n)
        return hasil % {"n": n, **isi}

    def kalimat(self, teks: str, /, **isi: Kaya) -> Kaya:
        """A sentence of the program's with rich text in its places.

        >>> [span.teks for span in INDONESIA.kalimat("Dari %(siapa)s.", siapa=(Span("Dinas"),))]
        ['Dari ', 'Dinas', '.']
        """
        pieces = _PLACE.split(self.kata(teks))
        spans: list[Span] = []
        for n, piece in enumerate(pieces):
            spans += isi[piece] if n % 2 else [Span(piece)] if piece else []
        return tuple(spans)

    def label(self, anggota: Kosakata) -> str:
        """Name of a member of a vocabulary."""
        return anggota.label if self.asli else anggota.label_en

    def nilai(self, nilai: object) -> Kaya:
        """A typed value or author's text, printed; the author's words in it are marked."""
        if isinstance(nilai, Teks):
            return tuple(Span(p.teks, p.tebal, p.miring, p.href, asli=True) for p in nilai.spans())
        if self.asli or not isinstance(nilai, Nilai):
            return (Span(str(nilai), asli=not isinstance(nilai, Nilai)),)
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


def plain(isi: Kaya) -> str:
    """The words of a rich text."""
    return "".join(span.teks for span in isi)
