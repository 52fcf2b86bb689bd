"""Hostile and extreme content in every paper form: readable, or refused with place and letter."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from generator.catalog import Standar, assemble
from generator.check import check
from generator.outputs.docx import Naskah as NaskahWord
from generator.outputs.docx import make, make_comparison, make_decree
from generator.outputs.pdf import PrintError, print_naskah
from generator.outputs.pdf.data import Naskah, naskah
from generator.outputs.pdf.keputusan import naskah_keputusan
from generator.outputs.pdf.kompendium import naskah_kompendium
from generator.outputs.pdf.papan import naskah_loket, naskah_maklumat, naskah_papan
from generator.outputs.pdf.semula_menjadi import naskah_semula_menjadi
from generator.present import Situs, standar_view
from generator.present.edisi import edisi_publik
from generator.present.kompendium import kompendium
from generator.present.loket import lembar_loket
from generator.present.papan import maklumat, papan
from generator.present.semula_menjadi import SemulaMenjadi, semula_menjadi
from generator.present.surat_keputusan import surat_keputusan
from tests.docx_baca import TEMPLATES, kalimat, terbuka
from tests.naskah import AGENCY_FILE, SERVICE, SERVICE_FILE, files_of
from tests.pdf_contoh import HARI, per_halaman, tercetak

ROOT: Final = Path(__file__).parent.parent
KATA_300: Final = "pemberitahuan" * 23 + "w"
ASING: Final = ["😀", "مرحبا", "שלום", "漢字", "\uf0b7"]
"""Letters that the font lacks: an emoji, two scripts from right to left, CJK, a private one."""
Bahan = tuple[Situs, Standar]


def bahan(agency: Mapping[str, str] | None = None, **service: str) -> Bahan:
    """One service in force and one agency, shown also where rules find errors in them."""
    files = files_of(
        {"maklumat": "\n  janji: Kami sanggup melayani", "wilayah": "Uji", **(agency or {})},
        **service,
    )
    catalog = assemble(files)
    situs = Situs(catalog, HARI, alamat="https://situs.example/", report=check(catalog, HARI))
    (standar,) = catalog.standar
    return situs, standar


def semula(situs: Situs, standar: Standar) -> SemulaMenjadi:
    """The comparison with a state in which all that the file says was said differently."""
    files = {nama: satu.data for nama, satu in situs.catalog.berkas.items()}
    dasar = files_of()
    lama = assemble({**dasar, AGENCY_FILE: files[AGENCY_FILE]})
    return semula_menjadi((replace(situs, catalog=lama), lama.standar[0]), (situs, standar))


def _penuh(situs: Situs, s: Standar, kertas: str) -> Naskah:
    return naskah(standar_view(situs, s), HARI, kertas)


def _publik(situs: Situs, s: Standar, kertas: str) -> Naskah:
    return naskah(edisi_publik(standar_view(situs, s)), HARI, kertas)


def _keputusan(situs: Situs, s: Standar, kertas: str) -> Naskah:
    return naskah_keputusan(surat_keputusan(situs, s.instansi, [s]), "uji", HARI, kertas)


def _kompendium(situs: Situs, s: Standar, kertas: str) -> Naskah:
    return naskah_kompendium(kompendium(situs, [s], ("Kata pengantar.",)), "uji", HARI, kertas)


def _semula(situs: Situs, s: Standar, kertas: str) -> Naskah:
    return naskah_semula_menjadi(semula(situs, s), "uji", HARI, kertas)


def _loket(situs: Situs, s: Standar, kertas: str) -> Naskah:
    return naskah_loket(lembar_loket(situs, s), HARI, kertas)


def _maklumat(situs: Situs, s: Standar, kertas: str) -> Naskah:
    return naskah_maklumat(maklumat(situs, s.instansi), HARI, kertas)


def _papan(situs: Situs, s: Standar, kertas: str) -> Naskah:
    return naskah_papan(papan(situs, s.instansi), HARI, kertas)


BENTUK: Final[Mapping[str, Callable[[Situs, Standar, str], Naskah]]] = {
    "penuh": _penuh,
    "publik": _publik,
    "keputusan": _keputusan,
    "kompendium": _kompendium,
    "semula-menjadi": _semula,
    "loket": _loket,
    "maklumat": _maklumat,
    "papan": _papan,
}
WORD: Final[Mapping[str, Callable[[Situs, Standar], bytes]]] = {
    "penuh": lambda situs, s: make(TEMPLATES, NaskahWord(standar_view(situs, s), HARI, "A4"))[0],
    "publik": lambda situs, s: make(TEMPLATES, NaskahWord(standar_view(situs, s), HARI, "A4"))[1],
    "keputusan": lambda situs, s: make_decree(
        TEMPLATES, surat_keputusan(situs, s.instansi, [s]), HARI, "A4"
    ),
    "semula-menjadi": lambda situs, s: make_comparison(TEMPLATES, semula(situs, s), HARI, "A4"),
}
OF_STANDARDS: Final = sorted(BENTUK.keys() - {"maklumat", "papan"})
"""Forms that show the requirements."""


def cetak(bentuk: str, dari: Bahan, kertas: str = "A4") -> bytes:
    return print_naskah(ROOT / "templates" / "pdf", BENTUK[bentuk](*dari, kertas))


# ------------------------------------------------------------------ letters that the font lacks


@pytest.mark.parametrize("huruf", ASING)
@pytest.mark.parametrize("bentuk", OF_STANDARDS)
def test_a_letter_in_a_component_is_named_with_its_place_in_every_form(
    bentuk: str, huruf: str
) -> None:
    dari = bahan(persyaratan=f'"Unggah {huruf} ke sini"')
    with pytest.raises(PrintError) as caught:
        cetak(bentuk, dari)
    said = str(caught.value)
    assert f"“{huruf[0]}” (U+{ord(huruf[0]):04X}) dalam “Unggah {huruf} ke sini”" in said
    assert re.search(r"Persyaratan: “|Yang perlu disiapkan: “", said)


@pytest.mark.parametrize(
    ("bentuk", "tempat"),
    [
        ("penuh", "nama layanan"),
        ("publik", "nama layanan"),
        ("keputusan", "Kartu 漢: nama layanan"),
        ("kompendium", "Kartu 漢: nama layanan"),
        ("semula-menjadi", "nama layanan"),
        ("loket", "nama layanan"),
        ("papan", "nama, waktu, atau biaya layanan"),
    ],
)
def test_a_letter_in_the_name_is_named_in_every_form(bentuk: str, tempat: str) -> None:
    with pytest.raises(PrintError) as caught:
        cetak(bentuk, bahan(nama='"Kartu 漢"'))
    assert f"{tempat}: “漢” (U+6F22) dalam “" in str(caught.value)


@pytest.mark.parametrize("bentuk", sorted(BENTUK))
def test_a_letter_in_the_name_of_the_agency_is_named_in_every_form(bentuk: str) -> None:
    with pytest.raises(PrintError) as caught:
        cetak(bentuk, bahan({"nama": '"Dinas 漢"'}))
    assert re.search(r"(nama instansi|kop surat)[^;]*: “漢” \(U\+6F22\)", str(caught.value))


def test_a_letter_in_a_pledge_or_an_office_is_named() -> None:
    with pytest.raises(PrintError, match="maklumat: “漢”"):
        cetak("maklumat", bahan({"maklumat": "\n  janji: Kami 漢"}))
    with pytest.raises(PrintError, match="tanda tangan: “漢”"):
        cetak("keputusan", bahan({"pimpinan": "Kepala 漢"}))


@pytest.mark.parametrize("huruf", ASING)
@pytest.mark.parametrize("bentuk", sorted(WORD))
def test_word_keeps_letters_that_the_pdf_lacks(bentuk: str, huruf: str) -> None:
    dokumen = terbuka(WORD[bentuk](*bahan(persyaratan=f'"Unggah {huruf} ke sini"')))
    assert [satu for satu in kalimat(dokumen) if f"Unggah {huruf} ke sini" in satu]


# ------------------------------------------------------------------ words and lists without end


@pytest.mark.parametrize("kertas", ["A4", "F4"])
@pytest.mark.parametrize("bentuk", sorted(BENTUK))
def test_words_of_300_letters_stay_on_the_paper_and_whole_in_every_form(
    bentuk: str, kertas: str
) -> None:
    dokumen = cetak(bentuk, panjang(), kertas)
    assert KATA_300 in tercetak(dokumen, "-raw").replace(" ", "")
    kotak = tercetak(dokumen, "-bbox")
    for lembar in kotak.split("<page ")[1:]:
        for sumbu, ukuran, tepi in (("x", "width", 20), ("y", "height", 10)):
            akhir = float(re.findall(rf'{ukuran}="([\d.]+)"', lembar)[0])
            assert min(_numbers(f"{sumbu}Min", lembar)) > tepi
            assert max(_numbers(f"{sumbu}Max", lembar)) < akhir - tepi


def _numbers(nama: str, teks: str) -> list[float]:
    return [float(n) for n in re.findall(rf'{nama}="(-?[\d.]+)"', teks)]


@pytest.mark.parametrize("bentuk", sorted(WORD))
def test_word_keeps_words_of_300_letters(bentuk: str) -> None:
    assert [t for t in kalimat(terbuka(WORD[bentuk](*panjang()))) if KATA_300 in t]


def panjang() -> Bahan:
    """A service and an agency in which everything is one word of 300 letters."""
    return bahan(
        {
            "nama": KATA_300,
            "alamat": KATA_300,
            "kop": f"\n  baris:\n    - {KATA_300}\n    - {KATA_300}\n    - {KATA_300}",
            "pimpinan": KATA_300,
            "maklumat": f"\n  janji: {KATA_300}\n  nomor: {KATA_300}\n  penandatangan: {KATA_300}",
        },
        nama=KATA_300,
        deskripsi=KATA_300,
        persyaratan=KATA_300,
        prosedur=f"\n  - aktor: {KATA_300}\n    langkah: {KATA_300}\n    keluaran: {KATA_300}",
        biaya=f"\n  - untuk: {KATA_300}\n    tarif: Rp50.000\n  - untuk: Lain\n    tarif: gratis",
        produk=KATA_300,
        sarana_prasarana=KATA_300,
    )


@pytest.mark.parametrize("bentuk", OF_STANDARDS)
def test_four_hundred_requirements_are_printed_in_every_form_or_left_out_in_the_open(
    bentuk: str,
) -> None:
    butir = "".join(f"\n  - Syarat ke-{n}x" for n in range(400))
    teks = tercetak(cetak(bentuk, bahan(persyaratan=butir)), "-raw")
    tampil = [n for n in range(400) if f"Syarat ke-{n}x" in teks]
    if len(tampil) < 400:
        assert f"dan {400 - len(tampil)} syarat lain: lihat standar pelayanan lengkapnya." in teks
    assert bentuk == "loket" or len(tampil) == 400


def test_thirty_very_long_requirements_make_a_sheet_of_several_numbered_pages() -> None:
    butir = "".join(f"\n  - Syarat ke-{n}x {'yang harus dilengkapi ' * 30}" for n in range(30))
    halaman = per_halaman(cetak("loket", bahan(persyaratan=butir)))
    assert 2 < len(halaman) < 8
    for n, teks in enumerate(halaman, start=1):
        assert f"Halaman {n} dari {len(halaman)}" in teks
    semua = " ".join(halaman)
    assert [n for n in range(30) if f"Syarat ke-{n}x" not in semua] == []
    assert semua.count("dilengkapi") == 900


# ------------------------------------------------------------------ what is left out


PERLU: Final = {"nama", "prosedur", "status"}


@pytest.mark.parametrize("bentuk", sorted(BENTUK))
def test_every_form_is_made_of_a_standard_that_says_nearly_nothing(bentuk: str) -> None:
    kosong = dict.fromkeys(SERVICE.keys() - PERLU, "")
    dari = bahan({"singkatan": "", "alamat": "", "jam_layanan": "", "wilayah": ""}, **kosong)
    dokumen = cetak(bentuk, dari)
    assert dokumen.startswith(b"%PDF-")
    assert "None" not in tercetak(dokumen)
    if bentuk in WORD:
        assert "None" not in " ".join(kalimat(terbuka(WORD[bentuk](*dari))))


def test_these_are_all_forms_that_have_a_template() -> None:
    dari = bahan()
    dipakai = {buat(*dari, "A4").templat for buat in BENTUK.values()}
    ada = {p.name for p in (ROOT / "templates/pdf").glob("*.typ") if not p.name.startswith("_")}
    assert dipakai == ada
    assert SERVICE_FILE in dari[0].catalog.berkas
