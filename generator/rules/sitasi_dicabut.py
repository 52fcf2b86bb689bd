"""## Apa yang diperiksa

Peraturan yang dikutip berstatus dicabut menurut register.

## Mengapa penting

Standar yang bertumpu pada peraturan yang dicabut kehilangan dasarnya.

## Cara memperbaiki

Ganti dengan peraturan penggantinya bila masih menjadi dasar, atau hapus.

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
    """A finding for every citation whose register entry is revoked.

    Tariffs, and what was revoked before the decree, have rules of their own.
    """
    del tanggal
    for standar, kutipan, facts in revoked_citations(catalog):
        if kutipan.path[0] != "biaya":
            yield FindingIn(standar, Finding(kutipan.path, facts))


RULE: Final = CatalogRule(
    "SP321",
    "sitasi-dicabut",
    Severity.WARNING,
    Sentences(
        "“{nilai}” sudah dicabut{pengganti}.",
        "Ganti dengan {baru} bila itu dasarnya sekarang; bila tidak, hapus kutipan ini.",
    ),
    Sentences(
        "“{nilai}” has been revoked{pengganti_en}.",
        "Replace it by {baru_en} if that is the basis now; otherwise remove this citation.",
    ),
    __doc__ or "",
    reads=(),
    check=check,
)
