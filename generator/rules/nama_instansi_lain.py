"""## Apa yang diperiksa

Dalam kompetensi dan kedua jaminan tidak ada nama atau singkatan instansi lain dari katalog ini.
Dalam komponen itu, pengaduan, pengawasan, dan evaluasi tidak ada dinas, badan, atau kantor dari
kabupaten, kota, atau provinsi lain. Syarat dan prosedur tidak diperiksa, karena di sana
instansi lain memang sering berperan; begitu pula instansi induk dan unit sendiri.

## Mengapa penting

Nama instansi lain di bagian ini hampir selalu sisa naskah yang disalin; pembaca jadi ragu siapa
yang berjanji kepadanya.

## Cara memperbaiki

Ganti dengan nama instansi sendiri, lalu baca ulang seluruh kalimatnya: isinya mungkin ikut
tersalin.

## Dasar hukum

Tidak ada; ini pemeriksaan kewajaran.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from generator.catalog import Catalog, Standar
from generator.catalog.tulisan import texts_of
from generator.diagnostics import Finding, Path, Sentences, Severity
from generator.model.dasar import Komponen
from generator.rules import CatalogRule, FindingIn
from generator.values import bare_wilayah, canonical_wilayah, is_provinsi

_OWN: Final = ("kompetensi_pelaksana", "jaminan_pelayanan", "jaminan_keamanan")
"""Components that speak of nobody but the agency itself."""
_REGIONAL: Final = (*_OWN, "pengaduan", "pengawasan_internal", "evaluasi_kinerja")
_WORD: Final = re.compile(r"\w+")
_OFFICE: Final = re.compile(
    r"\b(?:Dinas|Badan|Kantor|Inspektorat|Sekretariat|Bagian|RSUD|Puskesmas|Kecamatan|Kelurahan)"
    r"(?: (?:[A-Z][\w/-]*,?|dan))* ?(?<= )(Kabupaten|Kab\.|Kota|Provinsi|Prov\.)"
    r"((?: [A-Z][\w-]+){1,3})"
)
_LEVEL: Final = re.compile(r"\b(?:Kabupaten|Kab\.|Kota|Provinsi|Prov\.) [A-Z]")
_SHORTEST: Final = 4
"""Letters that an acronym needs to be told from a word of the text."""


Found = Sequence[tuple[Path, str, str]]
"""Path in a component, the name that stands there, and whose it is."""


@dataclass(slots=True)
class _Search:
    """One run over a catalogue; what components that many standards share hold is kept."""

    catalog: Catalog
    menurut_kata: dict[str, list[tuple[str, str]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    """Longest word of a name, in small letters → name and id of the agency."""
    sendiri: dict[str, str] = field(default_factory=dict)
    """Agency id → names of it, of those above it and of their units."""
    dikenal: dict[int, tuple[Komponen, Found, Found]] = field(default_factory=dict)

    @classmethod
    def of(cls, catalog: Catalog) -> _Search:
        """A search for the names of all agencies of a catalogue."""
        search = cls(catalog)
        for simpul in catalog.instansi.values():
            for nama in (simpul.model.nama, simpul.model.singkatan):
                polos = str(nama or "").removesuffix(" (fiktif)")
                if len(polos) >= _SHORTEST:
                    kunci = max(_WORD.findall(polos.lower()) or [""], key=len)
                    search.menurut_kata[kunci].append((polos, simpul.id))
            garis = [catalog.instansi[id_].model for id_ in simpul.garis]
            search.sendiri[simpul.id] = " ".join(
                " ".join(map(str, (m.nama, m.singkatan, *(m.unit or ())))) for m in garis
            )
        return search

    def agencies_in(self, komponen: Komponen) -> Found:
        """Agencies of the catalogue that a component names, with their ids."""
        return self._of(komponen)[1]

    def offices_in(self, komponen: Komponen) -> Found:
        """Offices with a region in their name, with that region."""
        return self._of(komponen)[2]

    def _of(self, komponen: Komponen) -> tuple[Komponen, Found, Found]:
        if id(komponen) not in self.dikenal:
            teks = list(texts_of(komponen))
            semua = "\n".join(t for _, t in teks)
            kata = self.menurut_kata.keys() & set(_WORD.findall(semua.lower()))
            nama = [satu for k in kata for satu in self.menurut_kata[k]]
            instansi = [
                (path, n, id_)
                for path, t in (teks if nama else ())
                for n, id_ in nama
                if n in t and re.search(rf"\b{re.escape(n)}\b", t)
            ]
            kantor = [
                (path, m[0], f"{m[1]}{m[2]}")
                for path, t in (teks if _LEVEL.search(semua) else ())
                for m in _OFFICE.finditer(t)
            ]
            self.dikenal[id(komponen)] = komponen, instansi, kantor
        return self.dikenal[id(komponen)]


def check(catalog: Catalog, tanggal: date) -> Iterator[FindingIn]:
    """A finding for every text that names an agency which is none of the standard's own."""
    del tanggal
    search = _Search.of(catalog)
    for standar in catalog.standar:
        ditemukan: dict[Path, str] = {}
        for path, nama in _other_agencies(standar, search):
            lama = ditemukan.get(path, "")
            ditemukan[path] = nama if len(nama) > len(lama) else lama
        for path, nama in _other_regions(standar, search):
            ditemukan.setdefault(path, nama)
        for path, nama in ditemukan.items():
            facts = {"nilai": nama, "instansi": str(standar.instansi.model.nama)}
            yield FindingIn(standar, Finding(path, facts))


def _other_agencies(standar: Standar, search: _Search) -> Iterator[tuple[Path, str]]:
    """Path and name of each agency of the catalogue that is not of the standard's line."""
    id_sendiri, garis = standar.instansi.id, standar.instansi.garis
    for kunci in _OWN:
        komponen = standar.isi.komponen(kunci)
        for path, nama, id_ in search.agencies_in(komponen) if komponen else ():
            di_bawah = id_sendiri in search.catalog.instansi[id_].garis
            if id_ not in garis and not di_bawah and nama not in search.sendiri[id_sendiri]:
                yield (kunci, *path), nama


def _other_regions(standar: Standar, search: _Search) -> Iterator[tuple[Path, str]]:
    """Path and name of each office that belongs to another region of the same level."""
    if not standar.instansi.wilayah:
        return
    for kunci in _REGIONAL:
        komponen = standar.isi.komponen(kunci)
        for path, nama, wilayah in search.offices_in(komponen) if komponen else ():
            asal = canonical_wilayah(wilayah)
            tempat = bare_wilayah(asal).casefold()
            setingkat = _of_level(standar.instansi.wilayah, provinsi=is_provinsi(asal))
            if setingkat and not any(
                tempat.startswith(w) or w.startswith(tempat) for w in setingkat
            ):
                yield (kunci, *path), nama


def _of_level(wilayah: Sequence[str], *, provinsi: bool) -> list[str]:
    """Names of the agency's regions that are provinces, or of those that are not."""
    return [
        bare_wilayah(w).casefold()
        for w in map(canonical_wilayah, wilayah)
        if (is_provinsi(w) if provinsi else w.startswith(("Kabupaten ", "Kota ")))
    ]


RULE: Final = CatalogRule(
    "SP330",
    "nama-instansi-lain",
    Severity.WARNING,
    Sentences(
        "Teks ini menyebut “{nilai}”, padahal standar ini milik “{instansi}”.",
        "Ganti dengan nama instansi sendiri, lalu baca ulang kalimatnya; mungkin seluruhnya "
        "tersalin dari naskah lain.",
    ),
    Sentences(
        "This text names “{nilai}”, but the standard is that of “{instansi}”.",
        "Use the agency's own name, then read the sentence again; all of it may have been copied "
        "from another document.",
    ),
    __doc__ or "",
    check=check,
)
