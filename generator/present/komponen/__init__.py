"""Each of the fourteen components as blocks: what is said, in which order.

Templates know blocks and never components.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.dasar import Komponen
from generator.present.bahasa import Bahasa
from generator.present.kaya import kaya
from generator.present.komponen import pengelolaan, penyampaian
from generator.present.komponen.isi import content
from generator.present.konteks import Konteks
from generator.present.views import Blok, Paragraf

__all__ = ["blok", "pengelolaan", "penyampaian"]


def blok(komponen: Komponen, konteks: Konteks) -> tuple[Blok, ...]:
    """A component as blocks, its by-reference words first."""
    hasil = (*_rujukan(komponen, konteks.bahasa), *content(komponen, konteks))
    return hasil or (Paragraf(konteks.bahasa.kalimat("Belum diisi."), "catatan"),)


def _rujukan(komponen: Komponen, bahasa: Bahasa) -> Iterator[Blok]:
    if komponen.tertulis:
        yield Paragraf(kaya(komponen.tertulis))
    if komponen.merujuk:
        kalimat = bahasa.kalimat(
            "Naskah ini hanya merujuk pada %(rujukan)s; isinya tidak dimuat di sini.",
            rujukan=kaya(komponen.merujuk),
        )
        yield Paragraf(kalimat, "catatan")
