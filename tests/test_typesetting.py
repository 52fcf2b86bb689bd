"""What an author writes reaches Typst as it is, and never as Typst."""

from __future__ import annotations

import pytest
import typst
from hypothesis import given
from hypothesis import strategies as st

from generator.typesetting import compiler, typeset


def harus_sama(compiler: typst.Compiler, teks: str) -> None:
    """Typst itself compares the text with its letters by number."""
    kode = ", ".join(str(ord(huruf)) for huruf in teks)
    main = (
        '#set document(title: "x")\n#import "data.typ": isi\n'
        f"#assert.eq(isi.codepoints().map(str.to-unicode), ({kode}{',' if kode else ''}))"
    )
    assert typeset(compiler, main, {"isi": teks}).startswith(b"%PDF")


@pytest.fixture(scope="module")
def penyusun() -> typst.Compiler:
    return compiler()


@given(teks=st.text(st.characters(codec="utf-8") | st.sampled_from('\\"\n#$u{}'), max_size=60))
def test_every_text_arrives_as_it_was_written(penyusun: typst.Compiler, teks: str) -> None:
    harus_sama(penyusun, teks)


@pytest.mark.parametrize("satuan", ["a/", "$a^", "#a.b", "#f()", "#{", "[", "/*", "`", '"', "\\"])
def test_a_text_may_be_as_deep_as_it_likes(penyusun: typst.Compiler, satuan: str) -> None:
    main = '#set document(title: "x")\n#import "data.typ": isi\n#assert.eq(isi.len(), {})'
    teks = "$" + satuan * 100_000
    assert typeset(penyusun, main.format(len(teks)), {"isi": teks}).startswith(b"%PDF")
