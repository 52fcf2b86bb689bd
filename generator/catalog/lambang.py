"""The emblem of a letterhead: the file that `kop.logo` names → what documents draw.

Documents draw SVG alone; a PNG or JPEG is carried in one. What could script, reach outside,
look different on another machine, or take long to draw is not drawn, and a rule tells why.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from generator.catalog.entries import Catalog, SimpulInstansi
from generator.catalog.gambar import Cacat, Gambar, picture
from generator.listing import UNREAD, is_image

MOST_BYTES: Final = 500_000
"""Of the file; it goes into every document."""


@dataclass(frozen=True, slots=True)
class Lambang:
    """An emblem to draw, what it is in words, and its width as a multiple of its height."""

    svg: str
    alt: str
    rasio: float


def emblem(catalog: Catalog, simpul: SimpulInstansi) -> Lambang | Cacat | None:
    """The emblem of an agency, or why it cannot be drawn; None where none is named."""
    logo = simpul.model.kop.logo if simpul.model.kop else None
    if not logo:
        return None
    found = _found(catalog, simpul, str(logo).strip())
    if isinstance(found, Gambar):
        return Lambang(found.svg, f"Lambang {simpul.model.nama}", found.rasio)
    return found


def drawn_emblem(catalog: Catalog, simpul: SimpulInstansi) -> Lambang | None:
    """The emblem of an agency where there is one that can be drawn."""
    found = emblem(catalog, simpul)
    return found if isinstance(found, Lambang) else None


def emblem_file(catalog: Catalog, simpul: SimpulInstansi) -> str:
    """The file that an agency names as its emblem, empty where there is none."""
    logo = simpul.model.kop.logo if simpul.model.kop else None
    nama = f"{_folder(simpul)}{str(logo).strip()}" if logo else ""
    return nama if is_image(nama) and nama in catalog.berkas else ""


def image_names(catalog: Catalog, simpul: SimpulInstansi) -> Sequence[str]:
    """Names of the pictures that lie in an agency's folder, in order."""
    folder = _folder(simpul)
    return [n.removeprefix(folder) for n in catalog.berkas if n.startswith(folder) and is_image(n)]


def _found(catalog: Catalog, simpul: SimpulInstansi, logo: str) -> Gambar | Cacat:
    if "/" in logo or "\\" in logo or ".." in logo:
        return Cacat.JALUR
    if not is_image(f"{_folder(simpul)}{logo}"):
        return Cacat.BUKAN_NAMA_GAMBAR
    berkas = emblem_file(catalog, simpul)
    if not berkas:
        return Cacat.TIDAK_ADA
    data = catalog.berkas[berkas].data
    if data.startswith(UNREAD):
        return Cacat.TAK_TERBACA
    return picture(data) if len(data) <= MOST_BYTES else Cacat.TERLALU_BESAR


def _folder(simpul: SimpulInstansi) -> str:
    return simpul.berkas.removesuffix("instansi.yml")
