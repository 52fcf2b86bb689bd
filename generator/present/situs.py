"""What is published: standards, their order and groups, and where their pages are."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, partial
from typing import Self

from generator.catalog import Catalog, Standar
from generator.diagnostics import Path
from generator.model.kosakata import Status
from generator.outcome import Report
from generator.present.alamat import slug
from generator.present.bahasa import INDONESIA, Bahasa
from generator.present.kaya import polos
from generator.present.konteks import Temuan
from generator.present.ukuran import (
    Kedaringan,
    Kegratisan,
    TakTerurut,
    kedaringan,
    kegratisan,
    waktu_terlama,
)
from generator.present.views import LayananRingkas
from generator.status import StatusInstansi, StatusKatalog, survey
from generator.values import Durasi

Menurut = Mapping[str, tuple[Standar, ...]]
"""What standards are told apart by → published standards, by name."""


@dataclass(frozen=True)
class Situs:
    """The published part of a catalogue.

    `ditahan` are files whose standards are not published because of errors. `alamat` and
    `sunting` are the site's absolute address and the editor's address of the repository
    (`{berkas}` stands for the file), empty where there is none. `tetangga` are the names
    of other published standards by id where the catalogue does not hold those, else None.
    `bahasa` is the language that is spoken to readers.
    """

    catalog: Catalog
    tanggal: date
    temuan: Temuan = frozenset()
    ditahan: frozenset[str] = frozenset()
    alamat: str = ""
    sunting: str = ""
    tetangga: Mapping[str, str] | None = None
    report: Report = field(default_factory=partial(Report, ()))
    """What was found; empty where only pages of standards are made."""
    bahasa: Bahasa = INDONESIA

    def dalam(self, bahasa: Bahasa) -> Self:
        """The same in another language; what was worked out already holds there too."""
        lain = replace(self, bahasa=bahasa)
        lain.__dict__.update({k: v for k, v in self.__dict__.items() if k not in lain.__dict__})
        return lain

    @cached_property
    def baris(self) -> dict[tuple[str, str], LayananRingkas]:
        """Lines of lists made so far, by language and id: a service stands in twenty lists."""
        return {}

    @cached_property
    def temuan_di(self) -> Mapping[str, tuple[Path, ...]]:
        """File → places in it with a finding."""
        hasil: dict[str, list[Path]] = defaultdict(list)
        for berkas, path in self.temuan:
            hasil[berkas].append(path)
        return {berkas: tuple(paths) for berkas, paths in hasil.items()}

    @cached_property
    def standar(self) -> tuple[Standar, ...]:
        """Standards with a page: in force, without errors; by name."""
        terbit = (
            s
            for s in self.catalog.standar
            if s.isi.status is Status.DITETAPKAN and s.berkas not in self.ditahan
        )
        return tuple(sorted(terbit, key=lambda s: (polos(s.isi.nama).casefold(), s.id)))

    @cached_property
    def nama_terbit(self) -> Mapping[str, str]:
        """Id → name of every standard with a page."""
        if self.tetangga is not None:
            return self.tetangga
        return {s.id: polos(s.isi.nama) for s in self.standar}

    @cached_property
    def status(self) -> StatusKatalog:
        """How complete everything is."""
        return survey(self.catalog, self.report, self.tanggal)

    @cached_property
    def status_instansi(self) -> Mapping[str, StatusInstansi]:
        """Agency id → how complete it is."""
        return {satu.simpul.id: satu for satu in self.status.instansi}

    @cached_property
    def per_instansi(self) -> Menurut:
        """Agency id → its published standards."""
        return self._per(lambda s: [s.instansi.id])

    @cached_property
    def per_bidang(self) -> Menurut:
        """Field → its published standards; those without a field are under `lain`."""
        return _sorted(self._per(lambda s: [s.isi.bidang.value if s.isi.bidang else "lain"]))

    @cached_property
    def per_pengguna(self) -> Menurut:
        """User group → published standards for it."""
        return _sorted(self._per(lambda s: [u.value for u in s.isi.pengguna or ()]))

    @cached_property
    def per_peristiwa(self) -> Menurut:
        """Life event, as part of an address → published standards for it."""
        return _sorted(self._per(lambda s: [slug(polos(p)) for p in s.isi.peristiwa_hidup or ()]))

    @cached_property
    def nama_peristiwa(self) -> Mapping[str, str]:
        """Life event, as part of an address → its words, as most standards write them."""
        tulisan: dict[str, Counter[str]] = defaultdict(Counter)
        for s in self.standar:
            for peristiwa in s.isi.peristiwa_hidup or ():
                tulisan[slug(polos(peristiwa))][polos(peristiwa)] += 1
        return {k: min(n, key=lambda kata: (-n[kata], kata)) for k, n in sorted(tulisan.items())}

    @cached_property
    def per_huruf(self) -> Menurut:
        """First letter of the name, `0` for anything else → published standards."""
        return _sorted(self._per(lambda s: [_letter(polos(s.isi.nama))]))

    @cached_property
    def per_kegratisan(self) -> Menurut:
        """How far it is free (`Kegratisan`) → published standards; the others are left out."""
        return self._per(lambda s: filter(None, [kegratisan(s)]), tuple(Kegratisan))

    @cached_property
    def per_kedaringan(self) -> Menurut:
        """How far it is online (`Kedaringan`) → published standards; the others are left out."""
        return self._per(lambda s: filter(None, [kedaringan(s)]), tuple(Kedaringan))

    @cached_property
    def terlama(self) -> Mapping[str, Durasi | TakTerurut]:
        """Id → the longest a published standard may take, or why that is not known."""
        return {s.id: waktu_terlama(s) for s in self.standar}

    @cached_property
    def pengutip(self) -> Menurut:
        """Register id → published standards that cite it."""
        return self._per(lambda s: [k.entri.id for k in self.catalog.kutipan[s.id] if k.entri])

    def _per(self, kunci: Callable[[Standar], Iterable[str]], urut: Iterable[str] = ()) -> Menurut:
        """Standards by what `kunci` says of them, each once; first the keys in `urut`."""
        hasil: dict[str, list[Standar]] = {k: [] for k in urut}
        for s in self.standar:
            for k in dict.fromkeys(kunci(s)):
                hasil.setdefault(k, []).append(s)
        return {k: tuple(v) for k, v in hasil.items() if v}


def alamat_standar(s: Standar) -> str:
    """Address of a standard's page, from the root of the site."""
    return f"layanan/{s.id}/"


def diubah(s: Standar, tanggal: date) -> str:
    """Last day up to `tanggal` on which the standard says it was set, changed or reviewed."""
    isi = s.isi
    hari = [t.tanggal for t in isi.riwayat_tinjau or ()]
    hari += [isi.versi.tanggal] if isi.versi and isi.versi.tanggal else []
    if isi.penetapan:
        hari += [h for h in (isi.penetapan.tanggal, isi.penetapan.berlaku_mulai) if h]
    lewat = [h.nilai for h in hari if h.nilai <= tanggal]
    return max(lewat).isoformat() if lewat else ""


def _sorted(menurut: Menurut) -> Menurut:
    return dict(sorted(menurut.items()))


def _letter(nama: str) -> str:
    huruf = nama[:1].casefold()
    return huruf if "a" <= huruf <= "z" else "0"
