"""## Apa yang diperiksa

Peraturan daerah atau peraturan kepala daerah yang dikutip berasal dari daerah lain. Hanya
dibandingkan daerah setingkat: provinsi dengan provinsi, kabupaten atau kota dengan kabupaten
atau kota, dan hanya bila `wilayah` instansi atau induknya diisi.

## Mengapa penting

Peraturan daerah hanya berlaku di daerahnya; kutipan dari daerah lain biasanya sisa naskah yang
disalin.

## Cara memperbaiki

Ganti dengan peraturan daerah sendiri tentang hal yang sama, atau hapus.

## Dasar hukum

Tidak ada; peraturan daerah berlaku di wilayah yang membuatnya.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Final

from generator.catalog import Catalog, Kutipan
from generator.diagnostics import Finding, Sentences, Severity
from generator.rules import CatalogRule, FindingIn
from generator.values import Lingkup, bare_wilayah, canonical_wilayah, is_provinsi

_REGIONAL: Final = frozenset({Lingkup.PROVINSI, Lingkup.KABUPATEN, Lingkup.KOTA, Lingkup.DAERAH})


def check(catalog: Catalog, tanggal: date) -> Iterator[FindingIn]:
    """A finding for every regional regulation of a region of the same level elsewhere."""
    del tanggal
    for standar in catalog.standar:
        if not standar.instansi.wilayah:
            continue
        for kutipan in catalog.kutipan[standar.id]:
            asal = _region(kutipan)
            lain = asal and _elsewhere(asal, standar.instansi.wilayah)
            if lain:
                facts = {"nilai": str(kutipan.sitasi), "asal": asal, "wilayah": lain}
                yield FindingIn(standar, Finding(kutipan.path, facts))


def _region(kutipan: Kutipan) -> str:
    """The region whose regulation is cited, empty where it is national or not named."""
    if kutipan.sitasi.kind.lingkup not in _REGIONAL:
        return ""
    terdaftar = kutipan.entri.model.wilayah if kutipan.entri else None
    return canonical_wilayah(str(terdaftar or kutipan.sitasi.wilayah))


@lru_cache(maxsize=4096)
def _elsewhere(asal: str, wilayah: tuple[str, ...]) -> str:
    """The region of the same level that the agency is in, empty where that may be `asal`."""
    setingkat = [
        w
        for satu in wilayah
        if (w := canonical_wilayah(satu))
        and is_provinsi(w) == is_provinsi(asal)
        and (is_provinsi(w) or w.startswith(("Kabupaten ", "Kota ")))
    ]
    nama = bare_wilayah(asal).casefold()
    if any(bare_wilayah(w).casefold() == nama for w in setingkat):
        return ""
    return setingkat[0] if setingkat else ""


RULE: Final = CatalogRule(
    "SP325",
    "sitasi-daerah-lain",
    Severity.WARNING,
    Sentences(
        "“{nilai}” adalah peraturan {asal}, padahal instansi ini berada di {wilayah}.",
        "Ganti dengan peraturan {wilayah} tentang hal yang sama, atau hapus kutipan ini.",
    ),
    Sentences(
        "“{nilai}” is a regulation of {asal}, but this agency is in {wilayah}.",
        "Replace it by the regulation of {wilayah} on the same matter, or remove it.",
    ),
    __doc__ or "",
    check=check,
)
