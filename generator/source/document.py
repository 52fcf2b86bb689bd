"""What reading yields: plain values, and the place of each of them on demand.

Most files have no findings, so places are worked out from the text when first asked.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias

from generator.diagnostics import Location, Path
from generator.source.parser import (
    FASTEST,
    CollectionEndEvent,
    CollectionStartEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    events,
)

Value: TypeAlias = "str | list[Value] | dict[str, Value] | None"
"""What a file says: texts as typed, lists, fields in order; None where nothing follows a key."""


@dataclass(slots=True)
class Place:
    """Line and column (from 1) of a value, of its key, and of the values inside it."""

    line: int
    column: int
    key_line: int
    key_column: int
    step: type[str | int] | None = None
    """What leads further in: names for fields, numbers for a list, nothing for a text."""

    inner: dict[str | int, Place] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Document:
    """One file that could be read. `file` is its path from the project root (POSIX)."""

    file: str
    value: Value
    text: str = field(repr=False)
    """The text without a byte order mark."""

    _lines: list[list[str]] = field(default_factory=list, init=False, repr=False, compare=False)
    _places: list[Place] = field(default_factory=list, init=False, repr=False, compare=False)

    def locate(self, path: Path, *, key: bool = True) -> Location:
        """The place of `path`, or of its deepest ancestor in the file; never raises.

        A member is placed at its key, or at its value with `key=False` (at the key again
        where nothing follows it); an item of a list at its text. Paths of normalised
        values work too: a name below a list or a text, and a number below fields or a
        text, are skipped.
        """
        if not self._places:
            self._places.append(places(self.text))
        place = self._places[0]
        for step in path:
            inner = _step(place, step)
            if inner is None:
                break
            place = inner
        if key:
            return Location(self.file, place.key_line, place.key_column)
        return Location(self.file, place.line, place.column)

    def line_text(self, line: int) -> str:
        """The line (from 1) as typed, without its end; empty beyond the last one."""
        if not self._lines:
            self._lines.append(self.text.splitlines())
        lines = self._lines[0]
        return lines[line - 1] if 0 < line <= len(lines) else ""


def _step(place: Place, step: str | int) -> Place | None:
    """The place one step further in, the same place for a step to skip, or None."""
    return place.inner.get(step) if type(step) is place.step else place


def places(text: str) -> Place:
    """The places of everything in a text, as far as it can be parsed; of equal keys, the first."""
    root = Place(1, 1, 1, 1, int)
    trail = [root]
    key: Any = None
    for event in events(text, FASTEST):
        if isinstance(event, CollectionEndEvent):
            trail.pop()
        elif trail[-1].step is str and key is None:
            key = event
        elif isinstance(event, NodeEvent):
            place = _attached(trail[-1], event, key)
            key = None
            if isinstance(event, CollectionStartEvent):
                trail.append(place)
    return root.inner.get(0, root)


def _attached(parent: Place, event: Any, key: Any) -> Place:  # noqa: ANN401 (library events)
    """The new place of a node below its parent."""
    mark = event.start_mark
    nothing = isinstance(event, ScalarEvent) and not event.value and not event.style
    key_mark = mark if key is None else key.start_mark
    mark = key_mark if nothing else mark
    place = Place(mark.line + 1, mark.column + 1, key_mark.line + 1, key_mark.column + 1)
    if isinstance(event, CollectionStartEvent):
        place.step = str if isinstance(event, MappingStartEvent) else int
    parent.inner.setdefault(len(parent.inner) if key is None else key.value, place)
    return place
