"""Another text in the place of one: quoting, line breaks and notes stay where they can."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Final

from generator.diagnostics import Path
from generator.edit.opened import EditError, Opened, with_value
from generator.source.parser import FASTEST, spans
from generator.source.quoting import inline, quoted
from generator.write import dump

_WORD: Final = re.compile(r"\S+")
_BREAK: Final = re.compile(r"\s*[\r\n]\s*")
_HEADER: Final = re.compile(r"[|>][^\r\n]*")
_NOTE: Final = re.compile(r"\s+#.*$")
_LAYOUT: Final = re.compile(r"[\n\t\r]")


def replace_scalar(text: str, path: Path, new: str) -> str:
    """The text with `new` as the value at `path`.

    A text keeps its way of quoting where `new` allows it; one over several lines keeps its
    line breaks between the words that stay. An empty place is filled.

    Raises:
        EditError: no text stands there, or `new` cannot be written.
    """
    opened = Opened.of(text)
    written, old = opened.resolve(path)
    expected = with_value(opened.document.value, written, new)
    start, end = _span(opened, written, old)
    bare = opened.document.text
    for typed in _ways(opened, written, bare[start:end], old, new):
        try:
            return opened.finished(bare[:start] + typed + bare[end:], expected)
        except EditError:
            continue
    raise EditError(f"this text cannot be written at {path}")


def span(text: str, path: Path) -> tuple[int, int]:
    """Where the text at `path` starts and ends, quotation marks included.

    Raises:
        EditError: no text stands there.
    """
    opened = Opened.of(text)
    start, end = _span(opened, *opened.resolve(path))
    return len(opened.mark) + start, len(opened.mark) + end


def _span(opened: Opened, written: Path, old: object) -> tuple[int, int]:
    """The same without the mark; an empty place ends where it starts."""
    if old is not None and not isinstance(old, str):
        raise EditError(f"there is no text at {written}")
    start = opened.offset(opened.document.locate(written, key=False))
    scalars = spans(opened.document.text, FASTEST)
    index = scalars.around(start)
    if old is None:
        if index is None or not isinstance(written[-1], str):
            return start, start
        colon = opened.document.text.index(":", scalars.ends[index]) + 1
        return colon, colon
    if index is None:
        raise EditError(f"there is no text at {written}")
    return start, _end(opened.document.text, start, scalars.ends[index])


def _end(text: str, start: int, end: int) -> int:
    """The end of a text without the line end, and without empty lines that say nothing."""
    typed = text[start:end]
    header = _HEADER.match(typed)
    if header is None:
        return end
    if "+" in _NOTE.sub("", header[0]):
        return start + len(typed.removesuffix("\n").removesuffix("\r"))
    return start + len(typed.rstrip())


def _ways(opened: Opened, written: Path, typed: str, old: object, new: str) -> Iterator[str]:
    """Ways to write the new text, the one nearest to what was typed first."""
    if old is None:
        yield f" {inline(new)}"
        return
    if "\n" in typed or "\r" in typed:
        yield _reworded(typed, str(old), new)
        yield _rewritten(opened, written, typed, new)
    if typed.startswith("'") and not _LAYOUT.search(new):
        yield "'" + new.replace("'", "''") + "'"
    yield quoted(new) if typed.startswith(('"', "'")) else inline(new)


def _reworded(typed: str, old: str, new: str) -> str:
    """A text over several lines with only its changed words exchanged."""
    header = _HEADER.match(typed)
    inside = (header.end(), len(typed)) if header else (1, len(typed) - 1)
    places = list(_WORD.finditer(typed, *inside))
    before, after = old.split(), new.split()
    if [place[0] for place in places] != before:
        return typed
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, first, last, new_first, new_last in reversed(matcher.get_opcodes()):
        if kind != "equal" and first < last:
            words = " ".join(after[new_first:new_last])
            typed = _exchanged(typed, words, places[first:last], places[last : last + 1])
    return typed


def _exchanged(
    typed: str, words: str, old: list[re.Match[str]], following: list[re.Match[str]]
) -> str:
    """Words in the place of others; a line break among those comes after the new ones."""
    start, end = old[0].start(), old[-1].end()
    gap = _BREAK.search(typed, start, end)
    if gap is None or not following or _BREAK.search(typed, end, following[0].start()):
        return typed[:start] + words + typed[end:]
    return typed[:start] + words + gap[0] + typed[following[0].start() :]


def _rewritten(opened: Opened, written: Path, typed: str, new: str) -> str:
    """The new text as a block of its own, or on one line; a note behind `|` or `>` stays."""
    if isinstance(written[-1], str):
        indent = opened.document.locate(written).column - 1
    else:
        indent = opened.dash(written)[1]
    block = dump({"k": new}, indent=indent)[indent + len("k: ") : -1]
    first, line_end, rest = block.partition("\n")
    header = _HEADER.match(typed)
    note = _NOTE.search(header[0]) if header else None
    return (first + (note[0] if note else "") + line_end + rest).replace("\n", opened.newline)
