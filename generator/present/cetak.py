"""What posters and sheets for the counter show, as plain data: words decided, layout not."""

from __future__ import annotations

from dataclasses import dataclass

from generator.catalog.lambang import Lambang
from generator.present.views import Blok, Kontak, Paragraf, Rincian


@dataclass(frozen=True, slots=True)
class Kepala:
    """What opens every paper of an agency, and where its origin is read.

    `kop` are the lines of the letterhead, from the top; `alamat_tetap` is absolute and
    empty where the site has no address; `dicetak` is the reference date in words.
    """

    instansi: str
    url: str
    kop: tuple[str, ...]
    spanduk: tuple[Paragraf, ...]
    alamat_tetap: str
    dicetak: str
    bahasa: str = "id"
    lambang: Lambang | None = None


@dataclass(frozen=True, slots=True)
class Bagian:
    """A part of a sheet: key, heading, blocks; `sisa` says what was left out, or is empty."""

    kunci: str
    judul: str
    blok: tuple[Blok, ...]
    sisa: str = ""


@dataclass(frozen=True, slots=True)
class LoketView:
    """What a citizen takes home from the counter: one service."""

    kepala: Kepala
    id: str
    nama: str
    deskripsi: str
    pokok: tuple[Bagian, ...]
    """Time, fee and product: side by side, short."""
    bagian: tuple[Bagian, ...]
    """What to prepare, the steps, and the tables that are too long for `pokok`; in order."""
    tempat: tuple[Rincian, ...]
    kontak: tuple[Kontak, ...]
    """Where to complain."""
    sisa_kontak: str = ""
    versi: str = ""


@dataclass(frozen=True, slots=True)
class MaklumatView:
    """The pledge of an agency. Texts, signer and date are those of its file; none is added."""

    kepala: Kepala
    id: str
    janji: tuple[Paragraf, ...]
    nomor: str = ""
    tempat_tanggal: str = ""
    jabatan: str = ""
    nama: str = ""
    keterangan: tuple[str, ...] = ()
    """Rank and staff number of the signer, where given."""


@dataclass(frozen=True, slots=True)
class BarisPapan:
    """A service on a poster: name, time and fee in few words."""

    nama: str
    waktu: str
    biaya: str


@dataclass(frozen=True, slots=True)
class PapanView:
    """Times and fees of the services of an agency; never empty, by name."""

    kepala: Kepala
    id: str
    layanan: tuple[BarisPapan, ...]
