"""Some rows of a drawing under its headings, as a drawing of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from generator.flow.shapes import Edge, Point, Rect, Tata


def part(tata: Tata, begin: int, end: int) -> Tata:
    """The rows between two of the table's rules, `begin` and `end`, moved up to the headings.

    A line that goes on beyond them ends at the rule, without an arrow head. The numbers by which
    lines and labels name others stay those of the whole drawing.
    """
    up = begin - tata.head

    def moved(rect: Rect) -> Rect:
        return replace(rect, y=rect.y - up)

    def holds(rect: Rect) -> bool:
        return begin <= rect.y < end

    return replace(
        tata,
        height=end - up + 1,
        rows=tuple(y - up for y in tata.rows if begin <= y <= end),
        cells=(
            *(cell for cell in tata.cells if cell.heading),
            *(
                replace(cell, rect=moved(cell.rect), middle=cell.middle - up)
                for cell in tata.cells
                if not cell.heading and holds(cell.rect)
            ),
        ),
        symbols=tuple(replace(s, rect=moved(s.rect)) for s in tata.symbols if holds(s.rect)),
        edges=tuple(
            replace(stretch, points=tuple((x, y - up) for x, y in stretch.points))
            for edge in tata.edges
            for stretch in _within(edge, begin, end)
        ),
        labels=tuple(replace(x, rect=moved(x.rect)) for x in tata.labels if holds(x.rect)),
        joints=tuple((x, y - up) for x, y in tata.joints if begin <= y < end),
    )


def _within(edge: Edge, begin: int, end: int) -> Iterator[Edge]:
    """The stretches of a line between two heights."""
    stretch: list[Point] = []
    for (x, y), (right, down) in pairwise(edge.points):
        if max(y, down) <= begin or min(y, down) >= end:
            continue
        enters, leaves = (x, _clamped(y, begin, end)), (right, _clamped(down, begin, end))
        if stretch[-1:] != [enters]:
            if stretch:
                yield replace(edge, points=tuple(stretch), goes_on=True)
            stretch = [enters]
        stretch.append(leaves)
    if stretch:
        yield replace(edge, points=tuple(stretch), goes_on=stretch[-1] != edge.points[-1])


def _clamped(y: int, begin: int, end: int) -> int:
    return min(max(y, begin), end)
