"""How wide text is and where its lines break, without a font file.

Advance widths of Source Sans 3 (regular), in thousandths of the size; a test
compares them with the font. `MARGIN` covers bold and the usual fallback fonts.
"""

from __future__ import annotations

from typing import Final

MARGIN: Final = 1.16
"""Arial sets Indonesian text 8% wider than Source Sans 3, DejaVu Sans 19%; bold is 3% wider."""

_ASCII: Final = (
    *(200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350),
    *(497, 497, 497, 497, 497, 497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425),
    *(847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727, 647, 664),
    *(566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500),
    *(542, 504, 553, 456, 555, 496, 292, 504, 544, 247, 247, 495, 255, 829, 547, 542),
    *(555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497),
)
_OTHERS: Final = dict(zip("–—‘’“”•…‹›", (480, 800, 249, 249, 426, 426, 304, 948, 271, 271)))  # noqa: B905 - equal by sight
_BOLD: Final = 1.03
_LETTER: Final = 830
_SYMBOL: Final = 1300
_FIRST_SYMBOL: Final = "\u1100"


class _Widths(dict[str, int]):
    """Widths by character; a character outside the table is taken to be wide."""

    def __missing__(self, character: str) -> int:
        return _SYMBOL if character >= _FIRST_SYMBOL else _LETTER


WIDTHS: Final = _Widths({chr(32 + place): width for place, width in enumerate(_ASCII)} | _OTHERS)
"""Thousandths of the font size, by character."""


def is_known(text: str) -> bool:
    """Whether the table has every character, so that the width of the line is exact."""
    return WIDTHS.keys() >= set(text)


def line_width(text: str, size: float, *, bold: bool = False) -> float:
    """Width of one line as that font sets it, in the unit of `size`; of its semibold about."""
    return _units(text) * size * (_BOLD if bold else 1) / 1000


def text_width(text: str, size: float) -> float:
    """Width of one line at a font size, margin included, in the unit of `size`.

    Example:
        >>> round(text_width("Ya", 10), 2)
        11.37
    """
    return _units(text) * size * MARGIN / 1000


def widest_word(text: str, size: float) -> float:
    """Width of the widest word, 0 for none."""
    return max((_units(word) for word in text.split()), default=0) * size * MARGIN / 1000


def wrap(text: str, width: float, size: float) -> tuple[str, ...]:
    """The text in lines no wider than `width`; a word wider than that is cut.

    Shape: one entry per line, never empty lines; no entry for empty text.

    Example:
        >>> wrap("Memeriksa kelengkapan berkas", 80, 12)
        ('Memeriksa', 'kelengkapan', 'berkas')
    """
    limit = width * 1000 / (size * MARGIN)
    lines: list[str] = []
    line = ""
    used = 0
    for word in text.split():
        long = _units(word)
        if line and used + WIDTHS[" "] + long <= limit:
            line += " " + word
            used += WIDTHS[" "] + long
            continue
        if line:
            lines.append(line)
        line, used = word, long
        if long > limit:
            *full, line = _cut(word, limit)
            lines += full
            used = _units(line)
    if line:
        lines.append(line)
    return tuple(lines)


def _units(text: str) -> int:
    return sum(map(WIDTHS.__getitem__, text))


def _cut(word: str, limit: float) -> list[str]:
    """Pieces of a long word, at least one character each."""
    pieces = [""]
    used = 0
    for character in word:
        wide = WIDTHS[character]
        if pieces[-1] and used + wide > limit:
            pieces.append("")
            used = 0
        pieces[-1] += character
        used += wide
    return pieces
