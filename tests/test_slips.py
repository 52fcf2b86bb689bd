"""Slips made by hand in the fictional standards: one message each, and its snippet mends it.

`tests/slips/*.txt` holds them as edits on the real files. An edit starts with `=== CODE what`
and `@ file`; then follow lines of the file: `-` taken out, `+` put in, `*` put in where the
message is expected, ` ` left as it is. `⇥` is a tab, `⍽` a no-break space. `= n` states how
many lines the snippet replaces where it is not one, `= 0` that it cannot be pasted alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.test_mutation import project

FOLDER = Path(__file__).parent / "slips"
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


def _slips() -> Iterator[Slip]:
    for table in sorted(FOLDER.glob("*.txt")):
        for entry in table.read_text("utf-8").split("=== ")[1:]:
            yield _slip(entry.rstrip("\n").split("\n"))


def _slip(rows: list[str]) -> Slip:
    code, _, what = rows[0].partition(" ")
    file = _file(rows[1].removeprefix("@ "))
    counts = [int(row[2:]) for row in rows[2:] if row[:2] == "= "]
    edits = [row.replace("⇥", "\t").replace("⍽", "\u00a0") for row in rows[2:] if row[:2] != "= "]
    edits = [row for row in edits if row]
    old = [row[2:] for row in edits if row[0] in "- "]
    new = [row[1:].removeprefix(" ") for row in edits if row[0] in "+* "]
    lines = project()[file].decode().splitlines()
    at = [i for i in range(len(lines)) if lines[i : i + len(old)] == old]
    assert at, (what, old)
    start = at[0]
    marked = [row[0] for row in edits if row[0] in "+* "].index("*")
    text = "\n".join([*lines[:start], *new, *lines[start + len(old) :]]) + "\n"
    return Slip(what, code, file, text, start + marked + 1, counts[0] if counts else None)


def _file(name: str) -> str:
    return f"standards/{name}.yml" if "/" in name else f"{SERVICES}/{name}.yml"


SLIPS = list(_slips())
