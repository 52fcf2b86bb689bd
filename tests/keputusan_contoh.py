"""Decrees made of the fictional regency, changed as a test needs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from generator.catalog import Cache
from generator.catalog import assemble as load
from generator.outputs.docx import make_decree
from generator.outputs.pdf import print_naskah
from generator.outputs.pdf.keputusan import naskah_keputusan
from generator.present import Situs
from generator.present.keputusan_view import SuratKeputusan
from generator.present.surat_keputusan import surat_keputusan
from generator.present.views import Butir, Daftar, Paragraf, Span
from tests.docx_baca import TEMPLATES

ROOT: Final = Path(__file__).parent.parent
HARI: Final = date(2026, 12, 1)
DINAS: Final = "contoh-disdukcapil"
INSTANSI: Final = f"standards/{DINAS}/instansi.yml"
KK: Final = f"standards/{DINAS}/layanan/kartu-keluarga.yml"
KIA: Final = f"standards/{DINAS}/layanan/kartu-identitas-anak.yml"
PENANDA: Final = "Nama Penanda Tangan"
AKTA: Final = f"standards/{DINAS}/layanan/akta-kelahiran.yml"
_LOADED: Cache = {}


@cache
def berkas() -> Mapping[str, bytes]:
    """All files of the examples, by name."""
    return {
        path.relative_to(ROOT).as_posix(): path.read_bytes()
        for path in sorted((ROOT / "standards").rglob("*.yml"))
    }


def diubah(nama: str, lama: str, baru: str) -> dict[str, bytes]:
    """The examples with one place of one file written differently."""
    teks = berkas()[nama].decode()
    assert lama in teks
    return {**berkas(), nama: teks.replace(lama, baru, 1).encode()}


def keputusan(*nama: str, files: Mapping[str, bytes] | None = None) -> SuratKeputusan:
    """The decree on the standards in these files, in this order."""
    catalog = load(files or berkas(), _LOADED)
    menurut = {s.berkas: s for s in catalog.standar}
    standar = [menurut[satu] for satu in nama]
    return surat_keputusan(Situs(catalog, HARI), standar[0].instansi, standar)


def sebanyak(n: int) -> SuratKeputusan:
    """A decree on that many services."""
    satu = keputusan(KIA)
    lampiran = tuple(
        replace(satu.lampiran[0], view=replace(satu.lampiran[0].view, nama=f"Layanan {i}"))
        for i in range(n)
    )
    return replace(satu, lampiran=lampiran)


def tinggi_berbeda(banyak: int, akhir: str) -> SuratKeputusan:
    """A decree on that many services, each a line longer before its last component `akhir`."""
    satu = keputusan(KIA)
    lampiran = satu.lampiran[0]
    penyampaian, pengelolaan = lampiran.view.kelompok
    *awal, sebelum, terakhir = pengelolaan.komponen
    terakhir = replace(terakhir, blok=(Paragraf((Span(akhir),)),), asal=())
    semua = []
    for n in range(banyak):
        butir = tuple(Butir((Span(f"Baris ke-{i}"),)) for i in range(n + 1))
        panjang = replace(sebelum, blok=(Daftar(butir),), asal=())
        kelompok = replace(pengelolaan, komponen=(*awal, panjang, terakhir))
        view = replace(lampiran.view, nama=f"Layanan {n}", kelompok=(penyampaian, kelompok))
        semua.append(replace(lampiran, view=view))
    return replace(satu, lampiran=tuple(semua), tanda=replace(satu.tanda, nama=PENANDA))


def word(sk: SuratKeputusan, kertas: str = "A4") -> bytes:
    """Its Word document."""
    return make_decree(TEMPLATES, sk, HARI, kertas)


def cetak(sk: SuratKeputusan, kertas: str = "A4") -> bytes:
    """Its PDF."""
    return print_naskah(ROOT / "templates" / "pdf", naskah_keputusan(sk, DINAS, HARI, kertas))
