"""What the catalogue holds: files, agencies, register entries and resolved standards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from generator.diagnostics import Diagnostic, Path
from generator.load import Loaded
from generator.model import BerkasRegulasi, Instansi, Regulasi, StandarTertulis
from generator.model.dasar import Komponen
from generator.model.kosakata import Status, StatusRegulasi
from generator.source import Document, read
from generator.values import Sitasi


@dataclass(frozen=True, slots=True, eq=False)
class Berkas:
    """One file: its bytes, and what was made of it (`isi` None where it could not be read).

    Compared by identity: the same object stands for the same content.
    """

    nama: str
    data: bytes = field(repr=False)
    isi: Loaded[StandarTertulis] | Loaded[Instansi] | Loaded[BerkasRegulasi] | None
    reading: tuple[Diagnostic, ...]

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Faults of reading and of structure."""
        return self.reading + (self.isi.diagnostics if self.isi else ())

    def document(self) -> Document | None:
        """The file read again, for positions; only asked for where there are findings."""
        return read(self.data, self.nama)[0]


@dataclass(frozen=True, slots=True)
class Bagian:
    """A piece of a component and the place it was written.

    `instansi` is the id of the agency that shares it, empty for the standard's own file;
    `baris` is the key of its rows there, `jumlah` how many they are.
    """

    instansi: str
    berkas: str
    path: Path
    baris: str
    jumlah: int
    komponen: Komponen = field(repr=False)


@dataclass(frozen=True, slots=True)
class Asal:
    """Where a component came from: its pieces in order, the inherited ones first."""

    bagian: tuple[Bagian, ...]

    @property
    def instansi(self) -> str:
        """Id of the agency it was inherited from, empty where it is the standard's own."""
        return self.bagian[0].instansi

    @property
    def ditambah(self) -> bool:
        """Whether the standard adds rows of its own to inherited ones."""
        return len(self.bagian) > 1 and not self.bagian[-1].instansi

    def place(self, sisa: Path) -> tuple[str, Path]:
        """File and path there of a path within the component."""
        if len(sisa) > 1 and sisa[0] == self.bagian[0].komponen.BARIS and isinstance(sisa[1], int):
            indeks = sisa[1]
            for bagian in self.bagian:
                if indeks < bagian.jumlah:
                    return bagian.berkas, (*bagian.path, bagian.baris, indeks, *sisa[2:])
                indeks -= bagian.jumlah
        pemilik = [b for b in self.bagian if sisa and sisa[0] in b.komponen.model_fields_set]
        bagian = (pemilik or self.bagian)[-1]
        return bagian.berkas, (*bagian.path, *sisa)


@dataclass(frozen=True, slots=True)
class SimpulInstansi:
    """An agency in the catalogue. `garis` runs from itself up to the top, as ids."""

    id: str
    berkas: str
    model: Instansi
    garis: tuple[str, ...]
    wilayah: tuple[str, ...]
    """Areas of the line, nearest first."""
    broken: frozenset[Path]
    singkatan: frozenset[str]
    """Abbreviations that the line explains, its own names among them."""


@dataclass(frozen=True, slots=True)
class Standar:
    """A service standard with everything it inherits.

    `tertulis` is what its own file says, `isi` the same with the inherited components
    filled in; `asal` has an entry for each component that `isi` holds. `broken` are the
    keys that nobody can judge: reported when loading, in the own file or (components) in
    an agency.
    """

    id: str
    slug: str
    berkas: str
    instansi: SimpulInstansi
    tertulis: StandarTertulis
    isi: StandarTertulis
    asal: Mapping[str, Asal]
    broken: frozenset[str]

    def __hash__(self) -> int:
        """By id: equal standards share it, and nothing else has to be read."""
        return hash(self.id)

    @property
    def draf(self) -> bool:
        """Whether it is still being written."""
        return self.isi.status is Status.DRAF

    @property
    def hari_penetapan(self) -> date | None:
        """Day of the decree, None where it is not known."""
        penetapan = self.isi.penetapan
        return penetapan.tanggal.nilai if penetapan and penetapan.tanggal else None

    def place(self, path: Path) -> tuple[str, Path]:
        """File and path there of a path in `isi`, also where the value was inherited."""
        if path and str(path[0]) in self.asal:
            return self.asal[str(path[0])].place(path[1:])
        return self.berkas, path


@dataclass(frozen=True, slots=True)
class EntriRegulasi:
    """A regulation in the register, with its kind and the place of its entry."""

    jenis: str
    model: Regulasi
    berkas: str
    indeks: int

    @property
    def id(self) -> str:
        """Permanent id, also the address of its page."""
        return self.model.id

    @property
    def dicabut(self) -> bool:
        """Whether all of it is revoked."""
        return self.model.status is StatusRegulasi.DICABUT and not self.model.dicabut_sebagian

    @property
    def ditunjuk(self) -> tuple[str, ...]:
        """Ids of the regulations that it names: what amends, replaces, or is amended by it."""
        m = self.model
        return (*(m.diubah_dengan or ()), *filter(None, (m.dicabut_dengan, m.mengubah)))

    def dicabut_sebelum(self, hari: date) -> bool:
        """Whether it was revoked before that day, its time of transition over."""
        akhir = (self.model.dicabut_sejak, self.model.masa_peralihan_sampai)
        return self.dicabut and akhir[0] is not None and all(t.nilai < hari for t in akhir if t)


@dataclass(frozen=True, slots=True)
class Kutipan:
    """A citation in a standard: path in `isi`, what is cited, and the entry it matches."""

    path: Path
    sitasi: Sitasi
    entri: EntriRegulasi | None


@dataclass(frozen=True, slots=True)
class Catalog:
    """Everything under `standards/`, ordered by id.

    `standar` holds those whose file and agency could be read; drafts and standards with
    faults are among them.
    """

    berkas: Mapping[str, Berkas]
    standar: tuple[Standar, ...]
    instansi: Mapping[str, SimpulInstansi]
    regulasi: Mapping[str, EntriRegulasi]
    kutipan: Mapping[str, tuple[Kutipan, ...]]
    """Standard id → its citations, in the order of the components."""
    register_utuh: bool
    """False where a register file could not be read whole: unmatched citations say nothing then."""
    diagnostics: tuple[Diagnostic, ...]
    """Faults between files that assembling found; those of single files are in `berkas`."""
