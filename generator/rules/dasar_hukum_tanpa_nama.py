"""## Apa yang diperiksa

Butir dasar hukum yang hanya menyebut peraturan lain secara umum (`lainnya: ya`), misalnya
“peraturan terkait lainnya”.

## Mengapa penting

Kalimat umum tidak dapat dibuka, diperiksa statusnya, atau dijadikan pegangan oleh siapa pun.

## Cara memperbaiki

Tulis peraturannya satu per satu dengan nomor dan tahun, lalu hapus butir ini. Dalam salinan
naskah yang sudah terbit, biarkan: butir ini memang tertulis di sana.

## Dasar hukum

Tidak ada; ini saran agar dasar hukum dapat ditelusuri.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.load.quotes import shown
from generator.rules import Rule


def check(standar: Standar) -> Iterator[Finding]:
    """A finding for every catch-all among the legal bases."""
    komponen = standar.isi.dasar_hukum
    for i, baris in enumerate(komponen.butir or ()) if komponen else ():
        if baris.lainnya:
            facts = {"nilai": shown(str(baris.tertulis or "peraturan lainnya"))}
            yield Finding(("dasar_hukum", "butir", i, "lainnya"), facts)


RULE: Final = Rule(
    "SP226",
    "dasar-hukum-tanpa-nama",
    Severity.INFO,
    Sentences(
        "“{nilai}” tidak menyebut peraturan mana pun, sehingga pembaca tidak dapat membukanya.",
        "Ganti butir ini dengan peraturannya satu per satu, misalnya `UU 25 Tahun 2009`:\n"
        '- "‹isi: jenis, nomor, dan tahun peraturan›"',
    ),
    Sentences(
        "“{nilai}” names no regulation that a reader could look up.",
        "Replace this item by the regulations one by one, such as `UU 25 Tahun 2009`:\n"
        '- "‹isi: jenis, nomor, dan tahun peraturan›"',
    ),
    __doc__ or "",
    reads=("dasar_hukum",),
    check=check,
)
