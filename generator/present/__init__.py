"""Catalogue → views: Indonesian wording, order, provenance. No layout, no disk."""

from generator.present.halaman import View, halaman_situs
from generator.present.jalan import jalan_lain
from generator.present.konteks import alamat_regulasi
from generator.present.layanan import ringkas_dalam, standar_view
from generator.present.situs import Situs, alamat_standar

__all__ = [
    "Situs",
    "View",
    "alamat_regulasi",
    "alamat_standar",
    "halaman_situs",
    "jalan_lain",
    "ringkas_dalam",
    "standar_view",
]
