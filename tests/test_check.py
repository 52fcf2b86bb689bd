"""Checking: places, exceptions, drafts, and what is told once for many services."""

from __future__ import annotations

from datetime import date

import pytest

from generator.catalog import assemble
from generator.check import Memo, check
from generator.diagnostics import Severity
from tests import fixtures
from tests.fixtures import HARI_INI, IDENTITY, SURAT, codes, report

WITHOUT_LAPOR = """\
pengaduan:
  kanal:
    - jenis: telepon
      nilai: (0299) 555-0100
  prosedur: Petugas mencatat pengaduan
  tenggat: paling lama 14 hari kerja sejak pengaduan lengkap
"""
AGENCY = "standards/berbagi/instansi.yml"
SHARED = fixtures.base()[AGENCY].decode()


def excused(until: str, code: str = "SP216", place: str = "") -> str:
    """A standard without the national channel, and an exception for it from line 13 on."""
    jalur = f"    jalur: {place}\n" if place else ""
    return (
        IDENTITY
        + WITHOUT_LAPOR
        + f"pengecualian:\n  - kode: {code}\n{jalur}    alasan: Sedang didaftarkan.\n"
        + f"    sampai: {until}\n"
    )


def test_an_exception_in_force_excuses_its_finding_and_is_printed_with_its_reason() -> None:
    result = report({SURAT: excused("1 Juni 2027")})

    assert result.diagnostics == ()
    assert [(e.diagnostic.code, e.alasan, e.sampai) for e in result.dikecualikan] == [
        ("SP216", "Sedang didaftarkan.", date(2027, 6, 1))
    ]


@pytest.mark.parametrize("code", ["SP999", "XX1", "SP101", "SP010", "SP105"])
def test_an_exception_for_an_unknown_or_structural_code_is_refused(code: str) -> None:
    assert codes(excused("1 Juni 2027", code)) == [
        ("SP216", "warning", 8),
        ("SP113", "error", 14),
    ]


@pytest.mark.parametrize(
    ("until", "found"),
    [
        ("1 Desember 2027", []),
        ("2 Desember 2027", [("SP216", "warning", 8), ("SP113", "error", 16)]),
        ("1 Desember 2026", []),
        ("30 November 2026", [("SP114", "warning", 16)]),
        ("1 November 2026", [("SP114", "warning", 16)]),
        ("31 Oktober 2026", [("SP216", "warning", 8), ("SP114", "error", 16)]),
    ],
)
def test_an_exception_lasts_twelve_months_at_most_and_thirty_days_beyond_its_end(
    until: str, found: list[tuple[str, str, int]]
) -> None:
    assert codes(excused(until)) == found


def test_an_exception_that_excuses_nothing_is_only_worth_a_remark() -> None:
    assert codes(excused("1 Juni 2027", "SP204")) == [
        ("SP216", "warning", 8),
        ("SP115", "info", 14),
    ]


@pytest.mark.parametrize(
    ("place", "found"),
    [
        ("pengaduan", []),
        ("pengaduan.kanal", []),
        ("biaya", [("SP216", "warning", 8), ("SP115", "info", 14)]),
        ("pengaduan.tenggat", [("SP216", "warning", 8), ("SP115", "info", 14)]),
    ],
)
def test_an_exception_can_be_narrowed_to_one_place(
    place: str, found: list[tuple[str, str, int]]
) -> None:
    assert codes(excused("1 Juni 2027", place=place)) == found


def test_an_exception_in_an_agency_excuses_what_is_found_in_its_shared_components() -> None:
    agency = SHARED.replace("      - sp4n_lapor\n", "")
    exception = "pengecualian:\n  - kode: SP216\n    alasan: Baru.\n    sampai: 1 Juni 2027\n"

    assert [d.code for d in report({AGENCY: agency, SURAT: IDENTITY}).diagnostics] == ["SP216"]
    assert report({AGENCY: agency + exception, SURAT: IDENTITY}).diagnostics == ()


def test_twelve_months_after_the_last_day_of_february_end_in_february() -> None:
    standard = excused("28 Februari 2029").replace("2 Maret 2026", "2 Maret 2027")

    assert codes(standard, date(2028, 2, 29)) == []
    assert (
        "28 Februari 2029"
        in fixtures.found(standard.replace("28 Februari", "1 Maret"), date(2028, 2, 29))[-1].fix()
    )


def test_a_fault_of_a_shared_component_is_told_once_with_the_number_of_services() -> None:
    services = {f"standards/berbagi/layanan/{n}.yml": IDENTITY for n in "abc"}
    agency = SHARED.replace("jangka_waktu: paling lama 3 hari kerja", "jangka_waktu: 3 hari")

    [finding] = report({AGENCY: agency, **services}).diagnostics

    assert (finding.code, finding.layanan, str(finding.location)) == (
        "SP205",
        3,
        f"{AGENCY}:13:3",
    )


def test_a_shared_component_that_all_services_lack_is_told_once_where_it_can_be_shared() -> None:
    services = {f"standards/kurang/layanan/{n}.yml": _with("persyaratan") for n in "ab"}

    result = report(services)

    assert [(d.code, str(d.location), d.layanan) for d in result.diagnostics] == [
        ("SP102", "standards/kurang/instansi.yml:5:1", 2)
    ]
    assert result.faulty_files() == {"standards/kurang/instansi.yml", *services}


def test_what_belongs_to_each_service_is_told_in_each_of_them() -> None:
    services = {f"standards/kurang/layanan/{n}.yml": _with("evaluasi_kinerja") for n in "ab"}

    assert [(d.code, d.location.file) for d in report(services).diagnostics] == [
        ("SP101", name) for name in services
    ]


def test_a_component_that_some_services_have_themselves_is_told_in_the_one_that_lacks_it() -> None:
    whole = _with("persyaratan", "evaluasi_kinerja")
    services = {f"standards/kurang/layanan/{n}.yml": whole for n in "ab"}
    services["standards/kurang/layanan/c.yml"] = _with("persyaratan")

    assert [(d.code, d.location.file) for d in report(services).diagnostics] == [
        ("SP102", "standards/kurang/layanan/c.yml")
    ]


def test_in_a_draft_what_is_missing_or_unfilled_is_only_a_warning() -> None:
    draft = 'nama: Surat\nstatus: draf\nbiaya:\n  merujuk: Perda\npersyaratan: "‹isi: syarat›"\n'

    assert codes(draft) == [
        ("SP116", "warning", 2),
        ("SP209", "warning", 3),
        ("SP103", "warning", 5),
    ]


def test_in_a_draft_a_slip_of_spelling_stays_an_error() -> None:
    assert codes("nama: Surat\ndeskripsi: S.\nstatus: draf\nbiya: gratis\n") == [
        ("SP105", "error", 4)
    ]


def test_a_revoked_standard_is_not_judged() -> None:
    assert codes(IDENTITY.replace("ditetapkan", "dicabut") + WITHOUT_LAPOR) == []


def test_an_empty_component_is_missing_and_nothing_else() -> None:
    assert codes(IDENTITY + "biaya: []\nprosedur: {}\n") == [
        ("SP101", "error", 7),
        ("SP101", "error", 8),
    ]


def test_findings_made_before_are_used_again_for_the_same_files() -> None:
    memo: Memo = {}
    catalog = assemble({**fixtures.base(), SURAT: (IDENTITY + WITHOUT_LAPOR).encode()})

    first, second = check(catalog, HARI_INI, memo), check(catalog, HARI_INI, memo)

    assert first == second
    assert len(memo) == 1
    assert [d.code for d in second.diagnostics] == ["SP216"]


def test_a_report_can_be_narrowed_to_some_files() -> None:
    other = "standards/berbagi/layanan/lain.yml"
    whole = report({SURAT: excused("1 Juni 2027"), other: IDENTITY + WITHOUT_LAPOR})

    assert whole.only({SURAT}).diagnostics == ()
    assert len(whole.only({SURAT}).dikecualikan) == 1
    assert whole.only({other}).dikecualikan == ()
    assert whole.only({other}).count(Severity.WARNING) == whole.count(Severity.WARNING) == 1


def _with(*components: str) -> str:
    own = {
        "persyaratan": "persyaratan: Kartu tanda penduduk\n",
        "evaluasi_kinerja": "evaluasi_kinerja:\n  - cara: Survei\n    frekuensi: tiap tahun\n",
    }
    return IDENTITY + "".join(own[k] for k in components)
