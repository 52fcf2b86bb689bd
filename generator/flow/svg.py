"""Layout → SVG: shapes and text with presentation attributes only.

No style element or attribute (the pages' Content-Security-Policy), no marker, no
`dominant-baseline`, no foreignObject, so that browsers and Typst draw the same.
Classes `sop-…` let a style sheet recolour it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from generator.flow.columns import CELL_PAD
from generator.flow.graph import Kind
from generator.flow.measure import is_known, line_width
from generator.flow.shapes import (
    SMALL,
    SMALL_LINE,
    SUB_INDENT,
    SUB_ITEM,
    TEXT,
    TEXT_LINE,
    Cell,
    Edge,
    Label,
    Point,
    Rect,
    Symbol,
    Tata,
)

FONT: Final = "'Source Sans 3', sans-serif"

INK: Final = "#1b2733"
"""Colour of the words."""
_LINE: Final = "#2f4a66"
_RULE: Final = "#b4c0cc"
_HEAD: Final = "#e6edf4"
_PAPER: Final = "#ffffff"
_FILL: Final = {
    Kind.START: ("sop-oval", "#dcefe3"),
    Kind.END: ("sop-oval", "#dcefe3"),
    Kind.PROCESS: ("sop-kotak", "#ffffff"),
    Kind.DECISION: ("sop-putusan", "#fff1cf"),
}
_BEFORE: Final = {"middle": 0.5, "end": 1}
"""How much of a line is on the left of the place where it is anchored."""
_ARROW_LENGTH: Final = 7
_ARROW_HALF: Final = 4
_ASCENT: Final = 0.74
_ESCAPES: Final = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord('"'): "&quot;"}
_FORBIDDEN: Final = dict.fromkeys(
    (*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF)
) | dict.fromkeys(range(0xD800, 0xE000))
_SAFE: Final = _ESCAPES | _FORBIDDEN


@dataclass(frozen=True, slots=True)
class Written:
    """Lines of text below each other: baseline of the first, height of a line, where they align."""

    x: float
    y: float
    lines: tuple[str, ...]
    step: int
    anchor: str = ""
    """As in SVG; empty for the left edge."""


@dataclass(frozen=True, slots=True)
class Layer:
    """Texts that look alike."""

    name: str
    size: int
    texts: tuple[Written, ...]
    anchor: str = ""
    bold: bool = False

    def lines(self) -> Iterator[tuple[float, float, str, float]]:
        """Place, baseline and text of every line, in the font that the widths are of.

        Last, how much of its width stands on the left of the place: 0 where the width is known,
        since the place is its left edge then.
        """
        for text in self.texts:
            share = _BEFORE.get(text.anchor or self.anchor, 0)
            for number, line in enumerate(text.lines):
                y = text.y + number * text.step
                if share and not is_known(line):
                    yield text.x, y, line, share
                else:
                    width = line_width(line, self.size, bold=self.bold)
                    yield text.x - share * width, y, line, 0


def draw_svg(tata: Tata, *, awalan: str, judul: str, uraian: str) -> str:
    """A whole `<svg>` element; `awalan` makes its ids unique on a page."""
    name = escape(awalan)
    role = f'class="sop" role="img" aria-labelledby="{name}-judul {name}-uraian"'
    parts = [
        f'{_opening(tata)} {role} font-family="{FONT}"{_weight(400)}>',
        f'<title id="{name}-judul">{escape(judul)}</title>',
        f'<desc id="{name}-uraian">{escape(uraian)}</desc>',
        *(part if isinstance(part, str) else _layer(part) for part in _parts(tata)),
        "</svg>",
    ]
    return "".join(parts)


def apart(tata: Tata) -> tuple[str, tuple[Layer, ...]]:
    """The `<svg>` element without words, and the words that stand above it."""
    shapes, layers = [], []
    for part in _parts(tata):
        if isinstance(part, str):
            shapes.append(part)
        else:
            layers.append(part)
    return "".join((_opening(tata), ">", *shapes, "</svg>")), tuple(layers)


def _opening(tata: Tata) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {tata.width} {tata.height}"'
        f' width="{tata.width}" height="{tata.height}"'
    )


def _parts(tata: Tata) -> Iterator[str | Layer]:
    """Shapes and words from the lowest to the highest."""
    heads = [cell for cell in tata.cells if cell.heading]
    cells = [cell for cell in tata.cells if not cell.heading]
    yield from _table(tata, heads)
    yield Layer("sop-teks", SMALL, tuple(map(_in_middle, heads)), "middle", bold=True)
    yield from _lines(tata)
    yield f'<g stroke="{_LINE}" stroke-width="1.3">'
    yield from (_shape(symbol) for symbol in tata.symbols)
    yield "</g>"
    yield Layer("sop-teks", SMALL, tuple(map(_on_symbol, tata.symbols)), "middle")
    if tata.labels:
        yield _patches(tata.labels)
        yield Layer("sop-label", SMALL, tuple(map(_at_exit, tata.labels)))
    beside = (text for cell in cells if not cell.centred for text in _from_left(cell))
    yield Layer("sop-teks", TEXT, tuple(beside))
    yield Layer("sop-teks", SMALL, tuple(_in_middle(c) for c in cells if c.centred), "middle")


def escape(text: str) -> str:
    """Text safe in XML content and in quoted attributes; characters XML forbids are dropped."""
    return text.translate(_SAFE)


def _table(tata: Tata, heads: Sequence[Cell]) -> Iterator[str]:
    left, right, bottom = tata.columns[0], tata.columns[-1], tata.rows[-1]
    paper = _box(Rect(left, 1, right - left, bottom - 1))
    yield f'<path class="sop-latar" fill="{_PAPER}" d="{paper}"/>'
    yield f'<g class="sop-kepala" fill="{_HEAD}" stroke="{_RULE}">'
    yield f'<path d="{"".join(_box(cell.rect) for cell in heads)}"/></g>'
    rules = [f"M{left} {y}H{right}" for y in tata.rows[1:]]
    rules += [f"M{x} {tata.head}V{bottom}" for x in tata.columns]
    yield f'<path class="sop-garis" fill="none" stroke="{_RULE}" d="{"".join(rules)}"/>'


def _lines(tata: Tata) -> Iterator[str]:
    paths = "".join(_path(edge) for edge in tata.edges)
    heads = dict.fromkeys(_arrow(*e.points[-2:]) for e in tata.edges if not e.goes_on)
    yield f'<path class="sop-alur" fill="none" stroke="{_LINE}" stroke-width="1.3" d="{paths}"/>'
    yield f'<path class="sop-panah" fill="{_LINE}" d="{"".join(heads)}"/>'
    if tata.joints:
        yield f'<g class="sop-panah" fill="{_LINE}">'
        yield from (f'<circle cx="{x}" cy="{y}" r="2.2"/>' for x, y in tata.joints)
        yield "</g>"


def _path(edge: Edge) -> str:
    """Corner points as a path; the line stops inside its arrow head, where it has one."""
    (x, y), *others = edge.points
    text = [f"M{x} {y}"]
    for number, (right, down) in enumerate(others, start=1):
        back = _ARROW_LENGTH - 2 if number == len(others) and not edge.goes_on else 0
        if right == x:
            text.append(f"V{down - (back if down > y else -back)}")
        else:
            text.append(f"H{right - (back if right > x else -back)}")
        x, y = right, down
    return "".join(text)


def _arrow(before: Point, tip: Point) -> str:
    x, y = tip
    if before[0] == x:
        base = y - _ARROW_LENGTH if y > before[1] else y + _ARROW_LENGTH
        return f"M{x} {y}L{x - _ARROW_HALF} {base}H{x + _ARROW_HALF}Z"
    base = x - _ARROW_LENGTH if x > before[0] else x + _ARROW_LENGTH
    return f"M{x} {y}L{base} {y - _ARROW_HALF}V{y + _ARROW_HALF}Z"


def _shape(symbol: Symbol) -> str:
    name, fill = _FILL[symbol.kind]
    place = symbol.rect
    if symbol.kind is Kind.DECISION:
        x, y = place.x + place.width // 2, place.y + place.height // 2
        points = f"M{place.x} {y}L{x} {place.y}L{place.right} {y}L{x} {place.bottom}Z"
        return f'<path class="{name}" fill="{fill}" d="{points}"/>'
    round_by = place.height // 2 if name == "sop-oval" else 2
    return (
        f'<rect class="{name}" fill="{fill}" x="{place.x}" y="{place.y}"'
        f' width="{place.width}" height="{place.height}" rx="{round_by}"/>'
    )


def _patches(labels: Sequence[Label]) -> str:
    """Paper that hides the table's rules behind the words on exits."""
    patches = "".join(_box(label.rect) for label in labels)
    return f'<path class="sop-latar" fill="{_PAPER}" d="{patches}"/>'


def _at_exit(label: Label) -> Written:
    x, anchor = (label.rect.x, "") if label.align > 0 else (label.rect.right, "end")
    y = label.rect.y + (SMALL_LINE - SMALL) / 2 + SMALL * 0.8
    return Written(x, y, label.lines, SMALL_LINE, anchor)


def _from_left(cell: Cell) -> Iterator[Written]:
    y = _first_baseline(cell.middle, len(cell.lines), TEXT, TEXT_LINE)
    x = cell.rect.x + CELL_PAD
    yield Written(x, y, cell.lines[: cell.items], TEXT_LINE)
    for number, line in enumerate(cell.lines[cell.items :], start=cell.items):
        left = x if line.startswith(SUB_ITEM) else x + SUB_INDENT
        yield Written(left, y + TEXT_LINE * number, (line,), 0)


def _on_symbol(symbol: Symbol) -> Written:
    place = symbol.rect
    return _around(place, place.y + place.height // 2, (symbol.text,))


def _in_middle(cell: Cell) -> Written:
    return _around(cell.rect, cell.middle, cell.lines)


def _around(place: Rect, middle: int, lines: tuple[str, ...]) -> Written:
    y = _first_baseline(middle, len(lines), SMALL, SMALL_LINE)
    return Written(place.x + place.width / 2, y, lines, SMALL_LINE)


def _first_baseline(middle: float, lines: int, size: int, step: int) -> float:
    """Baseline of the first of several lines that stand around a height."""
    return middle - (lines - 1) * step / 2 + size * _ASCENT / 2


def _layer(layer: Layer) -> str:
    anchor = f' text-anchor="{layer.anchor}"' if layer.anchor else ""
    bold = f'{_weight(600)} font-weight="600"' if layer.bold else ""
    words = "".join(map(_text, layer.texts))
    look = f'fill="{INK}" font-size="{layer.size}"{anchor}{bold}'
    return f'<g class="{layer.name}" {look}>{words}</g>'


def _text(text: Written) -> str:
    if not text.lines:
        return ""
    first, *others = text.lines
    place = f' text-anchor="{text.anchor}"' if text.anchor else ""
    more = "".join(
        f'<tspan x="{text.x:g}" dy="{text.step}">{escape(line)}</tspan>' for line in others
    )
    return f'<text x="{text.x:g}" y="{round(text.y, 1):g}"{place}>{escape(first)}{more}</text>'


def _weight(weight: int) -> str:
    """An attribute for resvg, which Typst draws with; browsers ignore it.

    It draws a variable font at its thinnest where the weight is 400. Not needed once
    Typst carries https://github.com/linebender/resvg/pull/1099.
    """
    return f""" font-variation-settings="'wght' {weight}\""""


def _box(place: Rect) -> str:
    return f"M{place.x} {place.y}h{place.width}v{place.height}h{-place.width}z"
