"""## Apa yang diperiksa

Nomor telepon, surel, dan alamat web pada kanal pengaduan tertulis dalam bentuk yang dapat
dipakai.

## Mengapa penting

Satu huruf keliru membuat warga tidak dapat menghubungi.

## Cara memperbaiki

Betulkan nilainya seperti contoh.

## Dasar hukum

Tidak ada; bentuk nomor dan alamat bersifat teknis.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.diagnostics import Finding, Sentences, Severity
from generator.model.kosakata import JenisKanal
from generator.rules import Rule
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


def check(standar: Standar) -> Iterator[Finding]:
    """A finding for every channel whose value cannot be read as what its kind says."""
    komponen = standar.isi.pengaduan
    for path, kanal in komponen.semua_kanal() if komponen else ():
        nilai = _TYPES.get(kanal.jenis) if kanal.jenis else None
        if nilai is None or kanal.jenis is None or not kanal.nilai:
            continue
        try:
            nilai.parse(str(kanal.nilai))
        except BadValue as sebab:
            yield Finding(
                ("pengaduan", *path, "nilai"),
                {
                    "nilai": str(kanal.nilai),
                    "jenis": kanal.jenis.value,
                    "harus": nilai.JENIS_ID,
                    "harus_en": nilai.JENIS_EN,
                    "alasan": sebab.alasan_id,
                    "alasan_en": sebab.alasan_en,
                    "contoh": nilai.CONTOH[0],
                },
            )


RULE: Final = Rule(
    "SP218",
    "kontak-tidak-sah",
    Severity.ERROR,
    Sentences(
        "“{nilai}” pada kanal {jenis} bukan {harus} yang benar. {alasan}",
        "Tulis misalnya:\n{awal}{contoh}",
    ),
    Sentences(
        "“{nilai}” of the channel {jenis} is not {harus_en}. {alasan_en}",
        "Write for example:\n{awal}{contoh}",
    ),
    __doc__ or "",
    reads=("pengaduan",),
    check=check,
)
