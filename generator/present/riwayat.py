"""What became of a standard: decree, version, reviews, participation, survey, source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.catalog import Standar
from generator.components import KOMPONEN
from generator.model.kosakata import MediaPublikasi
from generator.model.standar import (
    Partisipasi,
    Penetapan,
    Skm,
    StandarTertulis,
    Sumber,
    Tinjauan,
    Versi,
)
from generator.present.kaya import kaya, polos, tautan
from generator.present.komponen.susunan import joined
from generator.present.views import Kaya, Rincian, Span


def penetapan(s: Standar) -> Iterator[Rincian]:
    """Decree, version, reviews, participation, publication, survey, source, abbreviations."""
    isi = s.isi
    if isi.penetapan:
        yield from _penetapan(isi.penetapan)
    if isi.versi:
        yield from _versi(isi.versi)
    yield from _tinjauan(isi.riwayat_tinjau or ())
    if isi.partisipasi:
        yield from _partisipasi(isi.partisipasi)
    if isi.publikasi and isi.publikasi.media:
        yield Rincian("Diumumkan lewat", _media(isi.publikasi.media))
    if isi.skm:
        yield from _skm(isi.skm)
    yield from _naskah(isi)


def _naskah(isi: StandarTertulis) -> Iterator[Rincian]:
    """Where the text came from, its abbreviations, and old words that no field holds."""
    if isi.sumber:
        yield from _sumber(isi.sumber)
    if isi.singkatan:
        yield Rincian(
            "Singkatan", kaya("; ".join(f"{k}: {polos(v)}" for k, v in isi.singkatan.items()))
        )
    for k in KOMPONEN.values():
        if asli := isi.asli(k.kunci):
            yield Rincian(f"{k.judul}, bunyi naskah lama", kaya(asli))


def _penetapan(p: Penetapan) -> Iterator[Rincian]:
    if p.jenis or p.nomor:
        jenis = p.jenis.label if p.jenis else "Keputusan"
        nomor = f"{jenis} Nomor {polos(p.nomor)}" if p.nomor else jenis
        yield Rincian("Ditetapkan dengan", kaya(nomor))
    pasangan = (
        ("Tanggal", p.tanggal),
        ("Oleh", p.penetap),
        ("Tentang", p.tentang),
        ("Berlaku mulai", p.berlaku_mulai),
    )
    yield from (Rincian(label, kaya(nilai)) for label, nilai in pasangan if nilai)
    if p.mencabut:
        yield Rincian("Mencabut", joined([kaya(m) for m in p.mencabut]))


def _versi(v: Versi) -> Iterator[Rincian]:
    tanggal = f", {v.tanggal}" if v.tanggal else ""
    yield Rincian("Versi", kaya(f"{polos(v.nomor)}{tanggal}"))
    if v.catatan:
        yield Rincian("Yang berubah", kaya(v.catatan))


def _tinjauan(riwayat: Iterable[Tinjauan]) -> Iterator[Rincian]:
    """Reviews, the latest first."""
    label = "Ditinjau terakhir"
    for t in sorted(riwayat, key=lambda t: t.tanggal, reverse=True):
        yield Rincian(label, kaya(t.tanggal))
        if t.hasil:
            yield Rincian("Hasil peninjauan", kaya(t.hasil))
        if t.tindak_lanjut:
            yield Rincian("Tindak lanjut peninjauan", kaya(t.tindak_lanjut))
        label = "Ditinjau sebelumnya"


def _partisipasi(p: Partisipasi) -> Iterator[Rincian]:
    if p.bentuk or p.tanggal:
        bagian = (kaya(nilai) for nilai in (p.bentuk, p.tanggal) if nilai)
        yield Rincian("Dibahas dengan masyarakat", joined(tuple(bagian)))
    if p.unsur:
        yield Rincian("Yang ikut membahas", kaya(", ".join(u.label for u in p.unsur)))
    if p.berita_acara:
        yield Rincian("Berita acara", kaya(p.berita_acara))


def _skm(skm: Skm) -> Iterator[Rincian]:
    """Result of the survey. Source: PermenPANRB 14/2017."""
    bagian = [
        (Span(f"{label} "), *kaya(nilai))
        for label, nilai in (
            ("periode", skm.periode),
            ("nilai", skm.nilai),
            ("mutu", skm.mutu),
            ("responden", skm.responden),
        )
        if nilai is not None
    ]
    if bagian:
        yield Rincian("Survei Kepuasan Masyarakat", joined(bagian))
    if skm.unsur:
        yield Rincian(
            "Nilai unsur survei", kaya("; ".join(f"{k} {v}" for k, v in skm.unsur.items()))
        )
    if skm.tindak_lanjut:
        yield Rincian("Tindak lanjut survei", kaya(skm.tindak_lanjut))
    if skm.tautan:
        yield Rincian("Laporan survei", tautan(str(skm.tautan), skm.tautan.href))
    if skm.media:
        yield Rincian("Hasil survei diumumkan lewat", _media(skm.media))


def _media(media: Iterable[MediaPublikasi]) -> Kaya:
    return kaya(", ".join(m.label for m in media))


def _sumber(sumber: Sumber) -> Iterator[Rincian]:
    yield Rincian(
        "Sumber naskah",
        tautan(polos(sumber.nama), sumber.tautan.href if sumber.tautan else ""),
    )
    if sumber.diambil:
        yield Rincian("Sumber dibaca", kaya(sumber.diambil))
