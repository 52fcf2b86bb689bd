"""The legal bases of a decree: those of its standards, each once, by rank and age.

Source: UU 12/2011 Lampiran II for the order and the form of citations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from generator.catalog import EntriRegulasi, Standar
from generator.catalog.citations import sitasi_of
from generator.model.kosakata import StatusRegulasi
from generator.present.bahasa import plain
from generator.present.kaya import polos
from generator.present.register import judul_lengkap, judul_pendek, kalimat_status, lembaran
from generator.present.situs import Situs
from generator.values import Sitasi

POKOK: Final = ("uu-25-2009", "pp-96-2012", "permenpanrb-15-2014")
"""Register ids of what every standard rests on (DOMAIN §1.1, §1.5)."""
_GAZETTE: Final = re.compile(r"(?:Lembaran|Berita) (?:Negara|Daerah)", re.IGNORECASE)
_DIGITS: Final = re.compile(r"\d+")

_Place = tuple[int, int, int, str]


@dataclass(frozen=True, slots=True)
class Mengingat:
    """Full citations in order, without punctuation, and sentences on those left out."""

    dasar: tuple[str, ...]
    dicabut: tuple[str, ...]


def mengingat(situs: Situs, standar: Sequence[Standar]) -> Mengingat:
    """What the standards name as their legal bases, and what all standards rest on.

    Revoked regulations are left out and told. What the register does not hold is cited as
    the author did.
    """
    register = situs.catalog.regulasi
    dasar: dict[str, tuple[_Place, str]] = {}
    dicabut: dict[str, list[str]] = {}
    for id_ in POKOK:
        if id_ in register and not register[id_].dicabut:
            dasar[id_] = _entry(register[id_], register, "")
    for s in standar:
        for sitasi, entri in _cited(situs, s):
            kunci = entri.id if entri else repr(sitasi.kunci())
            if entri and entri.dicabut:
                dicabut.setdefault(kunci, []).append(polos(s.isi.nama))
            elif entri:
                dasar.setdefault(kunci, _entry(entri, register, sitasi.lanjutan))
            else:
                dasar.setdefault(kunci, _as_written(sitasi))
    return Mengingat(
        tuple(teks for _, teks in sorted(dasar.values())),
        tuple(_left_out(situs, register[id_], nama) for id_, nama in sorted(dicabut.items())),
    )


def _cited(situs: Situs, s: Standar) -> Iterator[tuple[Sitasi, EntriRegulasi | None]]:
    for kutipan in situs.catalog.kutipan[s.id]:
        if kutipan.path[:1] == ("dasar_hukum",):
            yield kutipan.sitasi, kutipan.entri


def _entry(
    entri: EntriRegulasi, register: Mapping[str, EntriRegulasi], lanjutan: str
) -> tuple[_Place, str]:
    """Title, gazette, amendments; the author's words where the register knows of none."""
    perubahan = _amended(entri, register) or lanjutan
    diundangkan = "" if _GAZETTE.search(perubahan) else lembaran(entri)
    bagian = (judul_lengkap(entri), diundangkan and f"({diundangkan})", perubahan)
    return _place(sitasi_of(entri)), " ".join(filter(None, bagian))


def _amended(entri: EntriRegulasi, register: Mapping[str, EntriRegulasi]) -> str:
    ubahan = [register[i] for i in entri.model.diubah_dengan or () if i in register]
    if entri.model.status is not StatusRegulasi.DIUBAH or not ubahan:
        return ""
    terakhir = max(ubahan, key=lambda e: (e.model.tahun, _number(e.model.nomor)))
    kali = "telah diubah" if len(ubahan) == 1 else "telah beberapa kali diubah, terakhir"
    return f"sebagaimana {kali} dengan {judul_lengkap(terakhir)}"


def _as_written(sitasi: Sitasi) -> tuple[_Place, str]:
    teks = " ".join(filter(None, (sitasi.panjang(), sitasi.lanjutan)))
    return _place(sitasi), teks.rstrip(" ;.,")


def _place(sitasi: Sitasi) -> _Place:
    return sitasi.peringkat, sitasi.tahun or 0, _number(sitasi.nomor), sitasi.panjang()


def _number(nomor: str) -> int:
    angka = _DIGITS.search(nomor)
    return int(angka[0]) if angka else 0


def _left_out(situs: Situs, entri: EntriRegulasi, layanan: Sequence[str]) -> str:
    status = plain(kalimat_status(entri, situs.catalog)).rstrip(".")
    satu, *lain = dict.fromkeys(layanan)
    oleh = f"{satu} dan {len(lain)} layanan lain" if lain else satu
    return f"{judul_pendek(entri)} tidak dimuat di Mengingat. {status}. Masih dikutip {oleh}."
