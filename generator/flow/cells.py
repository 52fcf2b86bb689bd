"""The words of the table: headings and the text cells of each row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from generator.flow.columns import CELL_PAD, Columns
from generator.flow.graph import Graph, Langkah, Node, condition
from generator.flow.measure import wrap
from generator.flow.shapes import (
    SMALL,
    SMALL_LINE,
    SUB_INDENT,
    SUB_ITEM,
    TEXT,
    TEXT_LINE,
    Cell,
    Rect,
)
from generator.flow.words import Words

_GROUP_HEIGHT: Final = 21
_HEIGHT_PAD: Final = 12
_HEADING_PAD: Final = 2


@dataclass(frozen=True, slots=True)
class Text:
    """A cell without its height: edges, lines, how they stand (as in `Cell`)."""

    left: int
    right: int
    lines: tuple[str, ...]
    centred: bool = True
    items: int = 0

    @property
    def height(self) -> int:
        """Height of the lines with room around them."""
        return len(self.lines) * (SMALL_LINE if self.centred else TEXT_LINE) + _HEIGHT_PAD

    def placed(self, y: int, height: int, middle: int) -> Cell:
        """The cell in a row; around `middle` as far as the row allows."""
        half = self.height // 2
        middle = max(y + half, min(middle, y + height - half))
        place = Rect(self.left, y, self.right - self.left, height)
        return Cell(place, self.lines, middle, self.centred, items=self.items)


def headings(
    graph: Graph, columns: Columns, langkah: Sequence[Langkah], kata: Words
) -> tuple[list[Cell], int]:
    """Two rows of headings, as official forms have them, and where they end."""
    rules, first, last = columns.rules, columns.first, columns.last
    measures = [
        name
        for name, present in zip((kata.waktu, kata.keluaran), _present(langkah), strict=True)
        if present
    ]
    lines = [
        wrap(name, rules[place + 1] - rules[place] - 2 * _HEADING_PAD, SMALL)
        for place, name in enumerate((*graph.actors, *measures), start=first)
    ]
    split = 1 + _GROUP_HEIGHT
    head = split + SMALL_LINE * max(map(len, lines)) + _HEIGHT_PAD
    cells = [
        _heading(rules[0], rules[1], 1, head, (kata.nomor,)),
        _heading(rules[1], rules[2], 1, head, (kata.kegiatan,)),
        _heading(rules[first], rules[last], 1, split, (kata.pelaksana,)),
    ]
    grouped = len(measures) > 1
    if grouped:
        cells.append(_heading(rules[last], rules[-1], 1, split, (kata.mutu_baku,)))
    for place, texts in enumerate(lines, start=first):
        upper = split if place < last or grouped else 1
        cells.append(_heading(rules[place], rules[place + 1], upper, head, texts))
    return cells, head


def row_texts(node: Node, langkah: Sequence[Langkah], columns: Columns, kata: Words) -> list[Text]:
    """The text cells of a row, empty ones left out."""
    rules = columns.rules
    room = rules[2] - rules[1] - 2 * CELL_PAD
    if node.step < 0:
        lines = wrap(node.text, room, TEXT)
        return [Text(rules[1], rules[2], lines, centred=False, items=len(lines))] if lines else []
    step = langkah[node.step]
    when = condition(step.jika)
    main = wrap(kata.sambung.format(when) + step.teks if when else step.teks, room, TEXT)
    items = [line for item in step.butir for line in wrap(SUB_ITEM + item, room - SUB_INDENT, TEXT)]
    texts = [
        Text(rules[0], rules[1], (str(node.step + 1),)),
        Text(rules[1], rules[2], (*main, *items), centred=False, items=len(main)),
    ]
    place = columns.last
    for words, present in zip((step.waktu, step.keluaran), _present(langkah), strict=True):
        if present:
            left, right = rules[place], rules[place + 1]
            texts.append(Text(left, right, wrap(words, right - left - 2 * CELL_PAD, SMALL)))
            place += 1
    return [text for text in texts if text.lines]


def _present(langkah: Sequence[Langkah]) -> tuple[bool, bool]:
    """Whether any step has a time, and an output."""
    return any(step.waktu for step in langkah), any(step.keluaran for step in langkah)


def _heading(left: int, right: int, upper: int, lower: int, lines: tuple[str, ...]) -> Cell:
    place = Rect(left, upper, right - left, lower - upper)
    return Cell(place, lines, (upper + lower) // 2, centred=True, heading=True)
