"""The seven answers that open a page: what a citizen asks first, in few words."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from generator.model.kosakata import JenisKanal
from generator.model.penyampaian import Kanal, Syarat
from generator.present.bahasa import Bahasa, msgid, plain
from generator.present.kaya import huruf_kecil, kaya, polos
from generator.present.konteks import Konteks
from generator.present.ringkas import TELL_NOTHING, biaya, by_reference, cut, waktu
from generator.present.views import Jawaban, Kaya, Span, Tulisan

_FIRST: Final = (JenisKanal.WHATSAPP, JenisKanal.TELEPON, JenisKanal.CALL_CENTER, JenisKanal.EMAIL)
"""Channels that fit in a short answer, the easiest to use first."""


def jawaban(konteks: Konteks) -> tuple[Jawaban, ...]:
    """Seven, always in the same order; one that the standard cannot give says so.

    Where the service has cases, each answer knows what differs in which case.
    """
    semua = _all(konteks)
    kasus = [(v.id, _all(konteks.bagi(v.id))) for v in konteks.standar.isi.varian or ()]
    return tuple(
        Jawaban(
            kunci,
            konteks.bahasa.kata(tanya),
            isi,
            f"#{jangkar}",
            tuple((id_, lain[n]) for id_, lain in kasus if lain[n] != isi),
        )
        for n, ((kunci, tanya, jangkar), isi) in enumerate(zip(_QUESTIONS, semua, strict=True))
    )


_QUESTIONS: Final = (
    ("siapa", msgid("Siapa yang dapat mengajukan?"), "persyaratan"),
    ("syarat", msgid("Apa yang perlu disiapkan?"), "persyaratan"),
    ("waktu", msgid("Berapa lama?"), "jangka-waktu"),
    ("biaya", msgid("Berapa biayanya?"), "biaya"),
    ("produk", msgid("Apa yang diterima?"), "produk"),
    ("tempat", msgid("Di mana dan kapan?"), "tempat"),
    ("pengaduan", msgid("Ke mana mengadu?"), "pengaduan"),
)


def _all(konteks: Konteks) -> tuple[Kaya, ...]:
    return (
        _siapa(konteks),
        _syarat(konteks),
        waktu(konteks),
        biaya(konteks),
        _produk(konteks),
        _tempat(konteks),
        _pengaduan(konteks),
    )


def _siapa(konteks: Konteks) -> Kaya:
    pengguna = [konteks.bahasa.label(u) for u in konteks.standar.isi.pengguna or ()]
    if not pengguna:
        return konteks.bahasa.kalimat(TELL_NOTHING)
    nama = ", ".join([pengguna[0], *map(huruf_kecil, pengguna[1:])])
    return cut((Span(nama, tebal=True),))


def _syarat(konteks: Konteks) -> Kaya:
    komponen = konteks.standar.isi.persyaratan
    butir = [s for s in komponen.butir or () if konteks.berlaku_bagi(s.varian)] if komponen else []
    if not butir:
        return by_reference(komponen.merujuk if komponen else None, konteks.bahasa)
    if len(butir) == 1:
        return cut(tuple(replace(s, tebal=True) for s in _syarat_name(butir[0], konteks.bahasa)))
    pertama, *sisa = _syarat_name(butir[0], konteks.bahasa)
    banyak = Span(konteks.bahasa.banyak("%(n)s syarat", len(butir)), tebal=True)
    nama = (replace(pertama, teks=huruf_kecil(pertama.teks)), *sisa)
    isi = cut((banyak, Span(": "), *nama))
    return isi if plain(isi).endswith("…") else (*isi, Span(", …"))


def _syarat_name(s: Syarat, bahasa: Bahasa) -> Kaya:
    if not s.salah_satu:
        return (Span(polos(s.teks or s.kelompok)),)
    hasil = [Span(bahasa.kata("salah satu "))]
    for n, x in enumerate(s.salah_satu[:2]):
        hasil += [Span(bahasa.kata(" atau "))] if n else []
        hasil += _syarat_name(x, bahasa)
    return tuple(hasil)


def _produk(konteks: Konteks) -> Kaya:
    komponen = konteks.standar.isi.produk
    butir = [h for h in komponen.butir or () if konteks.berlaku_bagi(h.varian)] if komponen else []
    nama = [polos(h.nama) for h in butir]
    if not nama:
        return by_reference(komponen.merujuk if komponen else None, konteks.bahasa)
    if len(nama) == 1:
        return cut((Span(nama[0], tebal=True),))
    semua = Tulisan(", ".join(huruf_kecil(n) for n in nama))
    banyak = konteks.bahasa.banyak("%(n)s hasil", len(nama))
    return cut((Span(banyak, tebal=True), Span(": "), Span(semua)))


def _tempat(konteks: Konteks) -> Kaya:
    isi, instansi, bahasa = konteks.standar.isi, konteks.standar.instansi.model, konteks.bahasa
    tempat = isi.lokasi[0].nama if isi.lokasi else instansi.alamat
    jam = (isi.lokasi[0].jam_layanan if isi.lokasi else None) or instansi.jam_layanan
    hasil: list[Span] = [Span(polos(tempat))] if tempat else []
    if jam:
        hasil += [Span("; ")] if hasil else []
        hasil += [replace(span, tebal=True) for span in bahasa.nilai(jam[0])]
    if not hasil and isi.tautan_daring:
        return (Span(bahasa.kata("Secara daring"), href=isi.tautan_daring.href),)
    if not hasil:
        nama = (Span(polos(instansi.singkatan or instansi.nama)),)
        return cut(bahasa.kalimat("%(instansi)s; alamat dan jam belum disebut", instansi=nama))
    lagi = len(isi.lokasi or ()) - 1
    lain = bahasa.banyak("; dan %(n)s tempat lain", lagi)
    lengkap = (*hasil, Span(lain)) if lagi > 0 else tuple(hasil)
    return lengkap if cut(lengkap) == lengkap else cut(tuple(hasil))


def _pengaduan(konteks: Konteks) -> Kaya:
    komponen = konteks.standar.isi.pengaduan
    kanal = [k for _, k in komponen.semua_kanal() if k.jenis] if komponen else []
    if not kanal:
        return by_reference(komponen.merujuk if komponen else None, konteks.bahasa)
    berisi = [k for k in kanal if k.nilai] or kanal
    pertama = min(berisi, key=lambda k: _FIRST.index(k.jenis) if k.jenis in _FIRST else len(_FIRST))
    lain = konteks.bahasa.banyak(", dan %(n)s cara lain", len(kanal) - 1)
    satu = _kanal(pertama, konteks.bahasa)
    lengkap = (*satu, Span(lain)) if len(kanal) > 1 else satu
    return lengkap if cut(lengkap) == lengkap else cut(satu)


def _kanal(k: Kanal, bahasa: Bahasa) -> Kaya:
    label = bahasa.label(k.jenis) if k.jenis else ""
    return (Span(f"{label} "), Span(polos(k.nilai), tebal=True)) if k.nilai else kaya(label)
