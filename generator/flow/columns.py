"""Widths: text columns, actor columns, gutters with their tracks, room for labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

from generator.flow.graph import Graph, Kind, Langkah
from generator.flow.measure import text_width, widest_word
from generator.flow.route import LEFT, MIDDLE, Route
from generator.flow.shapes import HALF_WIDTH, SMALL, TEXT
from generator.flow.tracks import Tracks, bottom, lane, top

TARGET: Final = 720
CELL_PAD: Final = 7
TRACK: Final = 8
LABEL_GAP: Final = 3

_NUMBER: Final = 30
_ACTIVITY: Final = (170, 300)
_TIME: Final = (54, 88)
_OUTPUT: Final = (66, 116)
_HEADING: Final = 116
_ROOMY: Final = 132
_CORE: Final = HALF_WIDTH[Kind.DECISION]
_PAD: Final = 8
_EDGE: Final = 6
_GUTTER: Final = 10
_WORD: Final = 64
_FREE: Final = _CORE + 2 * _PAD + _GUTTER
"""Room beside a symbol up to the middle of the next column, when nothing runs between."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where everything stands from left to right.

    `rules` are the table's vertical rules; `first` is the position among them of the
    first actor column's left edge; `last` of the last one's right edge. `gutters` are
    left edges of the gutters, `centres` the middles of the actor columns; `inner` the
    edges of each actor column between its gutters.
    """

    rules: tuple[int, ...]
    first: int
    last: int
    gutters: tuple[int, ...]
    centres: tuple[int, ...]
    inner: tuple[tuple[int, int], ...]

    def x(self, slot: int, track: int) -> int:
        """The place of a vertical run."""
        if slot % 2:
            return self.centres[slot // 2]
        return self.gutters[slot // 2] + _EDGE + TRACK * track


def place_columns(
    graph: Graph, langkah: Sequence[Langkah], routes: Sequence[Route], tracks: Tracks
) -> Columns:
    """Columns as wide as their content asks, about `TARGET` in all for up to four actors."""
    count = len(graph.actors)
    gutters = _gutter_widths(tracks.counts)
    pads = _pads(graph, routes, tracks, gutters)
    time = _text_column([step.waktu for step in langkah], _TIME)
    output = _text_column([step.keluaran for step in langkah], _OUTPUT)
    actors = sum(gutters) + sum(2 * _CORE + left + right for left, right in pads)
    spare = TARGET - 2 - _NUMBER - time - output - actors
    activity = max(_ACTIVITY[0], min(spare, _wanted(langkah)))
    spare = max(0, spare - activity)
    roomy = min(spare // (2 * count), max(0, _ROOMY - actors // count) // 2)
    activity += spare - 2 * count * roomy

    x = 1 + _NUMBER + activity
    rules = [1, 1 + _NUMBER, x]
    lefts, centres, inner = [], [], []
    for place, (left, right) in enumerate(pads):
        lefts.append(x)
        start = x + gutters[place]
        centres.append(start + left + roomy + _CORE)
        x = centres[-1] + _CORE + right + roomy
        inner.append((start, x))
        rules.append(x + _rule_in(gutters[place + 1], tracks.counts[place + 1]))
    lefts.append(x)
    rules[-1] = x + gutters[-1]
    last = len(rules) - 1
    for width in (time, output):
        if width:
            rules.append(rules[-1] + width)
    return Columns(tuple(rules), 2, last, tuple(lefts), tuple(centres), tuple(inner))


def _wanted(langkah: Sequence[Langkah]) -> int:
    """Width at which the longest sentence stands in two lines, within limits."""
    longest = max((text_width(step.teks, TEXT) for step in langkah), default=0)
    low, high = _ACTIVITY
    return max(low, min(high, ceil(longest * 0.6) + 2 * CELL_PAD))


def _text_column(texts: Sequence[str], limits: tuple[int, int]) -> int:
    """0 when no step has such a text."""
    if not any(texts):
        return 0
    longest = max(text_width(text, SMALL) for text in texts)
    return max(limits[0], min(limits[1], ceil(longest) + 2 * CELL_PAD))


def _gutter_widths(counts: Sequence[int]) -> list[int]:
    widths = [2 * _EDGE + TRACK * (count - 1) if count else _GUTTER for count in counts]
    for outer in (0, -1):
        if not counts[outer]:
            widths[outer] = _GUTTER // 2
    return widths


def _rule_in(width: int, count: int) -> int:
    """Where the rule between two columns runs in their gutter: between tracks, never on one."""
    return _EDGE + TRACK * (count // 2) - TRACK // 2 if count else width // 2


def _pads(
    graph: Graph, routes: Sequence[Route], tracks: Tracks, gutters: Sequence[int]
) -> list[tuple[int, int]]:
    """Free width left and right of each column's symbols: for labels and for the heading."""
    pads = [[_PAD, _PAD] for _ in graph.actors]
    for link, route in zip(graph.links, routes, strict=True):
        if not link.label:
            continue
        column = graph.nodes[link.source].column
        need = ceil(min(widest_word(link.label, SMALL), _WORD)) + 2 * LABEL_GAP
        place = 0 if route.side == LEFT else 1
        room = _room(link.source, column + place, route, tracks, gutters)
        pads[column][place] = max(pads[column][place], need - room)
    for column, name in enumerate(graph.actors):
        heading = min(_HEADING, ceil(widest_word(name, SMALL)) + 2 * LABEL_GAP)
        wide = 2 * _CORE + sum(pads[column]) + (gutters[column] + gutters[column + 1]) // 2
        lacking = max(0, heading - wide + 1)
        pads[column][0] += lacking // 2
        pads[column][1] += lacking - lacking // 2
    return [(left, right) for left, right in pads]


def _room(row: int, gutter: int, route: Route, tracks: Tracks, gutters: Sequence[int]) -> int:
    """Width a label has beyond its column's pad, for certain."""
    if route.side == MIDDLE:
        return _CORE - 2 * LABEL_GAP
    if route.extra:
        return 0
    above = is_blocked(tracks, gutter, top(row), lane(row))
    below = is_blocked(tracks, gutter, lane(row), bottom(row))
    if above and below:
        return 0
    outer = gutter in {0, len(gutters) - 1}
    return gutters[gutter] if outer else _FREE - _PAD


def is_blocked(tracks: Tracks, gutter: int, low: int, high: int) -> bool:
    """Whether a vertical run in the gutter passes between two levels."""
    return any(
        run is not None and run.slot == 2 * gutter and run.low < high and run.high > low
        for run in tracks.verticals
    )
