"""Page, PDF and Word document of every standard say the same, sentence by sentence."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.docx_baca import cells_of, kalimat, rata, terbuka
from tests.markup import Element, parse
from tests.site_fixture import STANDARDS, Built

_LAMPIRAN = "Bagan alur ada di lampiran."
_HEAD = "NOKOMPONENURAIAN"


@pytest.mark.parametrize("url", STANDARDS)
def test_every_component_of_the_page_is_in_the_word_document_and_no_more(
    built: Built, url: str
) -> None:
    dokumen = terbuka((built.site / url / "standar.docx").read_bytes())
    uraian = {
        rata(baris.cells[1].text): baris.cells[2]
        for tabel in dokumen.tables[1:3]
        for baris in tabel.rows[1:]
        if cells_of(baris) == 3
    }
    halaman = dict(_component(k) for k in parse(built.read(url)).having("sp-komponen"))
    assert list(uraian) == list(halaman)
    for judul, sel in uraian.items():
        said = [satu for satu in kalimat(sel) if satu != _LAMPIRAN]
        assert _letters(" ".join(said)) == halaman[judul], judul


@pytest.mark.parametrize("url", STANDARDS)
@pytest.mark.parametrize("nama", ["standar", "standar-publik"])
def test_every_sentence_of_the_word_document_is_in_the_pdf_in_the_same_order(
    built: Built, url: str, nama: str
) -> None:
    dokumen = terbuka((built.site / url / f"{nama}.docx").read_bytes())
    kaki = dokumen.sections[0].footer.tables[0].rows[0].cells[1].text
    isi = _printed(built.site / url / f"{nama}.pdf", _letters(kaki))
    letak = 0
    for satu in kalimat(dokumen):
        dicari = _letters(satu.removesuffix(_LAMPIRAN))
        ketemu = isi.find(dicari, letak)
        assert ketemu >= 0, satu
        letak = ketemu + len(dicari)


def _component(bagian: Element) -> tuple[str, str]:
    """Title and text of a component on the page, without its pictures."""
    (judul,) = bagian.find("h3")
    teks = _text(bagian, {"h3", "svg", "details", "figcaption"})
    return rata(re.sub(r"^\s*\d+\.", "", _text(judul, set()))), _letters(teks)


def _text(bagian: Element, skipped: set[str]) -> str:
    return " ".join(
        satu if isinstance(satu, str) else _text(satu, skipped)
        for satu in bagian.children
        if isinstance(satu, str)
        or satu.name not in skipped
        or satu.attributes.get("class") == "sp-lipat"
    )


def _printed(pdf: Path, kaki: str) -> str:
    """Letters of the PDF in the order of reading, without what every page repeats."""
    halaman = _raw_text(pdf).removesuffix("\f").split("\f")
    return "".join(
        _letters(satu).removesuffix(f"{kaki}Halaman{n}dari{len(halaman)}").removeprefix(_HEAD)
        for n, satu in enumerate(halaman, start=1)
    )


def _raw_text(pdf: Path) -> str:
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext tidak terpasang (paket poppler-utils)")
    command = [program, "-raw", str(pdf), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


def _letters(teks: str) -> str:
    """Letters and digits only: lists and brackets are drawn in other ways on a page."""
    return re.sub(r"[\W_]", "", teks)
