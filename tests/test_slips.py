"""Slips made by hand in the fictional standards: one message each, and its snippet mends it.

`tests/slips/*.txt` holds them as edits on the real files. An edit starts with `=== CODE what`
(`DIAM` where nothing should be said) and `@ file`. Then follow lines of the file: `-` taken
out, `+` put in, `*` put in where the message is expected, ` ` left as it is. `⇥` is a tab,
`⍽` a no-break space. `= n` states how many lines the snippet replaces where that is not one,
`= 0` that it says what to do without a snippet; `? name` what its author writes in place of
the placeholder of a field name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic
from tests.mutations import pasted
from tests.test_mutation import found, project

FOLDER = Path(__file__).parent / "slips"
SILENT = "DIAM"
"""Stands for the code where a slip does no harm and nothing is said."""

PLACEHOLDER = '"‹isi: nama isian›"'

MANY_LINES = frozenset({"SP019", "SP029"})
"""Codes whose snippet replaces as many lines as it has."""

SERVICES = "standards/contoh-disdukcapil/layanan"


@dataclass(frozen=True, slots=True)
class Slip:
    """One edit: the file it is made in, its new text, and what should be said where."""

    what: str
    code: str
    file: str
    text: str
    line: int
    replaced: int | None
    filled: str


def _slips() -> Iterator[Slip]:
    for table in sorted(FOLDER.glob("*.txt")):
        for entry in table.read_text("utf-8").split("=== ")[1:]:
            yield _slip(entry.rstrip("\n").split("\n"))


def _slip(rows: list[str]) -> Slip:
    code, _, what = rows[0].partition(" ")
    file = _file(rows[1].removeprefix("@ "))
    counts = [int(row[2:]) for row in rows[2:] if row[:2] == "= "]
    fillings = [row[2:] for row in rows[2:] if row[:2] == "? "]
    edits = [row for row in rows[2:] if row and row[:2] not in {"= ", "? "}]
    edits = [row.replace("⇥", "\t").replace("⍽", "\u00a0") for row in edits]
    old = [row[2:] for row in edits if row[0] in "- "]
    new = [row[1:].removeprefix(" ") for row in edits if row[0] in "+* "]
    lines = project()[file].decode().splitlines()
    at = [i for i in range(len(lines)) if lines[i : i + len(old)] == old]
    assert at, (what, old)
    start = at[0]
    marked = [row[0] for row in edits if row[0] in "+* "].index("*")
    text = "\n".join([*lines[:start], *new, *lines[start + len(old) :]]) + "\n"
    return Slip(
        what,
        code,
        file,
        text,
        start + marked + 1,
        counts[0] if counts else None,
        fillings[0] if fillings else PLACEHOLDER,
    )


def _file(name: str) -> str:
    return f"standards/{name}.yml" if "/" in name else f"{SERVICES}/{name}.yml"


SLIPS = list(_slips())


def _ids(slip: Slip) -> str:
    return f"{slip.code}-{slip.what.replace(' ', '-')}"


def _new(file: str, text: str) -> list[Diagnostic]:
    """What is found beyond what the fictional standards hold anyway: remarks, no warning."""
    before = {(d.code, d.message()) for d in found(file, project()[file].decode())}
    return [d for d in found(file, text) if (d.code, d.message()) not in before]


@pytest.mark.parametrize("slip", SLIPS, ids=_ids)
def test_a_slip_gives_one_message_on_its_line(slip: Slip) -> None:
    said = [(d.code, d.location.file, d.location.line) for d in _new(slip.file, slip.text)]

    assert said == ([] if slip.code == SILENT else [(slip.code, slip.file, slip.line)])


@pytest.mark.parametrize("slip", [s for s in SLIPS if s.replaced != 0], ids=_ids)
def test_pasting_the_snippet_mends_the_file(slip: Slip) -> None:
    for diagnostic in _new(slip.file, slip.text):
        mended = _pasted(slip, diagnostic)
        left = [d for d in _new(slip.file, mended) if not _is_filled_in(d)]

        assert [f"{d.code} {d.location} {d.message()}" for d in left] == []
        assert mended != slip.text


def _pasted(slip: Slip, diagnostic: Diagnostic) -> str:
    """The text with the first snippet of the message in place of the faulty lines."""
    facts = diagnostic.facts
    snippet = next((facts[name] for name in ("contoh_daftar", "contoh") if name in facts), None)
    if snippet is None and slip.replaced is None:
        return pasted(slip.text, diagnostic)
    new = (snippet or diagnostic.fix().partition("\n")[2]).split("\n")
    first, last = _replaced(slip, diagnostic, len(new))
    lines = slip.text.splitlines()
    mended = "\n".join([*lines[: first - 1], *new, *lines[last:]]) + "\n"
    return mended.replace(PLACEHOLDER, slip.filled)


def _replaced(slip: Slip, diagnostic: Diagnostic, new: int) -> tuple[int, int]:
    """First and last line that the message says to replace."""
    line = diagnostic.location.line
    if slip.replaced is not None:
        return line, line + slip.replaced - 1
    if "rentang" in diagnostic.facts and "nama" not in diagnostic.facts:
        first, _, last = diagnostic.facts["rentang"].partition("–")
        return int(first), int(last or first)
    return line, line + (new if diagnostic.code in MANY_LINES else 1) - 1


def _is_filled_in(diagnostic: Diagnostic) -> bool:
    """Whether what is left is a placeholder of a text, which only the author can replace."""
    return diagnostic.code == "SP103"


def test_there_are_several_slips_of_every_kind() -> None:
    assert len(SLIPS) >= 80
    assert len({slip.code for slip in SLIPS}) >= 25


@pytest.mark.parametrize("name", sorted({slip.file for slip in SLIPS}))
def test_windows_line_ends_and_a_byte_order_mark_are_no_slips(name: str) -> None:
    text = project()[name].decode()

    assert _new(name, "\ufeff" + text) == []
    assert _new(name, text.replace("\n", "\r\n")) == []


@pytest.mark.parametrize("slip", SLIPS, ids=_ids)
def test_a_slip_gives_the_same_message_with_windows_line_ends(slip: Slip) -> None:
    unix = _new(slip.file, slip.text)
    windows = _new(slip.file, slip.text.replace("\n", "\r\n"))

    assert [d.message() + d.fix() for d in unix] == [d.message() + d.fix() for d in windows]
