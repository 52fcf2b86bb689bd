"""One fault found in a text, before it is tied to a file; and how messages quote text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from generator.diagnostics import Diagnostic, Fault, Location, Path, at

MOST: Final = 100
"""Problems reported of one file in one run; beyond that they are one habit repeated."""

_LONGEST: Final = 60


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault at a line and column from 1, with the facts that fill its sentences."""

    fault: Fault
    line: int
    column: int
    facts: Mapping[str, str] = field(default_factory=dict)
    path: Path = ()

    def diagnostic(self, file: str) -> Diagnostic:
        """The same, placed in a file."""
        place = Location(file, self.line, self.column)
        return at(self.fault, place, self.path, **self.facts)


def short(text: str) -> str:
    """A piece of text for quoting in a message: one line, at most 60 characters."""
    text = text.strip()
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def code_point(character: str) -> str:
    """The usual notation of a character that cannot be shown, such as `U+200B`."""
    return f"U+{ord(character):04X}"
