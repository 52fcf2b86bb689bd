"""## Apa yang diperiksa

Kutipan yang ditulis lengkap tidak menyebut bahwa peraturannya sudah diubah, padahal register
mencatatnya; atau yang dikutip hanya peraturan pengubah, bukan peraturan yang diubahnya. Kutipan
pendek seperti `UU 23 Tahun 2014` tidak diperiksa: halaman menambahkan statusnya dari register.

## Mengapa penting

Pembaca yang hanya membuka peraturan pokoknya membaca isi yang sudah berubah; yang hanya membuka
peraturan pengubah tidak menemukan isi lengkapnya.

## Cara memperbaiki

Tambahkan “sebagaimana telah diubah dengan …” di belakang judul, atau kutip peraturan pokoknya.
Bila keduanya dikutip sebagai butir sendiri-sendiri, tidak ada yang perlu diubah.

## Dasar hukum

UU 12 Tahun 2011 Lampiran II: bentuk penulisan dasar hukum.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from generator.catalog import Catalog, EntriRegulasi, Kutipan, Standar
from generator.catalog.citations import sitasi_of
from generator.diagnostics import Finding, Sentences, Severity
from generator.model.kosakata import StatusRegulasi
from generator.rules import CatalogRule, FindingIn

_TOLD: Final = re.compile(r"\b(?:di)?ubah|\bperubahan\b|\bjo\b|\bjuncto\b", re.IGNORECASE)
_SEVERAL: Final = 2


def check(catalog: Catalog, tanggal: date) -> Iterator[FindingIn]:
    """A finding for a legal basis that hides a change, and for a mere change cited as basis."""
    del tanggal
    for standar in catalog.standar:
        dikutip = {k.entri.id: k.entri for k in catalog.kutipan[standar.id] if k.entri}
        diubah = {e.model.mengubah for e in dikutip.values()}
        for kutipan in catalog.kutipan[standar.id]:
            entri = kutipan.entri
            if entri is None or kutipan.path[0] != "dasar_hukum" or entri.dicabut:
                continue
            pokok = catalog.regulasi.get(entri.model.mengubah or "")
            if pokok and pokok.id not in dikutip:
                facts = _change_alone(kutipan, pokok, catalog)
                yield FindingIn(standar, Finding(kutipan.path, facts))
            elif (
                not pokok
                and entri.model.status is StatusRegulasi.DIUBAH
                and entri.id not in diubah
                and (tertulis := _written(standar, kutipan))
                and not _TOLD.search(tertulis)
            ):
                facts = _change_hidden(kutipan, entri, catalog)
                yield FindingIn(standar, Finding(kutipan.path, facts))


def _written(standar: Standar, kutipan: Kutipan) -> str:
    """The whole sentence of a citation, empty where only a short form was written."""
    komponen = standar.isi.dasar_hukum
    baris = komponen.butir[int(kutipan.path[2])] if komponen and komponen.butir else None
    if baris and baris.tertulis:
        return str(baris.tertulis)
    return kutipan.sitasi.tertulis if kutipan.sitasi.judul else ""


def _amended(entri: EntriRegulasi, catalog: Catalog) -> str:
    """The words for its changes, empty where the register does not name them all."""
    ids = entri.model.diubah_dengan or ()
    oleh = [str(sitasi_of(e)) for i in ids if (e := catalog.regulasi.get(i))]
    if not oleh or len(oleh) < len(ids):
        return "sebagaimana telah diubah"
    if len(oleh) < _SEVERAL:
        return f"sebagaimana telah diubah dengan {oleh[0]}"
    return f"sebagaimana telah beberapa kali diubah, terakhir dengan {oleh[-1]}"


def _change_hidden(kutipan: Kutipan, entri: EntriRegulasi, catalog: Catalog) -> dict[str, str]:
    return {
        "nilai": str(kutipan.sitasi),
        "sebab": "sudah diubah, tetapi kutipannya tidak menyebutkannya",
        "sebab_en": "has been amended, which the citation does not say",
        "perbaikan": f"Tambahkan di belakang judulnya: {_amended(entri, catalog)}",
        "perbaikan_en": f"Add after its title: {_amended(entri, catalog)}",
    }


def _change_alone(kutipan: Kutipan, pokok: EntriRegulasi, catalog: Catalog) -> dict[str, str]:
    nama = str(sitasi_of(pokok))
    lengkap = f"{sitasi_of(pokok).panjang()} {_amended(pokok, catalog)}"
    return {
        "nilai": str(kutipan.sitasi),
        "sebab": f"hanya mengubah “{nama}”, yang tidak dikutip",
        "sebab_en": f"only amends “{nama}”, which is not cited",
        "perbaikan": f"Kutip peraturan pokoknya:\n{lengkap}",
        "perbaikan_en": f"Cite the regulation it amends:\n{lengkap}",
    }


RULE: Final = CatalogRule(
    "SP322",
    "perubahan-tidak-disebut",
    Severity.INFO,
    Sentences("“{nilai}” {sebab}.", "{perbaikan}"),
    Sentences("“{nilai}” {sebab_en}.", "{perbaikan_en}"),
    __doc__ or "",
    reads=("dasar_hukum",),
    check=check,
)
