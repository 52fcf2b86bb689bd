"""Regulations in words: full citation, status, links to what replaced them."""

from __future__ import annotations

from generator.catalog import Catalog, EntriRegulasi
from generator.catalog.citations import sitasi_of
from generator.model.kosakata import StatusRegulasi
from generator.model.regulasi import Regulasi
from generator.present.bahasa import INDONESIA, Bahasa
from generator.present.kaya import kaya
from generator.present.views import Kaya, Span, Tulisan


def judul_lengkap(entri: EntriRegulasi) -> str:
    """`Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik`."""
    return Tulisan(sitasi_of(entri).panjang())


def judul_pendek(entri: EntriRegulasi) -> str:
    """`UU 25 Tahun 2009`."""
    return Tulisan(sitasi_of(entri))


def lembaran(entri: EntriRegulasi) -> str:
    """Where it was gazetted, empty where the register does not know.

    Source: UU 12/2011 Lampiran II, form of citations.
    """
    model = entri.model
    if model.bn:
        return Tulisan(f"Berita Negara Republik Indonesia Tahun {model.tahun} Nomor {model.bn}")
    if not model.ln:
        return ""
    tahun, _, nomor = str(model.ln).rpartition("/")
    hasil = f"Lembaran Negara Republik Indonesia Tahun {tahun or model.tahun} Nomor {nomor}"
    return Tulisan(
        f"{hasil}, Tambahan Lembaran Negara Republik Indonesia Nomor {model.tln}"
        if model.tln
        else hasil
    )


def kalimat_status(entri: EntriRegulasi, catalog: Catalog, bahasa: Bahasa = INDONESIA) -> Kaya:
    """One sentence about its status, with the regulation that replaced or changed it."""
    model = entri.model
    match model.status:
        case StatusRegulasi.DICABUT:
            return _dicabut(model, catalog, bahasa)
        case StatusRegulasi.DIUBAH:
            oleh = Tulisan(", ".join(_nama(i, catalog) for i in model.diubah_dengan or ()))
            if not oleh:
                return bahasa.kalimat("Berlaku, telah diubah.")
            return bahasa.kalimat("Berlaku, telah diubah dengan %(oleh)s.", oleh=kaya(oleh))
        case StatusRegulasi.BERLAKU:
            return bahasa.kalimat("Berlaku.")
        case _:
            return bahasa.kalimat("Statusnya belum diperiksa pada sumber resmi.")


def _dicabut(model: Regulasi, catalog: Catalog, bahasa: Bahasa) -> Kaya:
    kata = bahasa.kata
    hasil = list(kaya(kata("Dicabut sebagian") if model.dicabut_sebagian else kata("Dicabut")))
    if model.dicabut_dengan:
        hasil += bahasa.kalimat(" dengan %(oleh)s", oleh=kaya(_nama(model.dicabut_dengan, catalog)))
    if model.dicabut_sejak:
        hasil += bahasa.kalimat(" sejak %(hari)s", hari=kaya(model.dicabut_sejak, bahasa))
    hasil.append(Span("."))
    if model.masa_peralihan_sampai:
        hari = kaya(model.masa_peralihan_sampai, bahasa)
        hasil += bahasa.kalimat(" Masa peralihan sampai %(hari)s.", hari=hari)
    return tuple(hasil)


def rantai(entri: EntriRegulasi, catalog: Catalog) -> tuple[EntriRegulasi, ...]:
    """What revoked it, what revoked that, and so on; each once, also where the register loops."""
    hasil: dict[str, EntriRegulasi] = {}
    berikut = catalog.regulasi.get(entri.model.dicabut_dengan or "")
    while berikut and berikut.id not in hasil and berikut.id != entri.id:
        hasil[berikut.id] = berikut
        berikut = catalog.regulasi.get(berikut.model.dicabut_dengan or "")
    return tuple(hasil.values())


def _nama(id_: str | None, catalog: Catalog) -> str:
    entri = catalog.regulasi.get(id_ or "")
    return judul_pendek(entri) if entri else Tulisan(id_)
