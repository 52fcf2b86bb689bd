"""Nothing is asked of anybody else, and nothing on any page breaks the site's policy."""

from __future__ import annotations

import pytest

from tests.browser.pages import Search, Standard
from tests.browser.visit import Visitor
from tests.site_fixture import KK, PAGES

pytestmark = pytest.mark.browser


def assert_clean(visitor: Visitor) -> None:
    assert visitor.violations() == []
    assert visitor.foreign_requests() == []
    assert [text for text in visitor.complaints if "404 (Not Found)" not in text] == []


@pytest.mark.parametrize("page", PAGES)
def test_every_kind_of_page_keeps_to_itself(visitor: Visitor, page: str) -> None:
    answer = visitor.answer(PAGES[page])

    visitor.page.mouse.wheel(0, 20_000)
    visitor.page.wait_for_load_state("networkidle")
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert answer.status == (404 if page == "tidak-ada" else 200)
    assert_clean(visitor)


@pytest.mark.parametrize(("url", "header"), [("", False), (KK, True)])
def test_a_search_keeps_to_itself(visitor: Visitor, url: str, *, header: bool) -> None:
    search = Search.at(visitor, url, header=header)

    search.type("kartu keluarga")
    search.results.first.focus()

    assert_clean(visitor)


def test_an_opened_diagram_keeps_to_itself(visitor: Visitor) -> None:
    standard = Standard.at(visitor, KK)

    standard.open_diagram()

    assert_clean(visitor)


def test_an_address_that_does_not_exist_shows_the_page_that_helps(visitor: Visitor) -> None:
    page = visitor.open(PAGES["tidak-ada"])

    page.get_by_role("link", name="Semua layanan A–Z").click()

    assert page.url == f"{visitor.address}layanan/"
