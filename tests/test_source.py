"""Reading: every fault on its line and in its words, with either parser, and exact places."""

from __future__ import annotations

import re
import string
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Diagnostic, Location
from generator.source import FAULTS, Document, Value, read
from generator.source.parser import FASTEST, PURE
from generator.source.problem import MOST
from generator.write import dump

FOLDER = Path(__file__).parent / "source"
CASES = sorted(FOLDER.glob("*.yml"))
EXPECTED = FOLDER / "expected.txt"
MIB = 1 << 20


def _expected() -> dict[str, str]:
    parts = re.split(r"^=== (.+)\n", EXPECTED.read_text("utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def _shown(document: Document | None, diagnostics: list[Diagnostic]) -> str:
    """All that reading says about one file, as it stands in expected.txt."""
    if document is not None:
        return dump(document.value)
    return "".join(map(_diagnostic, diagnostics))


def _diagnostic(diagnostic: Diagnostic) -> str:
    place = f"{diagnostic.location.line}:{diagnostic.location.column}"
    path = ".".join(map(str, diagnostic.path))
    sentences = (
        textwrap.indent(f"{diagnostic.message(lang)}\n{diagnostic.fix(lang)}\n", "    ")
        for lang in ("id", "en")
    )
    return (
        f"{place} {diagnostic.code} [{diagnostic.fault.name}] {path}".rstrip()
        + "\n"
        + "".join(sentences)
    )


# ------------------------------------------------------------------ faults


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_file_is_read_or_refused_as_expected(case: Path, *, accept: bool) -> None:
    shown = _shown(*read(case.read_bytes(), case.name))

    if accept:
        return
    assert shown == _expected()[case.stem]


def test_expected_results_are_rewritten_on_request(*, accept: bool) -> None:
    if accept:
        results = (f"=== {c.stem}\n{_shown(*read(c.read_bytes(), c.name))}" for c in CASES)
        EXPECTED.write_text("".join(results), "utf-8")

    assert sorted(_expected()) == sorted(case.stem for case in CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_the_name_of_a_case_states_its_code(case: Path) -> None:
    _, diagnostics = read(case.read_bytes(), case.name)
    kind = case.stem.split("-")[0]
    codes = {diagnostic.code for diagnostic in diagnostics}

    assert kind == "campuran" or codes == (set() if kind == "benar" else {kind.upper()})


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_both_parsers_lead_to_the_same_result(case: Path) -> None:
    data = case.read_bytes()

    assert read(data, "f.yml", loader=PURE) == read(data, "f.yml", loader=FASTEST)


BYTES = {
    "terlalu-besar": (b"a: " + b"x" * MIB, "SP001", 1, 1),
    "windows-1252": (b"nama: a\nbiaya: 5 \x96 7\n", "SP002", 2, 10),
    "utf-16": ("nama: x\n".encode("utf-16"), "SP002", 1, 1),
    "kendali": (b"nama: a\nbiaya: \x07\n", "SP003", 2, 8),
    "bom-di-tengah": ("nama: a\ufeffb\n".encode(), "SP003", 1, 8),
    "pemisah-baris": ("nama: a\u2028b\n".encode(), "SP003", 1, 8),
    "pembalik-arah": ("nama: a\u202eb\n".encode(), "SP003", 1, 8),
    "surogat": (b"nama: \xed\xa0\x80\n", "SP003", 1, 7),
    "surogat-sesudah-bom": (b"\xef\xbb\xbfnama: \xed\xa0\x80\n", "SP003", 1, 7),
    "konflik": (b"nama: a\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n", "SP004", 2, 1),
    "konflik-crlf": (b"nama: a\r\n=======\r\nb: 2\r\n", "SP004", 2, 1),
    "crlf": (b"nama: a\r\nbiaya: b: c\r\n", "SP021", 2, 8),
    "crlf-tagar": (b"nama: a\r\nbiaya: \xc3\xa9 #c\r\n", "SP017", 2, 10),
    "cr": (b"nama: a\rbiaya: b: c\r", "SP021", 2, 8),
    "bom": ("\ufeffnama: a: b\n".encode(), "SP021", 1, 7),
}


@pytest.mark.parametrize(("data", "code", "line", "column"), BYTES.values(), ids=BYTES)
@pytest.mark.parametrize("loader", [FASTEST, PURE])
def test_bytes_are_refused_at_their_place(
    data: bytes, code: str, line: int, column: int, loader: type
) -> None:
    document, diagnostics = read(data, "f.yml", loader=loader)

    assert document is None
    assert [(d.code, d.location) for d in diagnostics] == [(code, Location("f.yml", line, column))]
    assert diagnostics[0].message() != diagnostics[0].message("en")


def test_a_byte_order_mark_and_windows_line_ends_are_accepted() -> None:
    document, diagnostics = read("\ufeffnama: é\r\nbiaya: gratis\r\n".encode(), "f.yml")

    assert diagnostics == []
    assert document is not None
    assert document.value == {"nama": "é", "biaya": "gratis"}
    assert document.locate(("biaya",)) == Location("f.yml", 2, 1)
    assert document.line_text(2) == "biaya: gratis"


def test_equal_faults_are_reported_up_to_a_limit() -> None:
    _, losses = read(b"a:\n" + b"  - !x y\n" * 500, "f.yml")
    _, cuts = read(b"a:\n" + b"  - b #c\n" * 500, "f.yml")

    assert len(losses) == len(cuts) == MOST


HOSTILE = {
    "kurung-siku": "[",
    "kurung-kurawal": "{",
    "minus": "- ",
    "tanya": "? ",
    "jangkar": "&a ",
    "rujukan": "*a ",
    "seru": "!",
    "seru-spasi": "! ",
    "titik-dua": "a: ",
    "tagar": "a #",
    "isian-ganda": "a: b\n",
    "dokumen": "---\n",
    "kutip": '"x\n',
    "sebaris": "x",
    "spasi": " ",
    "baris-kosong": "\n",
    "lebih-besar": "> ",
    "garis-miring": "\\",
    "koma": "[a,",
}


@pytest.mark.parametrize("before", ["", "a: ", 'a: "', "a:\n  - b: ["])
@pytest.mark.parametrize("pattern", HOSTILE.values(), ids=HOSTILE)
def test_a_mebibyte_of_anything_ends_soon(pattern: str, before: str) -> None:
    times = (MIB - len(before)) // len(pattern)

    assert _seconds(before + pattern * times) < 10  # with coverage on; alone at most two


@pytest.mark.parametrize("before", ["", "a: ", "a:\n  - "])
def test_a_mebibyte_of_brackets_ends_within_a_second(before: str) -> None:
    assert _seconds(before + "[" * (MIB - len(before))) < 1


def _seconds(text: str) -> float:
    """Processor time of one reading, so that a busy machine does not matter."""
    data = text.encode()
    started = time.process_time()
    read(data, "f.yml")
    return time.process_time() - started


def test_a_mebibyte_of_nesting_on_many_lines_ends_soon() -> None:
    data = "".join(f"{' ' * depth}a:\n" for depth in range(1400)).encode()[:MIB]

    _, diagnostics = read(data, "f.yml")

    assert [(d.code, d.location.line) for d in diagnostics] == [("SP009", 33)]


def test_32_levels_are_read() -> None:
    text = "".join(f"{' ' * depth}a:\n" for depth in range(32))

    document, diagnostics = read(text.encode(), "f.yml")

    assert diagnostics == []
    assert document is not None


# ------------------------------------------------------------------ words


def test_codes_are_unique_and_without_gaps() -> None:
    assert [fault.code for fault in FAULTS] == [f"SP{n:03}" for n in range(1, len(FAULTS) + 1)]
    assert len({fault.name for fault in FAULTS}) == len(FAULTS)


def test_every_fault_has_a_case() -> None:
    shown = {code for case in _expected().values() for code in re.findall(r"\bSP0\d\d\b", case)}

    assert {fault.code for fault in FAULTS} == shown | {code for _, code, *_ in BYTES.values()}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_a_page_has_the_four_sections(fault: object) -> None:
    headings = re.findall(r"^## (.+)$", getattr(fault, "page", ""), flags=re.MULTILINE)

    assert headings == ["Apa yang diperiksa", "Mengapa penting", "Cara memperbaiki", "Dasar hukum"]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_both_languages_state_the_same_facts(fault: object) -> None:
    def facts(lang: str) -> set[str]:
        sentences = getattr(fault, lang)
        fields = string.Formatter().parse(f"{sentences.message}{sentences.fix}")
        return {name for _, name, _, _ in fields if name}

    assert facts("id") == facts("en")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_an_offered_snippet_can_be_read(case: Path) -> None:
    _, diagnostics = read(case.read_bytes(), case.name)
    snippets = [
        text
        for diagnostic in diagnostics
        for name, text in diagnostic.facts.items()
        if name.startswith("contoh")
    ]

    broken = [text for text in snippets if read(_alone(text).encode(), "f.yml")[1]]

    assert broken == []


def _alone(snippet: str) -> str:
    """A snippet as a file of its own: an item below a field, a bare text in one."""
    lines = textwrap.dedent(snippet)
    if lines.startswith("- "):
        return f"a:\n{textwrap.indent(lines, '  ')}\n"
    return f"{lines}\n" if re.match(r"[^\n]*?:( |$)", lines, re.MULTILINE) else f"a: {lines}\n"


# ------------------------------------------------------------------ places

TEXT = """\
nama: Penerbitan KTP
biaya: gratis
kosong:
persyaratan:
  - Fotokopi KK
  - teks: >-
      Surat keterangan
    "varian":
      - hilang
      -
"""


@pytest.mark.parametrize(
    ("path", "key", "value"),
    [
        ((), (1, 1), (1, 1)),
        (("nama",), (1, 1), (1, 7)),
        (("kosong",), (3, 1), (3, 1)),
        (("persyaratan",), (4, 1), (5, 3)),
        (("persyaratan", 0), (5, 5), (5, 5)),
        (("persyaratan", 1), (6, 5), (6, 5)),
        (("persyaratan", 1, "teks"), (6, 5), (6, 11)),
        (("persyaratan", 1, "varian"), (8, 5), (9, 7)),
        (("persyaratan", 1, "varian", 1), (10, 8), (10, 8)),
        # normalised paths: shorthands have steps that the file does not
        (("biaya", "butir", 0, "tarif"), (2, 1), (2, 8)),
        (("persyaratan", "butir", 0, "teks"), (5, 5), (5, 5)),
        (("persyaratan", "butir", 1, "varian", 0), (9, 9), (9, 9)),
        ((0, "nama"), (1, 1), (1, 7)),
        # what is not there is placed at its deepest ancestor
        (("persyaratan", 1, "salinan", "x"), (6, 5), (6, 5)),
        (("persyaratan", 7, "teks"), (4, 1), (5, 3)),
        (("persyaratan", -1), (4, 1), (5, 3)),
        (("tidak_ada",), (1, 1), (1, 1)),
    ],
)
def test_a_path_has_a_place(
    path: tuple[str | int, ...], key: tuple[int, int], value: tuple[int, int]
) -> None:
    document, _ = read(TEXT.encode(), "f.yml")
    assert document is not None

    assert document.locate(path) == Location("f.yml", *key)
    assert document.locate(path, key=False) == Location("f.yml", *value)


def test_a_line_outside_the_file_is_empty() -> None:
    document, _ = read(TEXT.encode(), "f.yml")
    assert document is not None

    assert [document.line_text(line) for line in (0, 1, 99)] == ["", "nama: Penerbitan KTP", ""]


# ------------------------------------------------------------------ properties

CHARACTERS = st.sampled_from([*"ab 1:#-?!&*[]{}|>%@`,'\"\\=<.\n\t", "é", "•", "“", "\u00a0", "😀"])
PHRASES = st.sampled_from(
    ["Fotokopi KTP", "1. x", "a) x", "• x", "-x", "‹isi: contoh›", "Catatan: ini", "a #b", "<<"]
)
TEXTS = st.one_of(PHRASES, st.text(CHARACTERS, max_size=12))
NAMES = st.one_of(PHRASES, st.text(CHARACTERS, max_size=8))
VALUES: st.SearchStrategy[Value] = st.recursive(
    st.one_of(st.none(), TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(NAMES, inner, max_size=4)),
    max_leaves=12,
)
FILES: st.SearchStrategy[dict[str, Value]] = st.dictionaries(NAMES, VALUES, min_size=1, max_size=4)


def _texts(
    value: Value, path: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, member in value.items():
            yield from _texts(member, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _texts(item, (*path, index))


@given(FILES)
def test_the_text_at_a_place_starts_with_its_scalar(value: dict[str, Value]) -> None:
    document, diagnostics = read(dump(value).encode(), "f.yml")
    assert diagnostics == []
    assert document is not None

    for path, text in _texts(value):
        place = document.locate(path, key=False)
        there = document.line_text(place.line)[place.column - 1 :]
        assert there.startswith((text or '"', '"', "'", "|"))


@given(FILES)
def test_both_parsers_read_the_same_values(value: dict[str, Value]) -> None:
    data = dump(value).encode()

    assert read(data, "f.yml", loader=PURE) == read(data, "f.yml", loader=FASTEST)


PIECES = st.one_of(CHARACTERS, st.sampled_from(["\n  ", "\n- ", "\n    a: ", ": ", " #", "x: y"]))


@given(st.lists(PIECES, max_size=30))
def test_any_text_is_read_or_explained(pieces: list[str]) -> None:
    text = "".join(pieces)
    document, diagnostics = read(text.encode(), "f.yml")

    assert (document is None) == bool(diagnostics)
    assert all(d.message() and d.fix() and d.message("en") and d.fix("en") for d in diagnostics)
    assert all(1 <= d.location.line <= max(1, len(text.splitlines())) for d in diagnostics)
