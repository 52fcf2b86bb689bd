"""The fixtures of a fault, executed: a wrong file, what is said about it, a right one.

A fixture is one file, or several in one text. It is judged inside a small project that
all fixtures share; so what a page shows is what an author would be told.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath
from typing import Final

from generator.catalog import Cache, assemble
from generator.check import check
from generator.diagnostics import Diagnostic
from generator.listing import is_image
from generator.source import read

FIXTURE_DAY: Final = date(2026, 12, 1)
"""The day on which every fixture is judged."""

FIXTURE_FOLDERS: Final = ("rules", "load", "source")
"""Folders of fixtures: of rules, of loading (a folder per code), of reading (flat)."""

_BASE: Final = "rules/_dasar/"
_READING: Final = "source/"
_FILE_LINE: Final = "# berkas: "
_MARK: Final = re.compile(r"[ \t]*# SP\d{3}$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Example:
    """One example of a fault; texts are those of the fixtures without their marks."""

    salah: str
    pesan: tuple[Diagnostic, ...]
    benar: str


def examples(fixtures: Mapping[str, str]) -> dict[str, Example]:
    """Code → example, for every fault with fixtures of both kinds.

    Args:
        fixtures: path under the folder of fixtures → text, `rules/SP204/salah-….yml`.
    """
    base = {
        f"standards/{path.removeprefix(_BASE)}": text.encode()
        for path, text in fixtures.items()
        if path.startswith(_BASE) and path.endswith(".yml")
    }
    loaded: Cache = {}
    hasil: dict[str, Example] = {}
    for code, (wrong, right) in sorted(_pairs(fixtures).items()):
        if wrong and right:
            text = fixtures[wrong]
            is_reading = wrong.startswith(_READING)
            said = _read(text, wrong) if is_reading else _judged(text, wrong, base, loaded)
            hasil[code] = Example(unmarked(text), said, unmarked(fixtures[right]))
    return hasil


def fixture_files(stem: str, text: str) -> dict[str, str]:
    """The files of a fixture: name from the project's root → text.

    Without a line `# berkas: …` it is one standard, of the agency `berbagi`. Each file
    but a picture keeps its lines where they stand in the fixture.
    """
    if not text.startswith(_FILE_LINE):
        return {f"standards/berbagi/layanan/{stem}.yml": text}
    parts: dict[str, str] = {}
    lines = 0
    for part in re.split(rf"^(?={_FILE_LINE})", text, flags=re.MULTILINE)[1:]:
        nama = part.split(maxsplit=3)[2]
        parts[nama] = part.partition("\n")[2] if is_image(nama) else "\n" * lines + part
        lines += part.count("\n")
    return parts


def unmarked(text: str) -> str:
    """The text of a fixture without the comments that mark where its findings are."""
    return _MARK.sub("", text)


def _pairs(fixtures: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """Code → the first wrong and the first right fixture; empty where there is none."""
    pairs: dict[str, tuple[str, str]] = {}
    for path in sorted(fixtures):
        code, is_right = _kind(path)
        if code:
            wrong, right = pairs.get(code, ("", ""))
            pairs[code] = (wrong, right or path) if is_right else (wrong or path, right)
    return pairs


def _kind(path: str) -> tuple[str, bool]:
    """Code of the fault that a fixture is about, empty for other files; whether it is right."""
    here = PurePosixPath(path)
    if here.suffix != ".yml":
        return "", False
    if path.startswith(_READING):
        match = re.match(r"(benar-)?(sp\d{3})\b", here.stem)
        return (match[2].upper(), match[1] is not None) if match else ("", False)
    match = re.match(r"(benar|salah)-", here.stem)
    return (here.parent.name, match[1] == "benar") if match else ("", False)


def _read(text: str, path: str) -> tuple[Diagnostic, ...]:
    return tuple(read(text.encode(), path)[1])


def _judged(
    text: str, path: str, base: Mapping[str, bytes], loaded: Cache
) -> tuple[Diagnostic, ...]:
    files = fixture_files(PurePosixPath(path).stem, text)
    added = {name: part.encode() for name, part in files.items()}
    return check(assemble({**base, **added}, loaded), FIXTURE_DAY).diagnostics
