"""Run the rules, place what they find on lines, apply exceptions, sort.

Follows the catalogue and the rules in the pipeline; a function of the catalogue and the
reference date. A fault in a shared component is reported once, in the agency's own file,
with the number of services it touches.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, MutableMapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from generator.catalog import Berkas, Catalog, EntriRegulasi, SimpulInstansi, Standar
from generator.check import faults
from generator.check.exceptions import apply
from generator.check.shared import owners, together
from generator.collector import collector_off
from generator.components import KOMPONEN
from generator.diagnostics import Diagnostic, Finding, Path, Severity, at, in_order
from generator.load.faults import PLACEHOLDER
from generator.load.places import insertion
from generator.load.quotes import lead, name
from generator.model import Instansi, StandarTertulis
from generator.model.dasar import Model
from generator.model.kosakata import Status
from generator.model.standar import Pengecualian
from generator.outcome import Excused, Report
from generator.policy import Policy
from generator.rules import (
    AgencyRule,
    AnyRule,
    CatalogRule,
    FindingIn,
    PolicyRule,
    Rule,
    discover,
)
from generator.source import Document

__all__ = ["FAULTS", "Memo", "check", "judged"]

FAULTS: Final = faults.FAULTS

_INSTEAD: Final = {"letak": "sebagai ganti baris ini", "letak_en": "in place of this line"}
"""Words for the place of a snippet where its key is there but holds nothing."""

Hit = tuple[AnyRule, Finding]
Memo = MutableMapping[tuple[Berkas, ...], list[Hit]]
"""Findings made before, by the files a standard is made of; for a long-running server."""


@dataclass(slots=True)
class _Placed:
    """Findings by file and place, before lines are known."""

    per_berkas: dict[str, dict[tuple[str, Path], tuple[AnyRule, Finding, Severity]]] = field(
        default_factory=lambda: defaultdict(dict)
    )
    hitungan: Counter[tuple[str, str, Path]] = field(default_factory=Counter)
    kurang: set[str] = field(default_factory=set)

    def add(
        self, rule: AnyRule, finding: Finding, berkas: str, path: Path, severity: Severity
    ) -> None:
        """Keep a finding; the worst severity wins where several standards share it."""
        kunci = (rule.code, path)
        lama = self.per_berkas[berkas].get(kunci)
        if lama is None or severity.rank < lama[2].rank:
            self.per_berkas[berkas][kunci] = (rule, finding, severity)

    def add_of(
        self, standar: Standar, hit: Hit, berkas: str, path: Path, policy: Policy
    ) -> Severity | None:
        """Keep a finding about a standard; its severity, None where it is switched off."""
        rule, finding = hit
        severity = _severity(rule, standar, policy)
        if severity is not None:
            self.add(rule, finding, berkas, path, severity)
            self.hitungan[berkas, rule.code, path] += 1
        return severity


@collector_off()
def check(
    catalog: Catalog,
    tanggal: date,
    memo: Memo | None = None,
    policy: Policy | None = None,
    berkas: Collection[str] | None = None,
) -> Report:
    """Everything that is wrong with the catalogue, or some of its files, on that day.

    Args:
        catalog: the assembled files.
        tanggal: reference date, for deadlines and expiry.
        memo: findings made before; pass the same mapping again to judge only what changed.
        policy: weights and periods of the project; without it every rule has its own.
        berkas: the files to judge; all without it.
    """
    policy = policy or Policy()
    dinilai = catalog.berkas if berkas is None else berkas
    placed = _Placed()
    hits = list(_hits(catalog, dinilai, memo))
    for rule, f in _across(catalog, tanggal, policy):
        if isinstance(f.subjek, Standar):
            if f.subjek.isi.status is not Status.DICABUT and _can_judge(rule, f.subjek):
                hits.append((f.subjek, (rule, f.finding)))
        else:
            _place_outside(placed, rule, f.subjek, f.finding, policy)
    for standar, hit in _shared_once(catalog, placed, hits, policy):
        placed.add_of(standar, hit, *standar.place(hit[1].path), policy)
    tinggal = [d for d in catalog.diagnostics if d.location.file in dinilai]
    dikecualikan: list[Excused] = []
    for satu in catalog.berkas.values():
        sisa, maaf = _file(satu, placed, tanggal) if satu.nama in dinilai else ((), ())
        tinggal += sisa
        dikecualikan += maaf
    return Report(tuple(in_order(tinggal)), tuple(dikecualikan), frozenset(placed.kurang))


def judged(catalog: Catalog, berkas: Collection[str]) -> Iterator[Standar]:
    """The standards of which something may be told in one of the files."""
    for standar in catalog.standar:
        if any(satu in berkas for satu in _files(catalog, standar)):
            yield standar


def _hits(
    catalog: Catalog, dinilai: Collection[str], memo: Memo | None
) -> Iterator[tuple[Standar, Hit]]:
    """What the rules about one standard find, from memory where its files are the same."""
    satuan = [r for r in discover() if isinstance(r, Rule)]
    for standar in judged(catalog, dinilai):
        if standar.isi.status is Status.DICABUT:
            continue
        kunci = tuple(catalog.berkas[b] for b in _files(catalog, standar))
        hits = memo.get(kunci) if memo is not None else None
        if hits is None:
            utuh = frozenset(k for k in KOMPONEN if _is_whole(standar, k))
            hits = [(r, f) for r in satuan if utuh.issuperset(r.reads) for f in r.check(standar)]
            if memo is not None:
                memo[kunci] = hits
        yield from ((standar, hit) for hit in hits)


def _across(catalog: Catalog, tanggal: date, policy: Policy) -> Iterator[tuple[AnyRule, FindingIn]]:
    """What the rules about agencies and across files find."""
    for rule in discover():
        if isinstance(rule, CatalogRule):
            yield from ((rule, f) for f in rule.check(catalog, tanggal))
        elif isinstance(rule, PolicyRule):
            yield from ((rule, f) for f in rule.check(catalog, tanggal, policy))
        elif isinstance(rule, AgencyRule):
            for simpul in catalog.instansi.values():
                yield from ((rule, FindingIn(simpul, f)) for f in rule.check(simpul, tanggal))


def _place_outside(
    placed: _Placed,
    rule: AnyRule,
    subjek: SimpulInstansi | EntriRegulasi,
    finding: Finding,
    policy: Policy,
) -> None:
    """Place a finding that is not about a standard in the file of its agency or entry."""
    garis: tuple[str, ...] = ()
    path = finding.path
    if isinstance(subjek, EntriRegulasi):
        path = ("regulasi", subjek.indeks, *path)
    else:
        garis = subjek.garis
    severity = policy.severity(rule.code, rule.severity, garis)
    if severity is not None:
        placed.add(rule, finding, subjek.berkas, path, severity)


def _files(catalog: Catalog, standar: Standar) -> Iterator[str]:
    yield standar.berkas
    yield from (catalog.instansi[i].berkas for i in standar.instansi.garis)


def _can_judge(rule: AnyRule, standar: Standar) -> bool:
    reads = () if isinstance(rule, AgencyRule) else rule.reads
    return all(_is_whole(standar, k) for k in reads)


def _is_whole(standar: Standar, kunci: str) -> bool:
    komponen = standar.isi.komponen(kunci)
    return kunci not in standar.broken and komponen is not None and not komponen.kosong


def _shared_once(
    catalog: Catalog, placed: _Placed, hits: Sequence[tuple[Standar, Hit]], policy: Policy
) -> Iterator[tuple[Standar, Hit]]:
    """Hits to place in the standards; the lack of shared components is placed in their agency."""
    tanpa: dict[str, list[Standar]] = defaultdict(list)
    for standar, (_, finding) in hits:
        if _is_missing(standar, finding):
            tanpa[str(finding.path[0])].append(standar)
    pemilik = {kunci: owners(catalog, kunci, daftar) for kunci, daftar in tanpa.items()}
    bersama: dict[tuple[str, str], dict[str, list[tuple[Standar, Hit]]]] = {}
    for standar, (rule, finding) in hits:
        kunci = str(finding.path[0]) if _is_missing(standar, finding) else ""
        id_ = pemilik[kunci].get(standar.id, "") if kunci else ""
        if not id_:
            yield standar, (rule, finding)
            continue
        per_kunci = bersama.setdefault((id_, rule.code), {})
        per_kunci.setdefault(kunci, []).append((standar, (rule, finding)))
    for (id_, _), per_kunci in bersama.items():
        _place_shared(placed, catalog.instansi[id_].berkas, per_kunci, policy)


def _place_shared(
    placed: _Placed,
    berkas: str,
    per_kunci: dict[str, list[tuple[Standar, Hit]]],
    policy: Policy,
) -> None:
    """Place what the services of one agency lack in common: one finding for all components."""
    satu = together([hits[0][1][1] for hits in per_kunci.values()])
    path: Path = ("komponen_bersama", *satu.path)
    kena = {s.id: (s, rule) for hits in per_kunci.values() for s, (rule, _) in hits}
    for standar, rule in kena.values():
        if placed.add_of(standar, (rule, satu), berkas, path, policy) is Severity.ERROR:
            placed.kurang.add(standar.berkas)


def _is_missing(standar: Standar, finding: Finding) -> bool:
    return len(finding.path) == 1 and getattr(standar.isi, str(finding.path[0]), standar) is None


def _severity(rule: AnyRule, standar: Standar, policy: Policy) -> Severity | None:
    """That of the rule or the project; in a draft a missing part is only a warning."""
    severity = policy.severity(rule.code, rule.severity, standar.instansi.garis)
    if standar.draf and getattr(rule, "kelengkapan", False) and severity is Severity.ERROR:
        return Severity.WARNING
    return severity


def _file(
    berkas: Berkas, placed: _Placed, tanggal: date
) -> tuple[Sequence[Diagnostic], Sequence[Excused]]:
    model = berkas.isi.model if berkas.isi else None
    diagnostics = [_softened(d, model) for d in berkas.diagnostics]
    temuan = placed.per_berkas.get(berkas.nama, {})
    pengecualian = _exceptions(model)
    if not temuan and not pengecualian:
        return diagnostics, ()
    document = berkas.document()
    if document is None:
        return diagnostics, ()
    for (kode, path), (rule, finding, severity) in temuan.items():
        banyak = placed.hitungan[berkas.nama, kode, path]
        satu = _on_its_line(rule, finding, path, document, model)
        layanan = banyak if isinstance(model, Instansi) else 0
        diagnostics.append(replace(satu, severity=severity, layanan=layanan))
    kode_dikenal = frozenset(r.code for r in discover())
    putusan = apply(document, pengecualian, diagnostics, kode_dikenal, tanggal)
    return putusan.tinggal, putusan.dikecualikan


def _on_its_line(
    rule: AnyRule, finding: Finding, path: Path, document: Document, model: Model | None
) -> Diagnostic:
    """The finding at its value; of a key that is missing, where the key belongs.

    Facts are added for its sentences: `isian` (how the author calls the place), `awal` (the
    line before the value), and for a missing key `letak` and `cuplikan`, indented.
    """
    ruang = insertion(document, path, type(model)) if model else None
    facts = {"isian": name(document.value, path), "awal": lead(document, path), **_INSTEAD}
    facts |= finding.facts
    if ruang is None:
        return at(rule, document.locate(path), path, **facts)
    facts |= ruang.facts(finding.facts.get("cuplikan", ""))
    return at(rule, ruang.location, path, **facts)


def _softened(d: Diagnostic, model: object) -> Diagnostic:
    """A placeholder in a draft is a missing part, not an error."""
    draf = isinstance(model, StandarTertulis) and model.status is Status.DRAF
    return replace(d, severity=Severity.WARNING) if draf and d.fault is PLACEHOLDER else d


def _exceptions(model: object) -> Sequence[Pengecualian]:
    if isinstance(model, StandarTertulis | Instansi):
        return model.pengecualian or ()
    return ()
