"""Routes → tracks: vertical runs in one gutter get places side by side.

Heights are still levels, not pixels: each row has a level for its entry lane on
top, one for the middle of its node, one for each lane below it and one for its end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from generator.flow.graph import Graph
from generator.flow.route import MIDDLE, STRAIGHT, Route

_ROW: Final = 1000
_CENTRE: Final = 500

_Bus = tuple[int, int, int]
"""Gutter, target, entry: links that share all three share a track."""


@dataclass(frozen=True, slots=True)
class Vertical:
    """The vertical run of a link: slot, track within a gutter (0 in a column), levels covered."""

    slot: int
    track: int
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Tracks:
    """Per link its vertical run (None: straight down); per gutter the number of tracks."""

    verticals: tuple[Vertical | None, ...]
    counts: tuple[int, ...]


def top(row: int) -> int:
    """Level of a row's entry lane."""
    return row * _ROW


def lane(row: int, extra: int = 0) -> int:
    """Level of the middle of a row's node, or of a lane below it."""
    return row * _ROW + _CENTRE + extra


def bottom(row: int) -> int:
    """Level of a row's end."""
    return (row + 1) * _ROW - 1


def allot(graph: Graph, routes: Sequence[Route]) -> Tracks:
    """Tracks for all links; runs of different targets in one track never touch."""
    spans = _spans(graph, routes)
    placed: dict[_Bus, int] = {}
    counts = tuple(_place(gutter, spans, placed) for gutter in range(len(graph.actors) + 1))
    verticals: list[Vertical | None] = []
    for link, route in zip(graph.links, routes, strict=True):
        if route.slot == STRAIGHT:
            verticals.append(None)
            continue
        low, high = _levels(link.source, link.target, route)
        track = placed.get((route.slot // 2, link.target, route.entry), 0)
        verticals.append(Vertical(route.slot, 0 if route.slot % 2 else track, low, high))
    return Tracks(tuple(verticals), counts)


@dataclass(slots=True)
class _Span:
    """What one track must cover, and on which sides of the gutter its nodes are."""

    low: int
    high: int
    to_left: bool = False
    to_right: bool = False


def _spans(graph: Graph, routes: Sequence[Route]) -> dict[_Bus, _Span]:
    spans: dict[_Bus, _Span] = {}
    for link, route in zip(graph.links, routes, strict=True):
        if route.slot % 2:
            continue
        gutter = route.slot // 2
        low, high = _levels(link.source, link.target, route)
        span = spans.setdefault((gutter, link.target, route.entry), _Span(low, high))
        span.low = min(span.low, low)
        span.high = max(span.high, high)
        for node in (link.source, link.target):
            if graph.nodes[node].column < gutter:
                span.to_left = True
            else:
                span.to_right = True
    return spans


def _levels(source: int, target: int, route: Route) -> tuple[int, int]:
    start = lane(source, route.extra)
    end = top(target) if route.entry == MIDDLE else lane(target)
    return min(start, end), max(start, end)


def _place(gutter: int, spans: dict[_Bus, _Span], placed: dict[_Bus, int]) -> int:
    """Tracks of one gutter, short runs nearest to their nodes; returns how many there are.

    Runs whose nodes all stand on the left come first, those with all nodes on the right last.
    """
    here = sorted(
        (span.high - span.low, span.low, bus) for bus, span in spans.items() if bus[0] == gutter
    )
    used = 0
    for kind in ((True, False), (True, True), (False, True)):
        taken: list[list[_Span]] = []
        chosen: list[tuple[_Bus, int]] = []
        for _, _, bus in here:
            span = spans[bus]
            if (span.to_left, span.to_right) == kind:
                chosen.append((bus, _first_free(taken, span)))
        for bus, track in chosen:
            inwards = len(taken) - 1 - track if kind == (False, True) else track
            placed[bus] = used + inwards
        used += len(taken)
    return used


def _first_free(taken: list[list[_Span]], span: _Span) -> int:
    for track, spans in enumerate(taken):
        if all(span.low > other.high or span.high < other.low for other in spans):
            spans.append(span)
            return track
    taken.append([span])
    return len(taken) - 1
