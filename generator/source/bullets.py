"""Bullets and numbers that were pasted with their list: one problem per list.

Shared by the guards, the reading and the look at a broken text. Columns count from 0
here, lines from 1.
"""

from __future__ import annotations

import re
from typing import Final

from generator.source.examples import body, without_bullet
from generator.source.lines import Lines
from generator.source.losses import BUTIR_TEMPELAN
from generator.source.problem import Problem, short
from generator.source.quoting import BULLET, BULLET_SIGNS, HYPHEN_WORD, inline

_VALUE: Final = re.compile(r" *(?:- +)?(?:[a-z][a-z0-9_]*: +)?(?=\S)")
"""What stands before a text on its line."""

_SIGN: Final = re.compile(rf"[{BULLET_SIGNS}]\s*(?=\S)")


def starts_item(before: str) -> bool:
    """Whether a text opens an item, judging by what stands before it on its line."""
    return before.lstrip()[:2] in {"", "- "}


def pasted_bullet(lines: Lines, line: int, column: int) -> Problem:
    """A text that starts with a bullet, with all lines of its list as they should stand."""
    before = lines[line][:column]
    rows = [_mended(lines[line], column)]
    if starts_item(before):
        rows = _list(lines, line, len(before) - len(before.lstrip()))
    return bulleted(lines, line, column, "\n".join(rows))


def bulleted(lines: Lines, line: int, column: int, example: str) -> Problem:
    """The same with an example of its own."""
    text = body(lines[line], column)
    sign = text.removesuffix(without_bullet(text)).strip()
    facts = {"tertulis": short(text.replace("\t", " ")), "tanda": sign, "contoh": example}
    return Problem(BUTIR_TEMPELAN, line, column + 1, facts)


def _list(lines: Lines, line: int, indent: int) -> list[str]:
    """The lines from one item to the last of its list that starts with a bullet."""
    rows: list[str] = []
    length = 0
    for number in range(line, len(lines) + 1):
        typed = lines[number]
        depth = len(typed) - len(typed.lstrip(" "))
        column = _marked(typed)
        if typed.strip() and depth <= indent:
            item = typed.startswith("- ", depth) or column is not None
            if depth < indent or not item:
                break
        rows.append(typed.rstrip() if column is None else _mended(typed, column))
        length = len(rows) if column is not None else length
    return rows[:length]


def _marked(typed: str) -> int | None:
    """Column of the bullet that starts the text of a line; numbers count in items only."""
    start = _VALUE.match(typed)
    if start is None:
        return None
    sign = _SIGN if ":" in start.group() else BULLET
    at = start.end()
    glued = at > 0 and typed[at - 1] == " " and typed[:at].strip() and HYPHEN_WORD.match(typed, at)
    return at if glued or sign.match(typed, at) else None


def _mended(typed: str, column: int) -> str:
    text = " ".join(without_bullet(body(typed, column)).split())
    before = typed[:column]
    return f"{before if before.strip() else before + '- '}{inline(text)}"
