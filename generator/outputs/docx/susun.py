"""Blocks of a view → paragraphs, tables and pictures, with real lists.

Knows blocks and never components. One `Penulis` writes one document: it hands out the
numbers of lists and of links, and keeps drawings that need pages of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from generator.catalog.lambang import Lambang
from generator.outputs import OutputError
from generator.outputs.docx.gambar import size_of
from generator.outputs.docx.unsur import Alinea, Baris, Gambar, Isi, Potong, Sel, Tabel, Urutan
from generator.outputs.links import absolute
from generator.outputs.pdf.bagan import lies_across, picture, pieces
from generator.outputs.pdf.plain import TERLAMPIR, column_widths
from generator.present import views as v

LAMPIRAN: Final = "lampiran"
"""Bookmark of the drawings at the end of a document of one standard."""
BULLETS: Final = 1
"""The one list whose items have no numbers."""
_MANY_COLUMNS: Final = 5
_DEEPEST: Final = 8
_EMBLEM: Final = (85.0, 54.0)
"""Greatest width and height of an emblem in points: 30 mm and 19 mm."""
_NADA: Final = {"biasa": "Isi", "catatan": "Catatan", "peringatan": "Peringatan"}

Draw = Callable[[str, float], bytes]
"""SVG and its width in points → PNG."""


@dataclass(slots=True)
class Penulis:
    """Writes one document. `base` is the address of the site, for links from its root."""

    base: str
    draw: Draw
    tautan: list[str] = field(default_factory=list)
    """Addresses of links met so far, each once."""
    nomor: list[Urutan] = field(default_factory=list)
    """Every numbered list begun so far; the first is list 2."""
    gambar: list[bytes] = field(default_factory=list)
    """Pictures met so far."""
    melintang: list[Isi] = field(default_factory=list)
    """Drawings met so far that need pages across, with their captions."""
    lampiran: str = LAMPIRAN
    """Bookmark of the place where those go."""

    def kaya(self, isi: v.Kaya, *, kecil: bool = False) -> tuple[Potong, ...]:
        """Rich text as runs."""
        return tuple(
            Potong(s.teks, s.tebal, s.miring, kecil, tautan=self.link(s.href)) for s in isi
        )

    def link(self, href: str) -> int:
        """Number of the relation for an address, 0 where the document cannot follow it."""
        address = absolute(self.base, href)
        if not address:
            return 0
        if address not in self.tautan:
            self.tautan.append(address)
        return self.tautan.index(address) + 1

    def in_cell(self, blocks: Sequence[v.Blok], lebar: int) -> Iterator[Isi]:
        """What stands in a cell of that width, without what is too wide for it."""
        for block in blocks:
            match block:
                case v.Paragraf():
                    yield Alinea(_NADA[block.nada], self.kaya(block.isi))
                case v.Daftar():
                    yield from self._titled(block.judul)
                    yield from self.butir(block.butir, berurut=block.berurut)
                case v.DaftarKontak():
                    yield from self._titled(block.judul)
                    yield from (self._kontak(k) for k in block.kontak)
                case v.Alur():
                    yield from self._alur(block)
                case v.Tabel() if not is_wide(block):
                    yield from self._titled(block.judul)
                    yield self.tabel(block, lebar)

    def below(self, blocks: Sequence[v.Blok], lebar: int) -> Iterator[tuple[Isi, ...]]:
        """What stands below over the whole width, one group of elements per row."""
        for block in blocks:
            if isinstance(block, v.Tabel) and is_wide(block):
                yield (*self._titled(block.judul), self.tabel(block, lebar))
            elif isinstance(block, v.Alur) and block.svg:
                drawings = list(self._drawings(block))
                if lies_across(block):
                    self.melintang += (part for drawing in drawings for part in drawing)
                else:
                    yield from drawings

    def butir(
        self, butir: Sequence[v.Butir], *, berurut: bool, tingkat: int = 0, daftar: int = 0
    ) -> Iterator[Alinea]:
        """The items of a list and of those within; `daftar` is the numbered list they are in."""
        tingkat = min(tingkat, _DEEPEST)
        if not berurut:
            daftar = BULLETS
        elif daftar in (0, BULLETS):
            daftar = self.begin(Urutan(tingkat))
        for b in butir:
            yield Alinea("Butir", (*self.kaya(b.isi), *_khusus(b.varian)), daftar, tingkat)
            for c in b.catatan:
                yield Alinea("Catatan", self.kaya(c), tingkat=tingkat)
            if b.pengantar:
                yield Alinea("Isi", (Potong(b.pengantar),), tingkat=tingkat)
            yield from self.butir(
                b.anak, berurut=b.anak_berurut, tingkat=tingkat + 1, daftar=daftar
            )

    def lambang(self, lambang: Lambang) -> Gambar | None:
        """The emblem of the letterhead; None where it cannot be drawn."""
        lebar = min(_EMBLEM[1] * lambang.rasio, _EMBLEM[0])
        try:
            png = self.draw(lambang.svg, lebar)
        except OutputError:
            return None
        self.gambar.append(png)
        return Gambar(len(self.gambar), lambang.alt, *size_of(png))

    def begin(self, urutan: Urutan) -> int:
        """A new numbered list; its number."""
        self.nomor.append(urutan)
        return len(self.nomor) + 1

    def terhitung(self, butir: Sequence[str], *, huruf: bool = False) -> Iterator[Alinea]:
        """Plain items counted 1, 2, 3, or a, b, c."""
        daftar = self.begin(Urutan(huruf=huruf)) if butir else 0
        yield from (Alinea("Butir", (Potong(teks),), daftar, 0) for teks in butir)

    def tabel(self, tabel: v.Tabel, lebar: int) -> Tabel:
        """A table as wide as told, its columns by how much they say."""
        bagian = [int(str(share)) for share in column_widths(tabel)]
        kolom = tuple(lebar * share // sum(bagian) for share in bagian)
        kepala = tuple(Sel((Alinea("KepalaTabel", (Potong(k),)),)) for k in tabel.kepala)
        baris = (Baris(tuple(self._sel(b)), utuh=True) for b in tabel.baris)
        return Tabel("TabelIsi", kolom, (Baris(kepala, kepala=True), *baris), tabel.judul)

    def _sel(self, baris: v.Baris) -> Iterator[Sel]:
        pertama, *lain = baris.sel
        kasus = (*self.kaya(pertama), *_khusus(baris.varian))
        isi = kasus if pertama else (Potong(_names(baris.varian)),)
        for satu in (isi, *map(self.kaya, lain)):
            yield Sel((Alinea("IsiTabel", satu),))

    def _titled(self, judul: str) -> Iterator[Alinea]:
        if judul:
            yield Alinea("JudulBlok", (Potong(judul),))

    def _kontak(self, k: v.Kontak) -> Alinea:
        isi = [Potong(k.label, tebal=True), Potong(": ")]
        isi.append(Potong(k.teks, tautan=self.link(k.href)))
        if k.catatan:
            isi.append(Potong(f" ({k.catatan})", kecil=True))
        return Alinea("Butir", tuple(isi), BULLETS, 0)

    def _alur(self, alur: v.Alur) -> Iterator[Alinea]:
        yield from self._titled(alur.judul)
        if alur.varian:
            yield Alinea("Isi", _khusus(alur.varian))
        if alur.keterangan:
            yield Alinea("Catatan", (Potong(alur.keterangan),))
        yield from self.butir(alur.langkah, berurut=True)
        if alur.svg and lies_across(alur):
            kata = Potong(TERLAMPIR, jangkar=self.lampiran)
            yield Alinea("Catatan", (kata,))

    def _drawings(self, alur: v.Alur) -> Iterator[tuple[Isi, ...]]:
        parts = pieces(alur)
        for number, part in enumerate(parts, start=1):
            judul = f": {alur.judul}" if alur.judul else ""
            bagian = f" (bagian {number} dari {len(parts)})" if len(parts) > 1 else ""
            png = self.draw(picture(part, alur), part.lebar)
            self.gambar.append(png)
            yield (
                Alinea("KeteranganGambar", (Potong(f"Bagan alur{judul}{bagian}"),)),
                Gambar(len(self.gambar), alur.alt, *size_of(png)),
            )


def is_wide(block: v.Blok) -> bool:
    """Whether a block needs the whole width of the page."""
    return isinstance(block, v.Tabel) and len(block.kepala) >= _MANY_COLUMNS


def _names(varian: Sequence[v.Varian]) -> str:
    return ", ".join(satu.nama for satu in varian)


def _khusus(varian: Sequence[v.Varian]) -> tuple[Potong, ...]:
    """For which cases only."""
    if not varian:
        return ()
    return (
        Potong(" (", kecil=True),
        Potong("Khusus:", miring=True, kecil=True),
        Potong(f" {_names(varian)})", kecil=True),
    )
