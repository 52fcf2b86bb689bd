"""Ways to services without searching: home, what is free, done online, fastest."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from generator.present.daftar import (
    REVOKED,
    SHOWN_AGENCIES,
    label_bidang,
    label_pengguna,
    tautan_instansi,
)
from generator.present.kaya import kaya
from generator.present.lembar import SHOWN_AT_ONCE, Kelompok, halaman_daftar
from generator.present.situs import Menurut, Situs
from generator.present.ukuran import SKALA, Kedaringan, Kegratisan, TakTerurut
from generator.present.views import (
    BerandaView,
    DaftarView,
    Halaman,
    Jalan,
    Paragraf,
    Tautan,
)
from generator.values import Durasi

SHOWN_LINKS: Final = 8
"""Links under one heading of home; the rest are on a page of their own."""

_GRATIS: Final[Mapping[str, tuple[str, str]]] = {
    Kegratisan.PENUH: ("Gratis", "Untuk semua pemohon dan semua kasus yang disebut standarnya."),
    Kegratisan.BERDENDA: (
        "Gratis, tetapi ada denda",
        "Denda dapat dikenakan, misalnya bila terlambat.",
    ),
    Kegratisan.SEBAGIAN: (
        "Gratis untuk sebagian",
        "Hanya bagi pemohon, kasus, atau bagian tertentu.",
    ),
}
_DARING: Final[Mapping[str, tuple[str, str]]] = {
    Kedaringan.JALUR: ("Ada jalur daring", "Sedikitnya satu jalur prosedurnya daring."),
    Kedaringan.CAMPURAN: ("Sebagian daring", "Sebagian langkahnya tetap di loket."),
    Kedaringan.TAUTAN: (
        "Menyebut alamat daring saja",
        "Standarnya tidak merinci langkah mana yang dapat dilakukan di sana.",
    ),
}


_JUGA: Final = (
    Tautan("Bandingkan layanan", "banding/"),
    Tautan("Kelengkapan standar", "kelengkapan/"),
    Tautan("Peraturan dicabut yang masih dikutip", REVOKED),
)


def beranda(situs: Situs) -> BerandaView:
    """Home: the search first, then the ways to services."""
    terisi = sum(1 for id_ in situs.catalog.instansi if id_ in situs.per_instansi)
    pengantar = (
        f"{_ribuan(len(situs.standar))} layanan dari {_ribuan(terisi)} instansi: "
        "syarat, waktu, biaya, dan tempat mengadu."
    )
    halaman = Halaman("Standar Pelayanan Publik", pengantar, "")
    return BerandaView(halaman, kaya(pengantar), tuple(j for j in _jalan(situs) if j.tautan))


def _jalan(situs: Situs) -> Iterator[Jalan]:
    cepat = [
        Tautan(f"Gratis ({_count(situs.per_kegratisan, Kegratisan.PENUH)})", "gratis/"),
        Tautan(f"Dapat diurus daring ({_count(situs.per_kedaringan)})", "daring/"),
        Tautan("Paling cepat selesai", "tercepat/"),
        Tautan("Semua layanan A–Z", "layanan/"),
    ]
    yield Jalan("Pilihan cepat", "cepat", tuple(cepat))
    yield _jalan_menurut("Peristiwa hidup", "peristiwa", situs.per_peristiwa, situs.nama_peristiwa)
    yield _jalan_menurut(
        "Bidang", "bidang", situs.per_bidang, {b: label_bidang(b) for b in situs.per_bidang}
    )
    yield _jalan_menurut(
        "Siapa Anda?",
        "pengguna",
        situs.per_pengguna,
        {p: label_pengguna(p) for p in situs.per_pengguna},
    )
    instansi = tautan_instansi(situs, situs.per_instansi)[:SHOWN_AGENCIES]
    banyak = len(situs.catalog.instansi)
    semua = Tautan(f"Semua {_ribuan(banyak)} instansi", "instansi/")
    yield Jalan("Instansi", "instansi", instansi, semua if len(instansi) < banyak else None)
    yield Jalan("Lihat juga", "juga", _JUGA)


def jalan_lain(situs: Situs) -> tuple[Jalan, ...]:
    """Ways on from an address that does not exist: the letters, and agencies with services."""
    banyak = len(situs.standar) > SHOWN_AT_ONCE
    huruf = tuple(
        Tautan(h.upper(), f"abjad/{h}/" if banyak else f"layanan/#kelompok-{n}")
        for n, h in enumerate(situs.per_huruf, 1)
    )
    instansi = tautan_instansi(situs, situs.per_instansi)[:SHOWN_AGENCIES]
    jalan = (
        Jalan("Menurut abjad", "abjad", huruf, Tautan("Semua layanan A–Z", "layanan/")),
        Jalan("Menurut instansi", "instansi", instansi, Tautan("Semua instansi", "instansi/")),
    )
    return tuple(j for j in jalan if j.tautan)


def _jalan_menurut(judul: str, kunci: str, isi: Menurut, nama: Mapping[str, str]) -> Jalan:
    """The headings with most services, by name, and the way to all where there are more."""
    banyak = sorted(isi, key=lambda k: (-len(isi[k]), nama[k].casefold()))[:SHOWN_LINKS]
    tautan_ = tuple(
        Tautan(f"{nama[k]} ({len(isi[k])})", f"{kunci}/{k}/")
        for k in sorted(banyak, key=lambda k: nama[k].casefold())
    )
    semua = Tautan(f"Semua {len(isi)}", f"{kunci}/") if len(isi) > len(banyak) else None
    return Jalan(judul, kunci, tautan_, semua)


def _count(isi: Menurut, *kunci: str) -> int:
    return sum(len(s) for k, s in isi.items() if not kunci or k in kunci)


def daftar_gratis(situs: Situs) -> dict[str, Callable[[], DaftarView]]:
    """Services that cost nothing, those with a penalty and those free for some apart."""
    halaman = Halaman("Layanan gratis", "Layanan yang tidak dipungut biaya.", "gratis/")
    keterangan = _catatan(
        "Menurut tarif di setiap standar. Meterai, fotokopi, dan ongkos ke loket tidak dihitung. "
        "Layanan yang hanya menunjuk aturan tarif tidak ada di daftar ini."
    )
    view = DaftarView(halaman, "gratis", (), (), keterangan=keterangan)
    return halaman_daftar(situs, view, _kelompok(situs.per_kegratisan, _GRATIS))


def daftar_daring(situs: Situs) -> dict[str, Callable[[], DaftarView]]:
    """Services given online, by how far."""
    halaman = Halaman("Layanan daring", "Layanan yang dapat diurus lewat internet.", "daring/")
    keterangan = _catatan(
        "Menurut jalur dan alamat di setiap standar. Beberapa jalur hanya untuk kasus tertentu, "
        "dan hasilnya mungkin tetap diambil di loket; baca prosedurnya."
    )
    view = DaftarView(halaman, "daring", (), (), keterangan=keterangan)
    return halaman_daftar(situs, view, _kelompok(situs.per_kedaringan, _DARING))


def daftar_tercepat(situs: Situs) -> dict[str, Callable[[], DaftarView]]:
    """Services by the longest time they promise, a list for each scale of time."""
    halaman = Halaman(
        "Layanan paling cepat",
        "Layanan menurut waktu yang dijanjikan, dari yang paling cepat.",
        "tercepat/",
    )
    keterangan = _catatan(
        "Diurutkan menurut waktu terlama yang dijanjikan bila waktunya berbeda menurut kasus. "
        "Hari kerja, hari kalender, dan jam tidak dapat disamakan, jadi daftarnya terpisah. "
        "Awal hitungannya berbeda-beda; baca standarnya."
    )
    view = DaftarView(halaman, "tercepat", (), (), keterangan=keterangan)
    return halaman_daftar(situs, view, list(_menurut_waktu(situs)))


def _menurut_waktu(situs: Situs) -> Iterator[Kelompok]:
    lama = [(s, d) for s in situs.standar if isinstance(d := situs.terlama[s.id], Durasi)]
    for judul, contoh in SKALA:
        isi = sorted(
            ((s, d) for s, d in lama if d.comparable(contoh)), key=lambda satu: satu[1].on_scale()
        )
        if isi:
            waktu = tuple(f"Terlama {d}" for _, d in isi)
            yield Kelompok(judul, tuple(s for s, _ in isi), waktu=waktu)
    for sebab in TakTerurut:
        sisa = tuple(s for s in situs.standar if situs.terlama[s.id] is sebab)
        if sisa:
            yield Kelompok(f"Tidak dapat diurutkan: {sebab}", sisa)


def _kelompok(isi: Menurut, kata: Mapping[str, tuple[str, str]]) -> list[Kelompok]:
    return [Kelompok(kata[k][0], standar, kaya(kata[k][1])) for k, standar in isi.items()]


def _catatan(teks: str) -> tuple[Paragraf, ...]:
    return (Paragraf(kaya(teks), "catatan"),)


def _ribuan(n: int) -> str:
    return f"{n:,}".replace(",", ".")
