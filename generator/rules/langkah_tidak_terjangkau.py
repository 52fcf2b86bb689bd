"""## Apa yang diperiksa

Setiap langkah dapat dicapai dari langkah pertama.

## Mengapa penting

Langkah yang tidak pernah dicapai tidak pernah dikerjakan; biasanya satu cabang salah tujuan.

## Cara memperbaiki

Arahkan salah satu cabang ke langkah itu dengan `ke`, atau hapus langkahnya.

## Dasar hukum

UU 25 Tahun 2009 Pasal 21: sistem, mekanisme, dan prosedur.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.flow.ways import reach
from generator.load.quotes import shown
from generator.model.penyampaian import Langkah
from generator.rules import Rule


def check(standar: Standar) -> Iterator[Finding]:
    """A finding at the first of each run of steps that no way leads to."""
    prosedur = standar.isi.prosedur
    for awalan, langkah in prosedur.semua_jalur() if prosedur else ():
        hasil = reach(langkah)
        terputus = hasil.tidak_tercapai if hasil else ()
        for i in terputus:
            if i - 1 not in terputus:
                yield Finding(("prosedur", *awalan, i), _facts(langkah[i], i + 1))


def _facts(satu: Langkah, nomor: int) -> dict[str, str]:
    id_ = satu.id or f"langkah-{nomor}"
    return {
        "langkah": shown(satu.langkah),
        "nomor": str(nomor),
        "id": id_,
        "beri": "" if satu.id else f" setelah langkah ini diberi `id: {id_}`",
        "beri_en": "" if satu.id else f" once this step has `id: {id_}`",
    }


RULE: Final = Rule(
    "SP245",
    "langkah-tidak-terjangkau",
    Severity.WARNING,
    Sentences(
        "Langkah {nomor}, “{langkah}”, tidak pernah dicapai: semua cabang sebelumnya menuju "
        "tempat lain.",
        "Arahkan cabang yang seharusnya sampai di sini dengan `ke: {id}`{beri}, atau hapus langkah "
        "ini.",
    ),
    Sentences(
        "Step {nomor}, “{langkah}”, is never reached: all branches before it lead elsewhere.",
        "Point the branch that should lead here to it with `ke: {id}`{beri_en}, or remove the "
        "step.",
    ),
    __doc__ or "",
    reads=("prosedur",),
    cites="UU 25/2009 Pasal 21",
    check=check,
)
