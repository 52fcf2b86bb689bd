"""Faults between files that assembling the catalogue finds (SP3xx, from SP363)."""

from __future__ import annotations

from functools import partial
from typing import Final

from generator.diagnostics import Fault, Sentences, Severity, fault_page
from generator.listing import FOLDER, LINK, LOST_LINK, NO_FILE

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
        "{perbaikan}",
    ),
    Sentences(
        "This file is never read: {sebab_en}",
        "{perbaikan_en}",
    ),
    _page(
        "Standar berada di `standards/<instansi>/layanan/<nama-layanan>.yml`, instansi di "
        "`standards/<instansi>/instansi.yml`, register di `standards/regulasi/<jenis>.yml`. "
        "Nama folder dan berkas hanya huruf kecil, angka, dan tanda hubung. Tautan (symlink) ke "
        "luar `standards/` atau ke folder tidak diikuti.",
        "Nama berkas menjadi alamat halaman. Berkas di tempat lain tidak terbaca tanpa disadari.",
        "Pindahkan atau ganti namanya seperti yang disarankan.",
    ),
)

WHY_UNREAD: Final = {
    b"": {
        "sebab": "nama atau tempatnya bukan yang dikenal.",
        "sebab_en": "its name or place is not one of the known ones.",
        "perbaikan": "Pindahkan atau ganti namanya menjadi `{saran}`. Bila itu sudah ada dan ini "
        "hanya salinannya, hapus berkas ini.",
        "perbaikan_en": "Move or rename it to `{saran}`. If that is there already and this is only "
        "a copy of it, delete this file.",
    },
    LINK: {
        "sebab": "ini tautan ke folder atau ke luar `standards/`, yang tidak diikuti.",
        "sebab_en": "it is a link to a folder or out of `standards/`, which is not followed.",
        "perbaikan": "Hapus tautannya, lalu salin berkas yang dimaksud ke tempatnya, misalnya "
        "`{saran}`.",
        "perbaikan_en": "Delete the link and copy the file itself to its place, such as `{saran}`.",
    },
    LOST_LINK: {
        "sebab": "ini tautan ke berkas yang tidak ada.",
        "sebab_en": "it is a link to a file that does not exist.",
        "perbaikan": "Hapus tautannya, lalu salin berkas yang dimaksud ke `{saran}`.",
        "perbaikan_en": "Delete the link and copy the file itself to `{saran}`.",
    },
    FOLDER: {
        "sebab": "ini folder, padahal namanya nama berkas.",
        "sebab_en": "it is a folder with the name of a file.",
        "perbaikan": "Ganti nama foldernya tanpa akhiran `.yml`, atau ganti dengan berkas "
        "`{saran}`.",
        "perbaikan_en": "Rename the folder without `.yml`, or put the file `{saran}` in its place.",
    },
    NO_FILE: {
        "sebab": "ini bukan berkas biasa, atau Anda tidak berhak membacanya.",
        "sebab_en": "it is no ordinary file, or you may not read it.",
        "perbaikan": "Periksa hak aksesnya, atau ganti dengan berkas biasa bernama `{saran}`.",
        "perbaikan_en": "Check its permissions, or put an ordinary file `{saran}` in its place.",
    },
}
"""Content of a file that is not read, empty for one in the wrong place → facts to word it."""

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
