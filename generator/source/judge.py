"""Problems of single events, with the facts that fill their sentences.

`builder.py` decides that something is wrong with an event; here stands what. Events
are the library's and come without types.
"""

from __future__ import annotations

import re
from typing import Any, Final

from generator.diagnostics import Fault, Path
from generator.source import refusals as r
from generator.source.breakages import RAPAT_MINUS, TANDA_KHUSUS
from generator.source.bullets import bulleted, pasted_bullet
from generator.source.examples import as_items, body, spaced_hyphens
from generator.source.guards import INVISIBLE
from generator.source.lines import Lines
from generator.source.look_loose import other_sign
from generator.source.look_value import (
    GLUED_FIELD,
    cited,
    curly,
    glued_colon,
    joined,
    swallowed_field,
    unclosed,
)
from generator.source.losses import TANDA_SERU
from generator.source.problem import Problem, code_point, short
from generator.source.quoting import BULLET, HYPHEN_WORD

# ruff: noqa: ANN401

_MANY: Final = 12
"""Lines of an example at most; a longer one shows how it begins."""

_WIDE: Final = re.compile(r"[a-z][a-z0-9_]*：")


def bare(fault: Fault, lines: Lines, event: Any) -> Problem:
    """A fault that only quotes what stands at its place."""
    line, column = _place(event)
    return Problem(fault, line, column + 1, {"tertulis": short(lines[line][column:])})


def marked(lines: Lines, event: Any) -> Problem:
    """A `&name`, a `!!type`, or a sentence that starts with an exclamation mark."""
    line, column = _place(event)
    if event.anchor is not None:
        return cited(r.JANGKAR, lines, line, column, tertulis=event.anchor)
    if lines[line].startswith(("!!", "!<"), column):
        return cited(r.TAG, lines, line, column, tertulis=lines[line][column:].split(" ")[0])
    return cited(TANDA_SERU, lines, line, column)


def alias(lines: Lines, event: Any) -> Problem:
    """A `*name` alone, or a sentence that starts with an asterisk."""
    line, column = _place(event)
    if body(lines[line], column) == f"*{event.anchor}":
        return cited(r.RUJUKAN_JANGKAR, lines, line, column, tertulis=event.anchor)
    return cited(TANDA_KHUSUS, lines, line, column, tanda="*")


def no_name(lines: Lines, event: Any) -> Problem:
    """A field without a name, or the merge key."""
    return bare(r.KUNCI_GABUNGAN if event.value else r.NAMA_ISIAN, lines, event)


def text_at_top(lines: Lines, event: Any) -> Problem:
    """A text where the first field of the file belongs."""
    line, column = _place(event)
    if not event.style and GLUED_FIELD.match(event.value):
        return glued_colon(lines, line, column)
    return bare(r.BUKAN_ISIAN, lines, event)


def hidden(event: Any) -> Problem:
    """An invisible character written as a code inside double quotes."""
    line, column = _place(event)
    found = INVISIBLE.search(event.value)
    facts = {"karakter": code_point(found.group() if found else "\0")}
    return Problem(r.KARAKTER_TAK_TERLIHAT, line, column + 1, facts)


def swallowing(lines: Lines, event: Any) -> Problem | None:
    """A quoted text over several lines, when one of them looks like a field."""
    line, column = _place(event)
    if swallowed_field(lines, line, event.end_mark.line + 1):
        return unclosed(lines, line, column)
    return None


def ran_on(lines: Lines, event: Any, key: str | None) -> Problem | None:
    """An unquoted text over several lines; `key` is its field, None for an item.

    None where a colon follows: then a field was meant, and the parser breaks off next.
    """
    line, column = _place(event)
    last = event.end_mark.line + 1
    if lines[last].startswith(":", event.end_mark.column):
        return None
    rows = [lines[number] for number in range(line, last + 1)]
    if HYPHEN_WORD.match(event.value) and not rows[0][:column].strip():
        return cited(RAPAT_MINUS, lines, line, column, contoh=spaced_hyphens(rows))
    if BULLET.match(event.value) and not rows[0][:column].strip():
        return pasted_bullet(lines, line, column)
    if HYPHEN_WORD.match(event.value) or BULLET.match(event.value):
        return bulleted(lines, line, column, as_items(rows, column, key))
    if GLUED_FIELD.match(event.value):
        return glued_colon(lines, line, column)
    return joined(lines, line, column, last, key)


def suspect(lines: Lines, event: Any) -> Problem | None:
    """A text that starts with a pasted bullet, or with a hyphen without its space."""
    line, column = _place(event)
    before = lines[line][:column]
    if HYPHEN_WORD.match(event.value) and not before.strip():
        return cited(RAPAT_MINUS, lines, line, column, contoh=spaced_hyphens([lines[line]]))
    if HYPHEN_WORD.match(event.value) or BULLET.match(event.value):
        return pasted_bullet(lines, line, column)
    return None


def in_curly(lines: Lines, event: Any) -> Problem | None:
    """A text whose curly quotation mark at the start is never closed, or only at its end."""
    inside, last = event.value[1:-1], event.value[1:][-1:]
    if not last or any(mark in inside for mark in "“”"):
        return None
    line, column = _place(event)
    return curly(lines, line, column)


def wide_colon(lines: Lines, event: Any) -> Problem | None:
    """An item that starts with a field name and a colon of twice the width."""
    return other_sign(lines, *_place(event)) if _WIDE.match(event.value) else None


def doubled(lines: Lines, event: Any, first: Any, path: Path, *, inside_item: bool) -> Problem:
    """A field written twice; below another field, two items may lack their hyphens."""
    line, column = _place(event)
    pad = " " * (column - 2 if inside_item else column)
    rows = (lines[first.line + 1][first.column :], lines[line][column:])
    example = "\n".join(f"{pad}- {row.rstrip()}" for row in rows)
    if len(path) == 1:
        example = _merged(lines, first.line + 1, line)
    facts = {
        "kunci": short(event.value),
        "pertama": str(first.line + 1),
        "kedua": str(line),
        "contoh": example,
    }
    return Problem(r.ISIAN_GANDA, line, column + 1, facts, path)


def _merged(lines: Lines, first: int, second: int) -> str:
    """Two fields at the left edge as one: items of both, else what the first holds."""
    name, *kept = _block(lines, first)
    more = _block(lines, second)[1:]
    if not set(more) <= set(kept) and all(
        "".join(r[:1]).lstrip().startswith("- ") for r in (kept, more)
    ):
        kept += more
    single = all(row.lstrip().startswith("- ") for row in kept)
    rows = [name, *(dict.fromkeys(kept) if single else kept)]
    return "\n".join(rows[:_MANY])


def _block(lines: Lines, line: int) -> list[str]:
    """The line of a field at the left edge and those of its content, without notes."""
    rows = [lines[line].rstrip()]
    while lines[line + 1].startswith((" ", "- ")):
        line += 1
        rows += [lines[line].rstrip()] if lines[line].strip() else []
    return rows


def _place(event: Any) -> tuple[int, int]:
    """Line from 1, column from 0."""
    return event.start_mark.line + 1, event.start_mark.column
