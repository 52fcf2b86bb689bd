"""Posters of an agency, beside its page: its pledge, and times and fees of its services."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from generator.cache import digest
from generator.catalog import SimpulInstansi
from generator.outputs import Output, Target
from generator.outputs.pdf import Pesanan, write_orders
from generator.outputs.pdf.data import Naskah
from generator.outputs.pdf.papan import MAKLUMAT, PAPAN, naskah_maklumat, naskah_papan
from generator.present import Situs
from generator.present.papan import (
    BERKAS_LAYANAN,
    BERKAS_LAYANAN_A3,
    BERKAS_MAKLUMAT,
    BERKAS_MAKLUMAT_A3,
    has_maklumat,
    has_papan,
    maklumat,
    papan,
)

_WALL: Final = "A3"


def _write(situs: Situs, target: Target) -> Iterator[Path]:
    own = [i for i in situs.catalog.instansi.values() if i.id not in target.tertahan]
    kertas = target.project.setelan.kertas
    yield from write_orders(
        [
            _order(naskah_maklumat(maklumat(situs, i), situs.tanggal, lembar), berkas)
            for i in own
            if has_maklumat(i)
            for lembar, berkas in ((kertas, BERKAS_MAKLUMAT), (_WALL, BERKAS_MAKLUMAT_A3))
        ],
        target,
        MAKLUMAT,
    )
    yield from write_orders(
        [
            _order(naskah_papan(view, situs.tanggal, lembar), berkas)
            for view in (papan(situs, i) for i in own if has_papan(situs, i))
            for lembar, berkas in ((kertas, BERKAS_LAYANAN), (_WALL, BERKAS_LAYANAN_A3))
        ],
        target,
        PAPAN,
    )


def _order(naskah: Naskah, berkas: str) -> Pesanan:
    """A document known by its whole content, which costs less to make than to hash its inputs."""
    lambang = naskah.lambang.svg if naskah.lambang else ""
    sidik = digest(naskah.data, naskah.alamat, naskah.tanggal.isoformat(), lambang)
    return Pesanan(naskah.url, berkas, sidik, lambda: naskah)


def _total(situs: Situs, _target: Target) -> int:
    own: tuple[SimpulInstansi, ...] = tuple(situs.catalog.instansi.values())
    return 2 * sum(has_maklumat(i) + has_papan(situs, i) for i in own)


OUTPUT: Final = Output("pdf-papan", "pdf", _write, _total)
