"""Long lists over several pages, so that none gets heavy, however many services there are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from generator.catalog import Standar
from generator.present.bahasa import INDONESIA, Bahasa
from generator.present.baris_daftar import ringkas_semua
from generator.present.kaya import polos
from generator.present.situs import Situs
from generator.present.views import (
    DaftarView,
    Halaman,
    Himpunan,
    Kaya,
    Lembar,
    Span,
    Tautan,
    Tulisan,
)

SHOWN_AT_ONCE: Final = 200
"""Services on one page of a list."""

LINKS_AT_ONCE: Final = 500
"""Links on one page of an index."""

_LONGEST: Final = 24
"""Characters of a name on the way to another page."""


@dataclass(frozen=True, slots=True)
class Kelompok:
    """Standards under one heading of a list. `waktu` is said of each in place of its own words."""

    judul: str
    standar: tuple[Standar, ...]
    keterangan: Kaya = ()
    url: str = ""
    waktu: tuple[Kaya, ...] = ()


def halaman_daftar(
    situs: Situs, pertama: DaftarView, kelompok: Sequence[Kelompok]
) -> dict[str, Callable[[], DaftarView]]:
    """Address → maker of each page of a list. `pertama` is its first page without services."""
    jumlah = sum(len(k.standar) for k in kelompok)
    banyak = max(1, -(-jumlah // SHOWN_AT_ONCE))
    return {
        alamat_lembar(pertama.halaman.url, n): partial(_satu, situs, pertama, kelompok, n, banyak)
        for n in range(1, banyak + 1)
    }


def _satu(
    situs: Situs, pertama: DaftarView, kelompok: Sequence[Kelompok], nomor: int, banyak: int
) -> DaftarView:
    halaman = halaman_lembar(pertama.halaman, nomor, banyak, situs.bahasa)
    isi = tuple(_himpunan(situs, k, utuh) for k, utuh in _slice(kelompok, nomor))
    semua = [s for k in kelompok for s in k.standar]
    return replace(
        pertama, halaman=halaman, himpunan=isi, lembar=lembar(pertama.halaman.url, semua, nomor)
    )


def _slice(kelompok: Sequence[Kelompok], nomor: int) -> Iterator[tuple[Kelompok, Kelompok]]:
    """What of each group stands on that page, and the whole group."""
    awal, akhir = (nomor - 1) * SHOWN_AT_ONCE, nomor * SHOWN_AT_ONCE
    lewat = 0
    for k in kelompok:
        dari, sampai = max(0, awal - lewat), akhir - lewat
        if standar := k.standar[dari : max(dari, sampai)]:
            yield replace(k, standar=standar, waktu=k.waktu[dari:sampai]), k
        lewat += len(k.standar)


def _himpunan(situs: Situs, k: Kelompok, utuh: Kelompok) -> Himpunan:
    layanan = ringkas_semua(situs, k.standar)
    if k.waktu:
        layanan = tuple(replace(x, waktu=w) for x, w in zip(layanan, k.waktu, strict=True))
    return Himpunan(k.judul, k.url, layanan, len(utuh.standar), k.keterangan)


def halaman_tautan(
    pertama: DaftarView, bahasa: Bahasa = INDONESIA
) -> dict[str, Callable[[], DaftarView]]:
    """Address → maker of each page of an index whose links `pertama` holds, however many.

    Pages after the first stand under `-/`, which is the name of nothing in an index.
    """
    banyak = max(1, -(-len(pertama.tautan) // LINKS_AT_ONCE))
    return {
        _alamat_tautan(pertama.halaman.url, n): partial(_satu_tautan, pertama, n, banyak, bahasa)
        for n in range(1, banyak + 1)
    }


def _satu_tautan(pertama: DaftarView, nomor: int, banyak: int, bahasa: Bahasa) -> DaftarView:
    if banyak == 1:
        return pertama
    url = pertama.halaman.url
    bagian = [pertama.tautan[n * LINKS_AT_ONCE : (n + 1) * LINKS_AT_ONCE] for n in range(banyak)]
    tautan = tuple(
        Tautan(Tulisan(f"{n}. {_cut(isi[0].teks)} – {_cut(isi[-1].teks)}"), _alamat_tautan(url, n))
        for n, isi in enumerate(bagian, 1)
    )
    halaman = replace(
        halaman_lembar(pertama.halaman, nomor, banyak, bahasa), url=_alamat_tautan(url, nomor)
    )
    return replace(
        pertama,
        halaman=halaman,
        tautan=bagian[nomor - 1],
        lembar=Lembar(nomor, banyak, tautan),
    )


def _alamat_tautan(url: str, nomor: int) -> str:
    return url if nomor == 1 else f"{url}-/{nomor}/"


def lembar(url: str, standar: Sequence[Standar], nomor: int) -> Lembar | None:
    """The way between the pages of a list; None where there is one page only."""
    banyak = -(-len(standar) // SHOWN_AT_ONCE)
    if banyak <= 1:
        return None
    tautan = []
    for n in range(1, banyak + 1):
        isi = standar[(n - 1) * SHOWN_AT_ONCE : n * SHOWN_AT_ONCE]
        tautan.append(
            Tautan(Tulisan(f"{n}. {_short(isi[0])} – {_short(isi[-1])}"), alamat_lembar(url, n))
        )
    return Lembar(nomor, banyak, tuple(tautan))


def alamat_lembar(url: str, nomor: int) -> str:
    """Address of one page of a list."""
    return url if nomor == 1 else f"{url}{nomor}/"


def halaman_lembar(
    halaman: Halaman, nomor: int, banyak: int, bahasa: Bahasa = INDONESIA
) -> Halaman:
    """What a page of a list has, as one of many; the first is as it is."""
    if nomor == 1:
        return halaman
    akhiran = bahasa.kata(", lembar %(n)s", n=nomor)
    lembar_ke = bahasa.kata("Lembar %(n)s dari %(banyak)s.", n=nomor, banyak=banyak)
    return replace(
        halaman,
        judul=f"{halaman.judul}{akhiran}",
        judul_kaya=(*halaman.judul_kaya, Span(akhiran)) if halaman.judul_kaya else (),
        deskripsi=f"{halaman.deskripsi} {lembar_ke}",
        url=alamat_lembar(halaman.url, nomor),
    )


def _short(s: Standar) -> str:
    return _cut(polos(s.isi.nama))


def _cut(nama: str) -> str:
    return nama if len(nama) <= _LONGEST else nama[: _LONGEST - 1].rstrip() + "…"
