"""The catalogue: inheritance with its places, the register, and faults between files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator import terminal
from generator.catalog import FAULTS, Catalog, Standar, assemble
from generator.diagnostics import Diagnostic, Fault
from generator.edition import Desk
from generator.listing import read_files
from generator.outcome import Outcome, Report
from generator.project import Project
from generator.source import read
from tests import fixtures
from tests.fixtures import IDENTITY

REGENCY = """\
nama: Kabupaten Contoh
wilayah: Kabupaten Contoh
komponen_bersama:
  dasar_hukum:
    - UU 25 Tahun 2009
  sarana_prasarana:
    - Lapangan parkir
    - Ruang tunggu
  jaminan_pelayanan: Sesuai standar
"""
AGENCY = """\
nama: Dinas Contoh
induk: kabupaten
komponen_bersama:
  dasar_hukum:
    tambahan:
      - PP 96 Tahun 2012
  sarana_prasarana:
    butir:
      - Loket
  evaluasi_kinerja: Survei
"""
SERVICE = """\
nama: Surat
dasar_hukum:
  tambahan:
    - sitasi: Perppu 2 Tahun 2022
sarana_prasarana:
  tambahan:
    - nama: Kursi roda
      untuk: lanjut_usia
jaminan_pelayanan:
  kompensasi: Permintaan maaf
  tambahan:
    - Selesai tepat waktu
"""
REGENCY_FILE = "standards/kabupaten/instansi.yml"
AGENCY_FILE = "standards/dinas/instansi.yml"
SERVICE_FILE = "standards/dinas/layanan/surat.yml"
FILES = {REGENCY_FILE: REGENCY, AGENCY_FILE: AGENCY, SERVICE_FILE: SERVICE}


def catalog(files: dict[str, str]) -> Catalog:
    return assemble({**fixtures.base(), **{name: text.encode() for name, text in files.items()}})


def service(files: dict[str, str] = FILES) -> Standar:
    return next(s for s in catalog(files).standar if s.id == "dinas/surat")


def between(files: dict[str, str]) -> list[tuple[str, str, int]]:
    found = catalog(files).diagnostics
    return [(d.code, d.location.file, d.location.line) for d in found]


def line_of(standar: Standar, *path: str | int) -> tuple[str, str]:
    """File of a path in a resolved standard, and the text of its line there."""
    name, written = standar.place(path)
    document, _ = read(FILES[name].encode(), name)
    assert document is not None
    place = document.locate(written)
    return name, document.line_text(place.line).strip()


def test_additions_at_the_agency_and_at_the_service_follow_what_the_regency_has() -> None:
    laws = service().isi.dasar_hukum

    assert laws is not None
    assert [str(b.sitasi) for b in laws.butir or ()] == [
        "UU 25 Tahun 2009",
        "PP 96 Tahun 2012",
        "Perppu 2 Tahun 2022",
    ]


def test_an_override_at_the_agency_hides_what_the_regency_has() -> None:
    rooms = service().isi.sarana_prasarana

    assert rooms is not None
    assert [b.nama for b in rooms.butir or ()] == ["Loket", "Kursi roda"]


def test_what_concerns_a_component_as_a_whole_joins_the_inherited_rows() -> None:
    promise = service().isi.jaminan_pelayanan

    assert promise is not None
    assert promise.kompensasi is not None
    assert [b.teks for b in promise.butir or ()] == ["Sesuai standar", "Selesai tepat waktu"]


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("dasar_hukum", "butir", 0), (REGENCY_FILE, "- UU 25 Tahun 2009")),
        (("dasar_hukum", "butir", 0, "sitasi"), (REGENCY_FILE, "- UU 25 Tahun 2009")),
        (("dasar_hukum", "butir", 1, "sitasi"), (AGENCY_FILE, "- PP 96 Tahun 2012")),
        (("dasar_hukum", "butir", 2, "sitasi"), (SERVICE_FILE, "- sitasi: Perppu 2 Tahun 2022")),
        (("sarana_prasarana", "butir", 0, "nama"), (AGENCY_FILE, "- Loket")),
        (("sarana_prasarana", "butir", 1, "untuk", 0), (SERVICE_FILE, "untuk: lanjut_usia")),
        (("jaminan_pelayanan", "kompensasi"), (SERVICE_FILE, "kompensasi: Permintaan maaf")),
        (("jaminan_pelayanan", "butir", 0), (REGENCY_FILE, "jaminan_pelayanan: Sesuai standar")),
        (("evaluasi_kinerja",), (AGENCY_FILE, "evaluasi_kinerja: Survei")),
        (("nama",), (SERVICE_FILE, "nama: Surat")),
    ],
)
def test_a_path_leads_to_the_line_where_its_value_was_written(
    path: tuple[str | int, ...], place: tuple[str, str]
) -> None:
    assert line_of(service(), *path) == place


def test_the_origin_of_a_component_names_the_agency_and_whether_something_was_added() -> None:
    origin = service().asal

    assert (origin["dasar_hukum"].instansi, origin["dasar_hukum"].ditambah) == ("kabupaten", True)
    assert (origin["evaluasi_kinerja"].instansi, origin["evaluasi_kinerja"].ditambah) == (
        "dinas",
        False,
    )
    assert "biaya" not in origin


def test_additions_to_nothing_are_the_rows_themselves() -> None:
    alone = {**FILES, SERVICE_FILE: "nama: Surat\nproduk:\n  tambahan:\n    - Surat\n"}

    assert [str(b.nama) for b in getattr(service(alone).isi.produk, "butir", ())] == ["Surat"]


@pytest.mark.parametrize("parent", ["tiada", "dinas", "kabupaten"])
def test_a_parent_that_is_missing_or_turns_in_a_circle_is_one_fault(parent: str) -> None:
    files = {**FILES, AGENCY_FILE: AGENCY.replace("induk: kabupaten", f"induk: {parent}")}
    if parent == "kabupaten":
        files[REGENCY_FILE] = REGENCY + "induk: dinas\n"

    found = between(files)

    assert [code for code, _, _ in found] == ["SP363"]


def test_a_component_that_hangs_on_a_broken_parent_is_judged_by_nobody() -> None:
    broken = service({**FILES, REGENCY_FILE: "nama: K\n\tx: y\n"}).broken

    assert {"dasar_hukum", "jaminan_pelayanan", "biaya"} <= broken
    assert not {"sarana_prasarana", "evaluasi_kinerja"} & broken


def test_services_in_a_folder_without_an_agency_file_are_one_fault() -> None:
    files = {
        "standards/yatim/layanan/a.yml": IDENTITY,
        "standards/yatim/layanan/b.yml": IDENTITY,
    }

    assert between(files) == [("SP364", "standards/yatim/layanan/a.yml", 1)]


@pytest.mark.parametrize(
    ("name", "better"),
    [
        ("standards/dinas/surat.yml", "standards/dinas/layanan/surat.yml"),
        ("standards/Dinas Contoh/instansi.yml", "standards/dinas-contoh/instansi.yml"),
        ("standards/dinas/layanan/Surat_A.yaml", "standards/dinas/layanan/surat-a.yml"),
        ("standards/regulasi/UU.yaml", "standards/regulasi/uu.yml"),
        ("standards/surat.yml", "standards/nama-instansi/layanan/surat.yml"),
    ],
)
def test_a_file_in_a_place_that_is_never_read_is_told_where_to_go(name: str, better: str) -> None:
    [fault] = catalog({name: IDENTITY}).berkas[name].diagnostics

    assert fault.code == "SP365"
    assert better in fault.fix()


@pytest.fixture
def proyek(tmp_path: Path) -> Project:
    folder = tmp_path / "standards/dinas/layanan"
    folder.mkdir(parents=True)
    (folder.parent / "instansi.yml").write_text("nama: Dinas\n", "utf-8")
    (folder / "surat.yml").write_text(IDENTITY, "utf-8")
    (tmp_path / "rahasia.yml").write_text("nama: Rahasia\n", "utf-8")
    return Project.load(tmp_path, fixtures.HARI_INI)


def unread(project: Project) -> list[tuple[str, str]]:
    """Names of files that are told not to be read, and what to do about it."""
    berkas = assemble(read_files(project)).berkas.values()
    return [(b.nama, d.fix()) for b in berkas for d in b.diagnostics if d.code == "SP365"]


@pytest.mark.parametrize(
    ("name", "better"),
    [
        ("akta.yml.txt", "akta.yml"),
        ("akta.YML", "akta.yml"),
        ("Akta Lahir.yaml", "akta-lahir.yml"),
        ("akta (1).yml", "akta-1.yml"),
        ("akta.yml~", "akta.yml"),
        ("akta.txt", "akta.yml"),
        ("lain/akta.yml", "akta.yml"),
    ],
)
def test_a_file_that_only_its_author_believes_to_be_read_is_found(
    proyek: Project, name: str, better: str
) -> None:
    path = proyek.standards / "dinas/layanan" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(IDENTITY, "utf-8")

    [(berkas, saran)] = unread(proyek)

    assert berkas == f"standards/dinas/layanan/{name}"
    assert f"`standards/dinas/layanan/{better}`" in saran


@pytest.mark.parametrize("name", ["catatan.docx", ".surat.yml.swp", "logo.png", "ymlama.md"])
def test_other_files_are_nobodys_business(proyek: Project, name: str) -> None:
    (proyek.standards / "dinas/layanan" / name).write_text(IDENTITY, "utf-8")

    assert unread(proyek) == []


@pytest.mark.parametrize("goal", ["../../../rahasia.yml", "/etc/hostname", "tiada.yml", ".."])
def test_a_link_that_leads_out_of_standards_or_nowhere_is_refused(
    proyek: Project, goal: str
) -> None:
    link = proyek.standards / "dinas/layanan/akta.yml"
    link.symlink_to(goal)

    [(berkas, saran)] = unread(proyek)

    assert berkas == "standards/dinas/layanan/akta.yml"
    assert saran.startswith("Hapus tautannya, lalu salin")
    assert "Rahasia" not in str(read_files(proyek).values())
    manner = terminal.manner(Outcome(Report(())), proyek, "id", None)
    assert manner.lines(berkas, 1) == ""


def test_a_link_within_standards_is_followed(proyek: Project) -> None:
    (proyek.standards / "dinas/layanan/akta.yml").symlink_to("surat.yml")

    assert unread(proyek) == []
    assert [s.slug for s in assemble(read_files(proyek)).standar] == ["akta", "surat"]


def test_a_link_to_a_folder_and_a_folder_with_the_name_of_a_file_are_told(proyek: Project) -> None:
    (proyek.standards / "dinas-b").symlink_to("dinas")
    (proyek.standards / "dinas/layanan/akta.yml").mkdir()

    assert [berkas for berkas, _ in unread(proyek)] == [
        "standards/dinas-b",
        "standards/dinas/layanan/akta.yml",
    ]


def test_what_is_no_ordinary_file_is_told_and_not_waited_for(proyek: Project) -> None:
    os.mkfifo(proyek.standards / "dinas/layanan/akta.yml")

    [(_, saran)] = unread(proyek)

    assert saran.startswith("Periksa hak aksesnya")


def test_a_standard_under_a_name_that_is_not_read_is_withheld_not_deleted(proyek: Project) -> None:
    path = proyek.standards / "dinas/layanan/surat.yml"
    path.rename(path.with_name("surat.yml.txt"))

    assert Desk(proyek).edition().tertahan == ("dinas/surat",)


def test_an_id_that_two_entries_of_the_register_share_is_told_at_the_second() -> None:
    more = "jenis: PP\nregulasi:\n  - id: uu-25-2009\n    nomor: 1\n    tahun: 2010\n"
    files = {"standards/regulasi/zz.yml": more + "    judul: Lain\n    status: berlaku\n"}

    assert between(files) == [("SP366", "standards/regulasi/zz.yml", 3)]


def test_a_register_with_a_broken_entry_is_not_whole_but_keeps_the_others_in_place() -> None:
    uu = fixtures.base()["standards/regulasi/uu.yml"].decode().replace("tahun: 2009", "tahun: x")
    result = catalog({"standards/regulasi/uu.yml": uu})

    assert not result.register_utuh
    assert "uu-25-2009" not in result.regulasi
    assert result.regulasi["uu-11-2020"].indeks == 1


def test_the_catalogue_does_not_depend_on_the_order_of_files() -> None:
    files = {**fixtures.base(), **{name: text.encode() for name, text in FILES.items()}}
    backwards = dict(reversed(files.items()))

    assert [s.isi for s in assemble(files).standar] == [s.isi for s in assemble(backwards).standar]
    assert list(assemble(files).regulasi) == list(assemble(backwards).regulasi)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_a_fault_between_files_is_worded_in_both_languages(fault: Fault) -> None:
    cases: dict[str, dict[str, str]] = {
        "SP363": {AGENCY_FILE: "nama: D\ninduk: tiada\n"},
        "SP364": {"standards/yatim/layanan/a.yml": IDENTITY},
        "SP365": {"standards/dinas/surat.yml": IDENTITY},
        "SP366": {
            "standards/regulasi/zz.yml": "jenis: PP\nregulasi:\n  - id: uu-25-2009\n    nomor: 1\n"
            "    tahun: 2010\n    judul: Lain\n    status: berlaku\n"
        },
    }
    result = catalog(cases[fault.code])
    own = [d for b in result.berkas.values() for d in b.diagnostics]
    found: list[Diagnostic] = [d for d in [*own, *result.diagnostics] if d.fault is fault]

    assert len(found) == 1
    assert all(found[0].message(lang) and found[0].fix(lang) for lang in fixtures.LANGS)
