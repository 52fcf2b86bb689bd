"""Real records written by hand: the schema holds them, and what is found in them is reviewed.

Each `corpus/NAME.yml` is a record of published facts, with its agency in
`corpus/instansi/NAME.yml` and what is found in it in `corpus/NAME.expected.txt`.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from generator import load, source
from generator.catalog import Standar, assemble
from generator.check import check
from generator.model.kosakata import Status
from generator.outcome import Report
from tests.bentuk import BENTUK, BUKAN_ISI, TIDAK_TERLIHAT
from tests.fixtures import HARI_INI, TESTS, compare

CORPUS = TESTS / "corpus"
RECORDS = sorted(CORPUS.glob("*.yml"))
ORIGINALS = TESTS.parent.parent / "shared" / "corpus"
TAGS = re.compile(r"^@(\S+) (.+)$", re.MULTILINE)

needs_originals = pytest.mark.skipif(
    not ORIGINALS.is_dir(), reason="rekaman asal (../shared/corpus) tidak ada"
)


def _name(path: Path) -> str:
    return f"standards/naskah/layanan/{path.name}"


@cache
def _checked(path: Path) -> tuple[Standar, Report]:
    register = (TESTS.parent / "standards" / "regulasi").glob("*.yml")
    files = {f"standards/regulasi/{p.name}": p.read_bytes() for p in register}
    files["standards/naskah/instansi.yml"] = (CORPUS / "instansi" / path.name).read_bytes()
    files[_name(path)] = path.read_bytes()
    catalog = assemble(files)
    return catalog.standar[0], check(catalog, HARI_INI)


def _tags(stem: str) -> list[tuple[str, str]]:
    """Component and shape of each tag of the original record."""
    teks = (ORIGINALS / f"{stem}.txt").read_text("utf-8")
    return [(m[1], bentuk) for m in TAGS.finditer(teks) for bentuk in m[2].split()]


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_a_real_record_is_read_and_loaded_without_a_fault(path: Path) -> None:
    faults = {fault.code for fault in (*source.FAULTS, *load.FAULTS)}
    standar, report = _checked(path)

    assert [d for d in report.diagnostics if d.code in faults] == []
    assert standar.isi.status is Status.DRAF


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_what_is_found_in_a_real_record_is_what_was_reviewed(path: Path, accept: bool) -> None:  # noqa: FBT001
    _, report = _checked(path)
    lines = [
        f"{d.location.line}: {d.severity} {d.code} {d.message()}\n"
        for d in report.only({_name(path)}).diagnostics
    ]

    compare(path.with_suffix(".expected.txt"), "".join(lines), accept=accept)


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_original_text_is_kept_only_where_it_stands_in_the_wrong_component(path: Path) -> None:
    standar, report = _checked(path)
    kept = standar.isi.teks_asli.model_fields_set if standar.isi.teks_asli else set()

    assert {d.path[-1] for d in report.diagnostics if d.code == "SP250"} == kept


@needs_originals
def test_every_record_has_its_transcription() -> None:
    assert [p.stem for p in RECORDS] == sorted(p.stem for p in ORIGINALS.glob("*.txt"))


@needs_originals
@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_every_shape_that_a_record_tags_sits_in_its_typed_field(path: Path) -> None:
    isi = _checked(path)[0].isi
    tags = [tag for tag in _tags(path.stem) if tag not in BUKAN_ISI]
    absent = {tag for tag in tags if not BENTUK[tag[0]][tag[1]](isi)}

    nomor = path.stem[:2]
    assert absent == {(k, bentuk) for n, k, bentuk in TIDAK_TERLIHAT if n == nomor}


@needs_originals
def test_the_table_of_shapes_names_no_shape_that_no_record_tags() -> None:
    tagged = {tag for path in RECORDS for tag in _tags(path.stem)}

    assert {(k, bentuk) for k, isi in BENTUK.items() for bentuk in isi} | set(BUKAN_ISI) == tagged
