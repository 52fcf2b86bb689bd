"""Value types that parse the phrases of real service standards and print themselves.

Row `values` of the pipeline: above the model, below the readers of files. Every type
has `parse`, prints one canonical form with `str`, and serves as a pydantic field.
"""

from generator.values.base import MAX_LENGTH, BadValue, Nilai, has_placeholder
from generator.values.bilangan import read_bilangan, terbilang
from generator.values.durasi import Durasi, Satuan, total
from generator.values.frekuensi import Frekuensi
from generator.values.hitungan import Foto, Jumlah, Salinan
from generator.values.jenis_regulasi import JENIS_REGULASI, JenisRegulasi, Lingkup
from generator.values.kalender import BULAN, HARI, BlokJam, JamLayanan, Tanggal
from generator.values.kontak import Email, Telepon, Url
from generator.values.selip import number_in_words
from generator.values.sitasi import Kunci, Sitasi, kunci_regulasi, peringkat
from generator.values.teks import Id, PilihanYaTidak, Potongan, Teks, YaTidak, print_ya_tidak
from generator.values.uang import Meterai, Rupiah, SifatTarif, Tarif
from generator.values.waktu import JangkaWaktu, MasaBerlaku, Sifat, SifatBerlaku
from generator.values.warna import Warna
from generator.values.wilayah import bare_wilayah, canonical_wilayah, is_provinsi

__all__ = [
    "BULAN",
    "HARI",
    "JENIS_REGULASI",
    "MAX_LENGTH",
    "BadValue",
    "BlokJam",
    "Durasi",
    "Email",
    "Foto",
    "Frekuensi",
    "Id",
    "JamLayanan",
    "JangkaWaktu",
    "JenisRegulasi",
    "Jumlah",
    "Kunci",
    "Lingkup",
    "MasaBerlaku",
    "Meterai",
    "Nilai",
    "PilihanYaTidak",
    "Potongan",
    "Rupiah",
    "Salinan",
    "Satuan",
    "Sifat",
    "SifatBerlaku",
    "SifatTarif",
    "Sitasi",
    "Tanggal",
    "Tarif",
    "Teks",
    "Telepon",
    "Url",
    "Warna",
    "YaTidak",
    "bare_wilayah",
    "canonical_wilayah",
    "has_placeholder",
    "is_provinsi",
    "kunci_regulasi",
    "number_in_words",
    "peringkat",
    "print_ya_tidak",
    "read_bilangan",
    "terbilang",
    "total",
]
