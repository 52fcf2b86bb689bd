"""The comparison of two states → the JSON that `semula-menjadi.typ` reads."""

from __future__ import annotations

import json
from datetime import date
from typing import Final

from generator.outputs.pdf.data import Naskah, head
from generator.outputs.pdf.plain import Plain, Writer, breakable
from generator.present.semula_menjadi import (
    DIHAPUS,
    JENIS,
    KEPALA,
    PENJELASAN,
    TIDAK_ADA,
    BarisUbah,
    SelUbah,
    SemulaMenjadi,
)

TEMPLATE: Final = "semula-menjadi.typ"


def naskah_semula_menjadi(
    view: SemulaMenjadi, id_: str, tanggal: date, kertas: str = "A4"
) -> Naskah:
    """The comparison of the standard `id_`, dated `tanggal`, for paper `A4` or `F4`."""
    data = json.dumps(_content(view, kertas), ensure_ascii=False, separators=(",", ":"))
    return Naskah(id_, "", "", tanggal, data, TEMPLATE, view.lambang)


def _content(view: SemulaMenjadi, kertas: str) -> dict[str, Plain]:
    writer = Writer("")
    return head(view, kertas) | {
        "jenis": JENIS,
        "layanan": breakable(view.nama),
        "rincian": writer.of(view.rincian),
        "kepala": writer.of(KEPALA),
        "baris": [_row(b) for b in view.baris],
        "tetap": breakable(view.kalimat_tetap),
        "warisan": breakable(view.kalimat_warisan),
        "penjelasan": PENJELASAN,
    }


def _row(baris: BarisUbah) -> dict[str, Plain]:
    return {
        "komponen": baris.komponen,
        "letak": breakable(baris.letak),
        "pendek": baris.pendek,
        "semula": _side(baris.semula, TIDAK_ADA),
        "menjadi": _side(baris.menjadi, DIHAPUS),
    }


def _side(sel: SelUbah | None, kosong: str) -> dict[str, Plain]:
    """Number and lines of runs; `kosong` in words where there is no such item."""
    if sel is None:
        return {"kosong": kosong, "nomor": "", "baris": []}
    baris: list[Plain] = [
        [{"teks": breakable(k.teks), "berubah": k.berubah} for k in satu] for satu in sel.baris
    ]
    return {"kosong": "", "nomor": sel.nomor, "baris": baris}
