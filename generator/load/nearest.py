"""Which known word an unknown one was probably meant to be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from rapidfuzz import fuzz, process, utils
from rapidfuzz.distance import OSA

ALIKE: Final = 72
"""Least similarity (0–100) at which an unknown word is taken for a known one."""

_SAID_OTHERWISE: Final[Mapping[str, tuple[str, ...]]] = {
    "no": ("nomor",),
    "tgl": ("tanggal",),
    "ket": ("catatan",),
    "keterangan": ("catatan",),
    "judul": ("nama",),
    "syarat": ("persyaratan", "teks"),
    "alur": ("prosedur",),
    "mekanisme": ("prosedur",),
    "durasi": ("jangka_waktu", "waktu"),
    "waktu": ("jangka_waktu",),
    "tarif": ("biaya",),
    "hasil": ("produk",),
    "result": ("produk", "hasil"),
    "cost": ("biaya",),
    "time": ("jangka_waktu", "waktu"),
    "output": ("produk", "keluaran"),
    "pelaksana": ("aktor",),
    "kegiatan": ("langkah",),
}
"""Words in use for a key → the keys they may mean, the likeliest first; only whole words."""


def nearest(kata: str, pilihan: Sequence[str]) -> str:
    """The known word most like `kata`, empty where none is alike.

    One letter lost, added, changed or swapped is always alike, also in a word of two letters.
    """
    proses = utils.default_process
    tipis = [p for p in pilihan if OSA.distance(proses(kata), proses(p)) <= 1]
    hasil = process.extractOne(
        kata,
        tipis or pilihan,
        scorer=fuzz.ratio,
        processor=proses,
        score_cutoff=0 if tipis else ALIKE,
    )
    return hasil[0] if hasil else ""


def synonym(kata: str, arti: Mapping[str, str]) -> str:
    """The key that a word stands for in common use or in English, empty where there is none.

    Args:
        kata: the word as typed.
        arti: the keys to choose from, each with its English gloss.
    """
    kecil = " ".join(kata.lower().replace("_", " ").split())
    lazim = _SAID_OTHERWISE.get(kecil, ())
    inggris = (kunci for kunci, en in arti.items() if _singular(en) == _singular(kecil))
    return next((kunci for kunci in lazim if kunci in arti), "") or next(inggris, "")


def _singular(en: str) -> str:
    return en.lower().removesuffix("s")
