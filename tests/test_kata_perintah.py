"""The command line speaks Indonesian, whatever click would say."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import click
import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.commands import COMMANDS
from generator.kata_perintah import KATA

MODULES: Final = ["core", "decorators", "exceptions", "formatting", "parser", "termui", "types"]
NEVER_SHOWN: Final = re.compile(
    r"DeprecationWarning|deprecated|declarations|declaration|defined twice|Boolean option|"
    r"No options defined|Invalid start character|must be an iterable|Takes \{nargs\}|Choice\(|"
    r"does not match the format|valid boolean|values are required|valid UUID|colour|"
    r"Confirm the action|%\(prog\)s"
)
"""What only a programmer sees, or what belongs to kinds of values that no option here has."""
ENGLISH: Final = re.compile(
    r"\b(Usage|Options|Commands|Error|Missing|Try|Show|such|option|argument|value|invalid|"
    r"Invalid|exist|directory|file|DIRECTORY|FILENAME|TEXT|INTEGER|COMMAND|ARGS|default|range|"
    r"required|one of|OPTIONS|path)\b"
)
WRONG: Final = (
    ["--tiada"],
    ["tiada"],
    ["chek"],
    ["--proyek", "tiada", "check"],
    ["--proyek"],
    ["check", "--format", "xml"],
    ["check", "--formt", "text"],
    ["check", "--ringkas=ya"],
    ["check", "--ringkasan", "/tiada/tiada.md"],
    ["explain"],
    ["explain", "SP204", "SP205"],
    ["schema", "tiada"],
    ["serve", "--port", "banyak"],
    ["serve", "--port", "70000"],
    ["init", "standar.toml", "--nama", "A"],
    ["--tanggal", "besok", "check"],
)


def sentences() -> Iterator[str]:
    """Everything that the installed click asks a translation for."""
    for name in MODULES:
        tree = ast.parse((Path(click.__file__).parent / f"{name}.py").read_text("utf-8"))
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name):
                count = {"_": 1, "ngettext": 2}.get(call.func.id, 0)
                texts = (a.value for a in call.args[:count] if isinstance(a, ast.Constant))
                yield from (text for text in texts if isinstance(text, str))


def test_every_sentence_of_click_has_its_indonesian() -> None:
    assert {s for s in sentences() if not NEVER_SHOWN.search(s)} - KATA.keys() == set()


def test_a_translation_asks_for_what_the_sentence_offers() -> None:
    for english, indonesian in KATA.items():
        offered = set(re.findall(r"\{(\w+)", english))
        assert set(re.findall(r"\{(\w+)", indonesian)) <= offered, english


@pytest.mark.parametrize("name", ["", "check", *COMMANDS])
def test_help_is_in_indonesian(name: str) -> None:
    said = CliRunner().invoke(main, [name, "--help"] if name else ["--help"])

    assert said.exit_code == 0
    assert said.stdout.startswith("Pemakaian: ")
    assert ENGLISH.findall(re.sub(r"--[a-z-]+|mkdocs\.yml", "", said.stdout)) == []


@pytest.mark.parametrize("words", WRONG, ids=" ".join)
def test_wrong_usage_is_told_in_indonesian(root: Path, words: list[str]) -> None:
    place = [] if "--proyek" in words else ["--proyek", str(root)]

    said = CliRunner().invoke(main, [*place, *words])

    assert said.exit_code == 2
    assert "Kesalahan: " in said.stderr
    assert ENGLISH.findall(re.sub(r"--[a-z-]+", "", said.stderr)) == []


def test_a_near_miss_is_offered(root: Path) -> None:
    said = CliRunner().invoke(main, ["--proyek", str(root), "check", "--formt", "text"])

    assert "Tidak ada pilihan '--formt'. Mungkin maksudnya '--format'?" in said.stderr
