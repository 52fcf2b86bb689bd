"""## Apa yang diperiksa

Setiap varian yang didaftarkan dipakai paling sedikit sekali. Jalur diperiksa bila semua waktu, atau
semua tarif, ditulis per jalur: jalur yang tidak disebut berarti tidak punya waktu atau tarif.

## Mengapa penting

Warga dapat memilih varian itu di halaman, tetapi tidak menemukan bedanya.

## Cara memperbaiki

Tandai bagian yang hanya berlaku bagi varian itu, atau hapus variannya.

## Dasar hukum

Tidak ada; ini kerapian.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.catalog.tulisan import isi_of
from generator.diagnostics import Finding, Sentences, Severity
from generator.rules import Rule

_BY_TRACK: Final = (("jangka_waktu", "waktu", "time"), ("biaya", "tarif", "tariff"))


def check(standar: Standar) -> Iterator[Finding]:
    """A finding for every case that nothing names, and for every track left out."""
    if standar.broken:
        return
    yield from _cases(standar)
    yield from _tracks(standar)


def _cases(standar: Standar) -> Iterator[Finding]:
    varian = standar.isi.varian or ()
    if not varian:
        return
    dipakai = {
        id_ for _, bagian in isi_of(standar) for jenis, id_ in bagian.rujukan if jenis == "varian"
    }
    if not dipakai.issubset(v.id for v in varian):
        return  # an unknown name is told first: it may be one of these, misspelt
    for i, satu in enumerate(varian):
        if satu.id not in dipakai:
            yield Finding(
                ("varian", i, "id"),
                {
                    "apa": f"Varian “{satu.id}” didaftarkan, tetapi tidak dipakai di komponen mana "
                    "pun",
                    "apa_en": f"The case “{satu.id}” is declared, but no component uses it",
                    "cara": "Hapus varian ini, atau tambahkan pada butir yang hanya berlaku "
                    f"baginya:\nvarian: {satu.id}",
                    "cara_en": "Remove the case, or add it to the items that hold for it only:\n"
                    f"varian: {satu.id}",
                },
            )


def _tracks(standar: Standar) -> Iterator[Finding]:
    prosedur = standar.isi.prosedur
    jalur = prosedur.jalur or () if prosedur else ()
    for kunci, apa, apa_en in _BY_TRACK if len(jalur) > 1 else ():
        disebut = [
            getattr(b, "jalur", None) for b in getattr(standar.isi.komponen(kunci), "baris", ())
        ]
        if not disebut or not set(disebut).issubset(j.id for j in jalur):
            continue
        for i, satu in enumerate(jalur):
            if satu.id not in disebut:
                yield Finding(
                    ("prosedur", "jalur", i, "id"),
                    {
                        "apa": f"Jalur “{satu.id}” tidak punya {apa}, padahal `{kunci}` ditulis "
                        "per jalur",
                        "apa_en": f"The track “{satu.id}” has no {apa_en}, though `{kunci}` is "
                        "given by track",
                        "cara": f"Tambahkan pada `{kunci}`:\n- jalur: {satu.id}\n"
                        f'  {apa}: "‹isi: {_EXAMPLES[apa]}›"',
                        "cara_en": f"Add to `{kunci}`:\n- jalur: {satu.id}\n"
                        f'  {apa}: "‹isi: {_EXAMPLES[apa]}›"',
                    },
                )
                break


_EXAMPLES: Final = {"waktu": "paling lama 3 hari kerja sejak syarat lengkap", "tarif": "gratis"}

RULE: Final = Rule(
    "SP248",
    "varian-tidak-dipakai",
    Severity.WARNING,
    Sentences("{apa}.", "{cara}"),
    Sentences("{apa_en}.", "{cara_en}"),
    __doc__ or "",
    reads=(),
    check=check,
)
