"""Running text, yes and no, and value types as pydantic fields."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, ValidationError

from generator.values import (
    BadValue,
    Id,
    JangkaWaktu,
    PilihanYaTidak,
    Potongan,
    Teks,
    YaTidak,
    print_ya_tidak,
)


@pytest.mark.parametrize(
    ("teks", "expected"),
    [
        ("biasa", [Potongan("biasa")]),
        ("a *b* c", [Potongan("a "), Potongan("b", miring=True), Potongan(" c")]),
        ("**b**", [Potongan("b", tebal=True)]),
        ("***b***", [Potongan("b", tebal=True, miring=True)]),
        (
            "**a *b* c**",
            [
                Potongan("a ", tebal=True),
                Potongan("b", tebal=True, miring=True),
                Potongan(" c", tebal=True),
            ],
        ),
        (
            "lihat [sini](https://a.example/x)",
            [
                Potongan("lihat "),
                Potongan("sini", href="https://a.example/x"),
            ],
        ),
        (
            "*[a](tel:112)* [b](mailto:b@c.example)",
            [
                Potongan("a", miring=True, href="tel:112"),
                Potongan(" "),
                Potongan("b", href="mailto:b@c.example"),
            ],
        ),
        (
            "[a](https://a.example)[b](https://b.example)",
            [
                Potongan("a", href="https://a.example"),
                Potongan("b", href="https://b.example"),
            ],
        ),
    ],
)
def test_inline_syntax_gives_spans(teks: str, expected: list[Potongan]) -> None:
    assert tuple(expected) == Teks(teks).spans()


@pytest.mark.parametrize(
    "teks",
    [
        *("2*3*4", "3 * 4 * 5", "*tidak tutup", "tutup*", "**setengah*", "****", "a ** b **"),
        *(
            "[x](javascript:alert(1))",
            "[x](http://a b)",
            "[x]",
            "[](https://a.example)",
            "<b>a</b>",
        ),
    ],
)
def test_what_does_not_pair_up_stays_literal(teks: str) -> None:
    assert teks == Teks(teks).polos()
    assert all(not span.href for span in Teks(teks).spans())


@given(st.text(alphabet="a *[]()<>x:/\n", max_size=60))
def test_spans_lose_nothing_but_markers(teks: str) -> None:
    spans = Teks(teks).spans()
    assert all(span.teks for span in spans)
    remaining = iter(teks)
    assert all(char in remaining for span in spans for char in span.teks)


def test_emphasis_nests_only_where_it_closes_inside() -> None:
    assert Teks("**a *b c**").polos() == "a *b c"
    assert Teks("*a b** c*").polos() == "a b** c"


class _Row(BaseModel):
    model_config = ConfigDict(frozen=True)

    teks: Teks
    waktu: JangkaWaktu
    wajib: YaTidak = True


def test_values_are_fields_that_load_from_text_and_dump_as_text() -> None:
    row = _Row.model_validate({"teks": "a *b*", "waktu": "maks. 3 hari kerja", "wajib": "tidak"})
    assert isinstance(row.teks, Teks)
    assert row.wajib is False
    dumped = {"teks": "a *b*", "waktu": "paling lama 3 hari kerja", "wajib": "tidak"}
    assert dumped == row.model_dump(mode="json")
    assert row == _Row.model_validate(row.model_dump())
    assert hash(row) == hash(_Row.model_validate(dumped))


def test_a_refusal_reaches_pydantic_with_its_reason() -> None:
    with pytest.raises(ValidationError) as caught:
        _Row.model_validate({"teks": " ", "waktu": "segera", "wajib": "yes"})
    errors = [error["ctx"]["error"] for error in caught.value.errors()]
    assert [error.jenis_id for error in errors] == [
        Teks.JENIS_ID,
        JangkaWaktu.JENIS_ID,
        "pilihan ya atau tidak",
    ]


def test_what_is_not_text_is_a_type_error_of_pydantic() -> None:
    with pytest.raises(ValidationError) as caught:
        _Row.model_validate({"teks": 3, "waktu": ["3 hari"], "wajib": None})
    assert {"string_type"} == {error["type"] for error in caught.value.errors()}


def test_fields_describe_themselves_in_json_schema() -> None:
    properties = _Row.model_json_schema()["properties"]
    assert properties["waktu"]["description"] == "Jangka waktu"
    assert list(JangkaWaktu.CONTOH) == properties["waktu"]["examples"]
    assert properties["wajib"]["enum"] == ["ya", "tidak"]
    assert properties["teks"]["type"] == "string"


def test_yes_and_no_are_words() -> None:
    assert PilihanYaTidak.parse("Ya") is True
    assert [print_ya_tidak(nilai) for nilai in (True, False)] == ["ya", "tidak"]
    with pytest.raises(BadValue):
        PilihanYaTidak.parse("true")


@pytest.mark.parametrize(
    ("typed", "meant"), [("true", "ya"), ("Tdk", "tidak"), ("mungkin", ""), ("1", "")]
)
def test_another_word_for_yes_or_no_is_put_right(typed: str, meant: str) -> None:
    assert PilihanYaTidak.mended(typed) == meant


@pytest.mark.parametrize(("typed", "meant"), [("Hilang KTP", "hilang-ktp"), ("--", "")])
def test_an_id_is_put_right_in_small_letters_with_hyphens(typed: str, meant: str) -> None:
    assert Id.mended(typed) == meant


def test_a_blank_text_says_nothing_that_could_be_put_right() -> None:
    with pytest.raises(BadValue) as caught:
        Teks.parse(" ")

    assert not caught.value.mended(" ")
