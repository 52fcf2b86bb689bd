"""What every value type shares: reading, refusing, and its face towards pydantic.

Part of the row `values` of the pipeline. A value is written by an author as text,
read by `Nilai.parse` and printed by `str` in one canonical Indonesian form.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from typing import Any, ClassVar, Final, Protocol, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticKnownError, core_schema

MAX_LENGTH: Final = 2000
"""Longest text, in characters, that a typed value may have."""

FLAGS: Final = re.IGNORECASE | re.ASCII
"""Flags of every pattern here: case does not matter, and only ASCII letters fold."""

_PLACEHOLDER: Final = re.compile(r"‹\s*isi\s*:", re.IGNORECASE)
_INVISIBLE: Final = dict.fromkeys(
    (0xAD, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A)),
)


class BadValue(ValueError):  # noqa: N818  it names the value, as readers of the model do
    """A text that a value type refuses.

    `alasan_id` and `alasan_en` say why, in one courteous sentence each; both are empty
    where nothing better is known than "not a …". `jenis_id`, `jenis_en` and `contoh`
    describe the type that refused, `mended` is its way to put a slip right.
    """

    def __init__(self, alasan_id: str = "", alasan_en: str = "") -> None:
        super().__init__(alasan_id)
        self.alasan_id = alasan_id
        self.alasan_en = alasan_en
        self.jenis_id = ""
        self.jenis_en = ""
        self.contoh: tuple[str, ...] = ()
        self.mended: Callable[[str], str] = _never_mended

    def __str__(self) -> str:
        return self.alasan_id or f"Teks ini bukan {self.jenis_id}."

    def refused_by(self, nilai: type[Jenis]) -> Self:
        """The same refusal, signed by the type that was asked for."""
        self.jenis_id, self.jenis_en, self.contoh = nilai.JENIS_ID, nilai.JENIS_EN, nilai.CONTOH
        self.mended = nilai.mended
        return self


def _never_mended(_teks: str) -> str:
    return ""


class Jenis(Protocol):
    """What a type says about itself in messages."""

    JENIS_ID: ClassVar[str]
    JENIS_EN: ClassVar[str]
    CONTOH: ClassVar[tuple[str, ...]]

    @classmethod
    def mended(cls, teks: str) -> str:
        """The text that was certainly meant; empty where nobody can tell."""


class Nilai(ABC):
    """A value that parses what it prints. Subclasses are frozen dataclasses with slots."""

    __slots__ = ()

    JENIS_ID: ClassVar[str]
    """Noun phrase for messages, such as "jangka waktu"."""
    JENIS_EN: ClassVar[str]
    """The same in English, with its article."""
    CONTOH: ClassVar[tuple[str, ...]]
    """Texts that parse, the most usual one first."""

    @classmethod
    def parse(cls, teks: str) -> Self:
        """The value a text stands for; spaces and capitals do not matter.

        Raises:
            BadValue: when the text is not one of the forms this type reads.
        """
        try:
            return cls._read(clean(teks))
        except BadValue as error:
            raise error.refused_by(cls) from None

    @classmethod
    def mended(cls, teks: str) -> str:
        """A text this type reads and that was certainly meant; empty where nobody can tell.

        Only slips of writing are mended; what was not written is never filled in.
        """
        return first_read(cls, cls._slips(" ".join(teks[:MAX_LENGTH].split())))

    @classmethod
    def _slips(cls, _teks: str) -> Iterator[str]:
        """Texts that a single-spaced one may have been meant to be, the likeliest first."""
        yield from ()

    @classmethod
    @abstractmethod
    def _read(cls, teks: str) -> Self:
        """Parse a text that is not empty, not too long, and single-spaced."""

    @classmethod
    def _validate(cls, value: object) -> Self:
        if isinstance(value, str):
            return cls.parse(value)
        if isinstance(value, cls):
            return value
        raise PydanticKnownError("string_type")

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: object, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._validate, serialization=core_schema.to_string_ser_schema()
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _schema: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return text_schema(cls.JENIS_ID, cls.CONTOH)


class Reader(Protocol):
    """Anything that parses a text or refuses it."""

    def parse(self, teks: str) -> object:
        """What the text stands for."""


def first_read(reader: Reader, candidates: Iterable[str]) -> str:
    """The first text that can be read; empty where none can."""
    for teks in candidates:
        try:
            reader.parse(teks)
        except BadValue:
            continue
        return teks
    return ""


def text_schema(jenis: str, contoh: tuple[str, ...]) -> dict[str, Any]:
    """JSON Schema of a text value, for editors."""
    return {
        "type": "string",
        "description": jenis[:1].upper() + jenis[1:],
        "examples": list(contoh),
    }


def has_placeholder(teks: str) -> bool:
    """Whether a text still holds the `‹isi: …›` of a skeleton."""
    return "‹" in teks and _PLACEHOLDER.search(teks) is not None


def clean(teks: str) -> str:
    """The text single-spaced and without invisible characters.

    Raises:
        BadValue: when it is empty, too long, or still a placeholder.
    """
    if len(teks) > MAX_LENGTH:
        raise BadValue(
            f"Isian ini terlalu panjang (lebih dari {MAX_LENGTH} huruf).",
            f"This value is too long (more than {MAX_LENGTH} characters).",
        )
    if not teks.isascii():
        if has_placeholder(teks):
            raise BadValue(
                "Isian ini masih berupa contoh dan belum diganti.",
                "This value is still the example of the skeleton.",
            )
        teks = teks.translate(_INVISIBLE)
    teks = " ".join(teks.split())
    if not teks:
        raise BadValue("Isian ini masih kosong.", "This value is still empty.")
    return teks
