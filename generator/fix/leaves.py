"""Walks over a file as written: every value, and those that are read as citations."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Path
from generator.load.fields import place
from generator.model.dasar import Baris, Komponen, Model
from generator.source import Value
from generator.values import Sitasi


def nodes(value: Value, path: Path = ()) -> Iterator[tuple[Path, Value]]:
    """Every value with its path, what holds others before what it holds."""
    yield path, value
    if isinstance(value, dict):
        for key, member in value.items():
            yield from nodes(member, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from nodes(item, (*path, index))


def citations(value: Value, kelas: type[Model]) -> Iterator[tuple[Path, str]]:
    """Every text that the model reads as a citation, in the order of the file."""
    for path, text in nodes(value):
        if isinstance(text, str) and _is_citation(kelas, path):
            yield path, text


def _is_citation(kelas: type[Model], path: Path) -> bool:
    """Whether the text at a path is a citation, or the shorthand of a row with one."""
    tempat = place(kelas, path)
    inner = tempat.inner if tempat else None
    if isinstance(inner, type) and issubclass(inner, Komponen):
        rows = place(inner, (inner.BARIS,))
        inner = rows.inner if rows else None
    if isinstance(inner, type) and issubclass(inner, Baris):
        field = place(inner, (inner.SINGKAT,)) if inner.SINGKAT else None
        inner = field.inner if field else None
    return inner is Sitasi
