"""What all models share: strictness, field metadata, shorthands, vocabularies.

Part of `model/` (plain values → typed standard). A model never judges content: it
says which keys exist, of what type, and which key a bare sentence stands for.
"""

# No `from __future__ import annotations` where models are defined: pydantic would compile the
# text of every annotation anew, an eighth of what loading them takes.

import re
from enum import StrEnum
from typing import Annotated, Any, ClassVar, Final, Generic, Self, TypeVar, cast

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from generator.values import BadValue, Teks, number_in_words

PEKPPP: Final = "PermenPANRB 29/2022 (PEKPPP)"
"""The evaluation of public services: legal source of what it scores."""

T = TypeVar("T")


def isian(judul: str, en: str, bantuan: str, *, sumber: str = "", wajib: bool = False) -> Any:  # noqa: ANN401 - pydantic types `Field` so
    """An optional field with everything that is said about it: one place for all.

    Args:
        judul: title in Indonesian, as a form would label it.
        en: English gloss.
        bantuan: help for the author, one or two sentences with an example.
        sumber: legal source, only where it is certain.
        wajib: whether what is `ditetapkan` must have it (checked after inheritance).
    """
    return Field(
        default=None,
        title=judul,
        description=bantuan,
        json_schema_extra=_ekstra(en, sumber, wajib=wajib),
    )


def isian_wajib(judul: str, en: str, bantuan: str, *, sumber: str = "") -> Any:  # noqa: ANN401 - pydantic types `Field` so
    """A field without which its row says nothing: its absence is a structural fault."""
    return Field(
        title=judul, description=bantuan, json_schema_extra=_ekstra(en, sumber, wajib=True)
    )


def _ekstra(en: str, sumber: str, *, wajib: bool) -> dict[str, Any]:
    ekstra: dict[str, Any] = {"x-en": en}
    if sumber:
        ekstra["x-sumber"] = sumber
    if wajib:
        ekstra["x-wajib"] = True
    return ekstra


def _without_docstring(skema: dict[str, Any]) -> None:
    """Docstrings are for maintainers; what authors read stands on the fields."""
    skema.pop("description", None)


class Model(BaseModel):
    """A mapping with known keys only; immutable.

    Its validator is built when it is first asked for: most models only ever serve as a part
    of another, and one validator for each would be a tenth of what a small check costs.
    """

    model_config = ConfigDict(
        extra="forbid", frozen=True, defer_build=True, json_schema_extra=_without_docstring
    )

    @classmethod
    def needs_one_of(cls, data: object, *kunci: str) -> None:
        """Refuse a mapping that holds none or several of the keys.

        Raises:
            PydanticCustomError: of type `satu_dari`, with the keys and those present.
        """
        if not isinstance(data, dict) or any(k not in cls.model_fields for k in data):
            return  # an unknown key is told first: it may be one of these, misspelt
        ada = [k for k in kunci if k in data]
        if len(ada) != 1:
            raise PydanticCustomError(
                "satu_dari", "satu dari", {"pilihan": list(kunci), "ada": ada}
            )


class Baris(Model):
    """A row; a bare scalar stands for a row with only the field `SINGKAT`."""

    SINGKAT: ClassVar[str] = ""
    CUPLIKAN: ClassVar[tuple[str, ...]] = ()
    """Keys of a row that is worth pasting; empty where the obligatory ones or `SINGKAT` do."""

    @model_validator(mode="before")
    @classmethod
    def _from_scalar(cls, data: object) -> object:
        return {cls.SINGKAT: data} if isinstance(data, str) and cls.SINGKAT else data

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """The object, or a string where a shorthand exists."""
        skema = handler.resolve_ref_schema(handler(schema))
        if not cls.SINGKAT:
            return skema
        return {"anyOf": [{"type": "string", "title": skema.get("title", cls.__name__)}, skema]}


def _one_is_a_list(data: object) -> object:
    return [data] if isinstance(data, str) else data


class _ScalarIsOneRow:
    """Annotation: a bare scalar in the place of a list is a list of one."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_before_validator_function(_one_is_a_list, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"anyOf": [handler(schema), {"type": "string"}]}


Deret = Annotated[tuple[T, ...], _ScalarIsOneRow()]
"""Rows in order; a bare scalar stands for one row."""


class _Angka:
    """How messages speak of `Bilangan`."""

    JENIS_ID: ClassVar[str] = "angka"
    JENIS_EN: ClassVar[str] = "a number"
    CONTOH: ClassVar[tuple[str, ...]] = ("12",)

    @classmethod
    def mended(cls, teks: str) -> str:
        """The digits of "1.250" or of a number in words; empty for anything else."""
        if _THOUSANDS.fullmatch(teks):
            return teks.replace(".", "")
        nilai = number_in_words(teks)
        return "" if nilai is None else str(nilai)


_THOUSANDS: Final = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+", re.ASCII)


def _digits(data: object) -> object:
    if isinstance(data, str) and data.isascii() and data.isdigit():
        return int(data)
    if isinstance(data, int):
        return data
    raise BadValue("Tulis angka saja, tanpa titik atau huruf.", "Write digits only.").refused_by(
        _Angka
    )


Bilangan = Annotated[int, BeforeValidator(_digits, json_schema_input_type=int)]
"""A whole number written in plain digits."""


class Komponen(Model):
    """A component in any of its three notations.

    A scalar is one row, a list is the rows, a mapping names them under the key `BARIS`
    beside what concerns the component as a whole.
    """

    BARIS: ClassVar[str] = "butir"

    merujuk: Teks | None = isian(
        "Merujuk",
        "refers to",
        "Aturan yang ditunjuk bila naskah hanya merujuk, misalnya PP 5 Tahun 2021.",
    )
    tertulis: Teks | None = isian(
        "Tertulis", "as published", "Bunyi naskah yang diterbitkan, persis."
    )

    @model_validator(mode="before")
    @classmethod
    def _from_rows(cls, data: object) -> object:
        if isinstance(data, str):
            return {cls.BARIS: [data]}
        return {cls.BARIS: data} if isinstance(data, list) else data

    @property
    def baris(self) -> tuple[Baris, ...]:
        """The rows, empty where there are none."""
        return cast("tuple[Baris, ...]", getattr(self, self.BARIS) or ())

    @property
    def kosong(self) -> bool:
        """Whether it holds nothing that a reader could read."""
        return not any(vars(self).values())

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Scalar, list or object."""
        skema = handler.resolve_ref_schema(handler(schema))
        daftar = _array_in(skema["properties"].get(cls.BARIS, {}))
        return {"anyOf": [{"type": "string"}, daftar, skema]}


def _array_in(skema: JsonSchemaValue) -> JsonSchemaValue:
    """The schema of the list among the notations of a field."""
    if skema.get("type") == "array":
        return skema
    for satu in skema.get("anyOf", ()):
        if found := _array_in(satu):
            return found
    return {}


R = TypeVar("R", bound=Baris)


class KomponenDaftar(Komponen, Generic[R]):
    """A component that is a list of rows and can add to an inherited list."""

    butir: Deret[R] | None = isian(
        "Butir", "items", "Isi komponen ini; menggantikan isi yang diwarisi."
    )
    tambahan: Deret[R] | None = isian(
        "Tambahan", "additions", "Butir yang menambah isi yang diwarisi dari instansi."
    )


class Kosakata(StrEnum):
    """A controlled vocabulary: written value, Indonesian label, English label."""

    label: str
    label_en: str

    def __new__(cls, nilai: str, label: str = "", label_en: str = "") -> Self:
        """A member that is its written value."""
        anggota = str.__new__(cls, nilai)
        anggota._value_ = nilai
        anggota.label = label
        anggota.label_en = label_en
        return anggota
