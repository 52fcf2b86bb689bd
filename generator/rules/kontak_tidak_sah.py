"""## Apa yang diperiksa

Nomor telepon, surel, dan alamat web pada kanal instansi dan kanal pengaduan tertulis dalam
bentuk yang dapat dipakai.

## Mengapa penting

Satu huruf keliru membuat warga tidak dapat menghubungi.

## Cara memperbaiki

Betulkan nilainya. Temuan menuliskan yang betul bila maksudnya pasti; bila tidak, isi sendiri
tempat yang disediakan, jangan menyalin contohnya.

## Dasar hukum

Tidak ada; bentuk nomor dan alamat bersifat teknis.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from generator.catalog import Catalog
from generator.diagnostics import Finding, Path, Sentences, Severity
from generator.load.rewritten import FIX, FIX_EN, rewritten
from generator.model.kosakata import JenisKanal
from generator.model.penyampaian import Kanal, channels
from generator.rules import CatalogRule, FindingIn
from generator.values import BadValue, Email, Telepon, Url

_TYPES: Final[dict[JenisKanal, type[Telepon | Email | Url]]] = {
    JenisKanal.TELEPON: Telepon,
    JenisKanal.CALL_CENTER: Telepon,
    JenisKanal.SMS: Telepon,
    JenisKanal.WHATSAPP: Telepon,
    JenisKanal.FAKSIMILE: Telepon,
    JenisKanal.EMAIL: Email,
    JenisKanal.WEB: Url,
}
_LISTS: Final = ("kanal", "tambahan")


def check(catalog: Catalog, _tanggal: date) -> Iterator[FindingIn]:
    """A finding for every channel whose value cannot be read as what its kind says.

    Shared channels are judged in their agency too, also where no service inherits them.
    """
    for simpul in catalog.instansi.values():
        yield from (FindingIn(simpul, f) for f in _judge(simpul.model.kanal, ("kanal",)))
        bersama = simpul.model.komponen_bersama
        for kunci in _LISTS:
            kanal = getattr(bersama.pengaduan, kunci) if bersama and bersama.pengaduan else None
            path = ("komponen_bersama", "pengaduan", kunci)
            yield from (FindingIn(simpul, f) for f in _judge(kanal, path))
    for standar in catalog.standar:
        pengaduan = standar.isi.pengaduan
        kanal = pengaduan.kanal if pengaduan else None
        yield from (FindingIn(standar, f) for f in _judge(kanal, ("pengaduan", "kanal")))


def _judge(kanal: Sequence[Kanal] | None, awalan: Path) -> Iterator[Finding]:
    for path, satu in channels(kanal or (), awalan):
        nilai = _TYPES.get(satu.jenis) if satu.jenis else None
        if nilai is None or satu.jenis is None or not satu.nilai:
            continue
        try:
            nilai.parse(str(satu.nilai))
        except BadValue as sebab:
            yield Finding(
                (*path, "nilai"),
                {
                    "nilai": str(satu.nilai),
                    "jenis": satu.jenis.label.lower(),
                    "harus": nilai.JENIS_ID,
                    "harus_en": nilai.JENIS_EN,
                    "alasan": sebab.alasan_id,
                    "alasan_en": sebab.alasan_en,
                    **rewritten(str(satu.nilai), sebab),
                },
            )


RULE: Final = CatalogRule(
    "SP218",
    "kontak-tidak-sah",
    Severity.ERROR,
    Sentences("“{nilai}” pada kanal {jenis} bukan {harus} yang benar. {alasan}", FIX),
    Sentences("“{nilai}” is not {harus_en}. {alasan_en}", FIX_EN),
    __doc__ or "",
    reads=("pengaduan",),
    check=check,
)
