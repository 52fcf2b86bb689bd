"""## Apa yang diperiksa

Daftar sarana menyebut paling sedikit satu sarana bagi kelompok rentan: penyandang disabilitas, ibu
hamil atau menyusui, anak, dan lanjut usia.

## Mengapa penting

Mereka perlu tahu sebelum berangkat apakah kantor dapat dimasuki dan dipakai.

## Cara memperbaiki

Tambahkan sarana yang memang ada, dan sebut untuk siapa dengan `untuk`. Bila belum ada, itu temuan
bagi instansi, bukan bagi naskahnya.

## Dasar hukum

PermenPANRB 11 Tahun 2024 tentang pelayanan publik ramah kelompok rentan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.model.kosakata import KelompokRentan
from generator.model.pengelolaan import Sarana
from generator.rules import Rule

_NAMED: Final = re.compile(
    r"\b(?:disabilitas|difabel|penyandang|cacat|kursi roda|landai|ramp|lift|braille|pemandu"
    r"|guiding block|laktasi|menyusui|asi|hamil|anak(?:-anak)?|lansia|lanjut usia|prioritas"
    r"|kelompok rentan|kebutuhan khusus|berkebutuhan|pegangan|bahasa isyarat)\b",
    re.IGNORECASE,
)


def check(standar: Standar) -> Iterator[Finding]:
    """A finding where no facility is meant for a vulnerable group."""
    komponen = standar.isi.sarana_prasarana
    if komponen and komponen.butir and not any(_is_for_them(s) for s in komponen.butir):
        yield Finding(("sarana_prasarana",))


def _is_for_them(sarana: Sarana) -> bool:
    if any(u is not KelompokRentan.UMUM for u in sarana.untuk or ()):
        return True
    return any(
        teks and _NAMED.search(teks) for teks in (sarana.nama, sarana.kelompok, sarana.keterangan)
    )


RULE: Final = Rule(
    "SP233",
    "tanpa-sarana-kelompok-rentan",
    Severity.WARNING,
    Sentences(
        "Belum ada sarana bagi kelompok rentan (PermenPANRB 11 Tahun 2024).",
        "Tambahkan sarana yang memang ada pada daftar ini, misalnya:\n"
        '- nama: "‹isi: Kursi roda›"\n  untuk: "‹isi: penyandang_disabilitas›"',
    ),
    Sentences(
        "No facility is meant for vulnerable groups (PermenPANRB 11 Tahun 2024).",
        "Add those that exist to this list, for example:\n"
        '- nama: "‹isi: Kursi roda›"\n  untuk: "‹isi: penyandang_disabilitas›"',
    ),
    __doc__ or "",
    reads=("sarana_prasarana",),
    cites="PermenPANRB 11/2024",
    check=check,
)
