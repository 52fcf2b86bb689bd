"""Faults between files that assembling the catalogue finds (SP3xx, from SP363)."""

from __future__ import annotations

from functools import partial
from typing import Final

from generator.diagnostics import Fault, Sentences, Severity, fault_page

_page: Final = partial(fault_page, dasar="Aturan susunan berkas, bukan aturan hukum.")

UNKNOWN_PARENT: Final = Fault(
    "SP363",
    "induk-tidak-ada",
    Severity.ERROR,
    Sentences(
        "Instansi induk “{induk}” tidak ada, atau menunjuk kembali ke instansi ini.",
        "{perbaikan}",
    ),
    Sentences(
        "The parent agency “{induk}” does not exist, or points back to this agency.",
        "{perbaikan_en}",
    ),
    _page(
        "Isian `induk` harus menyebut folder instansi lain yang ada, tanpa berputar.",
        "Komponen bersama diwarisi dari induk; bila induknya tidak ada, komponen itu hilang.",
        "Tulis nama folder instansi induk persis seperti di `standards/`.",
    ),
)

NO_AGENCY: Final = Fault(
    "SP364",
    "berkas-instansi-tidak-ada",
    Severity.ERROR,
    Sentences(
        "Folder `{folder}` memuat standar, tetapi tidak memuat `instansi.yml`.",
        "Buat berkas `{folder}/instansi.yml` yang paling sedikit berisi:\n"
        'nama: "‹isi: nama instansi›"',
    ),
    Sentences(
        "The folder `{folder}` holds standards but no `instansi.yml`.",
        'Create `{folder}/instansi.yml` with at least:\nnama: "‹isi: nama instansi›"',
    ),
    _page(
        "Setiap folder instansi harus memuat `instansi.yml`.",
        "Halaman layanan menyebut instansi, alamat, dan kanalnya dari berkas itu.",
        "Buat berkasnya; isian wajibnya hanya `nama`.",
    ),
)

MISPLACED: Final = Fault(
    "SP365",
    "berkas-salah-tempat",
    Severity.ERROR,
    Sentences(
        "Berkas ini tidak akan terbaca: {sebab}",
        "Pindahkan atau ganti namanya menjadi `{saran}`.",
    ),
    Sentences(
        "This file is never read: {sebab_en}",
        "Move or rename it to `{saran}`.",
    ),
    _page(
        "Standar berada di `standards/<instansi>/layanan/<nama-layanan>.yml`, instansi di "
        "`standards/<instansi>/instansi.yml`, register di `standards/regulasi/<jenis>.yml`. "
        "Nama folder dan berkas hanya huruf kecil, angka, dan tanda hubung.",
        "Nama berkas menjadi alamat halaman. Berkas di tempat lain tidak terbaca tanpa disadari.",
        "Pindahkan atau ganti namanya seperti yang disarankan.",
    ),
)

SAME_ID: Final = Fault(
    "SP366",
    "id-regulasi-ganda",
    Severity.ERROR,
    Sentences(
        "Id peraturan “{id}” sudah dipakai di {lain}.",
        "Hapus salah satu, atau beri id lain pada butir ini.",
    ),
    Sentences(
        "The regulation id “{id}” is already used in {lain}.",
        "Remove one of them, or give this entry another id.",
    ),
    _page(
        "Setiap peraturan dalam register mempunyai id sendiri.",
        "Id menjadi alamat halaman peraturan; dua peraturan tidak dapat berbagi satu alamat.",
        "Hapus butir yang berulang atau ganti id-nya.",
    ),
)

FAULTS: Final = (UNKNOWN_PARENT, NO_AGENCY, MISPLACED, SAME_ID)
"""All faults of assembling, by code."""
