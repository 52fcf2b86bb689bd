"""What a picture of a page says when the page is shared: name, agency, time, fee, whose it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from generator.catalog import Standar
from generator.present.kaya import polos
from generator.present.konteks import Konteks
from generator.present.ringkas import biaya_ringkas, waktu_ringkas
from generator.present.situs import Situs

NAMA_BERKAS: Final = "kartu.png"
"""Name of the picture: beside a standard's page, and at the root for all others."""

_SIZES: Final = ((40, 68), (80, 56), (140, 46), (220, 38))
"""Longest name in characters, and the size of its letters in points."""
_LONGEST_AGENCY: Final = 110
_LONGEST_ANSWER: Final = 90


@dataclass(frozen=True, slots=True)
class Kartu:
    """The words of one picture; `jawaban` are questions with their answers, none or two."""

    judul: str
    ukuran: int
    instansi: str
    tanda: str
    jawaban: tuple[tuple[str, str], ...]


def kartu_layanan(situs: Situs, s: Standar) -> Kartu:
    """The picture of a service."""
    konteks = Konteks(situs.catalog, s)
    model = s.instansi.model
    judul = _cut(polos(s.isi.nama), _SIZES[-1][0])
    tanda = ""
    if model.fiktif:
        tanda = "Contoh, bukan layanan nyata"
    elif model.salinan:
        tanda = "Salinan, bukan situs resmi"
    return Kartu(
        judul,
        _size(judul),
        _cut(polos(model.nama), _LONGEST_AGENCY),
        tanda,
        (
            ("Berapa lama?", _cut(waktu_ringkas(konteks), _LONGEST_ANSWER)),
            ("Berapa biayanya?", _cut(biaya_ringkas(konteks), _LONGEST_ANSWER)),
        ),
    )


def kartu_situs(situs: Situs, nama: str) -> Kartu:
    """The picture of all other pages."""
    judul = _cut(nama or "Standar Pelayanan Publik", _SIZES[-1][0])
    kata = "Syarat, waktu, biaya, dan tempat mengadu"
    return Kartu(judul, _size(judul), f"{kata} untuk {len(situs.standar)} layanan", "", ())


def _size(judul: str) -> int:
    return next(ukuran for panjang, ukuran in _SIZES if len(judul) <= panjang)


def _cut(teks: str, panjang: int) -> str:
    return teks if len(teks) <= panjang else teks[: panjang - 1].rsplit(" ", 1)[0].rstrip() + "…"
