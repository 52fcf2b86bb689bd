"""How messages quote what an author wrote: names of places, values, whole sentences."""

from __future__ import annotations

import re
from typing import Final

from generator.diagnostics import Location, Path
from generator.load.places import split
from generator.source import Document, Value

_LONGEST: Final = 80
_COMMENT: Final = re.compile(r" {2,}#.*$")


def name(value: Value, path: Path) -> str:
    """The last key of a path that stands in the file: how an author would call the place."""
    return next((str(p) for p in reversed(written(value, path)) if isinstance(p, str)), "")


def written(value: Value, path: Path) -> Path:
    """A normalised path without the steps that a shorthand leaves out."""
    present, missing = split(value, path)
    return (*present, *missing)


def shown(nilai: str) -> str:
    """A value for quoting: one line, at most 80 characters."""
    satu = " ".join(nilai.split())
    return satu if len(satu) <= _LONGEST else satu[: _LONGEST - 1] + "…"


def lead(document: Document, path: Path) -> str:
    """What stands on the line of a value before it: indentation, dash, key and colon."""
    place = document.locate(path, key=False)
    return document.line_text(place.line)[: place.column - 1]


def quoted_line(document: Document, start: Location) -> str:
    """The line of `start` with the text from there on in quotation marks, a comment left out."""
    line = _COMMENT.sub("", document.line_text(start.line))
    before, text = line[: start.column - 1], line[start.column - 1 :].rstrip()
    if '"' in text or "\\" in text:
        escaped = text.replace("'", "''")
        return f"{before}'{escaped}'"
    return f'{before}"{text}"'
