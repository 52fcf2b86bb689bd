"""Values → YAML as an author would write it.

The counterpart of `source`: whatever is written here reads back unchanged, and without
a finding. Used for skeletons, converted files and the snippets in messages.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.source import Value
from generator.source.quoting import inline


def dump(value: Value, *, indent: int = 0) -> str:
    """The YAML of a value in block style, each line moved `indent` spaces to the right.

    Two spaces per level, list items below their key; a text stays on one line, without
    quotation marks where it can; a text of several lines becomes a block. Ends in a
    newline.

    Example:
        >>> print(dump({"persyaratan": ["Fotokopi KTP", {"teks": "Catatan: asli"}]}), end="")
        persyaratan:
          - Fotokopi KTP
          - teks: "Catatan: asli"
    """
    pad = " " * indent
    return "".join(f"{pad}{line}\n" if line else "\n" for line in _lines(value))


def snippet(value: Value, *, column: int = 1) -> str:
    """Lines to paste at a column (from 1), without a newline at the end.

    Example:
        >>> snippet({"waktu": "3 hari kerja"}, column=3)
        '  waktu: 3 hari kerja'
    """
    return dump(value, indent=column - 1).removesuffix("\n")


def _lines(value: Value) -> Iterator[str]:
    """The lines of a value that stands by itself."""
    if isinstance(value, dict) and value:
        for key, member in value.items():
            yield from _member(inline(key), member)
    elif isinstance(value, list) and value:
        for item in value:
            yield from _item(item)
    else:
        yield from _short(value)


def _member(key: str, value: Value) -> Iterator[str]:
    if isinstance(value, dict | list) and value:
        yield f"{key}:"
        yield from _further_in(_lines(value))
        return
    first, *rest = _short(value)
    yield f"{key}: {first}".rstrip()
    yield from _further_in(iter(rest))


def _item(value: Value) -> Iterator[str]:
    lines = _lines(value)
    yield f"- {next(lines)}".rstrip()
    yield from _further_in(lines)


def _further_in(lines: Iterator[str]) -> Iterator[str]:
    return (f"  {line}" if line else "" for line in lines)


def _short(value: Value) -> list[str]:
    """A text, an empty collection or nothing; more than one line only for a block."""
    if value is None:
        return [""]
    if isinstance(value, str):
        return _block(value) if _is_block(value) else [inline(value)]
    return ["{}" if isinstance(value, dict) else "[]"]


def _is_block(text: str) -> bool:
    """Whether a block keeps the text: no space at the end of a line or before the first."""
    lines = text.split("\n")
    return (
        len(lines) > 1
        and lines[0] != ""
        and not lines[0].startswith(" ")
        and "\t" not in text
        and "\r" not in text
        and all(line == line.rstrip() for line in lines)
    )


def _block(text: str) -> list[str]:
    """The block of a text: `|-` without a newline at its end, `|` with one, `|+` with more."""
    body = text.removesuffix("\n")
    ending = text[len(body.rstrip("\n")) :]
    return [{"": "|-", "\n": "|"}.get(ending, "|+"), *body.split("\n")]
