"""Facts around the fourteen components: what service it is, and where it is given."""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalog import Standar
from generator.model.standar import Lokasi
from generator.present.bahasa import INDONESIA, Bahasa
from generator.present.kanal import peta
from generator.present.kaya import kaya, polos, tautan
from generator.present.komponen.susunan import joined
from generator.present.situs import Situs
from generator.present.views import Kaya, Rincian, Tulisan


def layanan(situs: Situs, s: Standar) -> Iterator[Rincian]:
    """What kind of service it is, for whom, and which other services belong to it."""
    isi, kata, label = s.isi, situs.bahasa.kata, situs.bahasa.label
    if isi.kode:
        yield Rincian(kata("Kode standar"), kaya(isi.kode))
    if isi.jenis:
        yield Rincian(kata("Jenis layanan"), kaya(label(isi.jenis)))
    if isi.bidang:
        bidang = tautan(label(isi.bidang), f"bidang/{isi.bidang.value}/")
        yield Rincian(kata("Bidang"), bidang)
    if isi.pengguna:
        yield Rincian(kata("Pengguna"), kaya(", ".join(label(u) for u in isi.pengguna)))
    if isi.peristiwa_hidup:
        saat = Tulisan("; ".join(polos(p) for p in isi.peristiwa_hidup))
        yield Rincian(kata("Diperlukan saat"), kaya(saat))
    if isi.unit:
        yield Rincian(kata("Dilayani oleh"), kaya(isi.unit))
    terkait = [
        tautan(situs.nama_terbit[id_], f"layanan/{id_}/")
        for id_ in isi.layanan_terkait or ()
        if id_ in situs.nama_terbit
    ]
    if terkait:
        yield Rincian(kata("Layanan terkait"), joined(terkait))


def tempat(s: Standar, bahasa: Bahasa = INDONESIA) -> Iterator[Rincian]:
    """Places and hours in full: the standard's own, else the agency's."""
    instansi, kata = s.instansi.model, bahasa.kata
    for lokasi in s.isi.lokasi or ():
        yield Rincian(polos(lokasi.nama), _lokasi(lokasi, bahasa))
    if not s.isi.lokasi:
        if instansi.alamat:
            alamat = (kaya(instansi.alamat), _peta(instansi.koordinat, bahasa))
            yield Rincian(kata("Alamat"), joined(alamat))
        if instansi.jam_layanan:
            jam = joined([kaya(j, bahasa) for j in instansi.jam_layanan])
            yield Rincian(kata("Jam layanan"), jam)
    if s.isi.tautan_daring:
        url = s.isi.tautan_daring
        yield Rincian(kata("Secara daring"), tautan(str(url), url.href))


def _lokasi(lokasi: Lokasi, bahasa: Bahasa) -> Kaya:
    bagian = [kaya(lokasi.alamat)] if lokasi.alamat else []
    bagian += [kaya(j, bahasa) for j in lokasi.jam_layanan or ()]
    return joined([*bagian, _peta(lokasi.koordinat, bahasa)]) or kaya("–")


def _peta(koordinat: object, bahasa: Bahasa) -> Kaya:
    """A link to a map; the words themselves where they are no coordinates."""
    if koordinat is None:
        return ()
    href = peta(polos(koordinat))
    teks = bahasa.kata("Peta (%(titik)s)", titik=polos(koordinat))
    return tautan(teks, href) if href else kaya(koordinat)
