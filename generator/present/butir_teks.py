"""Blocks of a component → its items as plain lines, each with its number and heading.

For what compares: an item is a heading, a line of a list with its notes, a step, a row of a
table, a channel or a paragraph, in the order of reading.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from generator.present import views as v

_NOMOR: Final[tuple[Callable[[int], str], ...]] = (
    lambda n: f"{n}.",
    lambda n: f"{_letters(n)}.",
    lambda n: f"{n})",
    lambda n: f"{_letters(n)})",
)
"""Numbers by depth, as documents print them."""
_KE_LANGKAH: Final = re.compile(r"(?<=ke langkah )\d+")


@dataclass(frozen=True, slots=True)
class ButirTeks:
    """One item; notes follow its text on lines of their own.

    `nomor` is its number with those it stands in (`4.a.`), empty without; `letak` the heading
    or item it stands under. `tunggal`: it is all there is under that.
    """

    teks: str
    nomor: str = ""
    letak: str = ""
    tunggal: bool = True
    makna: str = ""
    """The text where it names other items by what they say and not by number; empty for `teks`."""

    @property
    def kunci(self) -> str:
        """What two items share that are the same, wherever they stand."""
        return self.makna or self.teks


def butir_blok(blok: Sequence[v.Blok]) -> Iterator[ButirTeks]:
    """The items of a component, in order; never one without text."""
    isi = [b for satu in blok for b in _items(satu) if b.teks]
    letak = [b.letak for b in isi]
    return (replace(b, tunggal=b.tunggal and letak.count(b.letak) == 1) for b in isi)


def _items(blok: v.Blok) -> Iterator[ButirTeks]:
    if not isinstance(blok, v.Paragraf):
        yield ButirTeks(blok.judul, tunggal=False)
    match blok:
        case v.Paragraf():
            yield ButirTeks(_text(blok.isi))
        case v.Daftar():
            yield from _listed(blok.butir, blok.judul, berurut=blok.berurut)
        case v.Tabel():
            for baris in blok.baris:
                yield ButirTeks(_row(blok.kepala, baris), letak=blok.judul)
        case v.Alur():
            yield from _steps(blok)
        case v.DaftarKontak():
            for k in blok.kontak:
                catatan = f" ({k.catatan})" if k.catatan else ""
                yield ButirTeks(f"{k.label}: {k.teks}{catatan}", letak=blok.judul)


def _listed(
    butir: Sequence[v.Butir], letak: str, *, berurut: bool, tingkat: int = 0, di: str = ""
) -> Iterator[ButirTeks]:
    for n, b in enumerate(butir, start=1):
        nomor = di + (_NOMOR[min(tingkat, len(_NOMOR) - 1)](n) if berurut else "")
        awal = " ".join(filter(None, (_text(b.isi), _only(b.varian))))
        teks = "\n".join(filter(None, (awal, *map(_text, b.catatan), b.pengantar)))
        yield ButirTeks(teks, nomor if berurut else "", letak)
        yield from _listed(b.anak, awal, berurut=b.anak_berurut, tingkat=tingkat + 1, di=nomor)


def _steps(alur: v.Alur) -> Iterator[ButirTeks]:
    """A track; a step that leads to another means that one, whatever its number is by now."""
    awal = " ".join(filter(None, (_only(alur.varian), alur.keterangan)))
    yield ButirTeks(awal, letak=alur.judul)
    kata = {str(n): _text(b.isi) for n, b in enumerate(alur.langkah, start=1)}
    for butir in _listed(alur.langkah, alur.judul, berurut=True):
        makna = _KE_LANGKAH.sub(lambda nomor: kata.get(nomor[0], nomor[0]), butir.teks)
        yield replace(butir, makna=makna)


def _row(kepala: Sequence[str], baris: v.Baris) -> str:
    """The cells of a row, all but the first with their headings."""
    pertama, *lain = (_text(sel) for sel in baris.sel)
    kasus = ", ".join(satu.nama for satu in baris.varian)
    awal = f"{pertama} {_only(baris.varian)}".strip() if pertama else kasus
    sisa = (f"{k}: {teks}" for k, teks in zip(kepala[1:], lain, strict=True) if teks)
    return "\n".join(filter(None, (awal, *sisa)))


def _only(varian: Sequence[v.Varian]) -> str:
    return f"(Khusus: {', '.join(satu.nama for satu in varian)})" if varian else ""


def _text(isi: v.Kaya) -> str:
    return "".join(span.teks for span in isi)


def _letters(n: int) -> str:
    """A number in letters: a, b, up to z, then aa."""
    hasil = ""
    while n:
        n, sisa = divmod(n - 1, 26)
        hasil = chr(ord("a") + sisa) + hasil
    return hasil
