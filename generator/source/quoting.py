"""How a text is written on one line of YAML so that it reads back unchanged.

Shared by the messages of `source` (whose snippets must be valid) and by `write`.
"""

from __future__ import annotations

import re
from typing import Final

BULLET_SIGNS: Final = "•▪·◦‣●○■□➢➤►❖\uf0b7\uf0a7\uf0d8–—"
"""Signs that stand for a bullet at the start of any text; three of them Word's private ones."""

BULLET: Final = re.compile(
    rf"[{BULLET_SIGNS}]\s*(?=\S)|(?:\d{{1,3}}|[a-z])[.)]\s+(?=\S)|\d{{1,2}}\.(?=[^\W\d])|[A-Z]\)\s+(?=\S)"
    r"|\*\s+(?=\S)"
)
"""A pasted bullet or number at the start of a list item's text."""

HYPHEN_WORD: Final = re.compile(r"-[^\W\d]")
"""A hyphen glued to a word: the space of a list item is missing."""

_PLAIN: Final = re.compile(
    r"""(?!\.\.\.|[a-z][a-z0-9_]*：)[^\s\-?:,\[\]{}\#&*!|>'"%@`<=“„] # what means something
        (?:[^\s:\#]|:(?=\S)|(?<=\S)\#|[^\S\t\r\n](?!\#))*(?<=\S)""",
    re.VERBOSE,
)
_ESCAPES: Final = str.maketrans(
    {"\\": r"\\", '"': r"\"", "\n": r"\n", "\t": r"\t", "\r": r"\r"},
)
_LAYOUT: Final = re.compile(r"[\n\t\r]")


def inline(text: str) -> str:
    """The text on one line: as it is where that is safe, else in quotation marks."""
    return text if is_plain(text) else quoted(text)


def is_plain(text: str) -> bool:
    """Whether the text may stand without quotation marks, as a key, value or list item."""
    return _PLAIN.fullmatch(text) is not None and BULLET.match(text) is None


def quoted(text: str) -> str:
    """The text in quotation marks: double ones unless they would need a backslash."""
    if _LAYOUT.search(text) or not ('"' in text or "\\" in text):
        return f'"{text.translate(_ESCAPES)}"'
    return "'" + text.replace("'", "''") + "'"
