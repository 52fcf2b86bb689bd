"""## Apa yang diperiksa

Satuan “hari” tanpa “kerja” atau “kalender” pada jangka waktu, waktu langkah, dan tenggat
pengaduan.

## Mengapa penting

Tiga hari kerja dan tiga hari kalender adalah dua janji yang berbeda.

## Cara memperbaiki

Pilih salah satu: `hari kerja` atau `hari kalender`.

## Dasar hukum

Tidak ada; kebiasaan baik agar janji waktu tidak diperselisihkan.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Path, Sentences, Severity
from generator.rules import Rule
from generator.values import Durasi, JangkaWaktu, Satuan


def check(standar: Standar) -> Iterator[Finding]:
    """A finding for every time counted in plain days."""
    for path, waktu in _times(standar):
        durasi = waktu.durasi if isinstance(waktu, JangkaWaktu) else waktu
        if durasi.satuan is Satuan.HARI:
            nilai = str(waktu)
            yield Finding(
                path,
                {
                    "nilai": nilai,
                    "kerja": nilai.replace("hari", "hari kerja", 1),
                    "kalender": nilai.replace("hari", "hari kalender", 1),
                },
            )


def _times(standar: Standar) -> Iterator[tuple[Path, JangkaWaktu | Durasi]]:
    isi = standar.isi
    if isi.jangka_waktu and "jangka_waktu" not in standar.broken:
        for i, w in enumerate(isi.jangka_waktu.butir or ()):
            if w.waktu:
                yield ("jangka_waktu", "butir", i, "waktu"), w.waktu
    if isi.prosedur and "prosedur" not in standar.broken:
        for path, langkah in isi.prosedur.semua_langkah():
            if langkah.waktu:
                yield ("prosedur", *path, "waktu"), langkah.waktu
    if isi.pengaduan and "pengaduan" not in standar.broken:
        for i, t in enumerate(isi.pengaduan.tenggat or ()):
            yield ("pengaduan", "tenggat", i, "waktu"), t.waktu


RULE: Final = Rule(
    "SP205",
    "hari-tanpa-jenis",
    Severity.WARNING,
    Sentences(
        "“{nilai}” tidak mengatakan hari kerja atau hari kalender.",
        "Pilih salah satu:\n{awal}{kerja}\natau\n{awal}{kalender}",
    ),
    Sentences(
        "“{nilai}” does not say working days or calendar days.",
        "Choose one:\n{awal}{kerja}\nor\n{awal}{kalender}",
    ),
    __doc__ or "",
    reads=(),
    check=check,
)
