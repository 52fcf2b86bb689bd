"""The sheet that a citizen takes home from the counter: what to bring, steps, time, fee.

It has two sides, more only where single papers need many lines: a tick list that names
only some of the papers sends people back home, so it goes on overleaf rather than being
cut. What is more than two sides can hold is left out in the open, with the number of what
is missing and where it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from generator.catalog import Standar
from generator.model.dasar import Komponen
from generator.model.kosakata import JenisSyarat
from generator.model.penyampaian import Persyaratan, Syarat
from generator.present import keterangan
from generator.present.cetak import Bagian, LoketView
from generator.present.jawaban import jawaban
from generator.present.kaya import polos
from generator.present.komponen import blok
from generator.present.konteks import Konteks
from generator.present.papan import kepala
from generator.present.situs import Situs, alamat_standar
from generator.present.spanduk import usulan
from generator.present.views import (
    Alur,
    Blok,
    Butir,
    Daftar,
    DaftarKontak,
    Kontak,
    Paragraf,
    Tabel,
)

BERKAS: Final = "lembar-loket.pdf"

MOST_ITEMS: Final = 30
"""Lines of what to prepare, and of steps: with notes, as much as two sides hold."""
_MOST_ROWS: Final = 8
"""Rows of a table."""
_MOST_SHORT: Final = 6
"""Products, and channels of complaint."""

_POKOK: Final = (
    ("waktu", "jangka_waktu", "Waktu"),
    ("biaya", "biaya", "Biaya"),
    ("produk", "produk", "Yang diterima"),
)
"""Key of the short answer, component, and heading."""


def has_loket(s: Standar) -> bool:
    """Whether a sheet is made: not of a copy, which is not ours to hand out as the agency's."""
    return not s.instansi.model.salinan


def lembar_loket(situs: Situs, s: Standar) -> LoketView:
    """The sheet of one standard."""
    konteks = Konteks(situs.catalog, s, situs.temuan)
    awal = kepala(situs, s.instansi, alamat_standar(s))
    kontak, sisa_kontak = _kontak(konteks)
    return LoketView(
        replace(awal, spanduk=(*awal.spanduk, *usulan(s))),
        s.id,
        polos(s.isi.nama),
        polos(s.isi.deskripsi) if s.isi.deskripsi else "",
        tuple(_pokok(konteks)),
        tuple(_bagian(konteks)),
        tuple(keterangan.tempat(s)),
        kontak,
        sisa_kontak,
        polos(s.isi.versi.nomor) if s.isi.versi else "",
    )


def _pokok(konteks: Konteks) -> Iterator[Bagian]:
    """Time, fee and product: the component itself, or its short answer where it is a table."""
    pendek = {satu.kunci: satu.jawab for satu in jawaban(konteks)}
    for kunci, komponen, judul in _POKOK:
        isi = _blocks(konteks, komponen)
        if any(isinstance(b, Tabel) for b in isi) or not isi:
            isi = (Paragraf(pendek[kunci]),)
        yield _shortened(kunci, judul, isi, "hal lain")


def _bagian(konteks: Konteks) -> Iterator[Bagian]:
    yield _shortened("syarat", "Yang perlu disiapkan", _persyaratan(konteks), "syarat lain")
    langkah = tuple(_steps(b) if isinstance(b, Alur) else b for b in _blocks(konteks, "prosedur"))
    yield _shortened("langkah", "Langkah", langkah, "langkah lain")
    for kunci, komponen, judul in _POKOK:
        isi = _blocks(konteks, komponen)
        if any(isinstance(b, Tabel) for b in isi):
            yield _shortened(f"{kunci}-rinci", f"Rincian {judul.lower()}", isi, "baris lain")


def _blocks(konteks: Konteks, kunci: str) -> tuple[Blok, ...]:
    nilai = konteks.standar.isi.komponen(kunci)
    return blok(nilai, konteks) if isinstance(nilai, Komponen) else ()


def _persyaratan(konteks: Konteks) -> tuple[Blok, ...]:
    komponen = konteks.standar.isi.persyaratan
    if komponen is None:
        return ()
    butir = [_for_citizens(b) for b in komponen.butir] if komponen.butir else None
    return blok(_with(komponen, butir), konteks)


def _with(komponen: Persyaratan, butir: list[Syarat] | None) -> Persyaratan:
    return komponen.model_copy(update={"butir": butir})


def _for_citizens(s: Syarat) -> Syarat:
    """A requirement without what does not help in bringing it.

    That is: that it is a document, its legal basis, and how it was once written.
    """
    anak = {
        kunci: [_for_citizens(b) for b in isi]
        for kunci, isi in (("salah_satu", s.salah_satu), ("butir", s.butir))
        if isi
    }
    jenis = None if s.jenis is JenisSyarat.DOKUMEN else s.jenis
    return s.model_copy(update={"jenis": jenis, "dasar_hukum": None, "tertulis": None, **anak})


def _steps(alur: Alur) -> Daftar:
    judul = ", ".join(filter(None, (alur.judul, *(v.nama for v in alur.varian))))
    return Daftar(alur.langkah, berurut=True, judul=judul)


# ---------------------------------------------------------------- what two sides hold


def _shortened(kunci: str, judul: str, isi: Sequence[Blok], hal: str) -> Bagian:
    """The blocks up to what two sides hold, and in words how much was left out."""
    batas = _MOST_SHORT if hal == "hal lain" else MOST_ITEMS
    hasil: list[Blok] = []
    hilang = 0
    for b in isi:
        match b:
            case Daftar():
                butir, dipakai = _first(b.butir, batas)
                hilang += _lines(b.butir) - dipakai
                batas -= dipakai
                hasil += [replace(b, butir=butir)] if butir else []
            case Tabel():
                hasil.append(replace(b, baris=b.baris[:_MOST_ROWS]))
                hilang += max(0, len(b.baris) - _MOST_ROWS)
            case _:
                hasil.append(b)
    return Bagian(kunci, judul, tuple(hasil), _left_out(hilang, hal))


def _left_out(hilang: int, hal: str) -> str:
    return f"dan {hilang} {hal}: lihat standar pelayanan lengkapnya." if hilang else ""


def _first(butir: Sequence[Butir], ruang: int) -> tuple[tuple[Butir, ...], int]:
    """The first items, inner ones counted, that `ruang` lines hold; and how many lines they are."""
    hasil: list[Butir] = []
    dipakai = 0
    for b in butir:
        if dipakai >= ruang:
            break
        anak, banyak = _first(b.anak, ruang - dipakai - 1)
        hasil.append(replace(b, anak=anak))
        dipakai += 1 + banyak
    return tuple(hasil), dipakai


def _lines(butir: Sequence[Butir]) -> int:
    return sum(1 + _lines(b.anak) for b in butir)


def _kontak(konteks: Konteks) -> tuple[tuple[Kontak, ...], str]:
    """Channels of complaint, and in words how many were left out."""
    semua = [
        satu
        for b in _blocks(konteks, "pengaduan")
        if isinstance(b, DaftarKontak)
        for satu in b.kontak
    ]
    return tuple(semua[:_MOST_SHORT]), _left_out(max(0, len(semua) - _MOST_SHORT), "kanal lain")
