"""Where an SOP matrix fits on paper, and the drawing cut into pieces that each fit.

A drawing goes below its table row when its letters stay readable there, else on pages
of its own across the paper. One that is too tall is cut between rows; every piece
repeats the headings of the actors.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.present.views import Alur

_UPRIGHT: Final = (468, 600)
"""Points that a drawing may take below a row: width, height."""
_ACROSS: Final = (728, 405)
"""Points that a drawing may take on a page across."""
_SMALLEST: Final = 0.6
"""Points per unit of a drawing below which its letters (11 units) are hard to read."""
_LARGEST: Final = 0.8
"""Points per unit at which its letters are as large as those of the table."""

_ROOT: Final = re.compile(r"<svg\b[^>]*>")
_SIZE: Final = re.compile(r' (?:viewBox|width|height)="[^"]*"')
_RULES: Final = re.compile(r'<path class="sop-garis"[^>]* d="([^"]*)"')
_LEVEL: Final = re.compile(r"M[\d.]+ ([\d.]+)H")
_UPRIGHT_RULE: Final = re.compile(r"M[\d.]+ ([\d.]+)V")
_TEXT: Final = re.compile(r'<text x="[^"]*" y="([^"]*)"[^>]*>.*?</text>')
_NEXT_LINE: Final = re.compile(r'<tspan [^>]*dy="([^"]*)"')
_LETTER: Final = 20
"""Units that no letter reaches above or below its baseline."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a drawing that fits: a whole `<svg>` element, and its width in points."""

    svg: str
    lebar: float


def lies_across(alur: Alur) -> bool:
    """Whether the drawing needs pages across to be readable."""
    return _UPRIGHT[0] / alur.lebar < _SMALLEST


def pieces(alur: Alur) -> tuple[Piece, ...]:
    """The drawing in one or more parts, from top to bottom."""
    width, height = _ACROSS if lies_across(alur) else _UPRIGHT
    by_width = min(_LARGEST, width / alur.lebar)
    by_height = height / alur.tinggi
    if by_height >= min(by_width, _SMALLEST):
        return (Piece(alur.svg, round(alur.lebar * min(by_width, by_height), 1)),)
    cuts = _cuts(alur, height / by_width)
    return tuple(Piece(_part(alur, *cut), round(alur.lebar * by_width, 1)) for cut in cuts)


def _cuts(alur: Alur, room: float) -> Iterator[tuple[float, float, float]]:
    """For every piece: height of the headings, then where its rows begin and end."""
    found = _RULES.search(alur.svg)
    rules = found[1] if found else ""
    head = min((float(y) for y in _UPRIGHT_RULE.findall(rules)), default=0.0)
    levels = sorted(float(y) for y in _LEVEL.findall(rules))
    begin = end = head
    for level in (*(y for y in levels if y > head), alur.tinggi):
        if level - begin > room - head and end > begin:
            yield head, begin, end
            begin = end
        end = level
    yield head, begin, alur.tinggi


def _part(alur: Alur, head: float, begin: float, end: float) -> str:
    """Headings and some rows: the whole drawing seen through two windows."""
    root, inside = _opened(alur.svg)
    rows = end - begin + 1
    size = f' viewBox="0 0 {alur.lebar} {head + rows}" width="{alur.lebar}" height="{head + rows}"'
    return (
        f"{_SIZE.sub('', root)[:-1]}{size}>"
        f"{_window(inside, alur.lebar, 0, 0, head)}"
        f"{_window(inside, alur.lebar, head, begin, rows)}</svg>"
    )


def _opened(svg: str) -> tuple[str, str]:
    """Opening tag and content of an `<svg>` element."""
    root = _ROOT.match(svg)
    if root is None:
        raise ValueError("bukan satu elemen <svg>")
    return root[0], svg[root.end() :].removesuffix("</svg>")


def _window(inside: str, width: float, y: float, begin: float, height: float) -> str:
    """The content cut to what stands between `begin` and `height` below it, drawn at `y`.

    Words outside are left out: they cost most of the time of a drawing, seen or not.
    """

    def seen(text: re.Match[str]) -> str:
        first = float(text[1])
        last = first + sum(map(float, _NEXT_LINE.findall(text[0])))
        is_seen = last + _LETTER > begin and first - _LETTER < begin + height
        return text[0] if is_seen else ""

    return (
        f'<svg x="0" y="{y}" width="{width}" height="{height}"'
        f' viewBox="0 {begin} {width} {height}">{_TEXT.sub(seen, inside)}</svg>'
    )
