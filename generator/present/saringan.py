"""What a service can be searched by besides words: (facet, value), one pair per value.

A value is given only where it follows from what is written; what does not says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from generator.catalog import Standar
from generator.model.kosakata import Bidang, Cara, Pengguna
from generator.present.bahasa import Bahasa, msgid
from generator.present.kaya import polos
from generator.present.konteks import Konteks
from generator.present.ukuran import Kegratisan, TakTerurut, kedaringan, kegratisan, waktu_kasus
from generator.values import Durasi, Satuan

UNKNOWN: Final = msgid("Belum dirinci")

BERBAYAR: Final = msgid("Berbayar")
_BIAYA: Final = {
    Kegratisan.PENUH: msgid("Gratis"),
    Kegratisan.BERDENDA: msgid("Gratis, dapat dikenai denda"),
    Kegratisan.SEBAGIAN: msgid("Gratis untuk sebagian"),
}

SEKETIKA: Final = msgid("Kurang dari sehari")
TIGA: Final = msgid("Sampai 3 hari kerja")
EMPAT_BELAS: Final = msgid("Sampai 14 hari kerja")
LAMA: Final = msgid("Lebih lama")

_WITHIN: Final = (SEKETIKA, TIGA, EMPAT_BELAS)
_CLASSES: Final = (*_WITHIN, LAMA)

_DAY: Final = 24 * 60
_LIMITS: Final = ((3, TIGA), (14, EMPAT_BELAS))


def saringan(konteks: Konteks) -> Iterator[tuple[str, str]]:
    """All pairs of one standard."""
    isi = konteks.standar.isi
    yield "Jenis", "Layanan"
    yield "Instansi", polos(konteks.standar.instansi.model.nama)
    if isi.bidang:
        yield "Bidang", isi.bidang.label
    yield from (("Pengguna", u.label) for u in isi.pengguna or ())
    yield "Biaya", _biaya(konteks.standar)
    yield from (("Waktu", kelas) for kelas in _at_most(kelas_waktu(konteks.standar)))
    yield from (("Cara", cara) for cara in _cara(konteks.standar))


def _biaya(s: Standar) -> str:
    golongan = kegratisan(s)
    if golongan is not None:
        return _BIAYA[golongan]
    return BERBAYAR if s.isi.biaya and s.isi.biaya.butir else UNKNOWN


def nama_nilai(bahasa: Bahasa) -> dict[str, dict[str, str]]:
    """Facet → value, as it is indexed → the same in another language. Agencies have one name."""
    jenis = (msgid("Layanan"), msgid("Instansi"), msgid("Peraturan"))
    kata = {
        "Jenis": jenis,
        "Biaya": (*_BIAYA.values(), BERBAYAR, UNKNOWN),
        "Waktu": (*_CLASSES, UNKNOWN),
    }
    hasil = {nama: {k: bahasa.kata(k) for k in semua} for nama, semua in kata.items()}
    hasil["Cara"] = {c.label: bahasa.label(c) for c in Cara} | {UNKNOWN: bahasa.kata(UNKNOWN)}
    hasil["Bidang"] = {b.label: bahasa.label(b) for b in Bidang}
    hasil["Pengguna"] = {p.label: bahasa.label(p) for p in Pengguna}
    return hasil


def _at_most(kelas: str) -> Sequence[str]:
    """The class and those it lies within: who can wait three days can wait an hour."""
    if kelas not in _WITHIN:
        return (kelas,)
    return _WITHIN[_WITHIN.index(kelas) :]


def kelas_waktu(s: Standar) -> str:
    """How long the service takes at most, as one of four classes.

    The slowest of its cases counts. A class is given only where it holds under every
    reading: `hari` without its kind may be working or calendar days.
    """
    lama = waktu_kasus(s)
    if isinstance(lama, TakTerurut):
        return UNKNOWN
    kelas = {_kelas(durasi) for durasi in lama}
    return UNKNOWN if UNKNOWN in kelas else max(kelas, key=_CLASSES.index)


def _kelas(durasi: Durasi) -> str:
    menit = durasi.menit()
    if menit is not None:
        hari = -(-menit // _DAY)
        return SEKETIKA if menit < _DAY else _of(_working_days(hari))
    if durasi.satuan is Satuan.HARI_KERJA:
        return _of(durasi.nilai)
    if durasi.satuan in (Satuan.BULAN, Satuan.TAHUN):
        return LAMA
    if durasi.satuan is Satuan.HARI:
        kelas = {_of(durasi.nilai), _of(_working_days(durasi.nilai))}
        return kelas.pop() if len(kelas) == 1 else UNKNOWN
    return _of(_working_days(durasi.on_scale()))


def _of(hari_kerja: int) -> str:
    return next((kelas for batas, kelas in _LIMITS if hari_kerja <= batas), LAMA)


def _working_days(hari_kalender: int) -> int:
    """Most working days that so many days in a row hold, with six in a week."""
    minggu, sisa = divmod(hari_kalender, 7)
    return 6 * minggu + min(sisa, 6)


def _cara(s: Standar) -> Iterable[str]:
    jalur = s.isi.prosedur.jalur or () if s.isi.prosedur else ()
    cara = {j.cara for j in jalur if j.cara}
    hasil = []
    if kedaringan(s):
        hasil.append(Cara.DARING.label)
    if cara & {Cara.LURING, Cara.CAMPURAN} or (not cara and s.isi.lokasi):
        hasil.append(Cara.LURING.label)
    return hasil or [UNKNOWN]
