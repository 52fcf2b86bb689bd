"""## Apa yang diperiksa

Komponen yang hanya ada sebagai `teks_asli`: bunyinya tersimpan, tetapi isian komponennya kosong.

## Mengapa penting

Begitulah isi yang tercetak di komponen yang salah tampak setelah disalin, misalnya syarat di
dalam jaminan keamanan. Pembaca tidak menemukan isi komponen itu di tempatnya.

## Cara memperbaiki

Pindahkan isi itu ke komponen yang tepat, lalu tulis isi komponen ini sendiri. Setelah isinya ada,
`teks_asli` boleh tetap tersimpan.

## Dasar hukum

UU 25 Tahun 2009 Pasal 21; PermenPANRB 15 Tahun 2014.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.components import KOMPONEN
from generator.diagnostics import Finding, Sentences, Severity
from generator.load.absent import facts_of_missing, missing
from generator.load.quotes import shown
from generator.rules import Rule


def check(standar: Standar) -> Iterator[Finding]:
    """A finding per component that only its original text speaks of."""
    if standar.isi.teks_asli is None:
        return
    for kunci in missing(standar.isi, tuple(KOMPONEN.values()), standar.broken):
        if teks := standar.isi.asli(kunci):
            yield Finding(("teks_asli", kunci), {**facts_of_missing(kunci), "nilai": shown(teks)})


RULE: Final = Rule(
    "SP250",
    "isi-di-komponen-lain",
    Severity.ERROR,
    Sentences(
        "Komponen `{kunci}` ({judul}) baru ada sebagai teks asli: “{nilai}”.",
        "Pindahkan isi itu ke komponen yang tepat. Lalu tulis isi komponen ini, "
        "mulai dari tepi kiri:\n{cuplikan}",
    ),
    Sentences(
        "The component `{kunci}` ({judul_en}) exists only as original text: “{nilai}”.",
        "Move those words to the component they belong to. Then write this component, "
        "from the left edge:\n{cuplikan}",
    ),
    __doc__ or "",
    reads=(),
    cites="UU 25/2009 Pasal 21",
    kelengkapan=True,
    check=check,
)
