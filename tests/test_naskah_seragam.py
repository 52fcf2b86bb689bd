"""Page, PDF and Word document of every standard say the same, sentence by sentence.

Every standard of this repository, of the records of real ones, and the one of all shapes.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from generator.cache import Cache
from generator.edition import Desk
from generator.outputs.docx import Naskah, make
from generator.outputs.pdf import print_naskah
from generator.outputs.pdf.data import naskah
from generator.outputs.pdf.plain import TERLAMPIR
from generator.outputs.site.bodies import Bodies
from generator.present import Situs, standar_view
from generator.present.edisi import edisi_publik
from generator.project import Project
from tests.docx_baca import TEMPLATES, baris_kepala, cells_of, kalimat, rata, terbuka
from tests.markup import Element, parse
from tests.pdf_contoh import HARI, per_halaman

TESTS: Final = Path(__file__).parent
_HEAD = "NOKOMPONENURAIAN"
EDISI: Final = ("penuh", "publik")


def berkas() -> dict[str, Path]:
    """Name in one project → file of every agency, service and regulation."""
    asal = {TESTS.parent: "standards", TESTS / "golden/semua-bentuk/in": "standards"}
    semua = {
        path.relative_to(akar).as_posix(): path
        for akar, folder in asal.items()
        for path in sorted((akar / folder).rglob("*.yml"))
    }
    for path in sorted((TESTS / "corpus").glob("*.yml")):
        tempat = f"standards/naskah-{path.stem}"
        semua[f"{tempat}/instansi.yml"] = path.parent / "instansi" / path.name
        semua[f"{tempat}/layanan/{path.name}"] = path
    return semua


STANDARDS: Final = sorted(nama for nama in berkas() if "/layanan/" in nama)


@dataclass(frozen=True, slots=True)
class Disusun:
    """The page of a standard, and its two editions in both formats."""

    halaman: str
    word: dict[str, bytes]
    pdf: dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Penyusun:
    """Makes them, in a project of its own."""

    situs: Situs
    bodies: Bodies

    def susun(self, nama: str) -> Disusun:
        standar = next(s for s in self.situs.catalog.standar if s.berkas == nama)
        view = standar_view(self.situs, standar)
        return Disusun(
            self.bodies.draw(view).html,
            dict(zip(EDISI, make(TEMPLATES, Naskah(view, HARI, "A4")), strict=True)),
            {
                edisi: print_naskah(TESTS.parent / "templates/pdf", naskah(satu, HARI))
                for edisi, satu in zip(EDISI, (view, edisi_publik(view)), strict=True)
            },
        )


@pytest.fixture(scope="module")
def penyusun(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Penyusun:
    tempat = tmp_path_factory.mktemp("seragam")
    (tempat / "templates").symlink_to(root / "templates")
    shutil.copy(root / "standar.toml", tempat)
    for nama, path in berkas().items():
        (tempat / nama).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, tempat / nama)
    project = Project.load(tempat, HARI)
    situs = Desk(project).edition().situs
    return Penyusun(situs, Bodies(project, Cache(tempat / "cache")))


@pytest.fixture(scope="module")
def disusun(penyusun: Penyusun, request: pytest.FixtureRequest) -> Disusun:
    return penyusun.susun(request.param)


@pytest.mark.parametrize("edisi", EDISI)
@pytest.mark.parametrize("disusun", STANDARDS, indirect=True, scope="module")
def test_every_component_of_the_page_is_in_the_word_document_and_no_more(
    disusun: Disusun, edisi: str
) -> None:
    uraian = {
        rata(baris.cells[1].text): baris.cells[2]
        for tabel in terbuka(disusun.word[edisi]).tables
        if baris_kepala(tabel)
        for baris in tabel.rows[1:]
        if cells_of(baris) == 3
    }
    halaman = dict(_component(k) for k in parse(disusun.halaman).having("sp-komponen"))
    if edisi == "penuh":
        assert list(uraian) == list(halaman)
    for judul, sel in uraian.items():
        said = [satu for satu in kalimat(sel) if satu != TERLAMPIR]
        assert _letters(" ".join(said)) == halaman[judul], judul


@pytest.mark.parametrize("edisi", EDISI)
@pytest.mark.parametrize("disusun", STANDARDS, indirect=True, scope="module")
def test_every_sentence_of_the_word_document_is_in_the_pdf_in_the_same_order(
    disusun: Disusun, edisi: str
) -> None:
    dokumen = terbuka(disusun.word[edisi])
    kaki = dokumen.sections[0].footer.tables[0].rows[0].cells[1].text
    isi = _printed(disusun.pdf[edisi], _letters(kaki))
    letak = 0
    for satu in kalimat(dokumen):
        dicari = _letters(satu.removesuffix(TERLAMPIR))
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


def _printed(pdf: bytes, kaki: str) -> str:
    """Letters of the PDF in the order of reading, without what every page repeats."""
    halaman = per_halaman(pdf, "-raw")
    return "".join(
        _letters(satu).removesuffix(f"{kaki}Halaman{n}dari{len(halaman)}").removeprefix(_HEAD)
        for n, satu in enumerate(halaman, start=1)
    )


def _letters(teks: str) -> str:
    """Letters and digits only: lists and brackets are drawn in other ways on a page."""
    return re.sub(r"[\W_]", "", teks)
