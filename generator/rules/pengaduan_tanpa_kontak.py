"""## Apa yang diperiksa

Paling sedikit satu kanal pengaduan yang dapat dihubungi: nomor, surel, alamat web, atau tempat
yang disebut.

## Mengapa penting

Tanpa kontak, hak mengadu tidak dapat dipakai.

## Cara memperbaiki

Tambahkan kanal beserta nomornya atau alamatnya.

## Dasar hukum

Perpres 76 Tahun 2013: penyelenggara menyediakan sarana pengaduan.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.model.kosakata import JenisKanal
from generator.model.penyampaian import Kanal
from generator.rules import Rule

_CHANNEL: Final = ("- jenis: telepon", '  nilai: "‹isi: (0299) 555-0110›"')
_WITHOUT_VALUE: Final = frozenset({JenisKanal.TATAP_MUKA, JenisKanal.KOTAK_SARAN})


def check(standar: Standar) -> Iterator[Finding]:
    """A finding where no channel names a number, an address or a place."""
    komponen = standar.isi.pengaduan
    if komponen is None:
        return
    if not any(_reachable(k) for _, k in komponen.semua_kanal()):
        yield Finding(("pengaduan", "kanal"), _facts(komponen.kanal))


def _facts(kanal: Sequence[Kanal] | None) -> dict[str, str]:
    if not kanal:
        return {"cuplikan": "kanal:\n" + "\n".join(f"  {baris}" for baris in _CHANNEL)}
    return {
        "cuplikan": "\n".join(_CHANNEL),
        "letak": "di bawah `kanal`",
        "letak_en": "below `kanal`",
    }


def _reachable(kanal: Kanal) -> bool:
    return bool(kanal.nilai) or (
        kanal.jenis in _WITHOUT_VALUE and bool(kanal.label or kanal.tertulis)
    )


RULE: Final = Rule(
    "SP215",
    "pengaduan-tanpa-kontak",
    Severity.ERROR,
    Sentences(
        "Tidak ada kanal pengaduan yang dapat dihubungi.",
        "Sisipkan {letak}, misalnya:\n{cuplikan}",
    ),
    Sentences(
        "There is no complaint channel that can be reached.",
        "Insert {letak_en}, for example:\n{cuplikan}",
    ),
    __doc__ or "",
    reads=("pengaduan",),
    cites="Perpres 76/2013",
    kelengkapan=True,
    check=check,
)
