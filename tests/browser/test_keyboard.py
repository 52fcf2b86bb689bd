"""Everything can be reached and seen by keys alone, starting with the skip link."""

from __future__ import annotations

import re
from typing import Final

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visit import Visitor
from tests.site_fixture import PAGES

pytestmark = pytest.mark.browser

_NUMBER_WHAT_CAN_BE_REACHED: Final = """
() => [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")]
  .filter((e) => e.checkVisibility({ visibilityProperty: true }) && e.tabIndex >= 0)
  .filter((e) => e.getClientRects().length && !e.matches(".md-toggle"))
  .filter((e) => e.type !== "radio" || e.checked)
  .map((e, i) => { e.dataset.urutan = i; }).length
"""

_FOCUSED: Final = """
() => {
  const e = document.activeElement;
  const drawn = (style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
  const seen = drawn(getComputedStyle(e)) || drawn(getComputedStyle(e, "::after"));
  return [e.dataset.urutan ?? "", `${e.tagName} ${e.textContent.trim().slice(0, 40)}`, seen];
}
"""


def tour(page: Page, steps: int) -> list[tuple[str, str, bool]]:
    """What has the focus after each press of Tab: number, name, whether that can be seen."""
    stops = []
    for _ in range(steps):
        page.keyboard.press("Tab")
        number, name, seen = page.evaluate(_FOCUSED)
        stops.append((number, name, seen))
    return stops


@pytest.mark.parametrize(
    "page",
    ["beranda", "standar-jalur", "instansi", "peraturan", "cari", "panduan", "aturan", "tidak-ada"],
)
def test_the_skip_link_leads_to_the_heading(visitor: Visitor, page: str) -> None:
    opened = visitor.open(PAGES[page])

    opened.keyboard.press("Tab")
    link = opened.locator(".md-skip")
    expect(link).to_be_focused()
    expect(link).to_be_in_viewport()
    opened.keyboard.press("Enter")

    heading = opened.locator("h1")
    expect(opened).to_have_url(f"{visitor.address}{PAGES[page]}#{heading.get_attribute('id')}")
    expect(heading).to_be_in_viewport()


@pytest.mark.parametrize("page", ["beranda", "standar-jalur", "cari", "instansi", "tidak-ada"])
@pytest.mark.parametrize("width", [390, 1280])
def test_keys_reach_everything_and_show_where_they_are(
    visitor: Visitor, page: str, width: int
) -> None:
    opened = visitor.open(PAGES[page])
    opened.set_viewport_size({"width": width, "height": 844})
    opened.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")
    opened.wait_for_load_state("networkidle")
    total = int(opened.evaluate(_NUMBER_WHAT_CAN_BE_REACHED))

    stops = tour(opened, total)

    assert [number for number, _, _ in stops] == [str(i) for i in range(total)]
    assert [name for _, name, seen in stops if not seen] == []


def to(page: Page, selector: str, steps: int = 150) -> None:
    """Press Tab until what the selector names has the focus."""
    for _ in range(steps):
        page.keyboard.press("Tab")
        if page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"{selector} tidak tercapai dengan {steps} kali Tab")


def test_keys_alone_lead_from_the_search_to_the_document_and_the_complaint(
    visitor: Visitor,
) -> None:
    page = visitor.open("")

    page.keyboard.press("/")
    page.keyboard.type("bikin kartu keluarga")
    expect(page.locator(".sp-hasil a").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(f"{visitor.address}{PAGES['standar-jalur']}"))

    to(page, "a[download]")
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    assert download.value.suggested_filename == "standar.pdf"

    to(page, "#pengaduan a[href^='https:'], #pengaduan a[href^='mailto:']")
    expect(page.locator(":focus")).to_be_in_viewport()


def test_an_answer_leads_to_its_part_of_the_page(visitor: Visitor) -> None:
    page = visitor.open(PAGES["standar-jalur"])

    page.get_by_role("link", name="Berapa biayanya?").press("Enter")

    expect(page).to_have_url(f"{visitor.address}{PAGES['standar-jalur']}#biaya")
    expect(page.locator("#biaya h3")).to_be_in_viewport()


def test_the_contents_mark_the_part_that_is_read(visitor: Visitor) -> None:
    page = visitor.open(PAGES["standar-jalur"])
    page.set_viewport_size({"width": 1280, "height": 900})

    page.evaluate("document.getElementById('produk').scrollIntoView()")

    expect(page.locator(".sp-isi a[aria-current]")).to_have_attribute("href", "#produk")


@pytest.mark.parametrize("script", [True, False])
def test_the_menu_of_a_phone_opens_by_keys_with_and_without_scripts(
    visitor: Visitor, without_script: Visitor, *, script: bool
) -> None:
    page = (visitor if script else without_script).open(PAGES["standar-jalur"])
    page.set_viewport_size({"width": 390, "height": 844})
    link = page.locator(".menu").get_by_role("link", name="Instansi")
    expect(link).to_be_hidden()

    page.locator(".menu summary").focus()
    page.keyboard.press("Enter")

    expect(link).to_be_visible()
    link.press("Enter")
    expect(page).to_have_url(f"{visitor.address}instansi/")
