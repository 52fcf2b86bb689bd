"""The sheet for the counter, beside the page of every standard that is not a copy."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final

from generator.catalog import Standar
from generator.outputs import Output, Target
from generator.outputs.inputs import Inputs
from generator.outputs.pdf import Pesanan, write_orders
from generator.outputs.pdf.data import Naskah
from generator.outputs.pdf.papan import LOKET, naskah_loket
from generator.present import Situs, alamat_standar
from generator.present.loket import BERKAS, has_loket, lembar_loket


def _write(situs: Situs, target: Target) -> Iterator[Path]:
    inputs = Inputs(situs, target.project)
    kertas = target.project.setelan.kertas

    def make(standar: Standar) -> Naskah:
        view = lembar_loket(inputs.alone(standar), standar)
        return naskah_loket(view, situs.tanggal, kertas)

    pesanan = [
        Pesanan(alamat_standar(s), BERKAS, inputs.fingerprint(s), partial(make, s))
        for s in situs.standar
        if has_loket(s)
    ]
    yield from write_orders(pesanan, target, LOKET)


def _total(situs: Situs, _target: Target) -> int:
    return sum(map(has_loket, situs.standar))


OUTPUT: Final = Output("pdf-loket", "pdf", _write, _total)
