"""Whose page it is: the banner of copies and of examples."""

from __future__ import annotations

from generator.catalog import SimpulInstansi, Standar
from generator.present.bahasa import INDONESIA, Bahasa
from generator.present.kaya import kaya
from generator.present.views import Paragraf, Span
from generator.sidik import is_changed


def spanduk(instansi: SimpulInstansi, bahasa: Bahasa = INDONESIA) -> tuple[Paragraf, ...]:
    """Whose page it is: nothing for an agency's own site, else a copy or an example."""
    model = instansi.model
    if model.fiktif:
        awal = bahasa.kata("Contoh, bukan layanan nyata.")
        sisa = bahasa.kalimat(" Instansi, layanan, dan angkanya tidak nyata.")
    elif model.salinan:
        awal = bahasa.kata("Salinan, bukan situs resmi.")
        sisa = bahasa.kalimat(
            " Naskah ini diterbitkan %(instansi)s dan disalin apa adanya. "
            "Periksa dahulu kepada instansinya.",
            instansi=kaya(model.nama),
        )
    else:
        return ()
    return (Paragraf((Span(awal, tebal=True), *sisa), "peringatan"),)


def usulan(s: Standar, bahasa: Bahasa = INDONESIA) -> tuple[Paragraf, ...]:
    """A warning where the content is no longer that of the decree."""
    if not is_changed(s.isi):
        return ()
    awal = bahasa.kata("Usulan, belum ditetapkan.")
    sisa = bahasa.kata(
        " Isi halaman ini berubah sejak standarnya ditetapkan; yang berlaku isi yang ditetapkan."
    )
    return (Paragraf((Span(awal, tebal=True), Span(sisa)), "peringatan"),)
