"""The printed document: the standards it claims, what it shows, and that it stays the same."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from hashlib import sha256
from multiprocessing import get_context
from pathlib import Path

import pikepdf
import pytest

from generator.cache import Cache
from generator.edition import Desk
from generator.listing import read_files
from generator.outputs import OutputError, Target
from generator.outputs.pdf import FEW, OUTPUT, PrintError, print_naskah, started
from generator.outputs.pdf.data import naskah
from generator.outputs.pdf.press import Press
from generator.present import views as v
from generator.project import Project
from tests.pdf_contoh import ALAMAT, HARI, URL, alur, buka, kaya, tercetak, unsur, view


@pytest.fixture(scope="module")
def templates(root: Path) -> Path:
    return root / "templates" / "pdf"


@pytest.fixture(scope="module")
def dokumen(templates: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The document of the usual view, as a file."""
    path = tmp_path_factory.mktemp("pdf") / "standar.pdf"
    path.write_bytes(print_naskah(templates, naskah(view(), HARI)))
    return path


# ------------------------------------------------------------------ what it claims to be


def test_it_claims_both_standards_and_says_title_author_and_language(dokumen: Path) -> None:
    with pikepdf.open(dokumen) as pdf:
        meta = pdf.open_metadata()
        assert (meta["pdfaid:part"], meta["pdfaid:conformance"]) == ("2", "A")
        assert meta["pdfuaid:part"] == "1"
        assert meta["dc:title"] == "Standar Pelayanan: Penerbitan Kartu"
        assert meta["dc:creator"] == ["Dinas Contoh (fiktif)"]
        assert str(pdf.Root.Lang) == "id"
        assert bool(pdf.Root.MarkInfo.Marked)
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)


def test_its_date_is_the_reference_date(dokumen: Path) -> None:
    with pikepdf.open(dokumen) as pdf:
        assert str(pdf.docinfo["/CreationDate"]).startswith("D:20261201000000")


def test_bookmarks_are_the_groups_with_their_components(dokumen: Path) -> None:
    with pikepdf.open(dokumen) as pdf, pdf.open_outline() as outline:
        found = [(item.title, [child.title for child in item.children]) for item in outline.root]
    assert found == [
        (
            "Proses Penyampaian Pelayanan (Service Delivery)",
            ["Persyaratan", "Prosedur", "Biaya/Tarif", "Pengaduan"],
        ),
        ("Proses Pengelolaan Pelayanan (Manufacturing)", ["Dasar Hukum"]),
        ("Keterangan", []),
    ]


def test_every_table_has_column_headers_with_scope(dokumen: Path) -> None:
    with pikepdf.open(dokumen) as pdf:
        headers = [_scope(header) for header in unsur(pdf, "/TH")]
    assert headers == ["/Column"] * (2 * 3 + 3)


def _scope(header: pikepdf.Object) -> str:
    attributes = header.A if isinstance(header.A, pikepdf.Array) else [header.A]
    return next(str(a.Scope) for a in attributes if "/Scope" in a)


def test_drawings_say_in_words_what_they_show(dokumen: Path) -> None:
    with pikepdf.open(dokumen) as pdf:
        found = {str(item.get("/Alt", "")) for item in unsur(pdf, "/Figure")}
    assert alur().alt in found


def test_another_program_finds_no_fault_in_it(dokumen: Path) -> None:
    program = shutil.which("qpdf")
    if program is None:
        pytest.skip("qpdf tidak terpasang")
    result = subprocess.run([program, "--check", dokumen], capture_output=True, check=False)
    assert (result.returncode, result.stderr) == (0, b"")


def test_only_the_packaged_font_is_used(dokumen: Path) -> None:
    with pikepdf.open(dokumen) as pdf:
        names = {str(o.FontName) for o in pdf.objects if _is_font(o)}
    assert names
    assert all("SourceSans3" in name for name in names)


def _is_font(item: object) -> bool:
    return isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/FontDescriptor"


# ------------------------------------------------------------------ what it shows


def test_it_shows_everything_the_view_says(dokumen: Path) -> None:
    shown = tercetak(dokumen)
    for expected in (
        "PEMERINTAH KABUPATEN CONTOH DINAS CONTOH Jalan Contoh 1",
        "Contoh: tidak nyata.",
        "STANDAR PELAYANAN Penerbitan Kartu",
        "Dinas Contoh (fiktif)",
        "NO KOMPONEN URAIAN",
        "1. Formulir (Khusus: Hilang) Jumlah: 2 asli",
        "2. Salah satu dari: a. Akta kelahiran 1) asli 2) salinan b. Ijazah terakhir",
        "Ketentuan bersama Kabupaten Contoh",
        "1. Langkah nomor 1",
        "Rp50.000",
        "Telepon: 0541-743235 (jam kerja)",
        "Kontak ini salah.",
        "Keputusan Bupati Nomor 7",
        "Versi 2.1 · Keadaan per 1 Desember 2026",
        ALAMAT + URL,
    ):
        assert expected in shown


def test_pages_are_numbered(dokumen: Path) -> None:
    with pikepdf.open(dokumen) as pdf:
        count = len(pdf.pages)
    shown = tercetak(dokumen)
    assert all(f"Halaman {n} dari {count}" in shown for n in range(1, count + 1))


def test_links_lead_to_absolute_addresses_only(dokumen: Path) -> None:
    with pikepdf.open(dokumen) as pdf:
        assert _addresses(pdf) == {"tel:+62541743235", f"{ALAMAT}regulasi/perda/", ALAMAT + URL}


def test_without_an_address_there_is_no_dead_link(templates: Path, tmp_path: Path) -> None:
    document = print_naskah(templates, naskah(replace(view(), alamat_tetap=""), HARI))
    with buka(document, tmp_path) as pdf:
        assert _addresses(pdf) == {"tel:+62541743235"}
    assert "Alamat tetap" not in tercetak(document)


def _addresses(pdf: pikepdf.Pdf) -> set[str]:
    actions = (item for item in pdf.objects if isinstance(item, pikepdf.Dictionary))
    links = (item.get("/A", item) for item in actions)
    return {str(a.URI) for a in links if isinstance(a, pikepdf.Dictionary) and "/URI" in a}


def test_table_headings_are_repeated_on_every_page(templates: Path) -> None:
    banyak = v.Daftar(tuple(v.Butir(kaya(f"Syarat nomor {n}")) for n in range(400)), berurut=True)
    shown = tercetak(print_naskah(templates, naskah(view(banyak), HARI)))
    pages = int(re.findall(r"Halaman \d+ dari (\d+)", shown)[0])
    assert pages > 5
    assert "400. Syarat nomor 399" in shown
    assert shown.count("NO KOMPONEN URAIAN") >= pages - 1


# ------------------------------------------------------------------ same bytes


def test_the_same_view_gives_the_same_bytes_in_any_process(
    templates: Path, root: Path, dokumen: Path
) -> None:
    expected = dokumen.read_bytes()
    document = naskah(view(), HARI)
    assert Press(templates).document(document) == expected
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        assert pool.submit(print_naskah, templates, document).result() == expected
    for seed in ("1", "2"):
        assert _digest_elsewhere(root, templates, seed) == sha256(expected).hexdigest()


def test_many_documents_are_made_at_once_and_come_in_order(templates: Path) -> None:
    ids = [f"contoh-dinas/kartu-{n}" for n in range(FEW + 2)]
    small = replace(naskah(replace(view(), kelompok=()), HARI), alamat="")
    bad = naskah(view(v.Paragraf(kaya("😀"))), HARI)
    jobs = [replace(bad if id_.endswith("-7") else small, id=id_) for id_ in ids]
    expected = print_naskah(templates, small)
    found = []
    for job, wait in started(templates, jobs, len(jobs)):
        found.append(job.id)
        if job.id.endswith("-7"):
            with pytest.raises(PrintError, match="Persyaratan: “😀”"):
                wait()
        else:
            assert wait() == expected
    assert found == ids


def _digest_elsewhere(root: Path, templates: Path, seed: str) -> str:
    """SHA-256 of the same document, made by a Python of its own with other surroundings."""
    code = (
        "import sys, hashlib, runpy; from pathlib import Path\n"
        "m = runpy.run_path(sys.argv[1])\n"
        "naskah = m['naskah'](m['view'](), m['HARI'])\n"
        "pdf = m['print_naskah'](Path(sys.argv[2]), naskah)\n"
        "print(hashlib.sha256(pdf).hexdigest())\n"
    )
    surroundings = {"PYTHONHASHSEED": seed, "TZ": "Asia/Makassar", "LANG": "C"}
    result = subprocess.run(
        [sys.executable, "-c", code, __file__, templates],
        env=os.environ | surroundings,
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    return result.stdout.strip()


# ------------------------------------------------------------------ the whole format


def _target(project: Project, folder: Path) -> Target:
    return Target(
        folder=folder / "situs",
        project=project,
        cache=Cache(folder / "cache"),
        digambar=folder / "gambar",
        terbitan_lama=folder / "lama",
    )


def test_every_published_standard_gets_its_document_once(root: Path, tmp_path: Path) -> None:
    project = Project.load(root, HARI)
    situs = Desk(project).edition().situs
    target = _target(project, tmp_path)
    written = [path.relative_to(target.folder).as_posix() for path in OUTPUT.write(situs, target)]
    assert written == [f"layanan/{s.id}/standar.pdf" for s in situs.standar]
    assert len(written) == OUTPUT.total(situs, target)
    for path in (tmp_path / "cache").glob("??/*"):
        path.write_bytes(b"dari simpanan")
    again = list(OUTPUT.write(situs, _target(project, tmp_path)))
    assert {path.read_bytes() for path in again} == {b"dari simpanan"}


def test_one_unprintable_standard_keeps_no_other_from_being_printed(
    root: Path, tmp_path: Path
) -> None:
    project = Project.load(root, HARI)
    files = read_files(project)
    name = "standards/contoh-puskesmas-melati/layanan/rawat-jalan.yml"
    files[name] = files[name].replace(b"Kartu berobat", "Kartu berobat 😀".encode())
    edition = Desk(project).edition(files)
    situs = replace(edition.situs, ditahan=frozenset())
    url = "layanan/contoh-puskesmas-melati/rawat-jalan/"
    target = _target(project, tmp_path)
    (target.terbitan_lama / url).mkdir(parents=True)
    (target.terbitan_lama / url / "standar.pdf").write_bytes(b"terbitan lama")

    written = [path.relative_to(target.folder).as_posix() for path in OUTPUT.write(situs, target)]

    assert sorted(written) == sorted(f"layanan/{s.id}/standar.pdf" for s in situs.standar)
    assert (target.folder / url / "standar.pdf").read_bytes() == b"terbitan lama"
    assert list(target.tak_tercetak) == [url]
    assert "Persyaratan: “😀” (U+1F600) dalam" in target.tak_tercetak[url]
    assert edition.tertahan == ("contoh-puskesmas-melati/rawat-jalan",)


def test_a_template_that_no_document_fits_ends_the_build(root: Path, tmp_path: Path) -> None:
    project = Project.load(root, HARI)
    shutil.copytree(root / "templates/pdf", tmp_path / "templates/pdf")
    (tmp_path / "templates/pdf/standar.typ").write_text("#tidak-ada\n", "utf-8")
    situs = Desk(project).edition().situs
    elsewhere = replace(project, root=tmp_path)

    with pytest.raises(OutputError, match=r"(?s)Tidak satu pun dokumen PDF.*tidak-ada"):
        list(OUTPUT.write(situs, _target(elsewhere, tmp_path)))
