"""Abbreviations are explained where a reader meets them first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.catalog import Catalog, Standar
from generator.present.kaya import polos
from generator.present.views import (
    Alur,
    Baris,
    Blok,
    Butir,
    Daftar,
    Kaya,
    KelompokView,
    Paragraf,
    Span,
    Tabel,
)


def singkatan_of(standar: Standar, catalog: Catalog) -> dict[str, str]:
    """Abbreviation → words: of the standard, then of its agencies, the nearest first.

    The agency's own acronym is left out: its name stands at the head of the page.
    """
    hasil: dict[str, str] = {}
    for id_ in reversed(standar.instansi.garis):
        model = catalog.instansi[id_].model
        hasil |= {kunci: polos(kata) for kunci, kata in (model.singkatan_umum or {}).items()}
    return hasil | {kunci: polos(kata) for kunci, kata in (standar.isi.singkatan or {}).items()}


def explained(
    kelompok: tuple[KelompokView, ...], singkatan: Mapping[str, str]
) -> tuple[KelompokView, ...]:
    """The same components, with the words behind each abbreviation once, at its first use."""
    if not singkatan:
        return kelompok
    pembaca = _Reader(dict(singkatan))
    return tuple(
        replace(
            g,
            komponen=tuple(
                replace(k, blok=tuple(pembaca.blok(b) for b in k.blok)) for k in g.komponen
            ),
        )
        for g in kelompok
    )


@dataclass(slots=True)
class _Reader:
    """Reads in order; an abbreviation that was explained is forgotten."""

    belum: dict[str, str]

    def blok(self, b: Blok) -> Blok:
        match b:
            case Paragraf():
                return replace(b, isi=self.kaya(b.isi))
            case Daftar():
                return replace(b, butir=self._all(b.butir))
            case Tabel():
                return replace(b, baris=tuple(self._row(r) for r in b.baris))
            case Alur():
                return replace(b, langkah=self._all(b.langkah))
        return b

    def _all(self, butir: tuple[Butir, ...]) -> tuple[Butir, ...]:
        return tuple(
            replace(
                b,
                isi=self.kaya(b.isi),
                catatan=tuple(self.kaya(c) for c in b.catatan),
                anak=self._all(b.anak),
            )
            for b in butir
        )

    def _row(self, r: Baris) -> Baris:
        return replace(r, sel=tuple(self.kaya(s) for s in r.sel))

    def kaya(self, isi: Kaya) -> Kaya:
        """The text with its new abbreviations explained; links stay as they are."""
        semua = "".join(span.teks for span in isi).casefold()
        return tuple(
            baru for span in isi for baru in ([span] if span.href else self._span(span, semua))
        )

    def _span(self, span: Span, semua: str) -> Iterator[Span]:
        sisa = span.teks
        while cocok := self._first(sisa):
            kata = self.belum.pop(cocok[0])
            if cocok.start():
                yield replace(span, teks=sisa[: cocok.start()])
            yield replace(span, teks=cocok[0], kepanjangan=kata, asli=True)
            if kata.casefold() not in semua:
                yield replace(span, teks=f" ({kata})", asli=True)
            sisa = sisa[cocok.end() :]
        if sisa:
            yield replace(span, teks=sisa)

    def _first(self, teks: str) -> re.Match[str] | None:
        if not any(kunci in teks for kunci in self.belum):
            return None
        pilihan = "|".join(map(re.escape, sorted(self.belum, key=len, reverse=True)))
        return re.search(rf"(?<!\w)(?:{pilihan})(?!\w)", teks)
