"""An agency's colour can be read on every ground, whatever colour it is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.present.aksen import CONTRAST, Rgb, contrast, gaya, lembar
from generator.values import Warna
from tests.naskah import view_of

_COLOUR = re.compile(r"(--sp-aksen(?:-muda)?):#([0-9a-f]{6})")


@pytest.fixture(scope="module")
def grounds(root: Path) -> list[list[Rgb]]:
    """Paper and ground of the light scheme and of the dark one, as the style sheet has them."""
    sheet = (root / "templates/site/aset/standar.css").read_text("utf-8")
    found = re.findall(r"--sp-kertas: (#\w+);\s*--sp-latar: (#\w+)", sheet)[:2]
    return [[hex_of(colour) for colour in scheme] for scheme in found]


def hex_of(text: str) -> Rgb:
    digits = text[1:] if len(text) == 7 else "".join(2 * digit for digit in text[1:])
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def colours(sheet: str) -> list[tuple[Rgb, Rgb]]:
    """Accent and tint, of the light scheme and of the dark one."""
    values = [hex_of(f"#{digits}") for _, digits in _COLOUR.findall(sheet)]
    return [(values[0], values[1]), (values[2], values[3])]


@given(st.text("0123456789abcdefABCDEF", min_size=6, max_size=6))
def test_text_in_any_accent_can_be_read_on_every_ground(
    grounds: list[list[Rgb]], digits: str
) -> None:
    for (accent, tint), scheme in zip(
        colours(gaya(Warna.parse(f"#{digits}"))), grounds, strict=True
    ):
        assert [ground for ground in (tint, *scheme) if contrast(accent, ground) < CONTRAST] == []


def test_a_colour_that_can_be_read_stays_as_it_is() -> None:
    assert "--sp-aksen:#1a5fb4;" in gaya(Warna.parse("#1a5fb4"))


def test_a_pale_colour_is_made_darker_on_white() -> None:
    (accent, _), _ = colours(gaya(Warna.parse("#ffd700")))

    assert accent[0] < 255
    assert accent[2] == 0


def test_the_measure_is_that_of_the_standard() -> None:
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert contrast((118, 118, 118), (255, 255, 255)) == pytest.approx(4.54, abs=0.01)


def test_short_and_long_notation_are_one_style_sheet() -> None:
    assert Warna.parse("#1AF") == Warna.parse(" #11aaff")
    assert lembar(Warna.parse("#1AF")) == "aset/aksen/11aaff.css"


def test_a_page_asks_for_the_style_sheet_of_its_agency() -> None:
    assert view_of({"aksen": "'#1a5fb4'"}).halaman.gaya == "aset/aksen/1a5fb4.css"
    assert view_of().halaman.gaya == ""
