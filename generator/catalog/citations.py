"""Citations in standards, and the register entries they mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from generator.catalog.entries import Catalog, EntriRegulasi, Kutipan, Standar
from generator.diagnostics import Path
from generator.model.dasar import Model
from generator.values import Kunci, Sitasi

_CITING: Final = ("persyaratan", "jangka_waktu", "biaya", "dasar_hukum")
"""Components whose rows can hold a citation."""

_AGENCY_KINDS: Final = frozenset({"PERATURAN_BADAN", "PER_LEMBAGA"})
"""Two names of one thing for an author: a regulation of a body that is no ministry."""

_NOT_IN_AN_ID: Final = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Register:
    """The register of regulations, by id and by what tells a regulation apart."""

    entri: Mapping[str, EntriRegulasi]
    menurut_kunci: Mapping[Kunci, EntriRegulasi]

    @classmethod
    def of(cls, entri: Mapping[str, EntriRegulasi]) -> Register:
        """The register of these entries; the first of two alike wins."""
        kunci: dict[Kunci, EntriRegulasi] = {}
        for satu in entri.values():
            kunci.setdefault(_key(sitasi_of(satu)), satu)
        return cls(entri, kunci)

    def match(self, sitasi: Sitasi, wilayah: Sequence[str]) -> EntriRegulasi | None:
        """The entry a citation means, None where there is none.

        Args:
            sitasi: the citation.
            wilayah: areas of the citing agency, nearest first; a regional regulation cited
                without its region is one of those.
        """
        if sitasi.register_id in self.entri:
            return self.entri[sitasi.register_id]
        calon = (sitasi, *(sitasi.in_wilayah(w) for w in wilayah))
        return next((e for s in calon if (e := self.menurut_kunci.get(_key(s)))), None)


def _key(sitasi: Sitasi) -> Kunci:
    jenis, nomor, tahun, instansi, wilayah = sitasi.kunci()
    satu = "PERATURAN_BADAN" if jenis in _AGENCY_KINDS else jenis
    return satu, nomor, tahun, instansi, wilayah


def sitasi_of(entri: EntriRegulasi) -> Sitasi:
    """The citation of a register entry, with its title."""
    m = entri.model
    return Sitasi(
        entri.jenis, m.nomor, m.tahun, str(m.instansi or ""), str(m.wilayah or ""), str(m.judul)
    )


def suggested_id(sitasi: Sitasi) -> str:
    """A register id in the usual form: kind, issuer or region, number, year."""
    bagian = (sitasi.jenis, sitasi.instansi, sitasi.wilayah, sitasi.nomor, sitasi.tahun or "")
    return _NOT_IN_AN_ID.sub("-", " ".join(str(b) for b in bagian).lower()).strip("-")


def replacement_facts(
    entri: EntriRegulasi, regulasi: Mapping[str, EntriRegulasi]
) -> dict[str, str]:
    """Facts for sentences about a revoked regulation: by what (`pengganti`), what now (`baru`).

    Both name what replaced it, then what replaced that, to the one that stands.
    """
    dilalui = [entri]
    while (
        berikut := regulasi.get(dilalui[-1].model.dicabut_dengan or "")
    ) and berikut not in dilalui:
        dilalui.append(berikut)
    nama = [str(sitasi_of(e)) for e in dilalui[1:]]
    return {
        "pengganti": " dengan " + ", lalu ".join(nama) if nama else "",
        "pengganti_en": " by " + ", then ".join(nama) if nama else "",
        "baru": f"“{nama[-1]}”" if nama else "peraturan yang menggantikannya",
        "baru_en": f"“{nama[-1]}”" if nama else "the regulation that replaced it",
    }


def revoked_by_the_decree(standar: Standar, entri: EntriRegulasi) -> bool:
    """Whether a regulation was revoked already when the standard was set."""
    hari = standar.hari_penetapan
    return hari is not None and entri.dicabut_sebelum(hari)


def revoked_citations(catalog: Catalog) -> Iterator[tuple[Standar, Kutipan, dict[str, str]]]:
    """Citations of regulations revoked since the standard was set, with facts to word them."""
    for standar in catalog.standar:
        for kutipan in catalog.kutipan[standar.id]:
            entri = kutipan.entri
            if entri and entri.dicabut and not revoked_by_the_decree(standar, entri):
                facts = replacement_facts(entri, catalog.regulasi)
                yield standar, kutipan, {**facts, "nilai": str(kutipan.sitasi)}


def legal_bases(standar: Standar) -> Iterator[tuple[str, Path, Sitasi]]:
    """File, path and citation of each complete legal basis, the first of equal ones, in order."""
    komponen = standar.isi.dasar_hukum
    dilihat: set[Kunci] = set()
    for i, baris in enumerate(komponen.butir or ()) if komponen else ():
        sitasi = baris.sitasi
        if sitasi is None or not sitasi.nomor or not sitasi.tahun or sitasi.kunci() in dilihat:
            continue
        dilihat.add(sitasi.kunci())
        path = ("dasar_hukum", "butir", i, "sitasi")
        yield standar.place(path)[0], path, sitasi


def citations(standar: Standar, register: Register) -> tuple[Kutipan, ...]:
    """All citations of a standard, in the order of its components, matched with the register."""
    wilayah = standar.instansi.wilayah
    hasil: list[Kutipan] = []
    for kunci in _CITING:
        komponen = standar.isi.komponen(kunci)
        if komponen is not None:
            hasil += (
                Kutipan(p, s, register.match(s, wilayah)) for p, s in _found(komponen, (kunci,))
            )
    return tuple(hasil)


def _found(model: Model, path: Path) -> Iterator[tuple[Path, Sitasi]]:
    nilai: Any
    for nama, nilai in vars(model).items():
        if isinstance(nilai, Sitasi):
            yield (*path, nama), nilai
        elif isinstance(nilai, tuple):
            for i, satu in enumerate(nilai):
                if isinstance(satu, Model):
                    yield from _found(satu, (*path, nama, i))
