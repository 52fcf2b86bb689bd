"""Expressions that mean the same to who searches: read from a list, found in a text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Self

from generator.outputs import OutputError

Expression = tuple[str, ...]
"""One expression as its words, in small letters."""

_TOKEN: Final = re.compile(r"[^\W_]+")


def tokens_of(text: str) -> list[str]:
    """Words and numbers of a plain text, in order, in small letters.

    >>> tokens_of("Penerbitan KTP-el (AK/1)")
    ['penerbitan', 'ktp', 'el', 'ak', '1']
    """
    return _TOKEN.findall(text.lower())


@dataclass(frozen=True, slots=True)
class Synonyms:
    """Groups of expressions. One that stands in a text brings the others of its group along."""

    groups: tuple[tuple[Expression, ...], ...]
    _starts: Mapping[str, tuple[tuple[Expression, int], ...]]
    """First word → expressions that start with it, each with the number of its group."""

    @classmethod
    def of(cls, groups: Iterable[Iterable[Expression]]) -> Self:
        """From groups of any origin; an expression may stand in several, if it has words."""
        kept = tuple(tuple(dict.fromkeys(filter(None, group))) for group in groups)
        starts: defaultdict[str, list[tuple[Expression, int]]] = defaultdict(list)
        for number, group in enumerate(kept):
            for expression in group:
                starts[expression[0]].append((expression, number))
        return cls(kept, {word: tuple(found) for word, found in starts.items()})

    @classmethod
    def read(cls, text: str, file: str) -> Self:
        """From the list that `templates/site/kata/sinonim.txt` describes at its head.

        Raises:
            OutputError: a line that is no group, or an expression in two groups; says which
                line of `file`.
        """
        groups, seen = [], dict[Expression, int]()
        for number, line in enumerate(text.splitlines(), start=1):
            group = [tuple(tokens_of(part)) for part in line.partition("#")[0].split("=")]
            if group == [()]:
                continue
            if len(group) == 1 or () in group:
                raise OutputError(
                    f"{file}:{number}: Baris ini belum berisi dua ungkapan. "
                    "Tulis misalnya: KK = kartu keluarga"
                )
            for expression in dict.fromkeys(group):
                if expression in seen:
                    raise OutputError(
                        f"{file}:{number}: «{' '.join(expression)}» sudah ada di baris "
                        f"{seen[expression]}. Gabungkan kedua baris itu."
                    )
                seen[expression] = number
            groups.append(group)
        return cls.of(groups)

    def beside(self, tokens: Sequence[str]) -> set[str]:
        """Words of the expressions that mean the same as some in the text, those in it too.

        >>> kk = Synonyms.read("KK = kartu keluarga", "sinonim.txt")
        >>> sorted(kk.beside(["kartu", "keluarga", "hilang"]))
        ['kk']
        """
        return {
            word
            for expression, number in self._found(tokens)
            for other in self.groups[number]
            if other != expression
            for word in other
        }

    def _found(self, tokens: Sequence[str]) -> Iterator[tuple[Expression, int]]:
        for place, token in enumerate(tokens):
            for expression, number in self._starts.get(token, ()):
                if tuple(tokens[place : place + len(expression)]) == expression:
                    yield expression, number
