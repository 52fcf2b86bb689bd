"""Steps → graph: one row per symbol, one link per way on.

The graph is the one truth that the matrix, the Mermaid text and the numbered
sentences are made from, so that the three cannot disagree.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from generator.flow.words import Words


@dataclass(frozen=True, slots=True)
class Cabang:
    """A way out of a decision: back or ahead to step `ke`, or to an end with the words `selesai`.

    `ke` wins when both are given. An empty `jika` holds always.
    """

    jika: str
    ke: str = ""
    selesai: str = ""


@dataclass(frozen=True, slots=True)
class Langkah:
    """One step, all texts plain. With `cabang` it is a decision.

    An empty `id` stands for "langkah-" and the step's number.
    """

    id: str
    aktor: str
    teks: str
    waktu: str = ""
    keluaran: str = ""
    jika: str = ""
    cabang: tuple[Cabang, ...] = ()
    butir: tuple[str, ...] = ()


class Kind(Enum):
    """What a row's symbol means: two ovals, a box, a diamond."""

    START = "mulai"
    PROCESS = "proses"
    DECISION = "putusan"
    END = "selesai"


@dataclass(frozen=True, slots=True)
class Node:
    """One symbol, alone in its row. `step` counts from 0; -1 for the ovals. `text` is an end's."""

    kind: Kind
    column: int
    step: int = -1
    text: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A way from node to node. `branch` is the position in `cabang`; -1 for the way simply on."""

    source: int
    target: int
    label: str = ""
    branch: int = -1


@dataclass(frozen=True, slots=True)
class Graph:
    """Actors in order of appearance, nodes in row order (start first), links by source and branch.

    `missing` holds (step, branch) of every branch that leads nowhere, as its target is unknown.
    """

    actors: tuple[str, ...]
    nodes: tuple[Node, ...]
    links: tuple[Link, ...]
    missing: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Jangkauan:
    """Faults of a graph, as step positions from 0, ascending."""

    tidak_tercapai: tuple[int, ...]
    """Steps no path from the start leads to."""
    tanpa_akhir: tuple[int, ...]
    """Steps from which no path leads to an end: a loop without exit."""


_OPENERS: Final = ("jika ", "bila ", "apabila ", "kalau ", "if ")
_NEGATIONS: Final = frozenset({"tidak", "belum", "tak", "bukan", "not", "no"})
_AFFIRMATIONS: Final = frozenset({"ya", "sudah", "telah", "yes"})
_REST: Final = frozenset({"", "lainnya", "selain itu", "otherwise"})


def build(langkah: Sequence[Langkah], kata: Words) -> Graph:
    """The graph of the steps; `kata` names the exits the author left unsaid.

    A decision's ends stand in the rows right below it, in its actor's column. The way
    simply on is left out where the branches cover every case ("lengkap" and "tidak lengkap").
    """
    actors = _actors(langkah, kata)
    keys = {_key(name): position for position, name in enumerate(actors)}
    columns = [keys[_key(step.aktor) or _key(kata.pelaksana)] for step in langkah] or [0]
    nodes = [Node(Kind.START, columns[0])]
    rows: list[int] = []
    ends: dict[tuple[int, int], int] = {}
    for number, step in enumerate(langkah):
        rows.append(len(nodes))
        kind = Kind.DECISION if step.cabang else Kind.PROCESS
        nodes.append(Node(kind, columns[number], number))
        for branch, way in enumerate(step.cabang):
            if way.selesai and not way.ke:
                ends[number, branch] = len(nodes)
                nodes.append(Node(Kind.END, columns[number], text=_tidy(way.selesai)))
    last = len(nodes)
    nodes.append(Node(Kind.END, columns[-1]))
    rows.append(last)
    links, missing = _links(langkah, rows, ends, kata)
    if links[-1].target != last and all(link.target != last for link in links):
        nodes.pop()
    return Graph(actors, tuple(nodes), tuple(links), tuple(missing))


def positions(langkah: Sequence[Langkah]) -> dict[str, int]:
    """Step positions from 0 by id; the first of two equal ids counts.

    Example:
        >>> positions([Langkah("a", "Pemohon", "Datang"), Langkah("", "Petugas", "Memeriksa")])
        {'a': 0, 'langkah-2': 1}
    """
    found: dict[str, int] = {}
    for number, step in enumerate(langkah):
        if step.id:
            found.setdefault(step.id, number)
    for number, step in enumerate(langkah):
        if not step.id:
            found.setdefault(f"langkah-{number + 1}", number)
    return found


def condition(text: str) -> str:
    """A branch condition without an opening "jika"; empty when it holds in all other cases.

    Example:
        >>> condition("Jika berkas tidak lengkap")
        'berkas tidak lengkap'
    """
    tidy = _tidy(text)
    lower = tidy.lower()
    for opener in _OPENERS:
        if lower.startswith(opener):
            tidy = tidy[len(opener) :]
            break
    return "" if tidy.lower() in _REST else tidy


def falls_through(step: Langkah) -> bool:
    """Whether the next step can follow: false when the branches leave no case over."""
    conditions = [condition(way.jika) for way in step.cabang]
    if "" in conditions:
        return False
    told = [_polarity(text) for text in conditions]
    return not any((words, not negative) in told for words, negative in told)


def dapat_dicapai(langkah: Sequence[Langkah]) -> Jangkauan:
    """Which steps cannot be reached, and from which no end can be.

    Example:
        >>> ulang = Langkah("", "Petugas", "Memeriksa", cabang=(Cabang("lainnya", ke="langkah-1"),))
        >>> dapat_dicapai([ulang, Langkah("", "Petugas", "Menyetujui")])
        Jangkauan(tidak_tercapai=(1,), tanpa_akhir=(0,))
    """
    count = len(langkah)
    ahead: list[set[int]] = [set() for _ in range(count + 1)]
    back: list[set[int]] = [set() for _ in range(count + 1)]
    for number, target in _moves(langkah):
        ahead[number].add(target)
        back[target].add(number)
    reached = _closure(ahead, 0)
    ending = _closure(back, count)
    return Jangkauan(
        tuple(number for number in range(count) if number not in reached),
        tuple(number for number in range(count) if number not in ending),
    )


def _moves(langkah: Sequence[Langkah]) -> Iterator[tuple[int, int]]:
    """Pairs of step positions; the number of steps stands for every end."""
    count = len(langkah)
    where = positions(langkah)
    for number, step in enumerate(langkah):
        for way in step.cabang:
            if way.ke:
                if way.ke in where:
                    yield number, where[way.ke]
            elif way.selesai:
                yield number, count
        if falls_through(step):
            yield number, number + 1


def _closure(moves: Sequence[set[int]], start: int) -> set[int]:
    seen = {start}
    waiting = [start]
    while waiting:
        fresh = moves[waiting.pop()] - seen
        seen |= fresh
        waiting.extend(fresh)
    return seen


def _links(
    langkah: Sequence[Langkah],
    rows: Sequence[int],
    ends: dict[tuple[int, int], int],
    kata: Words,
) -> tuple[list[Link], list[tuple[int, int]]]:
    where = positions(langkah)
    links = [Link(0, rows[0])]
    missing: list[tuple[int, int]] = []
    for number, step in enumerate(langkah):
        for branch, way in enumerate(step.cabang):
            if (number, branch) in ends:
                target = ends[number, branch]
            elif way.ke in where:
                target = rows[where[way.ke]]
            else:
                missing.append((number, branch))
                continue
            label = _capital(condition(way.jika)) or kata.lainnya
            links.append(Link(rows[number], target, label, branch))
        if falls_through(step):
            label = _implicit_label(step, kata) if step.cabang else ""
            links.append(Link(rows[number], rows[number + 1], label))
    return links, missing


def _implicit_label(step: Langkah, kata: Words) -> str:
    negative = [_polarity(condition(way.jika))[1] for way in step.cabang]
    if all(negative):
        return kata.ya
    return kata.tidak if len(negative) == 1 else kata.lanjut


def _polarity(text: str) -> tuple[tuple[str, ...], bool]:
    """The words that are neither yes nor no, and whether the condition denies them."""
    said = text.lower().split()
    rest = tuple(word for word in said if word not in _NEGATIONS and word not in _AFFIRMATIONS)
    return rest, any(word in _NEGATIONS for word in said)


def _actors(langkah: Sequence[Langkah], kata: Words) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for step in langkah:
        name = _tidy(step.aktor) or kata.pelaksana
        found.setdefault(name.casefold(), name)
    return tuple(found.values()) or (kata.pelaksana,)


def _key(name: str) -> str:
    return _tidy(name).casefold()


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
