"""## Apa yang diperiksa

Setiap peraturan yang dikutip ada dalam register `standards/regulasi/`.

## Mengapa penting

Hanya peraturan yang terdaftar yang diketahui statusnya dan mempunyai halaman.

## Cara memperbaiki

Tambahkan entri yang disarankan ke berkas register; isi judul dan sumbernya dari sumber resmi.

## Dasar hukum

Tidak ada; register memastikan status peraturan dapat ditelusuri.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from generator.catalog import Catalog
from generator.catalog.citations import suggested_id
from generator.diagnostics import Finding, Sentences, Severity
from generator.rules import CatalogRule, FindingIn
from generator.values import Sitasi

_TITLE: Final = '"‹isi: judul peraturan›"'


def check(catalog: Catalog, tanggal: date) -> Iterator[FindingIn]:
    """A finding for every complete citation without an entry, while the register is whole."""
    del tanggal
    if not catalog.register_utuh:
        return
    for standar in catalog.standar:
        for kutipan in catalog.kutipan[standar.id]:
            if kutipan.entri is None and kutipan.sitasi.nomor and kutipan.sitasi.tahun:
                yield FindingIn(standar, Finding(kutipan.path, _facts(kutipan.sitasi)))


def _facts(sitasi: Sitasi) -> dict[str, str]:
    cuplikan = [
        f"- id: {suggested_id(sitasi)}",
        f"  nomor: {sitasi.nomor}",
        f"  tahun: {sitasi.tahun}",
    ]
    cuplikan.append(f"  judul: {sitasi.judul or _TITLE}")
    cuplikan += [
        f"  {k}: {v}" for k, v in (("instansi", sitasi.instansi), ("wilayah", sitasi.wilayah)) if v
    ]
    cuplikan.append("  status: tidak_diketahui")
    return {
        "nilai": str(sitasi),
        "berkas": f"`standards/regulasi/{sitasi.jenis.lower()}.yml`",
        "cuplikan": "\n".join(cuplikan),
    }


RULE: Final = CatalogRule(
    "SP362",
    "sitasi-tidak-terdaftar",
    Severity.WARNING,
    Sentences(
        "“{nilai}” belum ada dalam register peraturan.",
        "Tambahkan ke {berkas}:\n{cuplikan}",
    ),
    Sentences(
        "“{nilai}” is not in the register of regulations.",
        "Add to {berkas}:\n{cuplikan}",
    ),
    __doc__ or "",
    reads=(),
    check=check,
)
