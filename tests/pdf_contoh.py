"""Standards made by hand for the tests of the printed document, and ways to read it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from generator.flow.drawing import draw
from generator.flow.graph import Langkah
from generator.present import views as v

HARI = date(2026, 12, 1)
ALAMAT = "https://standar.contoh.example/"
URL = "layanan/contoh-dinas/kartu/"


def kaya(teks: str, href: str = "") -> v.Kaya:
    return (v.Span(teks, href=href),)


def alur(langkah: int = 3, pelaku: int = 2, judul: str = "") -> v.Alur:
    """A drawing of real make, of any size."""
    gambar = draw(
        [
            Langkah(
                "",
                f"Kepala Seksi Pelayanan {n % pelaku + 1}",
                f"Memeriksa kelengkapan dan keabsahan berkas ke-{n + 1}",
                waktu="10 menit",
                keluaran="Berita acara",
            )
            for n in range(langkah)
        ],
        awalan="alur",
        judul=judul or "Kartu",
    )
    return v.Alur(
        judul,
        gambar.tata,
        gambar.svg,
        gambar.alt,
        gambar.mermaid,
        tuple(v.Butir(kaya(f"Langkah nomor {n + 1}")) for n in range(langkah)),
        "alur",
        "layanan/dinas/kartu/alur",
    )


def komponen(nomor: int, judul: str, *blok: v.Blok, asal: str = "") -> v.KomponenView:
    kunci = judul.lower().replace(" ", "_")
    return v.KomponenView(kunci, nomor, judul, kunci, blok, kaya(asal) if asal else ())


HILANG = v.Varian("hilang", "Hilang")
SYARAT = v.Daftar(
    (
        v.Butir(kaya("Formulir"), (kaya("Jumlah: 2 asli"),), varian=(HILANG,)),
        v.Butir(
            kaya("Salah satu dari:"),
            anak=(
                v.Butir(
                    kaya("Akta kelahiran"),
                    anak=(v.Butir(kaya("asli")), v.Butir(kaya("salinan"))),
                    anak_berurut=True,
                ),
                v.Butir(kaya("Ijazah terakhir")),
            ),
            anak_berurut=True,
        ),
    ),
    berurut=True,
)
TARIF = v.Tabel(
    "Tarif",
    ("Untuk", "Tarif", "Keterangan"),
    (
        v.Baris((kaya("Umum"), kaya("Rp50.000"), kaya("Perda 3 Tahun 2023", "regulasi/perda/"))),
        v.Baris((kaya("Pelajar"), kaya("Gratis"), ()), (HILANG,)),
    ),
)
KANAL = v.DaftarKontak(
    (
        v.Kontak("Telepon", "0541-743235", "tel:+62541743235", "jam kerja"),
        v.Kontak("Surel", "loket@contoh.example"),
    ),
    "Kanal pengaduan",
)


def view(*blok: v.Blok, nama: str = "Penerbitan Kartu") -> v.StandarView:
    """A standard with every kind of block; `blok` in the first component instead, if given."""
    penyampaian = (
        komponen(1, "Persyaratan", *(blok or (SYARAT,)), asal="Ketentuan bersama Kabupaten Contoh"),
        komponen(2, "Prosedur", alur()),
        komponen(4, "Biaya/Tarif", TARIF, v.Paragraf(kaya("Tidak dipungut lain."), "catatan")),
        komponen(6, "Pengaduan", KANAL, v.Paragraf(kaya("Kontak ini salah."), "peringatan")),
    )
    pengelolaan = (komponen(1, "Dasar Hukum", v.Paragraf(kaya("UU 25 Tahun 2009"))),)
    spanduk = (v.Paragraf(kaya("Contoh: tidak nyata."), "peringatan"),)
    return v.StandarView(
        v.Halaman(nama, "Cara mendapat kartu.", URL, spanduk),
        "contoh-dinas/kartu",
        nama,
        v.Tautan("Dinas Contoh (fiktif)", "instansi/contoh-dinas/"),
        (),
        (
            v.KelompokView("penyampaian", "Proses Penyampaian Pelayanan", "", penyampaian),
            v.KelompokView("pengelolaan", "Proses Pengelolaan Pelayanan", "", pengelolaan),
        ),
        (v.Rincian("Ditetapkan dengan", kaya("Keputusan Bupati Nomor 7")),),
        varian=(HILANG,),
        kop=("PEMERINTAH KABUPATEN CONTOH", "DINAS CONTOH", "Jalan Contoh 1"),
        alamat_tetap=ALAMAT + URL,
        dicetak="1 Desember 2026",
        versi="2.1",
    )


def tercetak(pdf: bytes | Path, *pilihan: str) -> str:
    """Text of a document, as another program reads it, white space evened out."""
    return " ".join(_read(pdf, *pilihan).split())


def per_halaman(pdf: bytes, *pilihan: str) -> list[str]:
    """The same, page by page."""
    return [" ".join(teks.split()) for teks in _read(pdf, *pilihan).split("\f")[:-1]]


def _read(pdf: bytes | Path, *pilihan: str) -> str:
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext tidak terpasang (paket poppler-utils)")
    data = pdf.read_bytes() if isinstance(pdf, Path) else pdf
    command = [program, *pilihan, "-", "-"]
    result = subprocess.run(command, input=data, capture_output=True, check=True)
    return result.stdout.decode().replace("\u200b", "")


def buka(pdf: bytes, tmp_path: Path) -> pikepdf.Pdf:
    path = tmp_path / "dokumen.pdf"
    path.write_bytes(pdf)
    return pikepdf.open(path)


def unsur(pdf: pikepdf.Pdf, tag: str) -> Iterator[pikepdf.Object]:
    """Elements of the structure tree with the tag, anywhere."""
    for item in pdf.objects:
        if isinstance(item, pikepdf.Dictionary) and item.get("/S") == tag:
            yield item
