"""The standard as written, typed: one file per group of components."""

from generator.model.instansi import Instansi
from generator.model.regulasi import BerkasRegulasi, Regulasi
from generator.model.standar import EmpatBelas, StandarTertulis

__all__ = ["BerkasRegulasi", "EmpatBelas", "Instansi", "Regulasi", "StandarTertulis"]
