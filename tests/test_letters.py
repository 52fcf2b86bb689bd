"""What can be printed: the committed list against the font, and against the typesetter."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from textwrap import wrap
from typing import Final

import pytest
import typst
from fontTools.ttLib import TTFont

from generator import fonts, typesetting
from generator.catalog import Cache, assemble
from generator.outputs.pdf.data import naskah
from generator.outputs.pdf.letters import unprintable
from generator.present import Situs, standar_view
from generator.rules import huruf_tidak_tercetak as rule
from generator.values import huruf_cetak
from tests import fixtures

SOURCE: Final = Path(huruf_cetak.__file__)
PROBE: Final = (
    '#set document(title: "x")\n#set text(font: "Source Sans 3")\n#import "data.typ": teks\n#teks'
)
SPACES: Final = (0x0A, *range(0x2000, 0x200B), 0x205F)
"""A line end, and spaces that the typesetter makes from the usual one."""
INVISIBLE: Final = (
    *(0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x3164, 0xFFA0),
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
    *range(0xFE00, 0xFE10),
    *range(0xE0000, 0xE1000),
)
"""What leaves no trace on paper (Unicode: default ignorable), but for U+FEFF, which PDF/A
forbids, and for signs of music and shorthand."""


def letters() -> set[int]:
    """All code points that can be printed."""
    own = set.intersection(
        *(set(TTFont(path).getBestCmap()) for path in fonts.folder().glob("*.ttf"))
    )
    joined = {
        code
        for code in range(0x110000)
        if own.issuperset(map(ord, unicodedata.normalize("NFD", chr(code))))
    }
    return (own | joined | set(SPACES) | set(INVISIBLE)) - {0xFEFF}


def ranges(codes: Iterable[int]) -> Iterator[str]:
    ordered = sorted(codes)
    breaks = [i for i, code in enumerate(ordered) if i == 0 or code != ordered[i - 1] + 1]
    for begin, end in zip(breaks, [*breaks[1:], len(ordered)], strict=True):
        first, last = ordered[begin], ordered[end - 1]
        yield f"{first:04X}" if first == last else f"{first:04X}-{last:04X}"


def test_the_list_is_the_one_that_the_installed_font_gives(accept: bool) -> None:  # noqa: FBT001
    text = SOURCE.read_text("utf-8")
    table = "\n".join(wrap(" ".join(ranges(letters())), 96))
    expected = re.sub(r'(?<=""")\\\n[^"]*(?=""")', lambda _: f"\\\n{table}\n", text, count=1)
    if accept:
        SOURCE.write_text(expected, "utf-8")

    assert text == expected


@pytest.fixture(scope="module")
def compiler() -> typst.Compiler:
    return typesetting.compiler()


def prints(compiler: typst.Compiler, text: str) -> bool:
    """Whether the typesetter itself takes the text."""
    try:
        typesetting.typeset(compiler, PROBE, {"teks": text})
    except typesetting.TypesetError:
        return False
    return True


def test_the_typesetter_takes_every_letter_of_the_list(compiler: typst.Compiler) -> None:
    assert prints(compiler, " ".join(map(chr, sorted(letters()))))


@pytest.mark.parametrize(
    "text",
    [
        *("😀", "👨\u200d👩", "🇮🇩", "✅", "☎\ufe0f", "1\ufe0f\u20e3"),
        *("السلام", "שלום", "中文", "カナ", "한", "ꦲ", "ไทย", "\u064b"),
        *("\uf0b7", "\ue000", "\U000f0000", "\ufffd", "\ufeff", "\x07", "a\u20ddb"),
    ],
)
def test_what_the_typesetter_refuses_is_found(compiler: typst.Compiler, text: str) -> None:
    assert not prints(compiler, f"Berkas {text} asli")
    assert rule.UNPRINTABLE.search(text)


@pytest.mark.parametrize(
    "text",
    [
        *("é", "e\u0301", "ʻ", "ḍ", "Ω", "Ж", "“…” – × ± ≥ → ▪ ✓ № ½ ² Rp €", "ﬁ"),
        *(
            "dua\u00a0puluh",
            "dua\u2009puluh",
            "pe\u00adme\u00adrin\u00adtah",
            "a\u200db",
            "é\ufe0e",
        ),
    ],
)
def test_what_is_usual_or_leaves_no_trace_is_left_alone(
    compiler: typst.Compiler, text: str
) -> None:
    assert prints(compiler, text)
    assert not rule.UNPRINTABLE.search(text)


# ------------------------------------------------------------------ where it is looked for

GOLDEN: Final = fixtures.TESTS / "golden" / "semua-bentuk" / "in"
PLACE: Final = re.compile(
    r"^( *(?:- )*(?:[a-z_]+: )?)([^\s#|>&*!%@'\"{\[-][^#\n]*?)( *)$", re.MULTILINE
)


MORE: Final = {
    "izin-contoh.yml": """\
kode: I.A
unit: Bidang Contoh
singkatan:
  IC: Izin Contoh
lokasi:
  - nama: Loket Contoh
    alamat: Jalan Contoh Nomor 2
    koordinat: -0.502 117.153
versi:
  nomor: 1.2
  catatan: Perbaikan redaksi
riwayat_tinjau:
  - tanggal: 2 Maret 2026
    hasil: Tetap
    tindak_lanjut: Tidak ada
partisipasi:
  bentuk: Forum konsultasi
teks_asli:
  produk: Izin yang dicetak
sumber: Naskah cetak
skm:
  periode: Semester I
""",
    "instansi.yml": """\
kop:
  baris:
    - PEMERINTAH CONTOH
wilayah: Kabupaten Contoh
unit:
  - Bidang Contoh
koordinat: -0.502 117.153
pimpinan: Kepala Dinas
salinan: ya
singkatan_umum:
  DC: Dinas Contoh
layanan_terdaftar:
  - Izin Contoh
""",
}
"""What the golden files leave out."""


def golden_files() -> dict[str, bytes]:
    return {
        path.relative_to(GOLDEN).as_posix(): path.read_bytes() + MORE.get(path.name, "").encode()
        for path in sorted(GOLDEN.rglob("*.yml"))
    }


def with_letter(text: str) -> Iterator[str]:
    """The text with a letter that cannot be printed after one of its values, for each in turn."""
    for found in PLACE.finditer(text):
        if not found[2].endswith(":"):
            yield f"{text[: found.end(2)]} 😀{text[found.end(2) :]}"


@pytest.mark.parametrize("name", sorted(golden_files()))
def test_wherever_a_letter_reaches_a_document_it_is_found(name: str) -> None:
    files = golden_files()
    loaded: Cache = {}
    printed = 0
    for text in with_letter(files[name].decode()):
        catalog = assemble({**files, name: text.encode()}, loaded)
        found = list(rule.check(catalog, fixtures.HARI_INI))
        situs = Situs(catalog, fixtures.HARI_INI)
        for standar in catalog.standar:
            if standar.broken:
                continue
            data = json.loads(naskah(standar_view(situs, standar), fixtures.HARI_INI).data)
            if list(unprintable(data, lambda letter: letter != "😀")):
                printed += 1
                assert found, text[text.index("😀") - 60 :][:80]
    assert printed > 0
