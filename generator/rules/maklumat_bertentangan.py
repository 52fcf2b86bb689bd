"""## Apa yang diperiksa

Waktu atau biaya yang dijanjikan maklumat tidak bertentangan dengan standar instansi itu.
Diperiksa bila maklumat menyebut pelayanan tanpa biaya padahal suatu standar memungut tarif,
atau menyebut satu batas waktu padahal suatu standar menjanjikan waktu yang lebih lama dalam
satuan yang sama. Maklumat yang menyebut beberapa waktu tidak diperiksa.

## Mengapa penting

Maklumat dipajang di loket; warga berhak menagih yang tertulis di sana.

## Cara memperbaiki

Samakan maklumat dengan standarnya, atau batasi janjinya pada layanan yang dimaksud.

## Dasar hukum

UU 25 Tahun 2009 Pasal 22: maklumat memuat janji yang terdapat dalam standar pelayanan.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Final

from generator.catalog import Catalog, Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.model.kosakata import Status
from generator.rules import CatalogRule, FindingIn
from generator.values import BadValue, JangkaWaktu, Sifat

_PARTS: Final = ("janji", "perbaikan_berkelanjutan", "sanksi_kompensasi")
_FREE: Final = re.compile(
    r"\b(?:tanpa (?:dipungut |memungut )?biaya|tidak (?:dipungut|memungut) biaya|gratis)\b"
    r"(?! (?:tambahan|lain|di luar|selain|melebihi))",
    re.IGNORECASE,
)
_TIME: Final = re.compile(
    r"(?:paling (?:lama|lambat)|maksimal|selambat-lambatnya|dalam(?: waktu)?) "
    r"\d+(?: \([\w ]+\))? (?:menit|jam|hari kerja|hari kalender|hari|minggu|bulan)\b",
    re.IGNORECASE,
)
_COMPLAINT: Final = re.compile(r"\b(?:pengaduan|keluhan|aduan|laporan|kompensasi)\b", re.IGNORECASE)


def check(catalog: Catalog, tanggal: date) -> Iterator[FindingIn]:
    """One finding for each part of a pledge that a standard of the agency contradicts."""
    del tanggal
    milik: dict[str, list[Standar]] = defaultdict(list)
    for standar in catalog.standar:
        if standar.isi.status is Status.DITETAPKAN:
            milik[standar.instansi.id].append(standar)
    for simpul in catalog.instansi.values():
        for bagian in _PARTS if simpul.model.maklumat else ():
            teks = str(getattr(simpul.model.maklumat, bagian) or "")
            facts = _contradicted(teks, milik[simpul.id])
            if facts:
                yield FindingIn(simpul, Finding(("maklumat", bagian), facts))


def _contradicted(teks: str, standar: list[Standar]) -> dict[str, str]:
    """Facts of the first contradiction, empty where there is none."""
    if gratis := _FREE.search(teks):
        for s in standar:
            if tarif := _charge(s):
                return _facts(gratis[0], s, tarif)
    waktu = [] if _COMPLAINT.search(teks) else _TIME.findall(teks)
    janji = _read(waktu[0]) if len(waktu) == 1 else None
    for s in standar if janji else ():
        if janji and (lama := _longer(s, janji)):
            return _facts(waktu[0], s, lama)
    return {}


def _charge(standar: Standar) -> str:
    """The first amount that is charged by any row, empty where there is none."""
    biaya = standar.isi.biaya
    for baris in biaya.butir or () if biaya else ():
        if baris.tarif and not baris.tarif.gratis:
            return str(baris.tarif)
    return ""


def _longer(standar: Standar, janji: JangkaWaktu) -> str:
    """A time of the standard that is longer than the pledge allows, empty where none is."""
    komponen = standar.isi.jangka_waktu
    for baris in komponen.butir or () if komponen else ():
        waktu = baris.waktu
        if waktu and waktu.sifat is not Sifat.HARI_KE and waktu.durasi.exceeds(janji.durasi):
            return str(waktu)
    return ""


def _read(teks: str) -> JangkaWaktu | None:
    try:
        return JangkaWaktu.parse(teks)
    except BadValue:
        return None


def _facts(janji: str, standar: Standar, lain: str) -> dict[str, str]:
    return {"janji": janji, "nama": str(standar.isi.nama), "lain": lain, "berkas": standar.berkas}


RULE: Final = CatalogRule(
    "SP369",
    "maklumat-bertentangan",
    Severity.WARNING,
    Sentences(
        "Maklumat menjanjikan “{janji}”, padahal standar “{nama}” menyebut “{lain}”.",
        "Samakan maklumat dengan {berkas}, atau sebut layanan mana yang dijanjikan.",
    ),
    Sentences(
        "The pledge promises “{janji}”, but the standard “{nama}” says “{lain}”.",
        "Bring the pledge in line with {berkas}, or say which service it is about.",
    ),
    __doc__ or "",
    cites="UU 25/2009 Pasal 22",
    check=check,
)
