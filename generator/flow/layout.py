"""Steps → SOP matrix: where every cell, symbol, line and label goes.

`layout` is pure geometry; `svg.py` only draws what it returns. Order: routes,
tracks, widths, label lines, heights, corner points.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from generator.flow.cells import Text, headings, row_texts
from generator.flow.columns import Columns, place_columns
from generator.flow.graph import Graph, Kind, Langkah
from generator.flow.labels import Words as LabelWords
from generator.flow.labels import fit_labels, stack
from generator.flow.lines import Band, Plan, edges, joints
from generator.flow.route import MIDDLE, RIGHT, Route, routes
from generator.flow.shapes import HALF_HEIGHT, HALF_WIDTH, Label, Rect, Symbol, Tata
from generator.flow.tracks import allot
from generator.flow.words import Words

_TOP: Final = 10
_TOP_WITH_LANE: Final = 23
_BOTTOM: Final = 9


def layout(langkah: Sequence[Langkah], graph: Graph, kata: Words) -> Tata:
    """The matrix of a graph that was built from the same steps and words."""
    found = routes(graph)
    tracks = allot(graph, found)
    columns = place_columns(graph, langkah, found, tracks)
    labels = fit_labels(graph, found, tracks, columns)
    heads, head = headings(graph, columns, langkah, kata)
    texts = [row_texts(node, langkah, columns, kata) for node in graph.nodes]
    bands = _bands(graph, found, labels, texts, head)
    drawn = edges(Plan(graph, found, tracks, columns, bands))
    bottom = bands[-1].y + bands[-1].height
    return Tata(
        width=columns.rules[-1] + 1,
        height=bottom + 1,
        head=head,
        actors=(columns.rules[columns.first], columns.rules[columns.last]),
        columns=columns.rules,
        rows=(*(band.y for band in bands), bottom),
        cells=(
            *heads,
            *(
                text.placed(band.y, band.height, band.middle)
                for band, row in zip(bands, texts, strict=True)
                for text in row
            ),
        ),
        symbols=tuple(_symbols(graph, columns, bands, kata)),
        edges=drawn,
        labels=tuple(_labels(labels, bands)),
        joints=joints(drawn),
    )


def _bands(
    graph: Graph,
    found: Sequence[Route],
    labels: Mapping[int, Sequence[LabelWords]],
    texts: Sequence[Sequence[Text]],
    head: int,
) -> list[Band]:
    """Rows as high as their symbol with its labels and lanes, or their text, asks."""
    with_lane = {
        link.target
        for link, route in zip(graph.links, found, strict=True)
        if route.slot % 2 == 0 and route.entry == MIDDLE
    }
    bands = []
    y = head
    for number, row in enumerate(texts):
        stacked = stack(graph, number, found, labels.get(number, ()))
        upper = _TOP_WITH_LANE if number in with_lane else _TOP
        needed = upper + stacked.up + stacked.down + _BOTTOM
        height = max([needed, *(text.height for text in row)])
        middle = y + upper + stacked.up + (height - needed) // 2
        bands.append(Band(y, height, middle, stacked))
        y += height
    return bands


def _symbols(graph: Graph, columns: Columns, bands: Sequence[Band], kata: Words) -> list[Symbol]:
    symbols = []
    for node, band in zip(graph.nodes, bands, strict=True):
        wide, high = HALF_WIDTH[node.kind], HALF_HEIGHT[node.kind]
        place = Rect(columns.centres[node.column] - wide, band.middle - high, 2 * wide, 2 * high)
        word = kata.mulai if node.kind is Kind.START else kata.selesai
        symbols.append(Symbol(node.kind, place, word if node.step < 0 else str(node.step + 1)))
    return symbols


def _labels(labels: Mapping[int, Sequence[LabelWords]], bands: Sequence[Band]) -> list[Label]:
    placed = []
    for row, here in labels.items():
        for words in here:
            left = words.x if words.side == RIGHT else words.x - words.width
            y = bands[row].middle + bands[row].row.tops[words.link]
            place = Rect(left, y, words.width, words.height)
            placed.append(Label(words.link, place, words.lines, words.side))
    return placed
