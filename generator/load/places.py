"""Places in a file as its author sees them: written paths, blocks of lines, room for a key.

A missing key of the file stands before the next known one; a missing member right below
its key; a missing member of a list item after the item's first member.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from generator.components import KOMPONEN
from generator.diagnostics import Location, Path
from generator.model import EmpatBelas, StandarTertulis
from generator.model.dasar import Model
from generator.source import Document, Value

_STEP: Final = 2


@dataclass(frozen=True, slots=True)
class Insertion:
    """A place to paste lines at: shown location, words, indentation, keys still to open."""

    location: Location
    letak: str
    letak_en: str
    indent: int = 0
    above: tuple[str, ...] = ()

    def facts(self, cuplikan: str) -> dict[str, str]:
        """The words for the place, and the lines to paste as they must stand there."""
        for key in reversed(self.above):
            cuplikan = f"{key}:\n{indented(cuplikan, _STEP)}"
        padded = indented(cuplikan, self.indent)
        return {"letak": self.letak, "letak_en": self.letak_en, "cuplikan": padded}


def indented(lines: str, spaces: int) -> str:
    """Lines moved to the right."""
    return "\n".join(" " * spaces + line for line in lines.split("\n"))


def insertion(document: Document, path: Path, kelas: type[Model]) -> Insertion | None:
    """Where the last key of `path` belongs; None where it is there, or nothing could hold it.

    Args:
        document: the file.
        path: path of the key, as normalised by the model or as written.
        kelas: the model of that kind of file.
    """
    present, missing = split(document.value, path)
    if not missing or not all(isinstance(step, str) for step in missing):
        return None
    keys = tuple(str(step) for step in missing)
    if present:
        return _inside(document, present, keys[:-1])
    return _in_file(document, keys, kelas)


def split(value: Value, path: Path) -> tuple[Path, Path]:
    """The steps that lead to a mapping in the file, and those it lacks.

    A step that a shorthand leaves out (a key on a list or a text) counts as there.
    """
    present: list[str | int] = []
    for at, step in enumerate(path):
        if isinstance(value, dict) and isinstance(step, str):
            if step not in value:
                return tuple(present), path[at:]
            value = value[step]
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            continue
        present.append(step)
    return tuple(present), ()


def _in_file(document: Document, keys: tuple[str, ...], kelas: type[Model]) -> Insertion:
    value = document.value if isinstance(document.value, dict) else {}
    order = usual_order(kelas)
    after = order[order.index(keys[0]) + 1 :] if keys[0] in order else ()
    following = next((key for key in after if key in value), "")
    if following:
        place = document.locate((following,))
        return Insertion(place, "sebelum baris ini", "before this line", 0, keys[:-1])
    last = Location(document.file, max(1, len(document.text.splitlines())))
    return Insertion(last, "di akhir berkas", "at the end of the file", 0, keys[:-1])


def _inside(document: Document, present: Path, above: tuple[str, ...]) -> Insertion:
    inner = document.locate(present, key=False)
    indent = inner.column - 1
    if isinstance(present[-1], str):
        place = document.locate(present)
        return Insertion(place, "sesudah baris ini", "after this line", indent, above)
    last = _last_line(document, inner.line, indent)
    if last == inner.line:
        return Insertion(inner, "sesudah baris ini", "after this line", indent, above)
    return Insertion(inner, f"sesudah baris {last}", f"after line {last}", indent, above)


def member_lines(document: Document, start: Location) -> list[str]:
    """The lines of the member whose key stands at `start`, as typed, its key first."""
    last = _last_line(document, start.line, start.column - 1)
    lines = document.text.splitlines()[start.line - 1 : last]
    return [" " * (start.column - 1) + lines[0][start.column - 1 :], *lines[1:]]


def _last_line(document: Document, line: int, indent: int) -> int:
    """The last line of the member that begins at `line`: what follows is indented deeper."""
    last = line
    for number, text in enumerate(document.text.splitlines()[line:], line + 1):
        body = text.lstrip()
        depth = len(text) - len(body)
        if body and (depth < indent or (depth == indent and not body.startswith("- "))):
            break
        if body and not body.startswith("#"):
            last = number
    return last


def usual_order(kelas: type[Model]) -> tuple[str, ...]:
    """Keys of a kind of file in the order in which authors write them."""
    if issubclass(kelas, StandarTertulis):
        identity = (key for key in kelas.model_fields if key not in EmpatBelas.model_fields)
        return (*identity, *KOMPONEN)
    return tuple(kelas.model_fields)
