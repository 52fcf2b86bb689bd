"""Names of regions as citations and agencies write them, brought to one form."""

from __future__ import annotations

from typing import Final

PROVINSI: Final[dict[str, tuple[str, ...]]] = {
    "Aceh": ("nad", "nanggroe aceh darussalam"),
    "Sumatera Utara": ("sumut", "sumatra utara"),
    "Sumatera Barat": ("sumbar", "sumatra barat"),
    "Sumatera Selatan": ("sumsel", "sumatra selatan"),
    "Riau": (),
    "Kepulauan Riau": ("kepri",),
    "Jambi": (),
    "Bengkulu": (),
    "Lampung": (),
    "Kepulauan Bangka Belitung": ("babel", "bangka belitung"),
    "Banten": (),
    "DKI Jakarta": (
        *("dki", "dkj", "jakarta", "daerah khusus ibukota jakarta"),
        *("daerah khusus ibu kota jakarta", "daerah khusus jakarta"),
    ),
    "Jawa Barat": ("jabar",),
    "Jawa Tengah": ("jateng",),
    "Daerah Istimewa Yogyakarta": ("diy", "di yogyakarta", "d.i. yogyakarta"),
    "Jawa Timur": ("jatim",),
    "Bali": (),
    "Nusa Tenggara Barat": ("ntb",),
    "Nusa Tenggara Timur": ("ntt",),
    "Kalimantan Barat": ("kalbar",),
    "Kalimantan Tengah": ("kalteng",),
    "Kalimantan Selatan": ("kalsel",),
    "Kalimantan Timur": ("kaltim",),
    "Kalimantan Utara": ("kaltara", "kalut"),
    "Sulawesi Utara": ("sulut",),
    "Gorontalo": (),
    "Sulawesi Tengah": ("sulteng",),
    "Sulawesi Barat": ("sulbar",),
    "Sulawesi Selatan": ("sulsel",),
    "Sulawesi Tenggara": ("sultra",),
    "Maluku": (),
    "Maluku Utara": ("malut",),
    "Papua": (),
    "Papua Barat": (),
    "Papua Barat Daya": (),
    "Papua Selatan": (),
    "Papua Tengah": (),
    "Papua Pegunungan": (),
}
"""Every province with the other names it goes by."""

_PROVINCES: Final = {
    other.lower(): name for name, others in PROVINSI.items() for other in (name, *others)
}
_LEVELS: Final = {
    "kabupaten": "Kabupaten",
    "kab.": "Kabupaten",
    "kab": "Kabupaten",
    "kota": "Kota",
    "kotamadya": "Kota",
}
_PROVINCE_WORDS: Final = frozenset({"provinsi", "propinsi", "prov.", "prov", "prop.", "prop"})


def canonical_wilayah(teks: str) -> str:
    """One spelling of a region: a province bare, "Kabupaten X", "Kota X", else as written.

    Example:
        >>> canonical_wilayah("Prov. Kaltim"), canonical_wilayah("Kab. Pati")
        ('Kalimantan Timur', 'Kabupaten Pati')
    """
    first, _, rest = " ".join(teks.split()).partition(" ")
    level = _LEVELS.get(first.lower())
    if level is not None and rest:
        return f"{level} {rest}"
    if first.lower() in _PROVINCE_WORDS and rest:
        return _PROVINCES.get(rest.lower(), rest)
    whole = f"{first} {rest}".rstrip()
    return _PROVINCES.get(whole.lower(), whole)


def is_provinsi(wilayah: str) -> bool:
    """Whether a canonical region is a province."""
    return wilayah in PROVINSI


def bare_wilayah(wilayah: str) -> str:
    """A canonical region without "Kabupaten" or "Kota"."""
    first, _, rest = wilayah.partition(" ")
    return rest if first in ("Kabupaten", "Kota") and rest else wilayah
