"""Fictional service standards as plain values: the shapes of real ones, other words each time.

One standard draws one of several procedures, fee tables and sets of requirements, so that
all shapes stand in any twenty of them.
"""

from __future__ import annotations

from generator.source import Value
from tests.bench.delivery import Service, fees, procedure, products, requirements, times
from tests.bench.words import capital


def service_file(s: Service, terkait: str) -> Value:
    """The whole file; `terkait` is the address of another service of the agency."""
    return {
        **_identity(s, terkait),
        **_life_cycle(s),
        "persyaratan": requirements(s),
        "prosedur": procedure(s),
        "jangka_waktu": times(s),
        "biaya": fees(s),
        "produk": products(s),
        **_management(s),
    }


def _identity(s: Service, terkait: str) -> dict[str, Value]:
    kata = s.kata
    return {
        "nama": s.nama,
        "kode": f"C.{s.nomor + 1}",
        "deskripsi": f"Warga memperoleh {kata.thing()} setelah {kata.doing()} (contoh).",
        "status": "ditetapkan",
        "format": "1",
        "jenis": "administratif",
        "bidang": s.agency.bidang,
        "pengguna": s.acak.sample(
            ["perseorangan_wni", "perseorangan_wna", "badan_usaha", "umk", "umum"], 2
        ),
        "peristiwa_hidup": [capital(kata.doing())],
        "kata_kunci": [kata.thing(), kata.doing(), kata.form()],
        **({"layanan_terkait": [terkait]} if terkait else {}),
        "unit": s.acak.choice(s.agency.unit),
        "tautan_daring": f"https://daring.{s.agency.host}/{s.slug}",
        "lokasi": _places(s),
        "varian": [
            {"id": id_, "nama": nama, "jika": kata.condition()}
            for id_, nama in (("baru", "Baru"), ("ubah", "Perubahan"), ("hilang", "Hilang"))
        ],
    }


def _places(s: Service) -> list[Value]:
    return [
        {
            "nama": f"Kantor {s.agency.nama}",
            "alamat": s.agency.alamat,
            "jam_layanan": ["Senin–Kamis 08.00–15.00", "Jumat 08.00–11.00"],
        },
        {
            "nama": f"Gerai {capital(s.kata.thing())}",
            "alamat": f"Jalan Contoh Raya Nomor {s.nomor + 2}, {s.agency.kabupaten.nama}",
            "jam_layanan": "Senin–Jumat 09.00–15.00",
        },
    ]


def _life_cycle(s: Service) -> dict[str, Value]:
    kata, acak = s.kata, s.acak
    return {
        "penetapan": {
            "jenis": "kep_kepala_dinas",
            "nomor": f"400.{s.agency.nomor}/{s.nomor + 10:03d}/2026",
            "tanggal": f"{acak.randint(1, 28)} Maret 2026",
            "penetap": f"Kepala {s.agency.nama}",
            "tentang": f"Standar Pelayanan {s.nama}",
            "berlaku_mulai": "1 April 2026",
        },
        "versi": {
            "nomor": f"1.{acak.randint(1, 9)}",
            "tanggal": "14 September 2026",
            "catatan": kata.sentence(),
        },
        "riwayat_tinjau": [
            {
                "tanggal": "14 September 2026",
                "hasil": kata.sentence(),
                "tindak_lanjut": kata.sentence(),
            }
        ],
        "partisipasi": {
            "tanggal": "18 Februari 2026",
            "bentuk": "Forum konsultasi publik",
            "unsur": ["pengguna_layanan", "instansi_terkait"],
            "berita_acara": f"400.{s.agency.nomor}/BA-{s.nomor + 1:02d}/2026",
        },
        "publikasi": {"media": ["cetak", "website"]},
        "skm": {
            "periode": "Semester I 2026",
            "nilai": f"{acak.randint(76, 95)},{acak.randint(10, 99)}",
            "mutu": "B",
            "responden": str(acak.randint(50, 400)),
            "tindak_lanjut": kata.sentence(),
        },
    }


def _management(s: Service) -> dict[str, Value]:
    """Additions to what is inherited, a component of its own, and for some an override."""
    kata, acak = s.kata, s.acak
    jumlah = [acak.randint(1, 5) for _ in range(3)]
    peran = ("Petugas loket", "Verifikator", "Operator data")
    dasar: Value = {"sitasi": s.agency.kabupaten.perbup[2], "relevansi": capital(kata.doing())}
    sarana: list[Value] = [
        {"nama": capital(kata.thing()), "jumlah": f"{acak.randint(1, 9)} unit"} for _ in range(2)
    ]
    operator: Value = {
        "peran": "Operator data",
        "pendidikan": "Diploma tiga",
        "pelatihan": capital(kata.doing()),
    }
    ganti: dict[str, Value] = {
        "jaminan_keamanan": [
            {"teks": kata.sentence(), "jenis": jenis} for jenis in ("dokumen", "data_pribadi")
        ]
    }
    return {
        "dasar_hukum": {"tambahan": [dasar]},
        "sarana_prasarana": {"tambahan": sarana},
        "kompetensi_pelaksana": {"tambahan": [operator]},
        "jumlah_pelaksana": {
            "total": f"{sum(jumlah)} orang",
            "per_peran": [
                {"peran": p, "jumlah": f"{j} orang"} for p, j in zip(peran, jumlah, strict=True)
            ],
            "dasar": "Analisis beban kerja tahun 2026",
        },
        **(ganti if s.nomor % 5 == 0 else {}),
    }
