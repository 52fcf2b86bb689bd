"""Mending by machine: what has one right answer, no other byte, and never a published word."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.cli import main
from generator.edition import Desk, Edition
from generator.fix import Hasil, fix
from generator.fix.layout import Mended, mend_layout
from generator.fix.replacement import Rencana, UnknownRegulationError, plan
from generator.policy import Policy
from generator.project import Project, Setelan
from generator.source import read
from tests.fixtures import HARI_INI, SURAT, base

INSTANSI = "standards/berbagi/instansi.yml"
STANDARDS = Path(__file__).parent.parent / "standards"
FICTIONAL = sorted(STANDARDS.glob("contoh-*/**/*.yml"))

ELSEWHERE = "tidak diubah karena nama layanan juga dipakai di tempat lain"
PUBLISHED = "tidak diubah karena kata-kata naskah yang diterbitkan"
KEPT = "baris ini menyimpan bunyi naskah yang diterbitkan (`tertulis`)"

MIXED = """\
# catatan pembuka
nama: Surat Keterangan
deskripsi: >-
  Warga membawa foto
  copy ktp dan ijin usaha.
status: ditetapkan
penetapan:
  nomor: 1/2026
  tanggal: 2 Maret 2026

persyaratan:
  - "Materai: Rp10.000"
  - teks: FOTO COPY kartu keluarga  # catatan
    tertulis: Foto Copy Kartu Keluarga
dasar_hukum:
  # pelaksanaannya
  - PP Nomor 096 Tahun 2012
  - sitasi: UU 25 Tahun 2009
    tertulis: UU Nomor 025 Tahun 2009
  - Perpres 37 Tahun 2014
  - Permendagri 138 Tahun 2017

  - Keppres 5 Tahun 2015
  - lainnya: ya
    tertulis: Peraturan lainnya
pengaduan:
  - sp4n_lapor
  - jenis: telepon
    nilai: +62 299-5550100
    tertulis: Telp. +62 299-5550100
  - kelompok: Pesan singkat
    butir:
      - jenis: whatsapp
        nilai: "0812.3456.7890"
  - jenis: telepon
    nilai: (0299) 555-0100
"""


def desk_of(root: Path, policy: Policy | None = None) -> Desk:
    return Desk(Project(root, HARI_INI, Setelan(pemeriksaan=policy or Policy())))


def edition_of(desk: Desk, added: Mapping[str, str]) -> Edition:
    return desk.edition({**base(), **{name: text.encode() for name, text in added.items()}})


def mended(text: str, policy: Policy | None = None) -> tuple[Hasil, str]:
    """What is told about a standard of the agency `berbagi`, and its new text."""
    desk = desk_of(Path("/"), policy)
    edition = edition_of(desk, {SURAT: text})
    hasil = fix(desk, edition, edition.files)
    return hasil, hasil.files.get(SURAT, text.encode()).decode()


def told(hasil: Hasil) -> list[str]:
    """Lines and words of what was mended."""
    return [str(satu).removeprefix(f"{SURAT}:") for satu in sorted(hasil.perbaikan)]


def codes(text: str) -> list[str]:
    report = edition_of(desk_of(Path("/")), {SURAT: text}).report
    return [d.code for d in report.diagnostics if d.path[-1:] != ("tertulis",)]


# ------------------------------------------------------------------ words and order


def test_words_numbers_and_order_are_mended_and_told_by_line() -> None:
    hasil, text = mended(MIXED)

    assert told(hasil) == [
        "3: ejaan “foto copy” menjadi “fotokopi”",
        "3: ejaan “ijin” menjadi “izin”",
        "12: ejaan “Materai” menjadi “Meterai”",
        "13: ejaan “FOTO COPY” menjadi “FOTOKOPI”",
        "17: nomor pada sitasi: “PP Nomor 096 Tahun 2012” menjadi “PP Nomor 96 Tahun 2012”",
        "18: urutan: “UU 25 Tahun 2009” dipindahkan ke depan “PP 096 Tahun 2012”",
        "23: urutan: “Keppres 5 Tahun 2015” dipindahkan ke depan “Permendagri 138 Tahun 2017”",
        "29: nomor telepon: “+62 299-5550100” menjadi “0299-5550100”",
        "34: nomor telepon: “0812.3456.7890” menjadi “0812-3456-7890”",
    ]
    assert text == MIXED.replace("foto\n  copy ktp dan ijin", "fotokopi\n  ktp dan izin").replace(
        "Materai:", "Meterai:"
    ).replace("FOTO COPY kartu", "FOTOKOPI kartu").replace(
        """\
  # pelaksanaannya
  - PP Nomor 096 Tahun 2012
  - sitasi: UU 25 Tahun 2009
    tertulis: UU Nomor 025 Tahun 2009
  - Perpres 37 Tahun 2014
  - Permendagri 138 Tahun 2017

  - Keppres 5 Tahun 2015
""",
        """\
  - sitasi: UU 25 Tahun 2009
    tertulis: UU Nomor 025 Tahun 2009
  # pelaksanaannya
  - PP Nomor 96 Tahun 2012
  - Perpres 37 Tahun 2014
  - Keppres 5 Tahun 2015

  - Permendagri 138 Tahun 2017
""",
    ).replace("nilai: +62 299-5550100", "nilai: 0299-5550100").replace(
        '"0812.3456.7890"', '"0812-3456-7890"'
    )


def test_afterwards_the_check_finds_none_of_it_and_nothing_new() -> None:
    _, text = mended(MIXED)
    before, after = codes(MIXED), codes(text)

    assert {"SP234", "SP320"} <= set(before)
    assert not {"SP234", "SP320", "SP343"} & set(after)
    assert sorted(after) == sorted(c for c in before if c not in {"SP234", "SP320", "SP343"})


def test_mending_twice_changes_nothing_more() -> None:
    hasil, _ = mended(mended(MIXED)[1])

    assert hasil.files == {}
    assert hasil.perbaikan == []


@pytest.mark.parametrize("newline", ["\r\n", "\n"])
def test_line_ends_and_the_byte_order_mark_stay(newline: str) -> None:
    _, plain = mended(MIXED)
    _, text = mended("\ufeff" + MIXED.replace("\n", newline))

    assert text == "\ufeff" + plain.replace("\n", newline)


def test_published_wording_and_names_stay_and_are_told() -> None:
    text = MIXED.replace("nama: Surat", "nama: Ijin dan Surat")
    hasil, after = mended(text)

    assert "nama: Ijin dan Surat" in after
    assert "tertulis: Foto Copy Kartu Keluarga" in after
    assert [str(t).removeprefix(f"{SURAT}:") for t in sorted(hasil.tetap)] == [
        f"2: ejaan “Ijin” menjadi “Izin”: {ELSEWHERE}",
        f"14: ejaan “Foto Copy” menjadi “Fotokopi”: {PUBLISHED}",
    ]


@pytest.mark.parametrize(
    ("sitasi", "baru"),
    [
        ("UU No. 05 Tahun 2014", "UU No. 5 Tahun 2014"),
        ("PP 08/1990", "PP 8/1990"),
        ("Permen PUPR 07/PRT/M/2018", "Permen PUPR 07/PRT/M/2018"),
        ("PP 100 Tahun 2000", "PP 100 Tahun 2000"),
    ],
)
def test_only_a_plain_number_loses_its_zeros(sitasi: str, baru: str) -> None:
    _, text = mended(MIXED.replace("Perpres 37 Tahun 2014", sitasi))

    assert f"  - {baru}\n" in text


@pytest.mark.parametrize(
    ("nilai", "baru"),
    [
        ("62 812 3456 7890", "0812-3456-7890"),
        ("0299.5550100 pesawat 12", "0299-5550100 ext. 12"),
        ("(0299) 555-0100 ext. 4", "(0299) 555-0100 ext. 4"),
        ("0812 3456 7890", "0812 3456 7890"),
        ("1500-046", "1500-046"),
        ("112", "112"),
        ("+65 6123 4567", "+65 6123 4567"),
        ("belum ada", "belum ada"),
    ],
)
def test_a_number_gets_its_local_form_unless_it_has_one(nilai: str, baru: str) -> None:
    _, text = mended(MIXED.replace("(0299) 555-0100", nilai))

    assert text.endswith(f"    nilai: {baru}\n")


def test_exceptions_and_settings_hold() -> None:
    excused = MIXED + (
        "pengecualian:\n  - kode: SP320\n    alasan: Urutan naskah\n    sampai: 1 Maret 2027\n"
    )
    assert not any("urutan" in line for line in told(mended(excused)[0]))

    hasil, _ = mended(MIXED, Policy({"SP234": None}))
    assert not any("ejaan" in line for line in told(hasil))


def test_what_a_decree_with_a_fingerprint_holds_is_told_but_not_changed() -> None:
    sealed = MIXED.replace("  nomor: 1/2026\n", "  nomor: 1/2026\n  sidik: 0123456789abcdef\n")
    hasil, text = mended(sealed)

    assert [line.split(":")[0] for line in told(hasil)] == ["3", "3"]
    assert text[text.index("status:") :] == sealed[sealed.index("status:") :]
    assert all("ditetapkan dan bersidik" in t.apa for t in hasil.tetap if t.tempat.line != 15)


def test_copies_are_left_out() -> None:
    desk = desk_of(Path("/"))
    agency = base()[INSTANSI].decode() + "salinan: ya\n"
    for mark in (agency, agency + "x: [\n"):
        edition = edition_of(desk, {SURAT: MIXED, INSTANSI: mark})
        hasil = fix(desk, edition, edition.files)

        assert hasil.files == {}
        assert hasil.salinan == ["berbagi"]


def test_the_repository_itself_needs_no_mending(root: Path) -> None:
    desk = Desk(Project(root, HARI_INI))
    edition = desk.edition()

    assert fix(desk, edition, edition.files).files == {}


# ------------------------------------------------------------------ layout


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("persyaratan:\n\t- a\tb  # x\n", "persyaratan:\n  - a b  # x\n"),
        ("biaya:\n  - tarif: gratis\n\t\tuntuk: a\n", "biaya:\n  - tarif: gratis\n    untuk: a\n"),
        ("persyaratan:\n  -\u00a0KTP\u00a0asli\n", "persyaratan:\n  - KTP\u00a0asli\n"),
        ("singkatan:\n \u00a0KTP:\u00a0Kartu\n", "singkatan:\n  KTP: Kartu\n"),
        ("persyaratan:\n \u00a0- KTP:\u00a0asli\n", "persyaratan:\n  - KTP:\u00a0asli\n"),
        ("produk: “Izin: baru”  # x\n", 'produk: "Izin: baru"  # x\n'),
        ("produk:Izin  # x\n", "produk: Izin  # x\n"),
        ("persyaratan:\n  -KTP\n  -KK\n", "persyaratan:\n  - KTP\n  - KK\n"),
        ("persyaratan:\n  - • KTP  # x\n", "persyaratan:\n  - KTP  # x\n"),
        ("persyaratan:\n  - 1. a: b\n", "persyaratan:\n  - 1. a: b\n"),
        ("persyaratan:\n  1. KTP\n  2. KK\n", "persyaratan:\n  - KTP\n  - KK\n"),
        ("persyaratan:\n  - 1. KTP\n    2. KK\n", "persyaratan:\n  - KTP\n  - KK\n"),
        ("produk: - Izin\n", ""),
        ("produk: – Izin\n", "produk: Izin\n"),
        (
            "persyaratan:\n  - teks: a\n    salinan: 1 asli\n   jika: b\n",
            "persyaratan:\n  - teks: a\n    salinan: 1 asli\n    jika: b\n",
        ),
        (
            "produk: Izin\n  biaya:\n    - tarif: gratis\n\n      untuk: a\nkode: x\n",
            "produk: Izin\nbiaya:\n  - tarif: gratis\n\n    untuk: a\nkode: x\n",
        ),
    ],
)
def test_a_fault_of_layout_is_mended_on_its_line(before: str, after: str) -> None:
    for mark, newline in (("", "\n"), ("\ufeff", "\r\n")):
        text = mark + ("nama: x\n" + before).replace("\n", newline)
        document, _ = read(text.encode(), SURAT)
        found = text if document else mend_layout(text.encode(), SURAT)
        shown = found.text if isinstance(found, Mended) else found

        if after:
            assert shown == mark + ("nama: x\n" + after).replace("\n", newline)
        else:
            assert not isinstance(shown, str)


@pytest.mark.parametrize(
    "text",
    [
        "persyaratan:\n  - a. n. Kepala Dinas\n",
        "  nama: x\nbiaya: gratis\n",
        "produk:\n  - nama: x\n    tertulis:\u00a0a\n    bentuk: “a: b” c\n",
        "tajuk:Isi lain\n",
        "persyaratan:\n  - a\n    b\n",
        "persyaratan:\n  - •\tKTP\n  - @x\n",
        "produk:\n  - nama: x\n    tertulis: a\tb\n",
        "produk:\n  - nama: x\n    tertulis: • a\n",
        "produk:\n  nama: x\n formulir:\n   kode: a\n",
        "biaya:\n" + "  - tarif: gratis\n   untuk: a\n" * 200,
        "\udcff",
    ],
)
def test_what_is_not_certain_stays_for_a_person(text: str) -> None:
    data = text.encode("utf-8", "surrogateescape")
    found = mend_layout(data, SURAT)

    assert not isinstance(found, Mended)
    assert found


def test_what_stays_unreadable_is_told_and_not_written() -> None:
    hasil, text = mended("nama:x\nbiaya: [\n")

    assert text == "nama:x\nbiaya: [\n"
    assert [str(t).split(" ")[0] for t in hasil.tak_terbaca] == [f"{SURAT}:2:"]


def test_words_are_mended_in_a_file_whose_layout_was() -> None:
    hasil, text = mended(MIXED.replace("  - Perpres", "  -Perpres"))

    assert text == mended(MIXED)[1]
    assert "20: spasi ditambahkan sesudah tanda minus" in told(hasil)


def _glued(line: str) -> str:
    return line.replace(": ", ":", 1)


def _hyphen(line: str) -> str:
    return re.sub(r"^( *)- (?=\w)", r"\1-", line)


def _tabs(line: str) -> str:
    return re.sub("^(?:  )+", lambda found: "\t" * (len(found[0]) // 2), line)


def _bullet(line: str) -> str:
    return re.sub(r"^( *- )(?=\w+ )", r"\1• ", line)


def _odd_space(line: str) -> str:
    return re.sub(r"^( *)(- )?(\w+: )?", lambda f: f[0].replace(" ", "\u00a0"), line)


def _further_in(line: str) -> str:
    return f" {line}" if line.strip() else line


def _further_out(line: str) -> str:
    return line.removeprefix(" ")


SLIPS = [_glued, _hyphen, _tabs, _bullet, _odd_space, _further_in, _further_out]


@given(st.sampled_from(FICTIONAL), st.sampled_from(SLIPS), st.data())
def test_a_slip_is_mended_to_what_was_meant_or_left(
    file: Path, slip: object, data: st.DataObject
) -> None:
    assert callable(slip)
    lines = file.read_text("utf-8").splitlines(keepends=True)
    at = data.draw(st.integers(0, len(lines) - 1))
    text = "".join([*lines[:at], slip(lines[at]), *lines[at + 1 :]])
    name = file.relative_to(STANDARDS.parent).as_posix()
    assume(read(text.encode(), name)[0] is None)
    found = mend_layout(text.encode(), name)

    if isinstance(found, Mended):
        document, meant = read(found.text.encode(), name)[0], read(file.read_bytes(), name)[0]
        assert document is not None
        assert meant is not None
        assert document.value == meant.value


# ------------------------------------------------------------------ one regulation for another


CITING = """\
nama: Surat
persyaratan:
  - teks: KTP
    dasar_hukum: Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan
jangka_waktu:
  merujuk: PP 96 Tahun 2012
  tertulis: Sesuai PP 96 Tahun 2012
biaya:
  merujuk: NSPK
dasar_hukum:
  - UU 25 Tahun 2009
  - pp-96-2012  # catatan
  - sitasi: PP No. 96/2012
    pasal: Pasal 3
  - sitasi: PP 96 Tahun 2012
    tertulis: PP Nomor 96 Tahun 2012
"""


def planned(lama: str, baru: str, text: str = CITING) -> tuple[Rencana, str]:
    edition = edition_of(desk_of(Path("/")), {SURAT: text})
    rencana = plan(edition, lama, baru)
    return rencana, rencana.files(edition.files).get(SURAT, b"").decode()


def test_a_regulation_is_replaced_wherever_and_however_it_is_cited() -> None:
    rencana, text = planned("PP 96 Tahun 2012", "perppu-2-2022")

    assert lines(rencana) == [
        "4: “Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan” → “Perppu 2 Tahun 2022”",
        f"6: “PP 96 Tahun 2012” tetap: {KEPT}",
        "12: “pp-96-2012” → “Perppu 2 Tahun 2022”",
        "13: “PP No. 96/2012” → “Perppu 2 Tahun 2022” (periksa juga `pasal: Pasal 3`)",
        f"15: “PP 96 Tahun 2012” tetap: {KEPT}",
    ]
    assert text == CITING.replace(
        "Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan", "Perppu 2 Tahun 2022"
    ).replace("pp-96-2012", "Perppu 2 Tahun 2022").replace("PP No. 96/2012", "Perppu 2 Tahun 2022")


def lines(rencana: Rencana) -> list[str]:
    """What is listed for the standard, by line."""
    semua = sorted(rencana.penggantian, key=lambda p: p.tempat)
    return [str(p).removeprefix(f"{SURAT}:") for p in semua if p.tempat.file == SURAT]


def test_a_list_that_holds_the_replacement_already_is_left() -> None:
    text = CITING.replace("UU 25 Tahun 2009", "Perppu 2 Tahun 2022")
    rencana, after = planned("pp-96-2012", "Perppu 2 Tahun 2022", text)

    assert after[after.index("dasar_hukum:\n") :] == text[text.index("dasar_hukum:\n") :]
    assert "13: “PP No. 96/2012” tetap: penggantinya sudah ada dalam daftar ini" in (
        "\n".join(lines(rencana))
    )


def test_shared_components_are_searched_and_copies_are_left() -> None:
    edition = edition_of(desk_of(Path("/")), {})
    rencana = plan(edition, "UU 25 Tahun 2009", "Perppu 2 Tahun 2022")
    assert [p.tempat.file for p in rencana.penggantian][:1] == [INSTANSI]

    agency = base()[INSTANSI].decode() + "salinan: ya\n"
    rencana = plan(
        edition_of(desk_of(Path("/")), {INSTANSI: agency}), "uu-25-2009", "perppu-2-2022"
    )
    assert "salinan" in rencana.penggantian[0].alasan


def test_a_citation_under_a_fingerprint_says_that_the_standard_has_to_be_set_again() -> None:
    sealed = CITING + "penetapan:\n  nomor: 1/2026\n  sidik: 0123456789abcdef\n"
    rencana, _ = planned("pp-96-2012", "perppu-2-2022", sealed)

    remarks = {p.tempat.line: p.catatan for p in rencana.penggantian if p.tempat.file == SURAT}
    assert remarks[12] == "sudah ditetapkan, jadi sesudah diganti harus ditetapkan ulang (SP370)"
    assert remarks[13] == f"periksa juga `pasal: Pasal 3`; {remarks[12]}"


def test_a_regulation_cited_but_not_registered_can_be_replaced() -> None:
    text = CITING.replace("PP No. 96/2012", "Perda Kota Contoh 7 Tahun 2001")
    rencana, after = planned("Perda Kota Contoh No. 7/2001", "Perppu 2 Tahun 2022", text)

    assert len(lines(rencana)) == 1
    assert "  - sitasi: Perppu 2 Tahun 2022\n" in after


@pytest.mark.parametrize(
    ("lama", "baru", "kata"),
    [
        ("PP 96 Tahun 2012", "Perppu 3 Tahun 2022", "Mungkin maksud Anda “Perppu 2 Tahun 2022”"),
        ("PP 999 Tahun 2012", "Perppu 2 Tahun 2022", "tidak dikutip di mana pun"),
        ("pp-96-2013", "Perppu 2 Tahun 2022", "Mungkin maksud Anda “pp-96-2012”"),
        ("Perda 5 Tahun 2001", "Perppu 2 Tahun 2022", "belum menyebut daerahnya"),
        ("peraturan itu", "Perppu 2 Tahun 2022", "bukan sitasi"),
        ("PP 96 Tahun 2012", "pp-96-2012", "adalah peraturan yang sama"),
    ],
)
def test_an_unknown_regulation_is_refused_with_a_suggestion(
    lama: str, baru: str, kata: str
) -> None:
    with pytest.raises(UnknownRegulationError, match=re.escape(kata)):
        planned(lama, baru)


def test_files_that_cannot_be_read_are_named() -> None:
    assert planned("pp-96-2012", "perppu-2-2022", "a: [\n")[0].tak_terbaca == (SURAT,)


# ------------------------------------------------------------------ the commands


@pytest.fixture
def proyek(tmp_path: Path) -> Path:
    """A project on disk with one standard that needs mending."""
    for name, data in {**base(), SURAT: MIXED.encode()}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    return tmp_path


def run(proyek: Path, *words: str) -> Result:
    result = CliRunner().invoke(
        main, ["--proyek", str(proyek), "--tanggal", HARI_INI.isoformat(), *words]
    )
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def test_fix_writes_and_lists_each_change(proyek: Path) -> None:
    result = run(proyek, "fix")

    assert result.exit_code == 0
    assert result.stdout.startswith(f"{SURAT}:3: ejaan “foto copy” menjadi “fotokopi”\n")
    assert "9 perbaikan di 1 berkas ditulis." in result.stderr
    assert (proyek / SURAT).read_text("utf-8") == mended(MIXED)[1]
    assert run(proyek, "fix").stdout == ""


def test_looking_first_writes_nothing_and_shows_a_patch(proyek: Path) -> None:
    (proyek / SURAT).write_text(MIXED.rstrip("\n").replace("(0299) 555-0100", "+622995550100"))
    before = (proyek / SURAT).read_bytes()
    result = run(proyek, "fix", "--lihat")

    assert (proyek / SURAT).read_bytes() == before
    patch = subprocess.run(
        ["patch", "-p1"], cwd=proyek, input=result.stdout_bytes, capture_output=True, check=True
    )
    assert b"patching" in patch.stdout
    assert run(proyek, "fix").stdout == ""


def test_fix_keeps_to_the_files_asked_for(proyek: Path) -> None:
    assert run(proyek, "fix", str(proyek / INSTANSI)).stdout == ""
    assert run(proyek, "fix", str(proyek / "luar.yml")).exit_code == 2


def test_a_file_that_needs_a_person_makes_fix_fail(proyek: Path) -> None:
    (proyek / SURAT).write_text("nama: [\n")
    result = run(proyek, "fix")

    assert result.exit_code == 1
    assert f"{SURAT}:1: SP016" in result.stderr
    assert "Tidak ada yang diperbaiki." in result.stderr


def test_replacing_shows_the_list_and_waits_for_consent(proyek: Path) -> None:
    before = (proyek / SURAT).read_bytes()
    result = run(proyek, "ganti-regulasi", "Perpres 38 Tahun 2014", "perppu-2-2022")
    assert result.exit_code == 2
    assert "“Perpres 38 Tahun 2014” tidak dikutip di mana pun" in result.stderr

    result = run(proyek, "ganti-regulasi", "pp-96-2012", "perppu-2-2022")
    assert result.exit_code == 0
    assert f"{SURAT}:17: “PP Nomor 096 Tahun 2012” → “Perppu 2 Tahun 2022”" in result.stdout
    assert "ulangi dengan --ya" in result.stderr
    assert (proyek / SURAT).read_bytes() == before

    assert run(proyek, "ganti-regulasi", "pp-96-2012", "perppu-2-2022", "--ya").exit_code == 0
    assert b"- Perppu 2 Tahun 2022\n" in (proyek / SURAT).read_bytes()
    assert (
        "Tidak ada yang diganti."
        in run(proyek, "ganti-regulasi", "pp-96-2012", "perppu-2-2022").stderr
    )


@pytest.mark.parametrize(
    ("jawab", "diganti"), [(b"ya\n", True), (b"tidak\n", False), (b"\n", False)]
)
def test_on_a_terminal_replacing_asks(proyek: Path, jawab: bytes, *, diganti: bool) -> None:
    ours, theirs = pty.openpty()
    os.write(ours, jawab)
    words = ["--proyek", str(proyek), "ganti-regulasi", "pp-96-2012", "perppu-2-2022"]
    subprocess.run(
        [sys.executable, "-c", "from generator.cli import main; main()", *words],
        stdin=theirs,
        capture_output=True,
        check=True,
        cwd=Path(__file__).parent.parent,
    )

    assert (b"- Perppu 2 Tahun 2022\n" in (proyek / SURAT).read_bytes()) is diganti
