"""Rules on words, contacts and money where a fixture of one standard cannot show them."""

from __future__ import annotations

from datetime import date

import pytest

from generator.catalog import assemble
from generator.catalog.tulisan import isi_of
from generator.policy import Policy
from generator.rules import PolicyRule, discover
from generator.values.ejaan import EJAAN, PEMICU, salah_eja
from tests import fixtures
from tests.fixtures import HARI_INI, IDENTITY, SURAT, report
from tests.naskah import component_of, view_of

AGENCY = "standards/berbagi/instansi.yml"
SHARED = fixtures.base()[AGENCY].decode()


def found(agency: str, own: str = "") -> list[tuple[str, str, str]]:
    """Code, place and fix of what is found with another file of the agency."""
    result = report({AGENCY: agency, SURAT: IDENTITY + own})
    return [(d.code, f"{d.location.file}:{d.location.line}", d.fix()) for d in result.diagnostics]


def test_an_abbreviation_of_a_shared_text_is_told_in_the_file_of_the_agency() -> None:
    agency = SHARED.replace("Data pemohon disimpan", "Data OPD dan SKTT disimpan")

    [(code, place, fix)] = found(agency)

    line = agency.splitlines().index(
        "  jaminan_keamanan: Data OPD dan SKTT disimpan di ruang terkunci"
    )
    assert (code, place) == ("SP239", f"{AGENCY}:{line + 1}")
    assert "singkatan_umum:\n  OPD:" in fix


def test_an_abbreviation_that_the_agency_explains_is_known_in_its_services() -> None:
    agency = SHARED + "singkatan_umum:\n  OPD: Organisasi perangkat daerah\n"

    assert found(agency, "persyaratan: Surat dari OPD dan Dincontoh\n") == []


@pytest.mark.parametrize(
    ("kind", "value", "codes"),
    [
        ("email", "dincontoh@gmail.com", ["SP219"]),
        ("email", "layanan@dinconto.example", ["SP242"]),
        ("web", "https://dincontoh.example", []),
        ("tatap_muka", "Loket 1", []),
    ],
)
def test_the_contacts_of_an_agency_are_judged_in_its_own_file(
    kind: str, value: str, codes: list[str]
) -> None:
    agency = f"{SHARED}kanal:\n  - jenis: {kind}\n    nilai: {value}\n"

    line = len(agency.splitlines())
    assert [(c, p) for c, p, _ in found(agency)] == [(c, f"{AGENCY}:{line}") for c in codes]


def test_words_of_the_area_in_an_acronym_are_not_compared() -> None:
    agency = SHARED.replace("singkatan: Dincontoh", "singkatan: Din Contoh\nwilayah: Kota Contoh")

    assert found(f"{agency}kanal:\n  - jenis: web\n    nilai: https://contho.example\n") == []


@pytest.mark.parametrize(("months", "codes"), [(8, ["SP236"]), (9, [])])
def test_how_long_a_standard_may_go_without_a_review_is_set_by_the_project(
    months: int, codes: list[str]
) -> None:
    catalog = assemble({**fixtures.base(), SURAT: IDENTITY.encode()})
    [rule] = [r for r in discover() if r.code == "SP236" and isinstance(r, PolicyRule)]

    told = rule.check(catalog, date(2026, 11, 30), Policy(tinjau_ulang=months))

    assert [rule.code for _ in told] == codes


def test_a_review_that_could_not_be_read_is_not_called_overdue() -> None:
    text = IDENTITY.replace("2026", "2020") + "riwayat_tinjau:\n  - tanggal: kemarin\n"

    assert [d.code for d in report({SURAT: text}).diagnostics] == ["SP109"]


def test_one_legal_basis_below_the_fees_is_shown_once_and_is_a_citation() -> None:
    text = "\n  dasar_hukum: UU 25 Tahun 2009\n  butir:\n    - untuk: A\n      tarif: Rp5.000"
    standard = IDENTITY + f"biaya:{text}\n"
    catalog = assemble({**fixtures.base(), SURAT: standard.encode()})

    shown = str(component_of(view_of(biaya=text), "biaya"))
    [standar] = catalog.standar

    assert shown.count("Dasar hukum: ") == 1
    assert ("biaya", "dasar_hukum") in [k.path for k in catalog.kutipan[standar.id]]


def test_every_word_of_the_spelling_list_is_found_and_its_mending_is_not() -> None:
    for wrong, right in EJAAN.items():
        assert [s.benar for s in salah_eja(f"Bawa {wrong}, ya")] == [right]
        assert not PEMICU.isdisjoint(wrong.split())
    assert list(salah_eja(" ".join(EJAAN.values()))) == []


@pytest.mark.parametrize(
    "text", ["ijin@dinas.example", "/ijin-usaha", "*survey*", "SIJIN", "resikonya", "e-ijin"]
)
def test_parts_of_addresses_foreign_and_longer_words_are_not_misspelt(text: str) -> None:
    assert list(salah_eja(text)) == []


def test_a_shared_component_is_walked_once_for_all_its_standards() -> None:
    files = {f"standards/berbagi/layanan/{n}.yml": IDENTITY.encode() for n in "ab"}
    one, two = assemble({**fixtures.base(), **files}).standar

    assert dict(isi_of(one))["prosedur"] is dict(isi_of(two))["prosedur"]


@pytest.mark.parametrize("component", ["persyaratan", "sarana_prasarana"])
def test_a_component_with_a_fault_is_left_to_that_fault(component: str) -> None:
    rows = "  - Locket\n  - LOCKET\n  - tekss: Locket\n"

    text = f"{IDENTITY}{component}:\n{rows}"
    assert {d.code for d in report({SURAT: text}, HARI_INI).diagnostics} == {"SP105"}


def test_a_branch_that_leads_nowhere_is_not_also_a_wrong_sum_of_times() -> None:
    steps = (
        "prosedur:\n  - aktor: Petugas\n    langkah: Memeriksa\n    waktu: 2 jam\n    cabang:\n"
        "      - jika: lengkap\n        ke: cetak\n"
    )

    assert [
        d.code for d in report({SURAT: IDENTITY + steps + "jangka_waktu: 1 jam\n"}).diagnostics
    ] == ["SP237"]


@pytest.mark.parametrize("name", ["Apotik Sehat", "di samping Musholla An-Nur", "Propinsi Contoh"])
def test_an_old_spelling_that_may_be_part_of_a_name_is_left(name: str) -> None:
    assert list(salah_eja(name)) == []


@pytest.mark.parametrize(
    ("text", "right"), [("Ijin orang tua", "Izin"), ("surat ijin", "izin"), ("Locket A", "Loket")]
)
def test_an_old_spelling_elsewhere_is_told(text: str, right: str) -> None:
    assert [s.benar for s in salah_eja(text)] == [right]


def test_words_of_places_and_doubtful_pairs_are_not_judged() -> None:
    assert list(salah_eja("blangko dan blanko di komplek perkantoran")) == []
