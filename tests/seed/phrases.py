"""The phrases of the seed, in the order of the published text, and how texts are compared.

`frasa.txt` holds one phrase a line; a line that starts with `§` is a heading.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

_FILE: Final = Path(__file__).parent / "frasa.txt"
_HEADING: Final = "§ "

_INLINE: Final = re.compile(r"<[^<>]+>|\*")
_DIAGRAM: Final = re.compile(r"graph LR|\b[A-Z]\[|\]|(\b[A-Z] )?-->")
_NOT_A_WORD: Final = re.compile(r"\d{1,2}[.)]|[•▪:,]")


def words(text: str) -> list[str]:
    """The words of a text: no tags, emphasis, bullets, numbering, or commas between items."""
    plain = _DIAGRAM.sub(" ", _INLINE.sub("", text))
    return [word.rstrip(",") for word in plain.split() if not _NOT_A_WORD.fullmatch(word)]


def normalised(text: str) -> str:
    """The words with one space between them, for a search within a longer text."""
    return " ".join(words(text))


def all_phrases() -> tuple[str, ...]:
    """Headings (without their mark) and sentences, in order: the whole published text."""
    return tuple(line.removeprefix(_HEADING) for line in _lines())


def headings() -> tuple[str, ...]:
    """The headings and row labels of the published document."""
    return tuple(line.removeprefix(_HEADING) for line in _lines() if line.startswith(_HEADING))


def sentences() -> tuple[str, ...]:
    """Every sentence and list item: what page, document and data must all show."""
    return tuple(line for line in _lines() if not line.startswith(_HEADING))


def _lines() -> list[str]:
    return _FILE.read_text("utf-8").splitlines()
