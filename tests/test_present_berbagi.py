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

CASES: Final = "\n  - id: baru\n    nama: Baru\n  - id: hilang\n    nama: Hilang"
EMAIL: Final = "\n  - jenis: email\n    nilai: lapor@uji.example"
COMPLAINT: Final = "\n  kanal:\n    - jenis: email\n      nilai: aduan@uji.example"
CHANNELS: Final = f"{EMAIL}\n  - jenis: whatsapp\n    nilai: 0851-7306-6557"


def message(href: str) -> str:
    """The text that a link to WhatsApp carries."""
    return unquote(urlsplit(href).query.removeprefix("text="))


# ---------------------------------------------------------------- to pass on


def test_a_message_holds_requirements_time_fee_place_and_address() -> None:
    view = view_of(
        persyaratan=(
            "\n  - teks: KTP elektronik\n    salinan: 1 fotokopi"
            "\n  - salah_satu:\n      - Akta\n      - Ijazah"
            "\n  - kelompok: Orang asing\n    butir:\n      - Paspor\n      - teks: Visa\n"
            "        jika: tinggal lama"
        )
    )

    assert view.bagikan.startswith("https://wa.me/?text=")
    assert message(view.bagikan) == (
        "*Izin Uji*\nDinas Uji\nSyarat:\n1. KTP elektronik (1 fotokopi)\n"
        "2. Salah satu dari: Akta atau Ijazah\n3. Orang asing: Paspor; Visa, jika tinggal lama\n"
        "Waktu: Paling lama 3 hari kerja\nBiaya: Gratis\nTempat: Jalan Uji Nomor 1\n"
        "Selengkapnya: https://situs.example/layanan/dinas-uji/izin-uji/"
    )


def test_a_message_names_the_place_of_the_service_before_that_of_the_agency() -> None:
    view = view_of(lokasi="\n  - nama: Gerai\n    alamat: Jalan Gerai\n  - nama: Lain")

    assert "Tempat: Gerai, Jalan Gerai\n" in message(view.bagikan)


@pytest.mark.parametrize("letters", [50, 300, 3000])
@pytest.mark.parametrize("letter", ["a", "é", "中"])
def test_a_link_is_never_longer_than_a_phone_takes(letter: str, letters: int) -> None:
    word = letter * 9
    rows = "".join(f"\n  - {n} {' '.join([word] * (letters // 10))}" for n in range(40))
    view = view_of(persyaratan=rows, nama=f"Izin {word * 5}")

    assert len(view.bagikan) <= LONGEST
    assert message(view.bagikan).endswith("https://situs.example/layanan/dinas-uji/izin-uji/")


def test_requirements_that_do_not_fit_are_counted() -> None:
    rows = "".join(f"\n  - Surat keterangan nomor {n} dari kelurahan" for n in range(60))

    text = message(view_of(persyaratan=rows).bagikan)

    shown = text.count("dari kelurahan")
    assert 0 < shown < 60
    assert f"\n… dan {60 - shown} syarat lain\nWaktu:" in text


def test_names_too_long_for_any_message_leave_the_address() -> None:
    view = view_of(nama="Izin " + " ".join(["panjang"] * 400))

    assert message(view.bagikan) == "https://situs.example/layanan/dinas-uji/izin-uji/"


def test_a_case_has_a_message_of_its_own() -> None:
    view = view_of(
        varian=CASES,
        persyaratan="\n  - KTP\n  - teks: Surat hilang\n    varian: hilang",
    )

    messages = {id_: message(href) for id_, href in view.bagikan_kasus}

    assert "2. Surat hilang (khusus: Hilang)" in message(view.bagikan)
    assert "Surat hilang" not in messages["baru"]
    assert "Untuk: Hilang\nSyarat:\n1. KTP\n2. Surat hilang\n" in messages["hilang"]


@pytest.mark.parametrize(
    ("key", "words"),
    [("fiktif", "Contoh, bukan layanan nyata."), ("salinan", "Salinan, bukan situs resmi.")],
)
def test_a_message_says_what_is_not_official(key: str, words: str) -> None:
    assert words in message(view_of({key: "ya"}).bagikan)


def test_a_standard_without_requirements_or_place_is_passed_on_without() -> None:
    text = message(view_of({"alamat": ""}, persyaratan="").bagikan)

    assert "Syarat" not in text
    assert "Tempat" not in text


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
