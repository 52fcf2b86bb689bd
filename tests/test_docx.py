"""The Word document: real structure, the same text as page and PDF, the same bytes."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Mm
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.cache import Cache
from generator.catalog import assemble
from generator.components import Kelompok, anggota
from generator.edition import Desk
from generator.outputs import Target
from generator.outputs.docx import FILES, OUTPUT, Naskah, make
from generator.outputs.workshop import FEW, started
from generator.present import Situs, standar_view
from generator.present import views as v
from generator.present.edisi import edisi_publik
from generator.project import Project
from tests.docx_baca import (
    TEMPLATES,
    alinea,
    baris_kepala,
    bergaya,
    dibuat,
    disisipi,
    gambar_alt,
    kalimat,
    lewat_libreoffice,
    rata,
    terbuka,
    xml,
)
from tests.keputusan_contoh import KK, berkas
from tests.pdf_contoh import ALAMAT, HARI, SYARAT, URL, alur, kaya, view

BULLET = "1"


# ------------------------------------------------------------------ structure


def test_it_says_title_author_language_and_the_reference_date() -> None:
    sifat = terbuka(dibuat(view())).core_properties
    midnight = datetime(2026, 12, 1, tzinfo=UTC)
    assert (sifat.title, sifat.author) == (
        "Standar Pelayanan: Penerbitan Kartu",
        "Dinas Contoh (fiktif)",
    )
    assert sifat.language == "id-ID"
    assert (sifat.created, sifat.modified) == (midnight, midnight)


def test_the_language_of_its_text_is_indonesian_but_for_the_english_terms() -> None:
    dokumen = terbuka(dibuat(view()))
    bawaan = dokumen.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    assert bawaan is not None
    assert bawaan.get(qn("w:val")) == "id-ID"
    asing = [run.text for a in alinea(dokumen) for run in a.runs if xml(run).xpath("w:rPr/w:lang")]
    assert asing == ["Service Delivery", "Manufacturing"]


def test_headings_are_the_title_the_groups_and_their_components() -> None:
    dokumen = terbuka(dibuat(view()))
    assert bergaya(dokumen, "Title") == ["Penerbitan Kartu"]
    assert bergaya(dokumen, "Heading 1") == [
        "Proses Penyampaian Pelayanan (Service Delivery)",
        "Proses Pengelolaan Pelayanan (Manufacturing)",
        "Keterangan",
    ]
    assert bergaya(dokumen, "Heading 2") == [
        *("Persyaratan", "Prosedur", "Biaya/Tarif", "Pengaduan"),
        "Dasar Hukum",
    ]


def test_both_tables_repeat_their_headings_and_tariffs_stand_in_one_of_their_own() -> None:
    dokumen = terbuka(dibuat(view()))
    kepala = [["NO", "KOMPONEN", "URAIAN"]]
    assert [baris_kepala(t) for t in dokumen.tables] == [[], kepala, kepala, []]
    biaya = dokumen.tables[1].rows[4].cells[2]
    assert [baris_kepala(t) for t in biaya.tables] == [[["Untuk", "Tarif", "Keterangan"]]]


def test_drawings_say_in_words_what_they_show() -> None:
    assert gambar_alt(terbuka(dibuat(view()))) == [alur().alt]


def test_a_wide_drawing_lies_on_a_page_across_and_the_text_leads_there() -> None:
    dokumen = terbuka(dibuat(view(alur(9, 7, "Di loket"))))
    assert [s.orientation for s in dokumen.sections] == [WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE]
    markah = [m.get(qn("w:name")) for m in dokumen.element.body.iter(qn("w:bookmarkStart"))]
    sasaran = [t.get(qn("w:anchor")) for t in dokumen.element.body.iter(qn("w:hyperlink"))]
    assert markah == ["lampiran"]
    assert "lampiran" in sasaran


@pytest.mark.parametrize(("kertas", "lebar", "tinggi"), [("A4", 210, 297), ("F4", 215, 330)])
def test_it_has_the_paper_asked_for(kertas: str, lebar: int, tinggi: int) -> None:
    (bagian,) = terbuka(dibuat(view(), kertas)).sections
    ukuran = (bagian.page_width or 0, bagian.page_height or 0)
    assert ukuran == pytest.approx((Mm(lebar), Mm(tinggi)), abs=Mm(0.1))
    tabel = terbuka(dibuat(view(), kertas)).tables[1]
    kolom = sum(kolom.width or 0 for kolom in tabel.columns)
    assert kolom == pytest.approx(Mm(lebar - 40), abs=Mm(0.1))


def test_the_foot_has_version_day_address_as_qr_and_pages_as_fields() -> None:
    kaki = terbuka(dibuat(view())).sections[0].footer
    tabel = kaki.tables[0]
    assert tabel.rows[0].cells[1].text.split("\n") == [
        "Penerbitan Kartu",
        ALAMAT + URL,
        "Versi 2.1 · Keadaan per 1 Desember 2026",
    ]
    bidang = [b.get(qn("w:instr")) for b in xml(tabel).iter(qn("w:fldSimple"))]
    assert bidang == [" PAGE ", " NUMPAGES "]
    qr = [p.get("descr") for p in xml(tabel).iter(qn("wp:docPr"))]
    assert qr == [f"Kode QR ke {ALAMAT}{URL}"]


def test_links_lead_to_absolute_addresses_only() -> None:
    bagian = terbuka(dibuat(view())).part
    luar = {r.target_ref for r in bagian.rels.values() if r.is_external}
    assert luar == {"tel:+62541743235", f"{ALAMAT}regulasi/perda/", ALAMAT + URL}


# ------------------------------------------------------------------ numbering


def _numbers(isi: v.Blok) -> list[tuple[str, str, str]]:
    """List, depth and text of every item."""
    uraian = terbuka(dibuat(view(isi))).tables[1].rows[1].cells[2]
    return [
        (daftar, tingkat, a.text)
        for a in alinea(uraian)
        for daftar in xml(a).xpath("w:pPr/w:numPr/w:numId/@w:val")
        for tingkat in xml(a).xpath("w:pPr/w:numPr/w:ilvl/@w:val")
    ]


def test_items_within_items_are_a_level_of_the_same_list() -> None:
    assert _numbers(SYARAT) == [
        ("2", "0", "Formulir (Khusus: Hilang)"),
        ("2", "0", "Salah satu dari:"),
        ("2", "1", "Akta kelahiran"),
        ("2", "2", "asli"),
        ("2", "2", "salinan"),
        ("2", "1", "Ijazah terakhir"),
    ]


def test_items_without_numbers_are_in_the_one_list_of_bullets() -> None:
    dalam = v.Butir(kaya("Luar"), anak=(v.Butir(kaya("Dalam")),), anak_berurut=True)
    assert _numbers(v.Daftar((dalam,))) == [(BULLET, "0", "Luar"), ("2", "1", "Dalam")]


def test_every_list_begins_again_and_libreoffice_counts_as_the_pdf_does(tmp_path: Path) -> None:
    dua = (v.Daftar((v.Butir(kaya("Ketiga")), v.Butir(kaya("Keempat"))), berurut=True),)
    teks = _shown(dibuat(view(SYARAT, *dua)), tmp_path)
    for baris in (
        "1. Formulir (Khusus: Hilang)",
        "2. Salah satu dari:",
        "a. Akta kelahiran",
        "1) asli",
        "2) salinan",
        "b. Ijazah terakhir",
        "1. Ketiga",
        "2. Keempat",
    ):
        assert baris in teks


def test_libreoffice_saves_it_without_losing_numbers(tmp_path: Path) -> None:
    data = dibuat(view(SYARAT, SYARAT))
    disimpan = lewat_libreoffice(data, "docx", tmp_path / "simpan")
    assert _shown(disimpan, tmp_path / "sesudah") == _shown(data, tmp_path / "sebelum")


@pytest.mark.parametrize("edisi", [0, 1], ids=FILES)
def test_libreoffice_counts_on_where_items_are_added_to_nested_lists(
    edisi: int, tmp_path: Path
) -> None:
    """Opened, changed and saved by LibreOffice, the family card has all its lists and levels."""
    catalog = assemble(berkas())
    standar = next(s for s in catalog.standar if s.berkas == KK)
    naskah = Naskah(standar_view(Situs(catalog, HARI), standar), HARI, "A4")
    data = make(TEMPLATES, naskah)[edisi]
    luar, dalam = "Kartu keluarga lama", "Formulir perubahan data keluarga"
    diubah = disisipi(data, {luar: "Butir sisipan", dalam: "Butir dalam"}, tmp_path / "ubah")

    tempat = [(daftar, tingkat) for daftar, tingkat, _ in _listed(diubah)]
    teks = [isi for _, _, isi in _listed(diubah)]
    asli = _listed(data)
    sisipan = ["Butir sisipan", "Butir dalam"]
    assert [isi for isi in teks if isi not in sisipan] == [isi for _, _, isi in asli]
    assert [t for (_, t), isi in zip(tempat, teks, strict=True) if isi not in sisipan] == [
        tingkat for _, tingkat, _ in asli
    ]
    for isi in sisipan:
        n = teks.index(isi)
        assert tempat[n] == tempat[n - 1]
    tampil = _shown(diubah, tmp_path / "lihat")
    for baris in ("4. Butir sisipan", "5. Tambahan bagi keluarga baru (Khusus: Keluarga baru)"):
        assert baris in tampil
    assert tampil.index("b. Butir dalam") == tampil.index(f"a. {dalam}") + 1
    assert "c. Salah satu dari:" in tampil


def _listed(data: bytes) -> list[tuple[str, str, str]]:
    """List, depth and text of every item of the document."""
    return [
        (daftar, tingkat, rata(a.text))
        for a in alinea(terbuka(data))
        for daftar in xml(a).xpath("w:pPr/w:numPr/w:numId/@w:val")
        for tingkat in xml(a).xpath("w:pPr/w:numPr/w:ilvl/@w:val")
    ]


def _shown(data: bytes, folder: Path) -> list[str]:
    """Lines as LibreOffice shows them, numbers included."""
    teks = lewat_libreoffice(data, "txt:Text (encoded):UTF8", folder).decode("utf-8-sig")
    return [" ".join(baris.split()) for baris in teks.splitlines() if baris.strip()]


# ------------------------------------------------------------------ hostile text


def test_four_hundred_requirements_are_all_there() -> None:
    banyak = v.Daftar(tuple(v.Butir(kaya(f"Syarat {n}")) for n in range(400)), berurut=True)
    teks = kalimat(terbuka(dibuat(view(banyak))))
    assert [t for t in teks if t.startswith("Syarat ")] == [f"Syarat {n}" for n in range(400)]


def test_a_word_of_300_letters_stays_in_its_column() -> None:
    kata = "pemberitahuan" * 23 + "w"
    data = dibuat(view(v.Paragraf(kaya(kata)), nama=kata))
    assert kata in kalimat(terbuka(data))
    bentuk = xml(terbuka(data).tables[1]).xpath("w:tblPr/w:tblLayout/@w:type")
    assert bentuk == ["fixed"]


@pytest.mark.parametrize("huruf", ["😀", "مرحبا", "漢字", "👩‍👩‍👧"])
def test_letters_that_the_pdf_lacks_are_kept(huruf: str) -> None:
    assert f"Berkas {huruf}" in kalimat(terbuka(dibuat(view(v.Paragraf(kaya(f"Berkas {huruf}"))))))


SAFE = st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"))


@settings(max_examples=25)
@given(SAFE)
def test_any_text_comes_back_as_it_was(isi: str) -> None:
    dokumen = terbuka(
        dibuat(view(v.Daftar((v.Butir((v.Span(isi), v.Span("¶"))),)), nama=f"{isi}¶"))
    )
    assert f"{isi}¶" in [a.text for a in alinea(dokumen)]
    assert bergaya(dokumen, "Title") == [f"{isi}¶"]


# ------------------------------------------------------------------ same bytes


def test_the_same_view_gives_the_same_bytes_in_any_process(root: Path) -> None:
    utuh, publik = make(TEMPLATES, Naskah(view(), HARI, "A4"))
    expected = sha256(utuh + publik).hexdigest()
    code = (
        "import sys, hashlib; from tests.docx_baca import *; from tests.pdf_contoh import view\n"
        "a, b = make(TEMPLATES, Naskah(view(), HARI, 'A4'))\n"
        "print(hashlib.sha256(a + b).hexdigest())\n"
    )
    for seed in ("1", "2"):
        found = subprocess.run(
            [sys.executable, "-c", code],
            env=os.environ | {"PYTHONHASHSEED": seed, "TZ": "Asia/Makassar", "LANG": "C"},
            cwd=root,
            capture_output=True,
            text=True,
            check=True,
        )
        assert found.stdout.strip() == expected


def test_no_part_of_the_file_has_the_day_of_its_making() -> None:
    with ZipFile(io.BytesIO(dibuat(view()))) as file:
        assert {entry.date_time for entry in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert file.infolist()[0].filename == "[Content_Types].xml"
        assert file.testzip() is None


def test_many_documents_are_made_at_once_and_come_in_order() -> None:
    names = [f"Kartu {n}" for n in range(FEW + 2)]
    found = [(job, wait()) for job, wait in started(_title, names, len(names))]
    assert found == [(name, name.upper()) for name in names]


def _title(name: str) -> str:
    return name.upper()


# ------------------------------------------------------------------ the whole format


def _target(project: Project, folder: Path) -> Target:
    return Target(
        folder=folder / "situs",
        project=project,
        cache=Cache(folder / "cache"),
        digambar=folder / "gambar",
        terbitan_lama=folder / "lama",
    )


def test_every_published_standard_gets_both_documents_once(root: Path, tmp_path: Path) -> None:
    project = Project.load(root, HARI)
    situs = Desk(project).edition().situs
    target = _target(project, tmp_path)
    written = [path.relative_to(target.folder).as_posix() for path in OUTPUT.write(situs, target)]
    assert written == [f"layanan/{s.id}/{name}" for s in situs.standar for name in FILES]
    assert len(written) == OUTPUT.total(situs, target)
    for path in (tmp_path / "cache").glob("??/*"):
        path.write_bytes(b"dari simpanan")
    again = list(OUTPUT.write(situs, _target(project, tmp_path)))
    assert {path.read_bytes() for path in again} == {b"dari simpanan"}


def test_the_public_edition_says_what_it_is() -> None:
    publik = terbuka(make(TEMPLATES, Naskah(view(), HARI, "A4"))[1])
    assert bergaya(publik, "Subtitle") == [
        "Edisi publik: komponen penyampaian pelayanan dan dasar hukum"
    ]


def test_the_public_edition_leaves_out_what_is_for_the_office(root: Path) -> None:
    project = Project.load(root, HARI)
    situs = Desk(project).edition().situs
    publik = edisi_publik(standar_view(situs, situs.standar[0]))
    assert [[k.kunci for k in g.komponen] for g in publik.kelompok] == [
        [k.kunci for k in anggota(Kelompok.PENYAMPAIAN)],
        ["dasar_hukum"],
    ]


def test_the_paper_is_a_setting(tmp_path: Path) -> None:
    (tmp_path / "standards").mkdir()
    (tmp_path / "standar.toml").write_text('[cetak]\nkertas = "f4"\n', "utf-8")
    assert Project.load(tmp_path, HARI).setelan.kertas == "F4"
