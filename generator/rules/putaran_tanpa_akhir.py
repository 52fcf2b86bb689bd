"""## Apa yang diperiksa

Dari setiap langkah ada jalan menuju selesai; alur tidak berputar tanpa jalan keluar.

## Mengapa penting

Pemohon yang berkasnya terus dikembalikan tanpa batas tidak pernah mendapat keputusan.

## Cara memperbaiki

Tambahkan cabang `selesai` pada salah satu langkah putaran itu, atau biarkan salah satu keadaan
berlanjut ke langkah berikutnya.

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
from generator.rules import Rule


def check(standar: Standar) -> Iterator[Finding]:
    """A finding at the last step of each track's loop that nothing leads out of."""
    prosedur = standar.isi.prosedur
    for awalan, langkah in prosedur.semua_jalur() if prosedur else ():
        hasil = reach(langkah)
        if hasil and (buntu := [i for i in hasil.tanpa_akhir if i not in hasil.tidak_tercapai]):
            i = buntu[-1]
            facts = {"langkah": shown(langkah[i].langkah), "nomor": str(i + 1)}
            yield Finding(("prosedur", *awalan, i), facts)


RULE: Final = Rule(
    "SP246",
    "putaran-tanpa-akhir",
    Severity.WARNING,
    Sentences(
        "Dari langkah {nomor}, “{langkah}”, alur terus berputar dan tidak pernah selesai.",
        "Tambahkan jalan keluar pada `cabang` langkah ini:\n"
        '- jika: "‹isi: keadaan›"\n  selesai: "‹isi: Surat penolakan diserahkan›"',
    ),
    Sentences(
        "From step {nomor}, “{langkah}”, the procedure runs in a loop and never ends.",
        "Add a way out to the `cabang` of this step:\n"
        '- jika: "‹isi: keadaan›"\n  selesai: "‹isi: Surat penolakan diserahkan›"',
    ),
    __doc__ or "",
    reads=("prosedur",),
    cites="UU 25/2009 Pasal 21",
    check=check,
)
