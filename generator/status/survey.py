"""Catalogue and report → the facts on how complete every standard and agency is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.catalog import Catalog, SimpulInstansi, Standar
from generator.components import KOMPONEN
from generator.diagnostics import Diagnostic, Severity
from generator.model.standar import Penetapan, Pengecualian
from generator.outcome import Report
from generator.rules import layanan_tanpa_standar, tinjauan_terlewat
from generator.status.pekppp import Indikator, indicators


class Keadaan(StrEnum):
    """What became of one of the fourteen components in a standard."""

    ADA = "ada"
    """Written in the standard itself."""
    DIWARISI = "diwarisi"
    """Inherited from the agency, with or without additions."""
    DIKECUALIKAN = "dikecualikan"
    """There, but a finding in it is excused for the time being."""
    TIDAK_ADA = "tidak_ada"
    """Absent or empty."""
    RUSAK = "rusak"
    """Written, but it could not be read."""


Findings = Mapping[Severity, int]
"""Number of findings of each severity."""


@dataclass(frozen=True, slots=True)
class Leave:
    """An exception and the days that are left of it, negative once it is over."""

    pengecualian: Pengecualian
    days_left: int


@dataclass(frozen=True, slots=True)
class StatusStandar:
    """One standard. `findings` are those in its own file."""

    standar: Standar
    komponen: Mapping[str, Keadaan]
    findings: Findings
    lacks_shared: bool
    """Whether it lacks a component that its agency should share; told in the agency's file."""
    penetapan: Penetapan | None
    """The decree, None unless number and day are known."""
    last_review: date | None
    days_since_review: int | None
    overdue: bool
    """Whether its review is overdue, as far as that rule is switched on."""
    leaves: tuple[Leave, ...]

    def keys(self, *keadaan: Keadaan) -> list[str]:
        """Components in one of these states, in order."""
        return [k for k, satu in self.komponen.items() if satu in keadaan]


@dataclass(frozen=True, slots=True)
class Registered:
    """Services that an agency lists, and how many of them have a standard, drafts too.

    `berstandar` is None where a file of the agency cannot be read: it may be the one.
    """

    terdaftar: int
    berstandar: int | None


@dataclass(frozen=True, slots=True)
class StatusInstansi:
    """One agency. `findings` are those in its own file."""

    simpul: SimpulInstansi
    standar: tuple[StatusStandar, ...]
    unreadable: tuple[str, ...]
    """Files of standards of which nothing could be read."""
    findings: Findings
    leaves: tuple[Leave, ...]
    layanan: Registered | None
    """None where the agency lists no services."""
    pekppp: tuple[Indikator, ...]


@dataclass(frozen=True, slots=True)
class StatusKatalog:
    """Everything asked for. `findings` are all findings in those files."""

    tanggal: date
    instansi: tuple[StatusInstansi, ...]
    findings: Findings
    layanan: Registered | None
    pekppp: tuple[Indikator, ...]

    @property
    def standar(self) -> tuple[StatusStandar, ...]:
        """The standards of all agencies."""
        return tuple(s for satu in self.instansi for s in satu.standar)


def survey(
    catalog: Catalog, report: Report, tanggal: date, files: Collection[str] | None = None
) -> StatusKatalog:
    """How complete the catalogue is on that day.

    Args:
        catalog: the assembled files.
        report: what was found in them.
        tanggal: reference date.
        files: the files asked for; None for all.
    """
    found = report if files is None else report.only(files)
    survey_ = _Survey(catalog, found, tanggal, files)
    instansi = tuple(survey_.agencies())
    standar = [s.standar for satu in instansi for s in satu.standar]
    return StatusKatalog(
        tanggal,
        instansi,
        _count(found.diagnostics),
        _sum([satu.layanan for satu in instansi if satu.layanan]),
        indicators(catalog, [satu.simpul for satu in instansi], standar, survey_.complete),
    )


class _Survey:
    """A catalogue with its findings by file."""

    def __init__(
        self, catalog: Catalog, report: Report, tanggal: date, files: Collection[str] | None
    ) -> None:
        self._catalog = catalog
        self._report = report
        self._tanggal = tanggal
        self._files = files
        self._found: dict[str, list[Diagnostic]] = defaultdict(list)
        for d in report.diagnostics:
            self._found[d.location.file].append(d)
        self._lost = _lost(catalog)
        self._without = Counter(
            f.subjek.id for f in layanan_tanpa_standar.RULE.check(catalog, tanggal)
        )
        self._excused = {
            (e.diagnostic.location.file, e.diagnostic.path[0])
            for e in report.dikecualikan
            if e.diagnostic.path
        }
        self.complete: set[str] = set()
        """Ids of the standards that have all fourteen components."""

    def agencies(self) -> Iterator[StatusInstansi]:
        """Every agency of which a file was asked for."""
        milik: dict[str, list[Standar]] = defaultdict(list)
        for standar in self._catalog.standar:
            if self._asked(standar.berkas):
                milik[standar.instansi.id].append(standar)
        for simpul in self._catalog.instansi.values():
            unreadable = tuple(filter(self._asked, self._lost[simpul.id]))
            if milik[simpul.id] or unreadable or self._asked(simpul.berkas):
                yield self._agency(simpul, milik[simpul.id], unreadable)

    def _asked(self, file: str) -> bool:
        return self._files is None or file in self._files

    def _agency(
        self, simpul: SimpulInstansi, standar: Sequence[Standar], unreadable: tuple[str, ...]
    ) -> StatusInstansi:
        status = tuple(self._standard(s) for s in standar)
        return StatusInstansi(
            simpul,
            status,
            unreadable,
            _count(self._found[simpul.berkas]),
            self._leaves(simpul.model.pengecualian),
            self._registered(simpul),
            indicators(self._catalog, [simpul], standar, self.complete),
        )

    def _standard(self, standar: Standar) -> StatusStandar:
        komponen = {kunci: self._state(standar, kunci) for kunci in KOMPONEN}
        if not {Keadaan.TIDAK_ADA, Keadaan.RUSAK}.intersection(komponen.values()):
            self.complete.add(standar.id)
        found = self._found[standar.berkas]
        terakhir = max((t.tanggal.nilai for t in standar.isi.riwayat_tinjau or ()), default=None)
        penetapan = standar.isi.penetapan
        return StatusStandar(
            standar,
            komponen,
            _count(found),
            standar.berkas in self._report.kurang,
            penetapan if penetapan and penetapan.nomor and penetapan.tanggal else None,
            terakhir,
            (self._tanggal - terakhir).days if terakhir else None,
            any(d.code == tinjauan_terlewat.RULE.code for d in found),
            self._leaves(standar.tertulis.pengecualian),
        )

    def _state(self, standar: Standar, kunci: str) -> Keadaan:
        komponen = standar.isi.komponen(kunci)
        if kunci in standar.broken:
            return Keadaan.RUSAK
        if komponen is None or komponen.kosong:
            return Keadaan.TIDAK_ADA
        if (standar.berkas, kunci) in self._excused:
            return Keadaan.DIKECUALIKAN
        return Keadaan.DIWARISI if standar.asal[kunci].instansi else Keadaan.ADA

    def _leaves(self, pengecualian: Sequence[Pengecualian] | None) -> tuple[Leave, ...]:
        return tuple(Leave(p, (p.sampai.nilai - self._tanggal).days) for p in pengecualian or ())

    def _registered(self, simpul: SimpulInstansi) -> Registered | None:
        terdaftar = len(simpul.model.layanan_terdaftar or ())
        if not terdaftar:
            return None
        if self._lost[simpul.id]:
            return Registered(terdaftar, None)
        return Registered(terdaftar, terdaftar - self._without[simpul.id])


def _lost(catalog: Catalog) -> Mapping[str, Sequence[str]]:
    """Agency id → files of its standards of which nothing could be read."""
    hasil: dict[str, list[str]] = defaultdict(list)
    for berkas in catalog.berkas.values():
        match berkas.nama.split("/"):
            case ["standards", id_, "layanan", _] if berkas.isi is None:
                hasil[id_].append(berkas.nama)
    return hasil


def _count(found: Sequence[Diagnostic]) -> Findings:
    return {s: sum(d.severity is s for d in found) for s in Severity}


def _sum(layanan: Sequence[Registered]) -> Registered | None:
    """All lists together; None where there are none, unknown where one is."""
    if not layanan:
        return None
    berstandar = [satu.berstandar for satu in layanan if satu.berstandar is not None]
    utuh = len(berstandar) == len(layanan)
    return Registered(sum(s.terdaftar for s in layanan), sum(berstandar) if utuh else None)
