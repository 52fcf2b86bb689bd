"""The eight components of the organisation as blocks."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from generator.model import pengelolaan as m
from generator.model.kosakata import StatusRegulasi
from generator.present.kaya import kaya, polos
from generator.present.komponen.isi import content
from generator.present.komponen.susunan import table
from generator.present.konteks import Konteks, alamat_regulasi, catatan, tertulis
from generator.present.register import judul_lengkap, kalimat_status, lembaran
from generator.present.views import Baris, Blok, Butir, Daftar, Kaya, Paragraf, Span


@content.register
def _dasar_hukum(komponen: m.DasarHukum, konteks: Konteks) -> Iterator[Blok]:
    if komponen.butir:
        yield Daftar(
            tuple(_hukum(h, i, konteks) for i, h in enumerate(komponen.butir)), berurut=True
        )


def _hukum(h: m.ButirHukum, i: int, konteks: Konteks) -> Butir:
    if h.sitasi is None:
        return Butir(kaya(h.tertulis or "Peraturan lain yang terkait."))
    entri = konteks.entri(("dasar_hukum", "butir", i, "sitasi"))
    judul = judul_lengkap(entri) if entri else h.sitasi.panjang()
    isi: Kaya = (Span(judul, href=alamat_regulasi(entri) if entri else ""),)
    if entri and (diundangkan := lembaran(entri)):
        isi += (Span(f" ({diundangkan})"),)
    if h.sitasi.lanjutan and not h.tertulis:
        isi += (Span(f" {h.sitasi.lanjutan}"),)
    notes = []
    if h.pasal:
        notes.append(kaya(h.pasal))
    if entri and entri.model.status in (StatusRegulasi.DICABUT, StatusRegulasi.DIUBAH):
        notes.append(kaya(kalimat_status(entri, konteks.catalog)))
    if h.tertulis and _folded(polos(h.tertulis)) != _folded(judul):
        notes.append(tertulis(h.tertulis))
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
        yield Daftar(tuple(_satu_sarana(s) for s in isi), judul=kelompok)


def _satu_sarana(s: m.Sarana) -> Butir:
    notes = [
        catatan(label, nilai)
        for label, nilai in (
            ("Jumlah", s.jumlah),
            ("Untuk", ", ".join(u.label.lower() for u in s.untuk) if s.untuk else None),
            ("Tempat", s.lokasi),
            ("Keterangan", s.keterangan),
        )
        if nilai is not None
    ]
    return Butir(kaya(s.nama), tuple(notes))


@content.register
def _kompetensi(komponen: m.KompetensiPelaksana, konteks: Konteks) -> Iterator[Blok]:
    if komponen.butir:
        yield Daftar(tuple(_satu_kompetensi(k) for k in komponen.butir))


def _satu_kompetensi(k: m.Kompetensi) -> Butir:
    anak = [
        Butir(
            catatan(
                label, ", ".join(polos(t) for t in nilai) if isinstance(nilai, tuple) else nilai
            )
        )
        for label, nilai in (
            ("Pendidikan", k.pendidikan),
            ("Jurusan", k.jurusan),
            ("Keterampilan", k.keterampilan),
            ("Pelatihan", k.pelatihan),
            ("Pengalaman", k.pengalaman),
            ("Lisensi", k.lisensi),
            ("Sikap", k.sikap),
        )
        if nilai is not None
    ]
    if k.peran:
        judul: Kaya = (
            Span(polos(k.peran), tebal=True),
            *(kaya(k.teks, awalan=": ") if k.teks else ()),
        )
    else:
        judul = kaya(k.teks or "Semua pelaksana")
    return Butir(judul, anak=tuple(anak))


@content.register
def _pengawasan(komponen: m.PengawasanInternal, konteks: Konteks) -> Iterator[Blok]:
    if komponen.butir:
        yield Daftar(tuple(_cara(b) for b in komponen.butir), berurut=True)


@content.register
def _evaluasi(komponen: m.EvaluasiKinerja, konteks: Konteks) -> Iterator[Blok]:
    if komponen.butir:
        yield Daftar(tuple(_cara(b) for b in komponen.butir))


def _cara(b: m.Pengawasan | m.Evaluasi) -> Butir:
    notes = [
        catatan(label, nilai)
        for label, nilai in (("Oleh", b.oleh if b.cara else None), ("Frekuensi", b.frekuensi))
        if nilai
    ]
    return Butir(kaya(b.cara or b.oleh), tuple(notes))


@content.register
def _jumlah(komponen: m.JumlahPelaksana, konteks: Konteks) -> Iterator[Blok]:
    if komponen.per_peran:
        baris = (
            Baris((kaya(r.peran), kaya(r.jumlah) if r.jumlah else ())) for r in komponen.per_peran
        )
        yield table("Jumlah menurut peran", ("Peran", "Jumlah"), tuple(baris))
    if komponen.total:
        yield Paragraf(catatan("Jumlah seluruhnya", komponen.total))
    if komponen.keterangan:
        yield Paragraf(kaya(komponen.keterangan))
    if komponen.dasar:
        yield Paragraf(catatan("Dasar hitungan", komponen.dasar), "catatan")


@content.register
def _jaminan(komponen: m.JaminanPelayanan, konteks: Konteks) -> Iterator[Blok]:
    if komponen.butir:
        yield Daftar(tuple(Butir(kaya(j.teks)) for j in komponen.butir))
    if komponen.kompensasi:
        notes = (
            (catatan("Diberikan bila", komponen.kompensasi.pemicu),)
            if komponen.kompensasi.pemicu
            else ()
        )
        yield Daftar((Butir(kaya(komponen.kompensasi.bentuk), notes),), judul="Kompensasi")


@content.register
def _keamanan(komponen: m.JaminanKeamanan, konteks: Konteks) -> Iterator[Blok]:
    if komponen.butir:
        yield Daftar(
            tuple(
                Butir(kaya(j.teks), (kaya(j.jenis.label),) if j.jenis else ())
                for j in komponen.butir
            )
        )
