"""What a check came to, as plain data: the report and what is needed to tell it."""

from __future__ import annotations

from generator.catalog import Catalog, Standar
from generator.model.kosakata import Status, StatusRegulasi
from generator.outcome import Outcome, Report, Standing
from generator.policy import Policy


def outcome_of(catalog: Catalog, report: Report, policy: Policy) -> Outcome:
    """The outcome of a report on a catalogue, judged by a policy."""
    instansi = catalog.instansi
    standing = {s.berkas: _standing(s, catalog) for s in catalog.standar}
    return Outcome(
        report,
        {id_: str(simpul.model.nama) for id_, simpul in instansi.items()},
        {berkas: satu for berkas, satu in standing.items() if satu != Standing()},
        {
            s.berkas: tuple(instansi[id_].berkas for id_ in s.instansi.garis)
            for s in catalog.standar
            if s.berkas in report.kurang
        },
        _switched_off(policy),
    )


def _standing(standar: Standar, catalog: Catalog) -> Standing:
    dirujuk = (k.entri for k in catalog.kutipan[standar.id] if k.entri)
    tak_tentu = {e.id for e in dirujuk if e.model.status is StatusRegulasi.TIDAK_DIKETAHUI}
    dicabut = standar.isi.status is Status.DICABUT
    return Standing(dicabut, standar.draf, tuple(sorted(tak_tentu)))


def _switched_off(policy: Policy) -> str:
    kode = [k for k, beban in sorted(policy.beban.items()) if beban is None]
    for id_, beban in sorted(policy.instansi.items()):
        kode += [f"{k} ({id_})" for k, b in sorted(beban.items()) if b is None]
    return ", ".join(kode)
