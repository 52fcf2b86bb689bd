"""Every rule and structural fault by its fixtures: wrong ones on their line, right ones silent."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import catalog, check, load
from generator.catalog import assemble
from generator.diagnostics import Fault
from generator.rules import Rule, discover
from tests import fixtures

ROOTS = (fixtures.TESTS / "rules", fixtures.TESTS / "load")
FOLDERS = sorted(f for root in ROOTS for f in root.iterdir() if f.name.startswith("SP"))
WRONG = sorted(path for folder in FOLDERS for path in folder.glob("salah-*.yml"))
RIGHT = sorted(path for folder in FOLDERS for path in folder.glob("benar-*.yml"))


def _label(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.parametrize("path", WRONG, ids=_label)
def test_a_wrong_fixture_raises_its_code_on_the_marked_lines_and_nothing_else(path: Path) -> None:
    code = path.parent.name
    report = fixtures.of_fixture(path)

    expected = [(name, line, code) for name, line in fixtures.marked(path, code)]
    actual = [(d.location.file, d.location.line, d.code) for d in report.diagnostics]
    assert actual == expected
    assert expected


@pytest.mark.parametrize("path", RIGHT, ids=_label)
def test_a_right_fixture_raises_nothing(path: Path) -> None:
    report = fixtures.of_fixture(path)

    assert [f"{d.code} {d.location}" for d in report.diagnostics] == []


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_words_of_a_fault_are_those_that_were_reviewed(folder: Path, accept: bool) -> None:  # noqa: FBT001
    fixtures.compare(folder / "expected.txt", fixtures.golden(folder), accept=accept)


def test_every_rule_and_structural_fault_has_a_folder_with_fixtures_of_both_kinds() -> None:
    faults = (*discover(), *load.FAULTS, *check.FAULTS, *catalog.FAULTS)
    folders = {f.name for f in FOLDERS}

    assert sorted(f.code for f in faults) == sorted(folders)
    assert {path.parent.name for path in WRONG} == folders
    assert {path.parent.name for path in RIGHT} == folders


def test_the_base_project_of_the_fixtures_has_no_finding() -> None:
    assert fixtures.report({}).diagnostics == ()


def test_a_rule_finds_nothing_in_components_that_are_absent() -> None:
    files = {"standards/a/instansi.yml": b"nama: A\n", "standards/a/layanan/b.yml": b"nama: B\n"}
    [standar] = assemble(files).standar
    rules = [rule for rule in discover() if isinstance(rule, Rule) and rule.reads]

    assert [rule.code for rule in rules if list(rule.check(standar))] == []


@pytest.mark.parametrize("rule", discover(), ids=lambda rule: rule.code)
def test_a_rule_has_a_page_in_four_parts_and_the_name_of_a_fault(rule: Fault) -> None:
    headings = ["Apa yang diperiksa", "Mengapa penting", "Cara memperbaiki", "Dasar hukum"]

    assert [line[3:] for line in rule.page.splitlines() if line.startswith("## ")] == headings
    assert not rule.name.startswith(("larangan-", "cek-", "wajib-"))
