"""The printed document at its limits: drawings of any size, and hostile text."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.flow.drawing import draw
from generator.flow.graph import Langkah
from generator.outputs.pdf import PrintError, print_naskah
from generator.outputs.pdf.bagan import picture, pieces
from generator.outputs.pdf.data import naskah
from generator.outputs.pdf.plain import TERLAMPIR
from generator.outputs.pdf.press import Press
from generator.present import views as v
from tests.pdf_contoh import (
    HARI,
    alur,
    buka,
    kaya,
    komponen,
    per_halaman,
    tercetak,
    unsur,
    view,
)

KATA_300 = "pemberitahuan" * 23 + "w"
JAHAT = '#panic() $x^2$ @ref *a* _b_ = c <d> `e` \\f // g "h" {{i}} [j]'
TEXT = "{http://www.w3.org/2000/svg}text"


@pytest.fixture(scope="module")
def templates(root: Path) -> Path:
    return root / "templates" / "pdf"


# ------------------------------------------------------------------ drawings of any size


def test_a_wide_drawing_lies_on_a_page_across(templates: Path, tmp_path: Path) -> None:
    document = print_naskah(templates, naskah(view(alur(9, 7, "Di loket")), HARI))
    with buka(document, tmp_path) as pdf:
        across = [n for n, page in enumerate(pdf.pages, 1) if page.mediabox[2] > page.mediabox[3]]
    assert across
    assert TERLAMPIR in tercetak(document)


def test_a_tall_drawing_is_cut_into_parts_that_all_say_what_it_shows(
    templates: Path, tmp_path: Path
) -> None:
    tall = alur(30, 3)
    document = print_naskah(templates, naskah(view(tall), HARI))
    shown = tercetak(document)
    assert "Bagan alur (bagian 1 dari 2)" in shown
    assert "Bagan alur (bagian 2 dari 2)" in shown
    with buka(document, tmp_path) as pdf:
        alts = [str(item.get("/Alt", "")) for item in unsur(pdf, "/Figure")]
    assert sum(alt == tall.alt for alt in alts) == 2


@pytest.mark.parametrize(("langkah", "pelaku"), [(30, 3), (30, 7), (60, 2)])
def test_parts_of_a_drawing_say_all_its_words_once_under_the_headings(
    langkah: int, pelaku: int
) -> None:
    tall = alur(langkah, pelaku)
    kepala = {" ".join(cell.lines) for cell in tall.tata.cells if cell.heading}
    bagian = [_said(picture(part, tall)) for part in pieces(tall)]

    assert len(bagian) > 1
    assert all(kepala <= set(kata) for kata in bagian)
    isi = [satu for kata in bagian for satu in kata if satu not in kepala]
    assert sorted(isi) == sorted(satu for satu in _said(tall.svg) if satu not in kepala)
    assert {part.tata.width for part in pieces(tall)} == {tall.tata.width}


def test_words_that_are_not_latin_stand_in_the_middle_too(templates: Path) -> None:
    langkah = [Langkah("", "Начальник", "Memeriksa", waktu="десять минут подряд")]
    gambar = draw(langkah, awalan="alur", judul="Kartu")
    block = replace(alur(1), tata=gambar.tata, svg=gambar.svg)
    kotak = tercetak(print_naskah(templates, naskah(view(block), HARI)), "-bbox")

    def tengah(kata: str) -> float:
        tepi = re.search(rf'xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"[^>]*>{kata}<', kotak)
        assert tepi
        return (float(tepi[1]) + float(tepi[2])) / 2

    assert tengah("десять") == pytest.approx(tengah("Waktu"), abs=1)
    assert tengah("Начальник") == pytest.approx(tengah("Pelaksana"), abs=1)


def test_a_mark_is_read_back_with_its_letter(templates: Path) -> None:
    shown = tercetak(print_naskah(templates, naskah(view(v.Paragraf(kaya("G\u0300erobak"))), HARI)))
    assert shown.count("G\u0300") == 1


def test_many_short_lines_end_on_the_next_page(templates: Path) -> None:
    isi = "".join(f"kata{n}\n" for n in range(100))
    shown = tercetak(print_naskah(templates, naskah(view(v.Paragraf(kaya(isi))), HARI)))
    assert shown.count("kata") == 100


# ------------------------------------------------------------------ where pages end


def test_a_short_component_is_never_begun_on_one_page_and_ended_on_the_next(
    templates: Path,
) -> None:
    dasar = view()
    pendek = komponen(2, "Biaya", *(v.Paragraf(kaya(satu)) for satu in ("AWALx", "isi", "AKHIRx")))
    pindah = 0
    for n in range(25, 45):
        baris = komponen(1, "Persyaratan", *(v.Paragraf(kaya(f"Baris {i}")) for i in range(n)))
        kelompok = replace(dasar.kelompok[0], komponen=(baris, pendek))
        halaman = per_halaman(
            print_naskah(templates, naskah(replace(dasar, kelompok=(kelompok,)), HARI))
        )
        assert all(("AWALx" in teks) == ("AKHIRx" in teks) for teks in halaman), n
        pindah += "AWALx" not in halaman[0]
    assert 0 < pindah < 20


@pytest.mark.parametrize(
    "blok",
    [
        v.Tabel("", ("A", "B", "C"), (v.Baris((kaya("x"), kaya("kata " * 900), ())),)),
        v.DaftarKontak((v.Kontak("Telepon", "1", catatan="kata " * 900),)),
        v.Paragraf(kaya("kata " * 900)),
        v.Daftar((v.Butir(kaya("x"), (kaya("kata " * 900),)),)),
    ],
    ids=["tabel", "kontak", "alinea", "catatan"],
)
def test_a_block_longer_than_a_page_goes_on_on_the_next(templates: Path, blok: v.Blok) -> None:
    halaman = per_halaman(print_naskah(templates, naskah(view(blok, blok), HARI)))
    assert sum(teks.count("kata") for teks in halaman) == 1800
    assert sum("kata" in teks for teks in halaman) > 1


def test_the_note_of_an_item_does_not_go_to_the_next_page_without_it(templates: Path) -> None:
    butir = tuple(v.Butir(kaya(f"Butir{n}x"), (kaya(f"Catatan{n}x"),)) for n in range(40))
    daftar = v.Daftar(butir, berurut=True)
    for n in range(4):
        awal = (v.Paragraf(kaya("Awal"), "catatan"),) * n
        halaman = per_halaman(print_naskah(templates, naskah(view(*awal, daftar), HARI)))
        assert len(halaman) > 1
        for teks in halaman:
            assert re.findall(r"Butir(\d+)x", teks) == re.findall(r"Catatan(\d+)x", teks)


def test_facts_stay_together_unless_they_are_longer_than_a_page(templates: Path) -> None:
    for n in range(30, 45):
        baris = komponen(1, "Persyaratan", *(v.Paragraf(kaya(f"Baris {i}")) for i in range(n)))
        kelompok = replace(view().kelompok[0], komponen=(baris,))
        halaman = per_halaman(
            print_naskah(templates, naskah(replace(view(), kelompok=(kelompok,)), HARI))
        )
        assert all(("Ditetapkan dengan" in t) == ("Alamat tetap" in t) for t in halaman), n
    panjang = replace(view(), penetapan=(v.Rincian("Tentang", kaya("kata " * 900)),))
    halaman = per_halaman(print_naskah(templates, naskah(panjang, HARI)))
    assert sum(teks.count("kata") for teks in halaman) == 900


def _said(svg: str) -> list[str]:
    """What stands in a drawing, in order."""
    teks = ET.fromstring(svg).iter(TEXT)  # noqa: S314 - our own drawing
    return [" ".join(satu.itertext()) for satu in teks]


# ------------------------------------------------------------------ hostile text


def test_author_text_is_printed_as_typed(templates: Path) -> None:
    bad = replace(
        view(v.Paragraf(kaya(JAHAT)), nama=JAHAT),
        kop=(JAHAT,),
        versi="#panic()",
        kata_kunci=("#panic()",),
    )
    assert tercetak(print_naskah(templates, naskah(bad, HARI))).count(JAHAT) >= 4


def test_a_word_of_300_letters_stays_on_the_paper_and_whole(templates: Path) -> None:
    table = v.Tabel(KATA_300, (KATA_300, "B", "C"), (v.Baris((kaya(KATA_300),) * 3),))
    nested = v.Daftar((v.Butir(kaya(KATA_300), anak=(v.Butir(kaya(KATA_300)),)),), judul=KATA_300)
    contact = v.DaftarKontak((v.Kontak(KATA_300, KATA_300, catatan=KATA_300),), KATA_300)
    paragraph = v.Paragraf(kaya(KATA_300))
    bad = replace(view(paragraph, table, nested, contact, nama=KATA_300), kop=(KATA_300,))
    document = print_naskah(templates, naskah(bad, HARI))
    assert KATA_300 in tercetak(document).replace(" ", "")
    left, right = _edges(document)
    assert left > 50
    assert right < 595 - 50


def _edges(document: bytes) -> tuple[float, float]:
    """Where the text furthest to the left begins and furthest to the right ends, in points."""
    boxes = tercetak(document, "-bbox")
    left = min(float(x) for x in re.findall(r'xMin="([\d.-]+)"', boxes))
    return left, max(float(x) for x in re.findall(r'xMax="([\d.-]+)"', boxes))


@pytest.mark.parametrize("huruf", ["😀", "\uf0b7", "ب", "中"])
def test_a_letter_the_font_lacks_is_named_with_its_field(templates: Path, huruf: str) -> None:
    bad = replace(
        view(v.Paragraf(kaya(f"Unggah berkas {huruf} ke sini")), nama=f"Kartu {huruf}"),
        instansi=v.Tautan(f"Dinas {huruf}", ""),
        varian=(v.Varian("baru", f"Baru {huruf}"),),
    )
    with pytest.raises(PrintError) as caught:
        print_naskah(templates, naskah(bad, HARI))
    said = str(caught.value)
    for tempat in ("nama layanan", "nama instansi", "nama varian"):
        assert said.count(f"{tempat}: “{huruf}” (U+{ord(huruf):04X})") == 1
    assert "Jenis pelayanan" not in said
    assert f"Persyaratan: “{huruf}” (U+{ord(huruf):04X}) dalam “Unggah berkas {huruf} ke" in said


def test_the_press_prints_on_after_a_document_it_could_not_print(
    templates: Path,
) -> None:
    before = print_naskah(templates, naskah(view(), HARI))
    with pytest.raises(PrintError):
        print_naskah(templates, naskah(view(v.Paragraf(kaya("😀"))), HARI))
    assert print_naskah(templates, naskah(view(), HARI)) == before


def test_a_warning_of_the_typesetter_is_an_error(templates: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "pdf"
    shutil.copytree(templates, wrong)
    sheet = wrong / "_halaman.typ"
    fonts = 'font: ("Tak Ada", "Source Sans 3")'
    sheet.write_text(sheet.read_text("utf-8").replace('font: "Source Sans 3"', fonts), "utf-8")
    with pytest.raises(PrintError, match="tak ada"):
        Press(wrong).document(naskah(view(), HARI))


USUAL = st.characters(codec="latin-1", exclude_categories=["Cc"])
SPECIAL = st.sampled_from("#$@*_`\\[]{}<>~=+-/\u200b\u00ad–“≥→▪✓")


@settings(max_examples=20)
@given(st.text(USUAL | SPECIAL, min_size=1, max_size=60))
def test_any_text_of_the_usual_letters_prints(root: Path, isi: str) -> None:
    block = v.Daftar((v.Butir(kaya(isi), (kaya(isi),)),), judul=isi)
    document = print_naskah(root / "templates" / "pdf", naskah(view(block, nama=isi), HARI))
    assert document.startswith(b"%PDF-")
