"""## Apa yang diperiksa

Peraturan yang menjadi dasar suatu tarif, denda, atau pembebasan berstatus dicabut menurut
register.

## Mengapa penting

Tarif hanya boleh dipungut bila ada peraturan yang menetapkannya; besarannya pun biasanya ikut
berubah bersama peraturan penggantinya.

## Cara memperbaiki

Baca peraturan penggantinya, sesuaikan besarannya, lalu ganti `dasar_hukum` tarif itu.

## Dasar hukum

Status dan sumbernya tertulis pada halaman peraturan itu.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from generator.catalog import Catalog
from generator.catalog.citations import revoked_citations
from generator.diagnostics import Finding, Sentences, Severity
from generator.rules import CatalogRule, FindingIn


def check(catalog: Catalog, tanggal: date) -> Iterator[FindingIn]:
    """A finding for every tariff whose legal basis is revoked."""
    del tanggal
    for standar, kutipan, facts in revoked_citations(catalog):
        if kutipan.path[0] == "biaya":
            yield FindingIn(standar, Finding(kutipan.path, facts))


RULE: Final = CatalogRule(
    "SP312",
    "dasar-tarif-dicabut",
    Severity.WARNING,
    Sentences(
        "Tarif ini berdasar “{nilai}”, yang sudah dicabut{pengganti}.",
        "Periksa besarannya dalam {baru}, lalu ganti dasar hukumnya.",
    ),
    Sentences(
        "This tariff rests on “{nilai}”, which has been revoked{pengganti_en}.",
        "Look up the amount in {baru_en}, then change the legal basis.",
    ),
    __doc__ or "",
    reads=("biaya",),
    check=check,
)
