"""## Apa yang diperiksa

Nama situs dan kotak surel yang hanya berbeda satu huruf, atau dua huruf yang tertukar, dari
singkatan instansi: `dpmpstsp` di instansi bersingkatan DPMPTSP.

## Mengapa penting

Satu huruf yang terselip membuat warga sampai di alamat yang tidak ada, atau di alamat milik orang
lain.

## Cara memperbaiki

Cocokkan dengan alamat yang benar-benar dipakai, lalu betulkan. Bila alamatnya memang demikian,
catat di `pengecualian`.

## Dasar hukum

Tidak ada; ini kesalahan tulis.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from rapidfuzz.distance import DamerauLevenshtein

from generator.catalog import Catalog, SimpulInstansi
from generator.diagnostics import Finding, Path, Sentences, Severity
from generator.model.kosakata import JenisKanal
from generator.model.penyampaian import Kanal, channels
from generator.rules import CatalogRule, FindingIn

_SHORTEST: Final = 5
"""Shorter acronyms are one letter away from too many other words."""
_ADDRESSES: Final = (JenisKanal.EMAIL, JenisKanal.WEB)
_WORD: Final = re.compile(r"[a-z]+")
_TITLE: Final = re.compile(r"[A-Za-z]+")


def check(catalog: Catalog, tanggal: date) -> Iterator[FindingIn]:
    """A finding for every address of a complaint channel or of an agency that looks misspelt."""
    del tanggal
    for standar in catalog.standar:
        komponen = standar.isi.pengaduan
        akronim = _acronyms(standar.instansi)
        for path, kanal in komponen.semua_kanal() if komponen and akronim else ():
            for finding in _found(("pengaduan", *path), kanal, akronim):
                yield FindingIn(standar, finding)
    for simpul in catalog.instansi.values():
        for path, kanal in channels(simpul.model.kanal or (), ("kanal",)):
            for finding in _found(path, kanal, _acronyms(simpul)):
                yield FindingIn(simpul, finding)


def _acronyms(simpul: SimpulInstansi) -> tuple[str, ...]:
    """The words of the agency's acronym long enough to compare, those of its area left out."""
    nama_wilayah = set(_TITLE.findall(" ".join(simpul.wilayah).lower()))
    kata = _TITLE.findall(simpul.model.singkatan or "")
    return tuple(k for k in kata if len(k) >= _SHORTEST and k.lower() not in nama_wilayah)


def _found(path: Path, kanal: Kanal, akronim: tuple[str, ...]) -> Iterator[Finding]:
    if kanal.jenis not in _ADDRESSES or not kanal.nilai:
        return
    nilai = str(kanal.nilai)
    if any(satu.lower() in nilai.lower() for satu in akronim):
        return
    for kata in _WORD.finditer(nilai.lower()):
        for satu in akronim:
            if (letak := _misspelt(kata[0], satu.lower())) is not None:
                di, sampai = kata.start() + letak[0], kata.start() + letak[1]
                baru = f"{nilai[:di]}{satu.lower()}{nilai[sampai:]}"
                facts = {"mirip": nilai[di:sampai], "nilai": nilai, "akronim": satu, "baru": baru}
                yield Finding((*path, "nilai"), facts)
                return


def _misspelt(kata: str, akronim: str) -> tuple[int, int] | None:
    """Where the opening or the end of a word is one slip away from the acronym."""
    for panjang in range(min(len(akronim) + 1, len(kata)), len(akronim) - 2, -1):
        for awal in (0, len(kata) - panjang):
            bagian = kata[awal : awal + panjang]
            if DamerauLevenshtein.distance(bagian, akronim, score_cutoff=1) == 1:
                return awal, awal + panjang
    return None


RULE: Final = CatalogRule(
    "SP242",
    "alamat-mirip-singkatan",
    Severity.WARNING,
    Sentences(
        "“{mirip}” pada alamat “{nilai}” hampir sama dengan singkatan instansi, “{akronim}”.",
        "Cocokkan dengan alamat yang dipakai. Bila salah tulis, tulis:\n{awal}{baru}",
    ),
    Sentences(
        "“{mirip}” in the address “{nilai}” is almost the acronym of the agency, “{akronim}”.",
        "Compare it with the address in use. If it is a slip, write:\n{awal}{baru}",
    ),
    __doc__ or "",
    reads=(),
    check=check,
)
