"""Writing: what an author would type, and what reads back unchanged."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.source import Value, read
from generator.write import dump, snippet

NASTY = [
    "",
    " ",
    " di depan",
    "di belakang ",
    "Catatan: ini",
    "berakhir titik dua:",
    "ruang #3",
    "# catatan",
    "- butir",
    "-butir",
    "-",
    "? apa",
    "! Penting",
    "!Penting",
    "**tebal** dan *miring*",
    "[alur](https://contoh.example)",
    "{isi}",
    "> 5 tahun",
    "| pipa",
    "@dinas",
    "%5",
    "`kode`",
    "& co",
    ", koma",
    '"Mampu" baca',
    "'Jum'at'",
    'Jum\'at: "pagi" \\ sore',
    "‹isi: contoh›",
    "1. x",
    "1.x",
    "a) x",
    "• x",
    "– x",
    "“lengkung”",
    "\u00a0spasi tak putus",
    "tab\tdi tengah",
    "satu\ndua",
    "satu\ndua\n",
    "satu\n\ndua\n\n\n",
    "\nsatu",
    " satu\ndua",
    "satu \ndua",
    "satu\n  dua\n",
    "satu\r\ndua",
    "~",
    "null",
    "ya",
    "no",
    "10:30",
    "007",
    "---",
    "...",
    "--- x",
    "<<",
    "<<<<<<< HEAD",
    "=======",
    "é 😀",
]


@pytest.mark.parametrize("text", NASTY)
@pytest.mark.parametrize("shape", ["nilai", "butir", "nama", "butir-nama"])
def test_a_text_reads_back_wherever_it_stands(text: str, shape: str) -> None:
    shapes: dict[str, Value] = {
        "nilai": {"a": text, "b": "x"},
        "butir": {"a": [text, "x"]},
        "nama": {text: "x", "b": None},
        "butir-nama": {"a": [{text: [text]}, None]},
    }
    value = shapes[shape]

    document, diagnostics = read(dump(value).encode(), "f.yml")

    assert diagnostics == []
    assert document is not None
    assert document.value == value


TEXTS = st.text(
    st.characters(
        exclude_categories=("Cc", "Cs", "Cf", "Zl", "Zp", "Cn"), include_characters="\n\t"
    )
)


@given(
    st.dictionaries(
        TEXTS,
        st.recursive(
            st.one_of(st.none(), TEXTS, st.sampled_from(NASTY)),
            lambda inner: st.one_of(st.lists(inner), st.dictionaries(TEXTS, inner)),
            max_leaves=8,
        ),
        min_size=1,
    )
)
def test_any_value_reads_back(value: dict[str, Value]) -> None:
    document, diagnostics = read(dump(value).encode(), "f.yml")

    assert diagnostics == []
    assert document is not None
    assert document.value == value


def test_values_are_written_as_an_author_would() -> None:
    value: Value = {
        "nama": "Penerbitan Kartu Keluarga Baru",
        "pengguna": ["perseorangan_wni"],
        "persyaratan": [
            "Fotokopi akta nikah",
            {"salah_satu": ["Akta kelahiran", "Ijazah terakhir"]},
            {"teks": "Catatan: bawa asli", "foto": ["2 lembar 3x4"]},
            {"teks": "satu\ndua\n", "salinan": None},
            ["bersarang", []],
        ],
        "biaya": {},
    }

    assert (
        dump(value)
        == """\
nama: Penerbitan Kartu Keluarga Baru
pengguna:
  - perseorangan_wni
persyaratan:
  - Fotokopi akta nikah
  - salah_satu:
      - Akta kelahiran
      - Ijazah terakhir
  - teks: "Catatan: bawa asli"
    foto:
      - 2 lembar 3x4
  - teks: |
      satu
      dua
    salinan:
  - - bersarang
    - []
biaya: {}
"""
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [("teks", "teks\n"), ("a: b", '"a: b"\n'), (None, "\n"), ([], "[]\n"), ("a\nb", "|-\na\nb\n")],
)
def test_a_value_can_stand_alone(value: Value, expected: str) -> None:
    assert dump(value) == expected


def test_a_snippet_starts_at_the_column_asked_for() -> None:
    value: Value = {"waktu": "3 hari kerja", "keterangan": "satu\n\ndua"}

    assert (
        snippet(value, column=3) == "  waktu: 3 hari kerja\n  keterangan: |-\n    satu\n\n    dua"
    )
