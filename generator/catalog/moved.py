"""Old addresses of services (`alamat_lama`): what they are, and which cannot lead on.

A finding can only name what is known of the standard's own agency, the register and the names
of files (see `scope`); who publishes looks at everything once more.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from generator.catalog.entries import Catalog, Standar

Hindrance = Literal["", "bentuk", "halaman", "rangkap"]
"""Why an old address cannot lead on: no address of a page, an existing one, or claimed twice."""

_ADDRESS: Final = re.compile(
    r"(?:[A-Za-z0-9][A-Za-z0-9_~-]*/)*(?:[A-Za-z0-9][A-Za-z0-9_~-]*(?:\.html?)?)?"
)
_HOST: Final = re.compile(r"https?://[^/]+", re.IGNORECASE)
_LONGEST: Final = 200
_OURS: Final = frozenset(
    {"", "abjad", "aset", "assets", "bidang", "cari", "data", "pagefind", "panduan"}
    | {"layanan", "instansi", "regulasi", "404.html"}
)
"""Parts of the site that no service was ever in, and the beginnings of pages known by name."""


@dataclass(frozen=True, slots=True)
class OldAddress:
    """One item of `alamat_lama`."""

    standar: Standar
    indeks: int
    tertulis: str
    alamat: str
    """From the root of the site, ending in a slash or `.html`; empty where it is no address."""
    halangan: Hindrance = ""
    lain: str = ""
    """Id of the standard that claims the same address first."""


def old_addresses(catalog: Catalog) -> Iterator[OldAddress]:
    """Every old address, by standard; of two claims within an agency the first one counts."""
    dipakai: dict[tuple[str, str], str] = defaultdict(str)
    for standar in catalog.standar:
        for indeks, tertulis in enumerate(standar.tertulis.alamat_lama or ()):
            alamat = address(tertulis)
            lain = dipakai[standar.instansi.id, alamat] if alamat else ""
            halangan: Hindrance = "rangkap" if lain else ""
            if not alamat:
                halangan = "bentuk"
            elif _is_page(catalog, alamat):
                halangan = "halaman"
            elif not lain:
                dipakai[standar.instansi.id, alamat] = standar.id
            yield OldAddress(standar, indeks, tertulis, alamat, halangan, lain)


def address(tertulis: str) -> str:
    """An address as written → from the root of the site; empty where it cannot be a page.

    >>> address("https://standar.contoh.example/layanan/dinas-lama/ktp")
    'layanan/dinas-lama/ktp/'
    """
    alamat = _HOST.sub("", tertulis.strip(), count=1).lstrip("/").removesuffix("index.html")
    if not alamat or len(alamat) > _LONGEST or not _ADDRESS.fullmatch(alamat):
        return ""
    return alamat if alamat.endswith(("/", ".html", ".htm")) else f"{alamat}/"


def _is_page(catalog: Catalog, alamat: str) -> bool:
    """Whether the address is that of a page or folder that the site has by itself."""
    match alamat.removesuffix("/").split("/"):
        case ["layanan", agency, slug]:
            return f"standards/{agency}/layanan/{slug}.yml" in catalog.berkas
        case ["instansi", agency]:
            return f"standards/{agency}/instansi.yml" in catalog.berkas
        case ["regulasi", id_]:
            return id_ in catalog.regulasi
        case ["layanan" | "instansi" | "regulasi", _, *_]:
            return False
        case [top, *_]:
            return top in _OURS
    return True
