"""The seven answers that open a page: what a citizen asks first, in few words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from generator.model.kosakata import JenisKanal
from generator.model.penyampaian import Kanal, RincianBiaya, Syarat
from generator.present.kaya import huruf_besar, kaya, polos
from generator.present.konteks import Konteks
from generator.present.views import Jawaban, Kaya, Span
from generator.values import Rupiah, SifatTarif, Tarif

LONGEST: Final = 90
"""Characters of an answer before it is cut at a word."""

_FIRST: Final = (JenisKanal.WHATSAPP, JenisKanal.TELEPON, JenisKanal.CALL_CENTER, JenisKanal.EMAIL)
"""Channels that fit in a short answer, the easiest to use first."""

_TELL_NOTHING: Final = "Belum dirinci dalam naskah"


def jawaban(konteks: Konteks) -> tuple[Jawaban, ...]:
    """Seven, always in the same order; one that the standard cannot give says so."""
    return (
        Jawaban("siapa", "Siapa yang dapat mengajukan?", kaya(_siapa(konteks)), "#persyaratan"),
        Jawaban("syarat", "Apa yang perlu disiapkan?", kaya(_syarat(konteks)), "#persyaratan"),
        Jawaban("waktu", "Berapa lama?", kaya(waktu_ringkas(konteks)), "#jangka-waktu"),
        Jawaban("biaya", "Berapa biayanya?", kaya(biaya_ringkas(konteks)), "#biaya"),
        Jawaban("produk", "Apa yang diterima?", kaya(_produk(konteks)), "#produk"),
        Jawaban("tempat", "Di mana dan kapan?", _tempat(konteks), "#tempat"),
        Jawaban("pengaduan", "Ke mana mengadu?", kaya(_pengaduan(konteks)), "#pengaduan"),
    )


def _siapa(konteks: Konteks) -> str:
    pengguna = [u.label for u in konteks.standar.isi.pengguna or ()]
    return (
        _cut(", ".join([pengguna[0], *(u[0].lower() + u[1:] for u in pengguna[1:])]))
        if pengguna
        else _TELL_NOTHING
    )


def _syarat(konteks: Konteks) -> str:
    komponen = konteks.standar.isi.persyaratan
    if komponen is None or not komponen.butir:
        return _by_reference(komponen.merujuk if komponen else None)
    pertama = _syarat_name(komponen.butir[0])
    if len(komponen.butir) == 1:
        return _cut(pertama)
    if pertama[1:2].islower():
        pertama = pertama[0].lower() + pertama[1:]
    return _cut(f"{len(komponen.butir)} hal: {pertama}, …")


def _syarat_name(s: Syarat) -> str:
    if s.salah_satu:
        return "salah satu " + " atau ".join(_syarat_name(x) for x in s.salah_satu[:2])
    return polos(s.teks or s.kelompok)


def waktu_ringkas(konteks: Konteks) -> str:
    """The promise of time in a few words."""
    komponen = konteks.standar.isi.jangka_waktu
    baris = [w for w in (komponen.butir or ()) if w.waktu] if komponen else []
    if not baris:
        return _by_reference(komponen.merujuk if komponen else None)
    ragam = list(dict.fromkeys(str(replace(w.waktu, sejak="")) for w in baris if w.waktu))
    if len(ragam) == 1:
        return huruf_besar(ragam[0])
    return _cut(f"{huruf_besar(ragam[0])}, atau lain menurut kasus ({len(ragam)} ketentuan)")


def biaya_ringkas(konteks: Konteks) -> str:
    """The fee in a few words: free, one amount, or from–to; and who else may bear it."""
    komponen = konteks.standar.isi.biaya
    baris = [b for b in (komponen.butir or ()) if b.tarif] if komponen else []
    penjamin = _penjamin(komponen.butir or ()) if komponen else ""
    if not baris:
        merujuk = komponen.merujuk if komponen else None
        return _cut(huruf_besar(penjamin)) if penjamin else _by_reference(merujuk)
    tarif = _tarif_ringkas(baris)
    return f"{tarif}, atau {penjamin}" if penjamin else tarif


def _penjamin(baris: Sequence[RincianBiaya]) -> str:
    """Who bears the fee of rows that name a payer and no tariff."""
    nama = dict.fromkeys(polos(b.penjamin) for b in baris if b.penjamin and not b.tarif)
    return f"ditanggung {next(iter(nama)) if len(nama) == 1 else 'penjamin'}" if nama else ""


def _tarif_ringkas(baris: Sequence[RincianBiaya]) -> str:
    ragam = list(dict.fromkeys(_tarif(b) for b in baris))
    if len(ragam) == 1:
        return huruf_besar(ragam[0])
    if any(b.tarif.sifat is SifatTarif.RUMUS for b in baris if b.tarif):
        return _cut(f"{huruf_besar(ragam[0])}, atau lain menurut kasus ({len(ragam)} tarif)")
    jumlah = sorted(n for b in baris if b.tarif for n in _amounts(b.tarif))
    awal, akhir = (str(n) if n.nilai else "Gratis" for n in (jumlah[0], jumlah[-1]))
    return f"{awal} sampai {akhir}, menurut kasus"


def _amounts(tarif: Tarif) -> list[Rupiah]:
    return [n for n in (tarif.jumlah, tarif.sampai) if n is not None] or [Rupiah(0)]


def _tarif(b: RincianBiaya) -> str:
    return f"{b.tarif} per {polos(b.per)}" if b.per else str(b.tarif)


def _produk(konteks: Konteks) -> str:
    komponen = konteks.standar.isi.produk
    nama = [polos(h.nama) for h in komponen.butir or ()] if komponen else []
    return _cut(", ".join(nama)) if nama else _TELL_NOTHING


def _tempat(konteks: Konteks) -> Kaya:
    isi, instansi = konteks.standar.isi, konteks.standar.instansi.model
    tempat = isi.lokasi[0].nama if isi.lokasi else instansi.alamat
    jam = (isi.lokasi[0].jam_layanan if isi.lokasi else None) or instansi.jam_layanan
    bagian = [polos(tempat) if tempat else "", str(jam[0]) if jam else ""]
    teks = "; ".join(b for b in bagian if b)
    if not teks and isi.tautan_daring:
        return (Span("Secara daring", href=isi.tautan_daring.href),)
    nama = polos(instansi.singkatan or instansi.nama)
    return (Span(_cut(teks or f"{nama}; alamat dan jam belum disebut")),)


def _pengaduan(konteks: Konteks) -> str:
    komponen = konteks.standar.isi.pengaduan
    kanal = [k for _, k in komponen.semua_kanal() if k.jenis] if komponen else []
    if not kanal:
        return _TELL_NOTHING
    berisi = [k for k in kanal if k.nilai] or kanal
    pertama = min(berisi, key=lambda k: _FIRST.index(k.jenis) if k.jenis in _FIRST else len(_FIRST))
    lagi = f", dan {len(kanal) - 1} cara lain" if len(kanal) > 1 else ""
    return _cut(_kanal(pertama)) + lagi


def _kanal(k: Kanal) -> str:
    label = k.jenis.label if k.jenis else ""
    return f"{label} {polos(k.nilai)}" if k.nilai else label


def _by_reference(merujuk: object) -> str:
    return (
        _cut(f"Belum dirinci; naskah merujuk pada {polos(merujuk)}") if merujuk else _TELL_NOTHING
    )


def _cut(teks: str) -> str:
    if len(teks) <= LONGEST:
        return teks
    return teks[: LONGEST - 1].rsplit(" ", 1)[0].rstrip(",;:") + " …"
