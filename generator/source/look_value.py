"""The look at one value: what stands after a field name or a hyphen, and where it ends.

Part of `look.py`; `reader.py` shares the judgement of brackets. Columns count from 0
here, lines from 1.
"""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

from generator.diagnostics import Fault
from generator.source import breakages as b
from generator.source.bullets import pasted_bullet
from generator.source.examples import (
    as_items,
    as_sentence,
    body,
    downwards,
    hyphen_column,
    key_column,
    named_again,
    requoted,
)
from generator.source.lines import Lines
from generator.source.losses import BARIS_MENYAMBUNG, KURUNG, TANDA_SERU
from generator.source.misplacements import BUTIR_DI_BAWAH_KALIMAT, INDEN_JANGGAL
from generator.source.problem import Problem, code_point, short
from generator.source.quoting import BULLET, quoted
from generator.source.refusals import KARAKTER_TAK_TERLIHAT

_BLOCK: Final = re.compile(r"[|>](?:[1-9][+-]?|[+-][1-9]?)?(?:\s+#.*)?$")
_COLON: Final = re.compile(r":(?=\s|$)")
_CLOSED: Final = {
    '"': re.compile(r'(?:[^"\\]|\\.|\\$)*+"'),
    "'": re.compile(r"(?:[^']|'')*+'"),
}
GLUED_FIELD: Final = re.compile(r"[a-z][a-z0-9_]*:(?![\s/]|$)")
"""A field name whose colon touches its content."""

FIELD_LINE: Final = re.compile(r"^ *(?:- +)*[a-z][a-z0-9_]*:(?:\s|$)")
"""A line that starts with a field name."""

_ESCAPE: Final = re.compile(
    r"""\\(?:[0abtnvfre "/\\N_LP]|x[0-9a-fA-F]{2}|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|$|(.))"""
)
_SURROGATES: Final = range(0xD800, 0xE000)
_LAST_CHARACTER: Final = 0x10FFFF
_CURLY: Final = "“„”"


class Extent(NamedTuple):
    """A value without a problem: its kind, and the line it ends on (of a block: its header)."""

    kind: Literal["nothing", "block", "text"]
    last: int


def read_value(lines: Lines, line: int, column: int, *, after_key: bool) -> Problem | Extent:
    """Judge the value that starts here."""
    text = lines[line][column:].rstrip()
    first = text[:1]
    if first in {"", "#"}:
        return Extent("nothing", line)
    if first in _CLOSED:
        return _quoted(lines, line, column)
    if first in {"|", ">"} and _BLOCK.match(text):
        return Extent("block", line)
    if body(text, 0) in {"[]", "{}"}:
        return Extent("text", line)
    if first in {"[", "{"}:
        return bracketed(lines, line, column)
    return _unquoted(lines, line, column, after_key=after_key) or Extent("text", line)


def bracketed(lines: Lines, line: int, column: int) -> Problem:
    """Content in brackets, or a sentence that merely starts with one."""
    typed = lines[line]
    text = body(typed, column)
    depth = 0
    for index, character in enumerate(text):
        depth += (character in "[{") - (character in "]}")
        if depth == 0:
            if text[index + 1 :].strip():
                return cited(b.TANDA_KHUSUS, lines, line, column, tanda=text[0])
            break
    facts = {"tertulis": short(text), "contoh": downwards(typed, column)}
    return Problem(KURUNG, line, column + 1, facts)


def cited(fault: Fault, lines: Lines, line: int, column: int, **facts: str) -> Problem:
    """A fault of a text that quotation marks around all of it would cure."""
    typed = lines[line]
    shared = {"tertulis": short(body(typed, column)), "contoh": requoted(typed, column)}
    return Problem(fault, line, column + 1, shared | facts)


def curly(lines: Lines, line: int, column: int) -> Problem:
    """A text enclosed in curly quotation marks, or half enclosed."""
    typed = lines[line]
    as_typed = typed[:column] + quoted(body(typed, column))
    return cited(b.KUTIP_LENGKUNG, lines, line, column, contoh_lain=as_typed)


def glued_colon(lines: Lines, line: int, column: int) -> Problem:
    """A field name whose colon touches its content."""
    typed = lines[line].rstrip()
    example = typed[:column] + typed[column:].replace(":", ": ", 1)
    return cited(b.RAPAT_TITIK_DUA, lines, line, column, contoh=example)


def joined(lines: Lines, line: int, column: int, last: int, key: str | None) -> Problem:
    """A text that runs on to the line `last`; `key` is its field, None for an item."""
    rows = [lines[number] for number in range(line, last + 1)]
    lower = next(n for n in range(line + 1, last + 1) if lines[n].strip(" ")[:1] not in {"", "#"})
    indent = len(lines[lower]) - len(lines[lower].lstrip())
    if key is None and lines[lower].startswith("- ", indent):
        return out_of_line(lines, lower, indent, hyphen_column(rows[0][:column]))
    facts = {
        "bawah": short(lines[lower]),
        "atas": short(body(rows[0], column)),
        "baris": str(line),
        "rentang": f"{_headed(lines, line, column, key)}–{last}",
        "contoh_daftar": as_items(rows, column, key),
    }
    if lines[lower].startswith("- ", indent):
        facts["contoh"] = named_again(lines[lower].rstrip(), indent)
        return Problem(BUTIR_DI_BAWAH_KALIMAT, lower, indent + 1, facts)
    facts["contoh_kalimat"] = as_sentence(rows, column, key)
    return Problem(BARIS_MENYAMBUNG, lower, indent + 1, facts)


def _headed(lines: Lines, line: int, column: int, key: str | None) -> int:
    """The line of the field name of a text, which may stand above it; of an item, its own."""
    if key is not None and not lines[line][:column].strip(" -"):
        line -= 1
        while line > 1 and lines[line].lstrip()[:1] in {"", "#"}:
            line -= 1
    return line


def out_of_line(lines: Lines, line: int, column: int, expected: int) -> Problem:
    """A line that starts in another column than its neighbours."""
    typed = lines[line].strip()
    facts = {
        "tertulis": short(typed),
        "ada": str(column),
        "seharusnya": str(expected),
        "contoh": " " * expected + typed,
    }
    return Problem(INDEN_JANGGAL, line, column + 1, facts)


def _unquoted(lines: Lines, line: int, column: int, *, after_key: bool) -> Problem | None:
    text = body(lines[line], column)
    first = text[0]
    if text.startswith("- ") and after_key:
        return _item_behind_key(lines, line, column)
    if first == "*" and BULLET.match(text):
        return pasted_bullet(lines, line, column)
    if first in "!@`%*&|>,]}" or text == "-":
        fault = TANDA_SERU if first == "!" else b.TANDA_KHUSUS
        return cited(fault, lines, line, column, tanda=first)
    if after_key and _COLON.search(text):
        curled = first in _CURLY
        return (curly if curled else _colon_inside)(lines, line, column)
    return None


def _colon_inside(lines: Lines, line: int, column: int) -> Problem:
    return cited(b.TITIK_DUA, lines, line, column)


def _item_behind_key(lines: Lines, line: int, column: int) -> Problem:
    before = lines[line][:column]
    text = body(lines[line], column)
    example = f"{before.rstrip()}\n{' ' * (key_column(before) + 2)}{text}"
    facts = {"tertulis": short(text[1:]), "contoh": example}
    return Problem(b.BUTIR_SEBARIS, line, column + 1, facts)


def swallowed_field(lines: Lines, line: int, last: int) -> bool:
    """Whether a quoted text that ends on `last` runs over a line that looks like a field."""
    return any(FIELD_LINE.match(lines[inner]) for inner in range(line + 1, last + 1))


def unclosed(lines: Lines, line: int, column: int) -> Problem:
    """A quotation mark whose partner is missing on its line."""
    typed = lines[line]
    text = body(typed, column)
    facts = {"tertulis": short(text), "contoh": typed[:column] + quoted(text[1:])}
    return Problem(b.KUTIP_TERBUKA, line, column + 1, facts)


def _quoted(lines: Lines, line: int, column: int) -> Problem | Extent:
    """A quoted text: closed, with nothing behind it, and not swallowing other fields."""
    mark = lines[line][column]
    last, closed = line, _CLOSED[mark].match(lines[line], column + 1)
    while closed is None:
        last += 1
        if last > len(lines) or FIELD_LINE.match(lines[last]):
            return unclosed(lines, line, column)
        closed = _CLOSED[mark].match(lines[last])
    if mark == '"' and (problem := _bad_escape(lines, line, column, last)):
        return problem
    rest = lines[last][closed.end() :]
    if not rest.strip() or re.match(r"\s+#", rest):
        return Extent("text", last)
    if last > line:
        return unclosed(lines, line, column)
    facts = {"tertulis": short(rest), "contoh": requoted(lines[line], column)}
    start = closed.end() + len(rest) - len(rest.lstrip())
    return Problem(b.TEKS_SESUDAH_KUTIP, line, start + 1, facts)


def _bad_escape(lines: Lines, line: int, column: int, last: int) -> Problem | None:
    """The first backslash in double quotes that YAML does not know, or half a character."""
    for number in range(line, last + 1):
        for found in _ESCAPE.finditer(lines[number], column + 1 if number == line else 0):
            written = int(found[1] or found[2] or "0", 16)
            if written in _SURROGATES:
                facts = {"karakter": code_point(chr(written))}
                return Problem(KARAKTER_TAK_TERLIHAT, line, column + 1, facts)
            if found[3] or written > _LAST_CHARACTER:
                typed, text = lines[line], body(lines[line], column)
                inside = text.strip('"').replace("'", "''")
                facts = {"tertulis": short(text), "contoh": f"{typed[:column]}'{inside}'"}
                return Problem(b.GARIS_MIRING, line, column + 1, facts)
    return None
