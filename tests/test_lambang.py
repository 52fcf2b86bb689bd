"""The emblem of a letterhead: in every paper, safe to draw, and left out where it is not."""

from __future__ import annotations

import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from generator.cache import Cache
from generator.catalog.gambar import Cacat, Gambar, picture
from generator.edition import Desk, Edition
from generator.fix import fix
from generator.listing import LINK, is_image, list_files, read_files
from generator.outputs import Target, docx, papan
from generator.outputs.inputs import Inputs
from generator.outputs.pdf import print_naskah
from generator.present import Situs, standar_view
from generator.present.semula_menjadi import semula_menjadi
from generator.present.surat_keputusan import surat_keputusan
from generator.project import Project
from tests.bentuk_cetak import DINAS, KK, PAPERS, PDF, paper
from tests.docx_baca import TEMPLATES, gambar_alt, terbuka
from tests.fixtures import TESTS
from tests.pdf_contoh import HARI, buka, unsur

ROOT: Final = TESTS.parent
AGENCY: Final = f"standards/{DINAS}/instansi.yml"
EMBLEM: Final = f"standards/{DINAS}/lambang.svg"
NAMA: Final = "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh Asri (fiktif)"
ALT: Final = f"Lambang {NAMA}"
JPEG: Final = b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqM"
    "yP/L2u71////m8H////6/+b9//j/2wBDASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4"
    "+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj/wAARCAAUABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEA"
    "AAAAAAAAAAAAAAAAAAAA/8QAFgEBAQEAAAAAAAAAAAAAAAAAAAED/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQAC"
    "EQMRAD8AkAVgAA//2Q=="
)
"""16 by 20 pixels."""
WORDS: Final = ("utuh", "publik", "keputusan", "semula-menjadi")


def svg(isi: str = "", ukuran: str = 'viewBox="0 0 10 12"', lain: str = "") -> bytes:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'{ukuran}{lain}><path d="M0 0h10v12H0z"/>{isi}</svg>'
    ).encode()


def chunk(kind: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")


IDAT: Final = chunk(b"IDAT", zlib.compress((b"\0" + b"\x20\x60\x50" * 4) * 5))


def png(lebar: int = 4, tinggi: int = 5, *, utuh: bool = True) -> bytes:
    kepala = lebar.to_bytes(4, "big") + tinggi.to_bytes(4, "big") + b"\x08\x02\0\0\0"
    akhir = chunk(b"IEND", b"") if utuh else b""
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", kepala) + IDAT + akhir


def embedded(data: bytes, jenis: str = "png") -> str:
    return f'<image href="data:image/{jenis};base64,{b64encode(data).decode()}"/>'


@cache
def project() -> Project:
    return Project.load(ROOT, HARI)


@cache
def own_files() -> Mapping[str, bytes]:
    return read_files(project())


def edition(files: Mapping[str, bytes] | None = None) -> Edition:
    return Desk(project()).edition(files or own_files())


def with_emblem(data: bytes, nama: str = "lambang.svg") -> Edition:
    files = {n: d for n, d in own_files().items() if n != EMBLEM}
    agency = files[AGENCY].replace(b"logo: lambang.svg", f"logo: {nama}".encode())
    return edition({**files, AGENCY: agency, f"standards/{DINAS}/{nama}": data})


def word(situs: Situs, nama: str) -> bytes:
    standar = next(s for s in situs.standar if s.id == KK)
    if nama == "keputusan":
        sk = surat_keputusan(situs, standar.instansi, [standar])
        return docx.make_decree(TEMPLATES, sk, HARI, "A4")
    if nama == "semula-menjadi":
        pasangan = semula_menjadi((situs, standar), (situs, standar))
        return docx.make_comparison(TEMPLATES, pasangan, HARI, "A4")
    both = docx.make(TEMPLATES, docx.Naskah(standar_view(situs, standar), HARI, "A4"))
    return both[WORDS.index(nama)]


def alts(pdf: bytes, tmp_path: Path) -> list[str]:
    with buka(pdf, tmp_path) as opened:
        meta = opened.open_metadata()
        assert (meta["pdfaid:part"], meta["pdfaid:conformance"]) == ("2", "A")
        assert meta["pdfuaid:part"] == "1"
        return [str(item.get("/Alt", "")) for item in unsur(opened, "/Figure")]


# ------------------------------------------------------------------ in every paper


@pytest.mark.parametrize("nama", PAPERS)
def test_the_emblem_is_in_every_printed_paper_once_and_in_words(tmp_path: Path, nama: str) -> None:
    document = print_naskah(PDF, paper(edition().situs, nama))

    assert alts(document, tmp_path).count(ALT) == 1


@pytest.mark.parametrize("nama", WORDS)
def test_the_emblem_is_in_every_word_document_once_and_in_words(nama: str) -> None:
    document = word(edition().situs, nama)

    assert gambar_alt(terbuka(document)).count(ALT) == 1
    assert document == word(edition().situs, nama)


@pytest.mark.parametrize(
    ("nama", "data"),
    [("lambang.png", png()), ("Lambang.JPG", JPEG), ("lambang.svg", svg(embedded(png())))],
)
def test_a_raster_picture_is_an_emblem_too(tmp_path: Path, nama: str, data: bytes) -> None:
    situs = with_emblem(data, nama).situs
    document = print_naskah(PDF, paper(situs, "maklumat"))

    assert ALT in alts(document, tmp_path)
    assert document == print_naskah(PDF, paper(situs, "maklumat"))
    assert b"/Subtype/Image" in document.replace(b"/Subtype /Image", b"/Subtype/Image")
    assert ALT in gambar_alt(terbuka(word(situs, "utuh")))


def test_without_an_emblem_the_papers_are_as_they_were(tmp_path: Path) -> None:
    agency = own_files()[AGENCY].replace(b"  logo: lambang.svg\n", b"")
    situs = edition({**own_files(), AGENCY: agency}).situs

    for nama in PAPERS:
        assert ALT not in alts(print_naskah(PDF, paper(situs, nama)), tmp_path)
    assert ALT not in gambar_alt(terbuka(word(situs, "utuh")))


# ------------------------------------------------------------------ what cannot be drawn


NESTED: Final = "".join(
    f'<g id="g{n}">' + f'<use href="#g{n - 1}"/>' * 10 + "</g>" for n in range(1, 9)
)
CHAIN: Final = "".join(f'<g id="c{n}"><use href="#c{n - 1}"/></g>' for n in range(1, 900))
BAD: Final[Mapping[str, tuple[bytes, Cacat]]] = {
    "empty": (b"", Cacat.BUKAN_GAMBAR),
    "a GIF": (b"GIF89a", Cacat.BUKAN_GAMBAR),
    "HTML": (b"<html></html>", Cacat.BUKAN_GAMBAR),
    "a PNG cut short": (png(utuh=False), Cacat.RUSAK),
    "a PNG with a wrong byte": (png().replace(b"IDAT", b"IDAX"), Cacat.RUSAK),
    "a PNG without a header": (png()[:8] + chunk(b"IEND", b""), Cacat.RUSAK),
    "a PNG without pixels": (png(0, 5), Cacat.RUSAK),
    "a PNG of too many pixels": (png(5000, 5000), Cacat.TERLALU_LUAS),
    "a PNG too flat": (png(100, 5), Cacat.TANPA_UKURAN),
    "a JPEG cut short": (JPEG[:-2], Cacat.RUSAK),
    "the start of a JPEG": (JPEG[:20], Cacat.RUSAK),
    "a JPEG in CMYK": (b"\xff\xd8\xff\xc0\0\x14\x08\0\x10\0\x10\x04\xff\xd9", Cacat.CMYK),
    "an SVG cut short": (svg()[:-8], Cacat.RUSAK),
    "an SVG in UTF-16": (b"<" + svg().decode().encode("utf-16"), Cacat.RUSAK),
    "a DOCTYPE": (b"<!DOCTYPE svg>" + svg(), Cacat.AKTIF),
    "an entity": (b'<!DOCTYPE svg [<!ENTITY a "b">]>' + svg("&a;"), Cacat.AKTIF),
    "a style sheet elsewhere": (b'<?xml-stylesheet href="a.css"?>' + svg(), Cacat.AKTIF),
    "a script": (svg("<script>1</script>"), Cacat.AKTIF),
    "an event": (svg(lain=' onload="1"'), Cacat.AKTIF),
    "HTML inside": (svg("<foreignObject/>"), Cacat.AKTIF),
    "a picture elsewhere": (svg('<image href="https://a.example/b.png"/>'), Cacat.AKTIF),
    "a file elsewhere": (svg('<use xlink:href="b.svg#c"/>'), Cacat.AKTIF),
    "a fill elsewhere": (svg('<path fill="url(b.svg#c)"/>'), Cacat.AKTIF),
    "an import": (svg("<style>@import 'a.css';</style>"), Cacat.AKTIF),
    "a font elsewhere": (svg("<style>a{src:url(b.woff)}</style>"), Cacat.AKTIF),
    "an embedded SVG": (svg('<image href="data:image/svg+xml;base64,AAAA"/>'), Cacat.AKTIF),
    "an embedded picture cut short": (svg(embedded(png(utuh=False))), Cacat.RUSAK),
    "an embedded picture of too many pixels": (svg(embedded(png(9000, 9000))), Cacat.TERLALU_LUAS),
    "an embedded GIF": (svg(embedded(b"GIF89a")), Cacat.RUSAK),
    "broken base64": (svg('<image href="data:image/png;base64,A"/>'), Cacat.RUSAK),
    "letters": (svg("<text>A</text>"), Cacat.TULISAN),
    "a filter": (svg("<filter/>"), Cacat.RUMIT),
    "use in use in use": (svg(f'<path id="g0"/>{NESTED}<use href="#g8"/>'), Cacat.RUMIT),
    "a long chain of use": (svg(f'<path id="c0"/>{CHAIN}'), Cacat.RUMIT),
    "a ring": (svg('<g id="a"><use href="#a"/></g>'), Cacat.RUMIT),
    "a pattern painted with itself": (
        svg('<pattern id="p"><path fill="url(#p)"/></pattern>'),
        Cacat.RUMIT,
    ),
    "a pattern in a style sheet": (
        svg('<style>.a{fill:url(#p)}</style><pattern id="p"/>'),
        Cacat.RUMIT,
    ),
    "a deep nest": (svg("<g>" * 300 + "</g>" * 300), Cacat.RUMIT),
    "a very deep nest": (svg("<g>" * 60_000 + "</g>" * 60_000), Cacat.RUMIT),
    "no size": (svg(ukuran=""), Cacat.TANPA_UKURAN),
    "a size that is none": (svg(ukuran='viewBox="a b c d"'), Cacat.TANPA_UKURAN),
    "no height": (svg(ukuran='viewBox="0 0 10 0"'), Cacat.TANPA_UKURAN),
    "a side that is no length": (svg(ukuran='width="1e-40" viewBox="0 0 9 9"'), Cacat.TANPA_UKURAN),
    "a size of nothing": (svg(ukuran='height="0" viewBox="0 0 9 9"'), Cacat.TANPA_UKURAN),
    "a path without end": (svg('<path d="M0 0h1e38v1e38z"/>'), Cacat.RUMIT),
    "a huge number": (svg('<g transform="scale(123456789)"/>'), Cacat.RUMIT),
    "a view of nothing": (svg(ukuran='viewBox="0 0 1e-40 1e-40"'), Cacat.TANPA_UKURAN),
    "sides of nothing": (svg(ukuran=f'width="0.{"0" * 39}1" height="1"'), Cacat.TANPA_UKURAN),
    "an endless view": (svg(ukuran='viewBox="0 0 1e30 1e30"'), Cacat.TANPA_UKURAN),
    "a view from far away": (svg(ukuran='viewBox="1e30 0 9 9"'), Cacat.TANPA_UKURAN),
    "an endless size": (svg(ukuran=f'width="{"9" * 400}" height="1"'), Cacat.TANPA_UKURAN),
}


@pytest.mark.parametrize("nama", BAD)
def test_what_cannot_be_drawn_safely_is_told_and_left_out(nama: str) -> None:
    data, cacat = BAD[nama]

    assert picture(data) is cacat
    hasil = with_emblem(data)
    assert [d.code for d in hasil.report.diagnostics if d.location.file == AGENCY] == ["SP253"]
    assert paper(hasil.situs, "utuh").lambang is None


@pytest.mark.parametrize("nama", ["a PNG cut short", "a script", "letters"])
def test_a_bad_file_keeps_no_paper_from_being_made(tmp_path: Path, nama: str) -> None:
    situs = with_emblem(BAD[nama][0]).situs

    for satu in PAPERS:
        assert ALT not in alts(print_naskah(PDF, paper(situs, satu)), tmp_path)
    for satu in WORDS:
        assert ALT not in gambar_alt(terbuka(word(situs, satu)))


NESTED_CLIPS: Final = (
    '<clipPath id="c"><path d="M0 0h9v9z"/></clipPath>'
    + '<g clip-path="url(#c)">' * 40
    + '<path d="M0 0h9v9z"/>'
    + "</g>" * 40
)
ONLY_TYPST_REFUSES: Final = {
    "a PNG that holds no picture": png().replace(IDAT, chunk(b"IDAT", b"not deflated")),
    "clips in clips": svg(NESTED_CLIPS),
}


@pytest.mark.parametrize("nama", ONLY_TYPST_REFUSES)
def test_what_only_typst_refuses_is_told_and_costs_no_paper(tmp_path: Path, nama: str) -> None:
    data = ONLY_TYPST_REFUSES[nama]
    hasil = with_emblem(data, "lambang.png" if data.startswith(b"\x89") else "lambang.svg")

    temuan = [d for d in hasil.report.diagnostics if d.location.file == AGENCY]
    assert [d.code for d in temuan] == ["SP253"]
    assert "tidak dapat dicetak" in temuan[0].message("id")
    assert alts(print_naskah(PDF, paper(hasil.situs, "utuh")), tmp_path).count(ALT) == 0
    assert terbuka(word(hasil.situs, "utuh")).paragraphs


def test_a_panic_of_typst_leaves_the_emblem_out(tmp_path: Path) -> None:
    naskah_ = paper(edition().situs, "utuh")
    lambang = naskah_.lambang
    assert lambang is not None
    tipis = svg(ukuran='width="1e-40" viewBox="0 0 10 12"').decode()
    lain = replace(naskah_, lambang=replace(lambang, svg=tipis))

    assert ALT not in alts(print_naskah(PDF, lain), tmp_path)
    assert ALT in alts(print_naskah(PDF, naskah_), tmp_path)


@pytest.mark.parametrize(
    "data",
    [
        svg('<linearGradient id="a"/><style>.b{fill:url(#a)}</style><path fill="url( \'#a\')"/>'),
        svg(ukuran='width="20mm" height="24mm"'),
        *(
            svg(ukuran=f'width="{satu}" viewBox="0 0 10 12"')
            for satu in ("10em", "1e2", ".5in", "+5", "5.", "100PX", "", "100%", "auto")
        ),
        svg('<use href="#nowhere"/>'),
        svg('<g transform="matrix(1e3 6.12e-17 0 1.23456789012 0 0)" fill="#1e9999"/>'),
        b"\xef\xbb\xbf<?xml version='1.0' encoding='UTF-8'?>\n" + svg(),
    ],
)
def test_an_ordinary_drawing_is_an_emblem(data: bytes) -> None:
    gambar = picture(data)

    assert isinstance(gambar, Gambar)
    assert gambar.rasio == pytest.approx(10 / 12)


# ------------------------------------------------------------------ which files count


def test_a_picture_lies_directly_in_the_folder_of_an_agency() -> None:
    names = ("a/lambang.svg", "a/b/lambang.svg", "lambang.svg", "regulasi/a.png", "a/akta.yml.png")

    assert [n for n in names if is_image(f"standards/{n}")] == ["a/lambang.svg"]


def test_a_picture_is_listed_and_neither_mended_nor_taken_for_a_service() -> None:
    hasil = fix(Desk(project()), edition(), [EMBLEM])

    assert EMBLEM in list_files(project())
    assert (hasil.files, hasil.perbaikan, hasil.tak_terbaca) == ({}, [], [])
    assert not [id_ for id_ in edition().tertahan if id_.endswith("lambang")]


def told(files: Mapping[str, bytes]) -> Iterator[str]:
    for d in edition(files).report.diagnostics:
        if d.location.file == AGENCY:
            yield f"{d.code} {d.path}: {d.message()}"


def test_a_link_out_of_the_project_and_a_file_too_large_are_told() -> None:
    [tautan] = told({**own_files(), EMBLEM: LINK})
    [besar] = told({**own_files(), EMBLEM: svg("<!--" + "x" * 500_000 + "-->")})

    assert "tautan ke luar standards/" in tautan
    assert "lebih besar daripada 500 kB" in besar


def test_of_many_pictures_a_few_are_named() -> None:
    files = {n: d for n, d in own_files().items() if n != EMBLEM}
    [satu] = told(files | {f"standards/{DINAS}/foto-{n}.png": b"" for n in range(9)})

    assert satu.count("foto-") == 6
    assert "…" in satu


def test_a_changed_emblem_changes_what_a_paper_is_made_from() -> None:
    def of(data: bytes) -> str:
        situs = with_emblem(data).situs
        standar = next(s for s in situs.standar if s.id == KK)
        inputs = Inputs(situs, project())
        assert paper(situs, "utuh").lambang == standar_view(inputs.alone(standar), standar).lambang
        return inputs.fingerprint(standar)

    assert of(svg()) == of(svg())
    assert of(svg()) != of(svg("<path/>"))


def test_a_changed_emblem_changes_the_posters(tmp_path: Path) -> None:
    def posters(data: bytes) -> list[bytes]:
        folder = tmp_path / "hasil"
        target = Target(folder, project(), Cache(tmp_path / "cache"), folder, folder)
        return [p.read_bytes() for p in papan.OUTPUT.write(with_emblem(data).situs, target)]

    one, other = posters(svg()), posters(svg("<path/>"))
    assert one != other
    assert one == posters(svg())
