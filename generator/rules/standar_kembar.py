"""## Apa yang diperiksa

Keempat belas komponen suatu standar sama persis dengan standar lain di instansi yang sama,
padahal namanya berbeda. Standar yang tidak menulis satu komponen pun sendiri tidak
dibandingkan.

## Mengapa penting

Salinan yang belum disesuaikan memberi tahu warga syarat, waktu, atau biaya layanan yang keliru.

## Cara memperbaiki

Sesuaikan isinya. Bila layanannya memang satu, gabungkan menjadi satu standar dan bedakan
kasusnya dengan `varian`.

## Dasar hukum

Tidak ada; ini pemeriksaan kewajaran.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Final

from generator.catalog import Catalog, Standar
from generator.components import KOMPONEN
from generator.diagnostics import Finding, Sentences, Severity
from generator.model.kosakata import Status
from generator.rules import CatalogRule, FindingIn

_Shape = tuple[str, tuple[int, ...], object]


def check(catalog: Catalog, tanggal: date) -> Iterator[FindingIn]:
    """A finding for every standard that repeats an earlier one of its agency."""
    del tanggal
    serupa: dict[_Shape, list[Standar]] = defaultdict(list)
    for standar in catalog.standar:
        milik = [k for k in KOMPONEN if standar.tertulis.komponen(k) is not None]
        if not milik or standar.broken or standar.isi.status is Status.DICABUT:
            continue
        calon = serupa[_shape(standar, milik)]
        kembar = next((s for s in calon if _is_same(s, standar)), None)
        if kembar is None:
            calon.append(standar)
        elif str(kembar.isi.nama) != str(standar.isi.nama):
            facts = {"nama": str(kembar.isi.nama), "berkas": kembar.berkas}
            yield FindingIn(standar, Finding(("nama",), facts))


def _shape(standar: Standar, milik: list[str]) -> _Shape:
    """What equal standards have in common and few others: cheap to work out."""
    baris = [standar.isi.komponen(k) for k in milik]
    pertama = baris[0].baris[0] if baris[0] and baris[0].baris else None
    return standar.instansi.id, tuple(len(k.baris) if k else 0 for k in baris), pertama


def _is_same(satu: Standar, lain: Standar) -> bool:
    return all(satu.isi.komponen(k) == lain.isi.komponen(k) for k in KOMPONEN)


RULE: Final = CatalogRule(
    "SP367",
    "standar-kembar",
    Severity.WARNING,
    Sentences(
        "Isi standar ini sama persis dengan “{nama}” ({berkas}), hanya namanya yang berbeda.",
        "Sesuaikan isinya; bila layanannya memang satu, gabungkan dan bedakan kasusnya dengan "
        "`varian`.",
    ),
    Sentences(
        "This standard is the same as “{nama}” ({berkas}) but for its name.",
        "Adapt its content; if it is one service, join the two and tell the cases apart by "
        "`varian`.",
    ),
    __doc__ or "",
    check=check,
)
