"""Catalogue → views: Indonesian wording, order, provenance. No layout, no disk."""

from generator.present.halaman import View, halaman_situs
from generator.present.jalan import jalan_lain
from generator.present.konteks import alamat_regulasi
from generator.present.layanan import standar_view
from generator.present.situs import Situs, alamat_standar

__all__ = [
    "Situs",
    "View",
    "alamat_regulasi",
    "alamat_standar",
    "halaman_situs",
    "jalan_lain",
    "standar_view",
]
