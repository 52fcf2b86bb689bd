"""The book of standards: its parts, its page numbers, and who is in it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.edition import Desk
from generator.listing import read_files
from generator.outputs.pdf import PrintError, print_naskah
from generator.outputs.pdf.kompendium import naskah_kompendium
from generator.present import Situs, standar_view
from generator.present.kompendium import bindable, kompendium
from generator.project import Project
from tests.pdf_contoh import HARI, buka, tercetak, unsur

KABUPATEN = "Pemerintah Kabupaten Contoh Asri (fiktif)"
_UNSEEN = dict.fromkeys(map(ord, "\u200b\u2060"))
"""Letters that only tell where lines may break."""
KK = "standards/contoh-disdukcapil/layanan/kartu-keluarga.yml"


@pytest.fixture(scope="module")
def situs(root: Path) -> Situs:
    return Desk(Project.load(root, HARI)).edition().situs


def book(root: Path, pengantar: tuple[str, ...] = ()) -> bytes:
    """All that can be bound of the repository's own catalogue."""
    situs = Desk(Project.load(root, HARI)).edition().situs
    view = kompendium(situs, bindable(situs), pengantar)
    return print_naskah(root / "templates/pdf", naskah_kompendium(view, "buku", HARI))


@pytest.fixture(scope="module")
def buku(root: Path) -> bytes:
    return book(root, ("Alinea *pertama*.", "Alinea kedua."))


def sheets(pdf: bytes) -> list[str]:
    """Text of every page."""
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext tidak terpasang (paket poppler-utils)")
    done = subprocess.run(
        [program, "-layout", "-", "-"], input=pdf, capture_output=True, check=True
    )
    return done.stdout.decode().translate(_UNSEEN).split("\f")


def starts(pdf: bytes, situs: Situs) -> dict[str, int]:
    """Name of every standard → the page that its bookmark leads to."""
    nama = {standar_view(situs, s).nama for s in bindable(situs)}
    with pikepdf.open(BytesIO(pdf)) as dokumen, dokumen.open_outline() as outline:
        nomor = {page.obj.objgen: n for n, page in enumerate(dokumen.pages, 1)}
        found = {}
        for item in every(outline.root):
            if item.title in nama:
                found[item.title] = nomor[target(item).objgen]
    return found


def every(items: list[pikepdf.OutlineItem]) -> Iterator[pikepdf.OutlineItem]:
    for item in items:
        yield item
        yield from every(item.children)


def target(item: pikepdf.OutlineItem) -> pikepdf.Object:
    """The page of a bookmark."""
    tujuan = item.action.D if item.action is not None else item.destination
    assert isinstance(tujuan, pikepdf.Array)
    return tujuan[0]


# ------------------------------------------------------------------ its parts


def test_it_claims_both_standards_and_bookmarks_agencies_standards_and_components(
    buku: bytes, tmp_path: Path
) -> None:
    with buka(buku, tmp_path) as pdf:
        meta = pdf.open_metadata()
        assert (meta["pdfaid:part"], meta["pdfaid:conformance"]) == ("2", "A")
        assert meta["pdfuaid:part"] == "1"
        assert meta["dc:title"] == f"Himpunan Standar Pelayanan {KABUPATEN}"
        assert str(pdf.Root.Lang) == "id"
        assert list(unsur(pdf, "/TOC"))
        with pdf.open_outline() as outline:
            atas = [item.title for item in outline.root]
            isi = {i.title: [c.title for c in i.children] for i in every(outline.root)}
    assert atas == [
        "Kata Pengantar",
        "Daftar Isi",
        "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh Asri (fiktif)",
        "Pusat Kesehatan Masyarakat Contoh Melati (fiktif)",
        "Indeks Nama Layanan",
        "Indeks Peraturan",
    ]
    assert isi[atas[3]] == ["Pelayanan Rawat Jalan Umum", "Pemeriksaan Laboratorium"]
    assert isi["Penerbitan Kartu Keluarga"][:2] == [
        "Proses Penyampaian Pelayanan (Service Delivery)",
        "Proses Pengelolaan Pelayanan di Internal Organisasi (Manufacturing)",
    ]
    assert len(isi["Proses Penyampaian Pelayanan (Service Delivery)"]) == 6


def test_contents_and_indexes_give_the_page_where_each_standard_begins(
    buku: bytes, situs: Situs
) -> None:
    halaman = sheets(buku)
    mulai = starts(buku, situs)
    assert len(mulai) == len(bindable(situs))
    isi = next(satu for satu in halaman if "Daftar Isi" in satu)
    indeks = next(satu for satu in halaman if "Indeks Nama Layanan" in satu and satu is not isi)
    for nama, nomor in mulai.items():
        assert re.search(rf"{re.escape(nama)}[ .]+{nomor}\n", isi), nama
        assert re.search(rf"{re.escape(nama)} – .* {nomor}\n", indeks), nama
        assert nama in halaman[nomor - 1]
    peraturan = next(satu for satu in halaman if "Indeks Peraturan" in satu and satu is not isi)
    semua = ", ".join(str(n) for n in sorted(mulai.values()))
    assert re.search(rf"UU 25 Tahun 2009 +{semua}\n", peraturan)


def test_every_standard_is_in_it_in_full(buku: bytes, situs: Situs) -> None:
    shown = re.sub(r"\s", "", tercetak(buku, "-raw"))
    for s in bindable(situs):
        view = standar_view(situs, s)
        for kelompok in view.kelompok:
            for komponen in kelompok.komponen:
                assert re.sub(r"\s", "", komponen.judul) in shown
        assert re.sub(r"\s", "", view.nama) in shown
    assert f"{len(bindable(situs))}standarpelayanan" in shown


def test_the_foreword_is_as_written_and_without_one_there_is_no_page_for_it(
    buku: bytes, root: Path
) -> None:
    assert "Kata Pengantar Alinea *pertama*. Alinea kedua." in tercetak(buku)
    assert "Kata Pengantar" not in tercetak(book(root))


def test_copies_are_left_out(situs: Situs) -> None:
    assert [s for s in situs.standar if s.instansi.model.salinan]
    assert not [s for s in bindable(situs) if s.instansi.model.salinan]


def test_a_letter_that_cannot_be_printed_is_named_with_its_standard_and_field(root: Path) -> None:
    project = Project.load(root, HARI)
    files = read_files(project)
    files[KK] = files[KK].replace(b"KTP elektronik pemohon", "KTP 😀 pemohon".encode())
    edition = Desk(project).edition(files)
    situs = edition.pratinjau
    standar = [s for s in situs.catalog.standar if s.berkas == KK]
    naskah = naskah_kompendium(kompendium(situs, standar), "buku", HARI)
    with pytest.raises(PrintError, match=r"Penerbitan Kartu Keluarga: Persyaratan: “😀”"):
        print_naskah(root / "templates/pdf", naskah)


def test_it_is_the_same_in_another_process_with_other_surroundings(root: Path) -> None:
    code = (
        "import sys, hashlib; from pathlib import Path\n"
        "from tests.test_kompendium import book\n"
        "print(hashlib.sha256(book(Path(sys.argv[1]))).hexdigest())\n"
    )
    surroundings = {"PYTHONHASHSEED": "7", "TZ": "Asia/Makassar", "LANG": "C"}
    done = subprocess.run(
        [sys.executable, "-c", code, root],
        env=os.environ | surroundings,
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == sha256(book(root)).hexdigest()


# ------------------------------------------------------------------ the command


def run(root: Path, *words: str | Path) -> Result:
    umum = ["--proyek", str(root), "--tanggal", HARI.isoformat()]
    result = CliRunner().invoke(main, [*umum, "kompendium", *map(str, words)])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def test_the_command_binds_one_agency_under_its_own_name(root: Path, tmp_path: Path) -> None:
    result = run(root, root / "standards/contoh-disdukcapil", "--ke", tmp_path)
    assert result.exit_code == 0
    assert "3 standar dihimpun." in result.stderr
    shown = tercetak(tmp_path / "kompendium-contoh-disdukcapil.pdf")
    assert "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL" in shown
    assert "Rawat Jalan" not in shown


def test_the_command_tells_what_it_leaves_out_and_takes_a_foreword(
    root: Path, tmp_path: Path
) -> None:
    teks = tmp_path / "pengantar.txt"
    teks.write_text("Puji syukur\nkami.\n\n\nSekian.\n", "utf-8")
    result = run(root, "--ke", tmp_path, "--pengantar", teks)
    assert result.exit_code == 0
    assert "1 standar tidak dimuat karena instansinya bertanda `salinan`." in result.stderr
    assert "Puji syukur kami. Sekian." in tercetak(tmp_path / "kompendium.pdf")


@pytest.mark.parametrize(
    ("isi", "pesan"), [(None, "tidak dapat dibaca"), (b"\xff\xfe", "bukan teks UTF-8")]
)
def test_a_foreword_that_cannot_be_read_is_refused(
    root: Path, tmp_path: Path, isi: bytes | None, pesan: str
) -> None:
    teks = tmp_path / "pengantar.txt"
    if isi is not None:
        teks.write_bytes(isi)
    result = run(root, "--ke", tmp_path / "hasil", "--pengantar", teks)
    assert result.exit_code == 2
    assert pesan in result.stderr
    assert not (tmp_path / "hasil").exists()


def test_where_nothing_can_be_bound_the_command_says_what_can(root: Path, tmp_path: Path) -> None:
    result = run(root, root / "standards/dpmptsp-kaltim", "--ke", tmp_path / "hasil")
    assert result.exit_code == 2
    assert "tidak ada standar yang dapat dihimpun" in result.stderr
    assert not (tmp_path / "hasil").exists()
