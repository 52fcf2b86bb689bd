"""Running text with the one small inline syntax, and yes or no.

`*miring*`, `**tebal**` and `[teks](https://…)`: nothing else means anything, so a
text can never open a tag, a heading or a table cell. What does not pair up stays literal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, ClassVar, Final, NamedTuple, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticKnownError, core_schema

from generator.values.base import BadValue, clean, text_schema

_LINK: Final = re.compile(
    r"\[([^\[\]]{1,500})\]\(((?:https?://|mailto:|tel:)[^\x00-\x20\x7f()<>\"'`\\{}|^]{1,1000})\)",
    re.IGNORECASE | re.ASCII,
)
_STARS: Final = re.compile(r"\*+")
_MARKS: Final = {1: ("*",), 2: ("**",), 3: ("**", "*")}


_ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Potongan(NamedTuple):
    """A run of text with one look."""

    teks: str
    tebal: bool = False
    miring: bool = False
    href: str = ""


class Teks(str):
    """A sentence or paragraph exactly as typed; `spans` and `polos` read its inline syntax."""

    __slots__ = ()

    JENIS_ID: ClassVar[str] = "teks"
    JENIS_EN: ClassVar[str] = "a text"
    CONTOH: ClassVar[tuple[str, ...]] = (
        "Fotokopi akta nikah",
        "Formulir *asli* dari [laman unduhan](https://dinas.example/formulir)",
    )

    @classmethod
    def parse(cls, teks: str) -> Self:
        """The text itself.

        Raises:
            BadValue: when it holds nothing but white space.
        """
        if not teks or teks.isspace():
            kosong = BadValue("Isian ini masih kosong.", "This value is still empty.")
            raise kosong.refused_by(cls)
        return cls(teks)

    @classmethod
    def mended(cls, _teks: str) -> str:
        """Always empty: no text can be concluded from one that is missing."""
        return ""

    def spans(self) -> tuple[Potongan, ...]:
        """The runs of the text, in order; none is empty."""
        if self.sederhana:
            return (Potongan(str(self)),) if self else ()
        return tuple(_spans(str(self)))

    @property
    def sederhana(self) -> bool:
        """Whether it certainly is one run without a look of its own, as nearly all texts are."""
        return "*" not in self and "[" not in self

    def polos(self) -> str:
        """The text without its inline syntax."""
        if self.sederhana:
            return str(self)
        return "".join(span.teks for span in self.spans())

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: object, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_after_validator_function(
            cls.parse,
            core_schema.str_schema(strict=True),
            serialization=core_schema.to_string_ser_schema(),
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _schema: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return text_schema(cls.JENIS_ID, cls.CONTOH)


_NOT_IN_ID: Final = re.compile(r"[^a-z0-9]+")


class Id(Teks):
    """A short name that other places refer to and that stands in addresses."""

    __slots__ = ()

    JENIS_ID: ClassVar[str] = "id"
    JENIS_EN: ClassVar[str] = "an id"
    CONTOH: ClassVar[tuple[str, ...]] = ("hilang", "uu-25-2009")

    @classmethod
    def parse(cls, teks: str) -> Self:
        """The id itself.

        Raises:
            BadValue: when it is more than small letters, digits and single hyphens.
        """
        if _ID.fullmatch(teks):
            return cls(teks)
        raise BadValue(
            "Pakai huruf kecil, angka, dan tanda hubung saja.",
            "Use small letters, digits and hyphens only.",
        ).refused_by(cls)

    @classmethod
    def mended(cls, teks: str) -> str:
        """The text in small letters with hyphens; empty where that leaves nothing."""
        return _NOT_IN_ID.sub("-", teks.lower()).strip("-")


def _spans(teks: str) -> Iterator[Potongan]:
    visible, links = _resolve_links(teks)
    edges: dict[int, list[tuple[str, int, str]]] = {}
    for start, end, href in links:
        edges.setdefault(start, []).append(("href", 0, href))
        edges.setdefault(end, []).insert(0, ("href", 0, ""))
    for position, mark in _pair_marks(visible):
        edges.setdefault(position, []).append((mark, len(mark), ""))
    tebal, miring, href, pos = False, False, "", 0
    for edge in sorted(edges):
        if edge > pos:
            yield Potongan(visible[pos:edge], tebal, miring, href)
        pos = max(pos, edge)
        for kind, width, target in edges[edge]:
            if kind == "href":
                href = target
            else:
                tebal, miring = tebal ^ (kind == "**"), miring ^ (kind == "*")
            pos += width
    if pos < len(visible):
        yield Potongan(visible[pos:], tebal, miring, href)


def _resolve_links(teks: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The text with links replaced by their words, and where those stand."""
    pieces: list[str] = []
    links: list[tuple[int, int, str]] = []
    length, pos = 0, 0
    for match in _LINK.finditer(teks):
        start = length + match.start() - pos
        length = start + len(match[1])
        pieces += (teks[pos : match.start()], match[1])
        links.append((start, length, match[2]))
        pos = match.end()
    return "".join((*pieces, teks[pos:])), links


def _pair_marks(teks: str) -> list[tuple[int, str]]:
    """Positions of the stars that have a partner, with the mark they stand for."""
    paired: list[tuple[int, str]] = []
    waiting: list[tuple[int, str]] = []
    for run in _STARS.finditer(teks):
        marks = _MARKS.get(len(run[0]))
        if marks is None:
            continue
        before, after = teks[run.start() - 1 : run.start()], teks[run.end() : run.end() + 1]
        position = run.start()
        if _closes(before, after) and all(_is_waiting(mark, waiting) for mark in marks):
            for mark in sorted(marks, key=lambda mark: -_place(mark, waiting)):
                place = _place(mark, waiting)
                paired += (waiting[place], (position, mark))
                del waiting[place:]
                position += len(mark)
        elif _closes(after, before) and not any(_is_waiting(mark, waiting) for mark in marks):
            for mark in marks:
                waiting.append((position, mark))
                position += len(mark)
    return sorted(paired)


def _closes(inner: str, outer: str) -> bool:
    """Whether stars between these characters can close (or, mirrored, open) emphasis."""
    return bool(inner) and not inner.isspace() and not outer.isalnum()


def _is_waiting(mark: str, waiting: list[tuple[int, str]]) -> bool:
    return any(mark == other for _, other in waiting)


def _place(mark: str, waiting: list[tuple[int, str]]) -> int:
    return next(place for place, (_, other) in enumerate(waiting) if other == mark)


def read_ya_tidak(teks: str) -> bool:
    """True for `ya`, False for `tidak`.

    Raises:
        BadValue: for anything else; what computers call true or false is not guessed at.
    """
    word = clean(teks).lower()
    if word not in ("ya", "tidak"):
        raise BadValue("Tulis «ya» atau «tidak».", "Write “ya” (yes) or “tidak” (no).")
    return word == "ya"


_OTHER_WORDS: Final = {
    **dict.fromkeys(("true", "yes", "y", "on", "iya", "benar", "betul"), "ya"),
    **dict.fromkeys(("false", "no", "n", "off", "tdk", "bukan"), "tidak"),
}


class PilihanYaTidak:
    """How `YaTidak` reads and writes; `ya` and `tidak` in the file, a bool in the model."""

    JENIS_ID: ClassVar[str] = "pilihan ya atau tidak"
    JENIS_EN: ClassVar[str] = "yes or no"
    CONTOH: ClassVar[tuple[str, ...]] = ("ya", "tidak")

    @classmethod
    def parse(cls, teks: str) -> bool:
        """What `read_ya_tidak` says; its refusals signed by this type."""
        try:
            return read_ya_tidak(teks)
        except BadValue as error:
            raise error.refused_by(cls) from None

    @classmethod
    def mended(cls, teks: str) -> str:
        """`ya` or `tidak` for another word that says just that; empty for anything else."""
        return _OTHER_WORDS.get(teks.strip().lower(), "")

    @classmethod
    def _validate(cls, value: object) -> bool:
        if isinstance(value, bool):
            return value
        if isinstance(value, str):
            return cls.parse(value)
        raise PydanticKnownError("string_type")

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: object, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._validate,
            serialization=core_schema.plain_serializer_function_ser_schema(
                print_ya_tidak, when_used="json"
            ),
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _schema: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "string", "enum": list(cls.CONTOH), "description": "Ya atau tidak"}


def print_ya_tidak(nilai: bool) -> str:  # noqa: FBT001  the value itself, not a switch
    """`ya` or `tidak`."""
    return "ya" if nilai else "tidak"


YaTidak = Annotated[bool, PilihanYaTidak]
"""A field that is `ya` or `tidak` in the file and a bool in the model."""
