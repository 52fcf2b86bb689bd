"""The one place that touches the YAML library: its event stream, C where there is C.

Both parsers are used through `get_event` alone. `compose` is never called: the C one
recurses and crashes the process on deep input.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, Final, NamedTuple

import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

__all__ = [
    "DEEPEST",
    "FASTEST",
    "PURE",
    "UNREADABLE",
    "AliasEvent",
    "CollectionEndEvent",
    "CollectionStartEvent",
    "DocumentEndEvent",
    "DocumentStartEvent",
    "Loader",
    "MappingEndEvent",
    "MappingStartEvent",
    "NodeEvent",
    "ScalarEvent",
    "SequenceEndEvent",
    "SequenceStartEvent",
    "Spans",
    "StreamEndEvent",
    "StreamStartEvent",
    "spans",
]

Loader = Callable[[str], Any]
"""Text → parser with `get_event`. The library's stubs give no common type to the two."""

PURE: Final[Loader] = yaml.BaseLoader
FASTEST: Final[Loader] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

UNREADABLE: Final = (yaml.YAMLError, ValueError, OverflowError)
"""What the parsers raise on bad text; the Python one leaks `chr` errors on `"\\UFFFFFFFF"`."""

DEEPEST: Final = 32
"""Open collections allowed at once."""


class Spans(NamedTuple):
    """Where the scalars of a text lie, in order; offsets are characters from the start."""

    starts: list[int]
    ends: list[int]
    plain: list[bool]
    reached: int
    """Offset up to which the text could be parsed."""

    def around(self, offset: int) -> int | None:
        """Index of the scalar that holds the character at `offset`."""
        index = bisect_right(self.starts, offset) - 1
        return index if index >= 0 and offset < self.ends[index] else None

    def ending_at(self, offset: int) -> int | None:
        """Index of the plain scalar whose text ends just before `offset`."""
        index = bisect_right(self.starts, offset - 1) - 1
        return index if index >= 0 and self.plain[index] and self.ends[index] == offset else None


def spans(text: str, loader: Loader) -> Spans:
    """The non-empty scalars, as far as the text can be parsed."""
    found = Spans([], [], [], 0)
    reached = 0
    for event in events(text, loader):
        start, reached = event.start_mark.index, event.end_mark.index
        if isinstance(event, ScalarEvent) and reached > start:
            found.starts.append(start)
            found.ends.append(reached)
            found.plain.append(not event.style)
    return found._replace(reached=reached)


def events(text: str, loader: Loader) -> Iterator[Any]:
    """All events up to the end of the stream, the first breakage, or the depth limit."""
    depth = 0
    with suppress(*UNREADABLE):
        get = loader(text).get_event
        while (event := get()) is not None and depth <= DEEPEST:
            depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
            yield event
