"""The decree with its annexes: what it says, what it leaves blank, and how it is laid out."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Mm

from generator.cli import main
from generator.components import KOMPONEN
from generator.outputs.pdf.plain import TERLAMPIR
from generator.present import views as v
from generator.present.keputusan_view import SuratKeputusan
from generator.present.surat_keputusan import KOSONG, CannotDecreeError, roman
from tests.docx_baca import baris_kepala, bergaya, kalimat, lewat_libreoffice, terbuka, xml
from tests.keputusan_contoh import (
    AKTA,
    DINAS,
    INSTANSI,
    KIA,
    KK,
    PENANDA,
    ROOT,
    berkas,
    cetak,
    diubah,
    keputusan,
    sebanyak,
    tinggi_berbeda,
    word,
)
from tests.pdf_contoh import alur, buka, kaya, per_halaman, tercetak, unsur

KEPALA = "Kepala Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh Asri"


@pytest.fixture(scope="module")
def sk() -> SuratKeputusan:
    """Two services that one decree set."""
    return keputusan(KK, KIA)


@pytest.fixture(scope="module")
def naskah(sk: SuratKeputusan) -> bytes:
    return word(sk)


@pytest.fixture(scope="module")
def tercetaknya(sk: SuratKeputusan) -> bytes:
    return cetak(sk)


# ------------------------------------------------------------------ what it says


def test_number_date_subject_and_office_are_those_of_the_one_decree_that_set_them_all(
    sk: SuratKeputusan,
) -> None:
    assert sk.kepala == (
        f"KEPUTUSAN {KEPALA.upper()}",
        "NOMOR 400.12/014/2026",
        "TENTANG",
        "STANDAR PELAYANAN ADMINISTRASI KEPENDUDUKAN",
        f"{KEPALA.upper()},",
    )
    assert sk.tanda.tanggal == "16 Maret 2026"
    assert sk.diktum[-1].isi == "Keputusan ini mulai berlaku pada tanggal 1 April 2026."


def test_standards_of_different_decrees_get_a_blank_number_and_the_reader_is_told() -> None:
    sk = keputusan(KK, AKTA)
    assert sk.kepala[1] == f"NOMOR {KOSONG}"
    assert sk.tanda.tanggal == KOSONG
    assert sk.diktum[-1].isi == "Keputusan ini mulai berlaku pada tanggal ditetapkan."
    assert [satu for satu in sk.catatan if "keputusan yang sama" in satu]


def test_content_changed_since_its_decree_does_not_go_under_its_number() -> None:
    files = diubah(
        KK, "  nomor: 400.12/014/2026", "  nomor: 400.12/014/2026\n  sidik: 0123456789abcdef"
    )
    sk = keputusan(KK, files=files)
    assert sk.kepala[1] == f"NOMOR {KOSONG}"
    assert [satu for satu in sk.catatan if "berubah sejak ditetapkan" in satu]


def test_without_a_decree_in_the_file_the_head_of_the_agency_decides() -> None:
    teks = berkas()[KK].decode()
    tanpa = re.sub(r"^penetapan:\n(?:  .*\n)+", "", teks, flags=re.MULTILINE)
    sk = keputusan(KK, files={**berkas(), KK: tanpa.encode()})
    assert sk.jabatan == KEPALA
    assert sk.tentang.startswith("Standar Pelayanan pada Dinas Kependudukan")
    assert sk.catatan[0] == f"Masih kosong ({KOSONG}): nomor, tanggal, tempat, nama penandatangan."


def test_an_office_that_no_file_names_stays_blank() -> None:
    files = diubah(INSTANSI, "pimpinan:\n", "unsur_lain:\n")
    teks = files[KK].decode().replace(f"  penetap: {KEPALA}\n", "")
    sk = keputusan(KK, files={**files, KK: teks.encode()})
    assert sk.judul.startswith(f"Keputusan {KOSONG} tentang ")
    assert "jabatan yang menetapkan" in sk.catatan[0]


def test_a_decree_of_the_regent_has_his_office_and_the_letterhead_of_the_regency() -> None:
    teks = berkas()[KK].decode()
    teks = teks.replace("kep_kepala_dinas", "kep_kepala_daerah").replace(
        KEPALA, "Bupati Contoh Asri"
    )
    sk = keputusan(KK, files={**berkas(), KK: teks.encode()})
    assert sk.jabatan == "Bupati Contoh Asri"
    assert "DINAS" not in " ".join(sk.kop)


def test_two_offices_cannot_sign_one_decree() -> None:
    with pytest.raises(CannotDecreeError, match="Penetapnya berbeda"):
        keputusan(KK, KIA, files=diubah(KK, f"penetap: {KEPALA}", "penetap: Bupati Contoh Asri"))


def test_what_a_regulation_sets_is_no_decree() -> None:
    with pytest.raises(CannotDecreeError, match="Peraturan Kepala Daerah"):
        keputusan(KK, files=diubah(KK, "jenis: kep_kepala_dinas", "jenis: perkada"))


def test_legal_bases_are_the_union_by_rank_and_age_each_once(sk: SuratKeputusan) -> None:
    assert sk.mengingat[0] == (
        "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik (Lembaran Negara Republik "
        "Indonesia Tahun 2009 Nomor 112, Tambahan Lembaran Negara Republik Indonesia Nomor 5038);"
    )
    awal = [re.sub(r" (?:Nomor|Kabupaten|Contoh) .*", "", satu) for satu in sk.mengingat]
    urutan = ["Undang-Undang", "Peraturan Pemerintah", "Peraturan Presiden"]
    assert [a for n, a in enumerate(awal) if a not in awal[:n]][:3] == urutan
    assert len(set(sk.mengingat)) == len(sk.mengingat)
    assert [satu[-1] for satu in sk.mengingat] == [";"] * (len(sk.mengingat) - 1) + ["."]


def test_revoked_bases_are_left_out_and_told_and_amendments_are_named() -> None:
    seed = next(nama for nama in berkas() if "tenaga-listrik" in nama)
    sk = keputusan(seed)
    assert not [satu for satu in sk.mengingat if "Nomor 24 Tahun 2018" in satu]
    assert [satu for satu in sk.catatan if satu.startswith("PP 24 Tahun 2018 tidak dimuat")]
    daerah = next(satu for satu in sk.mengingat if "tentang Pemerintahan Daerah" in satu)
    assert "sebagaimana telah beberapa kali diubah, terakhir dengan " in daerah
    assert "Undang-Undang Nomor 6 Tahun 2023" in daerah


def test_a_regulation_outside_the_register_is_cited_in_full_as_the_author_did() -> None:
    teks = "Peraturan Bupati Contoh Asri Nomor 99 Tahun 2026 tentang Loket sebagaimana telah diubah"
    tambahan = f"\ndasar_hukum:\n  tambahan:\n    - sitasi: {teks}\n"
    isi = re.sub(r"\ndasar_hukum:\n(?: .*\n)+", "\n", berkas()[KIA].decode())
    sk = keputusan(KIA, files={**berkas(), KIA: (isi + tambahan).encode()})
    assert [satu for satu in sk.mengingat if satu.rstrip(";.") == teks]


def test_revoked_decrees_are_those_the_files_name() -> None:
    sk = keputusan(KK, files=diubah(KK, "  tentang:", "  mencabut: Keputusan Nomor 3\n  tentang:"))
    assert [(d.nama, d.butir) for d in sk.diktum][3:] == [
        ("KEEMPAT", ("Keputusan Nomor 3.",)),
        ("KELIMA", ()),
    ]


def test_each_annex_has_all_fourteen_also_those_not_written_or_not_shown_in_public() -> None:
    tersembunyi = diubah(KK, "\npublikasi:", "\npublikasi:\n  komponen: penyampaian")
    teks = tersembunyi[KK].decode()
    awal = teks.index("\nbiaya:")
    teks = teks[:awal] + teks[teks.index("\nproduk:") :]
    (lampiran,) = keputusan(KK, files={**tersembunyi, KK: teks.encode()}).lampiran
    isi = {k.kunci: k.blok for g in lampiran.view.kelompok for k in g.komponen}
    assert list(isi) == list(KOMPONEN)
    kosong = (v.Paragraf(kaya(KOSONG)),)
    assert [kunci for kunci, blok in isi.items() if blok == kosong] == ["biaya"]


def test_an_agency_without_letterhead_has_its_name_there() -> None:
    files = diubah(INSTANSI, "kop:\n", "kop_lama:\n")
    assert keputusan(KK, files=files).kop == (
        "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh Asri (fiktif)",
    )


def test_the_holder_of_the_office_signs_with_rank_and_number_where_they_are_known() -> None:
    isi = f"  jabatan: {KEPALA}\n  nama: Nama Contoh\n  pangkat: Pembina\n  nip: 0000"
    files = diubah(INSTANSI, f"  jabatan: {KEPALA}", isi)
    baris = keputusan(KK, files=files).tanda.baris(ditetapkan=True)
    assert baris[:3] == (
        f"Ditetapkan di {KOSONG}",
        "pada tanggal 16 Maret 2026",
        f"{KEPALA.upper()},",
    )
    assert baris[-3:] == ("Nama Contoh", "Pembina", "NIP 0000")


def test_a_law_that_was_revoked_is_no_longer_said_to_demand_the_standard() -> None:
    files = diubah(
        "standards/regulasi/uu.yml",
        "    tln: 5038\n    status: berlaku",
        "    tln: 5038\n    status: dicabut",
    )
    sk = keputusan(KK, files=files)
    assert "Undang-Undang Nomor 25" not in sk.menimbang[0]
    assert not sk.mengingat[0].startswith("Undang-Undang Nomor 25 Tahun 2009")


def test_a_decree_made_of_a_copy_says_it_is_none() -> None:
    seed = next(nama for nama in berkas() if "tenaga-listrik" in nama)
    (spanduk,) = keputusan(seed).spanduk
    assert spanduk.isi[0].teks == "Bukan naskah resmi."


@pytest.mark.parametrize(
    ("n", "angka"), [(1, "I"), (4, "IV"), (9, "IX"), (30, "XXX"), (44, "XLIV"), (199, "CXCIX")]
)
def test_annexes_are_counted_in_roman(n: int, angka: str) -> None:
    assert roman(n) == angka


# ------------------------------------------------------------------ the Word document


def test_headings_are_the_decree_then_each_service_its_groups_and_components(
    naskah: bytes,
) -> None:
    dokumen = terbuka(naskah)
    assert bergaya(dokumen, "Title") == [f"KEPUTUSAN {KEPALA.upper()}"]
    assert bergaya(dokumen, "Heading 1") == [
        "Penerbitan Kartu Keluarga",
        "Penerbitan Kartu Identitas Anak",
    ]
    assert len(bergaya(dokumen, "Judul kelompok")) == 4
    assert len(bergaya(dokumen, "Heading 3")) == 28


def test_every_annex_begins_a_page_with_the_number_and_date_of_the_decree(naskah: bytes) -> None:
    kepala = bergaya(terbuka(naskah), "Judul lampiran")
    assert kepala == [
        baris
        for nama in ("LAMPIRAN I", "LAMPIRAN II")
        for baris in (
            nama,
            f"KEPUTUSAN {KEPALA.upper()}",
            "NOMOR 400.12/014/2026",
            "TANGGAL 16 MARET 2026",
            "TENTANG STANDAR PELAYANAN ADMINISTRASI KEPENDUDUKAN",
        )
    ]
    assert len(terbuka(naskah).sections) == 3


def test_the_tables_of_the_annexes_repeat_their_headings(naskah: bytes) -> None:
    kepala = [baris_kepala(t) for t in terbuka(naskah).tables]
    assert [satu for satu in kepala if satu] == [[["NO", "KOMPONEN", "URAIAN"]]] * 4


def test_considerations_are_lettered_and_bases_numbered_by_word_itself(
    naskah: bytes, sk: SuratKeputusan, tmp_path: Path
) -> None:
    teks = _shown(naskah, tmp_path)
    for n, satu in enumerate(sk.menimbang):
        assert f"{'abc'[n]}. {satu}" in teks
    for n, satu in enumerate(sk.mengingat, start=1):
        assert f"{n}. {satu}" in teks
    assert "1. Penerbitan Kartu Keluarga;" in teks


def test_the_last_ruling_stays_on_the_page_of_the_signature(naskah: bytes) -> None:
    keputusan_ini = terbuka(naskah).tables[1].rows
    lekat = [len(xml(baris).xpath(".//w:keepNext")) for baris in keputusan_ini]
    assert lekat == [0] * (len(lekat) - 2) + [3, 0]
    assert keputusan_ini[-2].cells[0].text == "KEEMPAT"
    assert keputusan_ini[-1].cells[2].text.split("\n")[1].startswith("Ditetapkan di")
    assert xml(keputusan_ini[-1]).xpath("w:trPr/w:cantSplit")


def test_libreoffice_saves_it_without_losing_numbers(naskah: bytes, tmp_path: Path) -> None:
    disimpan = lewat_libreoffice(naskah, "docx", tmp_path / "simpan")
    assert _shown(disimpan, tmp_path / "sesudah") == _shown(naskah, tmp_path / "sebelum")


def _shown(data: bytes, folder: Path) -> list[str]:
    """Lines as LibreOffice shows them, numbers included."""
    teks = lewat_libreoffice(data, "txt:Text (encoded):UTF8", folder).decode("utf-8-sig")
    return [" ".join(baris.split()) for baris in teks.splitlines() if baris.strip()]


def test_wide_drawings_of_two_annexes_each_lie_at_the_end_of_their_own() -> None:
    dokumen = terbuka(word(_wide()))
    tegak, melintang = WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE
    assert [s.orientation for s in dokumen.sections] == [tegak, tegak, melintang, tegak, melintang]
    markah = list(dokumen.element.body.iter(qn("w:bookmarkStart")))
    assert [m.get(qn("w:name")) for m in markah] == ["lampiran1", "lampiran2"]
    assert len({m.get(qn("w:id")) for m in markah}) == 2
    sasaran = [t.get(qn("w:anchor")) for t in dokumen.element.body.iter(qn("w:hyperlink"))]
    assert [s for s in sasaran if s] == ["lampiran1", "lampiran2"]


def _wide() -> SuratKeputusan:
    """Two annexes whose drawings need pages across."""
    satu = keputusan(KIA)
    view = satu.lampiran[0].view
    lebar = v.KomponenView("prosedur", 2, "Prosedur", "prosedur", (alur(9, 7, "Di loket"),))
    kelompok = (replace(view.kelompok[0], komponen=(lebar,)), view.kelompok[1])
    lampiran = replace(satu.lampiran[0], view=replace(view, kelompok=kelompok))
    return replace(satu, lampiran=(lampiran, lampiran))


def test_without_a_code_the_foot_begins_at_the_margin(naskah: bytes, sk: SuratKeputusan) -> None:
    (baris,) = terbuka(naskah).sections[0].footer.tables[0].rows
    assert baris.cells[0].text == sk.judul
    assert len(baris.cells) == 2


@pytest.mark.parametrize(("kertas", "lebar", "tinggi"), [("A4", 210, 297), ("F4", 215, 330)])
def test_it_has_the_paper_asked_for(
    sk: SuratKeputusan, kertas: str, lebar: int, tinggi: int, tmp_path: Path
) -> None:
    for bagian in terbuka(word(sk, kertas)).sections:
        ukuran = (bagian.page_width or 0, bagian.page_height or 0)
        assert ukuran == pytest.approx((Mm(lebar), Mm(tinggi)), abs=Mm(0.1))
    with buka(cetak(sk, kertas), tmp_path) as pdf:
        kotak = [float(n) * 25.4 / 72 for n in pdf.pages[0].MediaBox.as_list()[2:]]
    assert kotak == pytest.approx([lebar, tinggi], abs=0.1)


# ------------------------------------------------------------------ the PDF


def test_the_pdf_claims_both_standards_and_has_bookmarks_for_the_services(
    tercetaknya: bytes, sk: SuratKeputusan, tmp_path: Path
) -> None:
    with buka(tercetaknya, tmp_path) as pdf, pdf.open_outline() as outline:
        meta = pdf.open_metadata()
        assert (meta["pdfaid:part"], meta["pdfaid:conformance"]) == ("2", "A")
        assert (meta["pdfuaid:part"], meta["dc:title"]) == ("1", sk.judul)
        judul = [(item.title, len(item.children)) for item in outline.root]
    assert judul == [("Penerbitan Kartu Keluarga", 2), ("Penerbitan Kartu Identitas Anak", 2)]


def test_the_pdf_has_headings_lists_and_table_headers_in_its_structure(
    tercetaknya: bytes, tmp_path: Path
) -> None:
    with buka(tercetaknya, tmp_path) as pdf:
        banyak = {tag: len(list(unsur(pdf, f"/{tag}"))) for tag in ("Title", "H1", "H2", "H3")}
        gambar = [str(item.get("/Alt", "")) for item in unsur(pdf, "/Figure")]
        assert list(unsur(pdf, "/TH"))
    assert (banyak["H2"], banyak["H3"]) == (4, 28)
    assert all(gambar)


def test_wide_drawings_do_not_confuse_their_annexes_in_the_pdf(tmp_path: Path) -> None:
    with buka(cetak(_wide()), tmp_path) as pdf:
        lebar = [n for n, p in enumerate(pdf.pages, 1) if p.MediaBox[2] > p.MediaBox[3]]
    halaman = per_halaman((tmp_path / "dokumen.pdf").read_bytes())
    assert [n for n, teks in enumerate(halaman, 1) if teks.startswith("Bagan Alur ")] == lebar
    assert " ".join(halaman).count(TERLAMPIR) == len(lebar)


def test_every_sentence_of_the_word_document_is_in_the_pdf_in_the_same_order(
    sk: SuratKeputusan, naskah: bytes, tercetaknya: bytes
) -> None:
    isi = _letters(_without_feet(tercetak(tercetaknya, "-raw"), sk.judul))
    letak = 0
    for satu in kalimat(terbuka(naskah)):
        ketemu = isi.find(_letters(satu), letak)
        assert ketemu >= 0, satu
        letak = ketemu + len(_letters(satu))


def _without_feet(teks: str, judul: str) -> str:
    """The text without what every page repeats, in the order of reading."""
    kaki = re.escape(judul).replace(r"\ ", r"\s+")
    tanpa = re.sub(rf"{kaki}\s+Halaman \d+ dari \d+", " ", teks)
    return re.sub(r"\f\s*NO KOMPONEN URAIAN", " ", tanpa)


def _letters(teks: str) -> str:
    return re.sub(r"[\W_]", "", teks)


# ------------------------------------------------------------------ where signatures stand


def test_a_signature_of_an_annex_is_never_alone_on_a_page() -> None:
    halaman = per_halaman(cetak(tinggi_berbeda(30, "Rapat tiap bulan")))
    lampiran = [teks for teks in halaman if PENANDA in teks and "Ditetapkan di" not in teks]
    assert len(lampiran) == 30
    assert [teks for teks in lampiran if "Rapat tiap bulan" not in teks] == []
    pindah = [teks for teks in lampiran if "Baris ke-" not in teks]
    assert 0 < len(pindah) < 30


def test_a_last_component_longer_than_a_page_ends_with_the_name_of_its_annex() -> None:
    akhir = "Rapat evaluasi kinerja pelaksana tiap bulan. " * 200
    halaman = per_halaman(cetak(tinggi_berbeda(1, akhir)))
    assert [bool(PENANDA in teks) for teks in halaman[-2:]] == [False, True]
    assert re.search(rf"LAMPIRAN .*{PENANDA}", halaman[-1])


def test_in_word_too_a_signature_of_an_annex_is_never_alone_on_a_page(tmp_path: Path) -> None:
    naskah = word(tinggi_berbeda(30, "Rapat tiap bulan"))
    halaman = per_halaman(lewat_libreoffice(naskah, "pdf", tmp_path))
    lampiran = [teks for teks in halaman if PENANDA in teks and "Ditetapkan di" not in teks]
    assert len(lampiran) == 30
    assert [teks for teks in lampiran if "Rapat tiap bulan" not in teks] == []
    assert [teks for teks in lampiran if "Baris ke-" not in teks]


def test_a_short_office_signs_in_the_right_half_of_the_page() -> None:
    sk = keputusan(KIA)
    kotak = tercetak(cetak(replace(sk, tanda=replace(sk.tanda, jabatan="Lurah"))), "-bbox")
    kiri = [float(x) for x in re.findall(r'xMin="([\d.]+)"[^>]*>LURAH,<', kotak)]
    assert len(kiri) == 2
    assert min(kiri) >= 595 / 2


# ------------------------------------------------------------------ size, hostile text, bytes


def test_thirty_services_are_thirty_annexes(tmp_path: Path) -> None:
    sk = sebanyak(30)
    assert bergaya(terbuka(word(sk)), "Heading 1") == [f"Layanan {i}" for i in range(30)]
    with buka(cetak(sk), tmp_path) as pdf, pdf.open_outline() as outline:
        assert len(outline.root) == 30


def test_words_of_300_letters_are_broken_not_cut() -> None:
    kata = "pemberitahuan" * 23 + "w"
    sk = keputusan(KIA)
    sk = replace(sk, tentang=kata, tanda=replace(sk.tanda, nama=kata), mengingat=(f"{kata}.",))
    teks = tercetak(cetak(sk), "-raw").replace(" ", "")
    assert teks.count(kata) >= 2
    assert kata.upper() in teks
    assert f"{kata}." in kalimat(terbuka(word(sk)))


def test_the_same_decree_gives_the_same_bytes_in_any_process() -> None:
    sk = keputusan(KK, KIA)
    expected = sha256(word(sk) + cetak(sk)).hexdigest()
    code = (
        "import hashlib; from tests.keputusan_contoh import *; sk = keputusan(KK, KIA)\n"
        "print(hashlib.sha256(word(sk) + cetak(sk)).hexdigest())\n"
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
    shutil.copytree(ROOT / "standards", tmp_path / "standards")
    shutil.copy(ROOT / "standar.toml", tmp_path)
    return tmp_path


def run(proyek: Path, *words: str) -> Result:
    """Run the command; an exception that is no exit fails the test."""
    umum = ("--proyek", str(proyek), "--tanggal", "2026-12-01")
    result = CliRunner().invoke(main, [*umum, "keputusan", *words])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def test_the_command_writes_both_documents_and_tells_what_is_left_to_fill_in(
    proyek: Path,
) -> None:
    ke = proyek / "hasil"
    result = run(proyek, str(proyek / "standards" / DINAS), "--ke", str(ke))
    assert result.exit_code == 0
    assert sorted(p.name for p in ke.iterdir()) == [
        f"keputusan-{DINAS}.docx",
        f"keputusan-{DINAS}.pdf",
    ]
    assert "Masih kosong" in result.stderr
    assert bergaya(terbuka((ke / f"keputusan-{DINAS}.docx").read_bytes()), "Heading 1") == [
        "Penerbitan Kartu Identitas Anak",
        "Penerbitan Kartu Keluarga",
        "Penerbitan Kutipan Akta Kelahiran",
    ]


def test_a_draft_can_be_decreed_although_it_is_not_published(proyek: Path) -> None:
    file = proyek / KK
    file.write_text(file.read_text("utf-8").replace("status: ditetapkan", "status: draf"), "utf-8")
    result = run(proyek, str(file), "--ke", str(proyek / "hasil"))
    assert result.exit_code == 0, result.output


def test_a_document_that_is_there_is_not_written_over_unless_asked(proyek: Path) -> None:
    ke = ("--ke", str(proyek / "hasil"))
    file = str(proyek / KK)
    run(proyek, file, *ke)
    tulisan = proyek / "hasil" / f"keputusan-{DINAS}.docx"
    tulisan.write_bytes(b"sudah disunting")
    result = run(proyek, file, *ke)
    assert result.exit_code == 2
    assert "mungkin sudah disunting" in result.stderr
    assert tulisan.read_bytes() == b"sudah disunting"
    assert run(proyek, file, *ke, "--timpa").exit_code == 0
    assert tulisan.read_bytes() != b"sudah disunting"


def test_errors_are_told_as_by_check_and_nothing_is_written(proyek: Path) -> None:
    file = proyek / KK
    file.write_text(file.read_text("utf-8").replace("\nbiaya:", "\nbiaya_lama:"), "utf-8")
    result = run(proyek, str(file), "--ke", str(proyek / "hasil"))
    assert result.exit_code == 1
    assert result.stdout.startswith(f"{KK}:") or f"\n{KK}:" in result.stdout
    assert "belum dapat diputuskan" in result.stderr
    assert not (proyek / "hasil").exists()


def test_a_file_that_cannot_be_read_is_told_as_by_check(proyek: Path) -> None:
    (proyek / KK).write_text("nama: [\n", "utf-8")
    result = run(proyek, str(proyek / "standards" / DINAS), "--ke", str(proyek / "hasil"))
    assert result.exit_code == 1
    assert f"{KK}:1" in result.stdout
    assert "tidak dapat dibaca" in result.stderr


def test_an_agency_without_standards_is_told_how_to_begin(proyek: Path) -> None:
    result = run(proyek, str(proyek / "standards" / "contoh-kabupaten-asri"))
    assert result.exit_code == 2
    assert "standar new" in result.stderr


def test_standards_of_two_agencies_are_two_decrees(proyek: Path) -> None:
    result = run(proyek, str(proyek / "standards"))
    assert result.exit_code == 2
    assert "Satu keputusan untuk satu instansi" in result.stderr


def test_two_offices_are_told_by_the_command(proyek: Path) -> None:
    file = proyek / KK
    file.write_text(
        file.read_text("utf-8").replace(f"penetap: {KEPALA}", "penetap: Bupati"), "utf-8"
    )
    result = run(proyek, str(proyek / "standards" / DINAS), "--ke", str(proyek / "hasil"))
    assert result.exit_code == 1
    assert "Penetapnya berbeda" in result.stderr


def test_where_the_pdf_cannot_be_printed_the_word_document_is_there(proyek: Path) -> None:
    shutil.copytree(ROOT / "templates" / "pdf", proyek / "templates" / "pdf")
    (proyek / "templates" / "pdf" / "keputusan.typ").write_text("#tidak-ada()", "utf-8")
    result = run(proyek, str(proyek / KK), "--ke", str(proyek / "hasil"))
    assert result.exit_code == 1
    assert "PDF tidak dapat dibuat" in result.stderr
    assert [p.name for p in (proyek / "hasil").iterdir()] == [f"keputusan-{DINAS}.docx"]


def test_a_folder_that_cannot_be_written_is_told(proyek: Path) -> None:
    (proyek / "hasil").write_text("berkas", "utf-8")
    result = run(proyek, str(proyek / KK), "--ke", str(proyek / "hasil" / "dalam"))
    assert result.exit_code == 1
    assert "tidak dapat ditulisi" in result.stderr
