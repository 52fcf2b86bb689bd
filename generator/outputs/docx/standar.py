"""A standard's view → its document: letterhead, title, the two tables, facts, drawings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from generator.catalog.lambang import Lambang
from generator.outputs.docx.susun import Draw, Penulis
from generator.outputs.docx.unsur import (
    Alinea,
    Baris,
    Dokumen,
    Isi,
    Kaki,
    Potong,
    Seksi,
    Sel,
    Tabel,
)
from generator.outputs.pdf.data import case, facts
from generator.present import views as v

WIDTHS: Final = {"A4": 9638, "F4": 9921}
"""Twips between the margins, by paper."""
_NO: Final = 567
_KOMPONEN: Final = 2155
_LABEL: Final = (2100, 240)
_TWIPS: Final = 20
"""In a point."""
_MARGINS: Final = 230
"""Twips that a cell keeps free at its sides."""
_SHORT: Final = 8
"""Lines up to which a component is kept on one page."""
_ISTILAH: Final = {"penyampaian": "Service Delivery", "pengelolaan": "Manufacturing"}


def standar_docx(view: v.StandarView, tanggal: date, kertas: str, draw: Draw) -> Dokumen:
    """The document of one standard, dated `tanggal`, for paper `A4` or `F4`."""
    penulis = Penulis(view.alamat_tetap.removesuffix(view.halaman.url), draw)
    isi = tuple(_content(view, penulis, WIDTHS[kertas]))
    keadaan = (view.versi and f"Versi {view.versi}", view.dicetak and f"Keadaan per {view.dicetak}")
    return Dokumen(
        judul=f"Standar Pelayanan: {view.nama}",
        penulis=view.instansi.teks,
        isi=isi,
        tanggal=tanggal,
        kaki=Kaki(view.nama, view.alamat_tetap, " · ".join(filter(None, keadaan))),
        deskripsi=view.halaman.deskripsi,
        kata_kunci=view.kata_kunci,
        tautan=tuple(penulis.tautan),
        gambar=tuple(penulis.gambar),
        nomor=tuple(penulis.nomor),
        melintang=bool(penulis.melintang),
        kertas=kertas,
    )


def _content(view: v.StandarView, penulis: Penulis, lebar: int) -> Iterator[Isi]:
    yield from kop(view.kop, view.lambang, penulis, lebar)
    for satu in view.halaman.spanduk:
        yield Alinea("Spanduk", penulis.kaya(satu.isi))
    yield Alinea("JenisNaskah", (Potong("STANDAR PELAYANAN"),))
    yield Alinea("Title", (Potong(view.nama),))
    if view.edisi:
        yield Alinea("Subtitle", (Potong(view.edisi),))
    yield rincian(tuple(_opening(view)), penulis, lebar)
    for kelompok in view.kelompok:
        if kelompok.komponen:
            yield from kelompok_komponen(kelompok, penulis, lebar)
    if keterangan := facts(view):
        yield Alinea("Heading1", (Potong("Keterangan"),))
        yield rincian(keterangan, penulis, lebar)
    if penulis.melintang:
        yield Seksi()
        yield Alinea("Heading1", (Potong("Lampiran: Bagan Alur"),), markah=penulis.lampiran)
        yield from penulis.melintang


def kop(
    baris: Sequence[str], lambang: Lambang | None, penulis: Penulis, lebar: int
) -> Iterator[Isi]:
    """The letterhead, `lebar` twips wide: the emblem to the left of its lines."""
    teks = tuple(_lines(baris))
    gambar = penulis.lambang(lambang) if lambang else None
    if gambar:
        sisi = round(gambar.lebar * _TWIPS) + _MARGINS
        sel = (Sel((gambar,)), Sel(teks), Sel(()))
        yield Tabel("TabelKop", (sisi, lebar - 2 * sisi, sisi), (Baris(sel, utuh=True),))
    else:
        yield from teks
    yield Alinea("KopGaris", ())


def _lines(baris: Sequence[str]) -> Iterator[Alinea]:
    """The lines of a letterhead: the second is the largest, as in official letters."""
    for n, teks in enumerate(baris):
        besar = len(baris) == 1 or n == 1
        gaya = "KopNama" if besar else "KopInduk" if n == 0 else "KopAlamat"
        yield Alinea(gaya, (Potong(teks),))


def kelompok_komponen(
    kelompok: v.KelompokView, penulis: Penulis, lebar: int, tingkat: int = 1
) -> tuple[Alinea, Tabel]:
    """One group: its heading of that level, and the table NO, KOMPONEN, URAIAN."""
    istilah = Potong(_ISTILAH[kelompok.kunci], miring=True, bahasa="en-US")
    judul = (Potong(f"{kelompok.judul} ("), istilah, Potong(")"))
    kolom = (_NO, _KOMPONEN, lebar - _NO - _KOMPONEN)
    kepala = ("NO", "KOMPONEN", "URAIAN")
    sel = tuple(Sel((Alinea("KepalaTabel", (Potong(k),), tengah=True),)) for k in kepala)
    baris = [Baris(sel, kepala=True)]
    for k in kelompok.komponen:
        baris += _komponen(k, penulis, kolom, f"Heading{tingkat + 1}")
    return (
        Alinea("Heading1" if tingkat == 1 else "JudulKelompok", judul),
        Tabel("TabelKomponen", kolom, tuple(baris), kelompok.judul),
    )


def _komponen(
    k: v.KomponenView, penulis: Penulis, kolom: tuple[int, ...], gaya: str
) -> Iterator[Baris]:
    isi = list(penulis.in_cell(k.blok, kolom[2] - _MARGINS))
    if k.asal:
        isi.append(Alinea("Asal", penulis.kaya(k.asal)))
    yield Baris(
        (
            Sel((Alinea("Isi", (Potong(str(k.nomor)),), tengah=True),)),
            Sel((Alinea(gaya, (Potong(k.judul),)),)),
            Sel(tuple(isi)),
        ),
        utuh=_is_short(isi),
    )
    for penuh in penulis.below(k.blok, sum(kolom) - _MARGINS):
        yield Baris((Sel(penuh, rentang=3),))


def _is_short(isi: Sequence[Isi]) -> bool:
    """Whether a row reads better on one page than begun on one and ended on the next."""
    lines = (len(satu.baris) + 1 if isinstance(satu, Tabel) else 1 for satu in isi)
    return sum(lines) <= _SHORT


def rincian(facts: Sequence[v.Rincian], penulis: Penulis, lebar: int) -> Tabel:
    """Labelled facts, the colons below each other."""
    baris = tuple(
        Baris(
            (
                Sel((Alinea("Label", (Potong(r.label),)),)),
                Sel((Alinea("Isi", (Potong(":"),)),)),
                Sel((Alinea("Isi", penulis.kaya(r.isi)),)),
            )
        )
        for r in facts
    )
    return Tabel("TabelRincian", (*_LABEL, lebar - sum(_LABEL)), baris)


def _opening(view: v.StandarView) -> Iterator[v.Rincian]:
    yield v.Rincian("Instansi", (v.Span(view.instansi.teks),))
    yield v.Rincian("Jenis pelayanan", (v.Span(view.nama),))
    if view.varian:
        yield v.Rincian("Mencakup", (v.Span("; ".join(map(case, view.varian))),))
