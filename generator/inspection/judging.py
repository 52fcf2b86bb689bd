"""Judging what is not kept: some files with what they depend on, or all, on every core.

A part says of its files what the whole would: `catalog.scope` knows what to read for that.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from typing import Final

from generator.catalog import Catalog, assemble
from generator.catalog.assemble import Cache, read_in
from generator.catalog.scope import (
    Outline,
    Outlines,
    families,
    in_outline,
    needed,
    outline,
    whole_families,
)
from generator.check import check, judged
from generator.check.settings import with_known_rules
from generator.check.shared import may_be_told_above
from generator.check.telling import outcome_of
from generator.collector import collector_off
from generator.inspection.state import State
from generator.listing import agency_of, is_agency
from generator.outcome import Outcome, joined
from generator.outcome.plain import from_bytes, to_bytes
from generator.project import Project

FEW: Final = 1000
"""Files up to which starting processes costs more than it saves."""


def part(state: State, wanted: Collection[str]) -> Outcome | None:
    """The outcome for some files; None where it takes most files to tell.

    Raises:
        BadSettings: a weight is chosen for a rule that does not exist.
    """
    project = with_known_rules(state.project)
    outlines = _outlines(state, _read_outlines(_loading(state, _unknown(state))))
    wanted = set(wanted)
    cache: Cache = {}
    while True:
        files = needed(wanted, state.names, outlines)
        if len(files) > FEW and 2 * len(files) > len(state.names):
            return None
        catalog = _catalog(_loading(state, files), state.names, outlines, cache)
        wider = whole_families(wanted, state.names, outlines)
        if wider == wanted or not any(map(may_be_told_above, judged(catalog, wanted))):
            return _outcome(project, catalog, wanted)
        wanted = wider


@collector_off()
def whole(state: State, cores: int | None = None) -> Outcome:
    """The outcome for all files, the same however many processes it takes.

    Raises:
        BadSettings: a weight is chosen for a rule that does not exist.
    """
    project = with_known_rules(state.project)
    cores = min(cores or os.cpu_count() or 1, -(-len(state.names) // FEW))
    if cores > 1:
        # Without the memory or the right to start processes, one has to do.
        with suppress(BrokenProcessPool, ImportError, OSError):
            return _spread(state, cores)
    catalog = assemble(_loading(state, state.names))
    _outlines(state, {n: outline(b) for n, b in catalog.berkas.items() if is_agency(n)})
    return _outcome(project, catalog, None)


@dataclass(frozen=True, slots=True)
class _Portion:
    """Whole families, with all it takes to judge them alone."""

    project: Project
    wanted: frozenset[str]
    data: Mapping[str, bytes]
    names: Sequence[str]
    outlines: Outlines

    @collector_off()
    def judged(self) -> bytes:
        """The outcome, as it travels between processes."""
        catalog = _catalog(self.data, self.names, self.outlines)
        return to_bytes(_outcome(self.project, catalog, self.wanted))


def _spread(state: State, cores: int) -> Outcome:
    with ProcessPoolExecutor(cores, mp_context=get_context("spawn")) as pool:
        baru = _unknown(state)
        porsi = [_loading(state, baru[nomor::cores]) for nomor in range(cores)]
        outlines = _outlines(state, _gathered(pool, porsi))
        portions = [
            _Portion(
                state.project,
                wanted,
                _loading(state, needed(wanted, state.names, outlines)),
                state.names,
                outlines,
            )
            for wanted in balanced(families(state.names, outlines), cores)
        ]
        return joined([from_bytes(data) for data in pool.map(_Portion.judged, portions)])


def balanced(keluarga: Sequence[frozenset[str]], banyak: int) -> list[frozenset[str]]:
    """The families in at most so many portions of about the same size."""
    porsi: list[set[str]] = [set() for _ in range(banyak)]
    for satu in sorted(keluarga, key=len, reverse=True):
        min(porsi, key=len).update(satu)
    return [frozenset(satu) for satu in porsi if satu]


def _gathered(pool: Executor, porsi: Sequence[Mapping[str, bytes]]) -> Mapping[str, Outline | None]:
    return {name: satu for hasil in pool.map(_read_outlines, porsi) for name, satu in hasil.items()}


def _read_outlines(data: Mapping[str, bytes]) -> dict[str, Outline | None]:
    return {name: outline(read_in(name, isi)) for name, isi in data.items()}


def _loading(state: State, names: Iterable[str]) -> dict[str, bytes]:
    return {name: state.read(name) for name in names}


def _unknown(state: State) -> list[str]:
    """Agencies' files of which nothing is known yet."""
    return [n for n in state.names if is_agency(n) and state.hash_of(n) not in state.traits]


def _outlines(state: State, baru: Mapping[str, Outline | None]) -> Outlines:
    """The outlines of all agencies; the new ones are noted for later checks."""
    for name, satu in baru.items():
        traits = [satu.nama, satu.singkatan, satu.induk] if satu else None
        state.traits[state.hash_of(name)] = traits
    hasil: dict[str, Outline | None] = {}
    for name in filter(is_agency, state.names):
        known = state.traits[state.hash_of(name)]
        hasil[agency_of(name)] = Outline(*known) if known else None
    return hasil


def _catalog(
    data: Mapping[str, bytes],
    names: Collection[str],
    outlines: Outlines,
    cache: Cache | None = None,
) -> Catalog:
    lain = {name: in_outline(name, outlines) for name in names if name not in data}
    return assemble(data, cache, lain)


def _outcome(project: Project, catalog: Catalog, wanted: Collection[str] | None) -> Outcome:
    policy = project.setelan.pemeriksaan
    report = check(catalog, project.tanggal, policy=policy, berkas=wanted)
    return outcome_of(catalog, report, policy)
