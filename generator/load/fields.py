"""What the model says about a place: class, fields, title, example for a snippet."""

from __future__ import annotations

import types
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from generator.diagnostics import Path
from generator.model.dasar import Komponen, Model
from generator.values import Nilai, Teks

PLACEHOLDER = '"‹isi: {}›"'


@dataclass(frozen=True, slots=True)
class Place:
    """What stands at a path of the model: the field (none for an item) and its inner type."""

    info: FieldInfo | None
    inner: Any
    is_list: bool


def unwrap(anotasi: Any) -> tuple[Any, bool]:  # noqa: ANN401 - annotations are any object
    """The innermost type of an annotation, and whether it is a list of it."""
    daftar = False
    while True:
        asal = get_origin(anotasi)
        if asal is Annotated:
            anotasi = get_args(anotasi)[0]
        elif asal in (Union, types.UnionType):
            anotasi = next(a for a in get_args(anotasi) if a is not type(None))
        elif asal is tuple:
            anotasi, daftar = get_args(anotasi)[0], True
        else:
            return anotasi, daftar


@cache
def _field(kelas: type[Model], nama: str) -> Place | None:
    info = kelas.model_fields.get(nama)
    if info is None:
        return None
    inner, daftar = unwrap(info.annotation)
    return Place(info, inner, daftar)


def place(akar: type[Model], path: Path) -> Place | None:
    """The place at a path, normalised or as written; None where the model ends before it does."""
    kini: Place | None = Place(None, akar, is_list=False)
    for langkah in path:
        if kini is None:
            return None
        if isinstance(langkah, int):
            baris = _rows_of(kini) or kini
            kini = Place(baris.info, baris.inner, is_list=False)
        elif isinstance(kini.inner, type) and issubclass(kini.inner, Model):
            kini = _field(kini.inner, langkah)
        else:
            return None
    return kini


def _rows_of(tempat: Place) -> Place | None:
    """The rows of a component, for the notation that leaves their key out."""
    inner = tempat.inner
    if isinstance(inner, type) and issubclass(inner, Komponen):
        return _field(inner, inner.BARIS)
    return None


def class_at(akar: type[Model], path: Path) -> type[Model] | None:
    """The model class at a path, None where none stands there."""
    tempat = place(akar, path)
    if tempat and isinstance(tempat.inner, type) and issubclass(tempat.inner, Model):
        return tempat.inner
    return None


def keys(kelas: type[Model]) -> tuple[str, ...]:
    """Known keys of a class, in the order of the model."""
    return tuple(kelas.model_fields)


def example(tempat: Place) -> str:
    """A valid example of one value at a place, a placeholder where only the author knows."""
    inner = tempat.inner
    if isinstance(inner, type) and issubclass(inner, StrEnum):
        return str(next(iter(inner)).value)
    if isinstance(inner, type) and inner is not Teks and issubclass(inner, Nilai):
        return str(inner.CONTOH[0])
    judul = tempat.info.title if tempat.info and tempat.info.title else "isi"
    return PLACEHOLDER.format(judul[0].lower() + judul[1:])


def snippet(nama: str, tempat: Place) -> str:
    """Lines that hold one key with placeholders, ready to be pasted.

    Nothing is guessed: a value that only the author knows stands as `"‹isi: contoh›"`, which
    is a fault of its own until it is replaced.
    """
    inner = tempat.inner
    if isinstance(inner, type) and issubclass(inner, Model):
        isi = _item(inner) if tempat.is_list else _rows(inner)
        return f"{nama}:\n" + "\n".join(f"  {baris}" for baris in isi)
    if tempat.is_list:
        return f"{nama}:\n  - {_placeholder(tempat)}"
    return f"{nama}: {_placeholder(tempat)}"


def item_snippet(tempat: Place) -> str:
    """Lines that hold one item of the list at a place, its dash first."""
    inner = tempat.inner
    if isinstance(inner, type) and issubclass(inner, Model):
        return "\n".join(_item(inner))
    return f"- {_placeholder(tempat)}"


def _placeholder(tempat: Place) -> str:
    contoh = example(tempat)
    return contoh if contoh.startswith('"‹') else PLACEHOLDER.format(contoh)


def _rows(kelas: type[Model]) -> list[str]:
    if issubclass(kelas, Komponen):
        baris = _field(kelas, kelas.BARIS)
        inner = class_at(kelas, (kelas.BARIS,))
        return _item(inner) if baris and inner else []
    return _members(kelas)


def _item(kelas: type[Model]) -> list[str]:
    isi = _members(kelas)
    return [f"- {isi[0]}", *(f"  {b}" for b in isi[1:])]


def _members(kelas: type[Model]) -> list[str]:
    wajib = [n for n, i in kelas.model_fields.items() if i.is_required()]
    pilihan = (
        getattr(kelas, "CUPLIKAN", ())
        or wajib
        or [getattr(kelas, "SINGKAT", "") or next(iter(kelas.model_fields))]
    )
    hasil: list[str] = []
    for nama in pilihan:
        tempat = _field(kelas, nama)
        if tempat is not None:
            hasil += snippet(nama, tempat).split("\n")
    return hasil


def gloss(tempat: Place | None) -> tuple[str, str]:
    """Indonesian title and English gloss of a place."""
    if tempat is None or tempat.info is None:
        return "", ""
    ekstra = tempat.info.json_schema_extra
    en = str(ekstra.get("x-en", "")) if isinstance(ekstra, dict) else ""
    return tempat.info.title or "", en
