"""Pages that list services, agencies and regulations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from generator.catalog import Standar
from generator.catalog.citations import sitasi_of
from generator.model.kosakata import Bidang
from generator.present.kaya import kaya, polos
from generator.present.konteks import Konteks, alamat_regulasi
from generator.present.register import judul_lengkap
from generator.present.ringkas import biaya_ringkas, waktu_ringkas
from generator.present.situs import Situs, alamat_standar
from generator.present.views import DaftarView, Halaman, Himpunan, LayananRingkas, Tautan

SHOWN_AT_ONCE: Final = 200
"""Services on one alphabetical page; more are spread over a page per letter."""

SHOWN_AGENCIES: Final = 12
"""Agencies up to which lists of agencies show services too."""

SHOWN_SERVICES: Final = 5
"""Services of an agency that such a list shows."""


def beranda(situs: Situs) -> DaftarView:
    """Home: search, fields, agencies with their first services."""
    banyak = len(situs.standar)
    pengantar = (
        f"{banyak} layanan dari {len(situs.per_instansi)} instansi: "
        "syarat, waktu, biaya, dan tempat mengadu."
    )
    halaman = Halaman("Standar Pelayanan Publik", pengantar, "")
    tautan_ = tuple(Tautan(_label_bidang(b), f"bidang/{b}/") for b in situs.per_bidang)
    terisi = tuple(h for h in _himpunan_instansi(situs) if h.jumlah)
    return DaftarView(halaman, "beranda", kaya(pengantar), terisi, tautan_)


def semua_layanan(situs: Situs) -> DaftarView:
    """All services by letter; where there are many, links to a page per letter."""
    halaman = Halaman("Semua layanan", "Daftar semua layanan menurut abjad.", "layanan/")
    pengantar = kaya("Semua layanan menurut abjad.")
    if len(situs.standar) > SHOWN_AT_ONCE:
        tautan_ = (
            Tautan(f"{h.upper()} ({len(isi)})", f"abjad/{h}/") for h, isi in situs.per_huruf.items()
        )
        return DaftarView(halaman, "layanan", pengantar, (), tuple(tautan_))
    himpunan = (_satu_himpunan(situs, h.upper(), isi) for h, isi in situs.per_huruf.items())
    return DaftarView(halaman, "layanan", pengantar, tuple(himpunan))


def satu_huruf(situs: Situs, huruf: str) -> DaftarView:
    """Services whose names begin with one letter (`0`: none)."""
    judul = f"Layanan berawalan {huruf.upper()}"
    halaman = Halaman(judul, f"{judul}, menurut abjad.", f"abjad/{huruf}/")
    isi = (_satu_himpunan(situs, huruf.upper(), situs.per_huruf[huruf]),)
    return DaftarView(halaman, "layanan", kaya("Menurut abjad."), isi)


def satu_bidang(situs: Situs, b: str) -> DaftarView:
    """Services of one field (`model.kosakata.Bidang`)."""
    label = _label_bidang(b)
    halaman = Halaman(
        f"Layanan bidang {label.lower()}",
        f"Layanan publik di bidang {label.lower()}.",
        f"bidang/{b}/",
    )
    isi = (_satu_himpunan(situs, label, situs.per_bidang[b]),)
    return DaftarView(halaman, "bidang", kaya(f"Layanan di bidang {label.lower()}."), isi)


def semua_instansi(situs: Situs) -> DaftarView:
    """All agencies with their services, or the number of them."""
    halaman = Halaman("Instansi", "Instansi yang menerbitkan standar pelayanan.", "instansi/")
    return DaftarView(
        halaman,
        "instansi",
        kaya("Pilih instansi untuk melihat layanannya."),
        _himpunan_instansi(situs),
    )


def semua_regulasi(situs: Situs) -> DaftarView:
    """The register of regulations, by rank, year and id."""
    halaman = Halaman("Peraturan", "Peraturan yang dikutip, beserta statusnya.", "regulasi/")
    entri = sorted(
        situs.catalog.regulasi.values(), key=lambda e: (sitasi_of(e).peringkat, e.model.tahun, e.id)
    )
    isi = tuple(Tautan(judul_lengkap(e), alamat_regulasi(e)) for e in entri)
    return DaftarView(
        halaman, "regulasi", kaya("Peraturan yang dikutip standar pelayanan."), (), isi
    )


def ringkas_semua(situs: Situs, standar: Iterable[Standar]) -> tuple[LayananRingkas, ...]:
    """Services as lines of a list, in the order given."""
    return tuple(ringkas(situs, s) for s in standar)


def ringkas(situs: Situs, s: Standar) -> LayananRingkas:
    """A service as a line of a list: agency, time and fee in a few words."""
    konteks = Konteks(situs.catalog, s)
    return LayananRingkas(
        polos(s.isi.nama),
        alamat_standar(s),
        polos(s.instansi.model.nama),
        waktu_ringkas(konteks),
        biaya_ringkas(konteks),
        polos(s.isi.deskripsi) if s.isi.deskripsi else "",
    )


def _himpunan_instansi(situs: Situs) -> tuple[Himpunan, ...]:
    """Agencies with their first services; where there are many, with the number only."""
    banyak = SHOWN_SERVICES if len(situs.catalog.instansi) <= SHOWN_AGENCIES else 0
    return tuple(
        Himpunan(
            polos(s.model.nama),
            f"instansi/{s.id}/",
            ringkas_semua(situs, situs.per_instansi.get(s.id, ())[:banyak]),
            len(situs.per_instansi.get(s.id, ())),
        )
        for s in situs.catalog.instansi.values()
    )


def _satu_himpunan(situs: Situs, judul: str, standar: Sequence[Standar]) -> Himpunan:
    return Himpunan(judul, "", ringkas_semua(situs, standar), len(standar))


def _label_bidang(b: str) -> str:
    return Bidang(b).label
