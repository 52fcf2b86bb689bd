"""Documentation that can fail: schemas, rule pages and skeletons come from the registries."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from generator.catalog import assemble
from generator.diagnostics import Severity
from generator.load import load
from generator.model import StandarTertulis
from generator.model.dasar import Model
from generator.model.pengelolaan import Sarana
from generator.model.penyampaian import Pengaduan
from generator.outputs.site.sources import rule_fixtures
from generator.project import Project
from generator.reference import (
    SCHEMAS,
    all_faults,
    examples,
    explain,
    guide_pages,
    schema,
    skeleton,
)
from generator.reference.fields import field_rows
from generator.source import read

NOT_TO_BE_SHOWN = ("SP001", "SP002")
"""A file of more than 1 MiB, and one that is no text."""

SECTIONS = ("Apa yang diperiksa", "Mengapa penting", "Cara memperbaiki", "Dasar hukum")


def _kind(file: str) -> str:
    if "/regulasi/" in file:
        return "regulasi"
    return "instansi" if file.endswith("/instansi.yml") else "standar"


def _value(root: Path, file: Path) -> Any:  # noqa: ANN401 - JSON has any shape
    """What an editor reads: YAML 1.2, where a number is a number."""
    document, diagnostics = read(file.read_bytes(), file.relative_to(root).as_posix())
    assert document is not None, diagnostics
    return _with_numbers(document.value)


def _with_numbers(value: Any) -> Any:  # noqa: ANN401 - JSON has any shape
    if isinstance(value, dict):
        return {k: _with_numbers(v) for k, v in value.items()}
    if isinstance(value, list):
        return [_with_numbers(v) for v in value]
    return int(value) if isinstance(value, str) and value.isdecimal() else value


@pytest.mark.parametrize("nama", SCHEMAS)
def test_committed_schemas_are_those_of_the_model(root: Path, nama: str) -> None:
    written = json.loads((root / f".standar/{nama}.schema.json").read_text("utf-8"))
    assert written == schema(nama), "jalankan: standar schema"


def test_every_file_of_the_repository_fits_the_editors_schema(root: Path) -> None:
    for file in sorted((root / "standards").rglob("*.yml")):
        validator = jsonschema.Draft202012Validator(schema(_kind(file.as_posix())))
        faults = [(list(e.path), e.message) for e in validator.iter_errors(_value(root, file))]
        assert faults == [], file


def test_the_editors_schema_refuses_an_unknown_key() -> None:
    validator = jsonschema.Draft202012Validator(schema("standar"))
    assert not validator.is_valid({"nama": "Kartu", "deskripsy": "x"})


def test_the_editors_schema_takes_all_three_notations_of_a_component() -> None:
    validator = jsonschema.Draft202012Validator(schema("standar"))
    for biaya in ("gratis", ["gratis"], [{"tarif": "gratis"}], {"butir": [{"tarif": "gratis"}]}):
        assert validator.is_valid({"nama": "Kartu", "biaya": biaya}), biaya
    assert not validator.is_valid({"nama": "Kartu", "biaya": [{"tarip": "gratis"}]})


@pytest.mark.parametrize("kode", list(all_faults()))
def test_every_fault_has_a_page_with_its_four_sections_in_order(kode: str) -> None:
    page = explain(kode)
    assert page is not None
    places = [page.index(f"## {section}\n") for section in SECTIONS]
    assert places == sorted(places)


def test_an_unknown_code_has_no_page() -> None:
    assert explain("SP999") is None


def test_names_of_faults_are_unique() -> None:
    names = [fault.name for fault in all_faults().values()]
    assert len(names) == len(set(names))


@pytest.fixture(scope="module")
def fixtures(root: Path) -> dict[str, str]:
    """The fixtures of all faults, as the site reads them."""
    return rule_fixtures(Project.load(root))


@pytest.fixture(scope="module")
def pages(fixtures: dict[str, str]) -> dict[str, str]:
    """The generated guide."""
    return guide_pages(fixtures)


def test_the_guide_has_a_page_for_every_fault_and_every_kind_of_file(
    pages: dict[str, str],
) -> None:
    for fault in all_faults().values():
        assert f"{fault.url.rstrip('/')}.md" in pages
    for nama in SCHEMAS:
        assert f"panduan/isian/{nama}.md" in pages


@pytest.mark.parametrize("kode", [k for k in all_faults() if k not in NOT_TO_BE_SHOWN])
def test_a_rule_page_shows_the_first_fixtures_of_its_rule_and_what_is_said_about_them(
    pages: dict[str, str], fixtures: dict[str, str], kode: str
) -> None:
    page = pages[f"panduan/aturan/{kode.lower()}.md"]
    wrong, right = (_first(fixtures, kode, kind) for kind in ("salah", "benar"))
    shown = [unescape(code) for code in re.findall("<pre><code[^>]*>(.*?)</code>", page, re.DOTALL)]

    assert re.sub(r"[ \t]*# SP\d{3}$", "", wrong, flags=re.MULTILINE) in shown
    assert right == shown[-1]
    message = re.findall('<div class="sp-pesan"><p><b>Baris', page)
    assert len(message) >= (wrong.count(f"# {kode}") or 1)


def _first(fixtures: dict[str, str], kode: str, kind: str) -> str:
    """The first fixture of a kind, in the folder of the fault or among those of reading."""
    reading = f"source/benar-{kode.lower()}" if kind == "benar" else f"source/{kode.lower()}-"
    places = (f"rules/{kode}/{kind}-", f"load/{kode}/{kind}-", reading)
    return fixtures[min(p for p in fixtures if p.startswith(places))]


def test_what_a_rule_page_says_is_what_was_reviewed(fixtures: dict[str, str]) -> None:
    for kode, example in examples(fixtures).items():
        reviewed = [
            text
            for path, text in fixtures.items()
            if path.endswith(f"{kode}/expected.txt") or path == "source/expected.txt"
        ]
        for said in example.pesan:
            assert any(said.message().strip() in text for text in reviewed), kode


def test_the_two_pages_without_an_example_are_about_files_that_cannot_be_shown() -> None:
    names = [all_faults()[kode].name for kode in NOT_TO_BE_SHOWN]
    assert names == ["berkas-terlalu-besar", "bukan-utf8"]


@pytest.mark.parametrize("nama", SCHEMAS)
def test_the_field_reference_has_an_anchor_for_every_field_of_a_file(
    pages: dict[str, str], nama: str
) -> None:
    anchors = re.findall(' id="([^"]+)"', pages[f"panduan/isian/{nama}.md"])
    assert set(SCHEMAS[nama].model_fields) <= set(anchors)
    assert len(anchors) == len(set(anchors))


def test_every_link_of_the_field_reference_leads_to_a_section(pages: dict[str, str]) -> None:
    for path, page in pages.items():
        for target, anchor in re.findall(r'href="(?:\.\./(\w+)/)?#([^"]+)"', page):
            other = f"panduan/isian/{target}.md" if target else path
            assert f"{{#{anchor}}}" in pages[other], (path, anchor)


def test_a_skeleton_says_only_that_its_placeholders_are_to_be_replaced() -> None:
    text = skeleton()
    document, diagnostics = read(text.encode(), "standards/a/layanan/b.yml")
    assert diagnostics == []
    assert document is not None
    loaded = load(document, StandarTertulis)
    assert {d.code for d in loaded.diagnostics} == {"SP103"}
    lines = [line for line in text.splitlines() if "‹isi:" in line and not line.startswith("#")]
    assert len(loaded.diagnostics) == len(lines)


def test_a_skeleton_leaves_out_what_the_agency_shares() -> None:
    text = skeleton(frozenset({"pengaduan"}))
    assert "\npengaduan:" not in text
    assert "\npersyaratan:" in text


def test_a_skeleton_in_the_catalogue_is_a_draft_without_errors() -> None:
    catalog = assemble(
        {
            "standards/a/instansi.yml": b"nama: Dinas A\n",
            "standards/a/layanan/b.yml": skeleton().encode(),
        }
    )
    kept = [d for d in catalog.diagnostics if d.severity is Severity.ERROR]
    assert kept == []


@pytest.mark.parametrize(
    ("kelas", "kunci", "sumber"),
    [
        (StandarTertulis, "persyaratan", "UU 25/2009 Pasal 21"),
        (StandarTertulis, "skm", "PermenPANRB 14/2017"),
        (Pengaduan, "penanggung_jawab", "Perpres 76/2013"),
        (Sarana, "untuk", "UU 25/2009; PermenPANRB 11/2024"),
        (StandarTertulis, "bidang", ""),
    ],
)
def test_a_field_names_its_legal_source_where_one_is_certain(
    kelas: type[Model], kunci: str, sumber: str
) -> None:
    [row] = (r for r in field_rows(kelas) if r.kunci == kunci)

    assert row.sumber == sumber
