"""Services side by side: those of the same name at several agencies, and any others by choice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Final

from generator.catalog import Standar
from generator.present.alamat import slug
from generator.present.bahasa import Bahasa, msgid, plain
from generator.present.baris_daftar import ringkas
from generator.present.kaya import kaya, polos
from generator.present.layanan import standar_view
from generator.present.lembar import (
    SHOWN_AT_ONCE,
    alamat_lembar,
    halaman_lembar,
    halaman_tautan,
    lembar,
)
from generator.present.ringkas import tipis
from generator.present.situs import Situs, alamat_standar
from generator.present.views import (
    Alur,
    BandingView,
    BarisBanding,
    Butir,
    ButirBanding,
    Daftar,
    DaftarView,
    Halaman,
    Kaya,
    KolomBanding,
    KomponenView,
    RagamView,
    SelRagam,
    Span,
    StandarView,
    Tautan,
    Tulisan,
)

ALAMAT: Final = "banding/"
"""Address of the page on which a reader chooses; pages of same services stand below it."""
SIDE_BY_SIDE: Final = 4
"""Services up to which they stand in columns; more are rows of a list."""

_LISTS: Final = (
    ("persyaratan", msgid("Semua syarat")),
    ("prosedur", msgid("Semua langkah")),
)


def sama(situs: Situs) -> Mapping[str, tuple[Standar, ...]]:
    """Name as part of an address → standards of that name at two agencies or more."""
    hasil: dict[str, list[Standar]] = {}
    for s in situs.standar:
        hasil.setdefault(slug(polos(s.isi.nama)), []).append(s)
    return {k: tuple(isi) for k, isi in sorted(hasil.items()) if _agencies(isi) > 1}


def halaman_banding(situs: Situs) -> dict[str, Callable[[], DaftarView | BandingView | RagamView]]:
    """Address → maker: the page of choice, and a page for each service of several agencies."""
    kelompok = sama(situs)
    hasil: dict[str, Callable[[], DaftarView | BandingView | RagamView]] = {}
    hasil |= halaman_tautan(_pilihan(kelompok, situs.bahasa), situs.bahasa)
    for k, isi in kelompok.items():
        url = f"{ALAMAT}{k}/"
        if len(isi) <= SIDE_BY_SIDE:
            hasil[url] = partial(banding_view, situs, url, isi)
            continue
        for n in range(1, -(-len(isi) // SHOWN_AT_ONCE) + 1):
            hasil[alamat_lembar(url, n)] = partial(ragam_view, situs, url, isi, n)
    return hasil


def _pilihan(kelompok: Mapping[str, Sequence[Standar]], bahasa: Bahasa) -> DaftarView:
    halaman = Halaman(
        bahasa.kata("Bandingkan layanan"),
        bahasa.kata("Bandingkan dua sampai empat layanan: syarat, waktu, biaya, dan langkahnya."),
        ALAMAT,
        bahasa=bahasa.kode,
    )
    tautan_ = tuple(
        Tautan(Tulisan(f"{polos(isi[0].isi.nama)} ({_agencies(isi)} instansi)"), f"{ALAMAT}{k}/")
        for k, isi in kelompok.items()
    )
    return DaftarView(halaman, "banding", (), (), tautan_)


def _agencies(standar: Sequence[Standar]) -> int:
    return len({s.instansi.id for s in standar})


def banding_view(situs: Situs, url: str, standar: Sequence[Standar]) -> BandingView:
    """Services in columns: the seven answers, then all requirements and steps."""
    views = [standar_view(situs, s) for s in standar]
    nama = polos(standar[0].isi.nama)
    instansi = ", ".join(v.instansi.teks for v in views)
    bahasa = situs.bahasa
    judul = bahasa.kalimat("Bandingkan: %(nama)s", nama=(Span(nama),))
    deskripsi = bahasa.kata(
        "%(nama)s di %(instansi)s: syarat, waktu, biaya, dan langkahnya berdampingan.",
        nama=nama,
        instansi=instansi,
    )
    return BandingView(
        Halaman(
            plain(judul),
            deskripsi,
            url,
            noindex=any(v.halaman.noindex for v in views),
            bahasa=bahasa.kode,
            judul_kaya=judul,
        ),
        tuple(KolomBanding(Tautan(v.nama, v.halaman.url), v.instansi.teks) for v in views),
        tuple(_rows(views, bahasa)),
    )


def _rows(views: Sequence[StandarView], bahasa: Bahasa) -> Iterator[BarisBanding]:
    for jawaban in zip(*(v.jawaban for v in views), strict=True):
        yield _row(jawaban[0].tanya, [[tipis(j.jawab)] for j in jawaban], bahasa)
    for kunci, judul in _LISTS:
        yield _row(
            bahasa.kata(judul),
            [list(_lines(_component(v, kunci), bahasa)) for v in views],
            bahasa,
        )


def _row(judul: str, isi: Sequence[Sequence[Kaya]], bahasa: Bahasa) -> BarisBanding:
    """What each service says; what not every other one says is marked in words."""
    dilihat = [{_fold(teks) for teks in satu} for satu in isi]
    banyak = Counter(teks for satu in dilihat for teks in satu)
    return BarisBanding(
        judul,
        tuple(
            tuple(ButirBanding(teks, _mark(banyak[_fold(teks)], len(isi), bahasa)) for teks in satu)
            for satu in isi
        ),
        all(n == len(isi) for n in banyak.values()),
    )


def _mark(banyak: int, semua: int, bahasa: Bahasa) -> str:
    if banyak == semua:
        return ""
    return bahasa.kata("hanya di sini") if banyak == 1 else bahasa.kata("tidak di semua")


def _fold(isi: Kaya) -> str:
    return " ".join(plain(isi).casefold().split()).rstrip(".;,")


def _component(view: StandarView, kunci: str) -> KomponenView | None:
    semua = (k for g in view.kelompok for k in g.komponen)
    return next((k for k in semua if k.kunci == kunci), None)


def _lines(komponen: KomponenView | None, bahasa: Bahasa) -> Iterator[Kaya]:
    for blok in komponen.blok if komponen else ():
        if isinstance(blok, Daftar):
            yield from (_line(b, bahasa) for b in blok.butir)
        elif isinstance(blok, Alur):
            awalan = (Span(Tulisan(f"{blok.judul}: ")),) if blok.judul else ()
            yield from ((*awalan, *_line(b, bahasa)) for b in blok.langkah)


def _line(b: Butir, bahasa: Bahasa) -> Kaya:
    """An item on one line, with what stands within it."""
    hasil = [Span(s.teks, asli=s.asli) for s in b.isi]
    if b.varian:
        nama = kaya(Tulisan(", ".join(v.nama for v in b.varian)))
        hasil += bahasa.kalimat(" (khusus: %(kasus)s)", kasus=nama)
    hasil += [Span(f" {b.pengantar}")] if b.pengantar else []
    for n, anak in enumerate(b.anak):
        hasil += [Span("; " if n else " "), *_line(anak, bahasa)]
    return tuple(hasil)


def ragam_view(situs: Situs, url: str, standar: Sequence[Standar], nomor: int) -> RagamView:
    """A service of many agencies as a list: where it differs from what most of them promise."""
    nama = polos(standar[0].isi.nama)
    semua = [_facts(situs, s) for s in standar]
    umum = [Counter(kolom).most_common(1)[0][0] for kolom in zip(*semua, strict=True)]
    awal = (nomor - 1) * SHOWN_AT_ONCE
    pilihan = range(awal, min(awal + SHOWN_AT_ONCE, len(standar)))
    bahasa, kata = situs.bahasa, situs.bahasa.kata
    judul = bahasa.kalimat("Bandingkan: %(nama)s", nama=(Span(nama),))
    deskripsi = kata(
        "%(nama)s di %(n)s instansi: waktu, biaya, banyaknya syarat dan langkah.",
        nama=nama,
        n=len(standar),
    )
    halaman = Halaman(plain(judul), deskripsi, url, bahasa=bahasa.kode, judul_kaya=judul)
    return RagamView(
        halaman_lembar(halaman, nomor, -(-len(standar) // SHOWN_AT_ONCE), bahasa),
        (kata("Waktu"), kata("Biaya"), kata("Syarat"), kata("Langkah")),
        tuple(umum),
        tuple(
            (
                KolomBanding(
                    Tautan(polos(standar[i].instansi.model.nama), alamat_standar(standar[i])),
                    "",
                ),
                tuple(SelRagam(x, x != biasa) for x, biasa in zip(semua[i], umum, strict=True)),
            )
            for i in pilihan
        ),
        lembar(url, standar, nomor),
    )


def _facts(situs: Situs, s: Standar) -> tuple[Kaya, ...]:
    satu = ringkas(situs, s)
    syarat = len(s.isi.persyaratan.butir or ()) if s.isi.persyaratan else 0
    langkah = sum(1 for _ in s.isi.prosedur.semua_langkah()) if s.isi.prosedur else 0
    banyak = situs.bahasa.banyak
    return (
        satu.waktu,
        satu.biaya,
        kaya(banyak("%(n)s syarat", syarat)),
        kaya(banyak("%(n)s langkah", langkah)),
    )
