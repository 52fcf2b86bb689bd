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
def test_axe_finds_nothing_on_a_desk(visitor: Visitor, page: str) -> None:
    visitor.page.set_viewport_size({"width": 1280, "height": 900})
    visitor.open(PAGES[page])

    assert faults(visitor.page) == []


@pytest.mark.parametrize("page", ["beranda", "standar-tarif", "cari"])
def test_axe_finds_nothing_on_a_phone(visitor: Visitor, page: str) -> None:
    visitor.open(PAGES[page])

    assert faults(visitor.page) == []


@pytest.mark.parametrize(
    "page", ["beranda", "standar-jalur", "standar-salinan", "peraturan", "instansi", "panduan"]
)
def test_axe_finds_nothing_in_the_dark(visitor: Visitor, page: str) -> None:
    visitor.open(PAGES[page]).evaluate(DARK)

    assert faults(visitor.page, CONTRAST) == []


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
