"""The page of a regulation: what it is, whether it is in force, who cites it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from generator.catalog import EntriRegulasi, Standar
from generator.present.baris_daftar import ringkas_semua
from generator.present.kaya import kaya, polos, tautan
from generator.present.konteks import alamat_regulasi
from generator.present.lembar import SHOWN_AT_ONCE
from generator.present.register import (
    judul_lengkap,
    judul_pendek,
    kalimat_status,
    lembaran,
    rantai,
)
from generator.present.situs import Situs
from generator.present.views import Halaman, RegulasiView, Rincian, Tautan, Tulisan


def regulasi_view(situs: Situs, entri: EntriRegulasi) -> RegulasiView:
    """The page of one regulation of the register."""
    model, bahasa, kata = entri.model, situs.bahasa, situs.bahasa.kata
    judul = judul_lengkap(entri)
    rincian = [
        Rincian(label, kaya(nilai, bahasa))
        for label, nilai in (
            (kata("Sitasi pendek"), judul_pendek(entri)),
            (kata("Diundangkan dalam"), lembaran(entri) or None),
            (kata("Berlaku sejak"), model.berlaku_sejak),
            (kata("Dicabut sejak"), model.dicabut_sejak),
            (kata("Keterangan"), model.keterangan),
            (kata("Status diperiksa"), model.diperiksa or kata("belum pernah")),
        )
        if nilai is not None
    ]
    lain = [
        (kata("Dicabut dengan"), model.dicabut_dengan),
        *((kata("Diubah dengan"), i) for i in model.diubah_dengan or ()),
        (kata("Mengubah"), model.mengubah),
    ]
    rincian += [
        Rincian(label, tautan(judul_lengkap(e), alamat_regulasi(e)))
        for label, i in lain
        if i and (e := situs.catalog.regulasi.get(i))
    ]
    if model.sumber:
        rincian.append(Rincian(kata("Sumber status"), tautan(str(model.sumber), model.sumber.href)))
    pengutip = situs.pengutip.get(entri.id, ())
    lanjut = rantai(entri, situs.catalog)
    return RegulasiView(
        Halaman(
            judul,
            kata("%(judul)s: status dan layanan yang mengutipnya.", judul=judul),
            alamat_regulasi(entri),
            bahasa=bahasa.kode,
            diubah=model.diperiksa.nilai.isoformat() if model.diperiksa else "",
        ),
        entri.id,
        judul,
        model.status.value,
        kalimat_status(entri, situs.catalog, bahasa),
        tuple(rincian),
        ringkas_semua(situs, pengutip) if len(pengutip) <= SHOWN_AT_ONCE else (),
        tuple(Tautan(judul_pendek(e), alamat_regulasi(e)) for e in lanjut),
        _per_instansi(pengutip) if len(pengutip) > SHOWN_AT_ONCE else (),
        len(pengutip),
    )


def _per_instansi(pengutip: Sequence[Standar]) -> tuple[Tautan, ...]:
    """Agencies with the number of their services among these, by name."""
    banyak = Counter(s.instansi.id for s in pengutip)
    nama = {s.instansi.id: polos(s.instansi.model.nama) for s in pengutip}
    return tuple(
        Tautan(Tulisan(f"{nama[id_]} ({banyak[id_]})"), f"instansi/{id_}/")
        for id_ in sorted(banyak, key=lambda id_: nama[id_].casefold())
    )
