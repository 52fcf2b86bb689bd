"""## Apa yang diperiksa

Setiap huruf yang akan tercetak di dokumen PDF ada pada huruf cetaknya, juga yang berasal dari
`instansi.yml` dan dari judul peraturan. Huruf Latin, Yunani, dan Sirilik ada, begitu juga tanda
baca, panah, dan tanda hitung yang lazim. Emoji, huruf Arab, dan huruf Tionghoa tidak ada.

## Mengapa penting

PDF yang dapat dibaca pembaca layar tidak boleh memuat huruf tanpa gambar. Warga hanya akan melihat
kotak kosong, jadi dokumennya tidak dibuat sama sekali.

## Cara memperbaiki

Tulis dengan kata, atau alihaksarakan ke huruf Latin. Butir daftar yang terbawa dari aplikasi
pengolah kata cukup dihapus; tulis setiap butir pada barisnya sendiri.

## Dasar hukum

Tidak ada; ini batas teknis dokumen cetak.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import date
from typing import Final

from generator.catalog import Berkas, Catalog, Standar
from generator.components import KOMPONEN
from generator.diagnostics import Finding, Path, Sentences, Severity
from generator.model.dasar import Model
from generator.rules import CatalogRule, FindingIn
from generator.values import Nilai
from generator.values.huruf_cetak import TERCETAK

UNPRINTABLE: Final = re.compile(
    "[^{}]".format(
        "".join(
            "-".join(rf"\U{int(batas, 16):08x}" for batas in rentang.split("-"))
            for rentang in TERCETAK.split()
        )
    )
)
"""A letter that no document can show."""
_STANDARD: Final = (
    *(
        "nama",
        "deskripsi",
        "kode",
        "singkatan",
        "peristiwa_hidup",
        "unit",
        "varian",
        "lokasi",
        "penetapan",
    ),
    *("versi", "riwayat_tinjau", "partisipasi", "skm", "sumber", "teks_asli"),
    *KOMPONEN,
)
"""Fields of a standard that its documents show."""
_AGENCY: Final = (
    *("nama", "singkatan_umum", "kop", "alamat", "koordinat"),
    *("jam_layanan", "kanal", "maklumat"),
)
"""Fields of an agency that its documents and those of its standards show, beside shared ones."""
_REGULATION: Final = (
    *("nomor", "judul", "wilayah", "instansi", "ln", "tln", "bn"),
    *("mengubah", "diubah_dengan", "dicabut_dengan"),
)
"""Fields of a register entry that documents show where it is cited."""
_AROUND: Final = 30
"""Letters of the text to quote on either side."""
_FEW: Final = 3
"""Most letters to name at once."""


def check(catalog: Catalog, tanggal: date) -> Iterator[FindingIn]:
    """A finding for every text with letters that no document can show."""
    del tanggal
    berkas = frozenset(nama for nama, satu in catalog.berkas.items() if _may_hold(satu))
    if not berkas:
        return
    for standar in catalog.standar:
        if not berkas.isdisjoint(_files(catalog, standar)):
            utuh = [k for k in _STANDARD if k not in standar.broken]
            yield from (FindingIn(standar, f) for f in _findings(standar.isi, utuh))
    for simpul in catalog.instansi.values():
        if simpul.berkas in berkas:
            yield from (FindingIn(simpul, f) for f in _findings(simpul.model, _AGENCY))
    for entri in catalog.regulasi.values():
        if entri.berkas in berkas:
            yield from (FindingIn(entri, f) for f in _findings(entri.model, _REGULATION))


def _may_hold(berkas: Berkas) -> bool:
    """Whether there is such a letter in a file, or one that is written by its number."""
    data = berkas.data
    return b"\\" in data or (
        not data.isascii() and UNPRINTABLE.search(data.decode("utf-8", "replace")) is not None
    )


def _files(catalog: Catalog, standar: Standar) -> Iterator[str]:
    yield standar.berkas
    yield from (catalog.instansi[id_].berkas for id_ in standar.instansi.garis)


def _findings(model: Model, tercetak: Iterable[str]) -> Iterator[Finding]:
    for kunci in tercetak:
        for path, teks in _texts(getattr(model, kunci), (kunci,)):
            if pertama := UNPRINTABLE.search(teks):
                yield Finding(path, _facts(teks, pertama.start()))


def _texts(nilai: object, path: Path) -> Iterator[tuple[Path, str]]:
    """Every text in a value, with the path of what the author wrote it in."""
    if isinstance(nilai, str):
        yield path, nilai
    elif isinstance(nilai, tuple):
        for i, satu in enumerate(nilai):
            yield from _texts(satu, (*path, i))
    elif isinstance(nilai, Model | dict):
        for kunci, satu in (vars(nilai) if isinstance(nilai, Model) else nilai).items():
            yield from _texts(satu, (*path, kunci))
    elif isinstance(nilai, Nilai):
        for bagian in fields(nilai):  # type: ignore[arg-type]  # every value is a dataclass
            yield from ((path, teks) for _, teks in _texts(getattr(nilai, bagian.name), ()))


def _facts(teks: str, awal: int) -> dict[str, str]:
    huruf = list(dict.fromkeys(UNPRINTABLE.findall(teks)))
    disebut = ", ".join(map(_named, huruf[:_FEW]))
    lain = len(huruf) - _FEW
    buatan = any(unicodedata.category(satu) == "Co" for satu in huruf)
    return {
        "huruf": disebut + (f", dan {lain} lainnya" if lain > 0 else ""),
        "huruf_en": disebut + (f", and {lain} more" if lain > 0 else ""),
        "sekitar": _around(teks, awal),
        "saran": _COPIED if buatan else _WRITTEN,
        "saran_en": _COPIED_EN if buatan else _WRITTEN_EN,
    }


def _around(teks: str, awal: int) -> str:
    """Some of the text on either side of a letter, on one line."""
    dari, sampai = max(0, awal - _AROUND), awal + _AROUND
    potongan = " ".join(teks[dari:sampai].split())
    return f"{'…' if dari else ''}{potongan}{'…' if sampai < len(teks) else ''}"


def _named(huruf: str) -> str:
    """The letter, its number and its international name.

    >>> _named("中")
    '“中” (U+4E2D, CJK UNIFIED IDEOGRAPH-4E2D)'
    """
    nama = unicodedata.name(huruf, "")
    if not nama:
        return f"U+{ord(huruf):04X}"
    tampil = f"\u25cc{huruf}" if unicodedata.combining(huruf) else huruf
    return f"“{tampil}” (U+{ord(huruf):04X}, {nama})"


_WRITTEN: Final = "Tulis maksudnya dengan kata atau huruf Latin, atau hapus huruf itu."
_WRITTEN_EN: Final = "Write what it means in words or in Latin letters, or remove it."
_COPIED: Final = (
    "Hapus huruf itu. Huruf tanpa nama seperti ini biasanya butir daftar yang terbawa dari "
    "aplikasi pengolah kata; tulis setiap butir pada barisnya sendiri."
)
_COPIED_EN: Final = (
    "Remove it. A letter without a name is mostly the bullet of a list, copied from a word "
    "processor; write every item on a line of its own."
)

RULE: Final = CatalogRule(
    "SP401",
    "huruf-tidak-tercetak",
    Severity.ERROR,
    Sentences(
        "Huruf {huruf} tidak dapat dicetak di dokumen PDF, karena huruf cetaknya tidak "
        "memilikinya. Tertulis “{sekitar}”.",
        "{saran}",
    ),
    Sentences(
        "{huruf_en} cannot be printed in a PDF document, as its font lacks it. "
        "Written “{sekitar}”.",
        "{saran_en}",
    ),
    __doc__ or "",
    kelengkapan=True,
    check=check,
)
