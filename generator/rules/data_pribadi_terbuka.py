"""## Apa yang diperiksa

Komponen yang diterbitkan tidak memuat nomor induk kependudukan (16 angka), nama orang yang
disapa atau bergelar, atau nomor ponsel yang labelnya nama orang.

## Mengapa penting

Standar pelayanan terbuka bagi siapa pun dan lama tersimpan di internet. Petugas berganti;
jabatannya tetap.

## Cara memperbaiki

Tulis jabatannya, misalnya “Petugas pengaduan”, dan nomor milik kantor.

## Dasar hukum

Tidak ada ketentuan standar pelayanan yang meminta nama orang pada komponennya.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from generator.catalog import Standar
from generator.catalog.tulisan import Bagian, isi_of
from generator.components import KOMPONEN
from generator.diagnostics import Finding, Path, Sentences, Severity
from generator.model.kosakata import JenisKanal
from generator.model.penyampaian import Kanal
from generator.rules import Rule

_NUMBER: Final = "nomor induk kependudukan"
_NAMED: Final = "nama orang"
_MOBILE_OF: Final = "nomor ponsel pribadi"
_OPENERS: Final = frozenset(
    {
        *("bapak", "bpk", "pak", "ibu", "bu", "sdr", "sdri", "saudara", "saudari"),
        *("dr", "drg", "ir", "drs", "dra", "prof", "hj", "h", "s", "m", "md"),
    }
)
"""Words that an address or a title is written with."""
_NIK_LENGTH: Final = 16
_NIK: Final = re.compile(r"(?<![0-9A-Za-z.-])[1-9][0-9]{15}(?![0-9])", re.ASCII)
_NAME: Final = r"[A-Z][a-z]+(?: [A-Z][a-z]+)*"
_ADDRESSED: Final = re.compile(
    rf"\b(?:Bapak|Bpk\.?|Pak|Ibu|Bu|Sdr\.?|Sdri\.?|Saudara|Saudari) (?:[A-Z]\. ?)?({_NAME})"
)
_TITLED: Final = re.compile(
    rf"\b(?:dr|drg|Dr|Ir|Drs|Dra|Prof|Hj|H)\. ({_NAME})"
    rf"|\b({_NAME}),? (?:S\.(?:H|E|T|S|P|Sos|IP|STP|Kom|Pd|Si|Ag|Psi|Kep|KM|Farm|Tr)|A\.Md|"
    r"M\.(?:Si|M|H|T|Pd|Kes|AP|Kom|Ag|Sc))\b"
)
_PLACE_BEFORE: Final = re.compile(
    r"(?:\b(?:jalan|jl|jln|rs|rsud|rsup|rsia|rumah sakit|gedung|aula|stadion|bandara|taman|balai"
    r"|universitas|pelabuhan)\b\.?[^,;]{0,20})$",
    re.IGNORECASE,
)
_OFFICES: Final = frozenset(
    {
        *("Hamil", "Menyusui", "Kota", "Kandung", "Camat", "Lurah", "Kepala", "Bupati", "Wali"),
        *("Walikota", "Gubernur", "Wakil", "Ketua", "Direktur", "Sekretaris", "Menteri", "Rumah"),
        *("Dan", "Melahirkan", "Nifas", "Asuh", "Angkat", "Tiri", "Anak", "Pertiwi", "Bhayangkari"),
        *("Kasi", "Kabid", "Kasubag", "Kapolres", "Kapolsek", "Kades", "Petugas", "Pimpinan"),
        *("Dosen", "Guru", "Pemohon", "Pelapor", "Calon", "Bayi", "Balita", "Atau", "Pkk"),
    }
)
_GIVEN_NAMES: Final = frozenset(
    {
        *(
            "Abdul",
            "Achmad",
            "Adi",
            "Agung",
            "Agus",
            "Ahmad",
            "Ali",
            "Andi",
            "Andri",
            "Ani",
            "Arif",
        ),
        *("Aris", "Ayu", "Bambang", "Budi", "Dedi", "Deni", "Desi", "Dewi", "Dian", "Didik", "Dwi"),
        *(
            "Edi",
            "Eka",
            "Eko",
            "Endang",
            "Erna",
            "Fajar",
            "Fitri",
            "Hadi",
            "Hari",
            "Hasan",
            "Hendra",
        ),
        *("Hendri", "Heri", "Herman", "Iis", "Ika", "Imam", "Indra", "Irfan", "Irwan", "Iwan"),
        *("Joko", "Ketut", "Komang", "Kurnia", "Lia", "Lilis", "Lina", "Made", "Maria", "Mega"),
        *("Muhammad", "Mulyadi", "Nina", "Novi", "Nur", "Nurul", "Nyoman", "Rahmat", "Ratna"),
        *(
            "Reni",
            "Retno",
            "Rian",
            "Rina",
            "Rini",
            "Rita",
            "Rizki",
            "Rudi",
            "Siti",
            "Slamet",
            "Sri",
        ),
        *("Sugeng", "Supri", "Suryadi", "Susi", "Sutrisno", "Taufik", "Teguh", "Titin", "Tri"),
        *("Tuti", "Umar", "Wahyu", "Wati", "Wawan", "Wayan", "Widodo", "Yanti", "Yudi", "Yuli"),
        *("Yuliana", "Yusuf", "Zainal"),
    }
)
"""Common given names; a label that opens with one is taken for a person."""
_MOBILE: Final = re.compile(r"\(?(?:\+?62|0) ?-?8[0-9() .-]{7,}", re.ASCII)
_DIALLED: Final = (JenisKanal.TELEPON, JenisKanal.WHATSAPP, JenisKanal.SMS, JenisKanal.CALL_CENTER)
_SHOWN_DIGITS: Final = 4


def check(standar: Standar) -> Iterator[Finding]:
    """A finding for every text that names a person or a NIK, and for every private mobile."""
    ditegur: set[Path] = set()
    for kunci, bagian in isi_of(standar):
        for path, jenis, nilai in _in_part(bagian) if kunci in KOMPONEN else ():
            if jenis == _NUMBER or kunci != "kompetensi_pelaksana":
                ditegur.add((kunci, *path[:-1]))
                yield Finding((kunci, *path), _facts(jenis, nilai))
    komponen = None if "pengaduan" in standar.broken else standar.isi.pengaduan
    for path, kanal in komponen.semua_kanal() if komponen else ():
        if ("pengaduan", *path) not in ditegur and _is_private(kanal):
            nilai = f"{kanal.nilai} ({kanal.label})"
            yield Finding(("pengaduan", *path, "label"), _facts(_MOBILE_OF, nilai))


@lru_cache(maxsize=256)
def _in_part(bagian: Bagian) -> tuple[tuple[Path, str, str], ...]:
    """Path in the part, kind and quotation of each text with a NIK or a person."""
    bernik = any(len(kata) == _NIK_LENGTH and kata.isdigit() for kata in bagian.kata)
    if not bernik and _OPENERS.isdisjoint(bagian.kata):
        return ()
    hasil = []
    for path, teks in bagian.teks:
        if nik := _NIK.search(teks):
            hasil.append((path, _NUMBER, _masked(nik[0])))
        elif nama := _person(teks):
            hasil.append((path, _NAMED, nama))
    return tuple(hasil)


def _person(teks: str) -> str:
    """The name of a person in a text, empty where there is none."""
    for sapaan in _ADDRESSED.finditer(teks):
        if sapaan[1].split()[0] not in _OFFICES:
            return sapaan[0]
    for gelar in _TITLED.finditer(teks):
        if not _PLACE_BEFORE.search(teks[: gelar.start()]):
            return gelar[0]
    return ""


def _is_private(kanal: Kanal) -> bool:
    return (
        kanal.jenis in _DIALLED
        and bool(kanal.label)
        and str(kanal.label).split()[0].strip(",.") in _GIVEN_NAMES
        and bool(kanal.nilai and _MOBILE.match(kanal.nilai))
    )


def _masked(nik: str) -> str:
    """The first digits only: a report is read by others too."""
    return f"{nik[:_SHOWN_DIGITS]}…"


_EN: Final = {
    _NUMBER: "a population number (NIK)",
    _NAMED: "the name of a person",
    _MOBILE_OF: "a private mobile number",
}


def _facts(jenis: str, nilai: str) -> dict[str, str]:
    return {"jenis": jenis, "jenis_en": _EN[jenis], "nilai": nilai}


RULE: Final = Rule(
    "SP240",
    "data-pribadi-terbuka",
    Severity.WARNING,
    Sentences(
        "Bagian ini tampaknya memuat {jenis}: “{nilai}”. Standar pelayanan dibaca siapa pun.",
        "Hapus, atau ganti dengan jabatan dan nomor kantor, misalnya “Petugas pengaduan”.",
    ),
    Sentences(
        "This seems to hold {jenis_en}: “{nilai}”. Anyone can read a service standard.",
        "Remove it, or give the post and the office number instead, for example “Petugas "
        "pengaduan”.",
    ),
    __doc__ or "",
    reads=(),
    check=check,
)
