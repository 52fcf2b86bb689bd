"""A decree's view → its document: the decree, then every annex in a section of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from generator.outputs.docx.standar import WIDTHS, kelompok_komponen, kop, rincian
from generator.outputs.docx.susun import LAMPIRAN, Draw, Penulis
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
from generator.outputs.pdf.data import case
from generator.present import views as v
from generator.present.keputusan_view import BAGAN, JENIS, Lampiran, SuratKeputusan

_LABEL: Final = (1900, 240)
_HALF, _MIDDLE = 6, 12
"""Depths at which what stands beside a label, or alone, begins in the middle of the page."""


def keputusan_docx(sk: SuratKeputusan, tanggal: date, kertas: str, draw: Draw) -> Dokumen:
    """The decree with its annexes, dated `tanggal`, for paper `A4` or `F4`."""
    penulis = Penulis("", draw)
    lebar = WIDTHS[kertas]
    isi = [*_decree(sk, penulis, lebar)]
    melintang = False
    for n, lampiran in enumerate(sk.lampiran, start=1):
        penulis.lampiran = f"{LAMPIRAN}{n}"
        isi += (Seksi(melintang), *_annex(lampiran, sk, penulis, lebar))
        melintang = bool(penulis.melintang)
        if melintang:
            judul = Alinea("Heading2", (Potong(BAGAN),), markah=penulis.lampiran, nomor_markah=n)
            isi += (Seksi(), judul, *penulis.melintang)
            penulis.melintang.clear()
    return Dokumen(
        judul=sk.judul,
        penulis=sk.instansi,
        isi=tuple(isi),
        tanggal=tanggal,
        kaki=Kaki(sk.judul),
        tautan=tuple(penulis.tautan),
        gambar=tuple(penulis.gambar),
        nomor=tuple(penulis.nomor),
        melintang=melintang,
        kertas=kertas,
    )


def _decree(sk: SuratKeputusan, penulis: Penulis, lebar: int) -> Iterator[Isi]:
    yield from kop(sk.kop, sk.lambang, penulis, lebar)
    for satu in sk.spanduk:
        yield Alinea("Spanduk", penulis.kaya(satu.isi))
    pembuka, *kepala = sk.kepala
    yield Alinea("Title", (Potong(pembuka),))
    yield from (Alinea("JudulKeputusan", (Potong(teks),)) for teks in kepala)
    yield _rows(
        lebar,
        ("Menimbang", tuple(penulis.terhitung(sk.menimbang, huruf=True))),
        ("Mengingat", tuple(penulis.terhitung(sk.mengingat))),
    )
    yield Alinea("JudulKeputusan", (Potong("MEMUTUSKAN:"),))
    diktum = [
        (d.nama, (Alinea("Isi", (Potong(d.isi),)), *penulis.terhitung(d.butir))) for d in sk.diktum
    ]
    isi = _rows(lebar, ("Menetapkan", (Alinea("Isi", (Potong(sk.menetapkan),)),)), *diktum[:-1])
    # In one table, so that Word can keep the last ruling on the page of the signature.
    akhir = _row(*diktum[-1], lekat=True)
    yield replace(isi, baris=(*isi.baris, akhir, _signed(sk)))


def _rows(lebar: int, *baris: tuple[str, tuple[Alinea, ...]]) -> Tabel:
    """Parts of a decree: name, colon, text."""
    isi = tuple(_row(nama, teks) for nama, teks in baris)
    return Tabel("TabelRincian", (*_LABEL, lebar - sum(_LABEL)), isi)


def _row(nama: str, teks: tuple[Alinea, ...], *, lekat: bool = False) -> Baris:
    label, titik = (Alinea("Isi", (Potong(satu),), lekat=lekat) for satu in (nama, ":"))
    isi = tuple(replace(satu, lekat=lekat) for satu in teks)
    return Baris((Sel((label,)), Sel((titik,)), Sel(isi)))


def _signed(sk: SuratKeputusan) -> Baris:
    """The block below the decree itself, in the right half of the page."""
    isi = _lines(sk, ditetapkan=True, tingkat=_HALF)
    return Baris((Sel(()), Sel(()), Sel(isi)), utuh=True)


def _lines(sk: SuratKeputusan, *, ditetapkan: bool, tingkat: int) -> tuple[Alinea, ...]:
    """Lines of the block, after an empty one."""
    return tuple(
        Alinea("Tanda", (Potong(teks),) if teks else (), tingkat=tingkat)
        for teks in ("", *sk.tanda.baris(ditetapkan=ditetapkan))
    )


def _annex(lampiran: Lampiran, sk: SuratKeputusan, penulis: Penulis, lebar: int) -> Iterator[Isi]:
    view = lampiran.view
    for teks in lampiran.kepala:
        yield Alinea("JudulLampiran", (Potong(teks),))
    yield Alinea("JenisNaskah", (Potong(JENIS),))
    yield Alinea("Heading1", (Potong(view.nama),), tengah=True)
    if view.varian:
        kasus = (v.Span("; ".join(map(case, view.varian))),)
        yield rincian((v.Rincian("Mencakup", kasus),), penulis, lebar)
    for n, kelompok in enumerate(view.kelompok, start=1):
        judul, tabel = kelompok_komponen(kelompok, penulis, lebar, tingkat=2)
        yield judul
        yield _with_signature(tabel, sk) if n == len(view.kelompok) else tabel


def _with_signature(tabel: Tabel, sk: SuratKeputusan) -> Tabel:
    """The last table of an annex with the block below it.

    As a row of the table: that is how both Word and LibreOffice keep the row before it on its page.
    """
    *awal, akhir = tabel.baris
    tanda = _lines(sk, ditetapkan=False, tingkat=_MIDDLE)
    sel = Sel(tanda, rentang=len(tabel.lebar), polos=True)
    return replace(tabel, baris=(*awal, _kept(akhir), Baris((sel,), utuh=True)))


def _kept(baris: Baris) -> Baris:
    """A row that stays on the page of the next one."""
    return replace(
        baris, sel=tuple(replace(s, isi=tuple(map(_kept_part, s.isi))) for s in baris.sel)
    )


def _kept_part(isi: Isi) -> Isi:
    match isi:
        case Alinea():
            return replace(isi, lekat=True)
        case Tabel():
            return replace(isi, baris=tuple(map(_kept, isi.baris)))
    return isi
