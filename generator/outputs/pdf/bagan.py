"""Where an SOP matrix fits on paper, and the drawing cut into pieces that each fit.

A drawing goes below its table row when its letters stay readable there, else on pages
of its own across the paper. One that is too tall is cut between rows; every piece
repeats the headings of the actors.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.flow.parts import part
from generator.flow.shapes import Tata
from generator.flow.svg import draw_svg
from generator.present.views import Alur

_UPRIGHT: Final = (468, 600)
"""Points that a drawing may take below a row: width, height."""
_ACROSS: Final = (728, 405)
"""Points that a drawing may take on a page across."""
_SMALLEST: Final = 0.6
"""Points per unit of a drawing below which its letters (11 units) are hard to read."""
_LARGEST: Final = 0.8
"""Points per unit at which its letters are as large as those of the table."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a drawing that fits, and its width in points."""

    tata: Tata
    lebar: float


def lies_across(alur: Alur) -> bool:
    """Whether the drawing needs pages across to be readable."""
    return _UPRIGHT[0] / alur.tata.width < _SMALLEST


def pieces(alur: Alur) -> tuple[Piece, ...]:
    """The drawing in one or more parts, from top to bottom."""
    tata = alur.tata
    width, height = _ACROSS if lies_across(alur) else _UPRIGHT
    by_width = min(_LARGEST, width / tata.width)
    by_height = height / tata.height
    if by_height >= min(by_width, _SMALLEST):
        return (Piece(tata, round(tata.width * min(by_width, by_height), 1)),)
    return tuple(
        Piece(part(tata, begin, end), round(tata.width * by_width, 1))
        for begin, end in _cuts(tata, height / by_width)
    )


def picture(piece: Piece, alur: Alur) -> str:
    """A part as a whole `<svg>` element, words included."""
    if piece.tata is alur.tata:
        return alur.svg
    return draw_svg(piece.tata, awalan=alur.awalan, judul=alur.judul, uraian=alur.alt)


def _cuts(tata: Tata, room: float) -> Iterator[tuple[int, int]]:
    """Where the rows of every piece begin and end: at the table's rules."""
    begin = end = tata.head
    for level in tata.rows[1:]:
        if level - begin > room - tata.head and end > begin:
            yield begin, end
            begin = end
        end = level
    yield begin, end
