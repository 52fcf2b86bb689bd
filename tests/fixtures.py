"""Small projects around one fixture file, and their reports as golden text.

A fixture is a standard; it is placed into the base project of `tests/rules/_dasar`, in the
agency `berbagi`, which shares all components. Where a rule is about another agency, several
files, or another kind of file, each file begins with a line `# berkas: …` that names it.
The line of each finding is marked with its code in a comment.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path

from generator.catalog import Cache, assemble
from generator.check import check
from generator.diagnostics import Diagnostic, Lang
from generator.outcome import Report
from generator.reference import FIXTURE_DAY, fixture_files
from generator.report import Manner, closing, excused, finding

HARI_INI = FIXTURE_DAY
TESTS = Path(__file__).parent
BASE = TESTS / "rules" / "_dasar"
SURAT = "standards/berbagi/layanan/surat.yml"
IDENTITY = """\
nama: Surat Keterangan
deskripsi: Warga memperoleh surat keterangan.
status: ditetapkan
penetapan:
  nomor: 1/2026
  tanggal: 2 Maret 2026
"""
"""What every standard in force needs besides its components."""

LANGS: tuple[Lang, Lang] = ("id", "en")
_LOADED: Cache = {}


@cache
def base() -> Mapping[str, bytes]:
    """The files of the base project."""
    return {
        f"standards/{path.relative_to(BASE).as_posix()}": path.read_bytes()
        for path in sorted(BASE.rglob("*.yml"))
    }


def report(files: Mapping[str, str], hari: date = HARI_INI) -> Report:
    """The report on the base project with some files more, or others."""
    added = {name: text.encode() for name, text in files.items()}
    return check(assemble({**base(), **added}, _LOADED), hari)


def found(text: str, hari: date = HARI_INI) -> tuple[Diagnostic, ...]:
    """What is found in a standard of the agency `berbagi`."""
    return report({SURAT: text}, hari).diagnostics


def codes(text: str, hari: date = HARI_INI) -> list[tuple[str, str, int]]:
    """Code, severity and line of what is found in a standard."""
    return [(d.code, d.severity.value, d.location.line) for d in found(text, hari)]


def of_fixture(path: Path) -> Report:
    """The report on a fixture in its project."""
    return report(_parts(path))


def marked(path: Path, code: str) -> list[tuple[str, int]]:
    """Files and lines of a fixture whose comment names the code."""
    return sorted(
        (name, i)
        for name, text in _parts(path).items()
        for i, line in enumerate(text.splitlines(), 1)
        if re.search(rf"# {code}\b", line)
    )


def _parts(path: Path) -> dict[str, str]:
    """The files of a fixture by name; each has its lines where they stand in the fixture."""
    return fixture_files(path.stem, path.read_text("utf-8"))


def golden(folder: Path) -> str:
    """The reports on the wrong fixtures of a folder, in Indonesian and in English."""
    parts = []
    for path in sorted(folder.glob("salah-*.yml")):
        result = of_fixture(path)
        lines = path.read_text("utf-8").splitlines()

        def line(_: str, number: int, lines: list[str] = lines) -> str:
            return lines[number - 1]

        for lang in LANGS:
            parts.append(f"=== {path.name} ({lang})\n")
            parts.append(_told(result, Manner(lang, "https://situs.example/", line)))
    return "\n".join(parts)


def _told(result: Report, manner: Manner) -> str:
    """Every finding in the order of files and lines."""
    findings = [finding(d, manner) for d in result.diagnostics]
    exceptions = [excused(e, manner) for e in result.dikecualikan]
    return "\n".join([*findings, *exceptions, closing(result.diagnostics, manner.lang)]) + "\n"


def compare(expected: Path, actual: str, *, accept: bool) -> None:
    """Equal to the golden file, or the golden file rewritten."""
    if accept:
        expected.write_text(actual, "utf-8")
    assert actual == expected.read_text("utf-8")
