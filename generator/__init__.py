"""Standar pelayanan publik: one source, checked and published."""
