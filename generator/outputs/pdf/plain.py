"""Views as plain values, the way the Typst templates want them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from typing import Final, get_args

from generator.flow.svg import INK, Layer, apart
from generator.outputs.links import absolute
from generator.outputs.pdf.bagan import lies_across, pieces
from generator.outputs.pdf.panjang import is_long, is_short, stays_whole
from generator.present.views import (
    Alur,
    Baris,
    Blok,
    Butir,
    KelompokView,
    KomponenView,
    Kontak,
    Rincian,
    Span,
    Tabel,
    Varian,
)

Record = Blok | Butir | Baris | Kontak | Rincian
Part = str | int | float | Record | Span | Varian | tuple["Part", ...]
"""What views are made of."""
Plain = str | int | float | bool | list["Plain"] | dict[str, "Plain"]

TERLAMPIR: Final = "Bagan alur ada di lampiran, pada akhir standar ini."
"""Said where a drawing would be that lies across the paper, here and in Word."""
_BREAK: Final = "\u200b"
_LONG: Final = 23
_LONG_WORD: Final = re.compile(rf"\S{{{_LONG},}}")
_JOINT: Final = re.compile(r"(?<=[/@._\-?&=:])(?=[^/\s])")
_UNBROKEN: Final = re.compile(r"[^\u200b]{16}(?=[^\u200b]{4})")
_MANY_COLUMNS: Final = 5
_NOT_PRINTED: Final = frozenset(
    {"tata", "svg", "mermaid", "awalan", "berkas", "ikon", "centang", "kepanjangan"}
)
_PRINTED: Final = {
    record: tuple(f.name for f in fields(record) if f.name not in _NOT_PRINTED)
    for record in get_args(Record)
}
_NARROWEST, _WIDEST = 6, 40
"""Letters that a table column is laid out for, at least and at most."""


def breakable(text: str) -> str:
    r"""The text with invisible places where a very long word may be broken.

    >>> breakable("https://contoh.example/formulir").split("\u200b")
    ['https://', 'contoh.', 'example/', 'formulir']
    """
    return _LONG_WORD.sub(_with_breaks, text) if len(text) >= _LONG else text


def _with_breaks(word: re.Match[str]) -> str:
    return _UNBROKEN.sub(rf"\g<0>{_BREAK}", _JOINT.sub(_BREAK, word[0]))


@dataclass(slots=True)
class Writer:
    """Parts of one view → plain values.

    `base` is the address of the site, for links from its root; empty: they become words.
    """

    base: str
    across: list[Plain] = field(default_factory=list)
    """Drawings met so far that need pages of their own."""

    def of(self, value: Part) -> Plain:
        """Any part of a view as it stands."""
        match value:
            case str():
                return breakable(value)
            case bool() | int() | float():
                return value
            case tuple():
                return [self.of(item) for item in value]
            case Span():
                return self._span(value)
        return breakable(value.nama) if isinstance(value, Varian) else self._record(value)

    def group(self, group: KelompokView) -> dict[str, Plain]:
        """A group: heading and components."""
        return {
            "kunci": group.kunci,
            "judul": group.judul,
            "komponen": [self._component(k) for k in group.komponen],
        }

    def _component(self, k: KomponenView) -> dict[str, Plain]:
        """A row: `blok` stand in its cell, `penuh` below it over the whole width."""
        return {
            "nomor": k.nomor,
            "judul": k.judul,
            "pendek": is_short(k.blok),
            "asal": self.of(k.asal),
            "blok": [self.of(b) for b in k.blok if not _is_wide(b)],
            "penuh": [p for b in k.blok for p in self._full_width(b)],
        }

    def _full_width(self, block: Blok) -> Iterator[Plain]:
        if isinstance(block, Alur) and block.svg:
            drawings = list(self._drawings(block))
            if lies_across(block):
                self.across += drawings
            else:
                yield from drawings
        elif _is_wide(block):
            yield self.of(block)

    def _drawings(self, alur: Alur) -> Iterator[dict[str, Plain]]:
        parts = pieces(alur)
        for number, part in enumerate(parts, start=1):
            shapes, layers = apart(part.tata)
            scale = part.lebar / part.tata.width
            yield {
                "jenis": "bagan",
                "judul": breakable(alur.judul),
                "bagian": f"bagian {number} dari {len(parts)}" if len(parts) > 1 else "",
                "alt": alur.alt,
                "svg": shapes,
                "tinta": INK,
                "lebar": part.lebar,
                "tinggi": round(part.tata.height * scale, 2),
                "tulisan": [_words(layer, scale) for layer in layers],
            }

    def _span(self, span: Span) -> Plain:
        """Words with their look; words that look like all others alone."""
        teks, href = breakable(span.teks), absolute(self.base, span.href)
        if not (span.tebal or span.miring or href):
            return teks
        return {"teks": teks, "tebal": span.tebal, "miring": span.miring, "href": href}

    def _record(self, value: Record) -> dict[str, Plain]:
        plain = {name: self.of(getattr(value, name)) for name in _PRINTED[type(value)]}
        match value:
            case Butir():
                plain["utuh"] = stays_whole(value)
            case Rincian():
                plain["panjang"] = is_long(value.label)
            case Kontak():
                plain["href"] = absolute(self.base, value.href)
            case Tabel():
                plain["lebar"] = column_widths(value)
                plain["pendek"] = is_short((value,))
            case Alur():
                plain["lampiran"] = TERLAMPIR if value.svg and lies_across(value) else ""
        return plain


def _words(layer: Layer, scale: float) -> Plain:
    """Words of a drawing that look alike, in points from its upper left corner."""
    return {
        "besar": round(layer.size * scale, 2),
        "tebal": layer.bold,
        "baris": [
            [round(x * scale, 2), round(y * scale, 2), line, share]
            for x, y, line, share in layer.lines()
        ],
    }


def column_widths(tabel: Tabel) -> list[Plain]:
    """Shares of the width, one per column, by how much its cells say."""
    columns = zip(tabel.kepala, *(_cells(b) for b in tabel.baris), strict=True)
    return [max(_NARROWEST, *(_share(text) for text in column)) for column in columns]


def _share(text: str) -> int:
    longest = max(map(len, text.split()), default=0)
    return max(min(len(text), _WIDEST) // 2, min(longest + 2, _WIDEST // 2))


def _cells(baris: Baris) -> list[str]:
    """Words of each cell; the cases stand for an empty first one."""
    pertama, *lagi = (_text(s) for s in baris.sel)
    return [pertama or ", ".join(v.nama for v in baris.varian), *lagi]


def _text(spans: tuple[Span, ...]) -> str:
    return "".join(span.teks for span in spans)


def _is_wide(block: Blok) -> bool:
    return isinstance(block, Tabel) and len(block.kepala) >= _MANY_COLUMNS
