"""The fourteen components of a service standard: keys, groups, legal titles.

Second table of the pipeline after the diagnostics; `model/` attaches a
`Komponen` to each field, everything else derives order and titles from here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Kelompok(StrEnum):
    """The two groups of PermenPANRB 15/2014."""

    PENYAMPAIAN = "penyampaian"
    PENGELOLAAN = "pengelolaan"

    @property
    def judul(self) -> str:
        """Heading as official documents print it."""
        return _JUDUL_KELOMPOK[self][0]

    @property
    def judul_en(self) -> str:
        """English heading."""
        return _JUDUL_KELOMPOK[self][1]


_JUDUL_KELOMPOK: Final = {
    Kelompok.PENYAMPAIAN: ("Proses Penyampaian Pelayanan", "Service delivery"),
    Kelompok.PENGELOLAAN: (
        "Proses Pengelolaan Pelayanan di Internal Organisasi",
        "Internal management (manufacturing)",
    ),
}


@dataclass(frozen=True, slots=True)
class Komponen:
    """One of the fourteen.

    `nomor` counts within the group (PermenPANRB 15/2014), `nomor_uu` is the place in
    UU 25/2009 Pasal 21; both orders occur in published documents.
    """

    kunci: str
    judul: str
    judul_en: str
    kelompok: Kelompok
    nomor: int
    nomor_uu: int
    arti: str

    @property
    def jangkar(self) -> str:
        """Stable anchor on the page; the key with hyphens."""
        return self.kunci.replace("_", "-")


_P, _M = Kelompok.PENYAMPAIAN, Kelompok.PENGELOLAAN

KOMPONEN: Final[dict[str, Komponen]] = {
    k.kunci: k
    for k in (
        Komponen(
            "persyaratan",
            "Persyaratan",
            "Requirements",
            _P,
            1,
            2,
            "Dokumen, barang, atau hal lain yang harus dipenuhi, teknis dan administratif.",
        ),
        Komponen(
            "prosedur",
            "Sistem, Mekanisme, dan Prosedur",
            "System, mechanism and procedure",
            _P,
            2,
            3,
            "Tata cara pelayanan yang dibakukan bagi pemberi dan penerima pelayanan.",
        ),
        Komponen(
            "jangka_waktu",
            "Jangka Waktu Pelayanan",
            "Processing time",
            _P,
            3,
            4,
            "Waktu yang diperlukan untuk menyelesaikan seluruh proses pelayanan.",
        ),
        Komponen(
            "biaya",
            "Biaya/Tarif",
            "Fee",
            _P,
            4,
            5,
            "Ongkos yang dikenakan kepada penerima pelayanan.",
        ),
        Komponen(
            "produk",
            "Produk Pelayanan",
            "Product",
            _P,
            5,
            6,
            "Hasil pelayanan yang diberikan dan diterima sesuai ketentuan.",
        ),
        Komponen(
            "pengaduan",
            "Penanganan Pengaduan, Saran, dan Masukan",
            "Complaints, suggestions and feedback",
            _P,
            6,
            10,
            "Cara menyampaikan pengaduan dan cara menindaklanjutinya.",
        ),
        Komponen(
            "dasar_hukum",
            "Dasar Hukum",
            "Legal basis",
            _M,
            1,
            1,
            "Peraturan perundang-undangan yang menjadi dasar pelayanan.",
        ),
        Komponen(
            "sarana_prasarana",
            "Sarana dan Prasarana, dan/atau Fasilitas",
            "Facilities",
            _M,
            2,
            7,
            "Peralatan dan fasilitas, termasuk bagi kelompok rentan.",
        ),
        Komponen(
            "kompetensi_pelaksana",
            "Kompetensi Pelaksana",
            "Staff competencies",
            _M,
            3,
            8,
            "Pengetahuan, keahlian, keterampilan, dan pengalaman pelaksana.",
        ),
        Komponen(
            "pengawasan_internal",
            "Pengawasan Internal",
            "Internal supervision",
            _M,
            4,
            9,
            "Pengendalian oleh atasan langsung, pimpinan satuan kerja, atau pengawas internal.",
        ),
        Komponen(
            "jumlah_pelaksana",
            "Jumlah Pelaksana",
            "Number of staff",
            _M,
            5,
            11,
            "Banyaknya pelaksana sesuai beban kerja.",
        ),
        Komponen(
            "jaminan_pelayanan",
            "Jaminan Pelayanan",
            "Service guarantee",
            _M,
            6,
            12,
            "Kepastian bahwa pelayanan dilaksanakan sesuai standar.",
        ),
        Komponen(
            "jaminan_keamanan",
            "Jaminan Keamanan dan Keselamatan Pelayanan",
            "Safety and security guarantee",
            _M,
            7,
            13,
            "Kepastian rasa aman, bebas dari bahaya dan risiko.",
        ),
        Komponen(
            "evaluasi_kinerja",
            "Evaluasi Kinerja Pelaksana",
            "Performance evaluation",
            _M,
            8,
            14,
            "Penilaian seberapa jauh pelaksanaan sesuai dengan standar.",
        ),
    )
}
"""Key → component, in the order of PermenPANRB 15/2014 (6 + 8).

Source: PMK 46/PMK.01/2021 (restating the split); UU 25/2009 Pasal 21 for `nomor_uu`.
"""


def anggota(kelompok: Kelompok) -> tuple[Komponen, ...]:
    """The components of one group, in order: six or eight."""
    return tuple(k for k in KOMPONEN.values() if k.kelompok is kelompok)
