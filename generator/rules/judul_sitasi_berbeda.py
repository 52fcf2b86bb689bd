"""## Apa yang diperiksa

Judul peraturan yang ditulis lengkap sama dengan judulnya dalam register, juga di dalam kalimat
seperti pada `jangka_waktu`; nomor dan tahun dalam kalimatnya sama dengan `sitasi`; jenisnya
disebut dengan nama yang dipakai penerbitnya. Peraturan yang belum terdaftar tidak ditulis
dengan dua judul dalam satu standar. Huruf besar, tanda baca, ejaan lama, dan kata sambung tidak
dihitung.

## Mengapa penting

Pembaca mencari peraturan menurut judulnya. Judul yang keliru menandakan salinan dari naskah
lain, atau peraturan yang dimaksud memang bukan itu.

## Cara memperbaiki

Samakan dengan register. Bila judul dalam register yang keliru, betulkan di sana.

## Dasar hukum

Judul dan sumbernya tertulis pada halaman peraturan itu.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from rapidfuzz import fuzz, process

from generator.catalog import Catalog, EntriRegulasi, Kutipan, Register, Standar
from generator.catalog.citations import sitasi_of
from generator.diagnostics import Finding, Path, Sentences, Severity
from generator.load.quotes import shown
from generator.model.dasar import Baris, Komponen
from generator.rules import CatalogRule, FindingIn
from generator.values import BadValue, Kunci, Sitasi

_SENTENCES: Final = ("persyaratan", "jangka_waktu", "biaya")
"""Components whose sentences (`tertulis`, `merujuk`) may name a regulation."""
_SAME_WORD: Final = 85
"""Similarity (0–100) from which two words are spellings of one."""
_CITATION: Final = re.compile(
    r"\b(?:Undang-Undang|Peraturan|Keputusan|UU|PP|Perpres|Permen|Perda|Pergub|Perbup|Perwali)"
    r"\b[^.;,()]*? tentang [^.;,()]+",
)
_WORD: Final = re.compile(r"[a-z0-9]+")
_SHORT: Final = {"uu": "undang undang", "pp": "peraturan pemerintah", "&": "dan"}
_SHORT_WORD: Final = re.compile(r"\b(?:uu|pp)\b|&")
_UNIMPORTANT: Final = frozenset(
    {
        *("dan", "atau", "serta", "di", "ke", "dari", "pada", "untuk", "atas", "yang", "tentang"),
        *("dengan", "dalam", "secara", "bagi", "nomor", "no", "tahun", "republik", "indonesia"),
        *("ri", "contoh", "fiktif"),
    }
)
_NO_LONGER_KEPALA: Final = 2021
"""Year from which regulations of bodies are certainly not called "Peraturan Kepala …" any more."""


class _Words(NamedTuple):
    """A regulation as a standard words it."""

    path: Path
    sitasi: Sitasi
    kutipan: Kutipan | None
    """The citation that the words stand beside; None for words in a sentence."""
    teks: str


def check(catalog: Catalog, tanggal: date) -> Iterator[FindingIn]:
    """A finding wherever the words for a regulation are not those of the register."""
    del tanggal
    register = Register.of(catalog.regulasi)
    for standar in catalog.standar:
        pertama: dict[Kunci, str] = {}
        for kata in _worded(standar, catalog):
            facts = _judge(kata, register, standar, pertama)
            if facts:
                yield FindingIn(standar, Finding(kata.path, facts))


def _worded(standar: Standar, catalog: Catalog) -> Iterator[_Words]:
    komponen = standar.isi.dasar_hukum
    for kutipan in catalog.kutipan[standar.id]:
        teks = ""
        if kutipan.path[0] == "dasar_hukum" and komponen and komponen.butir:
            teks = str(komponen.butir[int(kutipan.path[2])].tertulis or "")
        sitasi = _read(teks) if teks else kutipan.sitasi
        if sitasi is not None and sitasi.judul:
            path = (*kutipan.path[:-1], "tertulis") if teks else kutipan.path
            yield _Words(path, sitasi, kutipan, teks or sitasi.tertulis)
    for kunci in _SENTENCES:
        bagian = standar.isi.komponen(kunci)
        if bagian is not None:
            for path, teks in _sentences(bagian, kunci):
                match = _CITATION.search(teks)
                sitasi = _read(match[0]) if match else None
                if sitasi is not None:
                    yield _Words(path, sitasi, None, teks)


def _sentences(komponen: Komponen, kunci: str) -> Iterator[tuple[Path, str]]:
    bagian: list[tuple[Path, Komponen | Baris]] = [((kunci,), komponen)]
    bagian += [((kunci, komponen.BARIS, i), b) for i, b in enumerate(komponen.baris)]
    for path, satu in bagian:
        for nama in ("merujuk", "tertulis"):
            teks = getattr(satu, nama, None)
            if teks:
                yield (*path, nama), str(teks)


@lru_cache(maxsize=8192)
def _read(teks: str) -> Sitasi | None:
    """The citation that a text is, None where it is none or lacks number or year."""
    try:
        sitasi = Sitasi.parse(teks)
    except BadValue:
        return None
    return sitasi if sitasi.nomor and sitasi.tahun else None


def _judge(
    kata: _Words, register: Register, standar: Standar, pertama: dict[Kunci, str]
) -> dict[str, str]:
    """Facts of a finding, empty where the words are right or nobody can tell."""
    wilayah = standar.instansi.wilayah
    dimaksud = kata.kutipan.entri if kata.kutipan else register.match(kata.sitasi, wilayah)
    if kata.kutipan and not _is_of(kata, kata.kutipan, register, wilayah):
        return _other_regulation(kata, kata.kutipan.sitasi)
    if dimaksud is None:
        judul = pertama.setdefault(kata.sitasi.kunci(), kata.sitasi.judul)
        return _two_titles(kata, judul) if _differ(kata.sitasi.judul, judul, "") else {}
    if kata.kutipan and dimaksud.dicabut:
        return {}
    judul = str(dimaksud.model.judul)
    if kata.kutipan is None and not _lacks(judul, kata.sitasi.judul):
        return {}
    if _differ(kata.sitasi.judul, judul, str(dimaksud.model.wilayah or "")):
        return _other_title(kata, dimaksud)
    return _other_kind(kata, dimaksud) if _is_old_kind(kata, dimaksud) else {}


def _is_of(kata: _Words, kutipan: Kutipan, register: Register, wilayah: tuple[str, ...]) -> bool:
    """Whether the words beside a citation name the regulation that it cites."""
    if kata.sitasi is kutipan.sitasi or kutipan.sitasi.register_id:
        return True
    terdaftar = register.match(kata.sitasi, wilayah)
    if terdaftar is not None and kutipan.entri is not None:
        return terdaftar is kutipan.entri
    return kata.sitasi.kunci()[1:3] == kutipan.sitasi.kunci()[1:3]


def _is_old_kind(kata: _Words, entri: EntriRegulasi) -> bool:
    badan = entri.jenis in ("PERATURAN_BADAN", "PER_LEMBAGA")
    baru = entri.model.tahun >= _NO_LONGER_KEPALA
    return badan and baru and kata.teks.lower().startswith("peraturan kepala ")


@lru_cache(maxsize=8192)
def _differ(a: str, b: str, wilayah: str) -> bool:
    """Whether two titles differ in a word that matters; the region of the issuer does not."""
    if a == b or _compact(a) == _compact(b):
        return False
    daerah = f"{wilayah} provinsi kabupaten kota"
    return _lacks(a, f"{b} {daerah}") or _lacks(b, f"{a} {daerah}")


def _lacks(judul: str, lain: str) -> bool:
    """Whether a word of the first title is not in the second, in any spelling."""
    ada = _words(lain)
    return any(
        w not in ada
        and process.extractOne(w, ada, scorer=fuzz.ratio, score_cutoff=_SAME_WORD) is None
        for w in _words(judul)
    )


@lru_cache(maxsize=8192)
def _words(judul: str) -> tuple[str, ...]:
    penuh = _SHORT_WORD.sub(lambda m: _SHORT[m[0]], judul.lower())
    return tuple(w for w in _WORD.findall(penuh) if w not in _UNIMPORTANT)


def _compact(judul: str) -> str:
    return "".join(_words(judul))


def _other_title(kata: _Words, entri: EntriRegulasi) -> dict[str, str]:
    lengkap = sitasi_of(entri).panjang()
    return {
        "sebab": f"“{shown(kata.sitasi.judul)}” bukan judul {sitasi_of(entri)} dalam register",
        "sebab_en": f"“{shown(kata.sitasi.judul)}” is not the registered title of "
        f"{sitasi_of(entri)}",
        **_like_the_register(lengkap, entri),
    }


def _other_kind(kata: _Words, entri: EntriRegulasi) -> dict[str, str]:
    awal = kata.teks.partition(" Nomor ")[0]
    return {
        "sebab": f"“{shown(awal)}” bukan nama jenis {sitasi_of(entri)}",
        "sebab_en": f"“{shown(awal)}” is not what {sitasi_of(entri)} is called",
        **_like_the_register(sitasi_of(entri).panjang(), entri),
    }


def _like_the_register(lengkap: str, entri: EntriRegulasi) -> dict[str, str]:
    return {
        "perbaikan": f"Tulis seperti dalam register:\n{lengkap}\n"
        f"Bila register yang keliru, betulkan `{entri.id}` di `{entri.berkas}`.",
        "perbaikan_en": f"Write it as in the register:\n{lengkap}\n"
        f"If the register is wrong, correct `{entri.id}` in `{entri.berkas}`.",
    }


def _two_titles(kata: _Words, judul: str) -> dict[str, str]:
    return {
        "sebab": f"{kata.sitasi} di sini berjudul “{shown(kata.sitasi.judul)}”, "
        f"padahal sebelumnya “{shown(judul)}”",
        "sebab_en": f"{kata.sitasi} is called “{shown(kata.sitasi.judul)}” here, "
        f"but “{shown(judul)}” before",
        "perbaikan": "Periksa judulnya pada sumber resmi, lalu samakan keduanya.",
        "perbaikan_en": "Look the title up at the official source and use it in both places.",
    }


def _other_regulation(kata: _Words, sitasi: Sitasi) -> dict[str, str]:
    return {
        "sebab": f"Kalimat ini menyebut “{kata.sitasi}”, sedangkan `sitasi` “{sitasi}”",
        "sebab_en": f"This sentence names “{kata.sitasi}”, but `sitasi` is “{sitasi}”",
        "perbaikan": "Betulkan salah satunya, sehingga keduanya menyebut peraturan yang sama.",
        "perbaikan_en": "Correct one of them, so that both name the same regulation.",
    }


RULE: Final = CatalogRule(
    "SP323",
    "judul-sitasi-berbeda",
    Severity.WARNING,
    Sentences("{sebab}.", "{perbaikan}"),
    Sentences("{sebab_en}.", "{perbaikan_en}"),
    __doc__ or "",
    check=check,
)
