"""Every fault there is, from the stages that report them."""

from __future__ import annotations

from functools import cache

from generator import catalog, check, load, source
from generator.diagnostics import Fault
from generator.rules import CatalogRule, Rule, discover


@cache
def all_faults() -> dict[str, Fault]:
    """Code → fault, by code.

    Raises:
        ValueError: two faults share a code.
    """
    semua = (*source.FAULTS, *load.FAULTS, *check.FAULTS, *catalog.FAULTS, *discover())
    hasil = {f.code: f for f in sorted(semua, key=lambda f: f.code)}
    if len(hasil) != len(semua):
        raise ValueError([f.code for f in semua])
    return hasil


def explain(kode: str) -> str | None:
    """The page of a fault in Markdown, None for a code that does not exist."""
    fault = all_faults().get(kode.upper())
    if fault is None:
        return None
    return f"# {fault.code} {fault.name}\n\n{_kind(fault)}\n\n{fault.page.strip()}\n"


def _kind(fault: Fault) -> str:
    beban = {"error": "Galat", "warning": "Peringatan", "info": "Keterangan"}[fault.severity.value]
    draf = isinstance(fault, Rule | CatalogRule) and fault.kelengkapan
    return f"{beban}; pada draf hanya peringatan." if draf else f"{beban}."
