"""Posters and the sheet for the counter: what they show, hold back, and that they stay the same."""

from __future__ import annotations

import re
import shutil
import subprocess
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

import pytest

from generator.cache import Cache
from generator.edition import Desk
from generator.listing import read_files
from generator.outputs import Target, loket, papan
from generator.outputs.pdf import PrintError, print_naskah
from generator.outputs.pdf.data import Naskah
from generator.outputs.pdf.papan import naskah_loket, naskah_maklumat, naskah_papan
from generator.present import Situs, standar_view
from generator.present import views as v
from generator.present.cetak import BarisPapan, LoketView
from generator.present.instansi import instansi_view
from generator.present.loket import MOST_ITEMS, lembar_loket
from generator.present.papan import dokumen_instansi, maklumat
from generator.present.papan import papan as papan_view
from generator.project import Project
from tests.pdf_contoh import HARI, buka, per_halaman, tercetak, unsur

DUKCAPIL = "contoh-disdukcapil"
LAMBANG = "Lambang Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh Asri (fiktif)"
MELATI = "contoh-puskesmas-melati"
KK = "contoh-disdukcapil/kartu-keluarga"
BERKAS = f"standards/{DUKCAPIL}/instansi.yml"
RAWAT = f"standards/{MELATI}/layanan/rawat-jalan.yml"


@pytest.fixture(scope="module")
def project(root: Path) -> Project:
    return Project.load(root, HARI)


@pytest.fixture(scope="module")
def situs(project: Project) -> Situs:
    return Desk(project).edition().situs


@pytest.fixture(scope="module")
def templates(root: Path) -> Path:
    return root / "templates" / "pdf"


def changed(project: Project, berkas: str, dari: str, ke: str) -> Situs:
    """The repository's own catalogue with some words of one file replaced."""
    files = read_files(project)
    teks = files[berkas].decode()
    assert dari in teks
    files[berkas] = teks.replace(dari, ke).encode()
    return replace(Desk(project).edition(files).situs, ditahan=frozenset())


def loket_of(situs: Situs, id_: str = KK) -> LoketView:
    return lembar_loket(situs, next(s for s in situs.standar if s.id == id_))


def words(isi: v.Kaya) -> str:
    return bare("".join(span.teks for span in isi))


def bare(teks: str) -> str:
    """The words without what stands in brackets: the page explains abbreviations there."""
    return re.sub(r"\s+", " ", re.sub(r" \([^()]*\)", "", teks))


def every_item(butir: tuple[v.Butir, ...]) -> list[v.Butir]:
    return [satu for b in butir for satu in (b, *every_item(b.anak))]


def all_papers(situs: Situs) -> dict[str, Naskah]:
    simpul = situs.catalog.instansi[DUKCAPIL]
    return {
        "maklumat": naskah_maklumat(maklumat(situs, simpul), HARI, "A3"),
        "papan": naskah_papan(papan_view(situs, simpul), HARI, "F4"),
        "loket": naskah_loket(loket_of(situs), HARI, "A4"),
    }


# ------------------------------------------------------------------ what they claim to be


EXPECTED = {
    "maklumat": ("Maklumat Pelayanan: ", (842, 1191)),
    "papan": ("Waktu dan Biaya Pelayanan: ", (609, 935)),
    "loket": ("Lembar loket: Penerbitan Kartu Keluarga", (595, 842)),
}


@pytest.mark.parametrize("nama", EXPECTED)
def test_every_paper_claims_both_standards_and_is_of_its_size(
    situs: Situs, templates: Path, tmp_path: Path, nama: str
) -> None:
    judul, ukuran = EXPECTED[nama]
    document = print_naskah(templates, all_papers(situs)[nama])
    with buka(document, tmp_path) as pdf:
        meta = pdf.open_metadata()
        assert (meta["pdfaid:part"], meta["pdfaid:conformance"]) == ("2", "A")
        assert meta["pdfuaid:part"] == "1"
        assert str(meta["dc:title"]).startswith(judul)
        assert str(pdf.Root.Lang) == "id"
        assert tuple(round(float(n)) for n in pdf.pages[0].mediabox[2:]) == ukuran
        assert str(pdf.docinfo["/CreationDate"]).startswith("D:20261201000000")
        alts = {str(item.get("/Alt", "")) for item in unsur(pdf, "/Figure")}
        titles = len(list(unsur(pdf, "/Title")))
    alamat = "https://standar.contoh.example/"
    assert LAMBANG in alts
    assert {alt.removeprefix(f"Kode QR: {alamat}") for alt in alts - {LAMBANG}} <= {
        f"instansi/{DUKCAPIL}/",
        f"layanan/{KK}/",
    }
    assert len(alts) > 1
    assert titles == 1


@pytest.mark.parametrize("nama", ["maklumat", "papan", "loket"])
def test_every_paper_is_the_same_in_another_process(
    situs: Situs, templates: Path, nama: str
) -> None:
    paper = all_papers(situs)[nama]
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        elsewhere = pool.submit(print_naskah, templates, paper).result()
    assert print_naskah(templates, paper) == elsewhere


def test_the_poster_is_a_table_with_headers_and_the_sheet_a_tick_list(
    situs: Situs, templates: Path, tmp_path: Path
) -> None:
    papers = all_papers(situs)
    with buka(print_naskah(templates, papers["papan"]), tmp_path) as pdf:
        assert len(list(unsur(pdf, "/TH"))) == 4
    sheet = print_naskah(templates, papers["loket"])
    with buka(sheet, tmp_path) as pdf:
        headings = len(list(unsur(pdf, "/H1")))
        assert list(unsur(pdf, "/LI"))
    assert headings >= 7
    ticked = sum(
        not b.anak
        for part in loket_of(situs).bagian
        if part.kunci == "syarat"
        for block in part.blok
        if isinstance(block, v.Daftar)
        for b in every_item(block.butir)
    )
    assert tercetak(sheet).count("☐") == ticked


# ------------------------------------------------------------------ what they show


def test_every_sheet_says_what_the_standard_says(situs: Situs, templates: Path) -> None:
    for standar in situs.standar:
        if standar.instansi.model.salinan:
            continue
        sheet = tercetak(
            print_naskah(templates, naskah_loket(loket_of(situs, standar.id), HARI, "F4"))
        )
        view = standar_view(situs, standar)
        wanted = [
            k for g in view.kelompok for k in g.komponen if k.kunci in ("persyaratan", "prosedur")
        ]
        lists = [
            b.langkah if isinstance(b, v.Alur) else b.butir
            for k in wanted
            for b in k.blok
            if isinstance(b, v.Alur | v.Daftar)
        ]
        said = [words(b.isi) for butir in lists for b in every_item(butir)]
        assert said
        assert [teks for teks in said if teks not in bare(sheet)] == []
        assert view.nama in sheet
        assert "Pengaduan" in sheet


def test_the_pledge_is_printed_as_written_with_its_signer(situs: Situs, templates: Path) -> None:
    shown = tercetak(print_naskah(templates, all_papers(situs)["maklumat"]))
    m = situs.catalog.instansi[DUKCAPIL].model.maklumat
    assert m
    for teks in (m.janji, m.perbaikan_berkelanjutan, m.sanksi_kompensasi):
        assert teks
        assert teks.polos() in shown
    assert "MAKLUMAT PELAYANAN Nomor 400.12/002/2026" in shown
    assert "Contoh Kota, 19 Januari 2026" in shown
    assert "Contoh, bukan layanan nyata." in shown


def test_a_pledge_of_one_part_is_printed_with_that_part_only(
    project: Project, templates: Path
) -> None:
    simpul = Desk(project).edition().situs.catalog.instansi[DUKCAPIL]
    lengkap = simpul.model.maklumat
    assert lengkap
    satu = lengkap.model_copy(
        update=dict.fromkeys(
            (
                *("perbaikan_berkelanjutan", "sanksi_kompensasi", "nomor"),
                *("tempat", "tanggal", "penandatangan"),
            )
        )
    )
    model = simpul.model.model_copy(update={"maklumat": satu, "kop": None})
    situs = Desk(project).edition().situs
    view = maklumat(situs, replace(simpul, model=model))
    shown = tercetak(print_naskah(templates, naskah_maklumat(view, HARI, "A4")))
    assert shown.startswith(
        "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh Asri (fiktif) "
    )
    assert satu.janji
    assert satu.janji.polos() in shown
    assert "Nomor" not in shown
    assert "sanksi" not in shown
    assert "Kepala" not in shown


def test_the_signature_of_a_long_pledge_has_words_of_the_pledge_on_its_page(
    situs: Situs, templates: Path
) -> None:
    view = maklumat(situs, situs.catalog.instansi[DUKCAPIL])
    lembar = {}
    for n in range(1, 17, 3):
        janji = v.Paragraf((v.Span("Kami melayani setiap warga dengan ramah dan cepat. " * n),))
        panjang = naskah_maklumat(replace(view, janji=(janji,) * 6), HARI, "A4")
        halaman = per_halaman(print_naskah(templates, panjang))
        assert "Kami melayani" in halaman[-1], n
        assert view.jabatan in halaman[-1], n
        lembar[n] = len(halaman)
    assert (lembar[1], lembar[16]) == (1, 2)


def test_a_pledge_of_one_paragraph_longer_than_a_page_is_printed_whole(
    situs: Situs, templates: Path
) -> None:
    view = maklumat(situs, situs.catalog.instansi[DUKCAPIL])
    janji = v.Paragraf((v.Span("Kami melayani warga. " * 400),))
    document = print_naskah(templates, naskah_maklumat(replace(view, janji=(janji,)), HARI, "A4"))
    assert tercetak(document).count("Kami melayani warga.") == 400


def test_without_an_address_papers_have_no_code_and_no_empty_address(
    project: Project, templates: Path, tmp_path: Path
) -> None:
    situs = replace(Desk(project).edition().situs, alamat="")
    for paper in all_papers(situs).values():
        document = print_naskah(templates, paper)
        with buka(document, tmp_path) as pdf:
            assert [str(item.Alt) for item in unsur(pdf, "/Figure")] == [LAMBANG]
        assert "Standar pelayanan kami" not in tercetak(document)


# ------------------------------------------------------------------ at real size


def test_forty_services_go_on_to_another_sheet_in_letters_that_can_be_read(
    situs: Situs, templates: Path, tmp_path: Path
) -> None:
    view = papan_view(situs, situs.catalog.instansi[DUKCAPIL])
    rows = tuple(
        BarisPapan(
            f"Penerbitan Izin Usaha Nomor{n}z Bagi Warga", "Paling lama 3 hari kerja", "Gratis"
        )
        for n in range(40)
    )
    document = print_naskah(templates, naskah_papan(replace(view, layanan=rows), HARI, "A4"))
    with buka(document, tmp_path) as pdf:
        sheets = len(pdf.pages)
    shown = tercetak(document)
    assert 2 <= sheets <= 3
    assert shown.count("No Layanan Waktu Biaya") == sheets
    assert f"Lembar {sheets} dari {sheets}" in shown
    assert [shown.count(f"Nomor{n}z") for n in range(40)] == [1] * 40
    assert min(heights(document, "Nomor")) >= 12


def heights(pdf: bytes, mulai: str) -> list[float]:
    """Line heights in points of the words that begin so."""
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext tidak terpasang (paket poppler-utils)")
    done = subprocess.run([program, "-bbox", "-", "-"], input=pdf, capture_output=True, check=True)
    found = re.findall(rf'yMin="([\d.]+)"[^>]*yMax="([\d.]+)">{mulai}', done.stdout.decode())
    return [float(bawah) - float(atas) for atas, bawah in found]


def test_no_word_of_a_poster_leaves_its_column(situs: Situs, templates: Path) -> None:
    view = papan_view(situs, situs.catalog.instansi[DUKCAPIL])
    row = BarisPapan("pemberitahuan" * 23, "ketenagalistrikan", "pertanggungjawabannya")
    document = print_naskah(templates, naskah_papan(replace(view, layanan=(row,)), HARI, "A4"))
    assert "pemberitahuan" * 23 in tercetak(document, "-raw").replace(" ", "")
    program = shutil.which("pdftotext")
    assert program
    done = subprocess.run(
        [program, "-bbox", "-", "-"], input=document, capture_output=True, check=True
    )
    edges = re.findall(r'xMin="([\d.]+)"[^>]*xMax="([\d.]+)"[^>]*>(\w+)<', done.stdout.decode())
    places = {word: (float(left), float(right)) for left, right, word in edges}
    assert places["ketenagalistrikan"][1] < places["Biaya"][0]
    assert max(right for _, right in places.values()) < 595 - 40


def test_four_hundred_requirements_are_cut_in_the_open_and_fit_on_two_sides(
    project: Project, templates: Path, tmp_path: Path
) -> None:
    butir = "".join(f"  - Syarat ke-{n}x\n" for n in range(400))
    teks = read_files(project)[RAWAT].decode()
    lama = re.search(r"^persyaratan:\n(?:[ #].*\n)+", teks, re.MULTILINE)
    assert lama
    situs = changed(project, RAWAT, lama[0], f"persyaratan:\n{butir}")
    document = print_naskah(
        templates, naskah_loket(loket_of(situs, f"{MELATI}/rawat-jalan"), HARI, "A4")
    )
    shown = tercetak(document)
    assert shown.count("Syarat ke-") == MOST_ITEMS
    assert f"dan {400 - MOST_ITEMS} syarat lain: lihat standar pelayanan lengkapnya." in shown
    with buka(document, tmp_path) as pdf:
        assert len(pdf.pages) <= 2


def test_a_word_of_300_letters_stays_on_the_sheet(project: Project, templates: Path) -> None:
    kata = "pemberitahuan" * 23 + "w"
    situs = changed(project, RAWAT, "Kartu berobat", kata)
    document = print_naskah(
        templates, naskah_loket(loket_of(situs, f"{MELATI}/rawat-jalan"), HARI, "A4")
    )
    assert kata in tercetak(document).replace(" ", "")


def test_a_letter_that_cannot_be_printed_is_named_with_its_place(
    project: Project, templates: Path
) -> None:
    situs = changed(project, BERKAS, "Kami menjalankan kewajiban", "Kami 😀 menjalankan kewajiban")
    paper = naskah_maklumat(maklumat(situs, situs.catalog.instansi[DUKCAPIL]), HARI, "A4")
    with pytest.raises(PrintError, match=r"maklumat: “😀” \(U\+1F600\) dalam"):
        print_naskah(templates, paper)
    situs = changed(project, RAWAT, "Kartu berobat", "Kartu berobat 😀")
    sheet = naskah_loket(loket_of(situs, f"{MELATI}/rawat-jalan"), HARI, "A4")
    with pytest.raises(PrintError, match="Yang perlu disiapkan: “😀”"):
        print_naskah(templates, sheet)


# ------------------------------------------------------------------ for whom they are made


def test_an_agency_without_pledge_has_no_poster_of_one_and_no_link(project: Project) -> None:
    teks = read_files(project)[BERKAS].decode()
    lama = re.search(r"^maklumat:\n(?: .*\n)+", teks, re.MULTILINE)
    assert lama
    situs = changed(project, BERKAS, lama[0], "")
    view = instansi_view(situs, situs.catalog.instansi[DUKCAPIL])
    assert [u.href for u in view.unduhan] == [
        f"instansi/{DUKCAPIL}/{nama}" for nama in ("poster-layanan.pdf", "poster-layanan-a3.pdf")
    ]


def test_nothing_is_made_for_the_wall_or_counter_of_a_copy(
    situs: Situs, project: Project, tmp_path: Path
) -> None:
    copies = {i.id for i in situs.catalog.instansi.values() if i.model.salinan}
    assert copies
    for id_ in copies:
        assert dokumen_instansi(situs, situs.catalog.instansi[id_]) == ()
    target = _target(project, tmp_path)
    written = [
        path.relative_to(target.folder).as_posix()
        for output in (loket.OUTPUT, papan.OUTPUT)
        for path in output.write(situs, target)
    ]
    assert not [name for name in written if name.split("/")[1] in copies]


def test_every_link_to_a_paper_leads_to_one_and_all_are_made_once(
    situs: Situs, project: Project, tmp_path: Path
) -> None:
    target = _target(project, tmp_path)
    linked = [u.href for i in situs.catalog.instansi.values() for u in dokumen_instansi(situs, i)]
    linked += [
        u.href
        for s in situs.standar
        for u in standar_view(situs, s).unduhan
        if u.href.endswith("lembar-loket.pdf")
    ]
    for output in (loket.OUTPUT, papan.OUTPUT):
        written = [p.relative_to(target.folder).as_posix() for p in output.write(situs, target)]
        assert len(written) == output.total(situs, target) == len(set(written))
        assert set(written) <= set(linked)
        linked = [name for name in linked if name not in written]
    assert linked == []
    for path in (tmp_path / "cache").glob("??/*"):
        path.write_bytes(b"dari simpanan")
    again = _target(project, tmp_path)
    kept = [p.read_bytes() for o in (loket.OUTPUT, papan.OUTPUT) for p in o.write(situs, again)]
    assert set(kept) == {b"dari simpanan"}


def test_one_unprintable_pledge_keeps_no_other_from_being_printed(
    project: Project, tmp_path: Path
) -> None:
    situs = changed(project, BERKAS, "Kami menjalankan kewajiban", "Kami 😀 menjalankan kewajiban")
    target = _target(project, tmp_path)
    written = {p.relative_to(target.folder).as_posix() for p in papan.OUTPUT.write(situs, target)}
    assert list(target.tak_tercetak) == [f"instansi/{DUKCAPIL}/"]
    assert f"instansi/{DUKCAPIL}/maklumat.pdf" not in written
    assert f"instansi/{DUKCAPIL}/poster-layanan.pdf" in written
    assert f"instansi/{MELATI}/maklumat.pdf" in written


def _target(project: Project, folder: Path) -> Target:
    return Target(
        folder=folder / "situs",
        project=project,
        cache=Cache(folder / "cache"),
        digambar=folder / "gambar",
        terbitan_lama=folder / "lama",
    )
