"""## Apa yang diperiksa

Kanal pengaduan nasional SP4N-LAPOR disebut di antara kanal pengaduan.

## Mengapa penting

SP4N-LAPOR adalah kanal yang sama di seluruh Indonesia; warga dapat memakainya bila kanal
instansi tidak menjawab.

## Cara memperbaiki

Tambahkan `- sp4n_lapor` pada kanal pengaduan; lebih baik sekali di `komponen_bersama` instansi.

## Dasar hukum

Perpres 76 Tahun 2013.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.model.kosakata import JenisKanal
from generator.rules import Rule


def check(standar: Standar) -> Iterator[Finding]:
    """A finding where the national channel is not among the channels there are."""
    komponen = standar.isi.pengaduan
    if (
        komponen
        and komponen.kanal
        and not any(k.jenis is JenisKanal.LAPOR for _, k in komponen.semua_kanal())
    ):
        yield Finding(("pengaduan", "kanal"))


RULE: Final = Rule(
    "SP216",
    "tanpa-sp4n-lapor",
    Severity.WARNING,
    Sentences(
        "Kanal nasional SP4N-LAPOR belum disebut.",
        "Tambahkan pada `{isian}`:\n- sp4n_lapor",
    ),
    Sentences(
        "The national channel SP4N-LAPOR is not named.",
        "Add to `{isian}`:\n- sp4n_lapor",
    ),
    __doc__ or "",
    reads=("pengaduan",),
    cites="Perpres 76/2013",
    check=check,
)
