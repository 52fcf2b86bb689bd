"""What a DOCX is made of, as plain data: paragraphs, tables, pictures, sections.

`susun` and its neighbours fill these; `templates/docx` turn them into WordprocessingML.
Widths of columns are in twips (1/1440 inch), sizes of pictures in points.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Potong:
    """A run of text. `tautan` is the number of a relation, `jangkar` a bookmark; 0, "": no link."""

    teks: str
    tebal: bool = False
    miring: bool = False
    kecil: bool = False
    tautan: int = 0
    jangkar: str = ""
    bahasa: str = ""
    """Language where it is not that of the document, such as `en-US`."""
    coret: bool = False
    garis: bool = False
    """Struck, underlined."""


@dataclass(frozen=True, slots=True)
class Alinea:
    """A paragraph. `gaya` is the id of its style; `nomor` that of its list, 0 for none.

    `tingkat` is its depth in the list; without `nomor` the depth it is indented to, -1 none.
    """

    gaya: str
    isi: tuple[Potong, ...]
    nomor: int = 0
    tingkat: int = -1
    tengah: bool = False
    markah: str = ""
    """Name of a bookmark around it; empty for none."""
    nomor_markah: int = 1
    """Tells the bookmarks of a document apart."""
    lekat: bool = False
    """Whether it stays on the page of what follows."""
    jenis: str = "alinea"


@dataclass(frozen=True, slots=True)
class Gambar:
    """A picture: which of the document's, what it says in words, and its size."""

    nomor: int
    alt: str
    lebar: float
    tinggi: float
    jenis: str = "gambar"


@dataclass(frozen=True, slots=True)
class Sel:
    """A table cell; it spans `rentang` columns. `polos`: no lines beside and below it."""

    isi: tuple[Isi, ...]
    rentang: int = 1
    polos: bool = False


@dataclass(frozen=True, slots=True)
class Baris:
    """A table row; `kepala` rows come again on every page, `utuh` rows are not broken."""

    sel: tuple[Sel, ...]
    kepala: bool = False
    utuh: bool = False


@dataclass(frozen=True, slots=True)
class Tabel:
    """A table: widths of its columns, its rows, and what it is, for those who cannot see it."""

    gaya: str
    lebar: tuple[int, ...]
    baris: tuple[Baris, ...]
    judul: str = ""
    jenis: str = "tabel"


@dataclass(frozen=True, slots=True)
class Seksi:
    """The end of a section: what stands before it lies upright, or across (`melintang`)."""

    melintang: bool = False
    jenis: str = "seksi"


Isi = Alinea | Gambar | Tabel | Seksi


@dataclass(frozen=True, slots=True)
class Urutan:
    """A numbered list: the depth at which it begins, and whether it counts a, b, c there."""

    tingkat: int = 0
    huruf: bool = False


@dataclass(frozen=True, slots=True)
class Kaki:
    """The foot of every page."""

    nama: str
    alamat: str = ""
    """Permanent address, also as a QR code; may be empty."""
    keadaan: str = ""
    """Version and day."""


@dataclass(frozen=True, slots=True)
class Dokumen:
    """A whole document. `melintang` says how its last section lies."""

    judul: str
    penulis: str
    isi: tuple[Isi, ...]
    tanggal: date
    kaki: Kaki
    deskripsi: str = ""
    kata_kunci: tuple[str, ...] = ()
    tautan: tuple[str, ...] = ()
    """Addresses of links; a run's `tautan` counts from 1."""
    gambar: tuple[bytes, ...] = ()
    """PNG pictures; a `Gambar` counts them from 1."""
    nomor: tuple[Urutan, ...] = ()
    """Numbered lists, from list 2 on."""
    melintang: bool = False
    kertas: str = "A4"
