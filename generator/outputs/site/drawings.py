"""The drawings of a page as files of their own, fetched when a reader comes near them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.present.views import Alur, StandarView

DRAWINGS: Final = (".svg", ".txt")
"""Endings of a picture and of its Mermaid source."""


def drawings(view: StandarView, gaya: str) -> Iterator[tuple[str, str]]:
    """File name from the root of the site → content: each picture, and its Mermaid source.

    `gaya` is the style sheet that the pictures carry: that of the page does not reach them.
    """
    for kelompok in view.kelompok:
        for komponen in kelompok.komponen:
            for blok in komponen.blok:
                if isinstance(blok, Alur):
                    yield f"{blok.berkas}.svg", _dressed(blok.svg, gaya)
                    yield f"{blok.berkas}.txt", blok.mermaid


def _dressed(svg: str, gaya: str) -> str:
    opening, rest = svg.split(">", 1)
    return f"{opening}><style>{gaya}</style>{rest}"
