"""Facts around the fourteen components: what service it is, and where it is given."""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalog import Standar
from generator.model.standar import Lokasi
from generator.present.kanal import peta
from generator.present.kaya import kaya, polos, tautan
from generator.present.komponen.susunan import joined
from generator.present.situs import Situs
from generator.present.views import Kaya, Rincian


def layanan(situs: Situs, s: Standar) -> Iterator[Rincian]:
    """What kind of service it is, for whom, and which other services belong to it."""
    isi = s.isi
    if isi.kode:
        yield Rincian("Kode standar", kaya(isi.kode))
    if isi.jenis:
        yield Rincian("Jenis layanan", kaya(isi.jenis.label))
    if isi.bidang:
        yield Rincian("Bidang", tautan(isi.bidang.label, f"bidang/{isi.bidang.value}/"))
    if isi.pengguna:
        yield Rincian("Pengguna", kaya(", ".join(u.label for u in isi.pengguna)))
    if isi.peristiwa_hidup:
        yield Rincian("Diperlukan saat", kaya("; ".join(polos(p) for p in isi.peristiwa_hidup)))
    if isi.unit:
        yield Rincian("Dilayani oleh", kaya(isi.unit))
    terkait = [
        tautan(situs.nama_terbit[id_], f"layanan/{id_}/")
        for id_ in isi.layanan_terkait or ()
        if id_ in situs.nama_terbit
    ]
    if terkait:
        yield Rincian("Layanan terkait", joined(terkait))


def tempat(s: Standar) -> Iterator[Rincian]:
    """Places and hours in full: the standard's own, else the agency's."""
    instansi = s.instansi.model
    yield from (Rincian(polos(lokasi.nama), _lokasi(lokasi)) for lokasi in s.isi.lokasi or ())
    if not s.isi.lokasi:
        if instansi.alamat:
            alamat = (kaya(instansi.alamat), _peta(instansi.koordinat))
            yield Rincian("Alamat", joined(alamat))
        if instansi.jam_layanan:
            yield Rincian("Jam layanan", kaya("; ".join(str(j) for j in instansi.jam_layanan)))
    if s.isi.tautan_daring:
        url = s.isi.tautan_daring
        yield Rincian("Secara daring", tautan(str(url), url.href))


def _lokasi(lokasi: Lokasi) -> Kaya:
    bagian = [kaya(lokasi.alamat)] if lokasi.alamat else []
    bagian += [kaya(j) for j in lokasi.jam_layanan or ()]
    return joined([*bagian, _peta(lokasi.koordinat)]) or kaya("–")


def _peta(koordinat: object) -> Kaya:
    """A link to a map; the words themselves where they are no coordinates."""
    if koordinat is None:
        return ()
    href = peta(polos(koordinat))
    return tautan(f"Peta ({polos(koordinat)})", href) if href else kaya(koordinat)
