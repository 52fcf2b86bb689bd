"""The look at a line that stands where a field belongs and holds no colon.

Part of `look.py`. Such a line is a field name with another sign than a colon, or without
any, or a piece of what stands above it. Columns count from 0 here, lines from 1.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from generator.source.breakages import BUKAN_TITIK_DUA
from generator.source.examples import as_sentence, body, without_bullet
from generator.source.lines import Lines
from generator.source.look_value import FIELD_LINE
from generator.source.misplacements import LEPAS, TANPA_TITIK_DUA
from generator.source.problem import Problem, short
from generator.source.quoting import inline

_NAME: Final = re.compile(r"[a-z][a-z0-9_]*(?=\s|$)")
_OTHER_SIGN: Final = re.compile(r"(\w+)\s*(=>|:=|[=;：﹕︓∶])\s*(.*)")


class Text(NamedTuple):
    """The value read last: where it starts, and its field (None for an item)."""

    line: int
    column: int
    key: str | None


class Above(NamedTuple):
    """What a loose line may belong to."""

    text: Text | None
    """The text that ends just above, if one does."""
    item_column: int | None
    """Where the hyphens of the list just above stand, if one is there."""
    indent: int
    """Where content of what is above would stand otherwise."""


def other_sign(lines: Lines, line: int, column: int) -> Problem | None:
    """A field name followed by a sign that only stands for a colon elsewhere."""
    typed = lines[line].rstrip()
    found = _OTHER_SIGN.match(typed, column)
    if found is None:
        return None
    name, sign, rest = found.groups()
    written = rest if rest[:1] in {"", '"', "'"} else inline(rest)
    facts = {
        "nama": name,
        "tanda": sign,
        "contoh": f"{typed[:column]}{name}: {written}".rstrip(),
    }
    return Problem(BUKAN_TITIK_DUA, line, column + 1, facts)


def loose(lines: Lines, line: int, column: int, above: Above) -> Problem:
    """The line as a field, where its first word may name one, and as part of what is above."""
    typed = lines[line].rstrip()
    last = _last_loose(lines, line, column)
    first, example = _joined(lines, line, last, above)
    facts = {
        "tertulis": short(body(typed, column)),
        "rentang": str(line) if first == last else f"{first}–{last}",
    }
    name = _NAME.match(typed, column)
    if name is None or last > line:
        return Problem(LEPAS, line, column + 1, facts | {"contoh": example})
    field = f"{typed[: name.end()]}: {typed[name.end() :].lstrip()}".rstrip()
    return Problem(
        TANPA_TITIK_DUA,
        line,
        column + 1,
        facts | {"nama": name.group(), "contoh": field, "contoh_lain": example},
    )


def _last_loose(lines: Lines, line: int, column: int) -> int:
    """The last of the lines from here on that are loose in the same way."""
    last = line
    while (
        (following := lines[last + 1]).strip()
        and len(following) - len(following.lstrip()) == column
        and not following.startswith(("- ", "#"), column)
        and not FIELD_LINE.match(following)
    ):
        last += 1
    return last


def _joined(lines: Lines, line: int, last: int, above: Above) -> tuple[int, str]:
    """First line to replace up to `last`, and what to write there."""
    texts = [without_bullet(body(lines[number], 0).strip()) for number in range(line, last + 1)]
    if above.item_column is not None:
        pad = " " * above.item_column
        return line, "\n".join(f"{pad}- {inline(text)}" for text in texts)
    if above.text is not None:
        start = above.text
        rows = [lines[number] for number in range(start.line, last + 1)]
        return start.line, as_sentence(rows, start.column, start.key)
    pad = " " * above.indent
    return line, "\n".join(pad + text for text in texts)
