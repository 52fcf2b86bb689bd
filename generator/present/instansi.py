"""The page of an agency."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from generator.catalog import SimpulInstansi
from generator.present import aksen
from generator.present.baris_daftar import ringkas_semua
from generator.present.kanal import kontak
from generator.present.kaya import kaya, polos
from generator.present.kelengkapan import alamat_instansi as alamat_kelengkapan
from generator.present.lembar import SHOWN_AT_ONCE, Kelompok, halaman_daftar, lembar
from generator.present.papan import dokumen_instansi
from generator.present.situs import Situs
from generator.present.spanduk import spanduk
from generator.present.views import (
    DaftarKontak,
    DaftarView,
    Halaman,
    InstansiView,
    Paragraf,
    Rincian,
    Tautan,
)


def halaman_instansi(
    situs: Situs, simpul: SimpulInstansi
) -> dict[str, Callable[[], InstansiView | DaftarView]]:
    """Address → maker of the page of one agency, and of pages for services it has no room for."""
    nama = polos(simpul.model.nama)
    standar = situs.per_instansi.get(simpul.id, ())
    pertama = DaftarView(_halaman(simpul, len(standar)), "instansi", kaya("Menurut abjad."), ())
    lanjutan = halaman_daftar(situs, pertama, [Kelompok(nama, standar)])
    return {**lanjutan, pertama.halaman.url: partial(instansi_view, situs, simpul)}


def instansi_view(situs: Situs, simpul: SimpulInstansi) -> InstansiView:
    """The page of one agency: what it is, its channels, pledge and services."""
    model = simpul.model
    nama = polos(model.nama)
    induk = situs.catalog.instansi.get(model.induk or "")
    bawahan = [i for i in situs.catalog.instansi.values() if i.model.induk == simpul.id]
    kanal = tuple(
        kontak(k, bertaut=not _bertemuan(situs, simpul.berkas, i))
        for i, k in enumerate(model.kanal or ())
    )
    standar = situs.per_instansi.get(simpul.id, ())
    return InstansiView(
        _halaman(simpul, len(standar)),
        simpul.id,
        nama,
        Tautan(polos(induk.model.nama), f"instansi/{induk.id}/") if induk else None,
        tuple(_bawahan(situs, b) for b in bawahan),
        tuple(_rincian_instansi(simpul)),
        DaftarKontak(kanal) if kanal else None,
        _maklumat(simpul),
        ringkas_semua(situs, standar[:SHOWN_AT_ONCE]),
        lembar(f"instansi/{simpul.id}/", standar, 1),
        (Tautan("Kelengkapan standarnya", alamat_kelengkapan(simpul.id)),) if standar else (),
        dokumen_instansi(situs, simpul),
    )


def _halaman(simpul: SimpulInstansi, banyak: int) -> Halaman:
    nama = polos(simpul.model.nama)
    return Halaman(
        nama,
        f"Standar pelayanan {nama}: {banyak} layanan.",
        f"instansi/{simpul.id}/",
        spanduk(simpul),
        bool(simpul.model.salinan),
        gaya=aksen.lembar(simpul.model.aksen),
    )


def _bawahan(situs: Situs, simpul: SimpulInstansi) -> Tautan:
    banyak = len(situs.per_instansi.get(simpul.id, ()))
    nama = polos(simpul.model.nama)
    return Tautan(f"{nama} ({banyak} layanan)" if banyak else nama, f"instansi/{simpul.id}/")


def _rincian_instansi(simpul: SimpulInstansi) -> Iterator[Rincian]:
    model = simpul.model
    for label, nilai in (
        ("Singkatan", model.singkatan),
        ("Jenis", model.jenis.label if model.jenis else None),
        ("Wilayah", model.wilayah.nama if model.wilayah else None),
        ("Unit", "; ".join(polos(u) for u in model.unit) if model.unit else None),
        ("Alamat", model.alamat),
        (
            "Jam layanan",
            "; ".join(str(j) for j in model.jam_layanan) if model.jam_layanan else None,
        ),
        ("Pimpinan", model.pimpinan.jabatan if model.pimpinan else None),
    ):
        if nilai is not None:
            yield Rincian(label, kaya(nilai))


def _maklumat(simpul: SimpulInstansi) -> tuple[Paragraf, ...]:
    m = simpul.model.maklumat
    if m is None:
        return ()
    isi = [
        Paragraf(kaya(t)) for t in (m.janji, m.perbaikan_berkelanjutan, m.sanksi_kompensasi) if t
    ]
    kaki = [polos(m.tempat)] if m.tempat else []
    kaki += [str(m.tanggal)] if m.tanggal else []
    baris = [", ".join(kaki)] if kaki else []
    baris += [polos(m.penandatangan.jabatan)] if m.penandatangan else []
    return (*isi, *(Paragraf(kaya(b), "catatan") for b in baris))


def _bertemuan(situs: Situs, berkas: str, indeks: int) -> bool:
    return any(b == berkas and p[:2] == ("kanal", indeks) for b, p in situs.temuan)
