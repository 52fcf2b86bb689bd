"""Published words of a component that its fields do not hold."""

from typing import Any

from generator.components import KOMPONEN
from generator.model.dasar import Model, isian


def _asli(kunci: str) -> Any:  # noqa: ANN401 - pydantic types `Field` so
    k = KOMPONEN[kunci]
    return isian(k.judul, k.judul_en, "Bunyi komponen ini dalam naskah lama, persis.")


class TeksAsli(Model):
    """Words of the published document that are not in the fields of their component (yet)."""

    persyaratan: str | None = _asli("persyaratan")
    prosedur: str | None = _asli("prosedur")
    jangka_waktu: str | None = _asli("jangka_waktu")
    biaya: str | None = _asli("biaya")
    produk: str | None = _asli("produk")
    pengaduan: str | None = _asli("pengaduan")
    dasar_hukum: str | None = _asli("dasar_hukum")
    sarana_prasarana: str | None = _asli("sarana_prasarana")
    kompetensi_pelaksana: str | None = _asli("kompetensi_pelaksana")
    pengawasan_internal: str | None = _asli("pengawasan_internal")
    jumlah_pelaksana: str | None = _asli("jumlah_pelaksana")
    jaminan_pelayanan: str | None = _asli("jaminan_pelayanan")
    jaminan_keamanan: str | None = _asli("jaminan_keamanan")
    evaluasi_kinerja: str | None = _asli("evaluasi_kinerja")
