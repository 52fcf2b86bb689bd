"""The register of what fictional standards cite: a few national acts, the rest made up."""

from __future__ import annotations

from typing import Final

from generator.source import Value
from tests.bench.agencies import Regency

_NATIONAL: Final = (
    ("uu", 25, 2009, "Pelayanan Publik"),
    ("pp", 96, 2012, "Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"),
    ("perpres", 76, 2013, "Pengelolaan Pengaduan Pelayanan Publik"),
    ("permen", 15, 2014, "Pedoman Standar Pelayanan"),
)
_LOCAL: Final = (
    ("perda_kab", ((3, 2023), (5, 2024))),
    ("perbup", ((21, 2024), (8, 2025), (30, 2025))),
)


def register(kabupaten: list[Regency]) -> dict[str, Value]:
    """Files of the register: path → values. No status is claimed for a national act."""
    files: dict[str, Value] = {}
    for berkas, nomor, tahun, judul in _NATIONAL:
        entri: dict[str, Value] = {
            "id": f"{berkas}-{nomor}-{tahun}",
            "nomor": str(nomor),
            "tahun": str(tahun),
            "judul": judul,
            "status": "tidak_diketahui",
        }
        if berkas == "permen":
            entri["instansi"] = "PANRB"
        files |= _file(berkas, [entri])
    for berkas, nomor_tahun in _LOCAL:
        files |= _file(
            berkas, [_local_entry(berkas, k, n, t) for k in kabupaten for n, t in nomor_tahun]
        )
    return files


def _file(berkas: str, entri: list[Value]) -> dict[str, Value]:
    isi: Value = {"jenis": berkas.upper(), "format": "1", "regulasi": entri}
    return {f"standards/regulasi/{berkas}.yml": isi}


def _local_entry(berkas: str, kabupaten: Regency, nomor: int, tahun: int) -> Value:
    slug = kabupaten.nama.lower().replace(" ", "-")
    awal = berkas.partition("_")[0]
    return {
        "id": f"{awal}-{slug}-{nomor}-{tahun}",
        "nomor": str(nomor),
        "tahun": str(tahun),
        "judul": f"Penyelenggaraan Pelayanan Nomor {nomor} (contoh, fiktif)",
        "wilayah": f"Kabupaten {kabupaten.nama}",
        "status": "berlaku",
        "berlaku_sejak": f"2 Mei {tahun}",
        "diperiksa": "24 November 2026",
        "sumber": f"https://jdih.{kabupaten.host}/{awal}/{nomor}-{tahun}",
    }
