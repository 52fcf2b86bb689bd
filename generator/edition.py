"""One state of `standards/`: the catalogue, what was found in it, and what may be published."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from generator.catalog import Cache as LoadCache
from generator.catalog import Catalog, Standar, assemble
from generator.catalog.assemble import intended_name
from generator.catalog.lost import loses_facts
from generator.catalog.scope import REGISTER
from generator.check import Memo, check
from generator.check.settings import with_known_rules
from generator.check.telling import outcome_of
from generator.diagnostics import Diagnostic, Severity
from generator.listing import is_image, is_listed, read_files
from generator.model.kosakata import Status
from generator.outcome import Outcome, Report
from generator.present import Situs
from generator.project import Project
from generator.rules.berubah_sejak_ditetapkan import RULE as CHANGED


def open_project(root: Path, tanggal: date | None = None) -> Project:
    """The project at `root`, its settings compared with the rules there are.

    Raises:
        BadSettings: `standar.toml` or `SOURCE_DATE_EPOCH` cannot be used.
    """
    return with_known_rules(Project.load(root, tanggal))


@dataclass(frozen=True)
class Edition:
    """A catalogue with its report, for one day."""

    project: Project
    files: Mapping[str, bytes]
    catalog: Catalog
    report: Report

    @property
    def outcome(self) -> Outcome:
        """What is told of it."""
        return outcome_of(self.catalog, self.report, self.project.setelan.pemeriksaan)

    @cached_property
    def tertahan(self) -> tuple[str, ...]:
        """Ids of what errors keep from being published, in order.

        A standard is `agency/slug`, an agency its id, a regulation `regulasi/id`. Those whose
        file cannot be read at all are among them, regulations excepted; so are those whose
        page would lose facts because another file cannot be read.
        """
        dari = self.catalog
        faulty = self.report.faulty_files()
        ids = {s.id for s in dari.standar if self._is_withheld(s, faulty)}
        ids |= {id_ for id_, simpul in dari.instansi.items() if loses_facts(dari, simpul)}
        ids |= {f"regulasi/{id_}" for id_, e in dari.regulasi.items() if loses_facts(dari, e)}
        known = {s.id for s in dari.standar} | set(dari.instansi)
        ids |= {id_ for file in self.files if (id_ := page_id(file)) and id_ not in known}
        return tuple(sorted(ids))

    def galat(self, standar: Standar) -> tuple[Diagnostic, ...]:
        """Errors in the file of a standard and in those it takes from, in order."""
        instansi = self.catalog.instansi
        nama = {standar.berkas, *(instansi[i].berkas for i in standar.instansi.garis)}
        if not self.catalog.register_utuh:
            nama |= {n for n in self.files if n.startswith(REGISTER)}
        return tuple(
            d
            for d in self.report.diagnostics
            if d.location.file in nama and d.severity is Severity.ERROR
        )

    @cached_property
    def situs(self) -> Situs:
        """What may be published."""
        setelan = self.project.setelan
        return Situs(
            self.catalog,
            self.project.tanggal,
            frozenset((d.location.file, d.path) for d in self.report.diagnostics),
            frozenset(s.berkas for s in self.catalog.standar if s.id in set(self.tertahan)),
            setelan.alamat,
            setelan.sunting,
            report=self.report,
        )

    @cached_property
    def pratinjau(self) -> Situs:
        """What an author is shown: also standards whose only fault is a change not yet decreed."""
        sisa = tuple(d for d in self.report.diagnostics if d.code != CHANGED.code)
        return replace(self, report=replace(self.report, diagnostics=sisa)).situs

    def _is_withheld(self, standar: Standar, faulty: frozenset[str]) -> bool:
        if standar.isi.status is Status.DRAF:
            return False
        return bool(
            standar.berkas in faulty
            or standar.broken
            or self._inherits_fault(standar)
            or loses_facts(self.catalog, standar)
        )

    def _inherits_fault(self, standar: Standar) -> bool:
        inherited = {(asal.instansi, kunci) for kunci, asal in standar.asal.items()}
        return bool(inherited & self._shared_faults)

    @cached_property
    def _shared_faults(self) -> frozenset[tuple[str, str]]:
        """Agency and component of every error in a shared component."""
        return frozenset(_shared(self.report.diagnostics))


def _shared(diagnostics: tuple[Diagnostic, ...]) -> Iterator[tuple[str, str]]:
    for diagnostic in diagnostics:
        parts = diagnostic.location.file.split("/")
        is_agency = parts[-1] == "instansi.yml" and diagnostic.severity is Severity.ERROR
        if is_agency and diagnostic.path[:1] == ("komponen_bersama",) and len(diagnostic.path) > 1:
            yield parts[-2], str(diagnostic.path[1])


def page_id(file: str) -> str:
    """Id of the standard (`agency/slug`) or agency that a file is, or most likely should be.

    Empty for any other file.
    """
    if not is_listed(file) or is_image(file):
        return ""
    match intended_name(file).removesuffix(".yml").split("/"):
        case ["standards", agency, "layanan", slug]:
            return f"{agency}/{slug}"
        case ["standards", agency, "instansi"]:
            return agency
    return ""


@dataclass(slots=True)
class Desk:
    """Makes editions; keeps what it has loaded and judged, for the next one."""

    project: Project
    _loaded: LoadCache = field(default_factory=dict)
    _judged: Memo = field(default_factory=dict)

    def edition(self, files: Mapping[str, bytes] | None = None) -> Edition:
        """The edition of `files`, or of what is on disk now."""
        files = read_files(self.project) if files is None else files
        catalog = assemble(files, self._loaded)
        project = self.project
        report = check(catalog, project.tanggal, self._judged, project.setelan.pemeriksaan)
        return Edition(project, files, catalog, report)
