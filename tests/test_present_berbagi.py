"""Links that carry words: a message to pass on, a report of a mistake."""

from __future__ import annotations

from dataclasses import replace
from typing import Final
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from generator.diagnostics import Path
from generator.present import standar_view
from generator.present.berbagi import LONGEST
from tests.naskah import AGENCY_FILE, SERVICE_FILE, files_of, situs_of, view_of

EMAIL: Final = "\n  - jenis: email\n    nilai: lapor@uji.example"
COMPLAINT: Final = "\n  kanal:\n    - jenis: email\n      nilai: aduan@uji.example"
CHANNELS: Final = f"{EMAIL}\n  - jenis: whatsapp\n    nilai: 0851-7306-6557"


def message(href: str) -> str:
    """The text that a link to WhatsApp carries."""
    return unquote(urlsplit(href).query.removeprefix("text="))


# ---------------------------------------------------------------- to pass on


def test_without_scripts_a_message_holds_time_fee_place_and_address() -> None:
    view = view_of(persyaratan="\n  - KTP elektronik")

    assert view.bagikan.startswith("https://wa.me/?text=")
    assert message(view.bagikan) == (
        "*Izin Uji*\nDinas Uji\nWaktu: Paling lama 3 hari kerja\nBiaya: Gratis\n"
        "Tempat: Jalan Uji Nomor 1\n"
        "Selengkapnya: https://situs.example/layanan/dinas-uji/izin-uji/"
    )


def test_a_message_names_the_place_of_the_service_before_that_of_the_agency() -> None:
    view = view_of(lokasi="\n  - nama: Gerai\n    alamat: Jalan Gerai\n  - nama: Lain")

    assert "Tempat: Gerai, Jalan Gerai\n" in message(view.bagikan)


@pytest.mark.parametrize("letters", [50, 300, 3000])
@pytest.mark.parametrize("letter", ["a", "é", "中"])
def test_a_link_is_never_longer_than_a_phone_takes(letter: str, letters: int) -> None:
    view = view_of(nama=" ".join(["Izin", *[letter * 9] * (letters // 10)]))

    assert len(view.bagikan) <= LONGEST
    assert message(view.bagikan).endswith("https://situs.example/layanan/dinas-uji/izin-uji/")


def test_names_too_long_for_any_message_leave_the_address() -> None:
    view = view_of(nama="Izin " + " ".join(["panjang"] * 400))

    assert message(view.bagikan) == "https://situs.example/layanan/dinas-uji/izin-uji/"


@pytest.mark.parametrize(
    ("key", "words"),
    [("fiktif", "Contoh, bukan layanan nyata."), ("salinan", "Salinan, bukan situs resmi.")],
)
def test_a_message_says_what_is_not_official(key: str, words: str) -> None:
    assert words in message(view_of({key: "ya"}).bagikan)


def test_a_standard_without_a_place_is_passed_on_without() -> None:
    assert "Tempat" not in message(view_of({"alamat": ""}).bagikan)


# ---------------------------------------------------------------- to report


def test_mistakes_are_reported_by_the_channels_of_the_agency_with_words_filled_in() -> None:
    mail, chat = view_of({"kanal": CHANNELS}, versi="\n  nomor: 2.1").lapor

    words = [
        "Layanan: Izin Uji",
        "Versi: 2.1",
        "Alamat halaman: https://situs.example/layanan/dinas-uji/izin-uji/",
        "Yang keliru: ",
        "Seharusnya: ",
    ]
    assert mail.teks == "Laporkan kekeliruan lewat surel"
    assert mail.href.startswith("mailto:lapor@uji.example?")
    fields = parse_qs(urlsplit(mail.href).query)
    assert fields["subject"] == ["Laporan kekeliruan: Izin Uji"]
    assert fields["body"] == ["\r\n".join(words)]
    assert chat.teks == "Laporkan kekeliruan lewat WhatsApp"
    assert chat.href.startswith("https://wa.me/6285173066557?text=")
    assert message(chat.href) == "\n".join(["Laporan kekeliruan", *words])


def test_the_complaint_channel_serves_where_the_agency_names_none() -> None:
    view = view_of(pengaduan=COMPLAINT)

    assert [tautan.href.partition("?")[0] for tautan in view.lapor] == ["mailto:aduan@uji.example"]


@pytest.mark.parametrize(
    ("file", "path"),
    [(AGENCY_FILE, ("kanal", 0, "nilai")), (SERVICE_FILE, ("pengaduan", "kanal", 0, "nilai"))],
)
def test_nobody_is_sent_to_a_doubtful_channel(file: str, path: Path) -> None:
    situs = situs_of(files_of({"kanal": EMAIL}, pengaduan=COMPLAINT))
    (standar,) = situs.catalog.standar
    trusted = standar_view(replace(situs, temuan=frozenset()), standar).lapor
    doubted = standar_view(replace(situs, temuan=frozenset({(file, path)})), standar).lapor

    assert [t.href.partition("?")[0] for t in trusted] == ["mailto:lapor@uji.example"]
    expected = "mailto:aduan@uji.example" if file == AGENCY_FILE else "mailto:lapor@uji.example"
    assert [t.href.partition("?")[0] for t in doubted] == [expected]


def test_a_copy_reports_to_nobody() -> None:
    assert view_of({"salinan": "ya", "kanal": CHANNELS}).lapor == ()
