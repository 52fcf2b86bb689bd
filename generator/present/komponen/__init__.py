"""Each of the fourteen components as blocks: what is said, in which order.

Templates know blocks and never components.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.dasar import Komponen
from generator.present.kaya import kaya
from generator.present.komponen import pengelolaan, penyampaian
from generator.present.komponen.isi import content
from generator.present.konteks import Konteks
from generator.present.views import Blok, Paragraf, Span

__all__ = ["blok", "pengelolaan", "penyampaian"]


def blok(komponen: Komponen, konteks: Konteks) -> tuple[Blok, ...]:
    """A component as blocks, its by-reference words first."""
    hasil = (*_rujukan(komponen), *content(komponen, konteks))
    return hasil or (Paragraf(kaya("Belum diisi."), "catatan"),)


def _rujukan(komponen: Komponen) -> Iterator[Blok]:
    if komponen.tertulis:
        yield Paragraf(kaya(komponen.tertulis))
    if komponen.merujuk:
        merujuk = kaya(komponen.merujuk, awalan="Naskah ini hanya merujuk pada ")
        yield Paragraf((*merujuk, Span("; isinya tidak dimuat di sini.")), "catatan")
