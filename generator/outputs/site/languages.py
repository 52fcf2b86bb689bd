"""The languages a site is published in, and what each page says of the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from babel.messages.pofile import PoFileError
from markupsafe import Markup, escape

from generator.outputs import OutputError
from generator.present.bahasa import INDONESIA, Bahasa, read_bahasa
from generator.project import Project

CATALOGUE: Final = "bahasa/en.po"
_ENGLISH: Final = "en"
_NAMES: Final = {"id": "Indonesia", "en": "English"}
LOCALES: Final = {"id": "id_ID", "en": "en_GB"}
"""Language → locale, for Open Graph."""


def codes(project: Project) -> tuple[str, ...]:
    """Codes of the languages of a site, that of the standards first."""
    return ("id", _ENGLISH) if project.setelan.inggris else ("id",)


def languages(project: Project) -> tuple[Bahasa, ...]:
    """The languages of a site, that of the standards first.

    Raises:
        OutputError: the catalogue of the project cannot be read.
    """
    if not project.setelan.inggris:
        return (INDONESIA,)
    path = project.template(CATALOGUE)
    try:
        return INDONESIA, read_bahasa(_ENGLISH, path.read_text("utf-8"))
    except (PoFileError, ValueError) as error:
        raise OutputError(
            f"{path}: katalog bahasa Inggris tidak terbaca ({error}). Perbaiki berkas itu, atau "
            'matikan halaman Inggris dengan inggris = "tidak" di [situs] pada standar.toml.'
        ) from error


def root_of(kode: str) -> str:
    """First part of the addresses of a language: `en/`, or nothing."""
    return "" if kode == INDONESIA.kode else f"{kode}/"


def split_address(alamat: str) -> tuple[str, str]:
    """Language and address within it, of an address from the root of the site.

    >>> split_address("en/layanan/")
    ('en', 'layanan/')
    """
    awal = root_of(_ENGLISH)
    return (_ENGLISH, alamat.removeprefix(awal)) if alamat.startswith(awal) else ("id", alamat)


def same_page(url: str, kode: Sequence[str]) -> Mapping[str, str]:
    """Language → address of the same page, from the root of the site."""
    return {satu: f"{root_of(satu)}{url}" for satu in kode}


def switch(alamat: str, kode: Sequence[str], *, ada: bool = True) -> str:
    """Links to the same page in the other languages, for the header of a page.

    Args:
        alamat: of the page, from the root of the site.
        kode: languages of the site.
        ada: whether the page is there in the others too; else the links lead home.
    """
    ini, url = split_address(alamat)
    akar = "../" * alamat.count("/") or "./"
    links = [
        Markup('<a class="alih" href="{0}" hreflang="{1}" lang="{1}">{2}</a>').format(
            akar + tujuan, satu, _NAMES[satu]
        )
        for satu, tujuan in same_page(url if ada else "", kode).items()
        if satu != ini
    ]
    return str(Markup().join(links))


def alternates(alamat: Mapping[str, str]) -> list[str]:
    """Elements for the head that name the page in every language; addresses are absolute."""
    if len(alamat) < len(_NAMES):
        return []
    semua = {**alamat, "x-default": alamat[INDONESIA.kode]}
    return [
        f'<link rel="alternate" hreflang="{kode}" href="{escape(href)}">'
        for kode, href in semua.items()
    ]
