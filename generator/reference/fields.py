"""The fields of a model as rows of a reference table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import EnumMeta
from typing import Final

from generator.load.fields import Place, gloss, place
from generator.model.dasar import Kosakata, Model
from generator.values import Nilai

_LAW: Final = "UU 25/2009 Pasal 21"
"""What makes the fourteen components obligatory."""


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field: key with its depth, title, English gloss, help, legal source, choices."""

    kunci: str
    judul: str
    en: str
    bantuan: str
    sumber: str
    pilihan: tuple[tuple[str, str], ...]
    contoh: tuple[str, ...]
    isi: type[Model] | None
    daftar: bool
    wajib: bool


def field_rows(kelas: type[Model]) -> Iterator[FieldRow]:
    """The fields of one class, in the order of the model."""
    for nama, info in kelas.model_fields.items():
        tempat = place(kelas, (nama,))
        if tempat is None:
            continue
        judul, en = gloss(tempat)
        ekstra = info.json_schema_extra if isinstance(info.json_schema_extra, dict) else {}
        yield FieldRow(
            nama,
            judul,
            en,
            info.description or "",
            str(ekstra.get("x-sumber", "") or (_LAW if "x-komponen" in ekstra else "")),
            _choices(tempat),
            _examples(tempat),
            tempat.inner
            if isinstance(tempat.inner, type) and issubclass(tempat.inner, Model)
            else None,
            tempat.is_list,
            bool(ekstra.get("x-wajib")),
        )


def _choices(tempat: Place) -> tuple[tuple[str, str], ...]:
    inner = tempat.inner
    if isinstance(inner, EnumMeta) and issubclass(inner, Kosakata):
        return tuple((str(m.value), m.label) for m in inner)
    return ()


def _examples(tempat: Place) -> tuple[str, ...]:
    inner = tempat.inner
    return inner.CONTOH if isinstance(inner, type) and issubclass(inner, Nilai) else ()


def classes(kelas: type[Model]) -> list[type[Model]]:
    """The class and all classes within it, each once, in reading order."""
    hasil: list[type[Model]] = []
    tumpukan = [kelas]
    while tumpukan:
        kini = tumpukan.pop()
        if kini not in hasil:
            hasil.append(kini)
            tumpukan += reversed([r.isi for r in field_rows(kini) if r.isi])
    return hasil
