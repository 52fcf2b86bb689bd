"""Scripts of a page run in browsers of 2018: no modules, and no syntax that came later."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

LATER: Final = {
    "modul": r"^\s*(?:import|export)\b|\bimport\(",
    "?.": r"\?\.(?![0-9])",
    "??": r"\?\?",
    "catch tanpa nama": r"\bcatch\s*\{",
    "sebaran objek": r"[{,]\s*\.\.\.[\w.]+\s*[,}]",
    "isian tersembunyi": r"[.\s]#[a-z]\w*\s*[=(;]",
    "fungsi baru": r"\.(?:replaceAll|replaceChildren|at|flatMap|matchAll|append|prepend)\(",
}
"""Name → pattern of what browsers learnt after ES2017."""
SCRIPTS: Final = ("aset/standar.js", "aset/layanan.js", "aset/diagram.js", "mermaid/panduan.js")
"""All but search, which needs WebAssembly."""


def without_words(code: str) -> str:
    """The code without comments and texts."""
    return re.sub(r"/\*.*?\*/|//[^\n]*|\"[^\"\n]*\"|`[^`]*`", '""', code, flags=re.DOTALL)


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_script_keeps_to_what_old_browsers_know(root: Path, name: str) -> None:
    code = without_words((root / "templates/site" / name).read_text("utf-8"))

    assert [what for what, found in LATER.items() if re.search(found, code, re.MULTILINE)] == []


@pytest.mark.parametrize(
    ("what", "code"),
    [
        ("modul", 'import("./a.js")'),
        ("modul", "export function a() {}"),
        ("?.", "a?.b"),
        ("??", "a ?? b"),
        ("catch tanpa nama", "try { a(); } catch { b(); }"),
        ("sebaran objek", "const a = { b, ...c };"),
        ("isian tersembunyi", "class A { #b = 1; }"),
        ("fungsi baru", "a.replaceAll(b, c)"),
    ],
)
def test_later_syntax_is_recognised(what: str, code: str) -> None:
    assert re.search(LATER[what], without_words(code), re.MULTILINE)
