"""What the site knows about words: stems, synonyms, words that may be missing.

Adds to a searched page, for the index only, the words it should be found by besides its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Self

from markupsafe import escape

from generator.outputs.site.synonyms import Synonyms, tokens_of
from generator.outputs.site.vocabulary import table
from generator.outputs.site.words import Stems, read_exceptions, read_list
from generator.project import Project

_FOLDER: Final = "site/kata"
FILES: Final = ("pengecualian.txt", "sinonim.txt", "abaikan.txt", "longgar.txt")

_MARK: Final = "¶¶"
"""Begins text that is for the index only; the search cuts a passage there."""
_WEIGHTS: Final = ("6", "3", "0.5")
"""Of what is added to title, summary and whole text."""


@dataclass(frozen=True, slots=True)
class FoundBy:
    """What a page is looked for by."""

    title: str
    """Its name, and the keywords that stand for a name."""
    summary: str = ""
    """What is got there, in a sentence or two."""
    abbreviations: Sequence[tuple[str, str]] = ()
    """Short and long forms that hold there."""
    is_service: bool = False
    """Whether its title counts most: services come before agencies and regulations."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The lists of one project, read once."""

    texts: tuple[str, ...]
    """The lists as they are: what a page is drawn from."""
    stems: Stems
    synonyms: Synonyms
    ignored: tuple[str, ...]
    """Words that are not searched."""
    loose: tuple[str, ...]
    """Words that a found page need not hold."""

    @classmethod
    def of(cls, project: Project) -> Self:
        """The lists among the templates of a project, its own before ours.

        Raises:
            OutputError: a list cannot be read.
        """
        paths = [project.template(f"{_FOLDER}/{name}") for name in FILES]
        texts = tuple(path.read_text("utf-8") for path in paths)
        return cls(
            texts,
            Stems(read_exceptions(texts[0])),
            Synonyms.read(texts[1], str(paths[1])),
            *(tuple(read_list(text)) for text in texts[2:]),
        )

    def index_only(self, text: str, found_by: FoundBy) -> str:
        """HTML with the words to find a page by that it does not show.

        Args:
            text: what is searched of the page (see `text_of`).
            found_by: what else is known of it.
        """
        own = Synonyms.of([tuple(tokens_of(form)) for form in p] for p in found_by.abbreviations)
        tokens = tokens_of(text)
        title, summary = tokens_of(found_by.title), tokens_of(found_by.summary)
        layers = (
            self._beside(title, own),
            self._beside(summary, own) | own.beside(tokens),
            self._beside(tokens, own),
        )
        pieces = []
        seen: set[str] = set()
        for weight, layer in zip(_WEIGHTS, layers, strict=True):
            words = layer - seen
            seen |= words
            if words:
                listed = escape(" ".join(sorted(words)))
                pieces.append(f'<p data-pagefind-weight="{weight}">{_MARK} {listed}</p>')
        if found_by.is_service:
            stems = escape(" ".join(self._names(title, own)))
            pieces.append(f'<p data-pagefind-ignore data-pagefind-meta="dasar">{stems}</p>')
        return f"<div hidden data-pagefind-body>{''.join(pieces)}</div>"

    def _names(self, title: Sequence[str], own: Synonyms) -> list[str]:
        """Stems of a title and of what means the same, each once."""
        words = {*title, *self.synonyms.beside(title), *own.beside(title)}
        return sorted({stem for word in words for stem in self.stems.of(word)})

    def _beside(self, tokens: Sequence[str], own: Synonyms) -> set[str]:
        """Stems and synonyms of words, without the words themselves."""
        near = self.synonyms.beside(tokens) | own.beside(tokens)
        words = {word for word in {*tokens, *near} if word.isascii() and word.isalpha()}
        return (near | set(self.stems.beside(words))) - set(tokens)

    def table(self, counts: Mapping[str, int], pages: int) -> str:
        """The table for the search page, JSON, from how many of all pages hold each word."""
        return table(
            counts,
            pages,
            self.stems,
            self.synonyms,
            {"abaikan": self.ignored, "longgar": self.loose},
        )
