"""SEMULA / MENJADI: what counts as changed, how it is shown, and what cannot be compared."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from docx.shared import Mm
from hypothesis import given
from hypothesis import strategies as st

from generator.catalog import assemble
from generator.cli import main
from generator.outputs.docx import make_comparison
from generator.outputs.pdf import print_naskah
from generator.outputs.pdf.semula_menjadi import naskah_semula_menjadi
from generator.present import Situs
from generator.present import views as v
from generator.present.butir_teks import ButirTeks, butir_blok
from generator.present.semula_menjadi import BarisUbah, SemulaMenjadi, changes, semula_menjadi
from tests.docx_baca import TEMPLATES, baris_kepala, bergaya, kalimat, lewat_libreoffice, terbuka
from tests.keputusan_contoh import HARI, KIA, KK, ROOT, berkas, diubah
from tests.pdf_contoh import KANAL, SYARAT, TARIF, alur, buka, kaya, tercetak, unsur

FORMULIR = (
    "{} Formulir permohonan kartu keluarga yang {} diisi dan ditandatangani\n"
    "Jumlah: 1 asli\nFormulir: FC-1.01"
)


def banding(lama: bytes, baru: bytes, nama: str = KK) -> SemulaMenjadi:
    """The comparison of two texts of one standard."""
    keduanya = []
    for isi in (lama, baru):
        catalog = assemble({**berkas(), nama: isi})
        standar = next(s for s in catalog.standar if s.berkas == nama)
        keduanya.append((Situs(catalog, HARI), standar))
    return semula_menjadi(*keduanya)


def ganti(lama: str, baru: str, nama: str = KK) -> SemulaMenjadi:
    """The comparison of a standard with itself, one place written differently."""
    return banding(berkas()[nama], diubah(nama, lama, baru)[nama], nama)


def sisi(baris: BarisUbah) -> tuple[str, str]:
    """Both sides in one line each; changed words in square brackets."""
    return _side(baris, "semula"), _side(baris, "menjadi")


def _side(baris: BarisUbah, nama: str) -> str:
    sel = baris.semula if nama == "semula" else baris.menjadi
    if sel is None:
        return "-"
    kata = "".join(f"[{k.teks}]" if k.berubah else k.teks for k in sel.isi)
    return f"{sel.nomor} {kata}".strip()


def word(view: SemulaMenjadi, kertas: str = "A4") -> bytes:
    return make_comparison(TEMPLATES, view, HARI, kertas)


def cetak(view: SemulaMenjadi, kertas: str = "A4") -> bytes:
    naskah = naskah_semula_menjadi(view, "x/y", HARI, kertas)
    return print_naskah(ROOT / "templates" / "pdf", naskah)


def revisi() -> SemulaMenjadi:
    """A revision such as offices make: an item more, one gone, words changed, a new promise."""
    teks = berkas()[KK].decode()
    for lama, baru in (
        ("yang sudah diisi dan", "yang telah diisi dan"),
        ("\npersyaratan:\n", "\npersyaratan:\n  - Surat pengantar rukun tetangga\n"),
        ("  nomor: 2.1\n", "  nomor: 3.0\n"),
    ):
        assert lama in teks
        teks = teks.replace(lama, baru, 1)
    return banding(berkas()[KK], teks.encode())


# ------------------------------------------------------------------ what counts as changed


def test_a_standard_compared_with_itself_has_no_row_and_names_all_components_as_unchanged() -> None:
    view = banding(berkas()[KK], berkas()[KK])
    assert view.baris == ()
    assert len(view.tetap) == 14


def test_an_item_more_is_one_row_and_what_only_moved_down_is_none() -> None:
    view = revisi()
    assert [(b.komponen, sisi(b)) for b in view.baris] == [
        ("Persyaratan", ("-", "1. [Surat pengantar rukun tetangga]")),
        (
            "Persyaratan",
            (
                FORMULIR.format("1.", "[sudah]"),
                FORMULIR.format("2.", "[telah]"),
            ),
        ),
    ]
    assert "Persyaratan" not in view.tetap
    assert len(view.tetap) == 13


def test_the_states_are_named_by_decree_and_version() -> None:
    view = revisi()
    assert view.semula.endswith("Nomor 400.12/014/2026, tanggal 16 Maret 2026, versi 2.1")
    assert view.menjadi.endswith("versi 3.0")


def test_a_state_without_decree_or_version_says_so_and_a_draft_is_called_one() -> None:
    teks = berkas()[KK].decode()
    for bagian in ("penetapan", "versi"):
        teks = re.sub(rf"^{bagian}:\n(?:  .*\n)+", "", teks, flags=re.MULTILINE)
    draf = teks.replace("status: ditetapkan", "status: draf")
    view = banding(teks.encode(), draf.encode())
    assert (view.semula, view.menjadi) == ("nomor keputusan dan versi tidak tertulis", "draf")


def test_a_component_that_was_not_there_is_new_as_a_whole() -> None:
    teks = berkas()[KK].decode()
    awal = teks.index("\nbiaya:")
    tanpa = teks[:awal] + teks[teks.index("\nproduk:") :]
    (satu,) = banding(tanpa.encode(), teks.encode()).baris
    assert (satu.komponen, sisi(satu)) == ("Biaya/Tarif", ("-", "[Gratis]"))
    (satu,) = banding(teks.encode(), tanpa.encode()).baris
    assert (satu.komponen, sisi(satu)) == ("Biaya/Tarif", ("[Gratis]", "-"))


def test_the_only_sentence_of_a_component_is_the_same_one_however_it_reads_now() -> None:
    (satu,) = ganti("\nbiaya: gratis", "\nbiaya: Rp75.000").baris
    assert sisi(satu) == ("[Gratis]", "[Rp75.000]")


def test_what_comes_from_the_agency_is_said_to_be_read_as_it_is_now() -> None:
    view = revisi()
    assert "Persyaratan" not in view.warisan
    assert "Penanganan Pengaduan, Saran, dan Masukan" in view.warisan
    dibaca = (
        "Yang berasal dari instansi, juga alamat dan jam layanannya, dibaca menurut keadaannya "
        "pada 1 Desember 2026 untuk kedua kolom"
    )
    assert dibaca in view.kalimat_warisan
    assert dibaca in view.as_text()
    assert dibaca in tercetak(cetak(view))
    assert view.kalimat_warisan in kalimat(terbuka(word(view)))


def test_a_standard_that_takes_nothing_from_its_agency_says_nothing_of_it() -> None:
    seed = next(nama for nama in berkas() if "tenaga-listrik" in nama)
    view = banding(berkas()[seed], berkas()[seed], seed)
    assert (view.warisan, view.kalimat_warisan) == ((), "")


def test_a_new_name_of_the_service_is_a_row() -> None:
    (satu,) = ganti("nama: Penerbitan Kartu Keluarga\n", "nama: Pembuatan Kartu Keluarga\n").baris
    assert (satu.komponen, sisi(satu)) == (
        "Nama layanan",
        ("[Penerbitan] Kartu Keluarga", "[Pembuatan] Kartu Keluarga"),
    )


def ubah(lama: list[str], baru: list[str]) -> list[tuple[str, str]]:
    def butir(semua: list[str]) -> list[ButirTeks]:
        return [ButirTeks(teks, f"{n}.", tunggal=False) for n, teks in enumerate(semua, 1)]

    return [sisi(b) for b in changes("Persyaratan", butir(lama), butir(baru))]


def test_reworded_items_stand_side_by_side_and_others_alone() -> None:
    assert ubah(
        ["Fotokopi kartu keluarga", "Pas foto 3x4 dua lembar", "Meterai"],
        ["Fotokopi kartu keluarga lama", "Nomor telepon", "Pas foto 4x6 dua lembar"],
    ) == [
        ("1. Fotokopi kartu keluarga", "1. Fotokopi kartu keluarga[ lama]"),
        ("-", "2. [Nomor telepon]"),
        ("2. Pas foto [3x4] dua lembar", "3. Pas foto [4x6] dua lembar"),
        ("3. [Meterai]", "-"),
    ]


def test_amounts_are_marked_whole() -> None:
    assert ubah(["Umum Rp50.000 per lembar"], ["Umum Rp75.000 per lembar"]) == [
        ("1. Umum [Rp50.000] per lembar", "1. Umum [Rp75.000] per lembar")
    ]


def test_400_items_of_which_every_other_is_reworded_are_paired_one_to_one() -> None:
    lama = [f"Berkas pendukung permohonan nomor {n} asli" for n in range(400)]
    baru = [teks.replace("asli", "fotokopi") if n % 2 else teks for n, teks in enumerate(lama)]
    assert len(ubah(lama, baru)) == 200


TEKS = st.lists(st.text("ab c", min_size=1, max_size=12).filter(str.strip), max_size=8)


@given(TEKS, TEKS)
def test_nothing_is_lost_on_either_side(lama: list[str], baru: list[str]) -> None:
    """Every item that is not in both is in exactly one row, in order, word for word."""
    baris = ubah(lama, baru)
    kiri = [re.sub(r"^\d+\. ?|[\[\]]", "", a).strip() for a, _ in baris if a != "-"]
    kanan = [re.sub(r"^\d+\. ?|[\[\]]", "", b).strip() for _, b in baris if b != "-"]
    assert _within(kiri, [t.strip() for t in lama])
    assert _within(kanan, [t.strip() for t in baru])
    assert len(lama) - len(kiri) == len(baru) - len(kanan)


def _within(bagian: list[str], semua: list[str]) -> bool:
    sisa = iter(semua)
    return all(satu in sisa for satu in bagian)


def test_items_of_every_kind_of_block_have_their_numbers_and_headings() -> None:
    isi = butir_blok((SYARAT, TARIF, KANAL, alur(1, 1, "Di loket"), v.Paragraf(kaya("Gratis"))))
    assert [(b.nomor, b.letak, b.teks) for b in isi] == [
        ("1.", "", "Formulir (Khusus: Hilang)\nJumlah: 2 asli"),
        ("2.", "", "Salah satu dari:"),
        ("2.a.", "Salah satu dari:", "Akta kelahiran"),
        ("2.a.1)", "Akta kelahiran", "asli"),
        ("2.a.2)", "Akta kelahiran", "salinan"),
        ("2.b.", "Salah satu dari:", "Ijazah terakhir"),
        ("", "", "Tarif"),
        ("", "Tarif", "Umum\nTarif: Rp50.000\nKeterangan: Perda 3 Tahun 2023"),
        ("", "Tarif", "Pelajar (Khusus: Hilang)\nTarif: Gratis"),
        ("", "", "Kanal pengaduan"),
        ("", "Kanal pengaduan", "Telepon: 0541-743235 (jam kerja)"),
        ("", "Kanal pengaduan", "Surel: loket@contoh.example"),
        ("", "", "Di loket"),
        ("1.", "Di loket", "Langkah nomor 1"),
        ("", "", "Gratis"),
    ]


LANGKAH = "        - aktor: Petugas antrean\n          langkah: Memanggil nomor antrean\n"


def test_a_step_more_is_one_row_although_others_lead_to_later_numbers_now() -> None:
    tempat = "        - id: periksa\n"
    (satu,) = ganti(tempat, LANGKAH + tempat).baris
    assert (satu.letak, sisi(satu)) == (
        "Di loket",
        ("-", "2. [Petugas antrean: Memanggil nomor antrean]"),
    )


def test_a_branch_that_leads_elsewhere_now_is_a_row() -> None:
    (satu,) = ganti("              ke: serahkan\n", "              ke: cocokkan\n").baris
    assert "[kembali]" in sisi(satu)[0]


def test_a_track_with_a_new_name_is_one_row() -> None:
    lama, baru = (
        diubah(KK, "      nama: Di loket\n", f"      nama: Di loket {nama}\n")[KK]
        for nama in ("selatan", "utara")
    )
    baris = banding(lama, baru).baris
    prosedur = [sisi(b) for b in baris if b.komponen == "Sistem, Mekanisme, dan Prosedur"]
    assert prosedur == [("Di loket [selatan]", "Di loket [utara]")]


# ------------------------------------------------------------------ the documents


def test_the_table_repeats_its_headings_and_says_what_is_missing_on_a_side() -> None:
    dokumen = terbuka(word(revisi()))
    (tabel,) = [t for t in dokumen.tables if baris_kepala(t)]
    assert baris_kepala(tabel) == [["NO", "KOMPONEN", "SEMULA", "MENJADI"]]
    assert [sel.text for sel in tabel.rows[1].cells] == [
        *("1", "Persyaratan", "(tidak ada)"),
        "1. Surat pengantar rukun tetangga",
    ]
    assert bergaya(dokumen, "Title") == ["Penerbitan Kartu Keluarga"]


def test_changed_words_are_struck_or_underlined_and_bold_not_only_coloured() -> None:
    (tabel,) = [t for t in terbuka(word(revisi())).tables if baris_kepala(t)]
    semula, menjadi = (
        [r for r in tabel.rows[2].cells[n].paragraphs[0].runs if r.bold] for n in (2, 3)
    )
    assert [(r.text, r.font.strike, r.underline) for r in semula] == [("sudah", True, None)]
    assert [(r.text, r.font.strike, r.underline) for r in menjadi] == [("telah", None, True)]


def test_the_pdf_claims_both_standards_and_its_table_has_headers(tmp_path: Path) -> None:
    with buka(cetak(revisi()), tmp_path) as pdf:
        meta = pdf.open_metadata()
        assert (meta["pdfaid:part"], meta["pdfaid:conformance"]) == ("2", "A")
        assert meta["pdfuaid:part"] == "1"
        assert meta["dc:title"] == "Perubahan Standar Pelayanan: Penerbitan Kartu Keluarga"
        assert len(list(unsur(pdf, "/TH"))) == 4


def test_every_sentence_of_the_word_document_is_in_the_pdf_in_the_same_order() -> None:
    view = revisi()
    isi = _letters(tercetak(cetak(view), "-raw"))
    letak = 0
    for satu in kalimat(terbuka(word(view))):
        ketemu = isi.find(_letters(satu), letak)
        assert ketemu >= 0, satu
        letak = ketemu + len(_letters(satu))


def _letters(teks: str) -> str:
    return re.sub(r"[\W_]", "", teks)


@pytest.mark.parametrize(("kertas", "lebar"), [("A4", 210), ("F4", 215)])
def test_it_has_the_paper_asked_for(kertas: str, lebar: int, tmp_path: Path) -> None:
    (bagian,) = terbuka(word(revisi(), kertas)).sections
    assert bagian.page_width == pytest.approx(Mm(lebar), abs=Mm(0.1))
    with buka(cetak(revisi(), kertas), tmp_path) as pdf:
        assert float(pdf.pages[0].MediaBox[2]) * 25.4 / 72 == pytest.approx(lebar, abs=0.1)


def test_libreoffice_opens_and_saves_it_with_all_its_words(tmp_path: Path) -> None:
    data = word(revisi())
    disimpan = lewat_libreoffice(data, "docx", tmp_path)
    assert kalimat(terbuka(disimpan)) == kalimat(terbuka(data))


def test_a_word_of_300_letters_is_broken_not_cut() -> None:
    kata = "pemberitahuan" * 23 + "w"
    view = ganti("Formulir permohonan kartu keluarga yang", f"Formulir {kata} yang")
    assert kata in tercetak(cetak(view), "-raw").replace(" ", "")
    assert [t for t in kalimat(terbuka(word(view))) if kata in t]


def test_the_same_comparison_gives_the_same_bytes_in_any_process() -> None:
    expected = sha256(word(revisi()) + cetak(revisi())).hexdigest()
    code = (
        "import hashlib; from tests.test_semula_menjadi import *\n"
        "print(hashlib.sha256(word(revisi()) + cetak(revisi())).hexdigest())\n"
    )
    for seed in ("1", "2"):
        found = subprocess.run(
            [sys.executable, "-c", code],
            env=os.environ | {"PYTHONHASHSEED": seed, "TZ": "Asia/Makassar", "LANG": "C"},
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        assert found.stdout.strip() == expected


# ------------------------------------------------------------------ the command


@pytest.fixture
def proyek(tmp_path: Path) -> Path:
    """A copy of the examples and the site's settings."""
    shutil.copytree(ROOT / "standards", tmp_path / "proyek" / "standards")
    shutil.copy(ROOT / "standar.toml", tmp_path / "proyek")
    return tmp_path / "proyek"


@pytest.fixture
def simpanan(proyek: Path) -> Path:
    """An earlier state of the family card, kept outside the project."""
    file = proyek.parent / "kk-lama.yml"
    teks = (proyek / KK).read_text("utf-8").replace("yang sudah diisi", "yang diisi")
    file.write_text(teks, "utf-8")
    return file


def run(proyek: Path, *words: object) -> Result:
    """Run the command; an exception that is no exit fails the test."""
    umum = ("--proyek", str(proyek), "--tanggal", "2026-12-01", "semula-menjadi")
    result = CliRunner().invoke(main, [*umum, *map(str, words)])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def test_the_command_writes_both_documents(proyek: Path, simpanan: Path) -> None:
    ke = proyek / "hasil"
    result = run(proyek, simpanan, proyek / KK, "--ke", ke)
    assert result.exit_code == 0, result.output
    nama = "semula-menjadi-kartu-keluarga"
    assert sorted(p.name for p in ke.iterdir()) == [f"{nama}.docx", f"{nama}.pdf"]


def test_the_copy_may_also_be_the_later_state(proyek: Path, simpanan: Path) -> None:
    result = run(proyek, proyek / KK, simpanan, "--lihat")
    assert result.exit_code == 0
    assert "  semula : 1. Formulir permohonan kartu keluarga yang sudah diisi" in result.stdout
    assert "  menjadi: 1. Formulir permohonan kartu keluarga yang diisi" in result.stdout
    assert "Komponen yang tidak berubah: Sistem, Mekanisme, dan Prosedur; " in result.stdout


def test_no_change_writes_nothing(proyek: Path) -> None:
    ke = proyek / "hasil"
    result = run(proyek, proyek / KK, proyek / KK, "--ke", ke)
    assert result.exit_code == 0
    assert "Tidak ada yang berubah" in result.stderr
    assert not ke.exists()


def test_a_file_that_does_not_load_is_told_as_by_check_with_its_own_name(
    proyek: Path, simpanan: Path
) -> None:
    simpanan.write_text("nama: Kartu\nbiayaa: gratis\n", "utf-8")
    result = run(proyek, simpanan, proyek / KK)
    assert result.exit_code == 1
    assert f"{simpanan}:2:1:" in result.stdout
    assert "biayaa" in result.stdout
    assert "belum dapat dibandingkan" in result.stderr


def test_a_file_that_is_no_yaml_is_told_too(proyek: Path, simpanan: Path) -> None:
    simpanan.write_bytes(b"\xff\xfe[[[")
    result = run(proyek, simpanan, proyek / KK)
    assert result.exit_code == 1
    assert f"{simpanan}:1" in result.stdout


def test_faults_of_content_in_an_old_state_do_not_matter(proyek: Path, simpanan: Path) -> None:
    teks = simpanan.read_text("utf-8")
    awal = teks.index("\nbiaya:")
    simpanan.write_text(teks[:awal] + teks[teks.index("\nproduk:") :], "utf-8")
    assert run(proyek, simpanan, proyek / KK, "--lihat").exit_code == 0


def test_errors_of_the_later_state_are_told_as_by_check_and_the_table_is_made(
    proyek: Path, simpanan: Path
) -> None:
    baru = proyek.parent / "kk-baru.yml"
    teks = (proyek / KK).read_text("utf-8").replace("yang sudah diisi", "yang 😀 diisi")
    baru.write_text(teks, "utf-8")
    baris = next(n for n, satu in enumerate(teks.splitlines(), 1) if "😀" in satu)
    result = run(proyek, proyek / KK, baru, "--lihat")
    assert result.exit_code == 0
    assert re.search(rf"{re.escape(str(baru))}:{baris}:\d+: galat SP401", result.stderr)
    assert f"{baru} masih mengandung 1 galat." in result.stderr
    assert "menjadi: 1. Formulir permohonan kartu keluarga yang 😀 diisi" in result.stdout
    assert "galat" not in run(proyek, simpanan, proyek / KK, "--lihat").stderr


def test_two_services_are_refused_unless_one_took_a_new_name(proyek: Path) -> None:
    result = run(proyek, proyek / KIA, proyek / KK, "--lihat")
    assert result.exit_code == 2
    assert "“Penerbitan Kartu Identitas Anak” dan “Penerbitan Kartu Keluarga”" in result.stderr
    assert run(proyek, proyek / KIA, proyek / KK, "--lihat", "--ganti-nama").exit_code == 0


def test_standards_of_two_agencies_are_never_one(proyek: Path) -> None:
    lain = next((proyek / "standards" / "contoh-puskesmas-melati" / "layanan").iterdir())
    result = run(proyek, lain, proyek / KK, "--ganti-nama")
    assert result.exit_code == 2
    assert "dua instansi" in result.stderr


def test_one_of_the_two_must_be_in_the_project(proyek: Path, simpanan: Path) -> None:
    result = run(proyek, simpanan, simpanan)
    assert result.exit_code == 2
    assert "Salah satunya harus di sana" in result.stderr


def test_an_agency_file_is_no_standard(proyek: Path) -> None:
    instansi = proyek / "standards" / "contoh-disdukcapil" / "instansi.yml"
    result = run(proyek, instansi, instansi)
    assert result.exit_code == 2


def test_a_document_that_is_there_is_not_written_over_unless_asked(
    proyek: Path, simpanan: Path
) -> None:
    ke = ("--ke", proyek / "hasil")
    run(proyek, simpanan, proyek / KK, *ke)
    assert run(proyek, simpanan, proyek / KK, *ke).exit_code == 2
    assert run(proyek, simpanan, proyek / KK, *ke, "--timpa").exit_code == 0
