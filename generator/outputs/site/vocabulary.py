"""The table of words that the search page loads: small, since phones load it.

Words are put together by their stem: a stem and, per word made of it, one letter that
stands for a way of making words ("pe…an"). The counterpart is `templates/site/aset/cari/kata.js`.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Final

from generator.outputs.site.synonyms import Synonyms
from generator.outputs.site.words import Stems

Way = tuple[str, int, str]
"""What comes before, letters of the stem that melt away, what comes after."""

_LETTERS: Final = "".join(chr(code) for code in range(ord("A"), ord("z") + 1) if chr(code) != "\\")
_PLAIN: Final[Way] = ("", 0, "")
_DIGITS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"
_MELTING: Final = (0, 1)


def way_of(word: str, stem: str) -> Way | None:
    """How `word` is made of `stem`; `None` where it is not made by putting letters around it.

    >>> way_of("penulisan", "tulis")
    ('pen', 1, 'an')
    """
    for melted in _MELTING:
        kernel = stem[melted:]
        before, found, after = word.partition(kernel)
        if kernel and found:
            return before, melted, after
    return None


def table(
    counts: Mapping[str, int],
    pages: int,
    stems: Stems,
    synonyms: Synonyms,
    lists: Mapping[str, Iterable[str]],
) -> str:
    """The whole table as JSON.

    Args:
        counts: word of the site → number of pages that hold it.
        pages: number of pages that are searched.
        stems: what words stem from.
        synonyms: groups that a found passage may be marked by.
        lists: name → words that the search treats in a way of their own.
    """
    compound = {word: " ".join(stems.of(word)) for word in stems.exceptions}
    families: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for word, count in counts.items():
        if word not in compound:
            families[stems.of(word)[0]][word] = count
    ways = _ways(families)
    content = {
        "halaman": pages,
        "pola": [f"{before}{melted}{after}" for before, melted, after in ways],
        "kata": _words(families, {way: _LETTERS[i] for i, way in enumerate(ways)}),
        "majemuk": compound,
        "sinonim": [[" ".join(e) for e in group] for group in synonyms.groups],
        **{
            name: sorted({stem for word in words for stem in stems.of(word)})
            for name, words in lists.items()
        },
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def _ways(families: Mapping[str, Mapping[str, int]]) -> list[Way]:
    """The most common ways, as many as there are letters for."""
    found = Counter(
        way
        for stem, words in families.items()
        for word in words
        if (way := way_of(word, stem)) not in (None, _PLAIN)
    )
    common = sorted(found, key=lambda way: (-found[way], way))
    return [_PLAIN, *common[: len(_LETTERS) - 1]]


def _words(families: Mapping[str, Mapping[str, int]], letters: Mapping[Way, str]) -> str:
    """A line per stem: letters shared with the line before, size class, rest, ways, odd words."""
    lines = []
    for before, stem in pairwise(["", *sorted(families)]):
        words = families[stem]
        ways = {word: letters.get(way_of(word, stem) or ("", -1, "")) for word in words}
        odd = sorted(word for word, letter in ways.items() if letter is None)
        known = "".join(sorted(letter for letter in ways.values() if letter))
        shared = _shared(before, stem)
        size = min(9, sum(words.values()).bit_length())
        first = f"{_DIGITS[shared]}{size}{stem[shared:]}"
        lines.append(" ".join([first, known, *odd]).rstrip())
    return "\n".join(lines)


def _shared(one: str, other: str) -> int:
    """Length of what both start with, as far as one digit can say."""
    pairs = zip(one, other, strict=False)
    same = next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
    return min(same, len(_DIGITS) - 1)
