"""A decree's view → its document: the decree, then every annex in a section of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from generator.outputs.docx.standar import WIDTHS, kelompok_komponen, kop, rincian
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
from generator.outputs.pdf.data import case
from generator.outputs.pdf.plain import LAMPIRAN
from generator.present import views as v
from generator.present.keputusan_view import BAGAN, JENIS, Lampiran, SuratKeputusan

_LABEL: Final = (1900, 240)
_HALF: Final = 6
"""Depth at which what stands beside a label begins in the middle of the page."""


def keputusan_docx(sk: SuratKeputusan, tanggal: date, kertas: str, draw: Draw) -> Dokumen:
    """The decree with its annexes, dated `tanggal`, for paper `A4` or `F4`."""
    penulis = Penulis("", draw)
    lebar = WIDTHS[kertas]
    isi = [*_decree(sk, penulis, lebar)]
    melintang = False
    for n, lampiran in enumerate(sk.lampiran, start=1):
        penulis.lampiran = f"{LAMPIRAN}{n}"
        isi += (Seksi(melintang), *_annex(lampiran, penulis, lebar), *_signature(sk, lebar))
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
    yield from kop(sk.kop)
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
    isi = (
        Alinea("Tanda", (Potong(teks),) if teks else (), tingkat=_HALF)
        for teks in ("", *sk.tanda.baris(ditetapkan=True))
    )
    return Baris((Sel(()), Sel(()), Sel(tuple(isi))), utuh=True)


def _annex(lampiran: Lampiran, penulis: Penulis, lebar: int) -> Iterator[Isi]:
    view = lampiran.view
    for teks in lampiran.kepala:
        yield Alinea("JudulLampiran", (Potong(teks),))
    yield Alinea("JenisNaskah", (Potong(JENIS),))
    yield Alinea("Heading1", (Potong(view.nama),), tengah=True)
    if view.varian:
        kasus = (v.Span("; ".join(map(case, view.varian))),)
        yield rincian((v.Rincian("Mencakup", kasus),), penulis, lebar)
    for kelompok in view.kelompok:
        yield from kelompok_komponen(kelompok, penulis, lebar, tingkat=2)


def _signature(sk: SuratKeputusan, lebar: int) -> Iterator[Isi]:
    """The block at the end of an annex, in the right half."""
    isi = tuple(
        Alinea("Tanda", (Potong(teks),) if teks else ())
        for teks in sk.tanda.baris(ditetapkan=False)
    )
    kiri = lebar // 2
    yield Alinea("Sela", ())
    yield Tabel("TabelRincian", (kiri, lebar - kiri), (Baris((Sel(()), Sel(isi)), utuh=True),))
