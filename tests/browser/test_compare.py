"""Services a reader chose, side by side, from the pages of the site itself."""

from __future__ import annotations

from typing import Final

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_accessibility import faults
from tests.browser.test_layout import measured
from tests.browser.visit import Visitor
from tests.site_fixture import KK, SEED

pytestmark = pytest.mark.browser

BIRTH: Final = "layanan/contoh-disdukcapil/akta-kelahiran/"


def id_of(url: str) -> str:
    return url.removeprefix("layanan/").rstrip("/")


def compared(visitor: Visitor, *urls: str) -> Page:
    """The page of comparison for these services, once its table is there."""
    query = "&".join(f"{letter}={id_of(url)}" for letter, url in zip("abcd", urls, strict=False))
    page = visitor.open(f"banding/?{query}")
    page.locator(".sp-banding").wait_for()
    return page


def cells(page: Page, question: str) -> list[str]:
    row = page.locator(".sp-banding tbody tr").filter(
        has=page.get_by_role("rowheader", name=question)
    )
    return row.locator("td").all_inner_texts()


def test_an_address_with_two_services_shows_their_answers_side_by_side(visitor: Visitor) -> None:
    page = compared(visitor, KK, BIRTH)

    assert page.locator(".sp-banding thead strong").all_text_contents() == [
        "Penerbitan Kartu Keluarga",
        "Penerbitan Kutipan Akta Kelahiran",
    ]
    assert len(set(cells(page, "Ke mana mengadu?"))) == 1
    assert all("hanya di sini" in cell for cell in cells(page, "Berapa biayanya?"))
    assert "hanya di sini" in cells(page, "Semua syarat")[0]
    assert page.locator(".sp-banding tbody tr").count() == 9
    assert visitor.violations() == []
    assert visitor.foreign_requests() == []


def test_services_are_gathered_one_after_the_other(visitor: Visitor) -> None:
    page = visitor.open(KK)
    page.get_by_role("link", name="Bandingkan").click()
    expect(page.get_by_text("Pilih sedikitnya satu layanan lagi")).to_be_visible()
    page.goto(f"{visitor.address}layanan/")
    page.get_by_role("link", name="Bandingkan Penerbitan Kutipan Akta Kelahiran").click()

    page.locator(".sp-banding").wait_for()

    assert page.url.endswith(f"banding/?a={id_of(KK)}&b={id_of(BIRTH)}")


def test_a_service_can_be_taken_out(visitor: Visitor) -> None:
    page = compared(visitor, KK, BIRTH, SEED)

    page.get_by_role("link", name="Keluarkan Penerbitan Kartu Keluarga").click()

    page.locator(".sp-banding").wait_for()
    assert page.url.endswith(f"?a={id_of(BIRTH)}&b={id_of(SEED)}")
    assert page.locator(".sp-banding thead strong").count() == 2


def test_an_address_that_somebody_made_up_does_no_harm(visitor: Visitor) -> None:
    page = visitor.open("banding/?a=../../etc&b=<img src=x onerror=alert(1)>/x&c=tidak/ada")

    expect(page.get_by_text("tidak/ada (tidak ditemukan)")).to_be_visible()
    assert page.locator("#banding img").count() == 0
    assert visitor.violations() == []


def test_axe_finds_nothing_and_nothing_sticks_out(visitor: Visitor) -> None:
    page = compared(visitor, KK, BIRTH, SEED)

    found = {width: measured(page, "clipped()", width) for width in (320, 390, 1280)}

    assert faults(page) == []
    assert found == {320: [], 390: [], 1280: []}


def test_without_scripts_the_page_says_what_to_do_instead(without_script: Visitor) -> None:
    page = without_script.open(f"banding/?tambah={id_of(KK)}")

    expect(page.get_by_text("Menyusun perbandingan memerlukan JavaScript.")).to_be_visible()
