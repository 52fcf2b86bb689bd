"""Edits: the intended value changes, and no byte outside the lines concerned."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from pathlib import Path as File

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.diagnostics import Path
from generator.edit import (
    EditError,
    delete_item,
    insert_key,
    move_item,
    reorder,
    replace_scalar,
)
from generator.edit.opened import with_value
from generator.source import Value, read
from generator.write import dump

STANDARDS = File(__file__).parent.parent / "standards"
TEXT = """\
# catatan pembuka
nama: Penerbitan KTP  # nama resmi
deskripsi: >-
  Warga memperoleh kartu
  tanda penduduk.

singkatan: {}
persyaratan:
  # boleh salinan
  - Fotokopi KK

  # asli
  # dan terbaca
  - teks: 'Ijazah "SD"'
    salinan: 1 asli
    # catatan di dalam

  # catatan mengambang

  - "Pas foto: 3x4"
  - kosong:
penetapan:
  nomor: 12
"""


def value(text: str) -> Value:
    document, diagnostics = read(text.encode(), "x.yml")
    assert document is not None, diagnostics
    return document.value


def changed(before: str, after: str) -> tuple[list[str], list[str]]:
    """Lines taken away and lines put in, with their ends."""
    lines = list(difflib.ndiff(before.splitlines(keepends=True), after.splitlines(keepends=True)))
    return [x[2:] for x in lines if x[0] == "-"], [x[2:] for x in lines if x[0] == "+"]


# ------------------------------------------------------------------ one text


@pytest.mark.parametrize(
    ("path", "new", "line"),
    [
        (("nama",), "Penerbitan KK", "nama: Penerbitan KK  # nama resmi\n"),
        (("nama",), "Penerbitan: KK", 'nama: "Penerbitan: KK"  # nama resmi\n'),
        (("persyaratan", 0), "Fotokopi KK #2", '  - "Fotokopi KK #2"\n'),
        (("persyaratan", 0, "teks"), "Kartu", "  - Kartu\n"),
        (("persyaratan", "butir", 1, "teks"), "Ijazah", "  - teks: 'Ijazah'\n"),
        (("persyaratan", 1, "teks"), "Jum'at", "  - teks: 'Jum''at'\n"),
        (("persyaratan", 1, "teks"), "dua\nbaris", '  - teks: "dua\\nbaris"\n'),
        (("persyaratan", 2), "Pas foto", '  - "Pas foto"\n'),
        (("persyaratan", 3, "kosong"), "isi", "  - kosong: isi\n"),
        (("deskripsi",), "Warga menerima kartu tanda penduduk.", "  Warga menerima kartu\n"),
    ],
)
def test_a_text_is_replaced_in_its_own_line_and_manner(path: Path, new: str, line: str) -> None:
    gone, put = changed(TEXT, replace_scalar(TEXT, path, new))

    assert len(gone) == 1
    assert put == [line]


def test_a_block_that_cannot_keep_its_lines_is_written_anew_with_its_note() -> None:
    text = "a: >-  # panjang\r\n  satu\r\n  dua\r\nb: x\r\n"

    assert replace_scalar(text, ("a",), "satu\ndua tiga") == (
        "a: |-  # panjang\r\n  satu\r\n  dua tiga\r\nb: x\r\n"
    )


def test_a_byte_order_mark_and_foreign_line_ends_stay() -> None:
    text = "\ufeffa: satu\r\nb: dua\r\n"

    assert replace_scalar(text, ("b",), "tiga") == "\ufeffa: satu\r\nb: tiga\r\n"


@pytest.mark.parametrize(
    "path", [("tiada",), ("persyaratan",), ("persyaratan", 9), ("persyaratan", 3, "kosong", "x")]
)
def test_a_place_without_a_text_is_refused(path: Path) -> None:
    with pytest.raises(EditError):
        replace_scalar(TEXT, path, "x")


def test_a_text_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(EditError, match="cannot be read"):
        replace_scalar("a: [b\n", ("a",), "x")


def test_a_text_that_no_file_may_hold_is_refused() -> None:
    with pytest.raises(EditError):
        replace_scalar(TEXT, ("nama",), "a\u202eb")


# ------------------------------------------------------------------ items


def test_an_item_moves_with_the_comments_above_it() -> None:
    moved = move_item(TEXT, ("persyaratan", 1), 0)

    assert (
        moved[moved.index("persyaratan:") : moved.index("  - kosong")]
        == """\
persyaratan:
  # asli
  # dan terbaca
  - teks: 'Ijazah "SD"'
    salinan: 1 asli
    # catatan di dalam

  # boleh salinan
  - Fotokopi KK

  # catatan mengambang

  - "Pas foto: 3x4"
"""
    )


def test_items_exchange_places_but_not_line_ends() -> None:
    assert reorder("a:\r\n  - x\r\n  - y\n  - z", ("a",), [2, 0, 1]) == (
        "a:\r\n  - z\r\n  - x\n  - y"
    )


def test_an_item_below_its_hyphen_moves_whole() -> None:
    text = "a:\n  -\n    b: 1\n    c: 2\n  - d: 3\n"

    assert move_item(text, ("a", 1), 0) == "a:\n  - d: 3\n  -\n    b: 1\n    c: 2\n"


def test_a_deleted_item_takes_its_comments_and_leaves_no_double_gap() -> None:
    rest = delete_item(TEXT, ("persyaratan", 1))

    assert (
        rest[rest.index("persyaratan:") : rest.index("  - kosong")]
        == """\
persyaratan:
  # boleh salinan
  - Fotokopi KK

  # catatan mengambang

  - "Pas foto: 3x4"
"""
    )
    assert delete_item("a:\n  - x\n\n  - y\n", ("a", 0)) == "a:\n  - y\n"


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("a:\n  - x\n", ("a", 0)),
        ("a:\n  - - x\n    - y\n", ("a", 0, 0)),
        ("a: []\n", ("a", 0)),
        ("a: x\n", ("a", 0)),
        (TEXT, ("persyaratan", 4)),
        (TEXT, ("persyaratan",)),
    ],
)
def test_an_item_that_cannot_go_is_refused(text: str, path: Path) -> None:
    with pytest.raises(EditError):
        delete_item(text, path)


def test_a_place_that_is_none_is_refused() -> None:
    with pytest.raises(EditError):
        move_item(TEXT, ("persyaratan", 1), 4)
    with pytest.raises(EditError):
        reorder(TEXT, ("persyaratan",), [0, 0, 1, 2])


# ------------------------------------------------------------------ fields


@pytest.mark.parametrize(
    ("path", "before", "below"),
    [
        (("penetapan",), "", "  nomor: 12\n"),
        (("penetapan",), "nomor", "penetapan:\n"),
        ((), "", "  nomor: 12\n"),
        ((), "nama", ""),
        (("persyaratan", 1), "", "    salinan: 1 asli\n"),
        (("persyaratan", 3, "kosong"), "", "  - kosong:\n"),
    ],
)
def test_a_field_is_put_on_a_line_of_its_own(path: Path, before: str, below: str) -> None:
    after = insert_key(TEXT, path, "baru", "isi", before=before)
    gone, put = changed(TEXT, after)

    assert gone == []
    assert [line.strip() for line in put] == ["baru: isi"]
    assert after[: after.index(put[0])].endswith(below)


def test_a_field_fills_an_empty_collection() -> None:
    assert "singkatan:\n  KK: Kartu Keluarga\npers" in insert_key(
        TEXT, ("singkatan",), "KK", "Kartu Keluarga"
    )


def test_a_field_after_a_last_line_without_an_end_completes_it() -> None:
    assert insert_key("a: x\r\nb:\r\n- y", (), "c", ["z"]) == "a: x\r\nb:\r\n- y\r\nc:\r\n  - z\r\n"


@pytest.mark.parametrize(
    ("path", "key", "before"),
    [
        (("nama",), "x", ""),
        ((), "nama", ""),
        ((), "x", "tiada"),
        (("persyaratan", 1), "x", "teks"),
    ],
)
def test_a_field_without_a_place_is_refused(path: Path, key: str, before: str) -> None:
    with pytest.raises(EditError):
        insert_key(TEXT, path, key, "y", before=before)


# ------------------------------------------------------------------ properties

SOURCES = sorted(STANDARDS.rglob("*.yml"))
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")))


def _leaves(node: Value, path: Path = ()) -> Iterator[tuple[Path, str]]:
    if isinstance(node, str):
        yield path, node
    elif isinstance(node, dict):
        for key, member in node.items():
            yield from _leaves(member, (*path, key))
    elif isinstance(node, list):
        for index, item in enumerate(node):
            yield from _leaves(item, (*path, index))


def _lists(node: Value, path: Path = ()) -> Iterator[tuple[Path, list[Value]]]:
    members: list[tuple[str | int, Value]] = []
    if isinstance(node, dict):
        members = list(node.items())
    elif isinstance(node, list):
        members = list(enumerate(node))
        yield path, node
    for step, member in members:
        yield from _lists(member, (*path, step))


@st.composite
def sources(draw: st.DrawFn) -> str:
    """A real file, as typed on any machine."""
    text = draw(st.sampled_from(SOURCES)).read_text("utf-8")
    if draw(st.booleans()):
        text = text.replace("\n", "\r\n")
    if draw(st.booleans()):
        text = text.rstrip("\r\n")
    return draw(st.sampled_from(["", "\ufeff"])) + text


@given(sources(), st.data(), WORDS)
def test_any_text_may_take_the_place_of_any_text(text: str, data: st.DataObject, new: str) -> None:
    path, old = data.draw(st.sampled_from(list(_leaves(value(text)))))
    try:
        after = replace_scalar(text, path, new)
    except EditError:
        assume(False)  # noqa: FBT003 - the sign of a text that no file may hold
    document, _ = read(text.encode(), "x.yml")
    assert document is not None
    first = document.locate(path, key=False).line - 1

    assert value(after) == with_value(value(text), path, new)
    assert after.splitlines(keepends=True)[:first] == text.splitlines(keepends=True)[:first]
    rest = text.splitlines(keepends=True)[first + 1 + _lines_of(text, path, old) :]
    assert after.endswith("".join(rest))


def _lines_of(text: str, path: Path, old: str) -> int:
    """Lines that a text goes on for after its first one, at most."""
    document, _ = read(text.encode(), "x.yml")
    assert document is not None
    line = document.locate(path, key=False).line
    typed = document.line_text(line)
    return len(old.split()) if typed.rstrip().endswith(("|", ">", "|-", ">-")) else 0


@given(sources(), st.data())
def test_moving_an_item_there_and_back_leaves_every_byte(text: str, data: st.DataObject) -> None:
    path, items = data.draw(st.sampled_from(list(_lists(value(text)))))
    index, target = (data.draw(st.integers(0, len(items) - 1)) for _ in range(2))
    moved = move_item(text, (*path, index), target)
    wanted = list(items)
    wanted.insert(target, wanted.pop(index))

    assert value(moved) == with_value(value(text), path, wanted)
    assert move_item(moved, (*path, target), index) == text


@given(sources(), st.data())
def test_deleting_an_item_takes_only_lines_away(text: str, data: st.DataObject) -> None:
    path, items = data.draw(st.sampled_from(list(_lists(value(text)))))
    assume(len(items) > 1)
    index = data.draw(st.integers(0, len(items) - 1))
    after = delete_item(text, (*path, index))

    assert value(after) == with_value(value(text), path, items[:index] + items[index + 1 :])
    assert changed(text, after)[1] == []


@given(sources(), st.dictionaries(st.sampled_from("abc"), st.text("ab: #\n"), min_size=1))
def test_a_new_field_adds_only_its_own_lines(text: str, new: dict[str, str]) -> None:
    fields: Value = dict(new)
    after = insert_key(text, (), "baru", fields)
    before = value(text)
    assert isinstance(before, dict)
    gone, put = changed(text, after)

    assert value(after) == {**before, "baru": fields}
    assert [line.rstrip("\r\n") for line in gone] in ([], [text.splitlines()[-1]])
    assert len(put) == len(gone) + len(dump({"baru": fields}).splitlines())
