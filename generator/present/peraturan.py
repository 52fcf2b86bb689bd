"""The page of a regulation: what it is, whether it is in force, who cites it."""

from __future__ import annotations

from generator.catalog import EntriRegulasi
from generator.present.daftar import ringkas_semua
from generator.present.kaya import kaya, tautan
from generator.present.konteks import alamat_regulasi
from generator.present.register import judul_lengkap, judul_pendek, kalimat_status, lembaran
from generator.present.situs import Situs
from generator.present.views import Halaman, RegulasiView, Rincian


def regulasi_view(situs: Situs, entri: EntriRegulasi) -> RegulasiView:
    """The page of one regulation of the register."""
    model = entri.model
    judul = judul_lengkap(entri)
    rincian = [
        Rincian(label, kaya(nilai))
        for label, nilai in (
            ("Sitasi pendek", judul_pendek(entri)),
            ("Diundangkan dalam", lembaran(entri) or None),
            ("Berlaku sejak", model.berlaku_sejak),
            ("Dicabut sejak", model.dicabut_sejak),
            ("Keterangan", model.keterangan),
            ("Status diperiksa", model.diperiksa or "belum pernah"),
        )
        if nilai is not None
    ]
    lain = [
        ("Dicabut dengan", model.dicabut_dengan),
        *(("Diubah dengan", i) for i in model.diubah_dengan or ()),
        ("Mengubah", model.mengubah),
    ]
    rincian += [
        Rincian(label, tautan(judul_lengkap(e), alamat_regulasi(e)))
        for label, i in lain
        if i and (e := situs.catalog.regulasi.get(i))
    ]
    if model.sumber:
        rincian.append(Rincian("Sumber status", tautan(str(model.sumber), model.sumber.href)))
    return RegulasiView(
        Halaman(judul, f"{judul}: status dan layanan yang mengutipnya.", alamat_regulasi(entri)),
        entri.id,
        judul,
        model.status.value,
        kalimat_status(entri, situs.catalog),
        tuple(rincian),
        ringkas_semua(situs, situs.pengutip.get(entri.id, ())),
    )
