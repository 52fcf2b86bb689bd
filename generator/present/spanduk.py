"""Whose page it is: the banner of copies and of examples."""

from __future__ import annotations

from generator.catalog import SimpulInstansi, Standar
from generator.present.kaya import polos
from generator.present.views import Paragraf, Span
from generator.sidik import is_changed


def spanduk(instansi: SimpulInstansi) -> tuple[Paragraf, ...]:
    """Whose page it is: nothing for an agency's own site, else a copy or an example."""
    model = instansi.model
    if model.fiktif:
        awal, sisa = "Contoh, bukan layanan nyata.", " Instansi, layanan, dan angkanya tidak nyata."
    elif model.salinan:
        awal = "Salinan, bukan situs resmi."
        sisa = (
            f" Naskah ini diterbitkan {polos(model.nama)} dan disalin apa adanya. "
            "Periksa dahulu kepada instansinya."
        )
    else:
        return ()
    return (Paragraf((Span(awal, tebal=True), Span(sisa)), "peringatan"),)


def usulan(s: Standar) -> tuple[Paragraf, ...]:
    """A warning where the content is no longer that of the decree."""
    if not is_changed(s.isi):
        return ()
    sisa = " Isi halaman ini berubah sejak standarnya ditetapkan; yang berlaku isi yang ditetapkan."
    return (Paragraf((Span("Usulan, belum ditetapkan.", tebal=True), Span(sisa)), "peringatan"),)
