"""Inheritance: which component a standard ends up with, and where each piece was written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.catalog.entries import Asal, Bagian
from generator.components import KOMPONEN
from generator.diagnostics import Path
from generator.model import EmpatBelas
from generator.model.dasar import Komponen

Shared = Mapping[str, tuple[Komponen, Asal]]
"""Component key → the component and where it came from."""


def resolve(
    own: EmpatBelas, berkas: str, awalan: Path, instansi: str, inherited: Shared
) -> dict[str, tuple[Komponen, Asal]]:
    """The components of `own` joined with those it inherits.

    Args:
        own: components written in one file.
        berkas: that file.
        awalan: path in the file above the components, empty for a standard.
        instansi: id of the agency whose file it is, empty for a standard.
        inherited: what is passed down from above.
    """
    hasil: dict[str, tuple[Komponen, Asal]] = {}
    for kunci in KOMPONEN:
        milik = own.komponen(kunci)
        warisan = inherited.get(kunci)
        if milik is None:
            if warisan is not None:
                hasil[kunci] = warisan
            continue
        hasil[kunci] = _join(milik, berkas, (*awalan, kunci), instansi, warisan)
    return hasil


def inherits(own: EmpatBelas, kunci: str) -> bool:
    """Whether a component is inherited, as a whole or in part."""
    milik = own.komponen(kunci)
    return milik is None or bool(getattr(milik, "tambahan", None) and not milik.baris)


def _join(
    milik: Komponen, berkas: str, path: Path, instansi: str, warisan: tuple[Komponen, Asal] | None
) -> tuple[Komponen, Asal]:
    tambahan = getattr(milik, "tambahan", None) or ()
    sendiri = Bagian(instansi, berkas, path, milik.BARIS, len(milik.baris), milik)
    if not tambahan:
        return milik, Asal((sendiri,))
    ditambah = Bagian(instansi, berkas, path, "tambahan", len(tambahan), milik)
    if milik.baris or warisan is None:
        utuh = milik.model_copy(update={milik.BARIS: milik.baris + tambahan, "tambahan": None})
        return utuh, Asal((sendiri, ditambah) if milik.baris else (ditambah,))
    dasar, asal = warisan
    baru: dict[str, Any] = {
        nama: getattr(milik, nama)
        for nama in milik.model_fields_set
        if nama not in (milik.BARIS, "tambahan") and getattr(milik, nama) is not None
    }
    baru[milik.BARIS] = dasar.baris + tambahan
    return dasar.model_copy(update=baru), Asal((*asal.bagian, ditambah))
