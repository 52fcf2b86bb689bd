"""## Apa yang diperiksa

Butir persyaratan bukan sarana kantor: meja, kursi, komputer, ruang tunggu, jaringan internet.

## Mengapa penting

Daftar sarana kadang tersalin ke kolom persyaratan. Warga lalu mengira harus membawanya.

## Cara memperbaiki

Pindahkan butir itu ke `sarana_prasarana`. Bila pemohon memang harus membawanya, tulis
`jenis: barang` pada butir itu.

## Dasar hukum

UU 25 Tahun 2009 Pasal 21: persyaratan; sarana, prasarana, dan/atau fasilitas.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Path, Sentences, Severity
from generator.model.penyampaian import Syarat
from generator.rules import Rule

_OBJECT: Final = (
    r"(?:seperangkat |perangkat |mesin |alat |layar |fasilitas )?"
    r"(?:meja|kursi|komputer|pc|laptop|notebook|printer|pencetak|scanner|pemindai|televisi|tv"
    r"|proyektor|lcd|telepon|faksimile|ac|pendingin ruangan|kipas angin|lemari|rak|filing cabinet"
    r"|brankas|dispenser|toilet|kamar mandi|wc|musala|musholla|mushola|cctv|wifi|wi-fi|internet"
    r"|jaringan(?: internet| komputer)?|alat tulis(?: kantor)?|atk|genset|papan informasi"
    r"|nomor antrean|mesin antrean|kotak saran|lapangan parkir|tempat parkir|area parkir|parkir"
    r"|ruang (?:tunggu|pelayanan|kerja|rapat|arsip|laktasi|menyusui|pengaduan)"
    r"|loket(?: pelayanan)?|gedung(?: kantor)?|kendaraan (?:operasional|dinas)|mobil dinas)"
    r"(?: (?:kerja|tunggu|tamu|pelayanan|kantor|arsip|rapat|petugas|pegawai|yang memadai))?"
)
_COUNTED: Final = r"(?:[0-9]+ (?:unit|buah|set|ruang)? ?)?"
_JOINED: Final = r"(?:,? (?:dan|serta|&) |, ?| ?/ ?|; ?)"
_FACILITIES: Final = re.compile(
    rf"{_COUNTED}{_OBJECT}(?:{_JOINED}{_COUNTED}{_OBJECT})*(?: \([^()]*\))?", re.IGNORECASE
)


def check(standar: Standar) -> Iterator[Finding]:
    """A finding at the first item that is a facility and nothing else."""
    komponen = standar.isi.persyaratan
    salah = [
        (path, teks)
        for path, teks in _items(komponen.butir or () if komponen else (), ("butir",))
        if _FACILITIES.fullmatch(" ".join(teks.split()).rstrip(" .;"))
    ]
    if salah:
        path, teks = salah[0]
        lain = len(salah) - 1
        yield Finding(
            ("persyaratan", *path),
            {
                "nilai": teks,
                "lain": f" dan {lain} butir lain" if lain else "",
                "lain_en": f" (and {lain} more)" if lain else "",
            },
        )


def _items(syarat: tuple[Syarat, ...], path: Path) -> Iterator[tuple[Path, str]]:
    """Path and text of the items whose kind the author has not told."""
    for i, satu in enumerate(syarat):
        if satu.teks and satu.jenis is None:
            yield (*path, i, "teks"), satu.teks.polos()
        yield from _items(satu.salah_satu or (), (*path, i, "salah_satu"))
        yield from _items(satu.butir or (), (*path, i, "butir"))


RULE: Final = Rule(
    "SP231",
    "syarat-berisi-sarana",
    Severity.WARNING,
    Sentences(
        "Syarat “{nilai}”{lain} tampaknya sarana kantor, bukan yang dibawa pemohon.",
        "Pindahkan ke `sarana_prasarana`:\nsarana_prasarana:\n  - {nilai}\n"
        "Bila pemohon memang membawanya, tulis sebagai:\n- teks: {nilai}\n  jenis: barang",
    ),
    Sentences(
        "“{nilai}”{lain_en} looks like office equipment, not like something applicants bring.",
        "Move it to `sarana_prasarana`:\nsarana_prasarana:\n  - {nilai}\n"
        "If applicants do bring it, write:\n- teks: {nilai}\n  jenis: barang",
    ),
    __doc__ or "",
    reads=("persyaratan",),
    cites="UU 25/2009 Pasal 21",
    check=check,
)
