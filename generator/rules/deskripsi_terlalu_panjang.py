"""## Apa yang diperiksa

`deskripsi` paling panjang 300 huruf.

## Mengapa penting

Deskripsi tampil di daftar layanan dan hasil pencarian; yang panjang terpotong di tengah kalimat.

## Cara memperbaiki

Sisakan satu atau dua kalimat: untuk siapa layanan ini dan apa hasilnya. Yang lain sudah punya
tempat di komponennya.

## Dasar hukum

Aturan penyajian, bukan aturan hukum.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.rules import Rule

_LONGEST: Final = 300


def check(standar: Standar) -> Iterator[Finding]:
    """A finding where the description is too long."""
    deskripsi = standar.isi.deskripsi
    if deskripsi and len(deskripsi) > _LONGEST < len(deskripsi.polos()):
        panjang = len(deskripsi.polos())
        facts = {"panjang": str(panjang), "lebih": str(panjang - _LONGEST)}
        yield Finding(("deskripsi",), facts)


RULE: Final = Rule(
    "SP244",
    "deskripsi-terlalu-panjang",
    Severity.WARNING,
    Sentences(
        "`deskripsi` panjangnya {panjang} huruf; paling banyak 300.",
        "Pendekkan sekitar {lebih} huruf: cukup untuk siapa layanan ini dan apa hasilnya.",
    ),
    Sentences(
        "`deskripsi` has {panjang} characters; at most 300 are allowed.",
        "Shorten it by about {lebih} characters: say whom the service is for and what they get.",
    ),
    __doc__ or "",
    reads=(),
    check=check,
)
