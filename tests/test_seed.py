"""The seed: not a word of the published text is lost on its way into `standards/`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from generator.components import KOMPONEN
from tests.seed.phrases import all_phrases, headings, normalised, sentences, words

AGENCY = Path("standards/dpmptsp-kaltim")


def _scalars(node: yaml.Node | None) -> Iterator[str]:
    """Every value of a YAML document, keys left out."""
    if isinstance(node, yaml.ScalarNode):
        yield node.value
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _scalars(item)
    elif isinstance(node, yaml.MappingNode):
        for _, value in node.value:
            yield from _scalars(value)


@pytest.fixture(scope="module")
def values(root: Path) -> list[str]:
    """The values of the agency and of its one standard, normalised."""
    files = [root / AGENCY / "instansi.yml", *sorted((root / AGENCY / "layanan").glob("*.yml"))]
    documents = [yaml.compose(file.read_text("utf-8"), Loader=yaml.BaseLoader) for file in files]
    return [normalised(value) for document in documents for value in _scalars(document)]


@pytest.mark.parametrize("sentence", sentences())
def test_every_published_sentence_stands_in_one_value(sentence: str, values: list[str]) -> None:
    assert any(normalised(sentence) in value for value in values)


def test_every_component_is_titled_as_in_the_published_document() -> None:
    titles = {normalised(komponen.judul).casefold() for komponen in KOMPONEN.values()}

    assert titles <= {normalised(heading).casefold() for heading in headings()}


def test_the_phrases_are_the_whole_published_text_in_its_order(root: Path) -> None:
    source = root.parent / "shared" / "seed.txt"
    if not source.exists():
        pytest.skip("naskah asal tidak ada di samping repositori")

    kept = [word for phrase in all_phrases() for word in words(phrase)]
    assert words(source.read_text("utf-8")) == kept
