"""## Apa yang diperiksa

Standar yang ditetapkan ditinjau dalam 12 bulan terakhir. Dihitung dari tanggal tinjauan terakhir;
bila belum pernah ditinjau, dari tanggal penetapannya. Jangkanya dapat disetel di `standar.toml`.

## Mengapa penting

Syarat, tarif, dan peraturan berubah; standar yang lama tidak dibuka menyesatkan pembacanya.
Peninjauan berkala yang ditindaklanjuti ikut dinilai dalam evaluasi pelayanan publik (PEKPPP).

## Cara memperbaiki

Tinjau standar ini, lalu catat di `riwayat_tinjau`, juga bila tidak ada yang berubah.

## Dasar hukum

Peninjauan berkala adalah indikator PEKPPP; jangka 12 bulan setelan program, bukan ketentuan hukum.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from generator.catalog import Catalog, Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.model.kosakata import Status
from generator.policy import Policy
from generator.rules import FindingIn, PolicyRule
from generator.values import Tanggal

_MONTHS: Final = 12


def check(catalog: Catalog, tanggal: date, policy: Policy) -> Iterator[FindingIn]:
    """A finding for every standard in force that was not looked at for too long."""
    batas = policy.tinjau_ulang
    for standar in catalog.standar:
        terakhir = _last(standar)
        if terakhir is None or standar.isi.status is not Status.DITETAPKAN:
            continue
        bulan = _months(terakhir[0].nilai, tanggal)
        if bulan >= batas:
            yield FindingIn(
                standar, Finding(("riwayat_tinjau",), _facts(*terakhir, bulan, tanggal))
            )


def _last(standar: Standar) -> tuple[Tanggal, bool] | None:
    """The date it was last reviewed or set, and whether it was a review."""
    isi = standar.isi
    if not standar.broken.isdisjoint(("riwayat_tinjau", "penetapan")):
        return None
    tinjauan = [(t.tanggal, True) for t in isi.riwayat_tinjau or ()]
    if isi.penetapan and isi.penetapan.tanggal:
        tinjauan.append((isi.penetapan.tanggal, False))
    return max(tinjauan, key=lambda satu: satu[0].nilai, default=None)


def _months(awal: date, akhir: date) -> int:
    """Whole months from one day to another."""
    bulan = (akhir.year - awal.year) * _MONTHS + akhir.month - awal.month
    return bulan - (akhir.day < awal.day)


def _facts(terakhir: Tanggal, ditinjau: bool, bulan: int, tanggal: date) -> dict[str, str]:  # noqa: FBT001
    baris = f'- tanggal: "‹isi: {Tanggal(tanggal)}›"\n  hasil: "‹isi: Standar masih sesuai.›"'
    hari = terakhir.nilai.isoformat()
    di_bawah = baris.replace("\n", "\n  ")
    return {
        "sejak": f"terakhir ditinjau {terakhir}" if ditinjau else f"ditetapkan {terakhir}",
        "sejak_en": f"last reviewed on {hari}" if ditinjau else f"set on {hari}",
        "bulan": str(bulan),
        "letak": "di bawah `riwayat_tinjau`",
        "letak_en": "below `riwayat_tinjau`",
        "cuplikan": baris if ditinjau else f"riwayat_tinjau:\n  {di_bawah}",
    }


RULE: Final = PolicyRule(
    "SP236",
    "tinjauan-terlewat",
    Severity.WARNING,
    Sentences(
        "Standar ini {sejak}, {bulan} bulan yang lalu, dan belum ditinjau lagi.",
        "Tinjau isinya, lalu catat hasilnya {letak}:\n{cuplikan}",
    ),
    Sentences(
        "This standard was {sejak_en}, {bulan} months ago, and has not been reviewed since.",
        "Review it, then record the result {letak_en}:\n{cuplikan}",
    ),
    __doc__ or "",
    check=check,
)
