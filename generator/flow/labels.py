"""Words on a decision's exits: how wide they may be, and on which side of their lane."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

from generator.flow.columns import LABEL_GAP, Columns
from generator.flow.graph import Graph
from generator.flow.measure import text_width, wrap
from generator.flow.route import MIDDLE, RIGHT, Route
from generator.flow.shapes import HALF_HEIGHT, HALF_WIDTH, SMALL, SMALL_LINE
from generator.flow.tracks import Tracks, bottom, lane, top

_WIDEST: Final = 120
_LANE_GAP: Final = 4


@dataclass(frozen=True, slots=True)
class Words:
    """The label of one link, wrapped. `x` is where it begins, or ends when it runs to the left."""

    link: int
    x: int
    side: int
    extra: int
    above: bool
    lines: tuple[str, ...]
    width: int

    @property
    def height(self) -> int:
        """Height of the lines."""
        return SMALL_LINE * len(self.lines)


@dataclass(frozen=True, slots=True)
class Row:
    """What stands above and below the middle of a row's symbol.

    `lanes` are distances from the middle by (side, extra); `tops` those of label tops by link.
    """

    up: int
    down: int
    lanes: dict[tuple[int, int], int]
    tops: dict[int, int]


def fit_labels(
    graph: Graph, routes: Sequence[Route], tracks: Tracks, columns: Columns
) -> dict[int, list[Words]]:
    """Wrapped labels by row."""
    found: dict[int, list[Words]] = {}
    runs = [
        (columns.x(run.slot, run.track), run.low, run.high)
        for run in tracks.verticals
        if run is not None
    ]
    limits = (columns.rules[columns.first], columns.rules[columns.last])
    for number, (link, route) in enumerate(zip(graph.links, routes, strict=True)):
        if not link.label:
            continue
        row = link.source
        column = graph.nodes[row].column
        x, side = _start(graph, row, route, columns), route.side or RIGHT
        own = columns.inner[column][side == RIGHT]
        above = _reach(x, side, runs, (top(row), lane(row)), limits)
        below = _reach(x, side, runs, (lane(row), bottom(row)), limits)
        if route.extra:
            room, upper = abs(own - x), True
        elif route.side == MIDDLE:
            room, upper = below, False
        else:
            upper = above >= min(below, text_width(link.label, SMALL))
            room = above if upper else below
        lines = wrap(link.label, min(room, _WIDEST) - LABEL_GAP, SMALL)
        width = ceil(max(text_width(line, SMALL) for line in lines))
        words = Words(number, x, side, route.extra, upper, lines, width)
        found.setdefault(row, []).append(words)
    return found


def stem(graph: Graph, routes: Sequence[Route], row: int, route: Route) -> tuple[int, int]:
    """Where a lane below a node leaves it: distance right of and below the middle.

    The lane that runs uppermost leaves outermost, so that the stems do not cross.
    """
    kind = graph.nodes[row].kind
    last = max(
        other.extra
        for link, other in zip(graph.links, routes, strict=True)
        if link.source == row and other.side == route.side
    )
    wide, high = HALF_WIDTH[kind], HALF_HEIGHT[kind]
    aside = wide * (last - route.extra + 1) // (last + 1)
    return route.side * aside, high - high * aside // wide


def stack(graph: Graph, row: int, routes: Sequence[Route], labels: Sequence[Words]) -> Row:
    """Heights of a row's lanes and labels, from the middle of the symbol outwards."""
    half = HALF_HEIGHT[graph.nodes[row].kind]
    up, below = half, half + 1
    tops: dict[int, int] = {}
    for words in labels:
        if words.extra or (not words.above and routes[words.link].side == MIDDLE):
            continue
        if words.above:
            tops[words.link] = -words.height - 2
            up = max(up, words.height + LABEL_GAP)
        else:
            tops[words.link] = 2
            below = max(below, words.height + LABEL_GAP)
    lanes: dict[tuple[int, int], int] = {}
    extras = {words.extra: 0 for words in labels if words.extra}
    for extra in sorted(extras):
        here = [words for words in labels if words.extra == extra]
        height = max(words.height for words in here)
        for words in here:
            lanes[words.side, extra] = below + height + 2
            tops[words.link] = below + height - words.height
        below += height + 2 + _LANE_GAP
    down = max(half, below - 1)
    for words in labels:
        if words.link not in tops:
            tops[words.link] = below
            down = below + words.height
    return Row(up, down, lanes, tops)


def _start(graph: Graph, row: int, route: Route, columns: Columns) -> int:
    node = graph.nodes[row]
    centre = columns.centres[node.column]
    if route.side == MIDDLE:
        return centre + LABEL_GAP + 1
    return centre + route.side * (HALF_WIDTH[node.kind] + LABEL_GAP)


def _reach(
    x: int,
    side: int,
    runs: Sequence[tuple[int, int, int]],
    levels: tuple[int, int],
    limits: tuple[int, int],
) -> int:
    """Free width from `x` outwards between two levels, up to the nearest run or the last rule."""
    low, high = levels
    free = abs(limits[side == RIGHT] - x)
    for place, start, end in runs:
        if start < high and end > low and (place - x) * side > 0:
            free = min(free, abs(place - x))
    return free
