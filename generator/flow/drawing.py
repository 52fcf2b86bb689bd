"""A procedure drawn and said, all from one graph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.diagnostics import Lang
from generator.flow.graph import Langkah, build
from generator.flow.layout import layout
from generator.flow.mermaid import mermaid
from generator.flow.shapes import Tata
from generator.flow.svg import draw_svg
from generator.flow.text import LangkahTeks, numbered, summary
from generator.flow.words import words


@dataclass(frozen=True, slots=True)
class Gambar:
    """A procedure drawn and said.

    `svg` is a whole `<svg>` element, drawn from `tata`; `alt` one sentence;
    `mermaid` a flowchart; `teks` the numbered steps.
    """

    tata: Tata
    svg: str
    alt: str
    mermaid: str
    teks: tuple[LangkahTeks, ...]


def draw(langkah: Sequence[Langkah], *, awalan: str, judul: str, bahasa: Lang = "id") -> Gambar:
    """Draws one procedure or one track of it.

    Args:
        langkah: the steps in order; texts are plain and may be of any length.
        awalan: prefix of the drawing's ids, unique on its page.
        judul: accessible name of the drawing.
        bahasa: language of the words around the author's.

    Example:
        >>> gambar = draw([Langkah("", "Pemohon", "Datang")], awalan="alur", judul="Alur")
        >>> gambar.alt
        'Diagram alur 1 langkah, 1 pelaku (Pemohon); tiap langkah tertulis pada daftar bernomor.'
    """
    kata = words(bahasa)
    graph = build(langkah, kata)
    tata = layout(langkah, graph, kata)
    alt = summary(langkah, graph, kata)
    return Gambar(
        tata=tata,
        svg=draw_svg(tata, awalan=awalan, judul=judul, uraian=alt),
        alt=alt,
        mermaid=mermaid(graph, langkah, kata),
        teks=numbered(langkah, graph, kata),
    )


def say(langkah: Sequence[Langkah], bahasa: Lang) -> tuple[LangkahTeks, ...]:
    """The numbered steps alone, as `draw` says them in that language."""
    kata = words(bahasa)
    return numbered(langkah, build(langkah, kata), kata)
