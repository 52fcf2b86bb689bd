"""## Apa yang diperiksa

Id dalam `diubah_dengan`, `dicabut_dengan`, dan `mengubah` menunjuk entri yang ada dalam
register.

## Mengapa penting

Tanpa entri itu, pesan dan halaman tidak dapat menyebut peraturan pengganti atau pengubahnya.

## Cara memperbaiki

Betulkan id-nya, atau tambahkan entri peraturan yang ditunjuk.

## Dasar hukum

Aturan susunan register, bukan aturan hukum.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from generator.catalog import Catalog, EntriRegulasi
from generator.diagnostics import Finding, Path, Sentences, Severity
from generator.load.nearest import nearest
from generator.rules import CatalogRule, FindingIn

_NUMBER: Final = re.compile(r"\d+")


def check(catalog: Catalog, tanggal: date) -> Iterator[FindingIn]:
    """A finding for every id that no entry has, while the register is whole."""
    del tanggal
    if not catalog.register_utuh:
        return
    for entri in catalog.regulasi.values():
        for path, id_ in _named(entri):
            if id_ not in catalog.regulasi:
                facts = _facts(id_, _meant(id_, catalog), path)
                yield FindingIn(entri, Finding(path, facts))


def _named(entri: EntriRegulasi) -> Iterator[tuple[Path, str]]:
    """Paths in the entry, and the ids that stand there."""
    model = entri.model
    for i, id_ in enumerate(model.diubah_dengan or ()):
        yield ("diubah_dengan", i), id_
    if model.dicabut_dengan:
        yield ("dicabut_dengan",), model.dicabut_dengan
    if model.mengubah:
        yield ("mengubah",), model.mengubah


def _meant(id_: str, catalog: Catalog) -> str:
    """The id most like it with the same numbers: another number is another regulation."""
    angka = _NUMBER.findall(id_)
    return nearest(id_, [i for i in catalog.regulasi if _NUMBER.findall(i) == angka])


def _facts(id_: str, mirip: str, path: Path) -> dict[str, str]:
    if not mirip:
        return {
            "nilai": id_,
            "perbaikan": "Tambahkan entri peraturan itu ke register, atau hapus id ini.",
            "perbaikan_en": "Add an entry for that regulation to the register, or remove this id.",
        }
    baris = f"- {mirip}" if len(path) > 1 else f"{path[0]}: {mirip}"
    return {
        "nilai": id_,
        "perbaikan": f"Mungkin maksudnya:\n{baris}",
        "perbaikan_en": f"Perhaps this is meant:\n{baris}",
    }


RULE: Final = CatalogRule(
    "SP371",
    "rujukan-register-putus",
    Severity.WARNING,
    Sentences("Register tidak memuat peraturan ber-id “{nilai}”.", "{perbaikan}"),
    Sentences("The register has no regulation with the id “{nilai}”.", "{perbaikan_en}"),
    __doc__ or "",
    check=check,
)
