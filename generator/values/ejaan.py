"""Words that are often misspelt, each with its standard spelling; read by rule SP234 and the fixer.

Only words that mean nothing else are here, so that replacing them is safe. Pairs of which the
dictionary could not be asked, and words of addresses ("komplek"), are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

EJAAN: Final[Mapping[str, str]] = {
    salah: benar
    for benar, semua in {
        "aktivitas": ("aktifitas",),
        "analisis": ("analisa",),
        "antrean": ("antrian",),
        "antre": ("antri",),
        "apotek": ("apotik",),
        "berkompeten": ("berkompoten", "berkopenten", "berkompenten"),
        "bermeterai": ("bermaterai", "bermeterei"),
        "diagnosis": ("diagnosa",),
        "diizinkan": ("diijinkan",),
        "diubah": ("dirubah",),
        "efektivitas": ("efektifitas",),
        "faksimile": ("faximile", "faximili", "facsimile", "faksimili", "faximil"),
        "Februari": ("pebruari",),
        "formulir": ("formulier", "pormulir"),
        "fotokopi": (
            *("foto copy", "fotocopy", "photo copy", "photocopy", "foto kopi", "fotocopi"),
            *("foto copi", "fotokopy", "foto kopy", "potokopi", "potocopy"),
        ),
        "hierarki": ("hirarki",),
        "ijazah": ("ijasah",),
        "izin": ("ijin",),
        "jadwal": ("jadual",),
        "konkret": ("konkrit", "kongkrit"),
        "kualitas": ("kwalitas",),
        "kuantitas": ("kwantitas",),
        "kuitansi": ("kwitansi",),
        "legalisasi": ("ligalisasi",),
        "loket": ("locket",),
        "manajemen": ("managemen", "menejemen"),
        "mengizinkan": ("mengijinkan",),
        "mengubah": ("merubah",),
        "meterai": ("materai", "meterei"),
        "musala": ("musholla", "mushola", "mushalla", "musolla"),
        "nasihat": ("nasehat",),
        "negeri": ("negri",),
        "nomor": ("nomer",),
        "nonperizinan": ("non perizinan", "non-perizinan", "non perijinan", "non-perijinan"),
        "November": ("nopember",),
        "objek": ("obyek",),
        "paham": ("faham",),
        "perizinan": ("perijinan",),
        "praktik": ("praktek",),
        "provinsi": ("propinsi",),
        "risiko": ("resiko",),
        "sekadar": ("sekedar",),
        "silakan": ("silahkan",),
        "sistem": ("sistim",),
        "standar": ("standart",),
        "subjek": ("subyek",),
        "survei": ("survey",),
        "teknis": ("tehnis",),
        "telepon": ("telpon", "telfon", "tilpon"),
        "terampil": ("trampil",),
        "utang": ("hutang",),
    }.items()
    for salah in semua
}
"""Misspelt word in small letters → standard spelling."""

_IN_NAMES: Final = frozenset(
    {
        *("apotik", "ijin", "managemen", "materai", "mushalla", "mushola", "musholla", "musolla"),
        *("nasehat", "negri", "obyek", "perijinan", "praktek", "propinsi", "sistim", "survey"),
    }
)
"""Words that names and titles of regulations keep in their old spelling."""

PEMICU: Final = frozenset(salah.split()[0 if salah.startswith("non ") else -1] for salah in EJAAN)
"""A word of each of them, the rarer one: a text without any holds no misspelt word."""

_WORDS: Final = "|".join(sorted((re.escape(salah) for salah in EJAAN), key=len, reverse=True))
_SEPARATE: Final = re.compile(
    rf"(?<![\w@./*-])(?:{_WORDS})(?![\w@/*-]|\.\w)".replace(r"\ ", r"\s+"), re.IGNORECASE
)
"""Whole words, not parts of addresses and not foreign words between asterisks."""


class SalahEja(NamedTuple):
    """A misspelt word in a text: where it stands, as typed, and as it should be."""

    awal: int
    akhir: int
    salah: str
    benar: str


def salah_eja(teks: str) -> Iterator[SalahEja]:
    """The misspelt words of a text, in order; capitals are kept, and what may be a name is left.

    Example:
        >>> [f"{s.salah} → {s.benar}" for s in salah_eja("Locket FOTO COPY")]
        ['Locket → Loket', 'FOTO COPY → FOTOKOPI']
    """
    for match in _SEPARATE.finditer(teks):
        salah = match[0]
        if salah.lower() in _IN_NAMES and _may_be_name(teks, match.start(), match.end()):
            continue
        benar = EJAAN[" ".join(salah.lower().split())]
        yield SalahEja(match.start(), match.end(), salah, _in_case_of(salah, benar))


def _may_be_name(teks: str, awal: int, akhir: int) -> bool:
    """Whether a word has its capital for another reason than that the sentence starts there."""
    return teks[awal].isupper() and (awal > 0 or teks[akhir:].lstrip()[:1].isupper())


def _in_case_of(salah: str, benar: str) -> str:
    if salah.isupper():
        return benar.upper()
    return benar[0].upper() + benar[1:] if salah[0].isupper() else benar
