"""A public body: identity, channels, hours, pledge, and components its services share."""

from typing import ClassVar, Final

from generator.model import kosakata
from generator.model.dasar import PEKPPP, Baris, Bilangan, Deret, Model, isian, isian_wajib
from generator.model.penyampaian import Kanal
from generator.model.standar import EmpatBelas, Pengecualian
from generator.values import JamLayanan, Tanggal, Teks, Warna, YaTidak


class Wilayah(Baris):
    """Area of a public body."""

    SINGKAT: ClassVar[str] = "nama"

    nama: Teks = isian_wajib("Nama wilayah", "area", "Misalnya: Provinsi Kalimantan Timur.")
    kode: Teks | None = isian("Kode wilayah", "area code", "Kode wilayah administrasi.")


class Kop(Model):
    """Letterhead."""

    logo: Teks | None = isian(
        "Logo",
        "logo",
        "Nama berkas gambar lambang di folder instansi: SVG, PNG, atau JPEG; misalnya lambang.svg.",
    )
    baris: Deret[Teks] | None = isian("Baris kop", "lines", "Baris kop surat, dari atas ke bawah.")


class Pejabat(Baris):
    """An office, with the name of its holder only where a document needs it."""

    SINGKAT: ClassVar[str] = "jabatan"

    jabatan: Teks = isian_wajib("Jabatan", "office", "Nama jabatan.")
    nama: Teks | None = isian("Nama", "name", "Nama pejabat, hanya bila dokumen memerlukannya.")
    pangkat: Teks | None = isian("Pangkat", "rank", "Pangkat dan golongan.")
    nip: Teks | None = isian("NIP", "staff number", "Nomor induk pegawai.")


_MAKLUMAT: Final = "UU 25/2009 Pasal 22"


class Maklumat(Model):
    """The service pledge of UU 25/2009 Pasal 22."""

    janji: Teks | None = isian("Janji", "promise", "Kesanggupan melayani sesuai standar.")
    perbaikan_berkelanjutan: Teks | None = isian(
        "Perbaikan berkelanjutan",
        "continuous improvement",
        "Janji memperbaiki terus-menerus.",
    )
    sanksi_kompensasi: Teks | None = isian(
        "Sanksi atau kompensasi",
        "sanction or compensation",
        "Kesediaan menerima sanksi atau memberi kompensasi.",
    )
    tempat: Teks | None = isian("Tempat", "place", "Tempat penandatanganan.")
    tanggal: Tanggal | None = isian("Tanggal", "date", "Tanggal penandatanganan.")
    penandatangan: Pejabat | None = isian(
        "Penandatangan", "signatory", "Jabatan yang menandatangani."
    )
    nomor: Teks | None = isian("Nomor", "number", "Nomor maklumat.")


class KomponenBersama(EmpatBelas):
    """Components that the services of an agency share; any of the fourteen."""


class Instansi(Model):
    """One file `instansi.yml`; the folder name is its id."""

    nama: Teks = isian_wajib("Nama instansi", "name", "Nama lengkap instansi.")
    singkatan: Teks | None = isian("Singkatan", "acronym", "Singkatan resmi, misalnya DPMPTSP.")
    format: Bilangan | None = isian("Format", "format version", "Versi format berkas; saat ini 1.")
    jenis: kosakata.JenisInstansi | None = isian(
        "Jenis instansi", "kind", "Misalnya dinas, puskesmas."
    )
    induk: str | None = isian("Induk", "parent", "Id instansi induk, yaitu nama foldernya.")
    wilayah: Wilayah | None = isian("Wilayah", "area", "Wilayah kerja instansi.")
    unit: Deret[Teks] | None = isian("Unit", "units", "Unit-unit yang melayani.")
    alamat: Teks | None = isian("Alamat", "address", "Alamat kantor.")
    koordinat: Teks | None = isian("Koordinat", "coordinates", "Lintang dan bujur.")
    jam_layanan: Deret[JamLayanan] | None = isian(
        "Jam layanan", "opening hours", "Misalnya: Senin–Kamis 08.00–15.00."
    )
    kanal: Deret[Kanal] | None = isian(
        "Kanal", "channels", "Telepon, surel, situs web, dan kanal lain."
    )
    kop: Kop | None = isian("Kop", "letterhead", "Kop surat untuk dokumen cetak.")
    pimpinan: Pejabat | None = isian("Pimpinan", "head", "Jabatan pimpinan instansi.")
    aksen: Warna | None = isian(
        "Warna aksen",
        "accent colour",
        'Warna instansi sebagai kode, diapit tanda kutip, misalnya "#1a5fb4". Bila terlalu terang '
        "atau gelap untuk dibaca, situs memakai rona yang terdekat.",
    )
    fiktif: YaTidak | None = isian("Fiktif", "fictional", "`ya` bila instansi ini hanya contoh.")
    salinan: YaTidak | None = isian(
        "Salinan", "copy", "`ya` bila ini salinan, bukan situs instansi sendiri."
    )
    maklumat: Maklumat | None = isian(
        "Maklumat pelayanan", "service pledge", "Maklumat pelayanan.", sumber=_MAKLUMAT
    )
    singkatan_umum: dict[str, Teks] | None = isian(
        "Singkatan umum", "abbreviations", "Singkatan yang dipakai layanannya."
    )
    layanan_terdaftar: Deret[Teks] | None = isian(
        "Layanan terdaftar", "listed services", "Seluruh layanan instansi.", sumber=PEKPPP
    )
    komponen_bersama: KomponenBersama | None = isian(
        "Komponen bersama",
        "shared components",
        "Komponen yang diwarisi semua layanan instansi ini.",
    )
    pengecualian: Deret[Pengecualian] | None = isian(
        "Pengecualian", "exceptions", "Aturan yang dikecualikan sementara."
    )
