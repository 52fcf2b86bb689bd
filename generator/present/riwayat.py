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
from generator.present.bahasa import INDONESIA, Bahasa
from generator.present.kaya import kaya, polos, tautan
from generator.present.komponen.susunan import joined
from generator.present.views import Kaya, Rincian, Span, Tulisan


def penetapan(s: Standar, bahasa: Bahasa = INDONESIA) -> Iterator[Rincian]:
    """Decree, version, reviews, participation, publication, survey, source, abbreviations."""
    isi = s.isi
    if isi.penetapan:
        yield from _penetapan(isi.penetapan, bahasa)
    if isi.versi:
        yield from _versi(isi.versi, bahasa)
    yield from _tinjauan(isi.riwayat_tinjau or (), bahasa)
    if isi.partisipasi:
        yield from _partisipasi(isi.partisipasi, bahasa)
    if isi.publikasi and isi.publikasi.media:
        yield Rincian(bahasa.kata("Diumumkan lewat"), _media(isi.publikasi.media, bahasa))
    if isi.skm:
        yield from _skm(isi.skm, bahasa)
    yield from _naskah(isi, bahasa)


def _naskah(isi: StandarTertulis, bahasa: Bahasa) -> Iterator[Rincian]:
    """Where the text came from, its abbreviations, and old words that no field holds."""
    if isi.sumber:
        yield from _sumber(isi.sumber, bahasa)
    if isi.singkatan:
        yield Rincian(
            bahasa.kata("Singkatan"),
            kaya(Tulisan("; ".join(f"{k}: {polos(v)}" for k, v in isi.singkatan.items()))),
        )
    for k in KOMPONEN.values():
        if asli := isi.asli(k.kunci):
            judul = bahasa.kata("%(komponen)s, bunyi naskah lama", komponen=bahasa.judul(k))
            yield Rincian(judul, kaya(asli))


def _penetapan(p: Penetapan, bahasa: Bahasa) -> Iterator[Rincian]:
    if p.jenis or p.nomor:
        jenis = kaya(bahasa.label(p.jenis) if p.jenis else bahasa.kata("Keputusan"))
        if p.nomor:
            nomor = kaya(polos(p.nomor))
            jenis = bahasa.kalimat("%(jenis)s Nomor %(nomor)s", jenis=jenis, nomor=nomor)
        yield Rincian(bahasa.kata("Ditetapkan dengan"), jenis)
    pasangan = (
        (bahasa.kata("Tanggal"), p.tanggal),
        (bahasa.kata("Oleh"), p.penetap),
        (bahasa.kata("Tentang"), p.tentang),
        (bahasa.kata("Berlaku mulai"), p.berlaku_mulai),
    )
    yield from (Rincian(label, kaya(nilai, bahasa)) for label, nilai in pasangan if nilai)
    if p.mencabut:
        yield Rincian(bahasa.kata("Mencabut"), joined([kaya(m) for m in p.mencabut]))


def _versi(v: Versi, bahasa: Bahasa) -> Iterator[Rincian]:
    tanggal = (Span(", "), *kaya(v.tanggal, bahasa)) if v.tanggal else ()
    yield Rincian(bahasa.kata("Versi"), (*kaya(v.nomor), *tanggal))
    if v.catatan:
        yield Rincian(bahasa.kata("Yang berubah"), kaya(v.catatan))


def _tinjauan(riwayat: Iterable[Tinjauan], bahasa: Bahasa) -> Iterator[Rincian]:
    """Reviews, the latest first."""
    label = bahasa.kata("Ditinjau terakhir")
    for t in sorted(riwayat, key=lambda t: t.tanggal, reverse=True):
        yield Rincian(label, kaya(t.tanggal, bahasa))
        if t.hasil:
            yield Rincian(bahasa.kata("Hasil peninjauan"), kaya(t.hasil))
        if t.tindak_lanjut:
            yield Rincian(bahasa.kata("Tindak lanjut peninjauan"), kaya(t.tindak_lanjut))
        label = bahasa.kata("Ditinjau sebelumnya")


def _partisipasi(p: Partisipasi, bahasa: Bahasa) -> Iterator[Rincian]:
    if p.bentuk or p.tanggal:
        bagian = (kaya(nilai, bahasa) for nilai in (p.bentuk, p.tanggal) if nilai)
        yield Rincian(bahasa.kata("Dibahas dengan masyarakat"), joined(tuple(bagian)))
    if p.unsur:
        yield Rincian(
            bahasa.kata("Yang ikut membahas"), kaya(", ".join(bahasa.label(u) for u in p.unsur))
        )
    if p.berita_acara:
        yield Rincian(bahasa.kata("Berita acara"), kaya(p.berita_acara))


def _skm(skm: Skm, bahasa: Bahasa) -> Iterator[Rincian]:
    """Result of the survey. Source: PermenPANRB 14/2017."""
    bagian = [
        (Span(f"{label} "), *kaya(nilai, bahasa))
        for label, nilai in (
            (bahasa.kata("periode"), skm.periode),
            (bahasa.kata("nilai"), skm.nilai),
            (bahasa.kata("mutu"), skm.mutu),
            (bahasa.kata("responden"), skm.responden),
        )
        if nilai is not None
    ]
    if bagian:
        yield Rincian(bahasa.kata("Survei Kepuasan Masyarakat"), joined(bagian))
    if skm.unsur:
        yield Rincian(
            bahasa.kata("Nilai unsur survei"),
            kaya(Tulisan("; ".join(f"{k} {v}" for k, v in skm.unsur.items()))),
        )
    if skm.tindak_lanjut:
        yield Rincian(bahasa.kata("Tindak lanjut survei"), kaya(skm.tindak_lanjut))
    if skm.tautan:
        yield Rincian(bahasa.kata("Laporan survei"), tautan(str(skm.tautan), skm.tautan.href))
    if skm.media:
        yield Rincian(bahasa.kata("Hasil survei diumumkan lewat"), _media(skm.media, bahasa))


def _media(media: Iterable[MediaPublikasi], bahasa: Bahasa) -> Kaya:
    return kaya(", ".join(bahasa.label(m) for m in media))


def _sumber(sumber: Sumber, bahasa: Bahasa) -> Iterator[Rincian]:
    yield Rincian(
        bahasa.kata("Sumber naskah"),
        tautan(polos(sumber.nama), sumber.tautan.href if sumber.tautan else ""),
    )
    if sumber.diambil:
        yield Rincian(bahasa.kata("Sumber dibaca"), kaya(sumber.diambil, bahasa))
