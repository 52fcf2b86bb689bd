"""## Apa yang diperiksa

Pengaduan menyebut prosedur penanganannya dan batas waktu penyelesaiannya, dan batas itu tidak
lebih dari 60 hari.

## Mengapa penting

Kanal saja baru separuh komponen ini: warga juga perlu tahu apa yang terjadi sesudah mengadu dan
kapan dijawab.

## Cara memperbaiki

Tulis `prosedur` dan `tenggat` di samping `kanal`; sebaiknya sekali di `komponen_bersama`
instansi.

## Dasar hukum

Perpres 76 Tahun 2013: penyelenggara menyediakan sarana, mekanisme, dan prosedur pengaduan, dan
menyelesaikan pengaduan dalam 60 hari.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.model.penyampaian import Pengaduan
from generator.rules import Rule
from generator.values import Durasi, Satuan

_LONGEST: Final = 60
_DAYS: Final = {
    Satuan.HARI: 1,
    Satuan.HARI_KERJA: 1,
    Satuan.HARI_KALENDER: 1,
    Satuan.MINGGU: 7,
    Satuan.BULAN: 28,
    Satuan.TAHUN: 365,
}
"""Fewest days in a unit; shorter units are never too long."""

_STEPS: Final = 'prosedur:\n  - "‹isi: Petugas mencatat pengaduan dan memberi nomor tiket.›"'
_DEADLINE: Final = (
    "tenggat:\n"
    '  - untuk: "‹isi: Pengaduan tentang pelayanan›"\n'
    '    waktu: "‹isi: paling lama 14 hari kerja sejak berkas pengaduan lengkap›"'
)
_MOVED: Final = {
    "letak": "di bawah `pengaduan`, setelah kanal yang ada dipindahkan ke bawah `kanal:`",
    "letak_en": "below `pengaduan`, once the channels there are moved below `kanal:`",
}


def check(standar: Standar) -> Iterator[Finding]:
    """A finding for what is missing, and one for each deadline that is too long."""
    komponen = standar.isi.pengaduan
    if komponen is None:
        return
    yield from _missing(komponen)
    for i, tenggat in enumerate(komponen.tenggat or ()):
        if _too_long(tenggat.waktu.durasi):
            yield Finding(
                ("pengaduan", "tenggat", i, "waktu"),
                {
                    "sebab": f"Tenggat pengaduan “{tenggat.waktu}” lebih dari {_LONGEST} hari",
                    "sebab_en": f"The deadline “{tenggat.waktu}” is more than {_LONGEST} days",
                    "letak": f"paling lama {_LONGEST} hari, misalnya",
                    "letak_en": f"at most {_LONGEST} days, for example",
                    "cuplikan": 'waktu: "‹isi: paling lama 30 hari kerja sejak berkas lengkap›"',
                },
            )


def _missing(komponen: Pengaduan) -> Iterator[Finding]:
    berprosedur = komponen.prosedur or any(k.prosedur for _, k in komponen.semua_kanal())
    kurang = [
        bagian
        for bagian, ada in (
            (("prosedur", "prosedur penanganan", "procedure", _STEPS), berprosedur),
            (("tenggat", "batas waktu penyelesaian", "deadline", _DEADLINE), komponen.tenggat),
        )
        if not ada
    ]
    if kurang:
        yield Finding(
            ("pengaduan", kurang[0][0]),
            {
                "sebab": f"Pengaduan belum menyebut {' dan '.join(k[1] for k in kurang)}",
                "sebab_en": f"Complaints have no {' and no '.join(k[2] for k in kurang)}",
                "cuplikan": "\n".join(k[3] for k in kurang),
                **_MOVED,
            },
        )


def _too_long(waktu: Durasi) -> bool:
    return waktu.nilai * _DAYS.get(waktu.satuan, 0) > _LONGEST


RULE: Final = Rule(
    "SP217",
    "pengaduan-tanpa-tindak-lanjut",
    Severity.WARNING,
    Sentences("{sebab} (Perpres 76 Tahun 2013).", "Tulis {letak}:\n{cuplikan}"),
    Sentences("{sebab_en} (Perpres 76 Tahun 2013).", "Write {letak_en}:\n{cuplikan}"),
    __doc__ or "",
    reads=("pengaduan",),
    cites="Perpres 76/2013",
    check=check,
)
