"""The kinds of regulation: code, names, abbreviations, rank.

Rank is the order a list of legal bases is expected in: below 90 it follows Pasal 7
UU 12/2011 where that article ranks a kind, and practice elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Lingkup(StrEnum):
    """What has to be known besides number and year to tell one regulation of a kind."""

    NASIONAL = "nasional"
    KEMENTERIAN = "kementerian"
    LEMBAGA = "lembaga"
    PEJABAT = "pejabat"
    PROVINSI = "provinsi"
    KABUPATEN = "kabupaten"
    KOTA = "kota"
    DAERAH = "daerah"


@dataclass(frozen=True, slots=True)
class JenisRegulasi:
    """A kind of regulation."""

    kode: str
    nama: str
    """Long name, as a full citation starts."""
    singkat: str
    """Short name, as a short citation starts."""
    peringkat: int
    lingkup: Lingkup = Lingkup.NASIONAL
    alias: tuple[str, ...] = ()
    """Other openings, in small letters; `nama` and `singkat` are openings too."""
    dalam_hierarki: bool = False
    """Whether Pasal 7 UU 12/2011 ranks it."""


_N, _M, _L, _P = Lingkup.NASIONAL, Lingkup.KEMENTERIAN, Lingkup.LEMBAGA, Lingkup.PEJABAT
_PROV, _KAB, _KOTA, _D = Lingkup.PROVINSI, Lingkup.KABUPATEN, Lingkup.KOTA, Lingkup.DAERAH

_KINDS: Final = (
    JenisRegulasi(
        "UUD",
        "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945",
        "UUD 1945",
        10,
        _N,
        ("undang-undang dasar", "undang-undang dasar negara", "uud", "uud nri"),
        dalam_hierarki=True,
    ),
    JenisRegulasi(
        "TAP_MPR",
        "Ketetapan Majelis Permusyawaratan Rakyat",
        "Tap MPR",
        20,
        _N,
        ("ketetapan mpr",),
        dalam_hierarki=True,
    ),
    JenisRegulasi("UU", "Undang-Undang", "UU", 30, dalam_hierarki=True),
    JenisRegulasi(
        "PERPPU",
        "Peraturan Pemerintah Pengganti Undang-Undang",
        "Perppu",
        30,
        _N,
        ("perpu",),
        dalam_hierarki=True,
    ),
    JenisRegulasi("STAATSBLAD", "Staatsblad", "Staatsblad", 30, _N, ("stb", "stbl")),
    JenisRegulasi("PP", "Peraturan Pemerintah", "PP", 40, dalam_hierarki=True),
    JenisRegulasi("PERPRES", "Peraturan Presiden", "Perpres", 50, dalam_hierarki=True),
    JenisRegulasi("KEPPRES", "Keputusan Presiden", "Keppres", 51),
    JenisRegulasi("INPRES", "Instruksi Presiden", "Inpres", 52),
    JenisRegulasi("PERMEN", "Peraturan Menteri", "Permen", 60, _M, ("peraturan menteri negara",)),
    JenisRegulasi(
        "PMK", "Peraturan Menteri Keuangan", "PMK", 60, _N, ("permenkeu", "permen keuangan")
    ),
    JenisRegulasi("PERATURAN_BADAN", "Peraturan", "Peraturan", 60, _L, ("perban",)),
    JenisRegulasi("PER_LEMBAGA", "Peraturan", "Peraturan", 60, _L),
    JenisRegulasi(
        "PERKAP",
        "Peraturan Kepala Kepolisian Negara Republik Indonesia",
        "Perkap",
        60,
        _N,
        ("peraturan kapolri", "peraturan kepala kepolisian", "peraturan kepala kepolisian negara"),
    ),
    JenisRegulasi(
        "PERPOL",
        "Peraturan Kepolisian Negara Republik Indonesia",
        "Perpol",
        60,
        _N,
        ("peraturan kepolisian", "peraturan kepolisian negara", "peraturan polri"),
    ),
    JenisRegulasi("PERMA", "Peraturan Mahkamah Agung", "Perma", 60),
    JenisRegulasi("KEPMEN", "Keputusan Menteri", "Kepmen", 65, _M, ("keputusan menteri negara",)),
    JenisRegulasi("KEP_BADAN", "Keputusan", "Keputusan", 65, _L),
    JenisRegulasi(
        "KMA",
        "Keputusan Ketua Mahkamah Agung",
        "KMA",
        65,
        _N,
        ("sk kma", "sk ketua mahkamah agung", "surat keputusan ketua mahkamah agung"),
    ),
    JenisRegulasi("SE", "Surat Edaran", "SE", 68, _P),
    JenisRegulasi("SEMA", "Surat Edaran Mahkamah Agung", "SEMA", 68),
    JenisRegulasi("PERDA", "Peraturan Daerah", "Perda", 70, _D, dalam_hierarki=True),
    JenisRegulasi("PERDA_PROV", "Peraturan Daerah", "Perda", 70, _PROV, dalam_hierarki=True),
    JenisRegulasi(
        "PERDASUS",
        "Peraturan Daerah Khusus",
        "Perdasus",
        70,
        _PROV,
        ("perdasi",),
        dalam_hierarki=True,
    ),
    JenisRegulasi("QANUN", "Qanun", "Qanun", 70, _D, dalam_hierarki=True),
    JenisRegulasi("PERGUB", "Peraturan Gubernur", "Pergub", 75, _PROV),
    JenisRegulasi("KEPGUB", "Keputusan Gubernur", "Kepgub", 76, _PROV, ("sk gubernur",)),
    JenisRegulasi("PERDA_KAB", "Peraturan Daerah", "Perda", 80, _KAB, dalam_hierarki=True),
    JenisRegulasi("PERBUP", "Peraturan Bupati", "Perbup", 85, _KAB),
    JenisRegulasi(
        "PERWALI",
        "Peraturan Wali Kota",
        "Perwali",
        85,
        _KOTA,
        ("peraturan walikota", "perwal", "perwako", "perwalkot"),
    ),
    JenisRegulasi("KEPBUP", "Keputusan Bupati", "Kepbup", 86, _KAB, ("sk bupati",)),
    JenisRegulasi(
        "KEPWALI",
        "Keputusan Wali Kota",
        "Kepwali",
        86,
        _KOTA,
        ("keputusan walikota", "kepwal", "kepwako", "sk wali kota", "sk walikota"),
    ),
    JenisRegulasi("PERDES", "Peraturan Desa", "Perdes", 90, _P),
    JenisRegulasi("PER_KEPALA_UNIT", "Peraturan", "Peraturan", 95, _P),
    JenisRegulasi("KEP_KEPALA_UNIT", "Keputusan", "Keputusan", 95, _P),
)

JENIS_REGULASI: Final = {jenis.kode: jenis for jenis in _KINDS}
"""Every kind by code, in order of rank."""

_GENERIC: Final = {
    "peraturan": "PERATURAN",
    "peraturan kepala": "PERATURAN",
    "perka": "PERATURAN",
    "perban": "PERATURAN",
    "keputusan": "KEPUTUSAN",
    "surat keputusan": "KEPUTUSAN",
    "sk": "KEPUTUSAN",
}


def _openings() -> dict[str, str]:
    table = {
        opening: jenis.kode
        for jenis in reversed(_KINDS)
        for opening in (jenis.nama.lower(), jenis.singkat.lower(), *jenis.alias)
    }
    surat = {f"surat {key}": kode for key, kode in table.items() if key.startswith("keputusan ")}
    return table | surat | _GENERIC


_OPENINGS: Final = _openings()
_LONGEST: Final = max(opening.count(" ") + 1 for opening in _OPENINGS)


def read_opening(words: list[str]) -> tuple[str, int]:
    """Code that the opening words of a citation stand for, and how many they are.

    The generic openings give "PERATURAN" or "KEPUTUSAN"; ("", 0) where nothing is known.
    """
    for count in range(min(_LONGEST, len(words)), 0, -1):
        kode = _OPENINGS.get(" ".join(words[:count]))
        if kode is not None:
            return kode, count
    return "", 0
