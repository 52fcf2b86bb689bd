"""## Apa yang diperiksa

Singkatan dari tiga huruf besar atau lebih diterangkan: di `singkatan`, di `singkatan_umum`
instansi, atau dengan kepanjangannya di dalam kalimat. Singkatan yang dikenal umum, seperti KTP dan
BPJS, tidak ditanya; judul peraturan tidak diperiksa.

## Mengapa penting

Singkatan yang lazim di kantor sering tidak dikenal warga.

## Cara memperbaiki

Tambahkan di `singkatan`; yang dipakai banyak layanan cukup sekali di `singkatan_umum` instansi.

## Dasar hukum

Tidak ada; ini anjuran agar naskah terbaca.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from generator.catalog import Standar
from generator.catalog.tulisan import Bagian, isi_of
from generator.diagnostics import Finding, Path, Sentences, Severity
from generator.rules import Rule

_KNOWN: Final = frozenset(
    {
        *("KTP", "NIK", "NPWP", "NIP", "SIM", "STNK", "BPKB", "SKCK", "KIA", "WNI", "WNA", "RT"),
        *("RW", "BPJS", "JKN", "KIS", "ASN", "PNS", "TNI", "POLRI", "UMKM", "UKM", "RSUD", "KUA"),
        *("SMP", "SMA", "SMK", "SLTA", "SLTP", "MTS", "PAUD", "DIII", "PBB", "BUMN", "BUMD", "HIV"),
        *("PDF", "JPG", "JPEG", "PNG", "DOC", "DOCX", "XLS", "XLSX", "ZIP", "SMS", "FAQ", "GPS"),
        *("SHP", "CCTV", "ATM", "USB", "LCD", "LED", "URL", "WIB", "WITA", "WIT", "LAPOR", "HTTP"),
        *(
            "PIN",
            "OTP",
            "RFID",
            "QRIS",
            "UUD",
            "PERDA",
            "COVID",
            "KIR",
            "BPS",
            "BPN",
            "BPOM",
            "PLN",
            "PDAM",
            "IGD",
            "UGD",
            "KITAS",
            "KITAP",
            "DPR",
            "DPRD",
        ),
    }
)
"""Abbreviations that everybody knows, and names of file formats and things."""
_EMPHASIS: Final = frozenset(
    {
        *("DAN", "ATAU", "TIDAK", "WAJIB", "HARUS", "ASLI", "GRATIS", "BUKAN", "HANYA", "DILARANG"),
        *("TANPA", "JIKA", "BILA", "UNTUK", "SEMUA", "SURAT", "IZIN", "BARU", "LAMA", "HILANG"),
        *("RUSAK", "BIAYA", "CATATAN", "PENTING", "JALUR", "LOKET", "KOTA", "DESA", "KANTOR"),
    }
)
"""Words in capitals for their weight."""
_SHORT: Final = re.compile(r"(?<![\w.@/])(?:[A-Za-z]-)?([A-Z]{3,8})(?![\w@]|\.\w|-[0-9])")
_ROMAN: Final = re.compile(r"[A-D]?[IVX]+")
_WORD: Final = re.compile(r"[A-Za-z][A-Za-z'-]*")
_SMALL: Final = frozenset(
    {"dan", "atau", "di", "ke", "dari", "yang", "untuk", "pada", "dengan", "of", "the", "and"}
)


def check(standar: Standar) -> Iterator[Finding]:
    """One finding for all unexplained abbreviations of the file, and one per shared text."""
    asing = _unexplained(standar)
    milik = {s: p for s, p in asing.items() if standar.place(p)[0] == standar.berkas}
    if milik:
        yield Finding(("singkatan",), _facts(milik, "singkatan", standar))
    for path in dict.fromkeys(p for s, p in asing.items() if s not in milik):
        bersama = {s: p for s, p in asing.items() if p == path}
        yield Finding(path, _facts(bersama, "singkatan_umum", standar))


def _unexplained(standar: Standar) -> Mapping[str, Path]:
    """Abbreviation → path of the first text that uses it, in order."""
    dikenal = standar.instansi.singkatan.union(_KNOWN, _EMPHASIS, standar.isi.singkatan or ())
    asing: dict[str, Path] = {}
    semua = [(kunci, b) for kunci, b in isi_of(standar) if kunci != "dasar_hukum"]
    for kunci, bagian in semua:
        if not bagian.kapital <= dikenal:
            for singkat, path in _used(bagian):
                if singkat not in dikenal:
                    asing.setdefault(singkat, (kunci, *path))
    if not asing:
        return asing
    huruf = [_initials(standar.instansi.model.nama)]
    huruf += [_initials(teks) for _, bagian in semua for _, teks in bagian.teks]
    return {s: p for s, p in asing.items() if not any(s.lower() in satu for satu in huruf)}


def _used(bagian: Bagian) -> Iterator[tuple[str, Path]]:
    """The abbreviations of a part, with the path of each in it."""
    for path, teks in bagian.teks:
        if path[-1:] != ("nilai",) and not teks.isupper():
            for match in _SHORT.finditer(teks):
                if not _ROMAN.fullmatch(match[1]):
                    yield match[1], path


@lru_cache(maxsize=2048)
def _initials(teks: str) -> str:
    """First letters of the words that are no abbreviations, small words left out."""
    return "".join(
        kata[0].lower()
        for kata in _WORD.findall(teks)
        if kata.lower() not in _SMALL and not (len(kata) > 1 and kata.isupper())
    )


def _facts(daftar: Mapping[str, Path], kunci: str, standar: Standar) -> dict[str, str]:
    baris = "\n".join(f'{s}: "‹isi: kepanjangan {s}›"' for s in daftar)
    di_bawah = baris.replace("\n", "\n  ")
    sudah = kunci == "singkatan" and bool(standar.isi.singkatan)
    return {
        "nilai": ", ".join(f"“{s}” (di `{p[0]}`)" for s, p in daftar.items()),
        "nilai_en": ", ".join(f"“{s}” (in `{p[0]}`)" for s, p in daftar.items()),
        "di": f"di bawah `{kunci}`" if sudah else f"sebagai `{kunci}`",
        "di_en": f"below `{kunci}`" if sudah else f"as `{kunci}`",
        "cuplikan": baris if sudah else f"{kunci}:\n  {di_bawah}",
        "letak": "di berkas ini",
        "letak_en": "in this file",
    }


RULE: Final = Rule(
    "SP239",
    "singkatan-tanpa-kepanjangan",
    Severity.WARNING,
    Sentences(
        "Singkatan {nilai} belum diterangkan.",
        "Tulis kepanjangannya {di} {letak}:\n{cuplikan}",
    ),
    Sentences(
        "Not explained in this standard: {nilai_en}.",
        "Write what it stands for {di_en} {letak_en}:\n{cuplikan}",
    ),
    __doc__ or "",
    reads=(),
    check=check,
)
