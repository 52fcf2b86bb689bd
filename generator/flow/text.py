"""Steps → numbered sentences that say all the picture says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.flow.graph import Graph, Kind, Langkah, condition, falls_through, positions
from generator.flow.words import Words


@dataclass(frozen=True, slots=True)
class LangkahTeks:
    """One step in words. `catatan` are whole sentences: condition, time, output, ways on."""

    nomor: int
    aktor: str
    teks: str
    catatan: tuple[str, ...]
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
        di_bawah=kata.di_bawah,
    )


def _notes(
    step: Langkah, number: int, count: int, where: dict[str, int], kata: Words
) -> Iterator[str]:
    if when := condition(step.jika):
        yield kata.dilakukan_jika.format(when)
    if step.waktu:
        yield f"{kata.waktu}: {_sentence(step.waktu)}"
    if step.keluaran:
        yield f"{kata.keluaran}: {_sentence(step.keluaran)}"
    for way in step.cabang:
        said = condition(way.jika)
        opening = kata.jika.format(said) if said else kata.selain_itu
        if way.selesai and not way.ke:
            yield f"{opening}: {kata.selesai.lower()} — {_sentence(way.selesai)}"
        else:
            yield f"{opening}: {_move(number, where.get(way.ke), kata)}."
    if step.cabang and falls_through(step):
        onward = min(count, number + 1)
        ending = kata.selesai.lower() if onward == count else _move(number, onward, kata)
        yield f"{kata.selain_itu}: {ending}."


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
