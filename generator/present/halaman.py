"""Every page of the site as a view, by its address.

The last pure stage of the pipeline: a function of the catalogue, the report and the
settings. Views are made on demand, so that a server draws only the page asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from generator.present import daftar
from generator.present.instansi import instansi_view
from generator.present.konteks import alamat_regulasi
from generator.present.layanan import standar_view
from generator.present.peraturan import regulasi_view
from generator.present.situs import Situs, alamat_standar
from generator.present.views import DaftarView, InstansiView, RegulasiView, StandarView

View = StandarView | InstansiView | RegulasiView | DaftarView


def halaman_situs(situs: Situs) -> dict[str, Callable[[], View]]:
    """Address from the root of the site → maker of that page's view; addresses in order."""
    dari = situs.catalog
    hasil: dict[str, Callable[[], View]] = {
        "": partial(daftar.beranda, situs),
        "layanan/": partial(daftar.semua_layanan, situs),
        "instansi/": partial(daftar.semua_instansi, situs),
        "regulasi/": partial(daftar.semua_regulasi, situs),
    }
    if len(situs.standar) > daftar.SHOWN_AT_ONCE:
        hasil |= {f"abjad/{h}/": partial(daftar.satu_huruf, situs, h) for h in situs.per_huruf}
    hasil |= {f"bidang/{b}/": partial(daftar.satu_bidang, situs, b) for b in situs.per_bidang}
    hasil |= {f"instansi/{i}/": partial(instansi_view, situs, s) for i, s in dari.instansi.items()}
    hasil |= {alamat_regulasi(e): partial(regulasi_view, situs, e) for e in dari.regulasi.values()}
    hasil |= {alamat_standar(s): partial(standar_view, situs, s) for s in situs.standar}
    return dict(sorted(hasil.items()))
