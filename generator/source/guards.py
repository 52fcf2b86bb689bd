"""Faults that show in the bytes and characters, before anything is parsed.

The order is fixed: bytes, characters, merge markers, tabs; the first one ends the file.
"""

from __future__ import annotations

import re
from typing import Final

from generator.source.breakages import SPASI_TAK_PUTUS
from generator.source.bullets import pasted_bullet
from generator.source.lines import Lines
from generator.source.parser import Loader, Spans, spans
from generator.source.problem import Problem, code_point, short
from generator.source.quoting import BULLET_SIGNS
from generator.source.refusals import (
    BERKAS_TERLALU_BESAR,
    BUKAN_UTF8,
    KARAKTER_TAK_TERLIHAT,
    NAMA_ISIAN,
    PENANDA_KONFLIK,
    TAB,
)

LARGEST: Final = 1 << 20
"""Bytes a file may have."""

INVISIBLE: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
    "\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
"""Control characters, direction overrides, zero-width spaces, surrogates.

Line and paragraph separators are among them: YAML ends a line there, editors do not.
"""

_MARKERS: Final = ("<" * 7, "=" * 7, ">" * 7, "|" * 7)
_MARKER: Final = re.compile(r"^(?:<{7}|={7}|>{7}|\|{7})(?= |\r?$)", re.MULTILINE)
_SPACES: Final = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_SPACE: Final = re.compile(f"[{_SPACES}]")
_MISPLACED_SPACE: Final = re.compile(
    rf"^ *(?:- +)*(?:-(?=[{_SPACES}])|[a-z_]+:(?=[{_SPACES}]))?([{_SPACES}])", re.MULTILINE
)
_BULLET_TAB: Final = re.compile(rf"( *(?:- +)?)(?:[{BULLET_SIGNS}*]|(?:\d{{1,3}}|[a-z])[.)])\t")
_ODD_START: Final = re.compile(r"^[ -]*(\?)(?= |\r?$)|^(%)", re.MULTILINE)


def decode(data: bytes) -> str | Problem:
    """The text of a file without its byte order mark, or why it has none."""
    if len(data) > LARGEST:
        size = f"{len(data):,}".replace(",", ".")
        return Problem(BERKAS_TERLALU_BESAR, 1, 1, {"ukuran": size})
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as broken:
        before = data[: broken.start].decode("utf-8").removeprefix("\ufeff")
        line, column = Lines(before).place(len(before))
        try:
            character = data[broken.start : broken.start + 3].decode("utf-8", "surrogatepass")
        except UnicodeDecodeError:
            byte = f"0x{data[broken.start]:02X}"
            return Problem(BUKAN_UTF8, line, column, {"bita": byte})
        facts = {"karakter": code_point(character)}
        return Problem(KARAKTER_TAK_TERLIHAT, line, column, facts)


def refused_text(text: str, loader: Loader) -> Problem | None:
    """The first fault that shows in the characters alone."""
    return _invisible(text) or _marker(text) or _tab(text) or _misplaced(text, loader)


def _invisible(text: str) -> Problem | None:
    if (found := INVISIBLE.search(text)) is None:
        return None
    return Problem(
        KARAKTER_TAK_TERLIHAT,
        *Lines(text).place(found.start()),
        {"karakter": code_point(found.group())},
    )


def _marker(text: str) -> Problem | None:
    if not any(marker in text for marker in _MARKERS) or (found := _MARKER.search(text)) is None:
        return None
    return Problem(PENANDA_KONFLIK, *Lines(text).place(found.start()), {"tertulis": found.group()})


def _tab(text: str) -> Problem | None:
    if (offset := text.find("\t")) < 0:
        return None
    lines = Lines(text)
    line, column = lines.place(offset)
    typed = lines[line]
    pasted = _BULLET_TAB.match(typed)
    if pasted is not None and pasted.end() == column:
        return pasted_bullet(lines, line, pasted.end(1))
    indent = len(typed) - len(typed.lstrip())
    example = typed[:indent].replace("\t", "  ") + typed[indent:].replace("\t", " ")
    return Problem(TAB, line, column, {"contoh": example.rstrip()})


def _misplaced(text: str, loader: Loader) -> Problem | None:
    """A special space that makes distance, or a `?` or `%` that starts a line of its own."""
    spaced = not text.isascii() and _SPACE.search(text) and _MISPLACED_SPACE.search(text)
    odd = ("?" in text or "%" in text) and _ODD_START.search(text)
    if not spaced and not odd:
        return None
    scalars = spans(text, loader)
    found = [*_misplaced_spaces(text, scalars), *_odd_starts(text, scalars)]
    return min(found, key=lambda problem: (problem.line, problem.column), default=None)


def _misplaced_spaces(text: str, scalars: Spans) -> list[Problem]:
    """Outside quotation marks and blocks; where the text broke off, it is the likely cause."""
    for found in _MISPLACED_SPACE.finditer(text):
        holder = scalars.around(found.start(1))
        if holder is None or scalars.plain[holder]:
            lines = Lines(text)
            line, column = lines.place(found.start(1))
            example = _SPACE.sub(" ", lines[line]).rstrip()
            facts = {"karakter": code_point(found.group(1)), "contoh": example}
            return [Problem(SPASI_TAK_PUTUS, line, column, facts)]
    return []


def _odd_starts(text: str, scalars: Spans) -> list[Problem]:
    """A `?` before a name as far as the text could be parsed, and a `%` at the left edge."""
    for found in _ODD_START.finditer(text):
        offset = found.start(found.lastindex or 0)
        if scalars.around(offset) is None and (found.group(2) or offset < scalars.reached):
            lines = Lines(text)
            line, column = lines.place(offset)
            return [Problem(NAMA_ISIAN, line, column, {"tertulis": short(lines[line])})]
    return []
