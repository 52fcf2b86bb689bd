"""## Apa yang diperiksa

`biaya` pada suatu langkah sama dengan salah satu tarif atau denda di komponen `biaya`, atau dengan
jumlah semuanya.

## Mengapa penting

Pungutan yang hanya tersembunyi di dalam prosedur tidak terlihat oleh orang yang membaca biaya.

## Cara memperbaiki

Samakan jumlahnya, atau tambahkan tarif itu di `biaya`.

## Dasar hukum

UU 25 Tahun 2009 Pasal 21: biaya/tarif.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.load.quotes import shown
from generator.model.kasus import Kasus, kasus_of, langkah_berkasus
from generator.model.penyampaian import Biaya
from generator.rules import Rule
from generator.values import Rupiah, SifatTarif, Tarif


def check(standar: Standar) -> Iterator[Finding]:
    """A finding for every fee of a step that the tariff does not have."""
    biaya, prosedur = standar.isi.biaya, standar.isi.prosedur
    if biaya is None or prosedur is None or biaya.merujuk:
        return
    for path, satu, kasus in langkah_berkasus(prosedur):
        diminta = satu.biaya.jumlah if satu.biaya and not satu.instansi_lain else None
        tarif = _tariffs(biaya, kasus) if diminta else []
        if diminta and tarif and not _has(tarif, biaya, diminta):
            yield Finding(
                ("prosedur", *path, "biaya"),
                {
                    "nilai": str(diminta),
                    "langkah": shown(satu.langkah),
                    "tarif": ", ".join(f"“{t}”" for t in tarif),
                },
            )


def _tariffs(biaya: Biaya, kasus: Kasus) -> list[Tarif]:
    """The amounts for a case; none where all is free or one of them is not a plain amount."""
    tentang = [b for b in biaya.butir or () if kasus_of(b).bertemu(kasus) and not b.penjamin]
    tentang = tentang or [b for b in biaya.butir or () if kasus_of(b).bertemu(kasus)]
    if any(b.tarif is None or b.tarif.sifat is SifatTarif.RUMUS for b in tentang):
        return []
    return [b.tarif for b in tentang if b.tarif and not b.tarif.gratis]


def _has(tarif: list[Tarif], biaya: Biaya, diminta: Rupiah) -> bool:
    denda = [d.tarif for d in biaya.denda or () if d.tarif]
    if any(_covers(t, diminta) for t in (*tarif, *denda)):
        return True
    jumlah = sum(t.jumlah.nilai for t in tarif if t.jumlah)
    return jumlah == diminta.nilai


def _covers(tarif: Tarif, diminta: Rupiah) -> bool:
    if tarif.jumlah is None:
        return tarif.sifat is SifatTarif.RUMUS
    if tarif.sifat is SifatTarif.PALING_BANYAK:
        return diminta <= tarif.jumlah
    return tarif.jumlah <= diminta <= (tarif.sampai or tarif.jumlah)


RULE: Final = Rule(
    "SP247",
    "biaya-langkah-tanpa-tarif",
    Severity.WARNING,
    Sentences(
        "Langkah “{langkah}” meminta {nilai}, padahal `biaya` hanya menyebut {tarif}.",
        "Samakan jumlahnya, atau tambahkan pada `biaya`:\n"
        '- untuk: "‹isi: apa yang dibayar›"\n  tarif: {nilai}\n'
        '  dasar_hukum: "‹isi: Perda Kabupaten Contoh 5 Tahun 2024›"',
    ),
    Sentences(
        "The step “{langkah}” asks for {nilai}, but `biaya` only names {tarif}.",
        "Make the amounts agree, or add to `biaya`:\n"
        '- untuk: "‹isi: apa yang dibayar›"\n  tarif: {nilai}\n'
        '  dasar_hukum: "‹isi: Perda Kabupaten Contoh 5 Tahun 2024›"',
    ),
    __doc__ or "",
    reads=("prosedur", "biaya"),
    cites="UU 25/2009 Pasal 21",
    check=check,
)
