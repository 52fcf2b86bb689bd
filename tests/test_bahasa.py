"""The language of a page: words from a catalogue, values in their own way, authors untouched."""

from __future__ import annotations

from generator.model.kosakata import Bidang
from generator.present.bahasa import INDONESIA, plain, read_bahasa
from generator.present.views import Span
from generator.values import JangkaWaktu, Teks

EN = read_bahasa(
    "en",
    """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "Unduh"
msgstr "Download"

msgid "%(n)s layanan"
msgid_plural "%(n)s layanan"
msgstr[0] "%(n)s service"
msgstr[1] "%(n)s services"

msgid "Ketentuan bersama %(siapa)s"
msgstr "Shared by %(siapa)s and others"
""",
)


def test_words_come_from_the_catalogue_and_stay_where_it_has_none() -> None:
    assert (
        EN.kata("Unduh"),
        EN.kata("Cetak"),
        INDONESIA.kata("Unduh"),
    ) == ("Download", "Cetak", "Unduh")


def test_numbers_choose_the_form() -> None:
    assert [EN.banyak("%(n)s layanan", n) for n in (1, 2)] == ["1 service", "2 services"]
    assert INDONESIA.banyak("%(n)s layanan", 1) == "1 layanan"


def test_a_sentence_takes_rich_text_where_its_language_wants_it() -> None:
    siapa = (Span("Dinas", href="instansi/d/", asli=True),)
    assert (Span("Shared by "), *siapa, Span(" and others")) == EN.kalimat(
        "Ketentuan bersama %(siapa)s", siapa=siapa
    )


def test_values_are_said_in_the_language_and_author_text_is_marked() -> None:
    waktu = JangkaWaktu.parse("paling lama 3 hari kerja sejak lengkap")
    assert EN.nilai(waktu) == (
        Span("at most 3 working days"),
        Span(" "),
        Span("sejak lengkap", asli=True),
    )
    assert plain(INDONESIA.nilai(waktu)) == "paling lama 3 hari kerja sejak lengkap"
    assert EN.nilai(Teks("Kartu *keluarga*"))[0].asli
    assert (
        EN.label(Bidang.ADMINDUK),
        INDONESIA.label(Bidang.ADMINDUK),
    ) == ("Civil registration", "Administrasi kependudukan")
