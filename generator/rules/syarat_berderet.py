"""## Apa yang diperiksa

Satu-satunya syarat yang tampak memuat beberapa syarat sekaligus, dipisahkan koma atau titik koma.

## Mengapa penting

Di halaman dan dokumen, syarat itu terbit sebagai satu butir; pemohon tidak dapat mencentangnya
satu per satu.

## Cara memperbaiki

Tulis tiap syarat pada barisnya sendiri, diawali tanda `-`. Bila memang satu syarat, biarkan.

## Dasar hukum

Kebiasaan penulisan, bukan aturan hukum.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.rules import Rule
from generator.write import snippet

_BETWEEN: Final = re.compile(r"\s*[,;]\s*(?:(?:dan|serta)\s+)?")
_DETAIL: Final = re.compile(
    r"\d|(?:yang|dengan|dari|untuk|bagi|bila|jika|asli|atau|masing|sebanyak|ukuran|lengkap|berserta"
    r"|beserta|kecuali|termasuk|rangkap|baik|sebagai|karena|oleh|pada|di|ke)\b",
    re.IGNORECASE,
)
"""How a part begins that only says more about the one before it."""

_LONGEST: Final = 6
"""Words of a part that may be a requirement of its own."""

_INSTEAD: Final = {"letak": "sebagai ganti isi ini", "letak_en": "in place of this content"}


def check(standar: Standar) -> Iterator[Finding]:
    """A finding where the only requirement reads like several."""
    komponen = standar.isi.persyaratan
    if komponen is None or len(komponen.butir or ()) != 1:
        return
    (satu,) = komponen.butir or ()
    bagian = [b for b in _BETWEEN.split(str(satu.teks or "").rstrip(".")) if b]
    if len(bagian) > 1 and " atau " not in str(satu.teks) and all(map(_stands_alone, bagian)):
        cuplikan = snippet({"persyaratan": [*bagian]})
        facts = {"nilai": str(satu.teks), "cuplikan": cuplikan}
        yield Finding(("persyaratan",), {**facts, **_INSTEAD})


def _stands_alone(bagian: str) -> bool:
    return len(bagian.split()) <= _LONGEST and _DETAIL.match(bagian) is None


RULE: Final = Rule(
    "SP252",
    "syarat-berderet",
    Severity.INFO,
    Sentences(
        "“{nilai}” terbaca sebagai satu syarat.",
        "Bila memuat beberapa syarat, tulis satu per baris, {letak}:\n{cuplikan}",
    ),
    Sentences(
        "“{nilai}” is read as one requirement.",
        "If it holds several, write one per line, {letak_en}:\n{cuplikan}",
    ),
    __doc__ or "",
    reads=("persyaratan",),
    check=check,
)
