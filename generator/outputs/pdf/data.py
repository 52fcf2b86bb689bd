"""A standard's view → the JSON that `standar.typ` reads: all it needs and no more.

Decides what needs numbers to decide (widths of columns, where a drawing fits); the
templates decide how it looks. Author text stays text: it reaches Typst as strings.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Final, Protocol

from generator.catalog.lambang import Lambang
from generator.outputs.pdf.panjang import are_few
from generator.outputs.pdf.plain import Plain, Writer, breakable
from generator.present.views import Paragraf, Rincian, Span, StandarView, Varian

MAIN: Final = "standar.typ"


@dataclass(frozen=True, slots=True)
class Naskah:
    """A document before it is printed: all that its bytes depend on."""

    id: str
    url: str
    """Address of the standard's page from the root of the site."""
    alamat: str
    """Permanent absolute address, for the QR code; may be empty."""
    tanggal: date
    data: str
    """What is printed, as JSON."""
    templat: str = MAIN
    """File of the template."""
    lambang: Lambang | None = None
    """Emblem of the letterhead."""


def naskah(view: StandarView, tanggal: date, kertas: str = "A4") -> Naskah:
    """The document of one standard, dated `tanggal`; the same view gives the same text.

    Args:
        view: the standard, or what an edition shows of it.
        tanggal: the day it is dated.
        kertas: `A4` or `F4`.
    """
    return Naskah(
        id=view.id,
        url=view.halaman.url,
        alamat=view.alamat_tetap,
        tanggal=tanggal,
        data=json.dumps(_content(view, kertas), ensure_ascii=False, separators=(",", ":")),
        lambang=view.lambang,
    )


def _content(view: StandarView, kertas: str) -> dict[str, Plain]:
    writer = Writer(view.alamat_tetap.removesuffix(view.halaman.url))
    nama = Rincian("Jenis pelayanan", (Span(view.nama),))
    keadaan = (view.versi and f"Versi {view.versi}", view.dicetak and f"Keadaan per {view.dicetak}")
    return {
        "bahasa": view.halaman.bahasa,
        "kertas": kertas,
        "judul": f"Standar Pelayanan: {view.nama}",
        "penulis": view.instansi.teks,
        "deskripsi": view.halaman.deskripsi,
        "kata_kunci": list(view.kata_kunci),
        "nama": breakable(view.nama),
        "edisi": view.edisi,
        "kop": writer.of(view.kop),
        "spanduk": writer.of(view.halaman.spanduk),
        "pembuka": [writer.of(r) for r in (owner(view), nama, *cases(view))],
        "kelompok": [writer.group(k) for k in view.kelompok if k.komponen],
        "keterangan": [writer.of(r) for r in facts(view)],
        "keterangan_pendek": are_few(facts(view)),
        "melintang": list(writer.across),
        "alamat": breakable(view.alamat_tetap),
        "keadaan": " · ".join(filter(None, keadaan)),
    }


class Lepas(Protocol):
    """A document that has no place on the site."""

    @property
    def judul(self) -> str:
        """Its title, also at the foot of its pages."""

    @property
    def instansi(self) -> str:
        """Whose it is."""

    @property
    def kop(self) -> tuple[str, ...]:
        """The letterhead."""

    @property
    def spanduk(self) -> tuple[Paragraf, ...]:
        """What it is not."""


def head(view: Lepas, kertas: str) -> dict[str, Plain]:
    """What every document without a place on the site begins with, for that paper."""
    writer = Writer("")
    return {
        "bahasa": "id",
        "kertas": kertas,
        "judul": view.judul,
        "penulis": view.instansi,
        "nama": breakable(view.judul),
        "alamat": "",
        "keadaan": "",
        "kop": writer.of(view.kop),
        "spanduk": writer.of(view.spanduk),
    }


def owner(view: StandarView) -> Rincian:
    """Whose service it is."""
    return Rincian("Instansi", (Span(view.instansi.teks),))


def cases(view: StandarView) -> tuple[Rincian, ...]:
    """The cases with what makes each, in one line; nothing where there are none."""
    semua = "; ".join(map(case, view.varian))
    return (Rincian("Mencakup", (Span(semua),)),) if semua else ()


def case(varian: Varian) -> str:
    """A case in words, with when it is the reader's."""
    jika = "".join(span.teks for span in varian.jika)
    return f"{varian.nama} ({jika})" if jika else varian.nama


def facts(view: StandarView) -> tuple[Rincian, ...]:
    """What stands below the tables: kind, places and hours, the decree, and the address."""
    facts = (*view.layanan, *view.tempat, *view.penetapan)
    if not view.alamat_tetap:
        return facts
    address = (Span(view.alamat_tetap, href=view.alamat_tetap),)
    return (*facts, Rincian("Alamat tetap", address))
