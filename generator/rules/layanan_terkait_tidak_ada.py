"""## Apa yang diperiksa

Setiap layanan dalam `layanan_terkait` ada, ditulis sebagai nama folder instansi, garis miring,
lalu nama berkas layanannya.

## Mengapa penting

Pembaca tidak dapat membuka layanan yang tidak ada.

## Cara memperbaiki

Betulkan namanya, atau hapus butir itu.

## Dasar hukum

Aturan susunan berkas, bukan aturan hukum.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from generator.catalog import Catalog, Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.load.nearest import nearest
from generator.rules import CatalogRule, FindingIn

_FILE: Final = re.compile(r"standards/([^/]+)/layanan/([^/]+)\.yml")


def check(catalog: Catalog, tanggal: date) -> Iterator[FindingIn]:
    """A finding for every related service that has no file, and for one that is itself."""
    del tanggal
    for standar in catalog.standar:
        for i, terkait in enumerate(standar.isi.layanan_terkait or ()):
            id_, _, slug = terkait.partition("/")
            if terkait == standar.id:
                facts = _facts(terkait, "", "adalah standar ini sendiri", "is this standard itself")
            elif f"standards/{id_}/layanan/{slug}.yml" not in catalog.berkas:
                mirip = _meant(terkait, standar, catalog)
                facts = _facts(terkait, mirip, "tidak ditemukan", "was not found")
            else:
                continue
            yield FindingIn(standar, Finding(("layanan_terkait", i), facts))


def _meant(terkait: str, standar: Standar, catalog: Catalog) -> str:
    """Id of the service that was probably meant, empty where none is alike."""
    pilihan = [id_ for id_ in map(_service, catalog.berkas) if id_ and id_ != standar.id]
    sama = f"{standar.instansi.id}/{terkait}"
    return sama if sama in pilihan else nearest(terkait, pilihan)


def _service(berkas: str) -> str:
    """Id of the service that a file is about, empty where it is about none."""
    match = _FILE.fullmatch(berkas)
    return f"{match[1]}/{match[2]}" if match else ""


def _facts(terkait: str, mirip: str, sebab: str, sebab_en: str) -> dict[str, str]:
    return {
        "nilai": terkait,
        "sebab": sebab,
        "sebab_en": sebab_en,
        "perbaikan": f"Mungkin maksudnya:\n- {mirip}"
        if mirip
        else "Tulis nama folder instansi, garis miring, lalu nama berkas layanannya; "
        "atau hapus butir ini.",
        "perbaikan_en": f"Perhaps this is meant:\n- {mirip}"
        if mirip
        else "Write the agency's folder, a slash and the name of the service's file; "
        "or remove this item.",
    }


RULE: Final = CatalogRule(
    "SP372",
    "layanan-terkait-tidak-ada",
    Severity.WARNING,
    Sentences("Layanan terkait “{nilai}” {sebab}.", "{perbaikan}"),
    Sentences("The related service “{nilai}” {sebab_en}.", "{perbaikan_en}"),
    __doc__ or "",
    check=check,
)
