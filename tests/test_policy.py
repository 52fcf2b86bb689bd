"""Weights and periods of a project: read from `standar.toml`, applied when checking."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.catalog import assemble
from generator.check import check
from generator.diagnostics import Severity
from generator.edition import open_project
from generator.policy import Policy
from generator.project import BadSettings, Project
from tests import fixtures
from tests.fixtures import HARI_INI, IDENTITY, SURAT

FINDING = IDENTITY + "jangka_waktu: paling lama 3 hari sejak berkas lengkap\n"
"""A standard with one warning, SP205."""


def judged(policy: Policy, text: str = FINDING, agency: str = "berbagi") -> list[tuple[str, str]]:
    """Codes and severities of what is found under a policy."""
    files = {**fixtures.base(), SURAT.replace("berbagi", agency): text.encode()}
    found = check(assemble(files), HARI_INI, policy=policy).diagnostics
    return [(d.code, d.severity.value) for d in found]


def settings(place: Path, text: str) -> Policy:
    """What a project with these settings decides."""
    folder = place / "standards" / "berbagi"
    folder.mkdir(parents=True)
    (folder / "instansi.yml").write_text("nama: Dinas\n", "utf-8")
    (place / "standar.toml").write_text(text, "utf-8")
    return Project.load(place, HARI_INI).setelan.pemeriksaan


@pytest.mark.parametrize(
    ("severity", "expected"),
    [
        (Severity.ERROR, [("SP205", "error")]),
        (Severity.INFO, [("SP205", "info")]),
        (None, []),
    ],
)
def test_a_rule_has_the_weight_that_the_project_gives_it(
    severity: Severity | None, expected: list[tuple[str, str]]
) -> None:
    assert judged(Policy()) == [("SP205", "warning")]
    assert judged(Policy({"SP205": severity})) == expected


def test_the_weight_of_the_nearest_agency_counts() -> None:
    below = Policy({"SP205": Severity.ERROR}, {"berbagi": {"SP205": None}})
    other = Policy({"SP205": Severity.ERROR}, {"kurang": {"SP205": None}})

    assert judged(below) == []
    assert judged(other) == [("SP205", "error")]


def test_an_agency_gets_the_weights_of_those_above_it() -> None:
    files = {
        **fixtures.base(),
        "standards/bawah/instansi.yml": b"nama: Kantor\ninduk: berbagi\nfiktif: ya\n",
        "standards/bawah/layanan/surat.yml": FINDING.encode(),
    }
    policy = Policy(instansi={"berbagi": {"SP205": None}})

    assert check(assemble(files), HARI_INI, policy=policy).diagnostics == ()


def test_an_error_made_a_warning_withholds_nothing() -> None:
    text = IDENTITY + "biaya:\n  merujuk: Perda\n"
    files = {**fixtures.base(), SURAT: text.encode()}

    strict, mild = (
        check(assemble(files), HARI_INI, policy=Policy(beban))
        for beban in ({}, {"SP209": Severity.WARNING})
    )

    assert SURAT in strict.faulty_files()
    assert mild.faulty_files() == frozenset()


def test_a_missing_part_stays_a_warning_in_a_draft() -> None:
    draft = "nama: Surat\ndeskripsi: Surat.\nstatus: draf\nbiaya: []\n"

    assert ("SP101", "warning") in judged(Policy({"SP101": Severity.ERROR}), draft)


def test_findings_about_an_agency_and_in_the_register_have_weights_too() -> None:
    files = {
        **fixtures.base(),
        "standards/kantor/instansi.yml": b"nama: Kantor\nfiktif: ya\nmaklumat:\n  nomor: 1\n",
        "standards/regulasi/uu.yml": b"jenis: UU\nregulasi:\n  - id: a\n    nomor: 1\n"
        b"    tahun: 2020\n    judul: A\n    status: dicabut\n    dicabut_dengan: b\n",
    }
    off: dict[str, Severity | None] = dict.fromkeys(("SP351", "SP352", "SP353", "SP371"))

    codes = {d.code for d in check(assemble(files), HARI_INI).diagnostics}
    left = {d.code for d in check(assemble(files), HARI_INI, policy=Policy(off)).diagnostics}

    assert set(off) <= codes
    assert left == codes - set(off)


def test_settings_give_weights_for_all_and_for_one_agency(tmp_path: Path) -> None:
    policy = settings(
        tmp_path,
        '[pemeriksaan]\ntinjau_ulang = "2 tahun"\n'
        '[pemeriksaan.beban]\nSP213 = "keterangan"\nSP216 = "mati"\n'
        '[pemeriksaan.instansi.berbagi.beban]\nSP213 = "galat"\n',
    )

    assert policy.tinjau_ulang == 24
    assert policy.severity("SP213", Severity.WARNING) is Severity.INFO
    assert policy.severity("SP213", Severity.WARNING, ("berbagi",)) is Severity.ERROR
    assert policy.severity("SP216", Severity.WARNING, ("berbagi",)) is None
    assert policy.severity("SP217", Severity.WARNING, ("berbagi",)) is Severity.WARNING


def test_without_settings_every_rule_has_its_own_weight(tmp_path: Path) -> None:
    policy = settings(tmp_path, "[pemeriksaan]\n")

    assert policy == Policy()
    assert policy.tinjau_ulang == 12


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('[pemeriksaan]\ntinjau = "1 tahun"\n', r"tinjau.*tinjau_ulang"),
        ('[pemeriksaan]\ntinjau_ulang = "sering"\n', r"sering.*12 bulan"),
        ("[pemeriksaan]\ntinjau_ulang = 12\n", "tanda kutip"),
        ('[pemeriksaan.beban]\nSP213 = "ringan"\n', r"ringan.*galat, peringatan"),
        ('[pemeriksaan.beban]\nSP104 = "mati"\n', r"SP104.*SP2xx"),
        ('[pemeriksaan.beban]\nSP1 = "mati"\n', "SP1"),
        ('[pemeriksaan]\nbeban = "mati"\n', r"beban.*\[pemeriksaan\.beban\]"),
        ('[pemeriksaan.instansi.dinas.beban]\nSP213 = "mati"\n', r"dinas.*tidak ada"),
        ('[pemeriksaan.instansi.berbagi]\nSP213 = "mati"\n', r"SP213.*beban"),
        ('[periksa]\na = "b"\n', r"periksa.*situs, cetak, pemeriksaan"),
    ],
)
def test_wrong_settings_are_told_in_words(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(BadSettings, match=says):
        settings(tmp_path, text)


def test_a_weight_for_a_rule_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    settings(tmp_path, '[pemeriksaan.beban]\nSP299 = "mati"\n')

    with pytest.raises(BadSettings, match=r"SP299.*standar rules"):
        open_project(tmp_path)
