"""Abbreviations are explained where a reader meets them first, and only there."""

from __future__ import annotations

import re
from typing import Final

from generator.present.views import Kaya, Span, StandarView
from tests.naskah import component_of, view_of, words

KTP: Final = "\n  KTP: Kartu Tanda Penduduk"


def explained(view: StandarView, kunci: str) -> str:
    """The words of a component as they are read."""
    return words(component_of(view, kunci)).replace("  ", " ")


def first_line(view: StandarView) -> Kaya:
    (daftar, *_) = component_of(view, "persyaratan").blok
    isi: Kaya = daftar.butir[0].isi  # type: ignore[union-attr]  # it is a list in these tests
    return isi


def test_the_first_use_is_explained_and_the_next_is_not() -> None:
    view = view_of(singkatan=KTP, persyaratan="\n  - KTP pemohon\n  - KTP saksi", produk="KTP")

    assert first_line(view) == (
        Span("KTP", kepanjangan="Kartu Tanda Penduduk"),
        Span(" (Kartu Tanda Penduduk)"),
        Span(" pemohon"),
    )
    assert explained(view, "persyaratan").count("Kartu Tanda Penduduk)") == 1
    assert "Kartu Tanda" not in explained(view, "produk")


def test_words_that_the_author_explained_are_not_explained_again() -> None:
    view = view_of(singkatan=KTP, persyaratan="\n  - Kartu tanda penduduk (KTP) asli")

    assert first_line(view) == (
        Span("Kartu tanda penduduk ("),
        Span("KTP", kepanjangan="Kartu Tanda Penduduk"),
        Span(") asli"),
    )


def test_only_whole_words_are_abbreviations() -> None:
    view = view_of(singkatan=KTP, persyaratan="\n  - EKTP dan KTPS")

    assert first_line(view) == (Span("EKTP dan KTPS"),)


def test_links_and_emphasis_keep_their_look() -> None:
    view = view_of(singkatan=KTP, persyaratan="\n  - '[KTP](https://uji.example) dan *KTP*'")

    assert first_line(view) == (
        Span("KTP", href="https://uji.example"),
        Span(" dan "),
        Span("KTP", miring=True, kepanjangan="Kartu Tanda Penduduk"),
        Span(" (Kartu Tanda Penduduk)", miring=True),
    )


def test_tables_steps_and_notes_are_read_too() -> None:
    view = view_of(
        singkatan="\n  AA: Satu\n  BB: Dua\n  CC: Tiga\n  DD: Empat",
        persyaratan="\n  - teks: Surat\n    jika: ada AA",
        prosedur="\n  - aktor: Pemohon\n    langkah: Membawa BB",
        biaya="\n  - untuk: CC\n    tarif: Rp1.000\n  - untuk: Umum\n    tarif: Rp2.000",
        jaminan_keamanan="\n  merujuk: UU 25 Tahun 2009\n  tertulis: Menurut DD",
    )

    read = {kunci: explained(view, kunci) for kunci in ("persyaratan", "prosedur", "biaya")}
    assert "ada AA (Satu)" in read["persyaratan"].replace("  ", " ")
    assert "Membawa BB (Dua)" in read["prosedur"].replace("  ", " ")
    assert "(Tiga)" in read["biaya"]
    assert "(Empat)" in explained(view, "jaminan_keamanan")


def test_an_agency_explains_for_its_services_and_the_service_has_the_last_word() -> None:
    agency = {"singkatan_umum": "\n  KTP: Kartu Umum\n  SK: Surat Keputusan"}
    view = view_of(agency, singkatan=KTP, persyaratan="\n  - KTP dan SK Disuji")

    assert re.sub(" +", " ", words(first_line(view))) == (
        "KTP (Kartu Tanda Penduduk) dan SK (Surat Keputusan) Disuji"
    )
