"""Standards bound as one book: by agency, with indexes by service and by regulation.

Copies (`salinan`) are left out: a book under a letterhead claims to be that office's own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from generator.catalog import SimpulInstansi, Standar
from generator.catalog.citations import sitasi_of
from generator.present.cetak import Kepala
from generator.present.kaya import kaya, polos
from generator.present.layanan import standar_view
from generator.present.papan import kepala
from generator.present.situs import Situs
from generator.present.views import Kaya, StandarView
from generator.values import Tanggal


@dataclass(frozen=True, slots=True)
class BagianKompendium:
    """The standards of one agency, by name."""

    nama: str
    standar: tuple[StandarView, ...]


@dataclass(frozen=True, slots=True)
class Indeks:
    """What an index names, and the ids of the standards where it is found, in their order."""

    nama: str
    standar: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KompendiumView:
    """A book of standards; `pengantar` are the paragraphs of its foreword, often none."""

    kepala: Kepala
    judul: str
    bagian: tuple[BagianKompendium, ...]
    layanan: tuple[Indeks, ...]
    peraturan: tuple[Indeks, ...]
    pengantar: tuple[Kaya, ...] = ()

    @property
    def jumlah(self) -> int:
        """How many standards it holds."""
        return sum(len(b.standar) for b in self.bagian)


def bindable(situs: Situs, berkas: Collection[str] = ()) -> tuple[Standar, ...]:
    """Published standards that are no copies, of these files only where any are named."""
    return tuple(
        s
        for s in situs.standar
        if not s.instansi.model.salinan and (not berkas or s.berkas in berkas)
    )


def kompendium(
    situs: Situs, standar: Sequence[Standar], pengantar: Sequence[str] = ()
) -> KompendiumView:
    """The book of these standards: of one agency, or of several under the agency above them.

    Args:
        situs: what is published.
        standar: at least one.
        pengantar: paragraphs of the foreword; none where none was written.
    """
    simpul = _above(situs, standar)
    awal = kepala(situs, simpul) if simpul else _nobody(situs)
    per: dict[str, list[Standar]] = defaultdict(list)
    for s in standar:
        per[s.instansi.id].append(s)
    nama = {id_: polos(situs.catalog.instansi[id_].model.nama) for id_ in per}
    urut = sorted(per, key=lambda id_: (id_ != (simpul and simpul.id), nama[id_].casefold(), id_))
    bagian = tuple(
        BagianKompendium(nama[id_], tuple(standar_view(situs, s) for s in per[id_])) for id_ in urut
    )
    isi = [s for b in bagian for s in b.standar]
    return KompendiumView(
        awal,
        "Himpunan Standar Pelayanan",
        bagian,
        _services(isi),
        _regulations(situs, [s.id for s in isi]),
        tuple(kaya(teks) for teks in pengantar),
    )


def _above(situs: Situs, standar: Sequence[Standar]) -> SimpulInstansi | None:
    """The lowest agency that all of them belong to; None where they have none in common."""
    garis = [s.instansi.garis for s in standar]
    terendah = next((id_ for id_ in garis[0] if all(id_ in satu for satu in garis)), None)
    return situs.catalog.instansi[terendah] if terendah else None


def _nobody(situs: Situs) -> Kepala:
    """The opening of a book of agencies that have none above them all."""
    return Kepala("", "", (), (), situs.alamat, str(Tanggal(situs.tanggal)))


def _services(isi: Sequence[StandarView]) -> tuple[Indeks, ...]:
    urut = sorted(isi, key=lambda s: (s.nama.casefold(), s.id))
    banyak = len({s.instansi.teks for s in isi}) > 1
    return tuple(
        Indeks(f"{s.nama} – {s.instansi.teks}" if banyak else s.nama, (s.id,)) for s in urut
    )


def _regulations(situs: Situs, ids: Sequence[str]) -> tuple[Indeks, ...]:
    """Regulations by what they are cited as; those the register lacks as the author wrote."""
    dikutip: dict[str, dict[str, None]] = defaultdict(dict)
    for id_ in ids:
        for k in situs.catalog.kutipan[id_]:
            dikutip[str(sitasi_of(k.entri) if k.entri else k.sitasi)][id_] = None
    urut = sorted(dikutip, key=_by_number)
    return tuple(Indeks(nama, tuple(dikutip[nama])) for nama in urut)


def _by_number(nama: str) -> tuple[str, ...]:
    """Letters before numbers, numbers by size: PP 5 before PP 24."""
    return tuple(
        f"{int(kata):06}" if kata.isdecimal() else kata.casefold() for kata in nama.split()
    )
