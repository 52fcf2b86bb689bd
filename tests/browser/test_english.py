"""A reader of English: the way there and back, what is marked as Indonesian, and the search."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.pages import Search
from tests.browser.visit import Visitor
from tests.site_fixture import KK

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", [1280, 320])
def test_the_switch_leads_to_the_same_page_and_back(visitor: Visitor, width: int) -> None:
    page = visitor.open(KK)
    page.set_viewport_size({"width": width, "height": 800})

    page.get_by_role("link", name="English", exact=True).click()
    expect(page).to_have_url(f"{visitor.address}en/{KK}")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.get_by_role("heading", level=1)).to_have_attribute("lang", "id")
    assert page.evaluate("document.documentElement.scrollWidth") <= width

    page.get_by_role("link", name="Indonesia", exact=True).click()
    expect(page).to_have_url(f"{visitor.address}{KK}")
    expect(page.locator("html")).to_have_attribute("lang", "id")


def test_an_english_word_finds_the_service_and_leads_to_its_english_page(visitor: Visitor) -> None:
    search = Search.at(visitor, "en/cari/")

    search.type("birth certificate")
    first = search.results.first
    expect(first).to_contain_text("Penerbitan Kutipan Akta Kelahiran")
    expect(first).to_contain_text(re.compile(r"Fee: Free; penalty Rp50,000"))
    expect(first.locator(".sp-hasil__judul")).to_have_attribute("lang", "id")

    first.click()
    expect(search.page).to_have_url(
        f"{visitor.address}en/layanan/contoh-disdukcapil/akta-kelahiran/"
    )
    assert visitor.complaints == []


def test_the_case_switch_tells_in_english(visitor: Visitor) -> None:
    page = visitor.open(f"en/{KK}?varian=hilang")

    expect(page.locator(".sp-varian [role=status]")).to_have_text(
        re.compile(r"^Only for “.*steps\.$")
    )


def test_a_comparison_is_made_of_english_pages(visitor: Visitor) -> None:
    page = visitor.open(
        "en/banding/?a=contoh-disdukcapil/kartu-keluarga&b=contoh-disdukcapil/akta-kelahiran"
    )

    expect(page.locator("#banding tbody th").first).to_contain_text("Who can apply?")
    expect(page.locator("#banding tbody tr").last).to_contain_text("All steps")
