"""Plain values → typed model, with a worded fault for every value that does not fit.

Follows reading in the pipeline. Loading never gives up on a file: the part that does not
validate (a component, a register entry) is left out and reported, the rest is validated
again, so that rules still run on what is whole.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar, get_origin

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.diagnostics import Diagnostic, Path, at
from generator.load import faults
from generator.load.fields import Place, item_snippet, place, snippet
from generator.load.places import indented
from generator.load.quotes import lead, name, shown
from generator.load.words import word_errors
from generator.model.dasar import Model
from generator.source import Document, Value
from generator.values import Teks, has_placeholder

__all__ = ["FAULTS", "Loaded", "load"]

FAULTS: Final = faults.FAULTS

M = TypeVar("M", bound=Model)

FORMAT: Final = 1
"""The version of the file format that this program knows."""

_VERSION: Final = re.compile(r"[0-9]+(?:\.[0-9]+)*", re.ASCII)

NESTED: Final = frozenset({"komponen_bersama"})
"""Keys whose members are dropped one by one, like the keys of the file itself."""

ENTRIES: Final = "regulasi"
"""The key of the register's entries, which are dropped one by one as well."""


@dataclass(frozen=True, slots=True)
class Loaded(Generic[M]):
    """A file after loading.

    `model` is None only where the file lacks what makes it one. A missing `nama` is stood in
    for by the name of the file, so that the rest can still be judged. `broken` are the keys
    (of the file or of `komponen_bersama`) and the register entries that were left out, stood
    in for, or are meant by a misspelt key; nobody should report them as missing.
    """

    model: M | None
    diagnostics: tuple[Diagnostic, ...]
    broken: frozenset[Path] = field(default_factory=frozenset)


def load(document: Document, kelas: type[M]) -> Loaded[M]:
    """The file as an instance of `kelas`, with its structural faults.

    Args:
        document: the file as read; its value is a mapping.
        kelas: the model of that kind of file.
    """
    if asing := _unknown_format(document):
        return Loaded(None, (asing,))
    diagnostics = list(_unfilled(document, kelas))
    broken = {_unit(d.path) for d in diagnostics}
    pengganti: dict[str, Value] = {}
    for _ in range(1 + len(kelas.model_fields)):
        nilai, asli = _whole(document.value, broken, pengganti)
        try:
            model = kelas.model_validate(nilai)
        except ValidationError as sebab:
            galat = [_in_document(g, asli) for g in sebab.errors()]
            baru, dimaksud = word_errors(galat, document, kelas)
            diagnostics += [d for d in baru if _unit(d.path) not in broken]
            broken |= {_unit(tuple(g["loc"])) for g in galat} | {_unit(p) for p in dimaksud}
            baru_diganti = _stand_ins(galat, document.file, kelas)
            if baru_diganti is None:
                break
            pengganti |= baru_diganti
        else:
            return Loaded(model, tuple(diagnostics), frozenset(broken))
    return Loaded(None, tuple(diagnostics), frozenset(broken))


def _unknown_format(document: Document) -> Diagnostic | None:
    """The fault of a file whose keys may mean something else than this program knows."""
    nilai = document.value.get("format") if isinstance(document.value, dict) else None
    if not isinstance(nilai, str) or not _VERSION.fullmatch(nilai) or nilai == str(FORMAT):
        return None
    path: Path = ("format",)
    return at(
        faults.UNKNOWN_FORMAT,
        document.locate(path, key=False),
        path,
        nilai=shown(nilai),
        dikenal=str(FORMAT),
        awal=lead(document, path),
    )


def _whole(
    nilai: Value, broken: Collection[Path], pengganti: Mapping[str, Value]
) -> tuple[Value, Sequence[int]]:
    """The value without what is broken, and for each entry left its place in the file."""
    asli: list[int] = []
    if not isinstance(nilai, dict):
        return nilai, asli
    nilai = _without(nilai, {unit[0] for unit in broken if len(unit) == 1})
    for kunci in NESTED & nilai.keys():
        dalam = {unit[1] for unit in broken if unit[:1] == (kunci,) and len(unit) > 1}
        if isinstance(bersama := nilai[kunci], dict):
            nilai[kunci] = _without(bersama, dalam)
    entri = nilai.get(ENTRIES)
    if isinstance(entri, list):
        asli = [i for i in range(len(entri)) if (ENTRIES, i) not in broken]
        nilai = {**nilai, ENTRIES: [entri[i] for i in asli]}
    return {**nilai, **pengganti}, asli


def _in_document(g: ErrorDetails, asli: Sequence[int]) -> ErrorDetails:
    """The error with the path of the file as it was written."""
    match g["loc"]:
        case (str(kunci), int(indeks), *sisa) if kunci == ENTRIES and indeks < len(asli):
            return {**g, "loc": (kunci, asli[indeks], *sisa)}
    return g


def _stand_ins(
    galat: Sequence[ErrorDetails], file: str, kelas: type[Model]
) -> dict[str, Value] | None:
    """Texts in place of keys that the file lacks; None where something else is lacking."""
    kurang = [str(g["loc"][0]) for g in galat if g["type"] == "missing" and len(g["loc"]) == 1]
    if any(getattr(place(kelas, (k,)), "inner", None) is not Teks for k in kurang):
        return None
    return dict.fromkeys(kurang, file.rsplit("/", 1)[-1].removesuffix(".yml"))


def _unfilled(document: Document, kelas: type[Model]) -> Iterator[Diagnostic]:
    """Empty keys and placeholders, which no type can tell from content."""
    for path, nilai in _leaves(document.value, ()):
        isian = name(document.value, path)
        if nilai is None:
            if not _may_stand(kelas, path):
                continue
            lokasi = document.locate(path)
            cuplikan = _filled(document, isian, path, place(kelas, path))
            butir = isinstance(path[-1], int)
            apa, apa_en = ("Satu butir", "item of") if butir else ("Isian", "key")
            facts = {"apa": apa, "apa_en": apa_en, "isian": isian, "cuplikan": cuplikan}
            yield at(faults.EMPTY, lokasi, path, **facts)
        else:
            lokasi = document.locate(path, key=False)
            yield at(faults.PLACEHOLDER, lokasi, path, isian=isian, nilai=shown(nilai))


def _may_stand(kelas: type[Model], path: Path) -> bool:
    """False for a key that is wrong in its place anyway, which is told as such."""
    tempat = place(kelas, path[:-1])
    return (
        isinstance(path[-1], int)
        or place(kelas, path) is not None
        or tempat is None
        or get_origin(tempat.inner) is dict
    )


def _filled(document: Document, isian: str, path: Path, tempat: Place | None) -> str:
    """The line of an empty key or item, filled."""
    lokasi = document.locate(path)
    baris = document.line_text(lokasi.line)
    if isinstance(path[-1], int):
        contoh = item_snippet(tempat) if tempat else "- …"
        return indented(contoh, len(baris) - len(baris.lstrip()))
    contoh = snippet(isian, tempat) if tempat else f"{isian}: …"
    return baris[: lokasi.column - 1] + indented(contoh, lokasi.column - 1).lstrip()


def _leaves(nilai: Value, path: Path) -> Iterator[tuple[Path, str | None]]:
    if isinstance(nilai, dict):
        for k, v in nilai.items():
            if v is None or (isinstance(v, str) and has_placeholder(v)):
                yield (*path, k), v
            elif not isinstance(v, str):
                yield from _leaves(v, (*path, k))
    elif isinstance(nilai, list):
        for i, v in enumerate(nilai):
            if v is None or (isinstance(v, str) and has_placeholder(v)):
                yield (*path, i), v
            elif not isinstance(v, str):
                yield from _leaves(v, (*path, i))


def _unit(path: Path) -> Path:
    """What is left out for a fault at `path`: a key of the file, or of a nested one."""
    return path[:2] if path and path[0] in (*NESTED, ENTRIES) and len(path) > 1 else path[:1]


def _without(nilai: dict[str, Value], kunci: Collection[str | int]) -> dict[str, Value]:
    return {k: v for k, v in nilai.items() if k not in kunci}
