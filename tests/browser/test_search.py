"""Search: word forms, typing, keys, addresses to share, and what is left without scripts."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.pages import Search
from tests.browser.visit import Visitor
from tests.markup import text_of
from tests.site_fixture import KK, LAB, SEED, Built

pytestmark = pytest.mark.browser


def test_the_seed_is_found_by_word_forms_it_does_not_use(visitor: Visitor, built: Built) -> None:
    words = set(re.findall(r"\w+", text_of(built.read(SEED)).casefold()))
    search = Search.at(visitor)

    search.type("melaporkan kelistrikan")

    assert not words & {"melaporkan", "kelistrikan"}
    assert search.found()[0] == SEED


@pytest.mark.parametrize(
    ("words", "url"),
    [
        ("pelaporan listrik", SEED),
        ("lapor tenaga listrik", SEED),
        ("ketenagalistrikan", SEED),
        ("kartu keluarga hilang", KK),
        ("menerbitkan kartu keluarga", KK),
        ("memecah kartu keluarga", KK),
        ("memeriksa laboratorium", LAB),
        ("cek darah", LAB),
    ],
)
def test_word_forms_lead_to_the_service(visitor: Visitor, words: str, url: str) -> None:
    search = Search.at(visitor, "cari/")

    search.type(words)

    assert url in search.found()[:3]


def test_results_show_no_words_that_are_only_for_the_index(visitor: Visitor) -> None:
    search = Search.at(visitor, "cari/")

    search.type("kartu keluarga")

    assert search.results.count() >= 1
    assert "¶" not in search.place.inner_text()


def test_nothing_found_is_said_with_a_way_on(visitor: Visitor) -> None:
    search = Search.at(visitor, "cari/")

    search.type("zzxxqq")

    expect(search.status).to_contain_text("Tidak ada yang cocok")
    expect(search.status.get_by_role("link")).to_have_attribute("href", re.compile("/layanan/$"))


def test_words_of_a_visitor_are_shown_as_words(visitor: Visitor) -> None:
    search = Search.at(visitor, "cari/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")

    expect(search.status).to_contain_text("<img src=x onerror=alert(1)>")
    assert visitor.violations() == []


@pytest.mark.parametrize(("url", "header"), [("", False), (KK, True)])
def test_search_works_by_keys_alone(visitor: Visitor, url: str, *, header: bool) -> None:
    search = Search.at(visitor, url, header=header)
    keys = visitor.page.keyboard

    keys.press("/")
    expect(search.box).to_be_focused()
    keys.type("kartu")
    expect(search.results.first).to_be_visible()
    keys.press("ArrowDown")
    expect(search.results.first).to_be_focused()
    keys.press("ArrowDown")
    expect(search.results.nth(1)).to_be_focused()
    keys.press("ArrowUp")
    keys.press("ArrowUp")
    expect(search.box).to_be_focused()
    keys.press("Escape")
    expect(search.results).to_have_count(0)
    expect(search.box).to_be_focused()


def test_enter_opens_the_chosen_result(visitor: Visitor) -> None:
    search = Search.at(visitor)

    search.type("kartu keluarga hilang")
    search.box.press("ArrowDown")
    visitor.page.keyboard.press("Enter")

    expect(visitor.page).to_have_url(f"{visitor.address}{KK}")


def test_enter_in_a_box_leads_to_an_address_to_share(visitor: Visitor) -> None:
    search = Search.at(visitor, LAB, header=True)

    search.box.fill("melaporkan kelistrikan")
    search.box.press("Enter")

    expect(visitor.page).to_have_url(re.compile(r"/cari/\?q=melaporkan(\+|%20)kelistrikan$"))
    shared = Search(visitor.page)
    expect(shared.box).to_have_value("melaporkan kelistrikan")
    expect(shared.results.first).to_be_visible()
    assert shared.found()[0] == SEED


def test_typing_on_the_search_page_is_kept_in_its_address(visitor: Visitor) -> None:
    search = Search.at(visitor, "cari/")

    search.type("cek darah")

    expect(visitor.page).to_have_url(re.compile(r"/cari/\?q=cek(\+|%20)darah$"))


def test_a_slash_in_a_box_is_only_a_slash(visitor: Visitor) -> None:
    search = Search.at(visitor)

    search.box.focus()
    visitor.page.keyboard.type("a/b")

    expect(search.box).to_have_value("a/b")


def test_nothing_of_the_search_is_loaded_before_it_is_used(visitor: Visitor) -> None:
    visitor.open(KK)

    assert [url for url in visitor.requests if "pagefind" in url or "kata.json" in url] == []


def test_without_scripts_the_form_leads_to_lists_of_everything(without_script: Visitor) -> None:
    search = Search.at(without_script)

    search.box.fill("kartu keluarga")
    search.box.press("Enter")

    page = without_script.page
    expect(page).to_have_url(f"{without_script.address}cari/?q=kartu+keluarga")
    expect(page.locator("noscript p")).to_have_text(re.compile("Pencarian memerlukan JavaScript"))
    expect(page.locator("noscript p")).to_be_visible()
    page.get_by_role("link", name="Semua layanan A–Z").click()
    expect(page.get_by_role("link", name="Penerbitan Kartu Keluarga")).to_be_visible()
