"""## Apa yang diperiksa

Yang disebut `gratis` tidak sekaligus dipungut biaya: pada baris lain untuk hal yang sama, pada
`biaya` suatu langkah, atau pada kalimat langkah dan syarat yang meminta pembayaran. Denda,
pembebasan, meterai, biaya instansi lain, serta varian, jalur, dan penjamin yang berbeda tidak
dihitung.

## Mengapa penting

Warga yang membaca “gratis” lalu diminta membayar di loket berhak menolak; petugas yang memungut
sesuai prosedur dianggap memungut liar.

## Cara memperbaiki

Pilih salah satu: hapus biayanya, atau tulis tarifnya di `biaya` sebagai ganti `gratis`.

## Dasar hukum

UU 25 Tahun 2009 Pasal 21: biaya/tarif.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.catalog.tulisan import Bagian, isi_of
from generator.diagnostics import Finding, Path, Sentences, Severity
from generator.load.quotes import shown
from generator.model.kasus import Kasus, kasus_of, langkah_berkasus
from generator.model.penyampaian import Biaya, Langkah, RincianBiaya, Syarat
from generator.rules import Rule
from generator.values import Tarif, Teks

_AMOUNT: Final = re.compile(
    r"\brp\.? ?([0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{4,})(?![0-9])", re.IGNORECASE
)
_CHARGE: Final = re.compile(
    r"\b(?:(?:mem)?bayar\w*|pembayaran|biaya|tarif|retribusi|pnbp|(?:me)?nyetor\w*|setor\w*)\b",
    re.IGNORECASE,
)
_ANOTHER_CHARGE: Final = re.compile(
    r"\b(?:denda|me?a?terai|beme?a?terai|bermeterai|ongkos|kirim|pengiriman|klinik|apotek|bank"
    r"|rumah sakit|notaris|jaminan|penghasilan|pihak ketiga)\b",
    re.IGNORECASE,
)


def check(standar: Standar) -> Iterator[Finding]:
    """A finding for every amount asked for what is said to be free."""
    biaya = standar.isi.biaya
    if biaya is None or not any(b.tarif and b.tarif.gratis for b in biaya.butir or ()):
        return
    yield from _among_rows(biaya)
    isi = dict(isi_of(standar))
    if "prosedur" in isi and _speaks_of_money(isi["prosedur"]):
        yield from _in_steps(standar, biaya)
    if standar.isi.persyaratan and "persyaratan" in isi and _speaks_of_money(isi["persyaratan"]):
        yield from _in_requirements(
            standar.isi.persyaratan.butir or (), ("persyaratan", "butir"), biaya, frozenset()
        )


def _speaks_of_money(bagian: Bagian) -> bool:
    return any(kata.startswith("rp") for kata in bagian.kata) or any(
        isinstance(nilai, Tarif) for _, nilai in bagian.nilai
    )


def _among_rows(biaya: Biaya) -> Iterator[Finding]:
    rows = biaya.butir or ()
    gratis = [b for b in rows if b.tarif and b.tarif.gratis]
    for i, baris in enumerate(rows):
        if baris.tarif and not baris.tarif.gratis and any(_for_the_same(baris, g) for g in gratis):
            yield Finding(("biaya", "butir", i, "tarif"), _facts(str(baris.tarif)))


def _for_the_same(baris: RincianBiaya, lain: RincianBiaya) -> bool:
    return _subject(baris) == _subject(lain) and kasus_of(baris).bertemu(kasus_of(lain))


def _subject(baris: RincianBiaya) -> tuple[str, ...]:
    return tuple(
        " ".join((teks or "").lower().split())
        for teks in (baris.untuk, baris.jika, baris.kecuali, baris.per)
    )


def _in_steps(standar: Standar, biaya: Biaya) -> Iterator[Finding]:
    prosedur = standar.isi.prosedur
    for path, satu, kasus in langkah_berkasus(prosedur) if prosedur else ():
        diminta = None if satu.instansi_lain else _charged(satu, biaya)
        if diminta and _is_free(biaya, kasus):
            yield Finding(("prosedur", *path, *diminta[0]), diminta[1])


def _charged(satu: Langkah, biaya: Biaya) -> tuple[Path, dict[str, str]] | None:
    """Where in a step an amount is asked, and the facts about it."""
    if satu.biaya and not satu.biaya.gratis:
        jumlah = str(satu.biaya)
        return None if _is_a_fine(biaya, jumlah) else (("biaya",), _facts(jumlah))
    if jumlah := _asked(satu.langkah, biaya):
        return ("langkah",), _facts(jumlah, satu.langkah)
    for i, teks in enumerate(satu.butir or ()):
        if jumlah := _asked(teks, biaya):
            return ("butir", i), _facts(jumlah, teks)
    return None


def _in_requirements(
    syarat: tuple[Syarat, ...], path: Path, biaya: Biaya, luar: frozenset[str]
) -> Iterator[Finding]:
    for i, satu in enumerate(syarat):
        varian = frozenset(satu.varian or ()) or luar
        for kunci in ("salah_satu", "butir"):
            dalam = getattr(satu, kunci) or ()
            yield from _in_requirements(dalam, (*path, i, kunci), biaya, varian)
        if satu.teks and _is_free(biaya, Kasus(varian)) and (jumlah := _asked(satu.teks, biaya)):
            yield Finding((*path, i, "teks"), _facts(jumlah, satu.teks))


def _is_free(biaya: Biaya, kasus: Kasus) -> bool:
    """Whether all that the fees say of a case is that it is free."""
    tentang = [b for b in biaya.butir or () if kasus_of(b).bertemu(kasus)]
    return bool(tentang) and all(b.tarif is not None and b.tarif.gratis for b in tentang)


def _asked(teks: Teks, biaya: Biaya) -> str:
    """The amount that a sentence asks for, empty where it asks for none."""
    jumlah = _AMOUNT.search(teks)
    if jumlah is None or not _CHARGE.search(teks) or _ANOTHER_CHARGE.search(teks):
        return ""
    rupiah = f"Rp{int(jumlah[1].replace('.', '')):,}".replace(",", ".")
    return "" if rupiah == "Rp0" or _is_a_fine(biaya, rupiah) else rupiah


def _is_a_fine(biaya: Biaya, rupiah: str) -> bool:
    return any(d.tarif and rupiah == str(d.tarif) for d in biaya.denda or ())


def _facts(jumlah: str, teks: str = "") -> dict[str, str]:
    return {
        "jumlah": jumlah,
        "teks": f" (“{shown(teks)}”)" if teks else "",
    }


RULE: Final = Rule(
    "SP211",
    "gratis-tetapi-bertarif",
    Severity.ERROR,
    Sentences(
        "Di sini diminta {jumlah}{teks}, padahal `biaya` menyebut gratis untuk hal yang sama.",
        "Pilih salah satu. Bila tidak dipungut, hapus jumlah itu di sini. Bila dipungut, ganti "
        "`gratis` di `biaya` dengan:\n"
        "biaya:\n"
        '  - untuk: "‹isi: apa yang dibayar›"\n'
        "    tarif: {jumlah}\n"
        '    dasar_hukum: "‹isi: Perda Kabupaten Contoh 5 Tahun 2024›"',
    ),
    Sentences(
        "{jumlah} is asked here{teks}, though `biaya` says that the same is free.",
        "Choose one. If nothing is charged, remove the amount here. If it is charged, replace "
        "`gratis` in `biaya` by:\n"
        "biaya:\n"
        '  - untuk: "‹isi: apa yang dibayar›"\n'
        "    tarif: {jumlah}\n"
        '    dasar_hukum: "‹isi: Perda Kabupaten Contoh 5 Tahun 2024›"',
    ),
    __doc__ or "",
    reads=("biaya",),
    check=check,
)
