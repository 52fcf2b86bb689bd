"""Every page of the site as a view, by its address.

The last pure stage of the pipeline: a function of the catalogue, the report and the
settings. Views are made on demand, so that a server draws only the page asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from generator.present import daftar, jalan
from generator.present.instansi import halaman_instansi
from generator.present.kelengkapan import halaman_kelengkapan
from generator.present.konteks import alamat_regulasi
from generator.present.layanan import standar_view
from generator.present.peraturan import regulasi_view
from generator.present.perbandingan import halaman_banding
from generator.present.situs import Situs, alamat_standar
from generator.present.views import (
    BandingView,
    BerandaView,
    DaftarView,
    InstansiView,
    KelengkapanView,
    RagamView,
    RegulasiView,
    StandarView,
)

View = (
    StandarView
    | InstansiView
    | RegulasiView
    | DaftarView
    | BerandaView
    | KelengkapanView
    | BandingView
    | RagamView
)
Pembuat = Callable[[], View]


def halaman_situs(situs: Situs) -> dict[str, Pembuat]:
    """Address from the root of the site → maker of that page's view; addresses in order."""
    dari = situs.catalog
    hasil: dict[str, Pembuat] = {
        "": partial(jalan.beranda, situs),
        daftar.REVOKED: partial(daftar.kutipan_dicabut, situs),
    }
    hasil |= _jalan(situs)
    hasil |= halaman_kelengkapan(situs)
    hasil |= halaman_banding(situs)
    for simpul in dari.instansi.values():
        hasil |= halaman_instansi(situs, simpul)
    hasil |= {alamat_regulasi(e): partial(regulasi_view, situs, e) for e in dari.regulasi.values()}
    hasil |= {alamat_standar(s): partial(standar_view, situs, s) for s in situs.standar}
    return dict(sorted(hasil.items()))


def _jalan(situs: Situs) -> dict[str, Pembuat]:
    """Lists of services, a page for each of many ways to find one."""
    hasil: dict[str, Pembuat] = {}
    for buat in (
        daftar.daftar_abjad,
        daftar.daftar_bidang,
        daftar.daftar_peristiwa,
        daftar.daftar_pengguna,
        daftar.daftar_instansi,
        daftar.daftar_regulasi,
        jalan.daftar_gratis,
        jalan.daftar_daring,
        jalan.daftar_tercepat,
    ):
        hasil |= buat(situs)
    return hasil
