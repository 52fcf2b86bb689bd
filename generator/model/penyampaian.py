"""The six components of service delivery, as written (PermenPANRB 15/2014, group 1)."""

from collections.abc import Iterator, Sequence
from typing import ClassVar, Final

from pydantic import model_validator

from generator.diagnostics import Path
from generator.model import kosakata
from generator.model.dasar import Baris, Deret, Komponen, KomponenDaftar, Model, isian, isian_wajib
from generator.values import (
    Durasi,
    Foto,
    Id,
    JangkaWaktu,
    MasaBerlaku,
    Meterai,
    Salinan,
    Sitasi,
    Tarif,
    Teks,
    Url,
    YaTidak,
)


class Formulir(Baris):
    """A form to fill in."""

    SINGKAT: ClassVar[str] = "kode"

    kode: Teks | None = isian(
        "Kode formulir", "form code", "Kode atau nama formulir, misalnya F-1.02."
    )
    tautan: Url | None = isian(
        "Tautan formulir", "form address", "Alamat untuk mengunduh formulir."
    )


class Syarat(Baris):
    """One requirement, a choice among several, or a named group (to three levels)."""

    SINGKAT: ClassVar[str] = "teks"

    teks: Teks | None = isian(
        "Syarat", "requirement", "Satu hal yang harus dipenuhi, dalam satu kalimat pendek."
    )
    salah_satu: Deret["Syarat"] | None = isian(
        "Salah satu dari", "one of", "Daftar pilihan; pemohon cukup memenuhi salah satunya."
    )
    kelompok: Teks | None = isian(
        "Kelompok", "group", "Nama kelompok syarat; isinya ditulis di bawah `butir`."
    )
    butir: Deret["Syarat"] | None = isian(
        "Butir kelompok", "items of the group", "Syarat-syarat dalam kelompok ini."
    )
    jenis: kosakata.JenisSyarat | None = isian(
        "Jenis syarat", "kind", "Dokumen, kondisi, data, barang, atau kehadiran."
    )
    opsional: YaTidak | None = isian(
        "Opsional", "optional", "Tulis `ya` bila syarat ini boleh tidak dipenuhi."
    )
    jika: Teks | None = isian(
        "Jika",
        "condition",
        "Kapan syarat ini berlaku, misalnya: pemohon berusia di bawah 17 tahun.",
    )
    kecuali: Teks | None = isian(
        "Kecuali", "exception", "Siapa yang tidak perlu memenuhi syarat ini."
    )
    varian: Deret[str] | None = isian(
        "Varian", "cases", "Id varian yang dikenai syarat ini; kosong berarti semua."
    )
    usia_minimal: Durasi | None = isian(
        "Usia paling rendah", "lowest age", "Usia pemohon paling rendah, misalnya 17 tahun."
    )
    usia_maksimal: Durasi | None = isian(
        "Usia paling tinggi", "highest age", "Usia pemohon paling tinggi, misalnya 35 tahun."
    )
    salinan: Salinan | None = isian(
        "Salinan", "copies", "Berapa asli dan fotokopi, misalnya: 1 asli, 2 fotokopi."
    )
    legalisasi: Teks | None = isian(
        "Legalisasi",
        "legalisation",
        "Siapa yang melegalisasi, misalnya: sekolah penerbit; `ya` bila naskah tidak menyebutnya.",
    )
    meterai: Meterai | None = isian(
        "Meterai", "stamp duty", "Nilai meterai, misalnya Rp10.000, atau `cukup`."
    )
    formulir: Formulir | None = isian("Formulir", "form", "Formulir yang dipakai.")
    foto: Deret[Foto] | None = isian(
        "Foto", "photographs", "Jumlah, ukuran, latar, misalnya: 2 lembar 3x4 latar merah."
    )
    masa_berlaku: MasaBerlaku | None = isian(
        "Masa berlaku", "validity", "Berapa lama dokumen ini masih diterima."
    )
    format_berkas: Deret[Teks] | None = isian(
        "Format berkas", "file formats", "Format berkas digital, misalnya PDF."
    )
    penerbit: Teks | None = isian("Penerbit", "issuer", "Siapa yang menerbitkan dokumen ini.")
    dasar_hukum: Sitasi | None = isian(
        "Dasar hukum", "legal basis", "Aturan yang meminta syarat ini."
    )
    tertulis: Teks | None = isian(
        "Tertulis", "as published", "Bunyi naskah yang diterbitkan, persis."
    )

    @model_validator(mode="before")
    @classmethod
    def _one_kind(cls, data: object) -> object:
        cls.needs_one_of(data, "teks", "salah_satu", "kelompok")
        if isinstance(data, dict) and "kelompok" in data:
            cls.needs_one_of(data, "butir")
        return data


class Persyaratan(KomponenDaftar[Syarat]):
    """Requirements, in the order they are asked for."""


class Cabang(Model):
    """A way out of a decision: a condition, then a step to go to or an end."""

    jika: Teks = isian_wajib(
        "Jika", "if", "Keadaan yang membuat alur berbelok, misalnya: tidak lengkap."
    )
    ke: str | None = isian("Ke", "go to", "Id langkah tujuan.")
    selesai: Teks | None = isian(
        "Selesai", "end", "Bagaimana alur berakhir, misalnya: surat penolakan dikirim."
    )

    @model_validator(mode="before")
    @classmethod
    def _one_way(cls, data: object) -> object:
        cls.needs_one_of(data, "ke", "selesai")
        return data


class Langkah(Baris):
    """One step. Without a branch that holds, the next step follows."""

    SINGKAT: ClassVar[str] = "langkah"
    CUPLIKAN: ClassVar[tuple[str, ...]] = ("aktor", "langkah")

    id: Id | None = isian(
        "Id langkah", "step id", "Nama pendek untuk dirujuk `ke`, huruf kecil dan tanda hubung."
    )
    aktor: Teks | None = isian(
        "Aktor", "actor", "Siapa yang mengerjakan: jabatan atau pemohon, bukan nama orang."
    )
    langkah: Teks = isian_wajib(
        "Langkah", "step", "Apa yang dikerjakan, dimulai dengan kata kerja."
    )
    waktu: Durasi | None = isian(
        "Waktu", "time", "Lama langkah ini, misalnya 10 menit atau 1 hari kerja."
    )
    jika: Teks | None = isian("Jika", "condition", "Kapan langkah ini dikerjakan.")
    tahap: Teks | None = isian(
        "Tahap", "stage", "Bagian prosedur yang dimulai di sini, misalnya: Kunjungan kedua."
    )
    keluaran: Teks | None = isian("Keluaran", "output", "Apa yang dihasilkan langkah ini.")
    biaya: Tarif | None = isian("Biaya", "fee", "Biaya yang dibayar pada langkah ini.")
    instansi_lain: YaTidak | None = isian(
        "Instansi lain", "other agency", "Tulis `ya` bila dikerjakan instansi lain."
    )
    varian: Deret[str] | None = isian("Varian", "cases", "Id varian yang menjalani langkah ini.")
    cabang: Deret[Cabang] | None = isian(
        "Cabang", "branches", "Jalan lain bila suatu keadaan terjadi."
    )
    butir: Deret[Teks] | None = isian(
        "Rincian", "substeps", "Rincian langkah, satu kalimat per butir."
    )
    tertulis: Teks | None = isian(
        "Tertulis", "as published", "Bunyi naskah yang diterbitkan, persis."
    )


class Jalur(Model):
    """One of several tracks of a procedure."""

    id: Id = isian_wajib("Id jalur", "track id", "Nama pendek jalur, misalnya daring.")
    nama: Teks = isian_wajib(
        "Nama jalur", "name", "Nama jalur seperti dibaca warga, misalnya: Lewat aplikasi."
    )
    cara: kosakata.Cara | None = isian("Cara", "way of serving", "luring, daring, atau campuran.")
    varian: Deret[str] | None = isian("Varian", "cases", "Id varian yang memakai jalur ini.")
    langkah: Deret[Langkah] = isian_wajib(
        "Langkah", "steps", "Langkah-langkah jalur ini, berurutan."
    )


class Prosedur(Komponen):
    """The procedure: one sequence of steps, or several tracks."""

    butir: Deret[Langkah] | None = isian("Langkah", "steps", "Langkah-langkah, berurutan.")
    jalur: Deret[Jalur] | None = isian(
        "Jalur", "tracks", "Beberapa jalur, misalnya daring dan di loket."
    )

    def semua_jalur(self) -> Iterator[tuple[Path, tuple[Langkah, ...]]]:
        """Path within the component and steps of each track; one for an undivided procedure."""
        if self.butir:
            yield ("butir",), self.butir
        yield from ((("jalur", i, "langkah"), j.langkah) for i, j in enumerate(self.jalur or ()))

    def semua_langkah(self) -> Iterator[tuple[Path, Langkah]]:
        """Path within the component and step, for all steps of all tracks in order."""
        for awalan, langkah in self.semua_jalur():
            yield from (((*awalan, i), s) for i, s in enumerate(langkah))


class Waktu(Baris):
    """One promise of time."""

    SINGKAT: ClassVar[str] = "waktu"

    untuk: Teks | None = isian("Untuk", "for", "Bagian layanan yang dimaksud.")
    waktu: JangkaWaktu | None = isian(
        "Waktu",
        "time",
        "Angka dan satuan, misalnya: paling lama 3 hari kerja sejak syarat lengkap.",
    )
    varian: Deret[str] | None = isian("Varian", "cases", "Id varian yang dimaksud.")
    jalur: str | None = isian("Jalur", "track", "Id jalur yang dimaksud.")
    jika: Teks | None = isian("Jika", "condition", "Keadaan yang disyaratkan.")
    merujuk: Teks | None = isian(
        "Merujuk", "refers to", "Aturan yang ditunjuk bila naskah hanya merujuk."
    )
    tertulis: Teks | None = isian(
        "Tertulis", "as published", "Bunyi naskah yang diterbitkan, persis."
    )


class WaktuPelayanan(KomponenDaftar[Waktu]):
    """Processing time of the whole service."""

    hitung: kosakata.Hitung | None = isian(
        "Hitung", "how rows add up", "berurutan atau sendiri-sendiri."
    )
    perpanjangan: Teks | None = isian(
        "Perpanjangan", "extension", "Kapan dan berapa lama waktu dapat diperpanjang."
    )


class RincianBiaya(Baris):
    """One tariff."""

    SINGKAT: ClassVar[str] = "tarif"

    untuk: Teks | None = isian("Untuk", "for", "Untuk apa atau untuk siapa tarif ini.")
    tarif: Tarif | None = isian("Tarif", "tariff", "`gratis`, jumlah seperti Rp50.000, atau rumus.")
    per: Teks | None = isian("Per", "per", "Satuan tarif, misalnya lembar.")
    varian: Deret[str] | None = isian("Varian", "cases", "Id varian yang dimaksud.")
    jalur: str | None = isian("Jalur", "track", "Id jalur yang dimaksud.")
    penjamin: Teks | None = isian(
        "Penjamin", "payer", "Siapa yang menanggung; tanpa tarif berarti ditanggung penuh."
    )
    kecuali: Teks | None = isian("Kecuali", "except", "Apa yang tidak termasuk.")
    jika: Teks | None = isian("Jika", "condition", "Keadaan yang disyaratkan.")
    dasar_hukum: Sitasi | None = isian(
        "Dasar hukum", "legal basis", "Aturan yang menetapkan tarif."
    )
    merujuk: Teks | None = isian(
        "Merujuk", "refers to", "Aturan yang ditunjuk bila naskah hanya merujuk."
    )
    tertulis: Teks | None = isian(
        "Tertulis", "as published", "Bunyi naskah yang diterbitkan, persis."
    )


class Pembebasan(Baris):
    """Who does not pay."""

    SINGKAT: ClassVar[str] = "untuk"

    untuk: Teks = isian_wajib("Untuk", "for", "Siapa yang dibebaskan dari biaya.")
    jika: Teks | None = isian("Jika", "condition", "Keadaan atau bukti yang disyaratkan.")
    dasar_hukum: Sitasi | None = isian("Dasar hukum", "legal basis", "Aturan yang membebaskan.")


class Denda(Baris):
    """A penalty."""

    SINGKAT: ClassVar[str] = "untuk"

    untuk: Teks = isian_wajib("Untuk", "for", "Pelanggaran yang didenda.")
    tarif: Tarif | None = isian("Tarif", "amount", "Besar denda, misalnya Rp50.000.")
    per: Teks | None = isian("Per", "per", "Satuan denda, misalnya bulan.")
    jika: Teks | None = isian("Jika", "condition", "Keadaan yang disyaratkan.")
    dasar_hukum: Sitasi | None = isian(
        "Dasar hukum", "legal basis", "Aturan yang menetapkan denda."
    )


class Biaya(KomponenDaftar[RincianBiaya]):
    """Fees."""

    jenis_penerimaan: kosakata.JenisPenerimaan | None = isian(
        "Jenis penerimaan", "kind of revenue", "pnbp, retribusi_daerah, atau jenis lain."
    )
    dasar_hukum: Sitasi | None = isian(
        "Dasar hukum",
        "legal basis",
        "Aturan yang menetapkan semua tarif, denda, dan pembebasan yang tidak menyebut dasarnya.",
    )
    pembebasan: Deret[Pembebasan] | None = isian(
        "Pembebasan", "waivers", "Siapa yang tidak membayar."
    )
    denda: Deret[Denda] | None = isian("Denda", "penalties", "Denda yang dapat dikenakan.")
    cara_bayar: Deret[Teks] | None = isian(
        "Cara bayar", "ways to pay", "Cara membayar, satu per butir."
    )


class HasilProduk(Baris):
    """One product of the service."""

    SINGKAT: ClassVar[str] = "nama"

    nama: Teks = isian_wajib(
        "Nama produk", "product", "Apa yang diterima pemohon, misalnya Kartu Keluarga."
    )
    bentuk: kosakata.BentukProduk | None = isian(
        "Bentuk", "form", "fisik, elektronik, jasa, atau barang."
    )
    varian: Deret[str] | None = isian("Varian", "cases", "Id varian yang dimaksud.")
    masa_berlaku: MasaBerlaku | None = isian(
        "Masa berlaku", "validity", "Misalnya: 6 bulan atau seumur hidup."
    )
    kewajiban_lanjutan: Teks | None = isian(
        "Kewajiban lanjutan", "duties after", "Kewajiban setelah produk diterima."
    )
    tertulis: Teks | None = isian(
        "Tertulis", "as published", "Bunyi naskah yang diterbitkan, persis."
    )


class Produk(KomponenDaftar[HasilProduk]):
    """What the service gives."""


class Kanal(Baris):
    """A channel of contact. `nilai` is judged by rule SP218, according to `jenis`."""

    SINGKAT: ClassVar[str] = "jenis"
    CUPLIKAN: ClassVar[tuple[str, ...]] = ("jenis", "nilai")

    jenis: kosakata.JenisKanal | None = isian(
        "Jenis kanal", "kind", "Misalnya telepon, email, tatap_muka, sp4n_lapor."
    )
    kelompok: Teks | None = isian(
        "Kelompok", "group", "Kalimat yang mengantar beberapa kanal di bawah `butir`."
    )
    butir: Deret["Kanal"] | None = isian(
        "Butir kelompok", "channels of the group", "Kanal dalam kelompok ini."
    )
    nilai: Teks | None = isian("Nilai", "value", "Nomor, alamat surel, alamat web, atau tempat.")
    label: Teks | None = isian(
        "Label", "label", "Keterangan untuk pembaca, misalnya: Petugas pengaduan."
    )
    jam: Teks | None = isian("Jam", "hours", "Kapan kanal ini dilayani.")
    prosedur: Deret[Teks] | None = isian(
        "Prosedur", "procedure", "Langkah pengaduan lewat kanal ini saja."
    )
    tertulis: Teks | None = isian(
        "Tertulis", "as published", "Bunyi naskah yang diterbitkan, persis."
    )

    @model_validator(mode="before")
    @classmethod
    def _one_kind(cls, data: object) -> object:
        cls.needs_one_of(data, "jenis", "kelompok")
        if isinstance(data, dict) and "kelompok" in data:
            cls.needs_one_of(data, "butir")
        return data


class Tenggat(Baris):
    """A deadline for complaints of one class."""

    SINGKAT: ClassVar[str] = "waktu"

    untuk: Teks | None = isian("Untuk", "for", "Golongan pengaduan, misalnya: pengaduan ringan.")
    waktu: JangkaWaktu = isian_wajib("Waktu", "time", "Misalnya: paling lama 14 hari kerja.")


def channels(kanal: Sequence[Kanal], path: Path) -> Iterator[tuple[Path, Kanal]]:
    """Path and channel of each channel, groups opened, in order."""
    for i, satu in enumerate(kanal):
        if satu.butir:
            yield from channels(satu.butir, (*path, i, "butir"))
        else:
            yield (*path, i), satu


_PENGADUAN: Final = "Perpres 76/2013"


class Pengaduan(Komponen):
    """How complaints are made and followed up."""

    BARIS: ClassVar[str] = "kanal"

    kanal: Deret[Kanal] | None = isian(
        "Kanal",
        "channels",
        "Cara menyampaikan pengaduan, satu per butir.",
        sumber=_PENGADUAN,
    )
    tambahan: Deret[Kanal] | None = isian(
        "Tambahan", "additions", "Kanal yang menambah kanal yang diwarisi."
    )
    prosedur: Deret[Teks] | None = isian(
        "Prosedur pengaduan",
        "complaint procedure",
        "Langkah penanganan pengaduan.",
        sumber=_PENGADUAN,
    )
    tenggat: Deret[Tenggat] | None = isian(
        "Tenggat",
        "deadlines",
        "Batas waktu penyelesaian, per golongan.",
        sumber=f"{_PENGADUAN} (angka 60 hari; cara menghitungnya belum dicocokkan)",
    )
    penanggung_jawab: Teks | None = isian(
        "Penanggung jawab",
        "office in charge",
        "Jabatan yang bertanggung jawab.",
        sumber=_PENGADUAN,
    )
    keterangan: Deret[Teks] | None = isian(
        "Keterangan", "remarks", "Keterangan lain tentang pengaduan."
    )

    def semua_kanal(self) -> Iterator[tuple[Path, Kanal]]:
        """Path within the component and channel, for all channels, those of groups included."""
        yield from channels(self.kanal or (), ("kanal",))
