"""The comparison of two states → its document: letterhead, title, the table SEMULA / MENJADI."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from generator.outputs.docx.standar import WIDTHS, kop, rincian
from generator.outputs.docx.susun import Draw, Penulis
from generator.outputs.docx.unsur import Alinea, Baris, Dokumen, Isi, Kaki, Potong, Sel, Tabel
from generator.present import views as v
from generator.present.semula_menjadi import (
    DIHAPUS,
    JENIS,
    KEPALA,
    PENJELASAN,
    TIDAK_ADA,
    BarisUbah,
    Kata,
    SelUbah,
    SemulaMenjadi,
)

_NO: Final = 567
_KOMPONEN: Final = 1900


def semula_menjadi_docx(view: SemulaMenjadi, tanggal: date, kertas: str, draw: Draw) -> Dokumen:
    """The comparison, dated `tanggal`, for paper `A4` or `F4`."""
    penulis = Penulis("", draw)
    isi = tuple(_content(view, penulis, WIDTHS[kertas]))
    return Dokumen(
        judul=view.judul,
        penulis=view.instansi,
        isi=isi,
        gambar=tuple(penulis.gambar),
        tanggal=tanggal,
        kaki=Kaki(view.judul),
        kertas=kertas,
    )


def _content(view: SemulaMenjadi, penulis: Penulis, lebar: int) -> Iterator[Isi]:
    yield from kop(view.kop, view.lambang, penulis, lebar)
    for satu in view.spanduk:
        yield Alinea("Spanduk", penulis.kaya(satu.isi))
    yield Alinea("JenisNaskah", (Potong(JENIS),))
    yield Alinea("Title", (Potong(view.nama),))
    fakta = tuple(v.Rincian(label, (v.Span(isi),)) for label, isi in view.rincian)
    yield rincian(fakta, penulis, lebar)
    yield Alinea("Sela", ())
    yield _table(view, lebar)
    yield Alinea("Sela", ())
    for kalimat in filter(None, (view.kalimat_tetap, view.kalimat_warisan)):
        yield Alinea("Isi", (Potong(kalimat),))
    yield Alinea("Catatan", (Potong(PENJELASAN),))


def _table(view: SemulaMenjadi, lebar: int) -> Tabel:
    sisi = (lebar - _NO - _KOMPONEN) // 2
    kepala = tuple(Sel((Alinea("KepalaTabel", (Potong(k),), tengah=True),)) for k in KEPALA)
    baris = (_row(n, satu) for n, satu in enumerate(view.baris, start=1))
    return Tabel(
        "TabelKomponen",
        (_NO, _KOMPONEN, sisi, sisi),
        (Baris(kepala, kepala=True), *baris),
        JENIS,
    )


def _row(n: int, baris: BarisUbah) -> Baris:
    komponen = [Alinea("Label", (Potong(baris.komponen),))]
    if baris.letak:
        komponen.append(Alinea("Catatan", (Potong(baris.letak),)))
    return Baris(
        (
            Sel((Alinea("Isi", (Potong(str(n)),), tengah=True),)),
            Sel(tuple(komponen)),
            Sel(tuple(_side(baris.semula, TIDAK_ADA, Potong("", tebal=True, coret=True)))),
            Sel(tuple(_side(baris.menjadi, DIHAPUS, Potong("", tebal=True, garis=True)))),
        ),
        utuh=baris.pendek,
    )


def _side(sel: SelUbah | None, kosong: str, tanda: Potong) -> Iterator[Alinea]:
    if sel is None:
        yield Alinea("Isi", (Potong(kosong, miring=True),))
        return
    for n, baris in enumerate(sel.baris):
        nomor = (Potong(f"{sel.nomor} "),) if sel.nomor and n == 0 else ()
        yield Alinea("Isi", (*nomor, *(_run(k, tanda) for k in baris)))


def _run(kata: Kata, tanda: Potong) -> Potong:
    return replace(tanda, teks=kata.teks) if kata.berubah else Potong(kata.teks)
