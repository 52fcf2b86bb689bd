"""Rows and members that ended up under another key, because the line with their own is gone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Final

from pydantic_core import ErrorDetails

from generator.diagnostics import Diagnostic, Path, at
from generator.load import faults
from generator.load.fields import class_at, keys
from generator.load.places import split, usual_order
from generator.load.quotes import name
from generator.model.dasar import Model
from generator.source import Document, Value

_UNKNOWN: Final = "extra_forbidden"


def rows_astray(
    galat: Sequence[ErrorDetails], document: Document, akar: type[Model]
) -> tuple[list[Diagnostic], list[ErrorDetails], set[Path]]:
    """One diagnostic for all rows from some item on that are made of another key's members.

    Returns:
        The diagnostics, the errors that they do not explain, and the paths of the keys meant.
    """
    asing: dict[str, set[int]] = defaultdict(set)
    for g in galat:
        match split(document.value, tuple(g["loc"]))[0]:
            case (str(kunci), int(indeks)) if _in_texts(g, akar, kunci):
                asing[kunci].add(indeks)
            case (str(kunci), int(indeks), *_) if g["type"] == _UNKNOWN:
                asing[kunci].add(indeks)
    hasil: list[Diagnostic] = []
    dimaksud: set[Path] = set()
    terjelaskan: set[str] = set()
    for induk, baris in asing.items():
        isi = _rows(document.value, induk)
        pertama = _first_of_tail(len(isi), baris)
        kunci = _meant(document.value, induk, isi[pertama], akar) if pertama else ""
        if kunci:
            hasil.append(_diagnostic(document, (induk, pertama), kunci))
            dimaksud.add((kunci,))
            terjelaskan.add(induk)
    sisa = [g for g in galat if g["loc"][0] not in terjelaskan]
    return hasil, sisa, dimaksud


def members_astray(
    galat: Sequence[ErrorDetails], document: Document, akar: type[Model]
) -> tuple[list[Diagnostic], list[ErrorDetails], set[Path]]:
    """The same for a group of keys: one diagnostic for all of its last members.

    A single unknown member is left to those who compare its name with known ones.
    """
    asing: dict[str, set[str]] = defaultdict(set)
    for g in galat:
        match tuple(g["loc"]):
            case (str(kunci), str(satu)) if g["type"] == _UNKNOWN:
                asing[kunci].add(satu)
    hasil: list[Diagnostic] = []
    dimaksud: set[Path] = set()
    terjelaskan: set[Path] = set()
    for induk, anggota in asing.items():
        isi = document.value.get(induk) if isinstance(document.value, dict) else None
        nama = list(isi) if isinstance(isi, dict) else []
        akhir = nama[-len(anggota) :]
        di_akhir = anggota == set(akhir) and 1 < len(akhir) < len(nama)
        kunci = _owner(document.value, akhir, usual_order(akar), akar) if di_akhir else ""
        if kunci:
            hasil.append(_diagnostic(document, (induk, akhir[0]), kunci))
            dimaksud.add((kunci,))
            terjelaskan |= {(induk, a) for a in akhir}
    return hasil, [g for g in galat if tuple(g["loc"]) not in terjelaskan], dimaksud


def _owner(
    nilai: Value,
    anggota: Collection[str],
    calon: Sequence[str],
    akar: type[Model],
    letak: Path = (),
) -> str:
    """The first of some keys that is absent from the file and knows all these members.

    `letak` is where below the key they stand: nowhere deeper, or in its rows.
    """
    ada = nilai if isinstance(nilai, dict) else {}
    for kunci in calon:
        kelas = class_at(akar, (kunci, *letak)) if kunci not in ada else None
        if kelas and set(anggota) <= set(keys(kelas)):
            return kunci
    return ""


def _rows(nilai: Value, kunci: str) -> list[Value]:
    isi = nilai.get(kunci) if isinstance(nilai, dict) else None
    return isi if isinstance(isi, list) else []


def _in_texts(g: ErrorDetails, akar: type[Model], kunci: str) -> bool:
    """Whether a group of keys stands among texts."""
    return isinstance(g["input"], dict) and class_at(akar, (kunci, 0)) is None


def _first_of_tail(banyak: int, asing: Collection[int]) -> int:
    """The row from which on every row holds unknown keys; 0 where there is none, or all do."""
    pertama = banyak
    while pertama - 1 in asing:
        pertama -= 1
    return pertama if pertama < banyak else 0


def _meant(nilai: Value, kunci: str, baris: Value, akar: type[Model]) -> str:
    """The key, absent from the file, whose rows have the members of this one."""
    anggota = set(baris) if isinstance(baris, dict) else set()
    urutan = usual_order(akar)
    mulai = urutan.index(kunci)
    return _owner(nilai, anggota, (*urutan[mulai + 1 :], *urutan[:mulai]), akar, (0,))


def _diagnostic(document: Document, path: Path, kunci: str) -> Diagnostic:
    lokasi = document.locate(path)
    baris = document.line_text(lokasi.line)
    pad = " " * max(len(baris) - len(baris.lstrip()) - 2, 0)
    return at(
        faults.ROWS_ASTRAY,
        lokasi,
        path,
        isian=name(document.value, path[:1] if isinstance(path[-1], str) else path),
        dugaan=kunci,
        cuplikan=f"{pad}{kunci}:",
    )
