"""What a check came to: findings and exceptions, and the few facts needed to tell of them.

Plain data that imports nothing of what it took to find it, so that a kept outcome is
reported without loading the models and the rules.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from generator.diagnostics import Diagnostic, Severity, in_order

__all__ = ["Excused", "Outcome", "Report", "Standing", "joined"]


@dataclass(frozen=True, slots=True)
class Excused:
    """A diagnostic that an exception takes out of the count."""

    diagnostic: Diagnostic
    alasan: str
    sampai: date


@dataclass(frozen=True, slots=True)
class Report:
    """All that was found, in the order of files and lines, and what was excused."""

    diagnostics: tuple[Diagnostic, ...]
    dikecualikan: tuple[Excused, ...] = ()
    kurang: frozenset[str] = frozenset()
    """Files of standards that lack a component whose absence is told in an agency's file."""

    def count(self, severity: Severity) -> int:
        """Number of diagnostics of one severity."""
        return sum(d.severity is severity for d in self.diagnostics)

    def only(self, berkas: Collection[str]) -> Report:
        """The part that is about some files."""
        return Report(
            tuple(d for d in self.diagnostics if d.location.file in berkas),
            tuple(e for e in self.dikecualikan if e.diagnostic.location.file in berkas),
            self.kurang.intersection(berkas),
        )

    def faulty_files(self) -> frozenset[str]:
        """Files with at least one error, told there or in the file of an agency."""
        galat = (d.location.file for d in self.diagnostics if d.severity is Severity.ERROR)
        return self.kurang.union(galat)


@dataclass(frozen=True, slots=True)
class Standing:
    """What a report has to say about one standard beside its findings."""

    dicabut: bool = False
    draf: bool = False
    tak_tentu: tuple[str, ...] = ()
    """Ids of the regulations it cites of which nobody knows whether they are in force."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A report, with what is needed to tell it to somebody."""

    report: Report
    instansi: Mapping[str, str] = field(default_factory=dict)
    """Agency id → its name."""
    keadaan: Mapping[str, Standing] = field(default_factory=dict)
    """File of a standard → what is to be said about it; left out where that is nothing."""
    garis: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """File of a standard in `report.kurang` → files of its agencies."""
    mati: str = ""
    """Rules that are switched off, as text."""

    def told_with(self, berkas: Collection[str]) -> frozenset[str]:
        """The files, and those of agencies that hold the fault for which one is withheld."""
        bersama = (f for satu in berkas for f in self.garis.get(satu, ()))
        return frozenset(berkas).union(bersama)


def joined(outcomes: Sequence[Outcome]) -> Outcome:
    """The outcome of a catalogue from those of its parts: of other files each, at least one."""
    reports = [satu.report for satu in outcomes]
    return Outcome(
        Report(
            tuple(in_order([d for satu in reports for d in satu.diagnostics])),
            tuple(
                sorted(
                    (e for satu in reports for e in satu.dikecualikan),
                    key=lambda e: e.diagnostic.location.file,
                )
            ),
            frozenset().union(*(satu.kurang for satu in reports)),
        ),
        {k: v for satu in outcomes for k, v in satu.instansi.items()},
        {k: v for satu in outcomes for k, v in satu.keadaan.items()},
        {k: v for satu in outcomes for k, v in satu.garis.items()},
        outcomes[0].mati,
    )
