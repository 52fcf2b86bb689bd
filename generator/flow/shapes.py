"""The parts of a finished layout, and the sizes they are drawn in (pixels at 720 wide)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from generator.flow.graph import Kind

TEXT: Final = 12
SMALL: Final = 11
TEXT_LINE: Final = 15
SMALL_LINE: Final = 13

HALF_WIDTH: Final = {Kind.START: 28, Kind.PROCESS: 24, Kind.DECISION: 28, Kind.END: 28}
HALF_HEIGHT: Final = {Kind.START: 11, Kind.PROCESS: 12, Kind.DECISION: 18, Kind.END: 11}

SUB_ITEM: Final = "– "
"""Opens a sub-item; its further lines hang by `SUB_INDENT`."""
SUB_INDENT: Final = 10

Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle: left, top, width, height."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The bottom edge."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell with its lines, around the height `middle`.

    `centred` text stands between the edges; lines from `items` on are sub-items.
    """

    rect: Rect
    lines: tuple[str, ...]
    middle: int
    centred: bool = False
    heading: bool = False
    items: int = 0


@dataclass(frozen=True, slots=True)
class Symbol:
    """A drawn node: its place, and the word or number it carries."""

    kind: Kind
    rect: Rect
    text: str


@dataclass(frozen=True, slots=True)
class Edge:
    """A drawn link: corner points from source to target; the arrow head is at the last one.

    One that `goes_on` in another part of the drawing has no head here.
    """

    source: int
    target: int
    branch: int
    points: tuple[Point, ...]
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """The words on a decision's exit; `align` 1 starts at the left edge, -1 ends at the right."""

    edge: int
    rect: Rect
    lines: tuple[str, ...]
    align: int


@dataclass(frozen=True, slots=True)
class Tata:
    """A complete layout.

    `columns` and `rows` are the table's rules; the first row begins at `head`, below the
    headings. `symbols` are in row order (the positions that edges name), one row each; `joints` are
    the points where lines to the same target join; `actors` are the outer edges of the
    actors' columns.
    """

    width: int
    height: int
    head: int
    actors: tuple[int, int]
    columns: tuple[int, ...]
    rows: tuple[int, ...]
    cells: tuple[Cell, ...]
    symbols: tuple[Symbol, ...]
    edges: tuple[Edge, ...]
    labels: tuple[Label, ...]
    joints: tuple[Point, ...]
