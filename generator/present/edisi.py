"""Editions of a standard: the whole, and what the public is to be shown."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from generator.components import Kelompok
from generator.present.views import KelompokView, StandarView

PUBLIK: Final = "Edisi publik: komponen penyampaian pelayanan dan dasar hukum"
"""What the public edition says of itself."""
_DASAR: Final = "dasar_hukum"


def edisi_publik(view: StandarView) -> StandarView:
    """The same standard with the six components that must be published, and its legal bases.

    Source: PEKPPP asks for the six in public (DOMAIN §1.2); legal bases are worth showing too.
    """
    return replace(view, edisi=PUBLIK, kelompok=tuple(_publik(k) for k in view.kelompok))


def _publik(kelompok: KelompokView) -> KelompokView:
    if kelompok.kunci == Kelompok.PENYAMPAIAN.value:
        return kelompok
    return replace(kelompok, komponen=tuple(k for k in kelompok.komponen if k.kunci == _DASAR))
