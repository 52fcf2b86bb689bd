"""Which known word an unknown one was probably meant to be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rapidfuzz import fuzz, process, utils
from rapidfuzz.distance import OSA

ALIKE: Final = 72
"""Least similarity (0–100) at which an unknown word is taken for a known one."""


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
