"""A service standard as its author wrote it: identity, life cycle and fourteen components."""

from typing import Any, ClassVar, Final

from pydantic import Field

from generator.components import KOMPONEN
from generator.model import kosakata
from generator.model.dasar import (
    PEKPPP,
    Baris,
    Bilangan,
    Deret,
    Komponen,
    Model,
    isian,
    isian_wajib,
)
from generator.model.pengelolaan import (
    DasarHukum,
    EvaluasiKinerja,
    JaminanKeamanan,
    JaminanPelayanan,
    JumlahPelaksana,
    KompetensiPelaksana,
    PengawasanInternal,
    SaranaPrasarana,
)
from generator.model.penyampaian import (
    Biaya,
    Pengaduan,
    Persyaratan,
    Produk,
    Prosedur,
    WaktuPelayanan,
)
from generator.model.teks_asli import TeksAsli
from generator.values import Id, JamLayanan, Tanggal, Teks, Url

_SKM: Final = "PermenPANRB 14/2017"


def _komponen(kunci: str, bantuan: str) -> Any:  # noqa: ANN401 - pydantic types `Field` so
    k = KOMPONEN[kunci]
    ekstra: dict[str, Any] = {"x-en": k.judul_en, "x-komponen": kunci, "x-wajib": True}
    return Field(default=None, title=k.judul, description=bantuan, json_schema_extra=ekstra)


class EmpatBelas(Model):
    """The fourteen components; each may be absent while writing, none once in force."""

    persyaratan: Persyaratan | None = _komponen(
        "persyaratan", "Apa yang harus dibawa atau dipenuhi pemohon."
    )
    prosedur: Prosedur | None = _komponen(
        "prosedur", "Langkah demi langkah, siapa mengerjakan apa."
    )
    jangka_waktu: WaktuPelayanan | None = _komponen(
        "jangka_waktu", "Waktu penyelesaian seluruh layanan."
    )
    biaya: Biaya | None = _komponen("biaya", "Biaya yang dibayar pemohon, atau `gratis`.")
    produk: Produk | None = _komponen("produk", "Apa yang diterima pemohon.")
    pengaduan: Pengaduan | None = _komponen(
        "pengaduan", "Cara mengadu, prosedur, dan tenggat penyelesaiannya."
    )
    dasar_hukum: DasarHukum | None = _komponen(
        "dasar_hukum", "Peraturan yang menjadi dasar layanan."
    )
    sarana_prasarana: SaranaPrasarana | None = _komponen(
        "sarana_prasarana", "Sarana, termasuk bagi kelompok rentan."
    )
    kompetensi_pelaksana: KompetensiPelaksana | None = _komponen(
        "kompetensi_pelaksana", "Kemampuan pelaksana."
    )
    pengawasan_internal: PengawasanInternal | None = _komponen(
        "pengawasan_internal", "Siapa mengawasi, bagaimana."
    )
    jumlah_pelaksana: JumlahPelaksana | None = _komponen(
        "jumlah_pelaksana", "Berapa pelaksana, menurut peran."
    )
    jaminan_pelayanan: JaminanPelayanan | None = _komponen(
        "jaminan_pelayanan", "Apa yang dijanjikan kepada pengguna."
    )
    jaminan_keamanan: JaminanKeamanan | None = _komponen(
        "jaminan_keamanan", "Keamanan dan keselamatan pengguna."
    )
    evaluasi_kinerja: EvaluasiKinerja | None = _komponen(
        "evaluasi_kinerja", "Bagaimana kinerja dievaluasi."
    )

    def komponen(self, kunci: str) -> Komponen | None:
        """The component of that key, or None."""
        nilai: Komponen | None = getattr(self, kunci)
        return nilai


class Lokasi(Model):
    """A place where the service is given."""

    nama: Teks = isian_wajib("Nama tempat", "place", "Nama loket atau kantor.")
    alamat: Teks | None = isian("Alamat", "address", "Alamat lengkap.")
    koordinat: Teks | None = isian(
        "Koordinat", "coordinates", "Lintang dan bujur, misalnya: -0.502 117.153."
    )
    jam_layanan: Deret[JamLayanan] | None = isian(
        "Jam layanan", "opening hours", "Misalnya: Senin–Kamis 08.00–15.00."
    )


class Varian(Model):
    """A case of the service, such as new, lost or damaged."""

    id: Id = isian_wajib("Id varian", "case id", "Nama pendek untuk dirujuk, misalnya hilang.")
    nama: Teks = isian_wajib("Nama varian", "name", "Nama seperti dibaca warga.")
    jika: Teks | None = isian("Jika", "condition", "Kapan varian ini dipilih.")


class Penetapan(Model):
    """The decree that sets the standard."""

    jenis: kosakata.JenisPenetapan | None = isian(
        "Jenis penetapan", "kind of decree", "Misalnya kep_kepala_dinas."
    )
    nomor: Teks | None = isian("Nomor", "number", "Nomor keputusan, persis seperti tercetak.")
    tanggal: Tanggal | None = isian("Tanggal", "date", "Tanggal penetapan, misalnya 2 Maret 2026.")
    penetap: Teks | None = isian("Penetap", "set by", "Jabatan yang menetapkan.")
    tentang: Teks | None = isian("Tentang", "about", "Judul keputusan.")
    mencabut: Deret[Teks] | None = isian("Mencabut", "revokes", "Keputusan yang dicabut.")
    berlaku_mulai: Tanggal | None = isian(
        "Berlaku mulai", "in force from", "Tanggal mulai berlaku."
    )
    sidik: str | None = isian(
        "Sidik", "fingerprint", "Sidik isi saat ditetapkan; ditulis oleh program."
    )


class Versi(Model):
    """Version of the text."""

    nomor: Teks = isian_wajib("Nomor versi", "version", "Misalnya 1.2.")
    tanggal: Tanggal | None = isian("Tanggal", "date", "Tanggal versi.")
    catatan: Teks | None = isian("Catatan", "note", "Apa yang berubah.")


class Tinjauan(Model):
    """One review of the standard."""

    tanggal: Tanggal = isian_wajib("Tanggal", "date", "Tanggal peninjauan.")
    hasil: Teks | None = isian("Hasil", "result", "Hasil peninjauan.")
    tindak_lanjut: Teks | None = isian(
        "Tindak lanjut", "follow-up", "Apa yang dilakukan sesudahnya.", sumber=PEKPPP
    )


class Partisipasi(Model):
    """How the public took part."""

    tanggal: Tanggal | None = isian("Tanggal", "date", "Tanggal forum atau konsultasi.")
    bentuk: Teks | None = isian("Bentuk", "form", "Misalnya: forum konsultasi publik.")
    unsur: Deret[kosakata.UnsurPartisipasi] | None = isian(
        "Unsur", "participants", "Siapa saja yang hadir.", sumber=PEKPPP
    )
    berita_acara: Teks | None = isian("Berita acara", "minutes", "Nomor berita acara.")


class Publikasi(Model):
    """Where the standard is published and which groups of components."""

    media: Deret[kosakata.MediaPublikasi] | None = isian(
        "Media", "media", "Media publikasi.", sumber=PEKPPP
    )
    komponen: Deret[kosakata.KelompokKomponen] | None = isian(
        "Komponen",
        "groups",
        "Kelompok yang diterbitkan; kosong berarti keduanya.",
        sumber=PEKPPP,
    )


class Pengecualian(Model):
    """Leave to break a rule, with a reason and an end."""

    kode: str = isian_wajib("Kode aturan", "rule code", "Kode aturan, misalnya SP204.")
    jalur: Teks | None = isian(
        "Tempat",
        "place",
        "Isian yang dimaksud, misalnya jangka_waktu; kosong berarti seluruh berkas.",
    )
    alasan: Teks = isian_wajib("Alasan", "reason", "Mengapa aturan ini dikecualikan.")
    sampai: Tanggal = isian_wajib(
        "Sampai", "until", "Tanggal berakhir, paling lama 12 bulan ke depan."
    )


class Skm(Model):
    """Result of the public satisfaction survey (PermenPANRB 14/2017)."""

    periode: Teks | None = isian("Periode", "period", "Misalnya: Semester I 2026.")
    nilai: Teks | None = isian("Nilai", "score", "Nilai survei.")
    mutu: Teks | None = isian("Mutu", "grade", "Mutu pelayanan.")
    responden: Bilangan | None = isian("Responden", "respondents", "Jumlah responden.")
    unsur: dict[str, str] | None = isian("Unsur", "elements", "Nilai U1 sampai U9.", sumber=_SKM)
    tindak_lanjut: Teks | None = isian(
        "Tindak lanjut", "follow-up", "Tindak lanjut hasil survei.", sumber=PEKPPP
    )
    tautan: Url | None = isian("Tautan", "address", "Alamat laporan survei.")
    media: Deret[kosakata.MediaPublikasi] | None = isian(
        "Media", "media", "Media publikasi hasil.", sumber=PEKPPP
    )


class Sumber(Baris):
    """Where a copied standard was published."""

    SINGKAT: ClassVar[str] = "nama"

    nama: Teks = isian_wajib("Nama sumber", "source", "Dokumen atau halaman asal.")
    tautan: Url | None = isian("Tautan", "address", "Alamat sumber.")
    diambil: Tanggal | None = isian("Diambil", "retrieved", "Tanggal sumber dibaca.")


class StandarTertulis(EmpatBelas):
    """One file of `layanan/`: exactly what its author wrote, nothing inherited.

    Every component is optional here; what is obligatory is checked after inheritance.
    """

    nama: Teks = isian_wajib("Nama layanan", "service name", "Nama layanan seperti dikenal warga.")
    deskripsi: Teks | None = isian(
        "Deskripsi",
        "description",
        "Untuk apa layanan ini, dengan bahasa sehari-hari, paling banyak 300 huruf.",
        wajib=True,
    )
    format: Bilangan | None = isian("Format", "format version", "Versi format berkas; saat ini 1.")
    status: kosakata.Status = Field(
        default=kosakata.Status.DRAF,
        title="Status",
        description="draf, ditetapkan, atau dicabut. Hanya yang ditetapkan diterbitkan.",
        json_schema_extra={"x-en": "status"},
    )
    singkatan: dict[str, Teks] | None = isian(
        "Singkatan", "abbreviations", "Singkatan dan kepanjangannya."
    )
    kode: Teks | None = isian("Kode", "code", "Kode standar di instansi, misalnya I.A.")
    jenis: kosakata.JenisLayanan | None = isian(
        "Jenis layanan", "kind", "barang, jasa, atau administratif."
    )
    bidang: kosakata.Bidang | None = isian("Bidang", "field", "Bidang layanan.")
    peristiwa_hidup: Deret[Teks] | None = isian(
        "Peristiwa hidup", "life events", "Misalnya: kelahiran, pindah rumah."
    )
    pengguna: Deret[kosakata.Pengguna] | None = isian(
        "Pengguna", "users", "Siapa yang boleh memakai layanan ini."
    )
    kata_kunci: Deret[Teks] | None = isian(
        "Kata kunci", "keywords", "Kata yang dipakai warga saat mencari."
    )
    layanan_terkait: Deret[str] | None = isian(
        "Layanan terkait", "related services", "Alamat instansi/layanan lain."
    )
    unit: Teks | None = isian("Unit", "unit", "Unit instansi yang melayani.")
    tautan_daring: Url | None = isian(
        "Tautan daring", "online service", "Alamat untuk mengajukan secara daring."
    )
    alamat_lama: Deret[str] | None = isian(
        "Alamat lama",
        "old addresses",
        "Alamat halaman ini sebelum pindah, misalnya: layanan/dinas-lama/kartu-keluarga/.",
    )
    lokasi: Deret[Lokasi] | None = isian(
        "Lokasi", "places", "Tempat layanan, bila lain dari alamat instansi."
    )
    varian: Deret[Varian] | None = isian(
        "Varian", "cases", "Kasus layanan: baru, hilang, rusak, dan sebagainya."
    )
    penetapan: Penetapan | None = isian(
        "Penetapan",
        "decree",
        "Keputusan yang menetapkan standar ini.",
        sumber=f"{PEKPPP}; untuk PTSP Permendagri 138/2017 Pasal 13 ayat (2)",
    )
    versi: Versi | None = isian("Versi", "version", "Versi naskah.")
    riwayat_tinjau: Deret[Tinjauan] | None = isian(
        "Riwayat tinjau", "reviews", "Peninjauan berkala.", sumber=PEKPPP
    )
    partisipasi: Partisipasi | None = isian(
        "Partisipasi",
        "participation",
        "Keikutsertaan masyarakat.",
        sumber="PP 96/2012; PermenPANRB 16/2017",
    )
    publikasi: Publikasi | None = isian(
        "Publikasi", "publication", "Media publikasi standar.", sumber=PEKPPP
    )
    pengecualian: Deret[Pengecualian] | None = isian(
        "Pengecualian", "exceptions", "Aturan yang dikecualikan sementara."
    )
    teks_asli: TeksAsli | None = isian(
        "Teks asli",
        "original text",
        "Bunyi lama suatu komponen yang belum disusun atau berada di komponen yang salah.",
    )
    sumber: Sumber | None = isian("Sumber", "source", "Naskah asal bila ini salinan.")
    skm: Skm | None = isian(
        "SKM", "satisfaction survey", "Hasil Survei Kepuasan Masyarakat.", sumber=_SKM
    )

    def asli(self, kunci: str) -> str:
        """Original text kept for a component, empty where there is none."""
        nilai: str | None = getattr(self.teks_asli, kunci, None)
        return nilai or ""
