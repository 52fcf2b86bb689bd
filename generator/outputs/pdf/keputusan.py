"""A decree's view → the JSON that `keputusan.typ` reads."""

from __future__ import annotations

import json
from datetime import date
from typing import Final

from generator.outputs.pdf.data import Naskah, case, head
from generator.outputs.pdf.plain import Plain, Writer, breakable
from generator.present.keputusan_view import BAGAN, JENIS, Diktum, Lampiran, SuratKeputusan

TEMPLATE: Final = "keputusan.typ"


def naskah_keputusan(sk: SuratKeputusan, id_: str, tanggal: date, kertas: str = "A4") -> Naskah:
    """The decree with its annexes, dated `tanggal`.

    Args:
        sk: the decree.
        id_: the agency's.
        tanggal: the day the document is dated.
        kertas: `A4` or `F4`.
    """
    data = json.dumps(_content(sk, kertas), ensure_ascii=False, separators=(",", ":"))
    return Naskah(id_, "", "", tanggal, data, TEMPLATE, sk.lambang)


def _content(sk: SuratKeputusan, kertas: str) -> dict[str, Plain]:
    writer = Writer("")
    return head(sk, kertas) | {
        "kepala": writer.of(sk.kepala),
        "menimbang": writer.of(sk.menimbang),
        "mengingat": writer.of(sk.mengingat),
        "menetapkan": breakable(sk.menetapkan),
        "diktum": [_diktum(d, writer) for d in sk.diktum],
        "tanda": writer.of(sk.tanda.baris(ditetapkan=True)),
        "tanda_lampiran": writer.of(sk.tanda.baris(ditetapkan=False)),
        "jenis": JENIS,
        "bagan": BAGAN,
        "annex": [_annex(satu, n) for n, satu in enumerate(sk.lampiran, start=1)],
    }


def _diktum(d: Diktum, writer: Writer) -> dict[str, Plain]:
    return {"nama": d.nama, "isi": breakable(d.isi), "butir": writer.of(d.butir)}


def _annex(lampiran: Lampiran, n: int) -> dict[str, Plain]:
    writer = Writer("")
    view = lampiran.view
    return {
        "kepala": writer.of(lampiran.kepala),
        "nama": breakable(view.nama),
        "mencakup": breakable("; ".join(map(case, view.varian))),
        "kelompok": [writer.group(k) for k in view.kelompok],
        "melintang": list(writer.across),
        "ujung": f"ujung-{n}",
    }
