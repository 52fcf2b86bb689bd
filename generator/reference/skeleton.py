"""A new standard with a placeholder at every place that only the author can fill."""

from __future__ import annotations

from typing import Final

from generator.components import KOMPONEN
from generator.load.fields import Place, place, snippet
from generator.model import StandarTertulis

SCHEMA_LINE: Final = "# yaml-language-server: $schema=../../../.standar/standar.schema.json\n"
"""First line of a standard: where editors find the schema."""

_IDENTITAS: Final = ("nama", "deskripsi")


def skeleton(diwarisi: frozenset[str] = frozenset()) -> str:
    """Text of a new draft; components in `diwarisi` come from the agency and are left out."""
    bagian = [SCHEMA_LINE + '# Ganti setiap "‹isi: …›" dengan isi yang sebenarnya.\n']
    bagian += [snippet(k, _place(k)) + "\n" for k in _IDENTITAS]
    bagian.append("status: draf\n")
    for kunci, komponen in KOMPONEN.items():
        if kunci in diwarisi:
            bagian.append(f"# {komponen.judul}: mengikuti ketentuan bersama instansi.\n")
        else:
            bagian.append(f"# {komponen.judul}: {komponen.arti}\n{snippet(kunci, _place(kunci))}\n")
    return "".join(bagian)


def _place(kunci: str) -> Place:
    tempat = place(StandarTertulis, (kunci,))
    if tempat is None:
        raise KeyError(kunci)
    return tempat
