"""Services as lines of a list."""

from __future__ import annotations

from collections.abc import Iterable

from generator.catalog import Standar
from generator.present.kaya import polos
from generator.present.konteks import Konteks
from generator.present.ringkas import biaya, tipis, waktu
from generator.present.situs import Situs, alamat_standar
from generator.present.views import LayananRingkas


def ringkas_semua(situs: Situs, standar: Iterable[Standar]) -> tuple[LayananRingkas, ...]:
    """Services as lines of a list, in the order given."""
    return tuple(ringkas(situs, s) for s in standar)


def ringkas(situs: Situs, s: Standar) -> LayananRingkas:
    """A service as a line of a list: agency, time and fee in a few words."""
    kunci = (situs.bahasa.kode, s.id)
    if kunci not in situs.baris:
        situs.baris[kunci] = _baris(situs, s)
    return situs.baris[kunci]


def _baris(situs: Situs, s: Standar) -> LayananRingkas:
    konteks = Konteks(situs.catalog, s, bahasa=situs.bahasa)
    return LayananRingkas(
        polos(s.isi.nama),
        alamat_standar(s),
        polos(s.instansi.model.nama),
        tipis(waktu(konteks)),
        tipis(biaya(konteks)),
        polos(s.isi.deskripsi) if s.isi.deskripsi else "",
        s.id,
    )
