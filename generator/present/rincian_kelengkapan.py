"""Tables of the completeness pages: reviews, revoked citations, exceptions, PEKPPP."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from generator.catalog import EntriRegulasi, Standar
from generator.present.bahasa import INDONESIA, Bahasa, plain
from generator.present.kaya import kaya, polos, tautan
from generator.present.konteks import alamat_regulasi
from generator.present.register import judul_pendek, rantai
from generator.present.situs import Situs, alamat_standar
from generator.present.views import Baris, Kaya, Span, Tabel, Tulisan
from generator.rules import discover
from generator.status import Indikator, Jawaban, Leave, StatusInstansi, StatusStandar
from generator.status.pekppp import CATATAN, TIDAK_TERJAWAB
from generator.values import Tanggal

SHOWN_EXCEPTIONS: Final = 100
"""Exceptions in one table, those that end first."""
_MONTHS: Final = 12
_FEW: Final = 2
"""Months (years) below which the smaller unit says more."""


def kesegaran(situs: Situs, semua: Sequence[StatusStandar]) -> Tabel:
    """When each was last reviewed and set, and how long ago that is."""
    kata = situs.bahasa.kata
    kepala = (kata("Layanan"), kata("Ditinjau terakhir"), kata("Ditetapkan"), kata("Keterangan"))
    return Tabel(kata("Peninjauan"), kepala, tuple(_freshness(situs, s) for s in semua))


def _freshness(situs: Situs, s: StatusStandar) -> Baris:
    penetapan, bahasa = s.standar.hari_penetapan, situs.bahasa
    belum, tanpa = bahasa.kata("Belum pernah"), bahasa.kata("Tanggalnya tidak disebut")
    return Baris(
        (
            _nama(situs, s.standar),
            kaya(_seen(s.last_review, situs.tanggal, bahasa) if s.last_review else belum),
            kaya(_seen(penetapan, situs.tanggal, bahasa) if penetapan else tanpa),
            kaya(bahasa.kata("Sudah waktunya ditinjau")) if s.overdue else kaya("–"),
        )
    )


def _seen(hari: date, tanggal: date, bahasa: Bahasa) -> str:
    return f"{plain(bahasa.nilai(Tanggal(hari)))}, {umur(hari, tanggal, bahasa)}"


def umur(hari: date, tanggal: date, bahasa: Bahasa = INDONESIA) -> str:
    """How long ago a day was, in words: days, then whole months, then whole years.

    >>> umur(date(2026, 9, 14), date(2026, 12, 1))
    '2 bulan lalu'
    """
    lewat = (tanggal - hari).days
    bulan = (tanggal.year - hari.year) * _MONTHS + tanggal.month - hari.month
    bulan -= tanggal.day < hari.day
    if lewat < 0:
        return bahasa.banyak("%(n)s hari lagi", -lewat)
    if lewat == 0:
        return bahasa.kata("hari ini")
    if bulan < _FEW:
        return bahasa.banyak("%(n)s hari lalu", lewat)
    if bulan < _FEW * _MONTHS:
        return bahasa.banyak("%(n)s bulan lalu", bulan)
    return bahasa.banyak("%(n)s tahun lalu", bulan // _MONTHS)


def dicabut(situs: Situs, semua: Sequence[StatusStandar]) -> Tabel:
    """Revoked regulations that each standard cites, with what replaced them."""
    baris = tuple(
        Baris((_nama(situs, s.standar), _dengan_pengganti(situs, entri)))
        for s in semua
        for entri in _revoked(situs, s.standar)
    )
    kata = situs.bahasa.kata
    kepala = (kata("Layanan"), kata("Peraturan dan penggantinya"))
    return Tabel(kata("Kutipan peraturan yang dicabut"), kepala, baris)


def jumlah_dicabut(situs: Situs, semua: Iterable[StatusStandar]) -> int:
    """Standards that cite at least one revoked regulation."""
    return sum(any(_revoked(situs, s.standar)) for s in semua)


def _revoked(situs: Situs, s: Standar) -> Iterator[EntriRegulasi]:
    entri = (k.entri for k in situs.catalog.kutipan[s.id])
    yield from {e.id: e for e in entri if e and e.dicabut}.values()


def _dengan_pengganti(situs: Situs, entri: EntriRegulasi) -> Kaya:
    kata = situs.bahasa.kata
    hasil = list(tautan(judul_pendek(entri), alamat_regulasi(entri)))
    for n, e in enumerate(rantai(entri, situs.catalog)):
        hasil += [Span(kata(", lalu ") if n else kata(", diganti "))]
        hasil += tautan(judul_pendek(e), alamat_regulasi(e))
    return tuple(hasil)


def pengecualian(situs: Situs, instansi: Iterable[StatusInstansi]) -> Tabel:
    """Rules that are excused for a time, with reason and end; those that end first."""
    semua: list[tuple[Kaya, Leave]] = []
    for satu in instansi:
        semua += [(kaya(polos(satu.simpul.model.nama)), leave) for leave in satu.leaves]
        semua += [(_nama(situs, s.standar), leave) for s in satu.standar for leave in s.leaves]
    semua.sort(key=lambda satu: satu[1].days_left)
    baris = tuple(_leave(nama, leave, situs.bahasa) for nama, leave in semua[:SHOWN_EXCEPTIONS])
    kata = situs.bahasa.kata
    kepala = (kata("Berkas"), kata("Aturan"), kata("Alasan"), kata("Sampai"))
    sisa = len(semua) - len(baris)
    lagi = kata(" (yang paling dulu berakhir; %(n)s lagi di halaman instansi)", n=sisa)
    judul = kata("Pengecualian") + (lagi if sisa else "")
    return Tabel(judul, kepala, baris)


def _leave(nama: Kaya, leave: Leave, bahasa: Bahasa) -> Baris:
    p = leave.pengecualian
    sisa = bahasa.banyak("%(n)s hari lagi", leave.days_left)
    sisa = sisa if leave.days_left >= 0 else bahasa.kata("sudah berakhir")
    sampai = (*bahasa.nilai(p.sampai), Span(f", {sisa}"))
    return Baris((nama, _rule(p.kode), kaya(p.alasan), sampai))


def _rule(kode: str) -> Kaya:
    aturan = {a.code: a.name for a in discover()}
    if kode not in aturan:
        return kaya(kode)
    return tautan(Tulisan(f"{kode} {aturan[kode]}"), f"panduan/aturan/{kode.lower()}/")


def indikator(situs: Situs, semua: Sequence[Indikator]) -> Tabel:
    """What the files say to the PEKPPP indicators of the policy aspect; no score.

    The instrument is the ministry's, so what it asks and the answers stay Indonesian.
    """
    kata = situs.bahasa.kata
    judul = kata("Bahan PEKPPP, aspek Kebijakan Pelayanan.")
    return Tabel(
        f"{judul} {kata(CATATAN)} {kata('Draf ikut dihitung.')}",
        (kata("Indikator"), kata("Bobot"), kata("Yang tercatat")),
        tuple(
            Baris(
                (
                    kaya(Tulisan(satu.nama)),
                    kaya(f"{satu.bobot}%" if satu.bobot else kata("tidak diketahui")),
                    kaya(Tulisan(_answer(satu))),
                )
            )
            for satu in semua
            if satu.total
        ),
    )


def _answer(satu: Indikator) -> str:
    if satu.jawaban is Jawaban.TIDAK:
        return f"{TIDAK_TERJAWAB[0].upper()}{TIDAK_TERJAWAB[1:]}"
    lanjutan = f"; {TIDAK_TERJAWAB}: {satu.tidak_terjawab}" if satu.tidak_terjawab else ""
    return f"{satu.data}{lanjutan}"


def _nama(situs: Situs, s: Standar) -> Kaya:
    nama = polos(s.isi.nama)
    terbit = s.id in situs.nama_terbit
    return tautan(nama, alamat_standar(s)) if terbit else kaya(nama)
