"""The lint rules, one file each, found by discovery.

A rule judges: it yields findings by path. Codes, sentences and the public page stand
beside it; lines and severities are added by `check.py`.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from generator.catalog import Catalog, EntriRegulasi, SimpulInstansi, Standar
from generator.diagnostics import Fault, Finding
from generator.policy import Policy

__all__ = [
    "AgencyRule",
    "AnyRule",
    "CatalogRule",
    "FindingIn",
    "PolicyRule",
    "Rule",
    "Subject",
    "discover",
]

Subject = Standar | SimpulInstansi | EntriRegulasi
"""What a finding across files is about; its path is that of the standard's content, of the
agency's file, or of the entry in the register."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Fault):
    """A rule about one standard.

    `reads` are the components it needs: it is skipped where one is missing or broken.
    `cites` names its legal source, only where that is certain. `kelengkapan` marks a
    rule of completeness, which is only a warning in a draft.
    """

    reads: tuple[str, ...]
    cites: str = ""
    kelengkapan: bool = False
    check: Callable[[Standar], Iterator[Finding]] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyRule(Fault):
    """A rule about one agency; paths are those of its `instansi.yml`."""

    cites: str = ""
    check: Callable[[SimpulInstansi, date], Iterator[Finding]] = field(repr=False)


@dataclass(frozen=True, slots=True)
class FindingIn:
    """A finding of a rule across files, and what it is about."""

    subjek: Subject
    finding: Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogRule(Fault):
    """A rule that needs the register, other files, or the reference date."""

    reads: tuple[str, ...] = ()
    cites: str = ""
    kelengkapan: bool = False
    check: Callable[[Catalog, date], Iterator[FindingIn]] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyRule(Fault):
    """A rule across files whose yardstick is set in `standar.toml`."""

    reads: tuple[str, ...] = ()
    cites: str = ""
    kelengkapan: bool = False
    check: Callable[[Catalog, date, Policy], Iterator[FindingIn]] = field(repr=False)


AnyRule = Rule | CatalogRule | PolicyRule | AgencyRule


@cache
def discover() -> tuple[AnyRule, ...]:
    """All rules, by code.

    Raises:
        ValueError: two rules share a code.
    """
    aturan: dict[str, AnyRule] = {}
    for modul in pkgutil.iter_modules(__path__):
        rule = importlib.import_module(f"{__name__}.{modul.name}").RULE
        if rule.code in aturan:
            raise ValueError(rule.code)
        aturan[rule.code] = rule
    return tuple(aturan[kode] for kode in sorted(aturan))
