"""The English catalogue: every sentence of the pages is in it, and nothing else."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from babel.messages import Catalog
from babel.messages.pofile import read_po
from jinja2.ext import babel_extract

from generator.components import KOMPONEN
from generator.model.dasar import Kosakata
from generator.status.pekppp import CATATAN

ROOT: Final = Path(__file__).parent.parent
PO: Final = ROOT / "templates/bahasa/en.po"
_CALLS: Final = ("_", "kata", "kalimat", "banyak", "msgid")
_PLACE: Final = re.compile(r"%\((\w+)\)s")


def catalogue() -> Catalog:
    with PO.open("rb") as file:
        return read_po(file, locale="en", abort_invalid=True)


def said_in_python() -> Iterator[str]:
    for path in sorted((ROOT / "generator").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            first = node.args[0]
            if name in _CALLS and isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value


def said_in_templates() -> Iterator[str]:
    for path in sorted((ROOT / "templates/site").glob("*.j2")):
        with path.open("rb") as file:
            for _, _, words, _ in babel_extract(file, _CALLS, (), {}):
                first = words[0] if isinstance(words, tuple) else words
                if first is not None:
                    yield first


def translated() -> Iterator[tuple[str, tuple[str, ...]]]:
    for message in catalogue():
        if message.id:
            one = message.id if isinstance(message.id, str) else message.id[0]
            forms = message.string if isinstance(message.string, tuple) else (message.string,)
            yield one, tuple(map(str, forms))


def test_every_sentence_of_the_pages_is_translated_and_no_other() -> None:
    assert sorted({*said_in_python(), *said_in_templates(), CATATAN}) == sorted(
        one for one, _ in translated()
    )


def test_translations_keep_the_places_and_the_spaces_around() -> None:
    for one, forms in translated():
        for form in forms:
            places = sorted(_PLACE.findall(form))
            assert (one, sorted(_PLACE.findall(one))) == (one, places)
            around = [(t[:1].isspace(), t[-1:].isspace()) for t in (one, form)]
            assert (one, around[0]) == (one, around[1])


def test_every_name_of_a_vocabulary_has_an_english_one() -> None:
    vocabularies = Kosakata.__subclasses__()

    assert vocabularies
    assert [m for k in vocabularies for m in k if not m.label_en] == []
    assert [k.kunci for k in KOMPONEN.values() if not k.judul_en] == []
