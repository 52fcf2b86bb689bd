"""Fictional regencies and their agencies, as plain values."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Final

from generator.source import Value
from tests.bench.words import PLACES, QUALITIES, Words, capital

AGENCIES_PER_REGENCY: Final = 10
MOTTO: Final = "(instansi fiktif, untuk contoh)"

KINDS: Final = (
    ("dukcapil", "Dinas Kependudukan dan Pencatatan Sipil", "adminduk"),
    ("dpmptsp", "Dinas Penanaman Modal dan Pelayanan Terpadu", "pekerjaan_dan_usaha"),
    ("puskesmas", "Pusat Kesehatan Masyarakat", "kesehatan"),
    ("dinas", "Dinas Lingkungan Hidup", "lingkungan_hidup"),
    ("dinas", "Dinas Perhubungan", "perhubungan"),
    ("dinas", "Dinas Perumahan Rakyat", "tempat_tinggal"),
    ("sekolah", "Sekolah Menengah Pertama", "pendidikan"),
    ("kecamatan", "Kecamatan", "lain"),
    ("dinas", "Dinas Pariwisata", "pariwisata"),
    ("badan", "Badan Sumber Daya Alam", "sumber_daya_alam"),
)
"""Kind, name and field of the agencies of one regency, over and over."""


@dataclass(frozen=True, slots=True)
class Regency:
    """A fictional regency."""

    nama: str
    """As it is cited: Contoh Asri."""

    @classmethod
    def number(cls, ke: int) -> Regency:
        """The one with that number; no two are alike."""
        lapis, sisa = divmod(ke, len(PLACES))
        return cls(f"Contoh {PLACES[sisa]}" + (f" {PLACES[lapis - 1]}" if lapis else ""))

    @property
    def id(self) -> str:
        """Folder of the regency."""
        return f"{self.nama.lower().replace(' ', '-')}-kabupaten"

    @property
    def host(self) -> str:
        """Its name on the web."""
        return f"{self.nama.lower().replace(' ', '')}.example"

    @property
    def perda(self) -> tuple[str, str]:
        """Citations of its regional regulations, by age."""
        awal = f"Perda Kabupaten {self.nama}"
        return f"{awal} 3 Tahun 2023", f"{awal} 5 Tahun 2024"

    @property
    def perbup(self) -> tuple[str, str, str]:
        """Citations of the regent's regulations, by age."""
        return (
            f"Perbup {self.nama} 21 Tahun 2024",
            f"Perbup {self.nama} 8 Tahun 2025",
            f"Perbup {self.nama} 30 Tahun 2025",
        )


@dataclass(frozen=True, slots=True)
class Agency:
    """A fictional agency of a regency."""

    nomor: int
    kabupaten: Regency
    jenis: str
    nama: str
    bidang: str
    unit: tuple[str, ...]

    @classmethod
    def number(cls, ke: int, acak: random.Random) -> Agency:
        """The one with that number."""
        jenis, nama, bidang = KINDS[ke % len(KINDS)]
        kabupaten = Regency.number(ke // AGENCIES_PER_REGENCY)
        unit = tuple(f"Bidang {capital(mutu)}" for mutu in acak.sample(QUALITIES, 3))
        return cls(ke, kabupaten, jenis, f"{nama} {kabupaten.nama}", bidang, unit)

    @property
    def id(self) -> str:
        """Folder of the agency."""
        return self.nama.lower().replace(" ", "-")

    @property
    def alamat(self) -> str:
        """Street and number."""
        jalan = PLACES[self.nomor % len(PLACES)]
        return f"Jalan Contoh {jalan} Nomor {1 + self.nomor % 97}, {self.kabupaten.nama}"

    @property
    def host(self) -> str:
        """Its name on the web."""
        return f"layanan{self.nomor}.{self.kabupaten.host}"

    @property
    def telepon(self) -> str:
        """A number that is nobody's."""
        return f"(0299) 555-{self.nomor % 10000:04d}"


def regency_file(kabupaten: Regency, kata: Words) -> Value:
    """`instansi.yml` of a regency: what all its agencies share."""
    return {
        "nama": f"Pemerintah Kabupaten {kabupaten.nama} (fiktif)",
        "singkatan": f"Pemkab {kabupaten.nama}",
        "jenis": "kabupaten",
        "fiktif": "ya",
        "wilayah": {"nama": f"Kabupaten {kabupaten.nama}"},
        "alamat": f"Jalan Contoh Raya Nomor 1, {kabupaten.nama}",
        "jam_layanan": ["Senin–Kamis 08.00–15.30", "Jumat 08.00–11.00"],
        "kanal": [
            {"jenis": "email", "nilai": f"sekretariat@{kabupaten.host}"},
            {"jenis": "web", "nilai": f"https://www.{kabupaten.host}"},
        ],
        "kop": {"baris": [f"PEMERINTAH KABUPATEN {kabupaten.nama.upper()}", MOTTO]},
        "pimpinan": {"jabatan": f"Bupati {kabupaten.nama}"},
        "komponen_bersama": {
            "pengaduan": _complaints(kabupaten, kata),
            "dasar_hukum": [
                "UU 25 Tahun 2009",
                "PP 96 Tahun 2012",
                "Perpres 76 Tahun 2013",
                "PermenPANRB 15 Tahun 2014",
            ],
            "pengawasan_internal": [
                {
                    "oleh": "Atasan langsung pelaksana",
                    "cara": kata.sentence(),
                    "frekuensi": "tiap minggu",
                },
                {
                    "oleh": "Inspektorat Daerah",
                    "cara": kata.sentence(),
                    "frekuensi": "tiap 6 bulan",
                },
            ],
            "jaminan_pelayanan": {
                "butir": [kata.sentence(), kata.sentence()],
                "kompensasi": {"bentuk": kata.sentence(), "pemicu": capital(kata.condition())},
            },
            "evaluasi_kinerja": [
                {
                    "cara": kata.sentence(),
                    "frekuensi": "tiap 6 bulan",
                    "oleh": "Bagian Organisasi Sekretariat Daerah",
                }
            ],
        },
    }


def _complaints(kabupaten: Regency, kata: Words) -> Value:
    return {
        "kanal": [
            {"jenis": "sp4n_lapor", "nilai": f"https://lapor.{kabupaten.host}"},
            {"jenis": "email", "nilai": f"pengaduan@{kabupaten.host}"},
            {"jenis": "whatsapp", "nilai": "(0299) 555-0101", "jam": "Senin–Jumat 08.00–15.00"},
        ],
        "prosedur": [kata.sentence() for _ in range(4)],
        "tenggat": [
            {"untuk": "Permintaan informasi", "waktu": "paling lama 3 hari kerja sejak diterima"},
            {
                "untuk": "Pengaduan tentang pelayanan",
                "waktu": "paling lama 14 hari kerja sejak berkas pengaduan lengkap",
            },
        ],
        "penanggung_jawab": "Kepala Bagian Organisasi Sekretariat Daerah",
    }


def agency_file(agency: Agency, kata: Words) -> Value:
    """`instansi.yml` of an agency: it adds to two shared components and brings three."""
    return {
        "nama": f"{agency.nama} (fiktif)",
        "singkatan": f"Contoh {agency.nomor}",
        "jenis": agency.jenis,
        "induk": agency.kabupaten.id,
        "fiktif": "ya",
        "wilayah": {"nama": f"Kabupaten {agency.kabupaten.nama}"},
        "unit": list(agency.unit),
        "alamat": agency.alamat,
        "jam_layanan": ["Senin–Kamis 08.00–15.00", "Jumat 08.00–11.00"],
        "kanal": [
            {"jenis": "telepon", "nilai": agency.telepon},
            {"jenis": "email", "nilai": f"layanan@{agency.host}"},
            {"jenis": "web", "nilai": f"https://{agency.host}"},
        ],
        "kop": {
            "baris": [
                f"PEMERINTAH KABUPATEN {agency.kabupaten.nama.upper()}",
                agency.nama.upper(),
                MOTTO,
            ]
        },
        "pimpinan": {"jabatan": f"Kepala {agency.nama}"},
        "maklumat": {
            "nomor": f"400.{agency.nomor}/001/2026",
            "janji": "Dengan ini kami sanggup melayani sesuai dengan standar pelayanan.",
            "perbaikan_berkelanjutan": "Kami melakukan perbaikan secara terus-menerus.",
            "sanksi_kompensasi": "Kami bersedia menerima sanksi dan memberikan kompensasi.",
            "tempat": agency.kabupaten.nama,
            "tanggal": "19 Januari 2026",
            "penandatangan": {"jabatan": f"Kepala {agency.nama}"},
        },
        "komponen_bersama": _shared(agency, kata),
    }


def _shared(agency: Agency, kata: Words) -> Value:
    return {
        "pengaduan": {
            "tambahan": [
                {
                    "jenis": "tatap_muka",
                    "nilai": f"Loket pengaduan, {agency.alamat}",
                    "jam": "Senin–Kamis 08.00–15.00",
                },
                {"jenis": "telepon", "nilai": agency.telepon},
            ],
            "penanggung_jawab": f"Sekretaris {agency.nama}",
        },
        "dasar_hukum": {
            "tambahan": [
                {"sitasi": agency.kabupaten.perda[0], "relevansi": capital(kata.doing())},
                {"sitasi": agency.kabupaten.perbup[0], "relevansi": capital(kata.doing())},
            ]
        },
        "sarana_prasarana": _facilities(kata),
        "kompetensi_pelaksana": [
            {
                "peran": "Petugas loket",
                "pendidikan": "Diploma tiga",
                "keterampilan": [kata.action(), kata.action()],
                "sikap": ["Sabar", "Teliti"],
            },
            {"peran": "Verifikator", "pendidikan": "Sarjana", "keterampilan": kata.action()},
        ],
        "jaminan_keamanan": [
            {"teks": kata.sentence(), "jenis": jenis}
            for jenis in ("data_pribadi", "dokumen", "fisik")
        ],
    }


def _facilities(kata: Words) -> Value:
    return [
        {"nama": "Loket pelayanan", "kelompok": "Ruang pelayanan", "jumlah": "4 unit"},
        {"nama": "Ruang tunggu", "kelompok": "Ruang pelayanan", "jumlah": "40 kursi"},
        {"nama": capital(kata.thing()), "kelompok": "Peralatan kerja", "jumlah": "2 unit"},
        {
            "nama": "Loket prioritas",
            "kelompok": "Fasilitas kelompok rentan",
            "untuk": ["penyandang_disabilitas", "lanjut_usia", "ibu_hamil"],
        },
        {
            "nama": "Ruang menyusui",
            "kelompok": "Fasilitas kelompok rentan",
            "untuk": "ibu_menyusui",
            "lokasi": "Lantai 1",
        },
    ]
