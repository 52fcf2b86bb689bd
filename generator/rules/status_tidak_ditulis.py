"""## Apa yang diperiksa

Setiap berkas standar menyebut `status`: draf, ditetapkan, atau dicabut.

## Mengapa penting

Tanpa `status` berkas dianggap draf, sehingga layanannya tidak diterbitkan tanpa ada yang
menyadarinya.

## Cara memperbaiki

Tulis `status: ditetapkan` bila keputusannya sudah ada, atau `status: draf` selama masih disusun.

## Dasar hukum

Aturan penerbitan, bukan aturan hukum.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.rules import Rule


def check(standar: Standar) -> Iterator[Finding]:
    """A finding where the author did not say in which state the standard is."""
    if "status" not in standar.tertulis.model_fields_set and "status" not in standar.broken:
        yield Finding(("status",))


RULE: Final = Rule(
    "SP117",
    "status-tidak-ditulis",
    Severity.WARNING,
    Sentences(
        "Isian `status` belum ada, jadi berkas ini dianggap draf dan tidak diterbitkan.",
        "Sisipkan {letak} salah satu dari:\nstatus: ditetapkan\natau\nstatus: draf",
    ),
    Sentences(
        "The key `status` is missing, so this file counts as a draft and is not published.",
        "Insert {letak_en} one of:\nstatus: ditetapkan\nor\nstatus: draf",
    ),
    __doc__ or "",
    reads=(),
    check=check,
)
