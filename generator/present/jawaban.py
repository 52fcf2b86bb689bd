"""The seven answers that open a page: what a citizen asks first, in few words."""

from __future__ import annotations

from typing import Final

from generator.model.kosakata import JenisKanal
from generator.model.penyampaian import Kanal, Syarat
from generator.present.kaya import huruf_kecil, kaya, polos
from generator.present.konteks import Konteks
from generator.present.ringkas import TELL_NOTHING, biaya, by_reference, cut, plain, waktu
from generator.present.views import Jawaban, Kaya, Span

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
            tanya,
            isi,
            f"#{jangkar}",
            tuple((id_, lain[n]) for id_, lain in kasus if lain[n] != isi),
        )
        for n, ((kunci, tanya, jangkar), isi) in enumerate(zip(_QUESTIONS, semua, strict=True))
    )


_QUESTIONS: Final = (
    ("siapa", "Siapa yang dapat mengajukan?", "persyaratan"),
    ("syarat", "Apa yang perlu disiapkan?", "persyaratan"),
    ("waktu", "Berapa lama?", "jangka-waktu"),
    ("biaya", "Berapa biayanya?", "biaya"),
    ("produk", "Apa yang diterima?", "produk"),
    ("tempat", "Di mana dan kapan?", "tempat"),
    ("pengaduan", "Ke mana mengadu?", "pengaduan"),
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
    pengguna = [u.label for u in konteks.standar.isi.pengguna or ()]
    if not pengguna:
        return kaya(TELL_NOTHING)
    nama = ", ".join([pengguna[0], *map(huruf_kecil, pengguna[1:])])
    return cut((Span(nama, tebal=True),))


def _syarat(konteks: Konteks) -> Kaya:
    komponen = konteks.standar.isi.persyaratan
    butir = [s for s in komponen.butir or () if konteks.berlaku_bagi(s.varian)] if komponen else []
    if not butir:
        return by_reference(komponen.merujuk if komponen else None)
    if len(butir) == 1:
        return cut((Span(_syarat_name(butir[0]), tebal=True),))
    pertama = huruf_kecil(_syarat_name(butir[0]))
    isi = cut((Span(f"{len(butir)} syarat", tebal=True), Span(f": {pertama}")))
    return isi if plain(isi).endswith("…") else (*isi, Span(", …"))


def _syarat_name(s: Syarat) -> str:
    if s.salah_satu:
        return "salah satu " + " atau ".join(_syarat_name(x) for x in s.salah_satu[:2])
    return polos(s.teks or s.kelompok)


def _produk(konteks: Konteks) -> Kaya:
    komponen = konteks.standar.isi.produk
    butir = [h for h in komponen.butir or () if konteks.berlaku_bagi(h.varian)] if komponen else []
    nama = [polos(h.nama) for h in butir]
    if not nama:
        return by_reference(komponen.merujuk if komponen else None)
    if len(nama) == 1:
        return cut((Span(nama[0], tebal=True),))
    semua = ", ".join(huruf_kecil(n) for n in nama)
    return cut((Span(f"{len(nama)} hasil", tebal=True), Span(f": {semua}")))


def _tempat(konteks: Konteks) -> Kaya:
    isi, instansi = konteks.standar.isi, konteks.standar.instansi.model
    tempat = isi.lokasi[0].nama if isi.lokasi else instansi.alamat
    jam = (isi.lokasi[0].jam_layanan if isi.lokasi else None) or instansi.jam_layanan
    hasil: list[Span] = [Span(polos(tempat))] if tempat else []
    if jam:
        hasil += [*([Span("; ")] if hasil else []), Span(str(jam[0]), tebal=True)]
    if not hasil and isi.tautan_daring:
        return (Span("Secara daring", href=isi.tautan_daring.href),)
    if not hasil:
        nama = polos(instansi.singkatan or instansi.nama)
        return cut(kaya(f"{nama}; alamat dan jam belum disebut"))
    lagi = len(isi.lokasi or ()) - 1
    lengkap = (*hasil, Span(f"; dan {lagi} tempat lain")) if lagi > 0 else tuple(hasil)
    return lengkap if cut(lengkap) == lengkap else cut(tuple(hasil))


def _pengaduan(konteks: Konteks) -> Kaya:
    komponen = konteks.standar.isi.pengaduan
    kanal = [k for _, k in komponen.semua_kanal() if k.jenis] if komponen else []
    if not kanal:
        return by_reference(komponen.merujuk if komponen else None)
    berisi = [k for k in kanal if k.nilai] or kanal
    pertama = min(berisi, key=lambda k: _FIRST.index(k.jenis) if k.jenis in _FIRST else len(_FIRST))
    lagi = (Span(f", dan {len(kanal) - 1} cara lain"),) if len(kanal) > 1 else ()
    lengkap = (*_kanal(pertama), *lagi)
    return lengkap if cut(lengkap) == lengkap else cut(_kanal(pertama))


def _kanal(k: Kanal) -> Kaya:
    label = k.jenis.label if k.jenis else ""
    return (Span(f"{label} "), Span(polos(k.nilai), tebal=True)) if k.nilai else kaya(label)
