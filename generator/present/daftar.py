"""Pages that list services, agencies and regulations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from generator.catalog import EntriRegulasi
from generator.catalog.citations import sitasi_of
from generator.model.kosakata import Bidang, Pengguna, StatusRegulasi
from generator.present.bahasa import Bahasa, msgid, plain
from generator.present.baris_daftar import ringkas_semua
from generator.present.kaya import kaya, polos, tautan
from generator.present.konteks import alamat_regulasi
from generator.present.lembar import SHOWN_AT_ONCE, Kelompok, halaman_daftar, halaman_tautan
from generator.present.register import judul_lengkap, judul_pendek, kalimat_status, rantai
from generator.present.situs import Menurut, Situs
from generator.present.views import (
    DaftarView,
    Halaman,
    Himpunan,
    Kaya,
    Paragraf,
    Span,
    Tautan,
    Tulisan,
)

Pembuat = Callable[[], DaftarView]

SHOWN_AGENCIES: Final = 12
"""Agencies up to which lists of agencies show services too."""

SHOWN_SERVICES: Final = 5
"""Services of an agency, or of those that cite one regulation, that such a list shows."""

REVOKED: Final = "regulasi-dicabut/"
"""Address of the page of revoked regulations that are still cited."""


def label_bidang(b: str, bahasa: Bahasa) -> str:
    """Name of a field."""
    return bahasa.label(Bidang(b))


def label_pengguna(p: str, bahasa: Bahasa) -> str:
    """Name of a user group."""
    return bahasa.label(Pengguna(p))


def berjumlah(nama: str, banyak: int) -> str:
    """A name with a number behind it; an author's stays one.

    >>> berjumlah("Kesehatan", 3)
    'Kesehatan (3)'
    """
    teks = f"{nama} ({banyak})"
    return Tulisan(teks) if isinstance(nama, Tulisan) else teks


def daftar_abjad(situs: Situs) -> dict[str, Pembuat]:
    """All services by letter; where there are many, links to the pages of each letter."""
    kata = situs.bahasa.kata
    halaman = Halaman(
        kata("Semua layanan"),
        kata("Daftar semua layanan menurut abjad."),
        "layanan/",
        bahasa=situs.bahasa.kode,
    )
    pertama = DaftarView(halaman, "layanan", kaya(kata("Semua layanan menurut abjad.")), ())
    per_huruf = situs.per_huruf
    if len(situs.standar) <= SHOWN_AT_ONCE:
        return halaman_daftar(
            situs, pertama, [Kelompok(h.upper(), s) for h, s in per_huruf.items()]
        )
    tautan_ = tuple(
        Tautan(f"{h.upper()} ({len(isi)})", f"abjad/{h}/") for h, isi in per_huruf.items()
    )
    hasil: dict[str, Pembuat] = {
        halaman.url: lambda: DaftarView(halaman, "layanan", pertama.pengantar, (), tautan_)
    }
    for h, isi in per_huruf.items():
        judul = kata("Layanan berawalan %(huruf)s", huruf=h.upper())
        deskripsi = kata("%(judul)s, menurut abjad.", judul=judul)
        satu = Halaman(judul, deskripsi, f"abjad/{h}/", bahasa=situs.bahasa.kode)
        view = DaftarView(satu, "layanan", kaya(kata("Menurut abjad.")), ())
        hasil |= halaman_daftar(situs, view, [Kelompok(h.upper(), isi)])
    return hasil


def daftar_bidang(situs: Situs) -> dict[str, Pembuat]:
    """All fields, and the services of each (`model.kosakata.Bidang`)."""
    nama = {b: label_bidang(b, situs.bahasa) for b in situs.per_bidang}
    jalan = _Jalan("bidang", msgid("Bidang layanan"), msgid("Layanan bidang %(nama)s"))
    return _menurut(situs, situs.per_bidang, nama, jalan)


def daftar_pengguna(situs: Situs) -> dict[str, Pembuat]:
    """All user groups, and the services for each (`model.kosakata.Pengguna`)."""
    nama = {p: label_pengguna(p, situs.bahasa) for p in situs.per_pengguna}
    jalan = _Jalan("pengguna", msgid("Layanan menurut pengguna"), msgid("Layanan untuk %(nama)s"))
    return _menurut(situs, situs.per_pengguna, nama, jalan)


def daftar_peristiwa(situs: Situs) -> dict[str, Pembuat]:
    """All life events that standards name, and the services for each."""
    judul = msgid("Layanan menurut peristiwa hidup")
    jalan = _Jalan("peristiwa", judul, msgid("Layanan saat: %(nama)s"))
    return _menurut(situs, situs.per_peristiwa, situs.nama_peristiwa, jalan)


@dataclass(frozen=True, slots=True)
class _Jalan:
    """One way to services: its first folder, title, and the title of one list under it."""

    kunci: str
    judul: str
    judul_satu: str


def _menurut(
    situs: Situs, isi: Menurut, nama: Mapping[str, str], jalan: _Jalan
) -> dict[str, Pembuat]:
    """An index of one way to services, and a list under each of its headings."""
    bahasa, kata = situs.bahasa, situs.bahasa.kata
    judul = kata(jalan.judul)
    deskripsi = kata("%(judul)s: pilih untuk melihat layanannya.", judul=judul)
    halaman = Halaman(judul, deskripsi, f"{jalan.kunci}/", bahasa=bahasa.kode)
    tautan_ = tuple(
        Tautan(berjumlah(nama[k], len(isi[k])), f"{jalan.kunci}/{k}/")
        for k in sorted(isi, key=lambda k: nama[k].casefold())
    )
    pengantar = kata("Angka di belakang nama adalah banyaknya layanan.")
    indeks = DaftarView(halaman, jalan.kunci, kaya(pengantar) if isi else (), (), tautan_)
    hasil = halaman_tautan(indeks, bahasa)
    for k, standar in isi.items():
        kecil = nama[k][0].lower() + nama[k][1:]
        kecil = Tulisan(kecil) if isinstance(nama[k], Tulisan) else kecil
        judul_kaya = bahasa.kalimat(jalan.judul_satu, nama=(Span(kecil),))
        judul = plain(judul_kaya)
        satu = Halaman(
            judul, f"{judul}.", f"{jalan.kunci}/{k}/", bahasa=bahasa.kode, judul_kaya=judul_kaya
        )
        view = DaftarView(satu, jalan.kunci, (), ())
        hasil |= halaman_daftar(situs, view, [Kelompok(nama[k], standar)])
    return hasil


def daftar_instansi(situs: Situs) -> dict[str, Pembuat]:
    """All agencies with their services, or the number of them."""
    kata = situs.bahasa.kata
    halaman = Halaman(
        kata("Instansi"),
        kata("Instansi yang menerbitkan standar pelayanan."),
        "instansi/",
        bahasa=situs.bahasa.kode,
    )
    pengantar = kaya(kata("Pilih instansi untuk melihat layanannya."))
    if len(situs.catalog.instansi) > SHOWN_AGENCIES:
        semua = tautan_instansi(situs, situs.catalog.instansi)
        return halaman_tautan(DaftarView(halaman, "instansi", pengantar, (), semua), situs.bahasa)
    himpunan = tuple(
        Himpunan(
            polos(s.model.nama),
            f"instansi/{s.id}/",
            ringkas_semua(situs, situs.per_instansi.get(s.id, ())[:SHOWN_SERVICES]),
            len(situs.per_instansi.get(s.id, ())),
        )
        for s in situs.catalog.instansi.values()
    )
    return halaman_tautan(DaftarView(halaman, "instansi", pengantar, himpunan), situs.bahasa)


def tautan_instansi(situs: Situs, instansi: Iterable[str]) -> tuple[Tautan, ...]:
    """A link to each of these agencies with the number of its services, by name."""
    tautan_ = []
    for id_ in instansi:
        nama = polos(situs.catalog.instansi[id_].model.nama)
        banyak = len(situs.per_instansi.get(id_, ()))
        tautan_.append(Tautan(berjumlah(nama, banyak) if banyak else nama, f"instansi/{id_}/"))
    return tuple(sorted(tautan_, key=lambda t: t.teks.casefold()))


def daftar_regulasi(situs: Situs) -> dict[str, Pembuat]:
    """The register of regulations, by rank, year and id."""
    kata = situs.bahasa.kata
    halaman = Halaman(
        kata("Peraturan"),
        kata("Peraturan yang dikutip, beserta statusnya."),
        "regulasi/",
        bahasa=situs.bahasa.kode,
    )
    entri = _by_rank(situs.catalog.regulasi.values())
    isi = tuple(Tautan(_dengan_status(e, situs.bahasa), alamat_regulasi(e)) for e in entri)
    pengantar = (
        Span(kata("Peraturan yang dikutip standar pelayanan. ")),
        Span(kata("Peraturan yang dicabut tetapi masih dikutip"), href=REVOKED),
    )
    return halaman_tautan(DaftarView(halaman, "regulasi", pengantar, (), isi), situs.bahasa)


def _dengan_status(entri: EntriRegulasi, bahasa: Bahasa) -> str:
    """Its citation, and a word where it is not what it was."""
    if entri.model.status is not StatusRegulasi.DICABUT:
        return judul_lengkap(entri)
    sebagian = entri.model.dicabut_sebagian
    status = bahasa.kata("dicabut sebagian") if sebagian else bahasa.kata("dicabut")
    return Tulisan(f"{judul_lengkap(entri)} ({status})")


def kutipan_dicabut(situs: Situs) -> DaftarView:
    """Revoked regulations that published standards still cite, with what replaced them."""
    bahasa, kata = situs.bahasa, situs.bahasa.kata
    halaman = Halaman(
        kata("Peraturan dicabut yang masih dikutip"),
        kata("Layanan yang dasar hukumnya sudah dicabut, beserta penggantinya."),
        REVOKED,
        bahasa=bahasa.kode,
    )
    entri = [
        e for e in _by_rank(situs.catalog.regulasi.values()) if e.dicabut and e.id in situs.pengutip
    ]
    layanan = {s.id for e in entri for s in situs.pengutip[e.id]}
    pengantar = (
        kata(
            "%(layanan)s mengutip %(peraturan)s yang sudah dicabut.",
            layanan=bahasa.banyak("%(n)s layanan", len(layanan)),
            peraturan=bahasa.banyak("%(n)s peraturan", len(entri)),
        )
        if entri
        else kata("Tidak ada layanan di situs ini yang mengutip peraturan yang dicabut.")
    )
    return DaftarView(
        halaman,
        "regulasi",
        kaya(pengantar),
        tuple(_dikutip(situs, e) for e in entri),
        keterangan=(
            Paragraf(
                bahasa.kalimat(
                    "Status peraturan menurut register situs ini. Yang statusnya belum pernah "
                    "diperiksa pada sumber resmi dan yang dicabut sebagian tidak dihitung."
                ),
                "catatan",
            ),
        ),
    )


def _dikutip(situs: Situs, entri: EntriRegulasi) -> Himpunan:
    pengutip = situs.pengutip[entri.id]
    return Himpunan(
        judul_pendek(entri),
        alamat_regulasi(entri),
        ringkas_semua(situs, pengutip[:SHOWN_SERVICES]),
        len(pengutip),
        (
            Span(judul_lengkap(entri)),
            Span(". "),
            *kalimat_status(entri, situs.catalog, situs.bahasa),
            *_pengganti(entri, situs),
        ),
    )


def _pengganti(entri: EntriRegulasi, situs: Situs) -> Kaya:
    """Where what replaced it was replaced in turn, the one at the end."""
    lanjut = rantai(entri, situs.catalog)
    if len(lanjut) <= 1:
        return ()
    akhir = lanjut[-1]
    return situs.bahasa.kalimat(
        " Penggantinya juga sudah dicabut; yang terakhir %(terakhir)s.",
        terakhir=tautan(judul_pendek(akhir), alamat_regulasi(akhir)),
    )


def _by_rank(entri: Iterable[EntriRegulasi]) -> list[EntriRegulasi]:
    return sorted(entri, key=lambda e: (sitasi_of(e).peringkat, e.model.tahun, e.id))
