"""Faults of the exceptions themselves (SP113–SP115)."""

from __future__ import annotations

from functools import partial
from typing import Final

from generator.diagnostics import Fault, Sentences, Severity, fault_page

_page: Final = partial(fault_page, dasar="Aturan pemeriksaan, bukan aturan hukum.")

INVALID: Final = Fault(
    "SP113",
    "pengecualian-tidak-sah",
    Severity.ERROR,
    Sentences(
        "Pengecualian untuk “{kode}” tidak sah: {sebab}",
        "{perbaikan}",
    ),
    Sentences(
        "The exception for “{kode}” is not valid: {sebab_en}",
        "{perbaikan_en}",
    ),
    _page(
        "Pengecualian harus menyebut kode aturan SP2xx ke atas yang ada, dan berakhir paling lama "
        "12 bulan lagi.",
        "Pengecualian tanpa batas membuat kesalahan menetap. Kesalahan bentuk berkas tidak dapat "
        "dikecualikan, karena isinya memang tidak terbaca.",
        "Perbaiki kode atau tanggalnya, atau hapus pengecualiannya.",
    ),
)

EXPIRED: Final = Fault(
    "SP114",
    "pengecualian-kedaluwarsa",
    Severity.ERROR,
    Sentences(
        "Pengecualian untuk {kode} berakhir pada {sampai}.",
        "Perbaiki temuan {kode}, lalu hapus pengecualian ini; atau perpanjang `sampai` dengan "
        "alasan yang masih berlaku.",
    ),
    Sentences(
        "The exception for {kode} ended on {sampai_en}.",
        "Fix what {kode} reports and remove the exception, or extend `sampai` with a reason that "
        "still holds.",
    ),
    _page(
        "Tanggal `sampai` pada pengecualian. Tiga puluh hari pertama sesudahnya berupa peringatan, "
        "lalu kesalahan.",
        "Pengecualian adalah janji untuk memperbaiki pada waktunya.",
        "Perbaiki temuannya, atau perpanjang dengan alasan baru.",
    ),
)

UNUSED: Final = Fault(
    "SP115",
    "pengecualian-tidak-terpakai",
    Severity.INFO,
    Sentences(
        "Pengecualian untuk {kode} tidak diperlukan lagi: tidak ada temuan yang dikecualikannya.",
        "Hapus pengecualian ini.",
    ),
    Sentences(
        "The exception for {kode} is no longer needed: there is no such finding.",
        "Remove the exception.",
    ),
    _page(
        "Pengecualian yang tidak mengecualikan temuan apa pun.",
        "Pengecualian lama dapat menutupi kesalahan baru.",
        "Hapus pengecualiannya.",
    ),
)

FAULTS: Final = (INVALID, EXPIRED, UNUSED)
"""All faults of exceptions, by code."""
