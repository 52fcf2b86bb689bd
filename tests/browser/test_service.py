"""The page of a service: cases, listening, passing on, reporting, ticking off, folding."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.pages import Standard
from tests.browser.visit import Visitor
from tests.site_fixture import KK, LAB, SEED, STANDARDS, Built

pytestmark = pytest.mark.browser

REQUIREMENTS: Final = "#persyaratan > .sp-butir > li"


def shown(page: Page, selector: str) -> list[str]:
    """First lines of the elements that can be seen."""
    return [
        text.splitlines()[0]
        for text in page.locator(selector).locator("visible=true").all_inner_texts()
    ]


def answer(page: Page, key: str) -> Locator:
    """The answer that is shown to one of the seven questions."""
    box = page.locator(".sp-jawaban > div").filter(has=page.locator(f"[data-pagefind-meta={key}]"))
    return box.locator("dd").locator("visible=true")


# ---------------------------------------------------------------- cases


def test_a_case_can_be_linked(visitor: Visitor) -> None:
    page = visitor.open(f"{KK}?varian=hilang")

    expect(page.get_by_role("radio", name="Kartu hilang atau rusak")).to_be_checked()
    expect(answer(page, "syarat")).to_contain_text("5 syarat")
    expect(page.get_by_role("status")).to_have_text(
        "Hanya untuk “Kartu hilang atau rusak”: 5 dari 8 syarat dan 9 dari 9 langkah."
    )
    groups = shown(page, f"{REQUIREMENTS} > .sp-teks")
    assert "Tambahan bagi kartu hilang atau rusak Khusus: Kartu hilang atau rusak" in groups
    assert not [group for group in groups if "keluarga baru" in group]
    assert visitor.complaints == []


def test_choosing_a_case_filters_everything_and_stands_in_the_address(visitor: Visitor) -> None:
    page = visitor.open(LAB)

    page.get_by_role("radio", name="Peserta JKN").check()

    expect(page).to_have_url(f"{visitor.address}{LAB}?varian=jkn")
    expect(answer(page, "biaya")).to_have_text("Gratis")
    assert shown(page, "#biaya tbody th") == [
        "Semua pemeriksaan yang diminta dokter Khusus: Peserta JKN"
    ]
    assert not [step for step in shown(page, ".sp-langkah > .sp-butir > li") if "Kasir" in step]
    numbers = page.locator(".sp-langkah > .sp-butir > li").locator("visible=true")
    assert numbers.evaluate_all("(all) => all.map((li) => li.value)") == [1, 2, 4, 5, 6, 7]
    assert visitor.violations() == []


def test_the_way_back_leads_through_the_cases(visitor: Visitor) -> None:
    page = visitor.open(LAB)
    page.get_by_role("radio", name="Peserta JKN").check()
    page.get_by_role("radio", name="Pasien umum").check()

    page.go_back()
    expect(page.get_by_role("radio", name="Peserta JKN")).to_be_checked()
    expect(answer(page, "biaya")).to_have_text("Gratis")
    page.go_back()

    expect(page.get_by_role("radio", name="Semua keadaan")).to_be_checked()
    assert page.locator("[data-kasus][hidden]").count() == 0


def test_a_case_is_chosen_by_keys(visitor: Visitor) -> None:
    page = visitor.open(LAB)

    page.get_by_role("radio", name="Semua keadaan").focus()
    page.keyboard.press("ArrowDown")

    expect(page.get_by_role("radio", name="Pasien umum")).to_be_focused()
    expect(page.get_by_role("radio", name="Pasien umum")).to_be_checked()
    expect(page).to_have_url(re.compile(r"\?varian=umum$"))


def test_an_unknown_case_shows_all(visitor: Visitor) -> None:
    page = visitor.open(f"{LAB}?varian=%3Cimg%3E")

    expect(page.get_by_role("radio", name="Semua keadaan")).to_be_checked()
    assert page.locator("[data-kasus][hidden]").count() == 0


def test_without_scripts_all_cases_are_shown_and_nothing_can_be_chosen(
    without_script: Visitor,
) -> None:
    page = without_script.open(f"{KK}?varian=hilang")

    assert page.get_by_role("radio").locator("visible=true").count() == 0
    expect(page.locator(".sp-varian label", has_text="Kartu hilang atau rusak")).to_be_visible()
    assert len(shown(page, REQUIREMENTS)) == 8
    assert page.locator(".sp-skrip").locator("visible=true").count() == 0


# ---------------------------------------------------------------- listening

_VOICES: Final = """
(voices) => {
  window.diucapkan = [];
  const waiting = [];
  class SpeechSynthesisUtterance { constructor(text) { this.text = text; } }
  const speechSynthesis = Object.assign(new EventTarget(), {
    voices: voices.now,
    getVoices() { return this.voices; },
    speak(utterance) {
      window.diucapkan.push([utterance.text, utterance.lang]);
      if (this.quick) utterance.onend();
      else waiting.push(utterance);
    },
    cancel() { waiting.splice(0).forEach((u) => setTimeout(() => u.onerror && u.onerror())); },
    finish() { const u = waiting.shift(); if (u) u.onend(); },
    arrive() { this.voices = voices.later; this.dispatchEvent(new Event("voiceschanged")); },
  });
  const put = (name, value) => Object.defineProperty(window, name, { value, configurable: true });
  put("speechSynthesis", speechSynthesis);
  put("SpeechSynthesisUtterance", SpeechSynthesisUtterance);
}
"""
"""The browser's own interface for speech, with voices of our choice; headless ones have none."""


def with_voices(visitor: Visitor, now: list[str], later: list[str] | None = None) -> Page:
    """The page with tariffs in a browser with voices of these languages."""
    voices = {
        "now": [{"lang": lang} for lang in now],
        "later": [{"lang": lang} for lang in later or now],
    }
    visitor.page.add_init_script(f"({_VOICES})({voices!r})")
    return visitor.open(LAB)


def spoken(page: Page) -> list[str]:
    texts: list[str] = page.evaluate("window.diucapkan.map(([text]) => text)")
    return texts


def test_the_page_can_be_listened_to(visitor: Visitor) -> None:
    page = with_voices(visitor, ["en-US", "id-ID"])
    page.evaluate("() => { speechSynthesis.quick = true; }")

    page.get_by_role("button", name="Dengarkan").click()

    texts = spoken(page)
    assert texts[:3] == [
        "Pemeriksaan Laboratorium",
        "Siapa yang dapat mengajukan?",
        "Pasien, masyarakat umum",
    ]
    assert texts.index("Ke mana mengadu?") < texts.index("Kartu berobat atau nomor rekam medis")
    assert any(text.startswith("Langkah 2. Petugas laboratorium: ") for text in texts)
    assert not [text for text in texts if "Mermaid" in text]
    assert page.evaluate("diucapkan.every(([, lang]) => lang === 'id-ID')")
    expect(page.get_by_role("button", name="Dengarkan")).to_be_visible()


def test_listening_can_be_paused_taken_up_again_and_stopped(visitor: Visitor) -> None:
    page = with_voices(visitor, ["id-ID"])
    page.get_by_role("button", name="Dengarkan").click()
    page.evaluate("() => { speechSynthesis.finish(); }")

    page.get_by_role("button", name="Jeda").click()
    page.evaluate("() => { speechSynthesis.finish(); }")
    paused = spoken(page)
    page.get_by_role("button", name="Lanjutkan").click()

    assert spoken(page) == [*paused, paused[-1]]
    page.get_by_role("button", name="Berhenti").click()
    expect(page.get_by_role("button", name="Dengarkan")).to_be_focused()
    expect(page.get_by_role("button", name="Berhenti")).to_have_count(0)
    page.get_by_role("button", name="Dengarkan").click()
    assert spoken(page)[-1] == "Pemeriksaan Laboratorium"


def test_only_what_concerns_the_chosen_case_is_read(visitor: Visitor) -> None:
    page = with_voices(visitor, ["id_ID"])
    page.evaluate("() => { speechSynthesis.quick = true; }")
    page.get_by_role("radio", name="Pasien umum").check()

    page.get_by_role("button", name="Dengarkan").click()

    assert not [text for text in spoken(page) if "Surat permintaan pemeriksaan" in text]


def test_without_an_indonesian_voice_nothing_is_offered(visitor: Visitor) -> None:
    page = with_voices(visitor, ["en-US", "ind"])

    assert page.get_by_role("button", name="Dengarkan").count() == 0


def test_a_voice_that_comes_late_is_welcome_and_moves_nothing(visitor: Visitor) -> None:
    page = with_voices(visitor, [], ["id-ID"])
    before = page.locator(".sp-deskripsi").bounding_box()

    page.evaluate("speechSynthesis.arrive()")

    expect(page.get_by_role("button", name="Dengarkan")).to_be_visible()
    assert page.locator(".sp-deskripsi").bounding_box() == before


# ---------------------------------------------------------------- passing on, reporting


def test_the_essentials_are_passed_on_without_scripts(without_script: Visitor) -> None:
    page = without_script.open(KK)
    href = str(page.get_by_role("link", name="Bagikan ke WhatsApp").get_attribute("href"))

    text = unquote(href.partition("?text=")[2])
    assert len(href) < 2000
    assert text.startswith("*Penerbitan Kartu Keluarga*\n")
    assert "\nBiaya: Gratis\n" in text
    assert text.endswith(f"/{KK}")


def whatsapp(page: Page) -> str:
    """The message that the page offers to pass on."""
    href = str(page.locator("a[data-pesan]").get_attribute("href"))
    assert len(href) < 2000
    return unquote(href.partition("?text=")[2])


def test_the_message_says_what_the_page_says(visitor: Visitor) -> None:
    text = whatsapp(visitor.open(KK))

    assert text.startswith(
        "*Penerbitan Kartu Keluarga*\n"
        "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh Asri (fiktif)\n"
        "Contoh, bukan layanan nyata.\nSyarat:\n"
        "1. Formulir permohonan kartu keluarga yang sudah diisi dan ditandatangani"
        " (Jumlah: 1 asli; "
    )
    assert "\n2. Salah satu dari:\n  - KTP (Kartu Tanda Penduduk) elektronik pemohon\n" in text
    assert "\n3. Kartu keluarga lama (Khusus: Keluarga baru, Perubahan data; Jumlah" in text
    assert re.search(r"\n… dan \d lagi\nWaktu: Paling lama 1 sampai 2 hari kerja, menurut ", text)
    assert "\nBiaya: Gratis\nTempat: Kantor Dinas" in text
    assert text.endswith(f"/{KK}")


def test_the_message_follows_the_case(visitor: Visitor) -> None:
    page = visitor.open(f"{KK}?varian=hilang")

    text = whatsapp(page)
    assert "\nUntuk: Kartu hilang atau rusak\nSyarat:\n1. Formulir" in text
    assert "\n  1. Surat keterangan hilang dari kepolisian (Hanya jika" in text
    assert "Khusus:" not in text

    page.get_by_role("radio", name="Keluarga baru").check()
    assert "\nUntuk: Keluarga baru\n" in whatsapp(page)
    assert "\nWaktu: Paling lama 2 hari kerja\n" in whatsapp(page)


def test_the_message_speaks_the_language_of_the_page(visitor: Visitor) -> None:
    text = whatsapp(visitor.open(f"en/{LAB}"))

    assert "\nRequirements:\n1. " in text
    assert "\nTime: " in text
    assert "\nFee: " in text


def test_the_address_is_copied_with_the_case(visitor: Visitor) -> None:
    visitor.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = visitor.open(f"{KK}?varian=hilang")

    page.get_by_role("button", name="Salin alamat").click()

    expect(page.get_by_role("button", name="Alamat tersalin")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == page.url


def test_a_mistake_is_reported_to_the_agency_with_words_filled_in(
    without_script: Visitor,
) -> None:
    page = without_script.open(KK)

    href = str(
        page.get_by_role("link", name="Laporkan kekeliruan lewat surel").get_attribute("href")
    )

    assert href.startswith("mailto:layanan@disdukcapil.contohasri.example?subject=")
    assert "Layanan: Penerbitan Kartu Keluarga\r\nVersi: 2.1\r\n" in unquote(href)


def test_a_copy_sends_nobody_anywhere(visitor: Visitor) -> None:
    page = visitor.open(SEED)

    assert page.get_by_role("link", name=re.compile("Laporkan")).count() == 0
    expect(page.get_by_text("Halaman ini hanya salinan.")).to_be_visible()


# ---------------------------------------------------------------- ticks, folds


def test_ticks_stay_while_the_window_is_open(visitor: Visitor) -> None:
    page = visitor.open(KK)
    page.get_by_role("checkbox", name="KTP").check()

    page.reload()

    expect(page.get_by_role("checkbox", name="KTP")).to_be_checked()
    assert page.get_by_role("checkbox", checked=True).count() == 1


def test_management_is_folded_on_a_phone_and_an_address_opens_its_part(visitor: Visitor) -> None:
    page = visitor.open(KK)
    assert page.locator("details.sp-lipat[open]").count() == 0

    visitor.open(f"{KK}#jaminan-pelayanan")
    page.evaluate("location.hash = 'sarana-prasarana'")

    expect(page.locator("#sarana-prasarana details")).to_have_attribute("open", "")
    expect(page.locator("#sarana-prasarana h3")).to_be_in_viewport()
    assert page.locator("details.sp-lipat[open]").count() == 2


def test_a_part_that_an_address_names_is_open_at_once(visitor: Visitor) -> None:
    page = visitor.open(f"{KK}#evaluasi-kinerja")

    expect(page.locator("#evaluasi-kinerja details")).to_have_attribute("open", "")
    expect(page.locator("#evaluasi-kinerja h3")).to_be_in_viewport()


def test_everything_is_open_on_a_desk_and_without_scripts(
    visitor: Visitor, without_script: Visitor
) -> None:
    visitor.page.set_viewport_size({"width": 1280, "height": 900})
    without_script.page.set_viewport_size({"width": 390, "height": 844})

    for one in (visitor, without_script):
        assert one.open(KK).locator("details.sp-lipat:not([open])").count() == 0


# ---------------------------------------------------------------- print, looks, weight


def test_print_is_the_public_edition(visitor: Visitor) -> None:
    page = visitor.open(KK)

    page.emulate_media(media="print")

    parts = page.locator(".sp-komponen").locator("visible=true")
    assert [part.get_attribute("id") for part in parts.all()] == [
        "persyaratan",
        "prosedur",
        "jangka-waktu",
        "biaya",
        "produk",
        "pengaduan",
        "dasar-hukum",
    ]
    expect(page.get_by_text("Edisi publik: enam komponen")).to_be_visible()
    for away in (".md-header", ".md-footer", ".sp-isi", ".sp-aksi", ".sp-diagram", "#perbaikan"):
        expect(page.locator(away).first).to_be_hidden()
    square = page.locator(".sp-centang input").first
    expect(square).to_have_css("appearance", "none")
    target = page.locator("a[data-cetak]").first
    written = target.evaluate("(a) => getComputedStyle(a, '::after').content")
    assert str(target.get_attribute("href")) in written


def test_a_printed_page_shows_what_was_folded(visitor: Visitor) -> None:
    page = visitor.open(KK)
    assert page.locator("#dasar-hukum details[open]").count() == 0

    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.locator("#dasar-hukum details")).to_have_attribute("open", "")
    page.evaluate("dispatchEvent(new Event('afterprint'))")

    expect(page.locator("#dasar-hukum details")).not_to_have_attribute("open", "")


@pytest.mark.parametrize("url", STANDARDS)
@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_moves_while_a_page_is_loaded(visitor: Visitor, url: str, width: int) -> None:
    visitor.page.set_viewport_size({"width": width, "height": 844})
    visitor.page.add_init_script(
        "window.geser = []; new PerformanceObserver((list) => list.getEntries().forEach((e) => "
        "geser.push(e.value))).observe({ type: 'layout-shift', buffered: true });"
    )

    page = visitor.open(url)
    page.wait_for_load_state("networkidle")

    assert page.evaluate("geser.reduce((a, b) => a + b, 0)") <= 0.01


COLD, NEXT = 75_000, 10_000
"""Bytes, as a server compresses them, of everything for a first page, and of the next page."""


@pytest.mark.parametrize("url", [*STANDARDS, *(f"en/{url}" for url in STANDARDS)])
def test_a_page_is_light(visitor: Visitor, built: Built, url: str) -> None:
    visitor.open(url).wait_for_load_state("networkidle")

    names = {urlsplit(asked).path.lstrip("/") for asked in visitor.requests}
    files = [built.site / (name if Path(name).suffix else f"{name}index.html") for name in names]
    weights = {path: len(gzip.compress(path.read_bytes(), 9)) for path in files}

    assert weights[built.site / url / "index.html"] <= NEXT
    assert sum(weights.values()) <= COLD


@pytest.fixture
def at_night(chromium: Browser, address: str) -> Iterator[Visitor]:
    """A visitor whose device is set to dark."""
    context = chromium.new_context(color_scheme="dark", locale="id-ID")
    yield Visitor(context, address)
    context.close()


def test_a_dark_device_gets_a_dark_page(at_night: Visitor) -> None:
    page = at_night.open(KK)

    expect(page.locator("body")).to_have_css("background-color", "rgb(23, 28, 34)")
    assert at_night.violations() == []


@pytest.mark.parametrize("url", [KK, SEED])
def test_what_is_pressed_is_large_enough_for_a_finger(visitor: Visitor, url: str) -> None:
    page = Standard.at(visitor, url).page

    small = page.locator(
        ".sp-tombol :is(a, button), .sp-varian label, .sp-centang, .sp-halaman summary, "
        ".sp-kontak a, .sp-jawaban > div"
    ).evaluate_all(
        "(all) => all.filter((e) => e.checkVisibility()).filter((e) => "
        "e.getBoundingClientRect().height < 24).map((e) => e.outerHTML.slice(0, 80))"
    )

    assert small == []
