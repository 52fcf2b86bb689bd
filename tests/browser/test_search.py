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
    way_on = search.place.get_by_role("link", name="semua layanan A–Z")
    expect(way_on).to_have_attribute("href", re.compile("/layanan/$"))


def test_a_result_says_whose_it_is_how_long_what_it_costs_and_why_it_is_found(
    visitor: Visitor,
) -> None:
    search = Search.at(visitor, "cari/")

    search.type("kartu keluarga hilang")

    first = search.results.first
    expect(first).to_contain_text("Dinas Kependudukan dan Pencatatan Sipil")
    expect(first).to_contain_text("Waktu: ")
    expect(first).to_contain_text("Biaya: Gratis")
    words = {mark.casefold() for mark in first.locator("mark").all_inner_texts()}
    assert {"kartu", "keluarga", "hilang"} <= words


def test_what_means_the_same_is_marked_too(visitor: Visitor) -> None:
    search = Search.at(visitor, "cari/")

    search.type("kk")

    assert search.found()[0] == KK
    assert {"Kartu", "Keluarga"} <= set(search.results.first.locator("mark").all_inner_texts())


def test_a_misspelling_is_put_right_in_the_open(visitor: Visitor) -> None:
    search = Search.at(visitor, "cari/")

    search.type("karto kelurga")

    expect(search.place.locator(".sp-hasil__maksud")).to_contain_text(
        "Mungkin maksud Anda: kartu keluarga."
    )
    expect(search.status).to_contain_text("hasil untuk “kartu keluarga”")
    assert search.found()[0] == KK


def test_what_was_typed_can_be_searched_as_it_is(visitor: Visitor) -> None:
    search = Search.at(visitor, "cari/")
    search.type("kelurga")

    search.place.get_by_role("button", name="Cari “kelurga” apa adanya").click()

    expect(search.status).to_contain_text("Tidak ada yang cocok dengan “kelurga”")
    expect(search.box).to_be_focused()
    expect(visitor.page).to_have_url(re.compile(r"/cari/\?q=kelurga&asli=1$"))
    search.place.get_by_role("button", name="keluarga", exact=True).first.click()
    expect(search.box).to_have_value("keluarga")
    expect(search.status).to_contain_text("hasil untuk “keluarga”")


def test_a_word_that_no_page_holds_is_named_beside_the_result(visitor: Visitor) -> None:
    search = Search.at(visitor, "cari/")

    search.type("kartu keluarga zzxxqq")

    expect(search.status).to_contain_text("Tidak ada yang memuat semua kata")
    expect(search.results.first).to_contain_text("Tanpa kata: zzxxqq")
    assert search.found()[0] == KK


def test_one_region_stays_and_announces_every_answer(visitor: Visitor) -> None:
    search = Search.at(visitor, "cari/")
    search.type("kartu keluarga")
    region = search.status.element_handle()

    search.type("cek darah")

    assert region.evaluate("(e) => e.isConnected && e.textContent.includes('cek darah')")


@pytest.mark.parametrize("width", [390, 1280])
def test_facets_narrow_the_results_and_stand_in_the_address(visitor: Visitor, width: int) -> None:
    visitor.page.set_viewport_size({"width": width, "height": 844})
    search = Search.at(visitor, "cari/")
    search.type("petugas")
    before = search.results.count()
    expect(search.facet("Daring")).to_have_count(int(width == 1280))

    search.unfold_facets()
    search.facet("Kesehatan").check()

    expect(search.status).to_contain_text("dengan saringan ini")
    expect(visitor.page).to_have_url(re.compile(r"\?q=petugas&bidang=Kesehatan$"))
    assert 0 < search.results.count() < before
    assert all("contoh-puskesmas-melati" in url for url in search.found())
    expect(search.facet("Kesehatan")).to_be_focused()


def test_facets_in_the_address_are_used_and_can_be_taken_away(visitor: Visitor) -> None:
    search = Search.at(visitor, "cari/?q=petugas&bidang=Kesehatan&biaya=Gratis&biaya=Berbayar")
    expect(search.status).to_contain_text("dengan saringan ini")

    search.place.get_by_role("button", name="Hapus saringan Bidang: Kesehatan").click()
    expect(visitor.page).to_have_url(re.compile(r"\?q=petugas&biaya=Gratis&biaya=Berbayar$"))
    search.place.get_by_role("button", name="Hapus semua saringan").click()

    expect(visitor.page).to_have_url(re.compile(r"\?q=petugas$"))
    expect(search.status).not_to_contain_text("saringan")


def test_facets_alone_list_what_they_hold(visitor: Visitor) -> None:
    search = Search.at(visitor, "cari/?bidang=Kesehatan")

    expect(search.status).to_have_text("2 layanan dengan saringan ini.")
    assert LAB in search.found()


def test_the_list_of_everything_makes_room_for_results_and_comes_back(visitor: Visitor) -> None:
    search = Search.at(visitor, "cari/")
    everything = visitor.page.get_by_role("heading", name="Semua layanan A–Z")
    expect(everything).to_be_visible()

    search.type("kartu keluarga")
    expect(everything).to_be_hidden()
    search.box.press("Escape")

    expect(everything).to_be_visible()


def test_where_the_search_cannot_be_loaded_the_list_is_offered(visitor: Visitor) -> None:
    visitor.context.route("**/pagefind/**", lambda route: route.abort())
    search = Search.at(visitor, KK, header=True)

    search.box.fill("kartu")

    expect(search.status).to_contain_text("tidak dapat dimuat")
    expect(search.place.get_by_role("link", name="daftar semua layanan A–Z")).to_be_visible()


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

    search = Search(visitor.page, header=True)
    search.box.focus()
    assert _of_search(visitor) == []
    search.box.press_sequentially("kk")
    expect(search.status).to_have_text(re.compile("."))
    assert _of_search(visitor) != []


def _of_search(visitor: Visitor) -> list[str]:
    names = ("pagefind", "kata.json", "aset/cari/")
    return [url for url in visitor.requests if any(name in url for name in names)]


def test_without_scripts_the_form_leads_to_lists_of_everything(without_script: Visitor) -> None:
    search = Search.at(without_script)

    search.box.fill("kartu keluarga")
    search.box.press("Enter")

    page = without_script.page
    expect(page).to_have_url(f"{without_script.address}cari/?q=kartu+keluarga")
    expect(page.locator("noscript p")).to_have_text(re.compile("Pencarian memerlukan JavaScript"))
    expect(page.locator("noscript p")).to_be_visible()
    expect(page.get_by_role("link", name="Penerbitan Kartu Keluarga")).to_be_visible()
