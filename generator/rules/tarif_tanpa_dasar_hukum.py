"""## Apa yang diperiksa

Setiap tarif dan denda yang dipungut menyebut aturan yang menetapkannya, pada barisnya sendiri
atau sekali di bawah `biaya`.

## Mengapa penting

Pungutan tanpa dasar tidak dapat dibedakan dari pungutan liar; pembaca juga tidak dapat memeriksa
apakah besarnya masih berlaku.

## Cara memperbaiki

Tambahkan `dasar_hukum`. Bila satu aturan menetapkan semuanya, cukup sekali di bawah `biaya`, di
samping `butir`.

## Dasar hukum

Penerimaan negara bukan pajak ditetapkan dengan peraturan pemerintah, retribusi dengan peraturan
daerah.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Path, Sentences, Severity
from generator.load.absent import facts_of_member
from generator.model.penyampaian import Biaya, Denda, RincianBiaya
from generator.rules import Rule

_SNIPPET: Final = 'dasar_hukum: "‹isi: Perda Kabupaten Contoh 5 Tahun 2024›"'


def check(standar: Standar) -> Iterator[Finding]:
    """A finding at the first charge without a legal basis, with the number of the others."""
    komponen = standar.isi.biaya
    if komponen is None or komponen.dasar_hukum or komponen.merujuk:
        return
    tanpa = [(path, baris) for path, baris in _charges(komponen) if not baris.dasar_hukum]
    if tanpa:
        path, baris = tanpa[0]
        lain = len(tanpa) - 1
        yield Finding(
            ("biaya", *path, "dasar_hukum"),
            {
                "nilai": str(baris.tarif),
                "untuk": f" untuk “{baris.untuk}”" if baris.untuk else "",
                "untuk_en": f" for “{baris.untuk}”" if baris.untuk else "",
                "lain": f", begitu juga {lain} tarif lain" if lain else "",
                "lain_en": f" (and {lain} more)" if lain else "",
                **facts_of_member(_SNIPPET, "tarif", baris.tarif),
            },
        )


def _charges(komponen: Biaya) -> Iterator[tuple[Path, RincianBiaya | Denda]]:
    for i, baris in enumerate(komponen.butir or ()):
        if baris.tarif and not baris.tarif.gratis and not baris.merujuk:
            yield ("butir", i), baris
    for i, denda in enumerate(komponen.denda or ()):
        if denda.tarif and not denda.tarif.gratis:
            yield ("denda", i), denda


RULE: Final = Rule(
    "SP210",
    "tarif-tanpa-dasar-hukum",
    Severity.WARNING,
    Sentences(
        "Tarif “{nilai}”{untuk} belum menyebut dasar hukumnya{lain}.",
        "Bila satu aturan menetapkan semua tarif, tulis sekali di bawah `biaya`, sejajar dengan "
        "`butir`. Bila hanya untuk tarif ini, sisipkan {letak}:\n{cuplikan}",
    ),
    Sentences(
        "The charge “{nilai}”{untuk_en} names no legal basis{lain_en}.",
        "Where one regulation sets all charges, write it once below `biaya`, beside `butir`. For "
        "this charge only, insert {letak_en}:\n{cuplikan}",
    ),
    __doc__ or "",
    reads=("biaya",),
    check=check,
)
