"""The fixed words of a procedure drawing, in Indonesian and English."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from generator.diagnostics import Lang


@dataclass(frozen=True, slots=True)
class Words:
    """Every word the drawing, its description and its text equivalent add to the author's.

    Names ending in a verb form are `str.format` templates.
    """

    nomor: str
    kegiatan: str
    pelaksana: str
    mutu_baku: str
    waktu: str
    keluaran: str
    mulai: str
    selesai: str
    ya: str
    tidak: str
    lanjut: str
    lainnya: str
    jika: str
    """Opens a condition: "Jika tidak lengkap"."""
    selain_itu: str
    kembali_ke: str
    lanjut_ke: str
    ulangi: str
    tanpa_tujuan: str
    dilakukan_jika: str
    ringkasan: str
    putusan: tuple[str, str]
    """Number of decisions, for one and for several."""
    langkah: tuple[str, str]
    berdaftar: str
    sambung: str
    """Between a condition and the author's sentence in a table cell."""

    def count(self, forms: tuple[str, str], number: int) -> str:
        """`number` with its noun: "1 step", "6 steps"."""
        return forms[0 if number == 1 else 1].format(number)


_ID: Final = Words(
    nomor="No",
    kegiatan="Kegiatan",
    pelaksana="Pelaksana",
    mutu_baku="Mutu baku",
    waktu="Waktu",
    keluaran="Keluaran",
    mulai="Mulai",
    selesai="Selesai",
    ya="Ya",
    tidak="Tidak",
    lanjut="Lanjut",
    lainnya="Selain itu",
    jika="Jika {}",
    selain_itu="Selain itu",
    kembali_ke="kembali ke langkah {}",
    lanjut_ke="lanjut ke langkah {}",
    ulangi="ulangi langkah ini",
    tanpa_tujuan="tujuannya belum ditulis dengan benar",
    dilakukan_jika="Dilakukan jika {}.",
    ringkasan="Diagram alur {langkah}, {jumlah} pelaku ({pelaku}){putusan}; {berdaftar}.",
    putusan=(", {} putusan", ", {} putusan"),
    langkah=("{} langkah", "{} langkah"),
    berdaftar="tiap langkah tertulis pada daftar bernomor",
    sambung="Jika {}: ",
)

_EN: Final = Words(
    nomor="No",
    kegiatan="Activity",
    pelaksana="Actors",
    mutu_baku="Standard",
    waktu="Time",
    keluaran="Output",
    mulai="Start",
    selesai="End",
    ya="Yes",
    tidak="No",
    lanjut="Continue",
    lainnya="Otherwise",
    jika="If {}",
    selain_itu="Otherwise",
    kembali_ke="back to step {}",
    lanjut_ke="go to step {}",
    ulangi="repeat this step",
    tanpa_tujuan="its target is not written correctly yet",
    dilakukan_jika="Done if {}.",
    ringkasan="Flow chart of {langkah}, {jumlah} actors ({pelaku}){putusan}; {berdaftar}.",
    putusan=(", {} decision", ", {} decisions"),
    langkah=("{} step", "{} steps"),
    berdaftar="each step is written out in the numbered list",
    sambung="If {}: ",
)


def words(bahasa: Lang) -> Words:
    """The words of a language.

    Example:
        >>> words("en").selesai
        'End'
    """
    return _EN if bahasa == "en" else _ID
