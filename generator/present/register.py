"""Regulations in words: full citation, status, links to what replaced them."""

from __future__ import annotations

from generator.catalog import Catalog, EntriRegulasi
from generator.catalog.citations import sitasi_of
from generator.model.kosakata import StatusRegulasi
from generator.values import Tanggal


def judul_lengkap(entri: EntriRegulasi) -> str:
    """`Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik`."""
    return sitasi_of(entri).panjang()


def judul_pendek(entri: EntriRegulasi) -> str:
    """`UU 25 Tahun 2009`."""
    return str(sitasi_of(entri))


def lembaran(entri: EntriRegulasi) -> str:
    """Where it was gazetted, empty where the register does not know.

    Source: UU 12/2011 Lampiran II, form of citations.
    """
    model = entri.model
    if model.bn:
        return f"Berita Negara Republik Indonesia Tahun {model.tahun} Nomor {model.bn}"
    if not model.ln:
        return ""
    tahun, _, nomor = str(model.ln).rpartition("/")
    hasil = f"Lembaran Negara Republik Indonesia Tahun {tahun or model.tahun} Nomor {nomor}"
    return (
        f"{hasil}, Tambahan Lembaran Negara Republik Indonesia Nomor {model.tln}"
        if model.tln
        else hasil
    )


def kalimat_status(entri: EntriRegulasi, catalog: Catalog) -> str:
    """One sentence about its status, with the regulation that replaced or changed it."""
    model = entri.model
    match model.status:
        case StatusRegulasi.DICABUT:
            sebagian = "Dicabut sebagian" if model.dicabut_sebagian else "Dicabut"
            oleh = f" dengan {_nama(model.dicabut_dengan, catalog)}" if model.dicabut_dengan else ""
            sejak = f" sejak {model.dicabut_sejak}" if model.dicabut_sejak else ""
            return f"{sebagian}{oleh}{sejak}.{_peralihan(model.masa_peralihan_sampai)}"
        case StatusRegulasi.DIUBAH:
            oleh = ", ".join(_nama(i, catalog) for i in model.diubah_dengan or ())
            return f"Berlaku, telah diubah dengan {oleh}." if oleh else "Berlaku, telah diubah."
        case StatusRegulasi.BERLAKU:
            return "Berlaku."
        case _:
            return "Statusnya belum diperiksa pada sumber resmi."


def rantai(entri: EntriRegulasi, catalog: Catalog) -> tuple[EntriRegulasi, ...]:
    """What revoked it, what revoked that, and so on; each once, also where the register loops."""
    hasil: dict[str, EntriRegulasi] = {}
    berikut = catalog.regulasi.get(entri.model.dicabut_dengan or "")
    while berikut and berikut.id not in hasil and berikut.id != entri.id:
        hasil[berikut.id] = berikut
        berikut = catalog.regulasi.get(berikut.model.dicabut_dengan or "")
    return tuple(hasil.values())


def _peralihan(sampai: Tanggal | None) -> str:
    return f" Masa peralihan sampai {sampai}." if sampai else ""


def _nama(id_: str | None, catalog: Catalog) -> str:
    entri = catalog.regulasi.get(id_ or "")
    return judul_pendek(entri) if entri else str(id_)
