"""How pages lie on screens: a small phone, a phone, a desk."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Page

from tests.browser.pages import Standard
from tests.browser.visit import Visitor
from tests.site_fixture import KK, PAGES, STANDARDS

pytestmark = pytest.mark.browser

LONGEST: Final = 75
_MEASURE: Final = (Path(__file__).parent / "measure.js").read_text("utf-8")


def measured(page: Page, what: str, width: int) -> list[str]:
    """What `measure.js` objects to in a window of that width."""
    page.set_viewport_size({"width": width, "height": 844})
    found: list[str] = page.evaluate(f"{_MEASURE}; {what}")
    return found


@pytest.mark.parametrize("page", PAGES)
def test_nothing_sticks_out(visitor: Visitor, page: str) -> None:
    opened = visitor.open(PAGES[page])

    found = {width: measured(opened, "clipped()", width) for width in (320, 390, 1280)}

    assert found == {320: [], 390: [], 1280: []}


@pytest.mark.parametrize("page", PAGES)
def test_lines_of_running_text_are_short(visitor: Visitor, page: str) -> None:
    opened = visitor.open(PAGES[page])

    found = {w: measured(opened, f"longLines({LONGEST})", w) for w in (1280, 1920)}

    assert found == {1280: [], 1920: []}


@pytest.mark.parametrize("page", ["beranda", "standar-jalur", "instansi", "panduan", "tidak-ada"])
def test_a_page_has_one_visible_heading_of_the_first_rank(visitor: Visitor, page: str) -> None:
    opened = visitor.open(PAGES[page])

    headings = opened.get_by_role("heading", level=1)

    assert headings.count() == 1
    assert headings.is_visible()


@pytest.mark.parametrize("url", STANDARDS)
def test_the_answers_are_above_the_fold_of_a_phone(visitor: Visitor, url: str) -> None:
    standard = Standard.at(visitor, url)

    assert standard.answers.count() == 7
    for answer in standard.answers.all():
        box = answer.bounding_box()
        assert box
        assert box["y"] + box["height"] <= 844
        (text,) = answer.locator("dd").locator("visible=true").all_inner_texts()
        assert text.strip()


def test_a_case_is_told_apart_without_colour(visitor: Visitor) -> None:
    page = Standard.at(visitor, KK).page

    marks = page.locator(".sp-khusus").all_inner_texts()

    assert marks
    assert all(mark.startswith("Khusus:") for mark in marks)


@pytest.mark.parametrize("page", ["beranda", "standar-tarif", "instansi"])
def test_text_twice_as_large_still_fits(visitor: Visitor, page: str) -> None:
    opened = visitor.open(PAGES[page])

    opened.evaluate("document.documentElement.style.fontSize = '200%'")

    assert measured(opened, "clipped()", 640) == []
