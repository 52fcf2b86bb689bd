"""Corner points of the links, and the points where they join."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from generator.flow.columns import Columns
from generator.flow.graph import Graph
from generator.flow.labels import Row, stem
from generator.flow.route import MIDDLE, Route
from generator.flow.shapes import HALF_HEIGHT, HALF_WIDTH, Edge, Point
from generator.flow.tracks import Tracks

ENTRY_LANE: Final = 8
"""Distance of a row's entry lane from its top."""


@dataclass(frozen=True, slots=True)
class Band:
    """A row's place: top, height, middle of its symbol, and its lanes and label tops."""

    y: int
    height: int
    middle: int
    row: Row


@dataclass(frozen=True, slots=True)
class Plan:
    """All that was decided before lines can be drawn."""

    graph: Graph
    routes: Sequence[Route]
    tracks: Tracks
    columns: Columns
    bands: Sequence[Band]


def edges(plan: Plan) -> tuple[Edge, ...]:
    """One edge per link, in their order."""
    return tuple(
        Edge(
            link.source, link.target, link.branch, (*_way_out(plan, number), *_way_in(plan, number))
        )
        for number, link in enumerate(plan.graph.links)
    )


def joints(found: Sequence[Edge]) -> tuple[Point, ...]:
    """Points where lines to the same target come together."""
    by_target: dict[int, list[tuple[Point, ...]]] = {}
    for edge in found:
        by_target.setdefault(edge.target, []).append(edge.points[::-1])
    together = {
        joint
        for group in by_target.values()
        for one, other in combinations(group, 2)
        if (joint := _joint(one, other))
    }
    return tuple(sorted(together))


def _way_out(plan: Plan, number: int) -> list[Point]:
    """From the source's edge to its lane."""
    link, route = plan.graph.links[number], plan.routes[number]
    node, band = plan.graph.nodes[link.source], plan.bands[link.source]
    x = plan.columns.centres[node.column]
    if route.extra:
        aside, under = stem(plan.graph, plan.routes, link.source, route)
        y = band.middle + band.row.lanes[route.side, route.extra]
        return [(x + aside, band.middle + under), (x + aside, y)]
    if route.side == MIDDLE:
        return [(x, band.middle + HALF_HEIGHT[node.kind])]
    return [(x + route.side * HALF_WIDTH[node.kind], band.middle)]


def _way_in(plan: Plan, number: int) -> list[Point]:
    """Along the vertical run and into the target."""
    link, route = plan.graph.links[number], plan.routes[number]
    node, band = plan.graph.nodes[link.target], plan.bands[link.target]
    x = plan.columns.centres[node.column]
    above = (x, band.middle - HALF_HEIGHT[node.kind])
    run = plan.tracks.verticals[number]
    if run is None:
        return [above]
    here = plan.bands[link.source]
    track = plan.columns.x(run.slot, run.track)
    y = here.middle + (here.row.lanes[route.side, route.extra] if route.extra else 0)
    if run.slot % 2:
        return [(track, y), above]
    if route.entry == MIDDLE:
        lane = band.y + ENTRY_LANE
        return [(track, y), (track, lane), (x, lane), above]
    edge = x + route.entry * HALF_WIDTH[node.kind]
    return [(track, y), (track, band.middle), (edge, band.middle)]


def _joint(one: Sequence[Point], other: Sequence[Point]) -> Point | None:
    """Where two lines, read from their tips, come apart; None when their tips differ."""
    if one[0] != other[0]:
        return None
    last = one[0]
    for mine, theirs in zip(one[1:], other[1:], strict=False):
        if mine != theirs:
            if _direction(last, mine) != _direction(last, theirs):
                return last
            return min(mine, theirs, key=lambda point: _distance(last, point))
        last = mine
    return None


def _direction(start: Point, end: Point) -> Point:
    """Of a straight run: one part is 0, the other -1 or 1."""
    across, down = end[0] - start[0], end[1] - start[1]
    return (across > 0) - (across < 0), (down > 0) - (down < 0)


def _distance(start: Point, end: Point) -> int:
    return abs(end[0] - start[0]) + abs(end[1] - start[1])
