"""Views of posters and of the counter sheet → the JSON that their templates read."""

from __future__ import annotations

import json
from datetime import date
from typing import Final

from generator.outputs.pdf.data import Naskah
from generator.outputs.pdf.plain import Plain, Writer, breakable
from generator.present.cetak import (
    Bagian,
    BarisPapan,
    Kepala,
    LoketView,
    MaklumatView,
    PapanView,
)

MAKLUMAT: Final = "maklumat.typ"
PAPAN: Final = "papan.typ"
LOKET: Final = "loket.typ"


def naskah_maklumat(view: MaklumatView, tanggal: date, kertas: str) -> Naskah:
    """The poster of a pledge; `kertas` is `A4`, `F4` or `A3`."""
    writer = _writer(view.kepala)
    isi: dict[str, Plain] = {
        "judul": f"Maklumat Pelayanan: {view.kepala.instansi}",
        "nomor": breakable(view.nomor),
        "janji": [writer.of(p) for p in view.janji],
        "tempat_tanggal": breakable(view.tempat_tanggal),
        "jabatan": breakable(view.jabatan),
        "pejabat": breakable(view.nama),
        "keterangan": writer.of(view.keterangan),
    }
    return _naskah(view.kepala, view.id, tanggal, _opening(view.kepala, kertas) | isi, MAKLUMAT)


def naskah_papan(view: PapanView, tanggal: date, kertas: str) -> Naskah:
    """The poster of times and fees; `kertas` is `A4`, `F4` or `A3`."""
    isi: dict[str, Plain] = {
        "judul": f"Waktu dan Biaya Pelayanan: {view.kepala.instansi}",
        "layanan": [_row(b) for b in view.layanan],
    }
    return _naskah(view.kepala, view.id, tanggal, _opening(view.kepala, kertas) | isi, PAPAN)


def _row(b: BarisPapan) -> list[Plain]:
    return [breakable(teks) for teks in (b.nama, b.waktu, b.biaya)]


def naskah_loket(view: LoketView, tanggal: date, kertas: str) -> Naskah:
    """The sheet for the counter; `kertas` is `A4` or `F4`."""
    writer = _writer(view.kepala)
    isi: dict[str, Plain] = {
        "judul": f"Lembar loket: {view.nama}",
        "nama": breakable(view.nama),
        "deskripsi": breakable(view.deskripsi),
        "pokok": [_part(b, writer) for b in view.pokok],
        "bagian": [_part(b, writer) for b in view.bagian if b.blok],
        "tempat": [writer.of(r) for r in view.tempat],
        "kontak": writer.of(view.kontak),
        "sisa_kontak": view.sisa_kontak,
        "versi": view.versi,
    }
    return _naskah(view.kepala, view.id, tanggal, _opening(view.kepala, kertas) | isi, LOKET)


def _part(bagian: Bagian, writer: Writer) -> dict[str, Plain]:
    return {
        "kunci": bagian.kunci,
        "judul": bagian.judul,
        "blok": [writer.of(b) for b in bagian.blok],
        "sisa": bagian.sisa,
    }


def _writer(kepala: Kepala) -> Writer:
    return Writer(kepala.alamat_tetap.removesuffix(kepala.url))


def _opening(kepala: Kepala, kertas: str) -> dict[str, Plain]:
    writer = _writer(kepala)
    return {
        "bahasa": kepala.bahasa,
        "kertas": kertas,
        "instansi": breakable(kepala.instansi),
        "kop": writer.of(kepala.kop),
        "spanduk": writer.of(kepala.spanduk),
        "alamat": breakable(kepala.alamat_tetap),
        "dicetak": kepala.dicetak,
    }


def _naskah(kepala: Kepala, id_: str, tanggal: date, isi: dict[str, Plain], templat: str) -> Naskah:
    data = json.dumps(isi, ensure_ascii=False, separators=(",", ":"))
    return Naskah(id_, kepala.url, kepala.alamat_tetap, tanggal, data, templat, kepala.lambang)
