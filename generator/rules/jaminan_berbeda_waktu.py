"""## Apa yang diperiksa

Waktu penyelesaian yang disebut di dalam jaminan pelayanan sama dengan salah satu waktu di
`jangka_waktu` atau di `prosedur`. Waktu kompensasi, garansi, pengaduan, dan jam layanan tidak
dibandingkan.

## Mengapa penting

Dua janji yang berbeda dalam satu standar saling membatalkan: warga menagih yang satu, petugas
memegang yang lain.

## Cara memperbaiki

Samakan, atau hapus waktunya dari jaminan: jangka waktu sudah punya tempat sendiri.

## Dasar hukum

UU 25 Tahun 2009 Pasal 21: jangka waktu penyelesaian dan jaminan pelayanan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.load.quotes import shown
from generator.rules import Rule
from generator.values import BadValue, Durasi, Satuan
from generator.values.durasi import read_durasi

_NUMBER: Final = re.compile(r"(?<![\w.,/-])[0-9]{1,5}(?![0-9])", re.ASCII)
_COMPLETION: Final = re.compile(
    r"\b(?:selesai|diselesaikan|penyelesaian|menyelesaikan|tuntas|diproses|proses|terbit"
    r"|diterbitkan|penerbitan|jangka waktu|tepat waktu|dilayani|selambat-lambatnya)\b",
    re.IGNORECASE,
)
_ANOTHER_TIME: Final = re.compile(
    r"\b(?:kompensasi|ganti rugi|garansi|jaminan purna|pengaduan|keluhan|aduan|berlaku|buka|setiap"
    r"|tiap|terlambat|keterlambatan|melewati|melebihi|jam (?:kerja|layanan|pelayanan))\b",
    re.IGNORECASE,
)
_DAYS: Final = (Satuan.HARI, Satuan.HARI_KERJA, Satuan.HARI_KALENDER)


def check(standar: Standar) -> Iterator[Finding]:
    """A finding for every guarantee with a time of completion that is promised nowhere else."""
    komponen = standar.isi.jaminan_pelayanan
    rows = komponen.butir or () if komponen else ()
    calon = [(i, b.teks) for i, b in enumerate(rows) if _NUMBER.search(b.teks)]
    if not calon:
        return
    janji = _promised(standar)
    for i, teks in calon if janji else ():
        if _COMPLETION.search(teks) and not _ANOTHER_TIME.search(teks):
            lain = next((d for d in _times(teks) if not _among(d, janji)), None)
            if lain is not None:
                yield Finding(
                    ("jaminan_pelayanan", "butir", i, "teks"),
                    {
                        "waktu": str(lain),
                        "teks": shown(teks),
                        "janji": ", ".join(f"“{d}”" for d in _stated(standar)),
                    },
                )


def _stated(standar: Standar) -> list[Durasi]:
    komponen = standar.isi.jangka_waktu
    return [b.waktu.durasi for b in (komponen.butir or () if komponen else ()) if b.waktu]


def _promised(standar: Standar) -> list[Durasi]:
    """The times of the component, and where it has any those of the steps."""
    janji = _stated(standar)
    prosedur = standar.isi.prosedur
    if janji and prosedur:
        janji += [s.waktu for _, s in prosedur.semua_langkah() if s.waktu]
    return janji


def _times(teks: str) -> Iterator[Durasi]:
    rapat = " ".join(teks.split())
    habis = 0
    for angka in _NUMBER.finditer(rapat):
        if angka.start() < habis:
            continue
        try:
            found = read_durasi(rapat, angka.start())
        except BadValue:
            continue
        if found is not None:
            habis = found[1]
            yield found[0]


def _among(waktu: Durasi, janji: list[Durasi]) -> bool:
    return any(
        waktu.on_scale() == d.on_scale()
        if waktu.comparable(d)
        else waktu.nilai == d.nilai and {waktu.satuan, d.satuan}.issubset(_DAYS)
        for d in janji
    )


RULE: Final = Rule(
    "SP238",
    "jaminan-berbeda-waktu",
    Severity.WARNING,
    Sentences(
        "Jaminan pelayanan menyebut {waktu} (“{teks}”), padahal `jangka_waktu` menyebut {janji}.",
        "Samakan keduanya, atau hapus waktunya dari kalimat ini; jangka waktu sudah disebut di "
        "`jangka_waktu`.",
    ),
    Sentences(
        "The guarantee speaks of {waktu} (“{teks}”), but `jangka_waktu` says {janji}.",
        "Make them agree, or leave the time out of this sentence; `jangka_waktu` already says it.",
    ),
    __doc__ or "",
    reads=("jaminan_pelayanan", "jangka_waktu"),
    check=check,
)
