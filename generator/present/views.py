"""What pages and documents show, as plain data: words decided, layout not.

`present/` fills these from the catalogue; templates (HTML, Typst) loop over them.
Every component is a sequence of a few kinds of block, so a template knows blocks
and never components. All text is plain; emphasis and links are `Span`s.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.catalog.lambang import Lambang
from generator.flow.shapes import Tata


class Tulisan(str):
    """Words of an author, which stay Indonesian on pages in every language."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text with one look. `href` is absolute, `mailto:`/`tel:`, or from the site root.

    `kepanjangan` are the words that the text is an abbreviation of.
    `asli` marks the words of an author, which stay Indonesian in every language; it is
    no part of what is said, and `Tulisan` brings it along.
    """

    teks: str
    tebal: bool = False
    miring: bool = False
    href: str = ""
    kepanjangan: str = ""
    asli: bool = field(default=False, compare=False)

    def __post_init__(self) -> None:
        if isinstance(self.teks, Tulisan):
            object.__setattr__(self, "asli", True)


Kaya = tuple[Span, ...]
"""Rich text: the spans of one line or paragraph, in order, never empty strings."""


@dataclass(frozen=True, slots=True)
class Tautan:
    """A link with its words."""

    teks: str
    href: str


@dataclass(frozen=True, slots=True)
class Varian:
    """A case of the service: id as in addresses, name, and when it is the reader's."""

    id: str
    nama: str
    jika: Kaya = ()


@dataclass(frozen=True, slots=True)
class Paragraf:
    """A paragraph. `nada`: `biasa`, `catatan` (small print) or `peringatan`."""

    isi: Kaya
    nada: str = "biasa"
    jenis: str = "paragraf"


@dataclass(frozen=True, slots=True)
class Butir:
    """One item of a list: text, small notes below it, and items within it.

    `pengantar` introduces the inner items ("Salah satu dari:"); `varian` are the cases
    the item is limited to (empty: all).
    """

    isi: Kaya
    catatan: tuple[Kaya, ...] = ()
    pengantar: str = ""
    anak: tuple[Butir, ...] = ()
    anak_berurut: bool = False
    varian: tuple[Varian, ...] = ()


@dataclass(frozen=True, slots=True)
class Daftar:
    """A list, numbered or not, with an optional heading of its own; `centang`: to tick off."""

    butir: tuple[Butir, ...]
    berurut: bool = False
    judul: str = ""
    centang: bool = False
    jenis: str = "daftar"


@dataclass(frozen=True, slots=True)
class Baris:
    """One table row; as many cells as the table has headings.

    Where the first cell is empty the cases stand for it.
    """

    sel: tuple[Kaya, ...]
    varian: tuple[Varian, ...] = ()


@dataclass(frozen=True, slots=True)
class Tabel:
    """A table with column headings; the first column is the row heading. `judul` is its caption."""

    judul: str
    kepala: tuple[str, ...]
    baris: tuple[Baris, ...]
    jenis: str = "tabel"


@dataclass(frozen=True, slots=True)
class Alur:
    """A procedure (one track): picture, text equivalent, Mermaid source.

    `svg` is a whole `<svg>` element without style elements or attributes, drawn from `tata`,
    of which a document may draw a part; `alt` says in
    one sentence what it shows; `langkah` are the numbered steps that say the same in words;
    `awalan` names the drawing on its page and `berkas` its files on the site, without an
    ending; `keterangan` says how the track is served, may be empty.
    """

    judul: str
    tata: Tata
    svg: str
    alt: str
    mermaid: str
    langkah: tuple[Butir, ...]
    awalan: str
    berkas: str
    varian: tuple[Varian, ...] = ()
    keterangan: str = ""
    jenis: str = "alur"


@dataclass(frozen=True, slots=True)
class Kontak:
    """A channel: kind in words, value as shown, target (empty: shown as text), notes."""

    label: str
    teks: str
    href: str = ""
    catatan: str = ""
    ikon: str = ""


@dataclass(frozen=True, slots=True)
class DaftarKontak:
    """Channels as tap targets."""

    kontak: tuple[Kontak, ...]
    judul: str = ""
    jenis: str = "kontak"


Blok = Paragraf | Daftar | Tabel | Alur | DaftarKontak
"""A template dispatches on `jenis`, one partial per kind."""


@dataclass(frozen=True, slots=True)
class KomponenView:
    """One of the fourteen on the page. `asal` says where an inherited value came from."""

    kunci: str
    nomor: int
    judul: str
    jangkar: str
    blok: tuple[Blok, ...]
    asal: Kaya = ()


@dataclass(frozen=True, slots=True)
class KelompokView:
    """A group of components with the heading official documents use."""

    kunci: str
    judul: str
    judul_en: str
    komponen: tuple[KomponenView, ...]


@dataclass(frozen=True, slots=True)
class Jawaban:
    """One of the seven answers that open a page: question, short answer, where to read on.

    `kasus` holds case id and answer for the cases in which the answer is another.
    """

    kunci: str
    tanya: str
    jawab: Kaya
    href: str
    kasus: tuple[tuple[str, Kaya], ...] = ()


@dataclass(frozen=True, slots=True)
class Rincian:
    """A labelled fact, for definition lists (decree, version, register entry)."""

    label: str
    isi: Kaya


@dataclass(frozen=True, slots=True)
class Halaman:
    """What every page has.

    `url` is from the root of its language, without leading slash; so the same page has the
    same in every language. `judul_kaya` is the title where part of it is an author's.
    """

    judul: str
    deskripsi: str
    url: str
    spanduk: tuple[Paragraf, ...] = ()
    noindex: bool = False
    jsonld: str = ""
    bahasa: str = "id"
    gaya: str = ""
    """Style sheet besides that of the site, from its root; may be empty."""
    gambar: str = "kartu.png"
    """Address of the picture shown where the page is shared, from the root of the site."""
    diubah: str = ""
    """Day on which the content was last set, changed or reviewed, `2026-09-14`; or empty."""
    judul_kaya: Kaya = ()

    @property
    def alamat(self) -> str:
        """Address from the root of the site."""
        return self.url if self.bahasa == "id" else f"{self.bahasa}/{self.url}"


@dataclass(frozen=True, slots=True)
class LayananRingkas:
    """A service in a list."""

    judul: str
    url: str
    instansi: str
    waktu: Kaya = ()
    biaya: Kaya = ()
    ringkas: str = ""
    id: str = ""
    """The standard's id, by which services are compared; empty where they are not."""


@dataclass(frozen=True, slots=True)
class StandarView:
    """A service standard, ready for page, document and data."""

    halaman: Halaman
    id: str
    nama: str
    instansi: Tautan
    jawaban: tuple[Jawaban, ...]
    kelompok: tuple[KelompokView, ...]
    penetapan: tuple[Rincian, ...]
    varian: tuple[Varian, ...] = ()
    unduhan: tuple[Tautan, ...] = ()
    usulkan: str = ""
    """Address of the repository's editor for the file; empty where no repository is set."""
    lapor: tuple[Tautan, ...] = ()
    """Where to report a mistake, the message begun; empty where nobody may be sent."""
    bagikan: str = ""
    """Link that opens WhatsApp with a message, to which the page adds the requirements."""
    saringan: tuple[tuple[str, str], ...] = ()
    """Search facets: (facet, value)."""
    kata_kunci: tuple[str, ...] = ()
    kop: tuple[str, ...] = ()
    """Letterhead lines for printed documents."""
    alamat_tetap: str = ""
    """Permanent absolute address, for the QR code; empty where the site has no address."""
    dicetak: str = ""
    """Reference date in words, for footers."""
    versi: str = ""
    tempat: tuple[Rincian, ...] = ()
    """Where and when it is given, in full."""
    layanan: tuple[Rincian, ...] = ()
    """What kind of service it is, for whom, and what other services belong to it."""
    singkatan: tuple[tuple[str, str], ...] = ()
    """Short and long forms, for search."""
    ringkas_lain: tuple[tuple[str, str], ...] = ()
    """Time and fee in other languages, for search: (name, words)."""
    edisi: str = ""
    """Which part of the standard a document holds, in words; empty for all of it."""
    lambang: Lambang | None = None
    """Emblem of the letterhead."""


@dataclass(frozen=True, slots=True)
class InstansiView:
    """An agency's page."""

    halaman: Halaman
    id: str
    nama: str
    induk: Tautan | None
    bawahan: tuple[Tautan, ...]
    rincian: tuple[Rincian, ...]
    kontak: DaftarKontak | None
    maklumat: tuple[Blok, ...]
    layanan: tuple[LayananRingkas, ...]
    """Its services; the first of them where there are many."""
    lembar: Lembar | None = None
    lain: tuple[Tautan, ...] = ()
    """Other pages about it."""
    unduhan: tuple[Tautan, ...] = ()
    """Papers to print."""


@dataclass(frozen=True, slots=True)
class RegulasiView:
    """A regulation's page: what it is, whether it is in force, who cites it."""

    halaman: Halaman
    id: str
    judul: str
    status: str
    status_kalimat: Kaya
    rincian: tuple[Rincian, ...]
    dikutip: tuple[LayananRingkas, ...]
    rantai: tuple[Tautan, ...] = ()
    """What replaced it, and what replaced that, to the one in force; empty where none did."""
    pengutip: tuple[Tautan, ...] = ()
    """Agencies whose services cite it, with their number; where services are too many to list."""
    jumlah: int = 0
    """Services that cite it."""


@dataclass(frozen=True, slots=True)
class Himpunan:
    """Services under one heading (a field, an agency, a letter).

    `jumlah` counts all of them; `layanan` may hold only the first, or none.
    """

    judul: str
    url: str
    layanan: tuple[LayananRingkas, ...]
    jumlah: int
    keterangan: Kaya = ()


@dataclass(frozen=True, slots=True)
class Lembar:
    """One page of a list spread over several: its number, how many, and the way to each."""

    nomor: int
    banyak: int
    tautan: tuple[Tautan, ...]


@dataclass(frozen=True, slots=True)
class Jalan:
    """A way to services without searching: a heading and links, with a page for the rest."""

    judul: str
    kunci: str
    tautan: tuple[Tautan, ...]
    semua: Tautan | None = None


@dataclass(frozen=True, slots=True)
class BerandaView:
    """Home: the search, then the ways to services."""

    halaman: Halaman
    pengantar: Kaya
    jalan: tuple[Jalan, ...]
    spanduk: tuple[Paragraf, ...] = ()


@dataclass(frozen=True, slots=True)
class DaftarView:
    """A page that lists: all services, those found in one way, all agencies, the register."""

    halaman: Halaman
    kunci: str
    """`layanan`, `instansi`, `regulasi` or the first folder of another way."""
    pengantar: Kaya
    himpunan: tuple[Himpunan, ...]
    tautan: tuple[Tautan, ...] = ()
    lembar: Lembar | None = None
    keterangan: tuple[Paragraf, ...] = ()
    """How the list was made, and what it cannot tell."""


@dataclass(frozen=True, slots=True)
class BarisMatriks:
    """A standard in the matrix: a state (`status.Keadaan`) for each component, in order."""

    layanan: Tautan
    keadaan: tuple[str, ...]
    catatan: str = ""


@dataclass(frozen=True, slots=True)
class Matriks:
    """Standards × components; as many states in a row as there are titles."""

    komponen: tuple[str, ...]
    baris: tuple[BarisMatriks, ...]


@dataclass(frozen=True, slots=True)
class Sebaran:
    """How one component fares over all standards: (state, number), every state once."""

    komponen: str
    jumlah: tuple[tuple[str, int], ...]
    total: int


@dataclass(frozen=True, slots=True)
class KelengkapanView:
    """How complete standards are: of the site, or of one agency."""

    halaman: Halaman
    pengantar: Kaya
    rincian: tuple[Rincian, ...]
    sebaran: tuple[Sebaran, ...]
    matriks: Matriks | None
    tabel: tuple[Tabel, ...]
    ditahan: tuple[str, ...]
    """Names of what errors keep from readers."""
    batas: str
    """What is not checked, in one sentence."""
    lembar: Lembar | None = None
    tautan: tuple[Tautan, ...] = ()


@dataclass(frozen=True, slots=True)
class KolomBanding:
    """A service among those compared."""

    layanan: Tautan
    instansi: str


@dataclass(frozen=True, slots=True)
class ButirBanding:
    """One thing that a compared service says, and a mark in words where not all say it."""

    teks: Kaya
    tanda: str = ""


@dataclass(frozen=True, slots=True)
class BarisBanding:
    """What each of the compared services says to one question, in the order of the columns."""

    judul: str
    sel: tuple[tuple[ButirBanding, ...], ...]
    sama: bool


@dataclass(frozen=True, slots=True)
class BandingView:
    """Two to four services side by side."""

    halaman: Halaman
    kolom: tuple[KolomBanding, ...]
    baris: tuple[BarisBanding, ...]


@dataclass(frozen=True, slots=True)
class SelRagam:
    """A fact about a service of many agencies. `berbeda`: most of them say something else."""

    teks: Kaya
    berbeda: bool


@dataclass(frozen=True, slots=True)
class RagamView:
    """One service at many agencies, a row each; as many facts in a row as there are headings."""

    halaman: Halaman
    kepala: tuple[str, ...]
    umum: tuple[Kaya, ...]
    """What most of them say, under each heading."""
    baris: tuple[tuple[KolomBanding, tuple[SelRagam, ...]], ...]
    lembar: Lembar | None = None
