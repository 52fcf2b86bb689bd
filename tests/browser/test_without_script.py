"""Pages are complete for browsers that run no script."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.visit import Visitor
from tests.site_fixture import KK, PAGES, SEED

pytestmark = pytest.mark.browser

_TEXT = "(e) => e.textContent.replace(/\\s+/g, ' ').trim()"


@pytest.mark.parametrize(
    "page",
    ["beranda", "standar-salinan", "standar-jalur", "standar-tarif", "instansi", "peraturan"],
)
def test_the_text_is_the_same_with_and_without_scripts(
    visitor: Visitor, without_script: Visitor, page: str
) -> None:
    with_, without = (
        one.open(PAGES[page]).locator(".md-content").evaluate(_TEXT)
        for one in (visitor, without_script)
    )

    assert with_ == without


@pytest.mark.parametrize("url", [KK, SEED])
def test_folded_parts_open_without_scripts(without_script: Visitor, url: str) -> None:
    page = without_script.open(url)
    control = page.locator("details.sp-diagram").first

    control.locator("summary").click()

    expect(control.get_by_role("link", name="Sumber diagram Mermaid")).to_be_visible()


def test_the_guide_shows_the_text_of_its_diagram_without_scripts(without_script: Visitor) -> None:
    page = without_script.open("panduan/diagram/")

    expect(page.locator(".mermaid")).to_contain_text("menyerahkan berkas")
