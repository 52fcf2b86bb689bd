"""The service, and its components of delivery: what must be brought, how, how long, how much."""

from __future__ import annotations

import random
from dataclasses import dataclass

from generator.source import Value
from tests.bench.agencies import Agency
from tests.bench.words import Words, capital

Rows = list[Value]


@dataclass(frozen=True, slots=True)
class Service:
    """One service of an agency, about to be written."""

    agency: Agency
    nomor: int
    nama: str
    kata: Words
    acak: random.Random

    @property
    def slug(self) -> str:
        """File name."""
        return self.nama.lower().replace(" ", "-")

    @property
    def two_tracks(self) -> bool:
        """Whether it is also served online."""
        return self.nomor % 2 == 0

    @property
    def with_table(self) -> bool:
        """Whether it has a tariff table and payers."""
        return self.nomor % 3 == 1

    @property
    def with_penalty(self) -> bool:
        """Whether being late costs something."""
        return self.nomor % 3 == 2


def requirements(s: Service) -> Value:
    """What must be brought: choices, groups, copies, photographs, legalisation, conditions."""
    kata, acak = s.kata, s.acak
    return [
        {
            "teks": f"Formulir {kata.doing()} yang sudah diisi dan ditandatangani",
            "salinan": "1 asli",
            "formulir": {
                "kode": f"FC-{s.nomor + 1}.01",
                "tautan": f"https://{s.agency.host}/formulir/fc-{s.nomor + 1}-01",
            },
        },
        {"salah_satu": [f"Identitas {kata.thing()}" for _ in range(acak.randint(2, 4))]},
        {"teks": f"Foto {kata.noun()} pemohon", "foto": ["2 lembar 3x4 latar merah"]},
        {
            "teks": capital(kata.thing()),
            "varian": ["ubah", "hilang"],
            "salinan": f"1 asli, {acak.randint(1, 3)} fotokopi",
            "legalisasi": f"Kantor penerbit {kata.noun()} {kata.noun()}",
        },
        {
            "kelompok": f"Tambahan bagi {kata.thing()}",
            "varian": ["baru"],
            "butir": [
                {
                    "salah_satu": [
                        {"teks": f"Surat keterangan {kata.thing()}", "salinan": "1 fotokopi"},
                        {
                            "teks": f"Surat pernyataan {kata.doing()}",
                            "salinan": "1 asli",
                            "jika": kata.condition(),
                        },
                    ]
                },
                {
                    "teks": f"Bukti {kata.doing()}",
                    "jika": kata.condition(),
                    "masa_berlaku": "100 hari kalender sejak diterbitkan",
                },
            ],
        },
        {
            "teks": "Surat kuasa dan identitas penerima kuasa",
            "jika": "permohonan diwakilkan",
            "kecuali": kata.condition(),
            "salinan": "1 asli",
            "meterai": "Rp10.000",
        },
    ]


def procedure(s: Service) -> Value:
    """Steps with decisions and a loop back; for some an online track beside the counter."""
    loket = _counter_steps(s)
    if not s.two_tracks:
        return loket
    return {
        "jalur": [
            {"id": "loket", "nama": "Di loket", "cara": "luring", "langkah": loket},
            {
                "id": "daring",
                "nama": "Lewat layanan daring",
                "cara": "daring",
                "langkah": _online_steps(s),
            },
        ]
    }


def _counter_steps(s: Service) -> Rows:
    kata, acak = s.kata, s.acak
    return [
        {"id": "serahkan", "aktor": "Pemohon", "langkah": f"Menyerahkan berkas {kata.doing()}"},
        {
            "id": "periksa",
            "aktor": "Petugas loket",
            "langkah": f"Memeriksa kelengkapan {kata.thing()}",
            "waktu": f"{acak.randint(2, 6) * 5} menit",
            "keluaran": "Tanda terima berkas",
            "cabang": [{"jika": "berkas tidak lengkap", "ke": "serahkan"}],
        },
        {
            "id": "telaah",
            "aktor": "Verifikator",
            "langkah": kata.action(),
            "waktu": f"{acak.randint(1, 3)} jam",
            "cabang": [
                {"jika": kata.condition(), "selesai": f"Penolakan {kata.doing()} disampaikan"}
            ],
        },
        {
            "aktor": acak.choice(("Operator data", "Petugas lapangan", "Analis")),
            "langkah": kata.action(),
            "waktu": f"{acak.randint(1, 6) * 10} menit",
            "butir": [kata.sentence() for _ in range(acak.randint(1, 2))],
        },
        {
            "id": "tandatangan",
            "aktor": "Kepala",
            "langkah": f"Menandatangani {kata.thing()} secara elektronik",
            "waktu": f"{acak.randint(1, 2)} jam",
        },
        {
            "id": "ambil",
            "aktor": "Petugas loket",
            "langkah": f"Menyerahkan {kata.thing()} kepada pemohon",
            "waktu": "10 menit",
            "keluaran": capital(kata.thing()),
        },
    ]


def _online_steps(s: Service) -> Rows:
    kata = s.kata
    return [
        {"id": "unggah", "aktor": "Pemohon", "langkah": f"Mengunggah dokumen {kata.thing()}"},
        {
            "id": "nilai",
            "aktor": "Verifikator",
            "langkah": kata.action(),
            "waktu": "4 jam",
            "cabang": [
                {"jika": "dokumen tidak terbaca", "ke": "unggah"},
                {"jika": kata.condition(), "selesai": "Penolakan dikirim lewat surel"},
            ],
        },
        {
            "id": "sahkan",
            "aktor": "Kepala",
            "langkah": f"Menandatangani {kata.thing()} secara elektronik",
            "waktu": "2 jam",
        },
        {"id": "unduh", "aktor": "Pemohon", "langkah": f"Mengunduh {kata.thing()}"},
    ]


def times(s: Service) -> Value:
    """Times per track or per case."""
    acak = s.acak
    if s.two_tracks:
        loket = f"paling lama {acak.randint(3, 9)} hari kerja sejak berkas lengkap"
        return [
            {"jalur": "loket", "waktu": loket},
            {"jalur": "daring", "waktu": "paling lama 2 hari kerja sejak dokumen diunggah lengkap"},
        ]
    return {
        "hitung": "sendiri-sendiri",
        "butir": [
            {
                "varian": ["baru"],
                "waktu": f"paling lama {acak.randint(4, 14)} hari kerja sejak berkas lengkap",
            },
            {
                "varian": ["ubah", "hilang"],
                "waktu": "paling lama 3 hari kerja sejak berkas lengkap",
            },
        ],
        "perpanjangan": f"Paling lama 3 hari kerja, bila {s.kata.condition()}.",
    }


def fees(s: Service) -> Value:
    """Free, or a tariff table with payers, or a penalty; with waivers and legal bases."""
    bayar: dict[str, Value] = {
        "pembebasan": [
            {
                "untuk": "Keluarga miskin",
                "jika": s.kata.condition(),
                "dasar_hukum": s.agency.kabupaten.perbup[1],
            }
        ],
        "jenis_penerimaan": "retribusi_daerah",
        "cara_bayar": ["Nontunai di loket"],
    }
    if s.with_table:
        return {"butir": _tariffs(s), **bayar}
    if s.with_penalty:
        gratis: Rows = [{"untuk": capital(s.kata.thing()), "tarif": "gratis"}]
        return {"butir": gratis, "denda": _penalty(s), **bayar}
    return "gratis"


def _tariffs(s: Service) -> Rows:
    rows: Rows = [
        {
            "untuk": capital(s.kata.thing()),
            "tarif": f"Rp{s.acak.randint(5, 99)}.000",
            "per": s.acak.choice(("lembar", "kunjungan", "unit")),
            "penjamin": "Pemohon",
            "dasar_hukum": s.agency.kabupaten.perda[1],
        }
        for _ in range(s.acak.randint(4, 8))
    ]
    return [*rows, {"untuk": "Peserta jaminan", "tarif": "gratis", "penjamin": "Jaminan contoh"}]


def _penalty(s: Service) -> Rows:
    return [
        {
            "untuk": f"Keterlambatan {s.kata.doing()}",
            "tarif": f"Rp{s.acak.randint(1, 9)}5.000",
            "per": "bulan",
            "jika": s.kata.condition(),
            "dasar_hukum": s.agency.kabupaten.perda[1],
        }
    ]


def products(s: Service) -> Value:
    """What is received, and how long it is valid."""
    return [
        {
            "nama": capital(s.kata.thing()),
            "bentuk": "elektronik",
            "masa_berlaku": f"{s.acak.randint(1, 5)} tahun sejak diterbitkan",
            "kewajiban_lanjutan": s.kata.sentence(),
        },
        {"nama": f"Salinan {s.kata.thing()}", "bentuk": "fisik", "varian": ["hilang"]},
    ]
