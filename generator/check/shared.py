"""A shared component that is missing: told once in the agency's file, not in every standard."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from generator.catalog import Catalog, Standar
from generator.catalog.inherit import inherits
from generator.components import KOMPONEN, Kelompok
from generator.diagnostics import Finding

SHAREABLE: Final = frozenset(
    k.kunci for k in KOMPONEN.values() if k.kelompok is Kelompok.PENGELOLAAN
) - {"jumlah_pelaksana"} | {"pengaduan"}
"""Components that the services of an agency usually have in common."""


def may_be_told_above(standar: Standar) -> bool:
    """Whether it lacks a component of which its agency, or one above, may be told."""
    return any(standar.isi.komponen(kunci) is None for kunci in SHAREABLE)


def owners(catalog: Catalog, kunci: str, tanpa: Sequence[Standar]) -> dict[str, str]:
    """Id of each standard whose lack is its agency's → id of the agency that should share it.

    Most standards of that agency count on sharing the component, and none of those has it:
    they lack it, or only add to it.

    Args:
        catalog: the catalogue.
        kunci: key of the component.
        tanpa: the standards that lack it.
    """
    if kunci not in SHAREABLE:
        return {}
    kurang = {s.id for s in tanpa}
    keluarga: dict[str, list[Standar]] = defaultdict(list)
    for s in catalog.standar:
        for id_ in s.instansi.garis:
            keluarga[id_].append(s)
    berharap = {
        id_: ids for id_, semua in keluarga.items() if (ids := _counting_on(semua, kunci, kurang))
    }
    return {s.id: id_ for s in tanpa if (id_ := _topmost(s, berharap))}


def together(kurang: Sequence[Finding]) -> Finding:
    """The lack of several components as one finding, at the first of them in the usual order."""
    urut = sorted(kurang, key=lambda f: list(KOMPONEN).index(str(f.path[0])))
    pemisah = {"kunci": "`, `", "cuplikan": "\n"}
    facts = {
        nama: pemisah.get(nama, "; ").join(f.facts[nama] for f in urut) for nama in urut[0].facts
    }
    return Finding(urut[0].path, facts)


def _counting_on(semua: Sequence[Standar], kunci: str, kurang: set[str]) -> frozenset[str]:
    """Ids of the standards of one agency that count on sharing, none unless all of them lack it."""
    ids: set[str] = set()
    for s in semua:
        milik = s.tertulis.komponen(kunci)
        if not inherits(s.tertulis, kunci):
            continue
        diwarisi = kunci in s.asal and bool(s.asal[kunci].bagian[0].instansi)
        if diwarisi or (milik is None and s.id not in kurang):
            return frozenset()
        ids.add(s.id)
    return frozenset(ids if len(ids) > 1 and 2 * len(ids) > len(semua) else ())


def _topmost(standar: Standar, berharap: Mapping[str, frozenset[str]]) -> str:
    """The agency to tell: nearest first, one further up only where it gathers more standards."""
    pilihan, banyak = "", 0
    for id_ in standar.instansi.garis:
        ids = berharap.get(id_, frozenset())
        if standar.id in ids and len(ids) > banyak:
            pilihan, banyak = id_, len(ids)
    return pilihan
