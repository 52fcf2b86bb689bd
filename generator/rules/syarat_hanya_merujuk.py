"""## Apa yang diperiksa

Persyaratan yang hanya menunjuk aturan lain, misalnya “sesuai NSPK” atau “sesuai ketentuan”,
tanpa menyebut satu pun syarat.

## Mengapa penting

Pembaca tidak tahu apa yang harus disiapkan.

## Cara memperbaiki

Sebutkan syaratnya satu per satu di bawah `butir`. Rujukannya dapat tetap ditulis pada
`dasar_hukum`.

## Dasar hukum

PermenPANRB 15 Tahun 2014: persyaratan adalah hal yang harus dipenuhi, teknis dan administratif.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.rules import Rule

_REFERS: Final = re.compile(
    r"(?:di)?(?:sesuai(?:kan)?|menurut|mengacu|merujuk|berdasarkan|sebagaimana|mengikuti)\b"
    r".*\b(?:ketentuan|peraturan|perundang|nspk|aturan|norma|kriteria|pp|uu|permen\w*|perda)\b",
    re.IGNORECASE | re.DOTALL,
)


_ROWS: Final = ('  - "‹isi: syarat pertama›"', '  - "‹isi: syarat kedua›"')


_INSTEAD: Final = {"letak": "sebagai ganti isi ini", "letak_en": "in place of this content"}


def check(standar: Standar) -> Iterator[Finding]:
    """A finding where every requirement only refers to a rule."""
    komponen = standar.isi.persyaratan
    if komponen is None:
        return
    if komponen.butir:
        if all(s.teks and _REFERS.match(s.teks) for s in komponen.butir):
            cuplikan = "\n".join(("persyaratan:", *_ROWS))
            facts = {"nilai": str(komponen.butir[0].teks), "cuplikan": cuplikan}
            yield Finding(("persyaratan",), {**facts, **_INSTEAD})
    elif komponen.merujuk or komponen.tertulis:
        nilai = str(komponen.tertulis or komponen.merujuk)
        cuplikan = "\n".join(("butir:", *_ROWS))
        yield Finding(("persyaratan", "butir"), {"nilai": nilai, "cuplikan": cuplikan})


RULE: Final = Rule(
    "SP203",
    "syarat-hanya-merujuk",
    Severity.ERROR,
    Sentences(
        "Persyaratan hanya menunjuk aturan lain (“{nilai}”); "
        "tidak ada satu pun syarat yang disebut.",
        "Sebutkan syaratnya satu per baris, {letak}:\n{cuplikan}",
    ),
    Sentences(
        "The requirements only point at another rule (“{nilai}”); not one of them is named.",
        "Name them one per line, {letak_en}:\n{cuplikan}",
    ),
    __doc__ or "",
    reads=("persyaratan",),
    kelengkapan=True,
    check=check,
)
