"""Catalogue → views: Indonesian wording, order, provenance. No layout, no disk."""

from generator.present.halaman import Situs, View, alamat_standar, halaman_situs, standar_view

__all__ = ["Situs", "View", "alamat_standar", "halaman_situs", "standar_view"]
