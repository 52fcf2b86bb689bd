"""What is published: standards, their order and groups, and where their pages are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from generator.catalog import Catalog, Standar
from generator.model.kosakata import Status
from generator.present.kaya import polos
from generator.present.konteks import Temuan


@dataclass(frozen=True)
class Situs:
    """The published part of a catalogue.

    `ditahan` are files whose standards are not published because of errors. `alamat` and
    `sunting` are the site's absolute address and the editor's address of the repository
    (`{berkas}` stands for the file), empty where there is none. `tetangga` are the names
    of other published standards by id where the catalogue does not hold those, else None.
    """

    catalog: Catalog
    tanggal: date
    temuan: Temuan = frozenset()
    ditahan: frozenset[str] = frozenset()
    alamat: str = ""
    sunting: str = ""
    tetangga: Mapping[str, str] | None = None

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
    def per_instansi(self) -> Mapping[str, tuple[Standar, ...]]:
        """Agency id → its published standards."""
        hasil: dict[str, list[Standar]] = defaultdict(list)
        for s in self.standar:
            hasil[s.instansi.id].append(s)
        return {k: tuple(v) for k, v in hasil.items()}

    @cached_property
    def per_bidang(self) -> Mapping[str, tuple[Standar, ...]]:
        """Field → its published standards; those without a field are under `lain`."""
        hasil: dict[str, list[Standar]] = defaultdict(list)
        for s in self.standar:
            hasil[s.isi.bidang.value if s.isi.bidang else "lain"].append(s)
        return {k: tuple(v) for k, v in sorted(hasil.items())}

    @cached_property
    def per_huruf(self) -> Mapping[str, tuple[Standar, ...]]:
        """First letter of the name, `0` for anything else → published standards."""
        hasil: dict[str, list[Standar]] = defaultdict(list)
        for s in self.standar:
            huruf = polos(s.isi.nama)[:1].casefold()
            hasil[huruf if "a" <= huruf <= "z" else "0"].append(s)
        return {k: tuple(v) for k, v in sorted(hasil.items())}

    @cached_property
    def pengutip(self) -> Mapping[str, tuple[Standar, ...]]:
        """Register id → published standards that cite it."""
        hasil: dict[str, dict[str, Standar]] = defaultdict(dict)
        for s in self.standar:
            for kutipan in self.catalog.kutipan[s.id]:
                if kutipan.entri:
                    hasil[kutipan.entri.id][s.id] = s
        return {k: tuple(v.values()) for k, v in hasil.items()}


def alamat_standar(s: Standar) -> str:
    """Address of a standard's page, from the root of the site."""
    return f"layanan/{s.id}/"
