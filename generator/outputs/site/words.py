"""Words of a page and what they stem from, for a search that knows Indonesian word forms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from html import unescape
from typing import Final, Protocol

from Sastrawi.Stemmer.StemmerFactory import StemmerFactory

_TAG: Final = re.compile(r"<(?:svg|script|style)\b.*?</(?:svg|script|style)>|<[^>]+>", re.DOTALL)
_IGNORED: Final = "data-pagefind-ignore"
_BODY: Final = "data-pagefind-body"
_START: Final = re.compile(r"<(\w+)\b[^>]*>")
_WORD: Final = re.compile(r"[a-z]{3,}")


class _Stemmer(Protocol):
    def stem(self, text: str) -> str: ...


def words_of(html: str) -> frozenset[str]:
    """Distinct words of a piece of HTML, in small letters; not of pictures or what is not searched.

    >>> sorted(words_of("<p>Pelaporan <b>Tenaga</b>&nbsp;Listrik</p>"))
    ['listrik', 'pelaporan', 'tenaga']
    """
    return words_in(text_of(html))


def words_in(text: str) -> frozenset[str]:
    """Distinct words of a plain text, in small letters."""
    return frozenset(_WORD.findall(text.lower()))


def text_of(html: str) -> str:
    """What is searched of a piece of HTML, as plain text."""
    return unescape(_TAG.sub(" ", _searched(html)))


def _searched(html: str) -> str:
    """The HTML that the index is told to take, without what it is told to ignore."""
    taken = [f"{html[start.end() : end]}>" for start, end in _marked(_BODY, html)]
    return "".join(_without_ignored(piece) for piece in taken or [html])


def _without_ignored(html: str) -> str:
    pieces, place = [], 0
    for start, end in _marked(_IGNORED, html):
        pieces.append(html[place : start.start()])
        place = end
    return "".join([*pieces, html[place:]])


def _marked(mark: str, html: str) -> Iterator[tuple[re.Match[str], int]]:
    """Start tag and end of each element with a mark that is not inside another."""
    place = 0
    while (found := html.find(mark, place)) >= 0:
        opening = html.rfind("<", place, found)
        start = _START.match(html, opening) if opening >= 0 else None
        if start is None or start.end() <= found:
            place = found + len(mark)
            continue
        place = _end_of(start[1], html, start.end())
        yield start, place


def _end_of(tag: str, html: str, place: int) -> int:
    """Where an element ends whose start tag ends at `place`."""
    depth = 1
    for edge in re.compile(rf"<(/?){tag}\b").finditer(html, place):
        depth += -1 if edge[1] else 1
        if not depth:
            return edge.end()
    return len(html)


def read_list(text: str) -> list[str]:
    """Words of a list: any number per line; `#` starts a remark."""
    return [word for line in text.splitlines() for word in line.partition("#")[0].split()]


def read_exceptions(text: str) -> dict[str, tuple[str, ...]]:
    """The list of compounds: one per line, the word and then its stems; `#` starts a remark."""
    lines = (line.partition("#")[0].split() for line in text.splitlines())
    return {line[0]: tuple(line[1:]) for line in lines if len(line) > 1}


class _Dictionary:
    """The dictionary of 30,000 words, read at the first word that is not known yet."""

    @cached_property
    def stemmer(self) -> _Stemmer:
        stemmer: _Stemmer = StemmerFactory().create_stemmer()
        return stemmer


@dataclass(slots=True)
class Stems:
    """Stems of words, each worked out once in the life of this object."""

    exceptions: Mapping[str, tuple[str, ...]]
    _known: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _dictionary: _Dictionary = field(default_factory=_Dictionary)

    def of(self, word: str) -> tuple[str, ...]:
        """Stems of one word; itself where it has none.

        >>> Stems({"ketenagalistrikan": ("tenaga", "listrik")}).of("ketenagalistrikan")
        ('tenaga', 'listrik')
        >>> Stems({}).of("pelaporan")
        ('lapor',)
        """
        if word not in self._known:
            stems = self.exceptions.get(word) or (self._dictionary.stemmer.stem(word),)
            self._known[word] = stems
        return self._known[word]

    def beside(self, words: Iterable[str]) -> list[str]:
        """Stems of the words that are not among the words themselves, in order."""
        present = set(words)
        return sorted({stem for word in present for stem in self.of(word)} - present)
