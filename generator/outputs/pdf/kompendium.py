"""A book of standards → the JSON that `kompendium.typ` reads."""

from __future__ import annotations

import json
from datetime import date
from typing import Final

from generator.outputs.pdf.data import Naskah, cases, facts, owner
from generator.outputs.pdf.panjang import are_few
from generator.outputs.pdf.plain import Plain, Writer, breakable
from generator.present.kompendium import Indeks, KompendiumView
from generator.present.views import StandarView

TEMPLATE: Final = "kompendium.typ"


def naskah_kompendium(view: KompendiumView, id_: str, tanggal: date, kertas: str = "A4") -> Naskah:
    """The book, dated `tanggal`; the same view gives the same text.

    Args:
        view: the book.
        id_: what tells it from other books.
        tanggal: the day it is dated.
        kertas: `A4` or `F4`.
    """
    data = json.dumps(_content(view, kertas), ensure_ascii=False, separators=(",", ":"))
    kepala = view.kepala
    return Naskah(id_, "", kepala.alamat_tetap, tanggal, data, TEMPLATE, kepala.lambang)


def _content(view: KompendiumView, kertas: str) -> dict[str, Plain]:
    kepala = view.kepala
    base = kepala.alamat_tetap.removesuffix(kepala.url)
    writer = Writer(base)
    nomor = {s.id: n for n, s in enumerate((s for b in view.bagian for s in b.standar), start=1)}
    judul = f"{view.judul} {kepala.instansi}".rstrip()
    return {
        "bahasa": kepala.bahasa,
        "kertas": kertas,
        "judul": judul,
        "kaki": breakable(judul),
        "nama": view.judul,
        "penulis": kepala.instansi,
        "instansi": breakable(kepala.instansi),
        "kop": writer.of(kepala.kop),
        "spanduk": writer.of(kepala.spanduk),
        "alamat": breakable(kepala.alamat_tetap),
        "keadaan": f"Keadaan per {kepala.dicetak}",
        "jumlah": view.jumlah,
        "pengantar": writer.of(view.pengantar),
        "bagian": [
            {
                "judul": breakable(b.nama),
                "standar": [_standard(s, nomor[s.id], base) for s in b.standar],
            }
            for b in view.bagian
        ],
        "layanan": [_entry(i, nomor) for i in view.layanan],
        "peraturan": [_entry(i, nomor) for i in view.peraturan],
    }


def _entry(indeks: Indeks, nomor: dict[str, int]) -> dict[str, Plain]:
    return {
        "nama": breakable(indeks.nama),
        "standar": [f"std-{nomor[id_]}" for id_ in indeks.standar],
    }


def _standard(view: StandarView, n: int, base: str) -> dict[str, Plain]:
    writer = Writer(base)
    return {
        "label": f"std-{n}",
        "nama": breakable(view.nama),
        "spanduk": writer.of(view.halaman.spanduk),
        "pembuka": [writer.of(r) for r in (owner(view), *cases(view))],
        "kelompok": [writer.group(k) for k in view.kelompok if k.komponen],
        "keterangan": [writer.of(r) for r in facts(view)],
        "keterangan_pendek": are_few(facts(view)),
        "melintang": list(writer.across),
    }
