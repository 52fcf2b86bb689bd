"""Records with the same hostile text in every place where an author can write one."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TypeVar

from generator.catalog import Catalog, EntriRegulasi, SimpulInstansi, Standar
from generator.model import Regulasi
from generator.model.dasar import Model
from generator.present import Situs
from generator.values import Frekuensi, JangkaWaktu, MasaBerlaku, Teks

M = TypeVar("M", bound=Model)


def poisoned(model: M, teks: str) -> M:
    """A copy with `teks` in every free text, also within values that hold one, and in front of ids.

    Ids stay consistent: what points at one still does.
    """
    changed = {name: _poisoned(value, teks) for name, value in model}
    return model.model_copy(update=changed)


def _poisoned(value: object, teks: str) -> object:  # noqa: PLR0911 - one line for each kind
    match value:
        case Enum() | bool() | None:
            return value
        case Teks():
            return Teks(teks)
        case str():
            return f"{value}{teks}"
        case Model():
            return poisoned(value, teks)
        case tuple():
            return tuple(_poisoned(item, teks) for item in value)
        case dict():
            return {f"{key}{teks}": _poisoned(item, teks) for key, item in value.items()}
        case JangkaWaktu() if value.sejak:
            return replace(value, sejak=f"sejak {teks}")
        case MasaBerlaku() if value.klausul:
            return replace(value, klausul=teks)
        case Frekuensi() if value.kejadian:
            return replace(value, kejadian=teks)
    return value


def poisoned_situs(situs: Situs, teks: str) -> Situs:
    """The whole site, poisoned; addresses stay as they are."""
    katalog = situs.catalog
    instansi = {id_: _agency(simpul, teks) for id_, simpul in katalog.instansi.items()}
    regulasi = {id_: _entry(entri, teks) for id_, entri in katalog.regulasi.items()}
    standar = tuple(_standard(s, instansi[s.instansi.id], teks) for s in katalog.standar)
    changed: Catalog = replace(katalog, instansi=instansi, regulasi=regulasi, standar=standar)
    return replace(situs, catalog=changed)


def _agency(simpul: SimpulInstansi, teks: str) -> SimpulInstansi:
    model = poisoned(simpul.model, teks).model_copy(update={"induk": simpul.model.induk})
    return replace(simpul, model=model)


def _standard(standar: Standar, instansi: SimpulInstansi, teks: str) -> Standar:
    return replace(standar, instansi=instansi, isi=poisoned(standar.isi, teks))


def _entry(entri: EntriRegulasi, teks: str) -> EntriRegulasi:
    model: Regulasi = entri.model
    ids = ("id", "diubah_dengan", "dicabut_dengan", "mengubah")
    kept = {name: getattr(model, name) for name in ids}
    return replace(entri, model=poisoned(model, teks).model_copy(update=kept))
