"""Graph → routes: by which side, along which gutter and into which side each link runs.

Nothing here has coordinates yet. Every node is alone in its row, so a horizontal
lane through a row meets no other node, and a gutter between two columns meets
none at all. Slots count from the left: gutter 0, column 0, gutter 1, column 1, …
The rules that keep lines apart:

- one link leaves by each side of a node; further ones leave below it, each with a lane of its own;
- a side that a link leaves by is entered by none;
- lines to the same target may join, all others get tracks of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Final

from generator.flow.graph import Graph, Link

LEFT: Final = -1
MIDDLE: Final = 0
RIGHT: Final = 1

STRAIGHT: Final = -1
"""Slot of a link that only goes down to the next row."""

_CROSSING: Final = 30
_EXTRA_LANE: Final = 60
_MAIN_WAY: Final = 20
_BEND: Final = 6
_LENGTH: Final = 3
_ROW: Final = 1
_TOP_BACKWARDS: Final = 8
_JOINING: Final = -10


@dataclass(frozen=True, slots=True)
class Route:
    """How one link runs.

    `side` it leaves by (MIDDLE: below); `extra` lane below the node, 0 for the side's
    own; `slot` of its vertical run, even for a gutter, odd for a column; `entry` side
    of the target (MIDDLE: from above).
    """

    side: int
    extra: int
    slot: int
    entry: int


def routes(graph: Graph) -> tuple[Route, ...]:
    """One route per link, in the order of the links.

    Links that need a gutter are placed one after the other, each at its cheapest; of a
    few orders the one that is cheapest in all is taken, the first of equals.
    """
    tries = []
    for order in _ORDERS:
        router = _Router(graph)
        later = router.place_natural()
        router.place(sorted(later, key=lambda number: order(graph.links[number], number)))
        if len(later) <= 1:
            return router.result()
        tries.append(router)
    return min(tries, key=lambda router: router.total).result()


class _Router:
    """Hands out sides and lanes; knows what already runs where to avoid crossings."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.columns = [node.column for node in graph.nodes]
        self.width = len(graph.actors)
        rows = range(len(self.columns))
        slots = range(2 * self.width + 1)
        self.exits: list[dict[int, int]] = [{} for _ in rows]
        """Per node, links by the side they leave by; extra lanes count up from there."""
        self.entered: list[set[int]] = [set() for _ in rows]
        self.vertical = [[0] * len(slots) for _ in rows]
        self.horizontal = [[0] * len(rows) for _ in slots]
        self.joined: set[tuple[int, int, int]] = set()
        self.found: dict[int, Route] = {}

        self.total = 0

    def place_natural(self) -> list[int]:
        """Places every link that has a natural route; returns the others."""
        later = []
        for number, link in enumerate(self.graph.links):
            natural = self._natural(link)
            if natural is None:
                later.append(number)
            else:
                self._take(number, natural)
        return later

    def place(self, numbers: Sequence[int]) -> None:
        """Places links in the order given."""
        for number in numbers:
            link = self.graph.links[number]
            priced = [(self._cost(link, route), route) for route in self._candidates(link)]
            cost, best = min(priced, key=itemgetter(0))
            self.total += cost
            self._take(number, best)

    def result(self) -> tuple[Route, ...]:
        """The routes in the order of the links."""
        return tuple(self.found[number] for number in range(len(self.graph.links)))

    def _natural(self, link: Link) -> Route | None:
        """Straight down or one bend: the shapes of an uneventful procedure."""
        source, target = link.source, link.target
        here, there = self.columns[source], self.columns[target]
        exits = self.exits[source]
        if here == there:
            if target == source + 1 and MIDDLE not in exits:
                return Route(MIDDLE, 0, STRAIGHT, MIDDLE)
            return None
        side = RIGHT if there > here else LEFT
        is_next = link.branch < 0 or target == source + 1
        if is_next and side not in exits and self._is_clear(link):
            return Route(side, 0, 2 * there + 1, MIDDLE)
        return None

    def _is_clear(self, link: Link) -> bool:
        """Whether the target's column is empty from the source's row down to the target."""
        there = self.columns[link.target]
        return link.target > link.source and there not in self.columns[link.source : link.target]

    def _candidates(self, link: Link) -> Iterator[Route]:
        here, there = self.columns[link.source], self.columns[link.target]
        clear = self._is_clear(link)
        for side in (RIGHT, LEFT):
            extra = self._lane(link.source, side)
            if clear and (there > here) == (side == RIGHT):
                yield Route(side, extra, 2 * there + 1, MIDDLE)
            for gutter in self._gutters(here, there, side):
                yield Route(side, extra, 2 * gutter, MIDDLE)
                entry = LEFT if gutter <= there else RIGHT
                if self._may_enter(link, side, entry):
                    yield Route(side, extra, 2 * gutter, entry)

    def _may_enter(self, link: Link, side: int, entry: int) -> bool:
        """Whether no link leaves where this one would come in, nor this one itself."""
        target = link.target
        if link.source == target and entry == side:
            return False
        return entry in self.entered[target] or entry not in self.exits[target]

    def _gutters(self, here: int, there: int, side: int) -> list[int]:
        """Gutters worth trying: beside the source, beside the target, outermost."""
        low, high = (here + 1, self.width) if side == RIGHT else (0, here)
        return sorted(
            {g for g in (here, here + 1, there, there + 1, 0, self.width) if low <= g <= high}
        )

    def _lane(self, node: int, side: int) -> int:
        """0 while the side itself is free, else the number of the next lane below the node."""
        used = self.exits[node].get(side, 0)
        return used if used or side not in self.entered[node] else 1

    def _cost(self, link: Link, route: Route) -> int:
        source, target, slot = link.source, link.target, route.slot
        low, high = sorted((source, target))
        here, there = 2 * self.columns[source] + 1, 2 * self.columns[target] + 1
        crossings = sum(self.horizontal[slot][low : high + 1])
        left, right = sorted((here, slot))
        crossings += sum(self.vertical[source][left + 1 : right])
        left, right = sorted((there, slot))
        crossings += sum(self.vertical[target][left:right])
        cost = _CROSSING * crossings + _ROW * (high - low)
        cost += _LENGTH * (abs(here - slot) + abs(there - slot))
        if route.extra:
            cost += _EXTRA_LANE + _MAIN_WAY * (link.branch < 0)
        if slot % 2 == 0:
            cost += _BEND if route.entry else 2 * _BEND
            cost += _JOINING * ((slot, target, route.entry) in self.joined)
            cost += _TOP_BACKWARDS * (target <= source and not route.entry)
        return cost

    def _take(self, number: int, route: Route) -> None:
        link = self.graph.links[number]
        source, target, slot = link.source, link.target, route.slot
        self.found[number] = route
        self.exits[source][route.side] = max(route.extra, self.exits[source].get(route.side, 0)) + 1
        self.entered[target].add(route.entry)
        if slot == STRAIGHT:
            return
        low, high = sorted((source, target))
        for row in range(low, high + 1):
            self.vertical[row][slot] += 1
        here, there = 2 * self.columns[source] + 1, 2 * self.columns[target] + 1
        for row, column in ((source, here), (target, there)):
            left, right = sorted((column, slot))
            for place in range(left, right + 1):
                self.horizontal[place][row] += 1
        if slot % 2 == 0:
            self.joined.add((slot, target, route.entry))


def _span(link: Link) -> int:
    return abs(link.target - link.source)


_ORDERS: Final[tuple[Callable[[Link, int], tuple[int, ...]], ...]] = (
    lambda link, number: (_span(link), number),
    lambda link, number: (link.branch >= 0, _span(link), number),
    lambda link, number: (-_span(link), number),
)
"""Short links first; the way simply on first; long links first."""
