"""The page and the documents of one standard."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from generator.catalog import Standar
from generator.catalog.lambang import drawn_emblem
from generator.components import Kelompok, anggota
from generator.model.kosakata import KelompokKomponen
from generator.present import keterangan
from generator.present.aksen import lembar
from generator.present.bahasa import Bahasa, msgid, plain
from generator.present.berbagi import laporan, pesan
from generator.present.jawaban import jawaban
from generator.present.jsonld import jsonld
from generator.present.kartu import NAMA_BERKAS
from generator.present.kaya import kaya, polos, tautan
from generator.present.komponen import blok
from generator.present.konteks import Konteks
from generator.present.loket import BERKAS, has_loket
from generator.present.papan import kop
from generator.present.ringkas import biaya_ringkas, waktu_ringkas
from generator.present.riwayat import penetapan
from generator.present.saringan import saringan
from generator.present.singkatan import explained, singkatan_of
from generator.present.situs import Situs, alamat_standar, diubah
from generator.present.spanduk import spanduk, usulan
from generator.present.views import (
    Halaman,
    Kaya,
    KelompokView,
    KomponenView,
    Span,
    StandarView,
    Tautan,
    Varian,
)
from generator.values import Tanggal

DOKUMEN: Final = (
    (msgid("Unduh PDF"), "standar.pdf"),
    (msgid("Unduh PDF edisi publik"), "standar-publik.pdf"),
    (msgid("Unduh Word"), "standar.docx"),
    (msgid("Unduh Word edisi publik"), "standar-publik.docx"),
)
"""Documents beside a standard's page: words and file name."""
LOKET: Final = (msgid("Unduh lembar loket (PDF)"), BERKAS)
"""The sheet to take home, beside the pages of agencies that publish here themselves."""


def standar_view(situs: Situs, s: Standar) -> StandarView:
    """The page and documents of one standard."""
    bahasa = situs.bahasa
    konteks = Konteks(situs.catalog, s, situs.temuan, bahasa=bahasa)
    instansi = s.instansi.model
    nama = polos(s.isi.nama)
    url = alamat_standar(s)
    alamat = f"{situs.alamat}{bahasa.akar}{url}" if situs.alamat else ""
    singkatan = singkatan_of(s, situs.catalog)
    return StandarView(
        Halaman(
            nama,
            polos(s.isi.deskripsi or nama),
            url,
            spanduk(s.instansi, bahasa) + usulan(s, bahasa),
            bool(instansi.salinan),
            jsonld(situs, s) if bahasa.asli else "",
            bahasa.kode,
            gaya=lembar(instansi.aksen),
            gambar=f"{url}{NAMA_BERKAS}",
            diubah=diubah(s, situs.tanggal),
        ),
        s.id,
        nama,
        Tautan(polos(instansi.nama), f"instansi/{s.instansi.id}/"),
        jawaban(konteks),
        explained(_kelompok(konteks), singkatan),
        tuple(penetapan(s, bahasa)),
        tuple(_varian(s)),
        tuple(Tautan(bahasa.kata(teks), f"{url}{berkas}") for teks, berkas in _dokumen(s)),
        situs.sunting.replace("{berkas}", s.berkas) if situs.sunting else "",
        laporan(konteks, alamat),
        pesan(konteks, alamat),
        tuple(saringan(konteks)),
        tuple(polos(k) for k in (*(s.isi.kata_kunci or ()), *(s.isi.peristiwa_hidup or ()))),
        kop(instansi),
        alamat,
        plain(bahasa.nilai(Tanggal(situs.tanggal))),
        polos(s.isi.versi.nomor) if s.isi.versi else "",
        tuple(keterangan.tempat(s, bahasa)),
        tuple(keterangan.layanan(situs, s)),
        tuple(_singkatan(s, singkatan)),
        lambang=drawn_emblem(situs.catalog, s.instansi),
    )


def _dokumen(s: Standar) -> tuple[tuple[str, str], ...]:
    return (*DOKUMEN, LOKET) if has_loket(s) else DOKUMEN


def ringkas_dalam(situs: Situs, s: Standar, bahasa: Bahasa) -> tuple[tuple[str, str], ...]:
    """Name and words of what results of a search in another language show."""
    konteks = Konteks(situs.catalog, s, bahasa=bahasa)
    return (
        (f"waktu_{bahasa.kode}", waktu_ringkas(konteks)),
        (f"biaya_{bahasa.kode}", biaya_ringkas(konteks)),
    )


def _varian(s: Standar) -> Iterator[Varian]:
    for v in s.isi.varian or ():
        yield Varian(v.id, polos(v.nama), kaya(v.jika) if v.jika else ())


def _singkatan(s: Standar, umum: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Short and long forms that search knows: those of the page, and the agency's own name."""
    yield from umum.items()
    instansi = s.instansi.model
    if instansi.singkatan:
        yield polos(instansi.singkatan), polos(instansi.nama)


def _kelompok(konteks: Konteks) -> tuple[KelompokView, ...]:
    terbit = konteks.standar.isi.publikasi.komponen if konteks.standar.isi.publikasi else None
    hasil = []
    for kelompok in Kelompok:
        sembunyi = terbit is not None and KelompokKomponen(kelompok.value) not in terbit
        isi = tuple(
            KomponenView(
                k.kunci,
                k.nomor,
                konteks.bahasa.judul(k),
                k.jangkar,
                blok(nilai, konteks),
                _asal(k.kunci, konteks),
            )
            for k in anggota(kelompok)
            if (nilai := konteks.standar.isi.komponen(k.kunci)) is not None
            and (not sembunyi or k.kunci == "dasar_hukum")
        )
        hasil.append(
            KelompokView(kelompok.value, konteks.bahasa.judul(kelompok), kelompok.judul_en, isi)
        )
    return tuple(hasil)


def _asal(kunci: str, konteks: Konteks) -> Kaya:
    """Who shares an inherited component, and whether the service adds to it; empty for its own."""
    asal = konteks.standar.asal.get(kunci)
    if asal is None or not asal.instansi:
        return ()
    pemilik = list(dict.fromkeys(b.instansi for b in asal.bagian if b.instansi))
    siapa: list[Span] = []
    for n, id_ in enumerate(pemilik):
        siapa += konteks.bahasa.kalimat(" dan ") if n else ()
        siapa += tautan(polos(konteks.catalog.instansi[id_].model.nama), f"instansi/{id_}/")
    hasil = konteks.bahasa.kalimat("Ketentuan bersama %(siapa)s", siapa=tuple(siapa))
    lagi = konteks.bahasa.kalimat(", ditambah ketentuan layanan ini")
    return (*hasil, *lagi) if asal.ditambah else hasil
