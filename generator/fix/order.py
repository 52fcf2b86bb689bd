"""Legal bases in order: within one list of one file, and only where the report asks for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from generator.diagnostics import Path
from generator.edit import EditError, resolve
from generator.edition import Edition
from generator.source import Document, Value
from generator.values import BadValue, Sitasi

_BY_LAW: Final = "SP320"
_BY_CUSTOM: Final = "SP343"

_Key = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Order:
    """Another order for the items of a list, and what there is to tell: lines and words."""

    path: Path
    urutan: tuple[int, ...]
    apa: tuple[tuple[int, str], ...]
    alasan: str = ""


def orders(edition: Edition, file: str) -> Iterator[Order]:
    """New orders for the lists of a file.

    Items that name no complete regulation keep their places, such as a catch-all at the end.
    """
    temuan = {
        (_list_of(d.path), d.code)
        for d in edition.report.diagnostics
        if d.location.file == file and d.code in {_BY_LAW, _BY_CUSTOM}
    }
    document = edition.catalog.berkas[file].document() if temuan else None
    for path in sorted({p for p, _ in temuan}, key=str):
        if document is not None:
            order = _order(document, path, by_custom=(path, _BY_CUSTOM) in temuan)
            if order is not None:
                yield order


def _list_of(path: Path) -> Path:
    """The list that holds the item a finding is about."""
    last = max((i for i, step in enumerate(path) if isinstance(step, int)), default=len(path))
    return path[:last]


def _order(document: Document, path: Path, *, by_custom: bool) -> Order | None:
    try:
        written, items = resolve(document.value, path)
    except EditError:
        return None
    if not isinstance(items, list):
        return None
    sitasi = {i: s for i, item in enumerate(items) if (s := _sitasi(item)) is not None}
    tempat = [i for i, s in sitasi.items() if by_custom or s.kind.dalam_hierarki]
    urutan = list(range(len(items)))
    terurut = sorted(tempat, key=lambda i: _key(sitasi[i]))
    for i, asal in zip(tempat, terurut, strict=True):
        urutan[i] = asal
    if terurut == tempat:
        return None
    return Order(written, tuple(urutan), tuple(_moves(document, written, sitasi, terurut)))


def _sitasi(item: Value) -> Sitasi | None:
    """The citation of a row, None where it names no complete regulation."""
    teks = item.get("sitasi") if isinstance(item, dict) else item
    try:
        sitasi = Sitasi.parse(teks) if isinstance(teks, str) else None
    except BadValue:
        return None
    return sitasi if sitasi and sitasi.nomor and sitasi.tahun else None


def _key(sitasi: Sitasi) -> _Key:
    """Rank and year; within the ranks of Pasal 7 the number, too."""
    nomor = sitasi.nomor_kunci
    by_number = sitasi.kind.dalam_hierarki and nomor.isdecimal()
    return sitasi.peringkat, sitasi.tahun or 0, int(nomor) if by_number else 0


def _moves(
    document: Document, path: Path, sitasi: dict[int, Sitasi], terurut: Sequence[int]
) -> Iterator[tuple[int, str]]:
    """The fewest moves that explain the new order, each on the line of its item."""
    diam = _longest_rise(terurut)
    for at, i in enumerate(terurut):
        if i not in diam:
            baris = document.locate((*path, i), key=False).line
            last = at + 1 == len(terurut)
            sisi, tetangga = ("belakang", at - 1) if last else ("depan", at + 1)
            ke = f"{sisi} “{sitasi[terurut[tetangga]]}”"
            yield baris, f"urutan: “{sitasi[i]}” dipindahkan ke {ke}"


def _longest_rise(numbers: Sequence[int]) -> frozenset[int]:
    """The most numbers that stand in rising order already; of several such, the later ones."""
    rises: list[tuple[int, ...]] = [()]
    for number in numbers:
        below = [rise for rise in reversed(rises) if not rise or rise[-1] < number]
        rises.append((*max(below, key=len), number))
    longest = max(reversed(rises), key=len)
    return frozenset(longest)
