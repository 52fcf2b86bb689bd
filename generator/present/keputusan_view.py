"""What a decree says, as plain data: filled by `surat_keputusan`, laid out by the outputs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from generator.catalog.lambang import Lambang
from generator.present.views import Paragraf, StandarView

JENIS: Final = "STANDAR PELAYANAN"
"""Stands above the name of the service in an annex."""
BAGAN: Final = "Bagan Alur"
"""Heading of the drawings that need pages across, at the end of an annex."""
_LINES_TO_SIGN: Final = 4


@dataclass(frozen=True, slots=True)
class Diktum:
    """One ruling: its ordinal, its sentence, and what it lists."""

    nama: str
    isi: str
    butir: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tanda:
    """Where, when and by whom it is signed."""

    tempat: str
    tanggal: str
    jabatan: str
    nama: str
    bawah: tuple[str, ...] = ()
    """Rank and staff number, where they are known."""

    def baris(self, *, ditetapkan: bool) -> tuple[str, ...]:
        """Lines of the block, empty ones to sign in; place and day below the decree itself."""
        awal = (f"Ditetapkan di {self.tempat}", f"pada tanggal {self.tanggal}")
        jabatan = f"{self.jabatan.upper()},"
        return (
            *(awal if ditetapkan else ()),
            jabatan,
            *[""] * _LINES_TO_SIGN,
            self.nama,
            *self.bawah,
        )


@dataclass(frozen=True, slots=True)
class Lampiran:
    """An annex: the lines at its head, and the standard it holds, all fourteen shown."""

    kepala: tuple[str, ...]
    view: StandarView


@dataclass(frozen=True, slots=True)
class SuratKeputusan:
    """A decree, whole. `menimbang` is lettered, `mengingat` numbered."""

    kop: tuple[str, ...]
    spanduk: tuple[Paragraf, ...]
    jabatan: str
    """The office that decides, as written in sentences."""
    instansi: str
    nomor: str
    tentang: str
    menimbang: tuple[str, ...]
    mengingat: tuple[str, ...]
    diktum: tuple[Diktum, ...]
    tanda: Tanda
    lampiran: tuple[Lampiran, ...]
    catatan: tuple[str, ...] = ()
    """Sentences for who prepares it, not part of the decree."""
    lambang: Lambang | None = None

    @property
    def judul(self) -> str:
        """`Keputusan Kepala Dinas … tentang Standar Pelayanan …`."""
        return f"Keputusan {self.jabatan} tentang {self.tentang}"

    @property
    def kepala(self) -> tuple[str, ...]:
        """Lines between letterhead and considerations, the title first."""
        jabatan = self.jabatan.upper()
        atas = (f"KEPUTUSAN {jabatan}", f"NOMOR {self.nomor}")
        return (*atas, "TENTANG", self.tentang.upper(), f"{jabatan},")

    @property
    def menetapkan(self) -> str:
        """What stands beside `Menetapkan`."""
        return f"KEPUTUSAN {self.jabatan.upper()} TENTANG {self.tentang.upper()}."
