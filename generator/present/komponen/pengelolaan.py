"""The eight components of the organisation as blocks."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from generator.model import pengelolaan as m
from generator.model.kosakata import StatusRegulasi
from generator.present.bahasa import Bahasa
from generator.present.kaya import kaya, polos
from generator.present.komponen.isi import content
from generator.present.komponen.susunan import table
from generator.present.konteks import Konteks, alamat_regulasi, catatan, tertulis
from generator.present.register import judul_lengkap, kalimat_status, lembaran
from generator.present.views import Baris, Blok, Butir, Daftar, Kaya, Paragraf, Span, Tulisan


@content.register
def _dasar_hukum(komponen: m.DasarHukum, konteks: Konteks) -> Iterator[Blok]:
    if komponen.butir:
        yield Daftar(
            tuple(_hukum(h, i, konteks) for i, h in enumerate(komponen.butir)), berurut=True
        )


def _hukum(h: m.ButirHukum, i: int, konteks: Konteks) -> Butir:
    if h.sitasi is None:
        return Butir(kaya(h.tertulis or konteks.bahasa.kata("Peraturan lain yang terkait.")))
    entri = konteks.entri(("dasar_hukum", "butir", i, "sitasi"))
    judul = judul_lengkap(entri) if entri else h.sitasi.panjang()
    isi: Kaya = (Span(Tulisan(judul), href=alamat_regulasi(entri) if entri else ""),)
    if entri and (diundangkan := lembaran(entri)):
        isi += (Span(Tulisan(f" ({diundangkan})")),)
    if h.sitasi.lanjutan and not h.tertulis:
        isi += (Span(Tulisan(f" {h.sitasi.lanjutan}")),)
    notes = []
    if h.pasal:
        notes.append(kaya(h.pasal))
    if entri and entri.model.status in (StatusRegulasi.DICABUT, StatusRegulasi.DIUBAH):
        notes.append(kalimat_status(entri, konteks.catalog, konteks.bahasa))
    if h.tertulis and _folded(polos(h.tertulis)) != _folded(judul):
        notes.append(tertulis(h.tertulis, konteks.bahasa))
    if h.relevansi:
        notes.append(kaya(h.relevansi))
    return Butir(isi, tuple(notes))


def _folded(teks: str) -> str:
    return " ".join(teks.casefold().rstrip(".; ").split())


@content.register
def _sarana(komponen: m.SaranaPrasarana, konteks: Konteks) -> Iterator[Blok]:
    for kelompok, isi in groupby(
        komponen.butir or (), key=lambda s: polos(s.kelompok) if s.kelompok else ""
    ):
        yield Daftar(tuple(_satu_sarana(s, konteks.bahasa) for s in isi), judul=kelompok)


def _satu_sarana(s: m.Sarana, bahasa: Bahasa) -> Butir:
    kata = bahasa.kata
    untuk = ", ".join(bahasa.label(u).lower() for u in s.untuk or ())
    notes = [
        catatan(label, nilai, bahasa)
        for label, nilai in (
            (kata("Jumlah"), s.jumlah),
            (kata("Untuk"), untuk or None),
            (kata("Tempat"), s.lokasi),
            (kata("Keterangan"), s.keterangan),
        )
        if nilai is not None
    ]
    return Butir(kaya(s.nama), tuple(notes))


@content.register
def _kompetensi(komponen: m.KompetensiPelaksana, konteks: Konteks) -> Iterator[Blok]:
    if komponen.butir:
        yield Daftar(tuple(_satu_kompetensi(k, konteks.bahasa) for k in komponen.butir))


def _satu_kompetensi(k: m.Kompetensi, bahasa: Bahasa) -> Butir:
    kata = bahasa.kata
    anak = [
        Butir(
            catatan(
                label,
                Tulisan(", ".join(polos(t) for t in nilai)) if isinstance(nilai, tuple) else nilai,
                bahasa,
            )
        )
        for label, nilai in (
            (kata("Pendidikan"), k.pendidikan),
            (kata("Jurusan"), k.jurusan),
            (kata("Keterampilan"), k.keterampilan),
            (kata("Pelatihan"), k.pelatihan),
            (kata("Pengalaman"), k.pengalaman),
            (kata("Lisensi"), k.lisensi),
            (kata("Sikap"), k.sikap),
        )
        if nilai is not None
    ]
    if k.peran:
        judul: Kaya = (
            Span(polos(k.peran), tebal=True),
            *(kaya(k.teks, awalan=": ") if k.teks else ()),
        )
    else:
        judul = kaya(k.teks or kata("Semua pelaksana"))
    return Butir(judul, anak=tuple(anak))


@content.register
def _pengawasan(komponen: m.PengawasanInternal, konteks: Konteks) -> Iterator[Blok]:
    if komponen.butir:
        yield Daftar(tuple(_cara(b, konteks.bahasa) for b in komponen.butir), berurut=True)


@content.register
def _evaluasi(komponen: m.EvaluasiKinerja, konteks: Konteks) -> Iterator[Blok]:
    if komponen.butir:
        yield Daftar(tuple(_cara(b, konteks.bahasa) for b in komponen.butir))


def _cara(b: m.Pengawasan | m.Evaluasi, bahasa: Bahasa) -> Butir:
    notes = [
        catatan(label, nilai, bahasa)
        for label, nilai in (
            (bahasa.kata("Oleh"), b.oleh if b.cara else None),
            (bahasa.kata("Frekuensi"), b.frekuensi),
        )
        if nilai
    ]
    return Butir(kaya(b.cara or b.oleh), tuple(notes))


@content.register
def _jumlah(komponen: m.JumlahPelaksana, konteks: Konteks) -> Iterator[Blok]:
    bahasa, kata = konteks.bahasa, konteks.bahasa.kata
    if komponen.per_peran:
        baris = (
            Baris((kaya(r.peran), kaya(r.jumlah, bahasa) if r.jumlah else ()))
            for r in komponen.per_peran
        )
        kepala = (kata("Peran"), kata("Jumlah"))
        yield table(kata("Jumlah menurut peran"), kepala, tuple(baris))
    if komponen.total:
        yield Paragraf(catatan(kata("Jumlah seluruhnya"), komponen.total, bahasa))
    if komponen.keterangan:
        yield Paragraf(kaya(komponen.keterangan))
    if komponen.dasar:
        yield Paragraf(catatan(kata("Dasar hitungan"), komponen.dasar), "catatan")


@content.register
def _jaminan(komponen: m.JaminanPelayanan, konteks: Konteks) -> Iterator[Blok]:
    if komponen.butir:
        yield Daftar(tuple(Butir(kaya(j.teks)) for j in komponen.butir))
    kata = konteks.bahasa.kata
    if komponen.kompensasi:
        notes = (
            (catatan(kata("Diberikan bila"), komponen.kompensasi.pemicu),)
            if komponen.kompensasi.pemicu
            else ()
        )
        yield Daftar((Butir(kaya(komponen.kompensasi.bentuk), notes),), judul=kata("Kompensasi"))


@content.register
def _keamanan(komponen: m.JaminanKeamanan, konteks: Konteks) -> Iterator[Blok]:
    if komponen.butir:
        yield Daftar(
            tuple(
                Butir(kaya(j.teks), (kaya(konteks.bahasa.label(j.jenis)),) if j.jenis else ())
                for j in komponen.butir
            )
        )
