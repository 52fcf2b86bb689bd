"""Fingerprint of a standard: tells whether its content changed since it was set.

A function of the fourteen merged components alone; name, decree and history do not count,
nor does the notation in which a component was written.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Final, TypeAlias

from generator.components import KOMPONEN
from generator.model import EmpatBelas, StandarTertulis
from generator.model.dasar import Model
from generator.values import Sitasi

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"

_LENGTH: Final = 16
"""Hexadecimal digits: enough to notice a change, short enough to compare by eye."""


def sidik(isi: EmpatBelas) -> str:
    """Sixteen hexadecimal digits that change with any of the fourteen components."""
    komponen = {kunci: _plain(isi.komponen(kunci)) for kunci in KOMPONEN}
    teks = json.dumps(komponen, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(teks.encode()).hexdigest()[:_LENGTH]


def is_changed(isi: StandarTertulis) -> bool:
    """Whether the decree holds a fingerprint and the content has another one by now."""
    tersimpan = isi.penetapan.sidik if isi.penetapan else None
    return tersimpan is not None and tersimpan != sidik(isi)


def _plain(nilai: object) -> Plain:
    """Plain data for a value; what is absent, empty or `tidak` leaves no trace."""
    if isinstance(nilai, Model):
        isi = {nama: getattr(nilai, nama) for nama in type(nilai).model_fields}
        return {nama: _plain(satu) for nama, satu in isi.items() if satu}
    if isinstance(nilai, tuple):
        return [_plain(satu) for satu in nilai]
    if isinstance(nilai, Sitasi):
        return [str(nilai), nilai.judul, nilai.lanjutan]
    return str(nilai) if nilai else ""
