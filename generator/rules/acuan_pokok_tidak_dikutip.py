"""## Apa yang diperiksa

Dasar hukum mengutip tiga acuan yang mengatur standar pelayanan itu sendiri: UU 25 Tahun 2009,
PP 96 Tahun 2012, dan PermenPANRB 15 Tahun 2014. Pedoman lama (PermenPANRB 36 Tahun 2012 dan
PermenPANRB 24 Tahun 2014) tidak dikutip lagi sebagai gantinya.

## Mengapa penting

Ketiganya mewajibkan adanya standar dan menentukan keempat belas komponennya.

## Cara memperbaiki

Tambahkan acuan yang belum ada; bila semua layanan memerlukannya, tulis sekali di
`komponen_bersama` instansi. Ganti pedoman lama dengan yang disebut.

## Dasar hukum

UU 25 Tahun 2009; PermenPANRB 15 Tahun 2014, yang menyempurnakan PermenPANRB 36 Tahun 2012;
PermenPANRB 62 Tahun 2018, yang menggantikan PermenPANRB 24 Tahun 2014.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from generator.catalog import Catalog, Kutipan
from generator.catalog.citations import sitasi_of
from generator.diagnostics import Finding, Sentences, Severity
from generator.rules import CatalogRule, FindingIn
from generator.values import Kunci, Sitasi

_CORE: Final = ("UU 25 Tahun 2009", "PP 96 Tahun 2012", "PermenPANRB 15 Tahun 2014")
_SUPERSEDED: Final = {
    "PermenPANRB 36 Tahun 2012": "PermenPANRB 15 Tahun 2014",
    "PermenPANRB 24 Tahun 2014": "PermenPANRB 62 Tahun 2018",
}
"""Earlier guide → the one that took its place."""


def _key(teks: str) -> Kunci:
    return Sitasi.parse(teks).kunci()


_KEYS: Final = {_key(teks): teks for teks in (*_CORE, *_SUPERSEDED)}


def check(catalog: Catalog, tanggal: date) -> Iterator[FindingIn]:
    """One finding for the references that are missing, one for each earlier guide.

    What is missing is told at the first item, where it can be mended for all who inherit it.
    While a citation lacks its number or year, nobody knows what is missing.
    """
    del tanggal
    for standar in catalog.standar:
        komponen = standar.isi.dasar_hukum
        if komponen is None or not komponen.butir:
            continue
        kutipan_nya = [k for k in catalog.kutipan[standar.id] if k.path[0] == "dasar_hukum"]
        ada: dict[str, Kutipan] = {}
        for kutipan in kutipan_nya:
            if nama := _name(kutipan):
                ada.setdefault(nama, kutipan)
        pengganti = {_SUPERSEDED.get(nama, "") for nama in ada}
        kurang = [c for c in _CORE if c not in ada and c not in pengganti]
        if kurang and all(_is_complete(k) for k in kutipan_nya):
            yield FindingIn(standar, Finding(("dasar_hukum", "butir", 0), _missing(kurang)))
        for nama, kutipan in ada.items():
            entri = kutipan.entri
            if nama in _SUPERSEDED and not (entri and entri.dicabut):
                yield FindingIn(standar, Finding(kutipan.path, _earlier(nama)))


def _is_complete(kutipan: Kutipan) -> bool:
    sitasi = kutipan.sitasi
    return bool(sitasi.register_id or (sitasi.nomor and sitasi.tahun))


def _name(kutipan: Kutipan) -> str:
    """The reference or earlier guide that is cited, empty for any other regulation."""
    sitasi = kutipan.sitasi
    if sitasi.register_id and kutipan.entri:
        sitasi = sitasi_of(kutipan.entri)
    return _KEYS.get(sitasi.kunci(), "")


def _missing(kurang: list[str]) -> dict[str, str]:
    butir = "\n".join(f"- {c}" for c in kurang)
    return {
        "sebab": f"Dasar hukum belum mengutip acuan pokok standar pelayanan: {', '.join(kurang)}.",
        "sebab_en": f"The legal bases lack core references: {', '.join(kurang)}.",
        "perbaikan": f"Tambahkan pada daftarnya, menurut urutannya:\n{butir}",
        "perbaikan_en": f"Add to the list, in its order:\n{butir}",
    }


def _earlier(nama: str) -> dict[str, str]:
    baru = _SUPERSEDED[nama]
    return {
        "sebab": f"“{nama}” adalah pedoman lama; pedoman sesudahnya “{baru}”.",
        "sebab_en": f"“{nama}” is the earlier guide; the later one is “{baru}”.",
        "perbaikan": f"Ganti menjadi: {baru}",
        "perbaikan_en": f"Replace by: {baru}",
    }


RULE: Final = CatalogRule(
    "SP327",
    "acuan-pokok-tidak-dikutip",
    Severity.INFO,
    Sentences("{sebab}", "{perbaikan}"),
    Sentences("{sebab_en}", "{perbaikan_en}"),
    __doc__ or "",
    reads=("dasar_hukum",),
    check=check,
)
