"""Steps → numbered sentences that say all the picture says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Self

from generator.flow.graph import Graph, Kind, Langkah, condition, falls_through, positions
from generator.flow.words import Words

Potong = tuple[str, bool]
"""Words, and whether they are the author's."""


class Catatan(str):
    """A sentence of the program about a step. `potong` are its pieces, in order."""

    __slots__ = ("potong",)
    potong: tuple[Potong, ...]

    @classmethod
    def of(cls, *potong: Potong) -> Self:
        """The sentence that these pieces make."""
        hasil = cls("".join(teks for teks, _ in potong))
        hasil.potong = potong
        return hasil


@dataclass(frozen=True, slots=True)
class LangkahTeks:
    """One step in words. `catatan` are whole sentences: condition, time, output, ways on."""

    nomor: int
    aktor: str
    teks: str
    catatan: tuple[Catatan, ...]
    butir: tuple[str, ...]


def numbered(langkah: Sequence[Langkah], graph: Graph, kata: Words) -> tuple[LangkahTeks, ...]:
    """One entry per step, in order."""
    where = positions(langkah)
    columns = {node.step: node.column for node in graph.nodes}
    return tuple(
        LangkahTeks(
            number + 1,
            graph.actors[columns[number]],
            step.teks,
            tuple(_notes(step, number, len(langkah), where, kata)),
            step.butir,
        )
        for number, step in enumerate(langkah)
    )


def summary(langkah: Sequence[Langkah], graph: Graph, kata: Words) -> str:
    """What the picture shows, in one sentence."""
    decisions = sum(node.kind is Kind.DECISION for node in graph.nodes)
    return kata.ringkasan.format(
        langkah=kata.count(kata.langkah, len(langkah)),
        jumlah=len(graph.actors),
        pelaku=", ".join(graph.actors),
        putusan=kata.count(kata.putusan, decisions) if decisions else "",
        berdaftar=kata.berdaftar,
    )


def _notes(
    step: Langkah, number: int, count: int, where: dict[str, int], kata: Words
) -> Iterator[Catatan]:
    if when := condition(step.jika):
        yield Catatan.of(*_around(kata.dilakukan_jika, when))
    if step.waktu:
        yield Catatan.of((f"{kata.waktu}: {_sentence(step.waktu)}", False))
    if step.keluaran:
        yield Catatan.of((f"{kata.keluaran}: ", False), (_sentence(step.keluaran), True))
    for way in step.cabang:
        said = condition(way.jika)
        opening = _around(kata.jika, said) if said else ((kata.selain_itu, False),)
        if way.selesai and not way.ke:
            ending = (f": {kata.selesai.lower()} — ", False), (_sentence(way.selesai), True)
            yield Catatan.of(*opening, *ending)
        else:
            yield Catatan.of(*opening, (f": {_move(number, where.get(way.ke), kata)}.", False))
    if step.cabang and falls_through(step):
        onward = min(count, number + 1)
        onto = kata.selesai.lower() if onward == count else _move(number, onward, kata)
        yield Catatan.of((f"{kata.selain_itu}: {onto}.", False))


def _around(template: str, said: str) -> tuple[Potong, ...]:
    """The author's words in a template's place."""
    before, _, after = template.partition("{}")
    return tuple(p for p in ((before, False), (said, True), (after, False)) if p[0])


def _move(number: int, target: int | None, kata: Words) -> str:
    if target is None:
        return kata.tanpa_tujuan
    if target == number:
        return kata.ulangi
    words = kata.lanjut_ke if target > number else kata.kembali_ke
    return words.format(target + 1)


def _sentence(text: str) -> str:
    tidy = " ".join(text.split())
    return tidy if tidy.endswith((".", "!", "?")) else f"{tidy}."
