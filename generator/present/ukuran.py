"""By what services can be found without searching: what they cost, where, and how long.

Judges one standard at a time, and says nothing where the standard leaves it open.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from generator.catalog import Standar
from generator.model.kosakata import Cara, Hitung
from generator.model.penyampaian import RincianBiaya, WaktuPelayanan
from generator.present.bahasa import msgid
from generator.present.kaya import polos
from generator.values import Durasi, Satuan, Sifat, total

_FOR_ALL: Final = frozenset({"umum", "semua", "semua pemohon", "masyarakat umum"})


class Kegratisan(StrEnum):
    """How far a service is free of charge."""

    PENUH = "penuh"
    """For everyone and in every case."""
    BERDENDA = "berdenda"
    """For everyone, but a penalty may be due."""
    SEBAGIAN = "sebagian"
    """For some, or in some cases."""


def kegratisan(s: Standar) -> Kegratisan | None:
    """How far the service is free; None where nothing in it is, or nothing is said."""
    biaya = s.isi.biaya
    baris = biaya.butir or () if biaya else ()
    if biaya is None or not any(b.tarif and b.tarif.gratis for b in baris):
        return None
    if biaya.merujuk or not _free_for_all(baris, s) or _pays_on_the_way(s):
        return Kegratisan.SEBAGIAN
    return Kegratisan.BERDENDA if biaya.denda else Kegratisan.PENUH


def _free_for_all(baris: Sequence[RincianBiaya], s: Standar) -> bool:
    if not all(b.tarif and b.tarif.gratis and not _is_limited(b, s) for b in baris):
        return False
    if any(not b.varian and not b.jalur for b in baris):
        return True
    varian = {v.id for v in s.isi.varian or ()}
    return bool(varian) and varian <= {v for b in baris if not b.jalur for v in b.varian or ()}


def _is_limited(b: RincianBiaya, s: Standar) -> bool:
    """Whether a row speaks of some applicants or some of what is given only."""
    if b.jika or b.kecuali or b.penjamin or b.merujuk:
        return True
    if b.untuk is None:
        return False
    produk = s.isi.produk.butir or () if s.isi.produk else ()
    untuk = _fold(b.untuk)
    seluruhnya = untuk in _FOR_ALL or f" {untuk} " in f" {_fold(s.isi.nama)} "
    return not (seluruhnya or [untuk] == [_fold(p.nama) for p in produk])


def _fold(teks: object) -> str:
    return " ".join(polos(teks).casefold().split())


def _pays_on_the_way(s: Standar) -> bool:
    langkah = s.isi.prosedur.semua_langkah() if s.isi.prosedur else ()
    return any(satu.biaya and not satu.biaya.gratis for _, satu in langkah)


class Kedaringan(StrEnum):
    """How far a service can be asked for online."""

    JALUR = "jalur"
    """At least one track of its procedure is online."""
    CAMPURAN = "campuran"
    """A track is partly online, partly at the counter."""
    TAUTAN = "tautan"
    """There is an address, but no track says what is done there."""


def kedaringan(s: Standar) -> Kedaringan | None:
    """How far the service is given online; None where nothing says it is."""
    jalur = s.isi.prosedur.jalur or () if s.isi.prosedur else ()
    cara = {j.cara for j in jalur}
    if Cara.DARING in cara:
        return Kedaringan.JALUR
    if Cara.CAMPURAN in cara:
        return Kedaringan.CAMPURAN
    return Kedaringan.TAUTAN if s.isi.tautan_daring else None


class TakTerurut(StrEnum):
    """Why a promise of time cannot be put in a row with others."""

    TANPA_ANGKA = msgid("tanpa angka")
    """No number, or only a rule that is pointed at."""
    HARI_KE = msgid("hari ke sekian")
    """Promised for a certain day, not for so long."""
    SATUAN = msgid("satuan berbeda")
    """Several times in units that cannot be compared."""
    HITUNGAN = msgid("cara menghitung tidak disebut")
    """Several times, and nothing says whether they add up."""


SKALA: Final[tuple[tuple[str, Durasi], ...]] = (
    (msgid("Menit dan jam"), Durasi(1, Satuan.MENIT)),
    (msgid("Hari kerja"), Durasi(1, Satuan.HARI_KERJA)),
    (msgid("Hari kalender dan minggu"), Durasi(1, Satuan.HARI_KALENDER)),
    (msgid("Hari, tanpa disebut kerja atau kalender"), Durasi(1, Satuan.HARI)),
    (msgid("Bulan dan tahun"), Durasi(1, Satuan.BULAN)),
)
"""Scales of time, each with a length to compare with; no length is on two of them."""


def waktu_kasus(s: Standar) -> tuple[Durasi, ...] | TakTerurut:
    """The longest that the service may take in each of its cases, or why that is not known.

    Never empty. Lengths of two cases may be on two scales; those of one case never are.
    """
    komponen = s.isi.jangka_waktu
    if komponen and komponen.hitung is Hitung.JUMLAH_LANGKAH and not komponen.butir:
        return _sums_of_steps(s)
    baris = komponen.butir or () if komponen else ()
    waktu = [b.waktu for b in baris if b.waktu]
    if komponen is None or not baris or len(waktu) < len(baris):
        return TakTerurut.TANPA_ANGKA
    if any(w.sifat is Sifat.HARI_KE for w in waktu):
        return TakTerurut.HARI_KE
    lama = tuple(w.durasi for w in waktu)
    if komponen.hitung is Hitung.BERURUTAN:
        jumlah = total(lama)
        return (jumlah,) if jumlah else TakTerurut.SATUAN
    return TakTerurut.HITUNGAN if _is_open_how_they_add_up(komponen) else lama


def waktu_terlama(s: Standar) -> Durasi | TakTerurut:
    """The longest that the service may take in any of its cases, or why that is not known."""
    lama = waktu_kasus(s)
    if isinstance(lama, TakTerurut):
        return lama
    if not all(lama[0].comparable(satu) for satu in lama):
        return TakTerurut.SATUAN
    return max(lama, key=Durasi.on_scale)


def _is_open_how_they_add_up(komponen: WaktuPelayanan) -> bool:
    baris = komponen.butir or ()
    cases = all(b.varian or b.jalur or b.jika for b in baris)
    return komponen.hitung is None and len(baris) > 1 and not cases


def _sums_of_steps(s: Standar) -> tuple[Durasi, ...] | TakTerurut:
    """The sum of each track."""
    jalur = s.isi.prosedur.semua_jalur() if s.isi.prosedur else ()
    jumlah: list[Durasi] = []
    for _, langkah in jalur:
        waktu = [satu.waktu for satu in langkah if satu.waktu]
        if len(waktu) < len(langkah):
            return TakTerurut.TANPA_ANGKA
        satu_jalur = total(waktu)
        if satu_jalur is None:
            return TakTerurut.SATUAN
        jumlah.append(satu_jalur)
    return tuple(jumlah) or TakTerurut.TANPA_ANGKA
