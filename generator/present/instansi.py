"""The page of an agency."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from generator.catalog import SimpulInstansi
from generator.present import aksen
from generator.present.bahasa import Bahasa
from generator.present.baris_daftar import ringkas_semua
from generator.present.kanal import kontak
from generator.present.kaya import kaya, polos
from generator.present.kelengkapan import alamat_instansi as alamat_kelengkapan
from generator.present.komponen.susunan import joined
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
    Span,
    Tautan,
    Tulisan,
)


def halaman_instansi(
    situs: Situs, simpul: SimpulInstansi
) -> dict[str, Callable[[], InstansiView | DaftarView]]:
    """Address → maker of the page of one agency, and of pages for services it has no room for."""
    nama = polos(simpul.model.nama)
    standar = situs.per_instansi.get(simpul.id, ())
    pertama = DaftarView(
        _halaman(simpul, len(standar), situs.bahasa),
        "instansi",
        situs.bahasa.kalimat("Menurut abjad."),
        (),
    )
    lanjutan = halaman_daftar(situs, pertama, [Kelompok(nama, standar)])
    return {**lanjutan, pertama.halaman.url: partial(instansi_view, situs, simpul)}


def instansi_view(situs: Situs, simpul: SimpulInstansi) -> InstansiView:
    """The page of one agency: what it is, its channels, pledge and services."""
    model = simpul.model
    nama = polos(model.nama)
    induk = situs.catalog.instansi.get(model.induk or "")
    bawahan = [i for i in situs.catalog.instansi.values() if i.model.induk == simpul.id]
    kanal = tuple(
        kontak(k, bertaut=not _bertemuan(situs, simpul.berkas, i), bahasa=situs.bahasa)
        for i, k in enumerate(model.kanal or ())
    )
    standar = situs.per_instansi.get(simpul.id, ())
    return InstansiView(
        _halaman(simpul, len(standar), situs.bahasa),
        simpul.id,
        nama,
        Tautan(polos(induk.model.nama), f"instansi/{induk.id}/") if induk else None,
        tuple(_bawahan(situs, b) for b in bawahan),
        tuple(_rincian_instansi(simpul, situs.bahasa)),
        DaftarKontak(kanal) if kanal else None,
        _maklumat(simpul, situs.bahasa),
        ringkas_semua(situs, standar[:SHOWN_AT_ONCE]),
        lembar(f"instansi/{simpul.id}/", standar, 1),
        (Tautan(situs.bahasa.kata("Kelengkapan standarnya"), alamat_kelengkapan(simpul.id)),)
        if standar
        else (),
        dokumen_instansi(situs, simpul),
    )


def _halaman(simpul: SimpulInstansi, banyak: int, bahasa: Bahasa) -> Halaman:
    nama = polos(simpul.model.nama)
    return Halaman(
        nama,
        bahasa.banyak("Standar pelayanan %(nama)s: %(n)s layanan.", banyak, nama=nama),
        f"instansi/{simpul.id}/",
        spanduk(simpul, bahasa),
        bool(simpul.model.salinan),
        bahasa=bahasa.kode,
        gaya=aksen.lembar(simpul.model.aksen),
    )


def _bawahan(situs: Situs, simpul: SimpulInstansi) -> Tautan:
    banyak = len(situs.per_instansi.get(simpul.id, ()))
    nama = polos(simpul.model.nama)
    jumlah = situs.bahasa.banyak("%(n)s layanan", banyak)
    teks = Tulisan(f"{nama} ({jumlah})") if banyak else nama
    return Tautan(teks, f"instansi/{simpul.id}/")


def _rincian_instansi(simpul: SimpulInstansi, bahasa: Bahasa) -> Iterator[Rincian]:
    model, kata = simpul.model, bahasa.kata
    jam = joined([kaya(j, bahasa) for j in model.jam_layanan or ()])
    for label, nilai in (
        (kata("Singkatan"), model.singkatan),
        (kata("Jenis"), bahasa.label(model.jenis) if model.jenis else None),
        (kata("Wilayah"), Tulisan(model.wilayah.nama) if model.wilayah else None),
        (kata("Unit"), Tulisan("; ".join(polos(u) for u in model.unit)) if model.unit else None),
        (kata("Alamat"), model.alamat),
        (kata("Jam layanan"), jam or None),
        (kata("Pimpinan"), model.pimpinan.jabatan if model.pimpinan else None),
    ):
        if nilai is not None:
            yield Rincian(label, nilai if isinstance(nilai, tuple) else kaya(nilai, bahasa))


def _maklumat(simpul: SimpulInstansi, bahasa: Bahasa) -> tuple[Paragraf, ...]:
    m = simpul.model.maklumat
    if m is None:
        return ()
    isi = [
        Paragraf(kaya(t)) for t in (m.janji, m.perbaikan_berkelanjutan, m.sanksi_kompensasi) if t
    ]
    kaki = list(kaya(m.tempat)) if m.tempat else []
    kaki += [Span(", ")] if m.tempat and m.tanggal else []
    kaki += kaya(m.tanggal, bahasa) if m.tanggal else ()
    baris = [tuple(kaki)] if kaki else []
    baris += [kaya(m.penandatangan.jabatan)] if m.penandatangan else []
    return (*isi, *(Paragraf(b, "catatan") for b in baris))


def _bertemuan(situs: Situs, berkas: str, indeks: int) -> bool:
    return any(path[:2] == ("kanal", indeks) for path in situs.temuan_di.get(berkas, ()))
