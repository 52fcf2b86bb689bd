"""Ways to services without searching: home, what is free, done online, fastest."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from generator.present.bahasa import Bahasa, msgid
from generator.present.daftar import (
    REVOKED,
    SHOWN_AGENCIES,
    berjumlah,
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
    Kegratisan.PENUH: (
        msgid("Gratis"),
        msgid("Untuk semua pemohon dan semua kasus yang disebut standarnya."),
    ),
    Kegratisan.BERDENDA: (
        msgid("Gratis, tetapi ada denda"),
        msgid("Denda dapat dikenakan, misalnya bila terlambat."),
    ),
    Kegratisan.SEBAGIAN: (
        msgid("Gratis untuk sebagian"),
        msgid("Hanya bagi pemohon, kasus, atau bagian tertentu."),
    ),
}
_DARING: Final[Mapping[str, tuple[str, str]]] = {
    Kedaringan.JALUR: (
        msgid("Ada jalur daring"),
        msgid("Sedikitnya satu jalur prosedurnya daring."),
    ),
    Kedaringan.CAMPURAN: (
        msgid("Sebagian daring"),
        msgid("Sebagian langkahnya tetap di loket."),
    ),
    Kedaringan.TAUTAN: (
        msgid("Menyebut alamat daring saja"),
        msgid("Standarnya tidak merinci langkah mana yang dapat dilakukan di sana."),
    ),
}


_JUGA: Final = (
    (msgid("Bandingkan layanan"), "banding/"),
    (msgid("Kelengkapan standar"), "kelengkapan/"),
    (msgid("Peraturan dicabut yang masih dikutip"), REVOKED),
)


def beranda(situs: Situs) -> BerandaView:
    """Home: the search first, then the ways to services."""
    terisi = sum(1 for id_ in situs.catalog.instansi if id_ in situs.per_instansi)
    bahasa = situs.bahasa
    pengantar = bahasa.kata(
        "%(layanan)s dari %(instansi)s: syarat, waktu, biaya, dan tempat mengadu.",
        layanan=bahasa.banyak("%(n)s layanan", len(situs.standar)),
        instansi=bahasa.banyak("%(n)s instansi", terisi),
    )
    halaman = Halaman(bahasa.kata("Standar Pelayanan Publik"), pengantar, "", bahasa=bahasa.kode)
    return BerandaView(halaman, kaya(pengantar), tuple(j for j in _jalan(situs) if j.tautan))


def _jalan(situs: Situs) -> Iterator[Jalan]:
    bahasa, kata = situs.bahasa, situs.bahasa.kata
    gratis = _count(situs.per_kegratisan, Kegratisan.PENUH)
    cepat = [
        Tautan(f"{kata('Gratis')} ({gratis})", "gratis/"),
        Tautan(f"{kata('Dapat diurus daring')} ({_count(situs.per_kedaringan)})", "daring/"),
        Tautan(kata("Paling cepat selesai"), "tercepat/"),
        Tautan(kata("Semua layanan A–Z"), "layanan/"),
    ]
    yield Jalan(kata("Pilihan cepat"), "cepat", tuple(cepat))
    peristiwa = situs.per_peristiwa, situs.nama_peristiwa
    yield _jalan_menurut(kata("Peristiwa hidup"), "peristiwa", *peristiwa, bahasa)
    bidang = situs.per_bidang, {b: label_bidang(b, bahasa) for b in situs.per_bidang}
    yield _jalan_menurut(kata("Bidang"), "bidang", *bidang, bahasa)
    pengguna = situs.per_pengguna, {p: label_pengguna(p, bahasa) for p in situs.per_pengguna}
    yield _jalan_menurut(kata("Siapa Anda?"), "pengguna", *pengguna, bahasa)
    instansi = tautan_instansi(situs, situs.per_instansi)[:SHOWN_AGENCIES]
    banyak = len(situs.catalog.instansi)
    semua = Tautan(kata("Semua %(n)s instansi", n=bahasa.bilangan(banyak)), "instansi/")
    yield Jalan(kata("Instansi"), "instansi", instansi, semua if len(instansi) < banyak else None)
    juga = tuple(Tautan(kata(teks), url) for teks, url in _JUGA)
    yield Jalan(kata("Lihat juga"), "juga", juga)


def jalan_lain(situs: Situs) -> tuple[Jalan, ...]:
    """Ways on from an address that does not exist: the letters, and agencies with services."""
    banyak = len(situs.standar) > SHOWN_AT_ONCE
    huruf = tuple(
        Tautan(h.upper(), f"abjad/{h}/" if banyak else f"layanan/#kelompok-{n}")
        for n, h in enumerate(situs.per_huruf, 1)
    )
    instansi = tautan_instansi(situs, situs.per_instansi)[:SHOWN_AGENCIES]
    kata = situs.bahasa.kata
    semua = Tautan(kata("Semua layanan A–Z"), "layanan/")
    semua_instansi = Tautan(kata("Semua instansi"), "instansi/")
    jalan = (
        Jalan(kata("Menurut abjad"), "abjad", huruf, semua),
        Jalan(kata("Menurut instansi"), "instansi", instansi, semua_instansi),
    )
    return tuple(j for j in jalan if j.tautan)


def _jalan_menurut(
    judul: str, kunci: str, isi: Menurut, nama: Mapping[str, str], bahasa: Bahasa
) -> Jalan:
    """The headings with most services, by name, and the way to all where there are more."""
    banyak = sorted(isi, key=lambda k: (-len(isi[k]), nama[k].casefold()))[:SHOWN_LINKS]
    tautan_ = tuple(
        Tautan(berjumlah(nama[k], len(isi[k])), f"{kunci}/{k}/")
        for k in sorted(banyak, key=lambda k: nama[k].casefold())
    )
    semua = Tautan(bahasa.kata("Semua %(n)s", n=len(isi)), f"{kunci}/")
    return Jalan(judul, kunci, tautan_, semua if len(isi) > len(banyak) else None)


def _count(isi: Menurut, *kunci: str) -> int:
    return sum(len(s) for k, s in isi.items() if not kunci or k in kunci)


@dataclass(frozen=True, slots=True)
class _Pilihan:
    """One list of services that have something in common: its address and its words."""

    kunci: str
    judul: str
    deskripsi: str
    keterangan: str


_DAFTAR_GRATIS: Final = _Pilihan(
    "gratis",
    msgid("Layanan gratis"),
    msgid("Layanan yang tidak dipungut biaya."),
    msgid(
        "Menurut tarif di setiap standar. Meterai, fotokopi, dan ongkos ke loket tidak "
        "dihitung. Layanan yang hanya menunjuk aturan tarif tidak ada di daftar ini."
    ),
)
_DAFTAR_DARING: Final = _Pilihan(
    "daring",
    msgid("Layanan daring"),
    msgid("Layanan yang dapat diurus lewat internet."),
    msgid(
        "Menurut jalur dan alamat di setiap standar. Beberapa jalur hanya untuk kasus "
        "tertentu, dan hasilnya mungkin tetap diambil di loket; baca prosedurnya."
    ),
)
_DAFTAR_TERCEPAT: Final = _Pilihan(
    "tercepat",
    msgid("Layanan paling cepat"),
    msgid("Layanan menurut waktu yang dijanjikan, dari yang paling cepat."),
    msgid(
        "Diurutkan menurut waktu terlama yang dijanjikan bila waktunya berbeda menurut kasus. "
        "Hari kerja, hari kalender, dan jam tidak dapat disamakan, jadi daftarnya terpisah. "
        "Awal hitungannya berbeda-beda; baca standarnya."
    ),
)


def daftar_gratis(situs: Situs) -> dict[str, Callable[[], DaftarView]]:
    """Services that cost nothing, those with a penalty and those free for some apart."""
    return _daftar(situs, _DAFTAR_GRATIS, _kelompok(situs, situs.per_kegratisan, _GRATIS))


def daftar_daring(situs: Situs) -> dict[str, Callable[[], DaftarView]]:
    """Services given online, by how far."""
    return _daftar(situs, _DAFTAR_DARING, _kelompok(situs, situs.per_kedaringan, _DARING))


def daftar_tercepat(situs: Situs) -> dict[str, Callable[[], DaftarView]]:
    """Services by the longest time they promise, a list for each scale of time."""
    return _daftar(situs, _DAFTAR_TERCEPAT, list(_menurut_waktu(situs)))


def _daftar(
    situs: Situs, pilihan: _Pilihan, kelompok: Sequence[Kelompok]
) -> dict[str, Callable[[], DaftarView]]:
    kata = situs.bahasa.kata
    halaman = Halaman(
        kata(pilihan.judul), kata(pilihan.deskripsi), f"{pilihan.kunci}/", bahasa=situs.bahasa.kode
    )
    keterangan = (Paragraf(kaya(kata(pilihan.keterangan)), "catatan"),)
    view = DaftarView(halaman, pilihan.kunci, (), (), keterangan=keterangan)
    return halaman_daftar(situs, view, kelompok)


def _menurut_waktu(situs: Situs) -> Iterator[Kelompok]:
    bahasa = situs.bahasa
    lama = [(s, d) for s in situs.standar if isinstance(d := situs.terlama[s.id], Durasi)]
    for judul, contoh in SKALA:
        isi = sorted(
            ((s, d) for s, d in lama if d.comparable(contoh)), key=lambda satu: satu[1].on_scale()
        )
        if isi:
            waktu = tuple(bahasa.kalimat("Terlama %(lama)s", lama=bahasa.nilai(d)) for _, d in isi)
            yield Kelompok(bahasa.kata(judul), tuple(s for s, _ in isi), waktu=waktu)
    for sebab in TakTerurut:
        sisa = tuple(s for s in situs.standar if situs.terlama[s.id] is sebab)
        if sisa:
            kenapa = bahasa.kata(sebab)
            yield Kelompok(bahasa.kata("Tidak dapat diurutkan: %(sebab)s", sebab=kenapa), sisa)


def _kelompok(situs: Situs, isi: Menurut, nama: Mapping[str, tuple[str, str]]) -> list[Kelompok]:
    kata = situs.bahasa.kata
    return [Kelompok(kata(nama[k][0]), s, kaya(kata(nama[k][1]))) for k, s in isi.items()]
