"""Corrected lines to paste: each example is valid at the place of the fault it cures.

Columns here count from 0 and split a line into what stands before the text and the text.
"""

from __future__ import annotations

import re
from typing import Final

from generator.source.quoting import BULLET, HYPHEN_WORD, inline, quoted

_PAIR: Final = re.compile(r"""("[^"]*"|'[^']*'|[^:]+):(?:\s+(.*))?$""")
_GLUED: Final = re.compile(r"^(\s*)-(?=\S)")
_LONGEST: Final = 400
_CLOSING: Final = {"[": "]", "{": "}"}


def requoted(line: str, column: int) -> str:
    """The line with its text in quotation marks; a pair that was meant to enclose it goes."""
    text = body(line, column).strip("“”„")
    mark = text[:1]
    enclosed = mark in {'"', "'"} and text.endswith(mark) and text.count(mark) % 2 == 1
    return line[:column] + quoted(text[1:-1] if enclosed and len(text) > 1 else text)


def body(line: str, column: int) -> str:
    """The text from a column on, without a note at the end of the line."""
    return line[column:].partition("  #")[0].rstrip()


def key_column(before: str) -> int:
    """Column of the field name, or of the text of an item, in what stands before a value."""
    return len(before) - len(before.lstrip(" -"))


def downwards(line: str, column: int) -> str:
    """Content in brackets, one field or item per line; quoted where that cannot be told."""
    text, before = body(line, column), line[:column]
    if len(text) > _LONGEST:
        return requoted(line, column)
    inside = text[1:-1]
    parts = [part for part in map(str.strip, inside.split(",")) if part]
    written = _pairs(parts) if text[0] == "{" else [f"- {inline(_bare(part))}" for part in parts]
    if text[-1] != _CLOSING[text[0]] or re.search(r"[\[\]{}]", inside) or not written:
        return requoted(line, column)
    if before.rstrip().endswith(":"):
        if len(parts) == 1 and text[0] == "[":
            return before + inline(_bare(parts[0]))
        pad = " " * (key_column(before) + 2)
        return "\n".join([before.rstrip(), *(pad + row for row in written)])
    if text[0] == "{":
        return before + f"\n{' ' * column}".join(written)
    pad = " " * hyphen_column(before)
    return "\n".join(pad + row for row in written)


def _pairs(parts: list[str]) -> list[str]:
    """Parts as fields; a part without a colon goes back to the text it was cut from."""
    pairs: list[tuple[str, str]] = []
    for part in parts:
        if (pair := _PAIR.match(part)) is not None:
            pairs.append((_bare(pair[1].rstrip()), _bare(pair[2] or "")))
        elif pairs:
            pairs[-1] = (pairs[-1][0], f"{pairs[-1][1]}, {part}")
    return [f"{inline(key)}: {inline(text) if text else ''}".rstrip() for key, text in pairs]


def _bare(text: str) -> str:
    """The text without a pair of quotation marks around it."""
    paired = len(text) > 1 and text[0] == text[-1] and text[0] in "\"'"
    return text[1:-1] if paired else text


def hyphen_column(before: str) -> int:
    """Column of the hyphen of an item, in what stands before its text."""
    return before.rfind("-") if "-" in before else max(len(before) - 2, 0)


def as_items(rows: list[str], column: int, key: str | None) -> str:
    """The lines of a text that ran on, as list items; pasted bullets are dropped.

    `rows` are whole lines, the text starts at `column` of the first; `key` is the name
    of its field, None for the text of an item.
    """
    before, texts = rows[0][:column], _texts(rows, column)
    head, pad = _head(before, key)
    items = [f"{pad}- {inline(without_bullet(text))}" for text in texts]
    return "\n".join(items if key is None else [head, *items])


def as_sentence(rows: list[str], column: int, key: str | None) -> str:
    """The lines of a text that ran on, as one long sentence; arguments as `as_items`."""
    before, texts = rows[0][:column], _texts(rows, column)
    head, pad = _head(before, key)
    if key is None:
        return "\n".join([f"{pad}- >-", *(f"{pad}  {text}" for text in texts)])
    return "\n".join([f"{head} >-", *(pad + text for text in texts)])


def _texts(rows: list[str], column: int) -> list[str]:
    return [text for row in (rows[0][column:], *rows[1:]) if (text := body(row, 0).strip())]


def without_bullet(text: str) -> str:
    """A text without the hyphen, bullet or number that was meant to start an item."""
    text = text[1:] if HYPHEN_WORD.match(text) else text.removeprefix("- ")
    bullet = BULLET.match(text)
    return text[bullet.end() :] if bullet else text


def named_again(line: str, column: int) -> str:
    """A line below a field name that only its author knows."""
    return f'{" " * max(column - 2, 0)}"‹isi: nama isian›":\n{line}'


def _head(before: str, key: str | None) -> tuple[str, str]:
    """The line of the field name, and the spaces before what stands below it."""
    if key is None:
        return "", " " * hyphen_column(before)
    if before.strip(" -"):
        return before.rstrip(), " " * (key_column(before) + 2)
    outer = max(len(before) - 2, 0)
    return f"{' ' * outer}{inline(key)}:", " " * (outer + 2)


def spaced_hyphens(rows: list[str]) -> str:
    """The lines with a space after each hyphen that starts one."""
    return "\n".join(_GLUED.sub(r"\1- ", row).rstrip() for row in rows)
