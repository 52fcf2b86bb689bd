"""axe finds nothing on any kind of page, in light and in dark."""

from __future__ import annotations

from typing import Any, Final

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.pages import Search, Standard
from tests.browser.visit import Visitor
from tests.site_fixture import KK, PAGES

pytestmark = pytest.mark.browser

AXE: Final = Axe()
ALL: Final = {
    "type": "tag",
    "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
CONTRAST: Final = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
ON_SCREEN: Final = ("scrollable-region-focusable",)
"""Rules that paper cannot break."""
DARK: Final = "document.body.setAttribute('data-md-color-scheme', 'slate')"
"""What the switch of a palette of Material does."""


def faults(page: Page, rules: dict[str, Any] = ALL) -> list[str]:
    """Rule and place of everything axe objects to."""
    report = AXE.run(page, options={"runOnly": rules, "resultTypes": ["violations"]}).response
    return [
        f"{violation['id']}: {node['target']} {node['html'][:120]}"
        for violation in report["violations"]
        for node in violation["nodes"]
    ]


@pytest.mark.parametrize("page", PAGES)
def test_axe_finds_nothing_on_a_desk_and_on_the_smallest_phone(visitor: Visitor, page: str) -> None:
    opened = visitor.open(PAGES[page])

    for width in (1280, 320):
        opened.set_viewport_size({"width": width, "height": 900})
        assert faults(opened) == [], width


@pytest.mark.parametrize("page", PAGES)
def test_axe_finds_nothing_in_the_dark_in_forced_colours_and_in_print(
    visitor: Visitor, page: str
) -> None:
    opened = visitor.open(PAGES[page])

    opened.emulate_media(forced_colors="active")
    assert faults(opened) == []
    opened.emulate_media(media="print", forced_colors="none")
    assert [fault for fault in faults(opened) if not fault.startswith(ON_SCREEN)] == []
    opened.emulate_media(media="screen")
    opened.evaluate(DARK)
    assert faults(opened, CONTRAST) == []


@pytest.mark.parametrize(("url", "header"), [("", False), ("instansi/", True)])
def test_axe_finds_nothing_with_results_shown(visitor: Visitor, url: str, *, header: bool) -> None:
    Search.at(visitor, url, header=header).type("kartu keluarga")

    assert faults(visitor.page) == []


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("query", ["q=kartu+keluarga&biaya=Gratis", "q=krtu+kelurga", "q=zzxxqq"])
def test_axe_finds_nothing_on_the_search_page(visitor: Visitor, query: str, width: int) -> None:
    visitor.page.set_viewport_size({"width": width, "height": 844})
    search = Search.at(visitor, f"cari/?{query}")
    expect(search.status).to_contain_text("“")
    search.unfold_facets()

    assert faults(visitor.page) == []
    visitor.page.evaluate(DARK)
    assert faults(visitor.page, CONTRAST) == []


def test_axe_finds_nothing_with_everything_unfolded(visitor: Visitor) -> None:
    standard = Standard.at(visitor, KK)

    standard.open_diagram()
    standard.page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")

    assert faults(standard.page) == []
