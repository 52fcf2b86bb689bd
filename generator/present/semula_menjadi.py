"""Two states of a standard → the table SEMULA / MENJADI: what changed, item by item.

What both say is laid side by side; numbers that only moved mark nothing (DOMAIN §1.4).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from rapidfuzz.fuzz import ratio

from generator.catalog import Standar
from generator.catalog.lambang import Lambang, drawn_emblem
from generator.components import KOMPONEN
from generator.model.kosakata import Status
from generator.present import keterangan
from generator.present.butir_teks import ButirTeks, butir_blok
from generator.present.kaya import polos
from generator.present.komponen import blok
from generator.present.konteks import Konteks
from generator.present.situs import Situs
from generator.present.surat_keputusan import kop_surat, spanduk_naskah
from generator.present.views import Paragraf
from generator.values import Tanggal

JENIS: Final = "PERUBAHAN STANDAR PELAYANAN"
"""Stands above the name of the service."""
KEPALA: Final = ("NO", "KOMPONEN", "SEMULA", "MENJADI")
TIDAK_ADA: Final = "(tidak ada)"
"""Stands where an item is new."""
DIHAPUS: Final = "(dihapus)"
"""Stands where an item is gone."""
PENJELASAN: Final = (
    "Kata yang dihapus dicoret pada kolom SEMULA; kata yang baru bergaris bawah pada kolom MENJADI."
)
_ALIKE: Final = 50
"""Percentage of common letters from which two items are the same one, reworded."""
_WORDS_ALIKE: Final = 0.35
"""Share of common words below which all of an item counts as changed."""
_SHORT: Final = 500
"""Letters of an item that fill at most a third of a page."""
_KOMPONEN: Final = frozenset(k.judul for k in KOMPONEN.values())
_TOKEN: Final = re.compile(r"\s+|\w+(?:[.,/-]\w+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Kata:
    """A run of words, changed or not. Line feeds stand between an item and its notes."""

    teks: str
    berubah: bool = False


@dataclass(frozen=True, slots=True)
class SelUbah:
    """An item on one side: its number as printed, may be empty, and its words."""

    nomor: str
    isi: tuple[Kata, ...]

    @property
    def baris(self) -> tuple[tuple[Kata, ...], ...]:
        """Its lines, the first one that of the item itself."""
        hasil: list[list[Kata]] = [[]]
        for k in self.isi:
            pertama, *lagi = k.teks.split("\n")
            hasil[-1].append(Kata(pertama, k.berubah))
            hasil += ([Kata(teks, k.berubah)] for teks in lagi)
        return tuple(tuple(k for k in baris if k.teks) for baris in hasil)

    @property
    def teks(self) -> str:
        """All of it in one line."""
        kata = "".join(k.teks for k in self.isi)
        return " ".join(f"{self.nomor} {kata}".split())


@dataclass(frozen=True, slots=True)
class BarisUbah:
    """One changed item. `letak` is the heading it stands under; a side is None where it is not."""

    komponen: str
    letak: str
    semula: SelUbah | None
    menjadi: SelUbah | None

    @property
    def pendek(self) -> bool:
        """Whether it is short enough to be kept on one page."""
        return all(len(satu.teks) < _SHORT for satu in (self.semula, self.menjadi) if satu)


@dataclass(frozen=True, slots=True)
class SemulaMenjadi:
    """The comparison, whole. `semula` and `menjadi` say which states are compared."""

    kop: tuple[str, ...]
    spanduk: tuple[Paragraf, ...]
    nama: str
    instansi: str
    semula: str
    menjadi: str
    baris: tuple[BarisUbah, ...]
    tetap: tuple[str, ...]
    """Names of the components that did not change."""
    warisan: tuple[str, ...] = ()
    """Names of the components that agencies share, in part or whole, in either state."""
    dibaca: str = ""
    """The day of what those components are read from, in words."""
    lambang: Lambang | None = None

    @property
    def judul(self) -> str:
        """Title of the document."""
        return f"Perubahan Standar Pelayanan: {self.nama}"

    @property
    def rincian(self) -> tuple[tuple[str, str], ...]:
        """Facts above the table: label and value."""
        return ("Instansi", self.instansi), ("Semula", self.semula), ("Menjadi", self.menjadi)

    @property
    def kalimat_tetap(self) -> str:
        """What did not change, in a sentence; empty where everything did."""
        return f"Komponen yang tidak berubah: {'; '.join(self.tetap)}." if self.tetap else ""

    @property
    def kalimat_warisan(self) -> str:
        """Of what the table cannot tell the earlier state; empty where it can of everything."""
        if not self.warisan:
            return ""
        return (
            "Komponen yang seluruhnya atau sebagian berasal dari ketentuan bersama instansi: "
            f"{'; '.join(self.warisan)}. Yang berasal dari instansi, juga alamat dan jam "
            f"layanannya, dibaca menurut keadaannya pada {self.dibaca} untuk kedua kolom; "
            "perubahannya tidak tampak di tabel ini."
        )

    def as_text(self) -> str:
        """The same for a terminal, changed words not marked."""
        hasil = [f"{label}: {isi}" for label, isi in self.rincian]
        for n, b in enumerate(self.baris, start=1):
            letak = f", {b.letak}" if b.letak else ""
            hasil += ["", f"{n}. {b.komponen}{letak}"]
            hasil.append(f"  semula : {b.semula.teks if b.semula else TIDAK_ADA}")
            hasil.append(f"  menjadi: {b.menjadi.teks if b.menjadi else DIHAPUS}")
        for kalimat in filter(None, (self.kalimat_tetap, self.kalimat_warisan)):
            hasil += ["", kalimat]
        return "\n".join(hasil) + "\n"


def semula_menjadi(lama: tuple[Situs, Standar], baru: tuple[Situs, Standar]) -> SemulaMenjadi:
    """The comparison of a standard in two catalogues.

    Args:
        lama: the catalogue that holds the earlier state, and the standard in it.
        baru: the same for the later one.
    """
    baris: list[BarisUbah] = []
    tetap: list[str] = []
    dahulu = dict(_parts(*lama))
    for judul, butir in _parts(*baru):
        berubah = tuple(changes(judul, dahulu[judul], butir))
        baris += berubah
        if not berubah and butir and judul in _KOMPONEN:
            tetap.append(judul)
    standar = baru[1]
    return SemulaMenjadi(
        kop_surat(standar.instansi),
        spanduk_naskah(standar.instansi),
        polos(standar.isi.nama),
        polos(standar.instansi.model.nama),
        _state(lama[1]),
        _state(standar),
        tuple(baris),
        tuple(tetap),
        tuple(_shared(lama[1], standar)),
        str(Tanggal(baru[0].tanggal)),
        drawn_emblem(baru[0].catalog, standar.instansi),
    )


def _shared(*keadaan: Standar) -> Iterator[str]:
    for k in KOMPONEN.values():
        asal = (s.asal.get(k.kunci) for s in keadaan)
        if any(a is not None and a.instansi for a in asal):
            yield k.judul


def _parts(situs: Situs, s: Standar) -> Iterator[tuple[str, tuple[ButirTeks, ...]]]:
    """What is compared: the name, the fourteen, then what stands below the tables."""
    yield "Nama layanan", (ButirTeks(polos(s.isi.nama)),)
    kasus = (
        ": ".join(filter(None, (polos(x.nama), polos(x.jika or "")))) for x in s.isi.varian or ()
    )
    yield "Mencakup", tuple(ButirTeks(satu, tunggal=False) for satu in kasus)
    konteks = Konteks(situs.catalog, s)
    for k in KOMPONEN.values():
        nilai = s.isi.komponen(k.kunci)
        yield k.judul, tuple(butir_blok(blok(nilai, konteks))) if nilai else ()
    fakta = (*keterangan.layanan(situs, s), *keterangan.tempat(s))
    isi = (f"{r.label}: {''.join(span.teks for span in r.isi)}" for r in fakta)
    yield "Keterangan", tuple(ButirTeks(satu, tunggal=False) for satu in isi)


def _state(s: Standar) -> str:
    """Decree and version, as far as the file names them."""
    bagian = []
    if p := s.isi.penetapan:
        jenis = p.jenis.label if p.jenis else "Keputusan"
        bagian += [f"{jenis} Nomor {polos(p.nomor)}"] if p.nomor else []
        bagian += [f"tanggal {p.tanggal}"] if p.tanggal else []
    if v := s.isi.versi:
        bagian.append(f"versi {polos(v.nomor)}")
    if s.isi.status is not Status.DITETAPKAN:
        bagian.append(s.isi.status.label.lower())
    return ", ".join(bagian) or "nomor keputusan dan versi tidak tertulis"


def changes(
    judul: str, lama: Sequence[ButirTeks], baru: Sequence[ButirTeks]
) -> Iterator[BarisUbah]:
    """Items of one component that are not the same in both, in order."""
    kunci = ([b.kunci for b in lama], [b.kunci for b in baru])
    cocok = SequenceMatcher(None, *kunci, autojunk=False)
    for perlu, i1, i2, j1, j2 in cocok.get_opcodes():
        if perlu == "equal":
            continue
        for dulu, kini in _paired(lama[i1:i2], baru[j1:j2]):
            yield _row(judul, dulu, kini)


def _row(judul: str, dulu: ButirTeks | None, kini: ButirTeks | None) -> BarisUbah:
    letak = next(b.letak for b in (kini, dulu) if b)
    if dulu and kini:
        semula, menjadi = _words(dulu.teks, kini.teks)
        return BarisUbah(judul, letak, SelUbah(dulu.nomor, semula), SelUbah(kini.nomor, menjadi))
    semua = [SelUbah(b.nomor, (Kata(b.teks, berubah=True),)) if b else None for b in (dulu, kini)]
    return BarisUbah(judul, letak, *semua)


def _paired(
    lama: Sequence[ButirTeks], baru: Sequence[ButirTeks]
) -> Iterator[tuple[ButirTeks | None, ButirTeks | None]]:
    """Items that are the same one reworded, side by side, in order; the others alone."""
    i = j = 0
    for a, b in _best(lama, baru):
        yield from ((satu, None) for satu in lama[i:a])
        yield from ((None, satu) for satu in baru[j:b])
        yield lama[a], baru[b]
        i, j = a + 1, b + 1
    yield from ((satu, None) for satu in lama[i:])
    yield from ((None, satu) for satu in baru[j:])


def _best(lama: Sequence[ButirTeks], baru: Sequence[ButirTeks]) -> list[tuple[int, int]]:
    """The pairs in order with the most in common, by dynamic programming from the end."""
    m = len(baru)
    nilai = [[0.0] * (m + 1) for _ in range(len(lama) + 1)]
    mirip = [[_likeness(a, b) for b in baru] for a in lama]
    for i in reversed(range(len(lama))):
        for j in reversed(range(m)):
            berdua = mirip[i][j] + nilai[i + 1][j + 1] if mirip[i][j] else 0.0
            nilai[i][j] = max(nilai[i + 1][j], nilai[i][j + 1], berdua)
    pasangan, i, j = [], 0, 0
    while i < len(lama) and j < m:
        if mirip[i][j] and nilai[i][j] == mirip[i][j] + nilai[i + 1][j + 1]:
            pasangan.append((i, j))
            i, j = i + 1, j + 1
        elif nilai[i][j] == nilai[i + 1][j]:
            i += 1
        else:
            j += 1
    return pasangan


def _likeness(a: ButirTeks, b: ButirTeks) -> float:
    """How alike two items are, in percent; 0 where they are not the same one.

    The only item of a place is the same one however it reads now.
    """
    if a.tunggal and b.tunggal:
        return 100.0
    return ratio(a.teks, b.teks, score_cutoff=_ALIKE)


def _words(lama: str, baru: str) -> tuple[tuple[Kata, ...], tuple[Kata, ...]]:
    """Both texts with the words marked that the other lacks."""
    kiri, kanan = _TOKEN.findall(lama), _TOKEN.findall(baru)
    cocok = SequenceMatcher(None, kiri, kanan, autojunk=False)
    if cocok.ratio() < _WORDS_ALIKE:
        return (Kata(lama, berubah=True),), (Kata(baru, berubah=True),)
    semula: list[Kata] = []
    menjadi: list[Kata] = []
    for perlu, i1, i2, j1, j2 in _without_gaps(cocok.get_opcodes(), kiri):
        berubah = perlu != "equal"
        _add(semula, "".join(kiri[i1:i2]), berubah=berubah)
        _add(menjadi, "".join(kanan[j1:j2]), berubah=berubah)
    return tuple(semula), tuple(menjadi)


_Code = tuple[str, int, int, int, int]


def _without_gaps(codes: Sequence[_Code], kiri: Sequence[str]) -> Iterator[_Code]:
    """The steps, a space between two changes counted as changed."""
    for n, (perlu, i1, i2, j1, j2) in enumerate(codes):
        sela = 0 < n < len(codes) - 1 and not "".join(kiri[i1:i2]).strip(" ")
        yield ("replace" if perlu == "equal" and sela else perlu, i1, i2, j1, j2)


def _add(kata: list[Kata], teks: str, *, berubah: bool) -> None:
    """Append words, joined to the last ones where those are of the same kind."""
    if not teks:
        return
    if kata and kata[-1].berubah == berubah:
        teks = kata.pop().teks + teks
    kata.append(Kata(teks, berubah=berubah))
