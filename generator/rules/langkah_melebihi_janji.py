"""## Apa yang diperiksa

Jumlah waktu langkah tidak lebih lama daripada waktu yang dijanjikan. Bila alurnya bercabang,
yang dihitung jalan terpanjang pada tiap jalur dan varian. Hanya satuan yang sama yang
dijumlahkan: menit dengan jam, hari kerja dengan hari kerja. Waktu milik pemohon sendiri dan
janji yang memakai “sekitar” tidak dibandingkan.

## Mengapa penting

Dua waktu yang tidak cocok membuat warga tidak tahu mana yang dapat ditagih.

## Cara memperbaiki

Periksa waktu tiap langkah. Bila memang selama itu, ubah janjinya.

## Dasar hukum

Jangka waktu adalah waktu seluruh proses (PMK 46/PMK.01/2021).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.flow.graph import falls_through, positions
from generator.flow.ways import ways
from generator.model.kasus import Kasus, kasus_of, langkah_berkasus
from generator.model.kosakata import Hitung
from generator.model.penyampaian import Langkah, Prosedur, Waktu
from generator.model.standar import Varian
from generator.rules import Rule
from generator.values import Durasi, JangkaWaktu, Satuan, Sifat, total

_APPLICANT: Final = re.compile(
    r"(?:pemohon|pelapor|pasien|pengguna|masyarakat|warga|penduduk|pelanggan|peserta|orang tua|wali"
    r"|wajib|penerima|mahasiswa|siswa|pelaku usaha|perusahaan|pengunjung|konsumen|pengadu)\b",
    re.IGNORECASE,
)
_HOUR: Final = 60
_COMPARED: Final = (Sifat.TEPAT, Sifat.PALING_LAMA, Sifat.RENTANG)


@dataclass(frozen=True, slots=True)
class _Promise:
    """What is promised for one case, and the row that says it."""

    baris: int
    durasi: Durasi
    tertulis: JangkaWaktu
    gabungan: bool
    """Whether several rows add up to it."""


def check(standar: Standar) -> Iterator[Finding]:
    """A finding per promised time that the steps exceed, in its first case."""
    prosedur, waktu = standar.isi.prosedur, standar.isi.jangka_waktu
    if prosedur is None or waktu is None or waktu.hitung is Hitung.JUMLAH_LANGKAH:
        return
    if not any(s.waktu for _, s in prosedur.semua_langkah()):
        return
    ditegur: set[int] = set()
    rows = [(i, b, kasus_of(b)) for i, b in enumerate(waktu.butir or ())]
    for kasus, langkah, nama in _cases(prosedur, standar.isi.varian or ()):
        tentang = [(i, b) for i, b, milik in rows if milik.bertemu(kasus)]
        janji = _promised(tentang, berurutan=waktu.hitung is Hitung.BERURUTAN)
        if janji is None or janji.baris in ditegur or _fits(langkah, janji.durasi):
            continue
        jumlah = total(_longest(langkah, kasus, janji.durasi))
        if jumlah is not None and jumlah.exceeds(janji.durasi):
            ditegur.add(janji.baris)
            path = ("jangka_waktu", "butir", janji.baris, "waktu")
            yield Finding(path, _facts(janji, _readable(jumlah), nama))


def _cases(
    prosedur: Prosedur, varian_ada: Sequence[Varian]
) -> Iterator[tuple[Kasus, Sequence[tuple[Langkah, Kasus]], tuple[str, str]]]:
    """Each case of each track: what it is, the steps of the track with theirs, and its name."""
    milik: dict[int, list[tuple[Langkah, Kasus]]] = {}
    for path, satu, kasus in langkah_berkasus(prosedur):
        milik.setdefault(int(path[1]) if path[0] == "jalur" else -1, []).append((satu, kasus))
    for nomor, langkah in milik.items():
        jalur = (prosedur.jalur or ())[nomor] if nomor >= 0 else None
        boleh = jalur.varian if jalur else None
        semua = [v for v in varian_ada if not boleh or v.id in boleh]
        for varian in semua or (None,):
            kasus = Kasus(frozenset([varian.id] if varian else ()), jalur.id if jalur else "")
            nama = (str(jalur.nama) if jalur else "", str(varian.nama) if varian else "")
            yield kasus, langkah, nama


def _fits(langkah: Sequence[tuple[Langkah, Kasus]], janji: Durasi) -> bool:
    """Whether all steps together, whatever their case, keep within the promise."""
    waktu = (s.waktu for s, _ in langkah if s.waktu and s.waktu.comparable(janji))
    return _weight(waktu) <= janji.on_scale()


def _promised(rows: Sequence[tuple[int, Waktu]], *, berurutan: bool) -> _Promise | None:
    """The time that rows promise together; None where that cannot be said in one number."""
    janji = [(i, b.waktu) for i, b in rows if b.waktu and b.waktu.sifat in _COMPARED]
    if not janji or len(janji) < len(rows):
        return None
    jumlah = total(w.durasi for _, w in janji)
    if jumlah is None:
        return None
    if berurutan:
        return _Promise(janji[0][0], jumlah, janji[0][1], gabungan=len(janji) > 1)
    baris, terlama = max(janji, key=lambda satu: satu[1].durasi.on_scale())
    return _Promise(baris, terlama.durasi, terlama, gabungan=False)


def _longest(
    langkah: Sequence[tuple[Langkah, Kasus]], kasus: Kasus, janji: Durasi
) -> Sequence[Durasi]:
    """The times on the longest way through, without going back, that compare with the promise."""
    waktu = [_time(satu, k, kasus, janji) for satu, k in langkah]
    jalan = ways([satu for satu, _ in langkah])
    if jalan is None:
        return ()
    di = positions(jalan)
    sisa: list[tuple[Durasi, ...]] = [()] * (len(langkah) + 1)
    for i in range(len(langkah) - 1, -1, -1):
        tujuan = [i + 1]
        if langkah[i][1].bertemu(kasus):
            maju = [di[c.ke] for c in jalan[i].cabang if c.ke and di[c.ke] > i]
            tujuan = maju + [i + 1] * falls_through(jalan[i])
        lanjut = max((sisa[j] for j in tujuan), key=_weight, default=())
        sisa[i] = (*([w] if (w := waktu[i]) else ()), *lanjut)
    return sisa[0]


def _weight(waktu: Iterable[Durasi]) -> int:
    return sum(w.on_scale() for w in waktu)


def _time(satu: Langkah, milik: Kasus, kasus: Kasus, janji: Durasi) -> Durasi | None:
    if satu.waktu is None or not milik.bertemu(kasus) or not satu.waktu.comparable(janji):
        return None
    return None if satu.aktor and _APPLICANT.match(satu.aktor) else satu.waktu


def _readable(jumlah: Durasi) -> Durasi:
    """Hours and minutes apart."""
    jam, menit = divmod(jumlah.nilai, _HOUR)
    if jumlah.satuan is not Satuan.MENIT or not jam:
        return jumlah
    return replace(jumlah, tampil=f"{jam} jam {menit} menit" if menit else f"{jam} jam")


def _facts(janji: _Promise, jumlah: Durasi, nama: tuple[str, str]) -> dict[str, str]:
    bagian = [f"{kata} “{n}”" for kata, n in zip(("jalur", "varian"), nama, strict=True) if n]
    bagian_en = [f"{kata} “{n}”" for kata, n in zip(("track", "case"), nama, strict=True) if n]
    return {
        "jumlah": str(jumlah),
        "janji": str(janji.durasi if janji.gabungan else janji.tertulis),
        "kasus": f" pada {', '.join(bagian)}" if bagian else "",
        "kasus_en": f" of {', '.join(bagian_en)}" if bagian_en else "",
        **_change(janji, jumlah),
    }


def _change(janji: _Promise, jumlah: Durasi) -> dict[str, str]:
    if janji.gabungan:
        return {
            "ubah": f"ubah waktu di `jangka_waktu` sehingga seluruhnya {jumlah}",
            "ubah_en": f"change the times in `jangka_waktu` so that they add up to {jumlah}",
        }
    sifat = Sifat.PALING_LAMA if janji.tertulis.dari else janji.tertulis.sifat
    baru = replace(janji.tertulis, durasi=jumlah, dari=None, sifat=sifat)
    return {
        "ubah": f"ubah janjinya menjadi “{baru}”",
        "ubah_en": f"change the promise to “{baru}”",
    }


RULE: Final = Rule(
    "SP206",
    "langkah-melebihi-janji",
    Severity.WARNING,
    Sentences(
        "Waktu langkah-langkah{kasus} berjumlah {jumlah}, lebih lama daripada janji “{janji}”.",
        "Periksa waktu tiap langkah di `prosedur`. Bila memang selama itu, {ubah}.",
    ),
    Sentences(
        "The times of the steps{kasus_en} add up to {jumlah}, longer than the promise “{janji}”.",
        "Check the time of each step in `prosedur`. If they are right, {ubah_en}.",
    ),
    __doc__ or "",
    reads=("prosedur", "jangka_waktu"),
    check=check,
)
