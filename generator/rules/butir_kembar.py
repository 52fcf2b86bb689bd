"""## Apa yang diperiksa

Dua butir persyaratan atau sarana dalam satu daftar yang isinya sama dengan kata yang berbeda:
“FC KTP” dan “Fotokopi KTP”, “Televisi” dan “Layar TV Informasi”. Butir untuk varian, keadaan,
kelompok, atau jumlah salinan yang berbeda tidak dianggap kembar.

## Mengapa penting

Butir kembar biasanya sisa penggabungan dua naskah; pemohon mengira harus membawa dua.

## Cara memperbaiki

Hapus salah satu, atau tulis bedanya.

## Dasar hukum

Tidak ada; ini kerapian.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from functools import lru_cache
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Path, Sentences, Severity
from generator.load.quotes import shown
from generator.model.pengelolaan import Sarana
from generator.model.penyampaian import Syarat
from generator.rules import Rule

_SAME: Final = tuple(
    (re.compile(rf"\b(?:{pola})\b"), kata)
    for pola, kata in (
        (r"(?:layar )?(?:tv|televisi)(?: informasi)?", "tv"),
        (r"(?:foto ?(?:copy|kopi|copi|kopy)|photo ?copy|fc|salinan)", "fotokopi"),
        (r"(?:ktp elektronik|ktp ?-? ?el|e-?ktp|kartu tanda penduduk)", "ktp"),
        (r"kartu keluarga", "kk"),
        (r"(?:ac|pendingin ruangan|ac pendingin ruangan)", "ac"),
        (r"(?:fasilitas )?(?:toilet|wc|kamar mandi)", "toilet"),
        (r"(?:musholla|mushola|musala|mushalla)", "musala"),
        (r"(?:ruang|pojok) (?:laktasi|menyusui|asi)", "laktasi"),
        (r"(?:jaringan )?(?:internet|wi-?fi)", "internet"),
        (r"kotak saran(?: (?:dan )?pengaduan)?", "kotak saran"),
        (r"(?:lapangan|tempat|area) parkir", "parkir"),
    )
)
_FOLDED: Final = frozenset(
    {
        *("tv", "televisi", "foto", "fotocopy", "photo", "photocopy", "fc", "salinan", "ktp"),
        *("ktp-el", "ktpel", "ektp", "e-ktp", "tanda", "keluarga", "ac", "pendingin", "toilet"),
        *("wc", "kamar", "musholla", "mushola", "musala", "mushalla", "laktasi", "menyusui"),
        *("asi", "internet", "wifi", "wi-fi", "kotak", "parkir"),
    }
)
"""Words without which there is nothing to fold."""
_NOT_A_WORD: Final = re.compile(r"[^\w-]+")
_FILLERS: Final = frozenset({"yang", "dan", "atau", "masih", "berlaku", "sah", "lembar", "buah"})


def check(standar: Standar) -> Iterator[Finding]:
    """A finding for every item that says what an earlier one of its list says."""
    isi = standar.isi
    if isi.persyaratan and "persyaratan" not in standar.broken:
        yield from _requirements(isi.persyaratan.butir or (), ("persyaratan", "butir"))
    if isi.sarana_prasarana and "sarana_prasarana" not in standar.broken:
        rows = isi.sarana_prasarana.butir or ()
        yield from _twins(
            [
                ((*("sarana_prasarana", "butir"), i, "nama"), s.nama, _place(s))
                for i, s in enumerate(rows)
            ]
        )


def _requirements(syarat: tuple[Syarat, ...], path: Path) -> Iterator[Finding]:
    yield from _twins(
        [((*path, i, "teks"), s.teks, _limits(s)) for i, s in enumerate(syarat) if s.teks]
    )
    for i, satu in enumerate(syarat):
        if satu.salah_satu:
            yield from _requirements(satu.salah_satu, (*path, i, "salah_satu"))
        if satu.butir:
            yield from _requirements(satu.butir, (*path, i, "butir"))


def _limits(s: Syarat) -> Hashable:
    """What makes two equal sentences different requirements."""
    return s.varian, s.jika, s.kecuali, s.salinan, s.foto, s.penerbit, s.formulir


def _place(s: Sarana) -> Hashable:
    return s.kelompok, s.lokasi, s.untuk, s.keterangan


def _twins(items: list[tuple[Path, str, Hashable]]) -> Iterator[Finding]:
    pertama: dict[Hashable, str] = {}
    for path, teks, batas in items if len(items) > 1 else ():
        kembar = pertama.setdefault((_words(teks), batas), teks)
        if kembar is not teks:
            yield Finding(path, {"nilai": shown(teks), "kembar": shown(kembar)})


@lru_cache(maxsize=4096)
def _words(teks: str) -> frozenset[str]:
    """The words that carry the meaning, synonyms folded."""
    rata = " ".join(_NOT_A_WORD.sub(" ", teks.lower()).split())
    if not _FOLDED.isdisjoint(rata.split()):
        for pola, kata in _SAME:
            rata = pola.sub(kata, rata)
    return frozenset(rata.split()) - _FILLERS


RULE: Final = Rule(
    "SP232",
    "butir-kembar",
    Severity.INFO,
    Sentences(
        "“{nilai}” tampaknya sama dengan “{kembar}” yang sudah disebut di daftar ini.",
        "Hapus salah satu, atau tulis bedanya.",
    ),
    Sentences(
        "“{nilai}” seems to be the same as “{kembar}”, which this list already has.",
        "Remove one of them, or say how they differ.",
    ),
    __doc__ or "",
    reads=(),
    check=check,
)
