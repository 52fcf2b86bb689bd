"""Both pictures of a procedure, with no network but the site itself."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.pages import Standard
from tests.browser.visit import Visitor
from tests.site_fixture import KK, STANDARDS

pytestmark = pytest.mark.browser


def drawn_size(picture: Locator) -> tuple[int, int]:
    """Width and height of the picture itself, 0 where the browser could not draw it."""
    width, height = picture.evaluate("(img) => [img.naturalWidth, img.naturalHeight]")
    return int(width), int(height)


def test_nothing_but_the_site_can_be_reached(visitor: Visitor) -> None:
    answer = visitor.context.new_page()

    with pytest.raises(Exception, match="ERR_NAME_NOT_RESOLVED"):
        answer.goto("https://cdn.jsdelivr.net/npm/mermaid")


@pytest.mark.parametrize("url", STANDARDS)
def test_a_chart_comes_when_a_reader_comes_near(visitor: Visitor, url: str) -> None:
    standard = Standard.at(visitor, url)

    assert standard.charts.count() >= 1
    for chart in standard.charts.all():
        chart.scroll_into_view_if_needed()
        expect(chart).to_have_js_property("complete", value=True)
        assert min(drawn_size(chart)) > 100
        assert "tiap langkah tertulis pada daftar bernomor" in str(chart.get_attribute("alt"))
        steps = standard.page.locator(f"#{chart.get_attribute('aria-details')} > ol > li")
        assert f"Diagram alur {steps.count()} langkah," in str(chart.get_attribute("alt"))
    assert visitor.complaints == []


def test_a_page_does_not_wait_for_charts_that_are_far_below(visitor: Visitor) -> None:
    page = visitor.open(KK)
    page.wait_for_load_state("networkidle")

    assert [asked for asked in visitor.requests if asked.endswith(".svg") and "alur" in asked] == []


def test_charts_are_there_in_print(visitor: Visitor) -> None:
    page = visitor.open(KK)
    page.pdf()

    asked = {asked.rpartition("/")[2] for asked in visitor.requests if "alur" in asked}
    assert asked == {"alur-1.svg", "alur-2.svg"}


@pytest.mark.parametrize("url", STANDARDS)
def test_mermaid_draws_once_its_control_is_opened(visitor: Visitor, url: str) -> None:
    standard = Standard.at(visitor, url)
    before = [u for u in visitor.requests if "mermaid" in u or "diagram.js" in u]

    picture = standard.open_diagram()

    assert before == []
    assert [u for u in visitor.requests if u.endswith("mermaid.min.js")]
    assert min(drawn_size(picture)) > 100
    assert picture.get_attribute("alt")
    assert visitor.complaints == []


def test_every_track_has_a_diagram_of_its_own(visitor: Visitor) -> None:
    page = Standard.at(visitor, KK).page
    controls = page.locator("details.sp-diagram")

    for control in controls.all():
        control.locator("summary").click()
    expect(page.locator(".sp-diagram__gambar img")).to_have_count(2)

    first, second = page.locator(".sp-diagram__gambar img").all()
    assert first.get_attribute("src") != second.get_attribute("src")


def test_the_guide_draws_its_diagram(visitor: Visitor) -> None:
    page = visitor.open("panduan/diagram/")

    picture = page.locator(".mermaid img")
    picture.wait_for()

    assert min(drawn_size(picture)) > 100
    assert picture.get_attribute("alt") == (
        "Alur contoh, dari penyerahan berkas sampai dokumen diambil"
    )
    assert visitor.complaints == []
    assert visitor.foreign_requests() == []


def test_a_chart_can_be_moved_by_keys(visitor: Visitor) -> None:
    page = Standard.at(visitor, KK).page
    frame = page.locator(".sp-gulir").first

    frame.focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")

    expect(frame).to_be_focused()
    expect(frame).not_to_have_js_property("scrollLeft", 0)
