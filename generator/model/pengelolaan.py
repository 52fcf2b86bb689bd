"""The eight components of internal management, as written (PermenPANRB 15/2014, group 2)."""

from typing import ClassVar

from pydantic import model_validator

from generator.model import kosakata
from generator.model.dasar import Baris, Deret, Komponen, KomponenDaftar, isian, isian_wajib
from generator.values import Frekuensi, Jumlah, Sitasi, Teks, YaTidak


class ButirHukum(Baris):
    """One legal basis: a citation, or the catch-all that some standards publish."""

    SINGKAT: ClassVar[str] = "sitasi"

    sitasi: Sitasi | None = isian(
        "Sitasi", "citation", "Misalnya UU 25 Tahun 2009, id register, atau kalimat lengkap."
    )
    lainnya: YaTidak | None = isian(
        "Lainnya", "catch-all", "`ya` untuk kalimat umum seperti: peraturan terkait lainnya."
    )
    tertulis: Teks | None = isian(
        "Tertulis", "as published", "Bunyi sitasi yang diterbitkan, persis."
    )
    pasal: Teks | None = isian("Pasal", "article", "Pasal yang menjadi dasar, misalnya: Pasal 21.")
    relevansi: Teks | None = isian("Relevansi", "relevance", "Mengapa aturan ini menjadi dasar.")

    @model_validator(mode="before")
    @classmethod
    def _one_kind(cls, data: object) -> object:
        cls.needs_one_of(data, "sitasi", "lainnya")
        return data


class DasarHukum(KomponenDaftar[ButirHukum]):
    """Legal bases, in the order of the hierarchy, then by year."""


class Sarana(Baris):
    """One facility."""

    SINGKAT: ClassVar[str] = "nama"

    nama: Teks = isian_wajib("Nama sarana", "facility", "Misalnya: Ruang tunggu.")
    kelompok: Teks | None = isian(
        "Kelompok", "group", "Kelompok sarana, misalnya: Sarana bagi kelompok rentan."
    )
    jumlah: Jumlah | None = isian("Jumlah", "number", "Misalnya: 4 unit.")
    untuk: Deret[kosakata.KelompokRentan] | None = isian(
        "Untuk",
        "for",
        "Untuk siapa, misalnya penyandang_disabilitas.",
        sumber="UU 25/2009; PermenPANRB 11/2024",
    )
    lokasi: Teks | None = isian("Lokasi", "location", "Di mana sarana ini.")
    keterangan: Teks | None = isian("Keterangan", "remark", "Keterangan lain, misalnya keadaannya.")


class SaranaPrasarana(KomponenDaftar[Sarana]):
    """Facilities, including those for vulnerable groups."""


class Kompetensi(Baris):
    """What one role must know and be able to do; or one general sentence."""

    SINGKAT: ClassVar[str] = "teks"

    teks: Teks | None = isian("Kompetensi", "competency", "Kompetensi dalam satu kalimat.")
    peran: Teks | None = isian("Peran", "role", "Jabatan atau peran pelaksana.")
    pendidikan: Teks | None = isian("Pendidikan", "education", "Pendidikan paling rendah.")
    jurusan: Deret[Teks] | None = isian("Jurusan", "fields of study", "Jurusan yang diterima.")
    keterampilan: Deret[Teks] | None = isian(
        "Keterampilan", "skills", "Keterampilan yang diperlukan."
    )
    pelatihan: Deret[Teks] | None = isian("Pelatihan", "training", "Pelatihan yang harus diikuti.")
    pengalaman: Teks | None = isian(
        "Pengalaman", "experience", "Pengalaman kerja, misalnya: paling sedikit 2 tahun."
    )
    lisensi: Deret[Teks] | None = isian(
        "Lisensi", "licences", "Izin atau sertifikat, misalnya STR."
    )
    sikap: Deret[Teks] | None = isian("Sikap", "attitude", "Sikap yang diharapkan.")

    @model_validator(mode="before")
    @classmethod
    def _says_something(cls, data: object) -> object:
        if data == {}:
            cls.needs_one_of(data, "teks", "peran")
        return data


class KompetensiPelaksana(KomponenDaftar[Kompetensi]):
    """Competencies of the staff."""


class Tindakan(Baris):
    """Something done by an office: how, or at least by whom."""

    SINGKAT: ClassVar[str] = "cara"

    @model_validator(mode="before")
    @classmethod
    def _how_or_by_whom(cls, data: object) -> object:
        if isinstance(data, dict) and not data.keys() & {"cara", "oleh"}:
            cls.needs_one_of(data, "cara", "oleh")
        return data


class Pengawasan(Tindakan):
    """One form of internal control."""

    cara: Teks | None = isian("Cara", "how", "Bagaimana pengawasan dilakukan.")
    oleh: Teks | None = isian("Oleh", "by", "Jabatan yang mengawasi.")
    frekuensi: Frekuensi | None = isian(
        "Frekuensi", "frequency", "Seberapa sering, misalnya: tiap 3 bulan."
    )


class PengawasanInternal(KomponenDaftar[Pengawasan]):
    """Internal supervision."""


class PerPeran(Baris):
    """Number of staff in one role."""

    SINGKAT: ClassVar[str] = "peran"
    CUPLIKAN: ClassVar[tuple[str, ...]] = ("peran", "jumlah")

    peran: Teks = isian_wajib("Peran", "role", "Jabatan atau peran, bukan nama orang.")
    jumlah: Jumlah | None = isian("Jumlah", "number", "Misalnya: 2 orang.")


class JumlahPelaksana(Komponen):
    """Number of staff."""

    BARIS: ClassVar[str] = "per_peran"

    total: Jumlah | None = isian("Total", "total", "Jumlah seluruh pelaksana, misalnya: 12 orang.")
    per_peran: Deret[PerPeran] | None = isian("Per peran", "by role", "Jumlah menurut peran.")
    tambahan: Deret[PerPeran] | None = isian(
        "Tambahan", "additions", "Peran yang menambah daftar yang diwarisi."
    )
    dasar: Teks | None = isian(
        "Dasar hitungan", "basis", "Dasar penghitungan, misalnya analisis beban kerja 2026."
    )
    keterangan: Teks | None = isian("Keterangan", "remark", "Keterangan lain tentang pelaksana.")

    @model_validator(mode="before")
    @classmethod
    def _scalar_is_total(cls, data: object) -> object:
        return {"total": data} if isinstance(data, str) else data


class Jaminan(Baris):
    """One promise."""

    SINGKAT: ClassVar[str] = "teks"

    teks: Teks = isian_wajib("Jaminan", "guarantee", "Apa yang dijamin, dalam satu kalimat.")


class Kompensasi(Baris):
    """What the user gets when the service was not to standard."""

    SINGKAT: ClassVar[str] = "bentuk"

    bentuk: Teks = isian_wajib("Bentuk", "form", "Bentuk kompensasi.")
    pemicu: Teks | None = isian("Pemicu", "trigger", "Kapan kompensasi diberikan.")


class JaminanPelayanan(KomponenDaftar[Jaminan]):
    """Service guarantee."""

    kompensasi: Kompensasi | None = isian(
        "Kompensasi",
        "compensation",
        "Ganti rugi bila layanan tidak sesuai standar.",
        sumber="Peraturan Ombudsman 61/2025 (yang dinilai)",
    )


class JaminanAman(Baris):
    """One guarantee of safety."""

    SINGKAT: ClassVar[str] = "teks"

    teks: Teks = isian_wajib(
        "Jaminan keamanan", "safety guarantee", "Apa yang dijamin aman, dalam satu kalimat."
    )
    jenis: kosakata.JenisJaminan | None = isian(
        "Jenis", "kind", "fisik, keselamatan_kerja, dokumen, data_pribadi, risiko, lain."
    )


class JaminanKeamanan(KomponenDaftar[JaminanAman]):
    """Safety and security."""


class Evaluasi(Tindakan):
    """One form of evaluation."""

    CUPLIKAN: ClassVar[tuple[str, ...]] = ("cara", "frekuensi")

    cara: Teks | None = isian("Cara", "how", "Bagaimana kinerja dievaluasi.")
    frekuensi: Frekuensi | None = isian(
        "Frekuensi", "frequency", "Seberapa sering, misalnya: 1 kali setahun."
    )
    oleh: Teks | None = isian("Oleh", "by", "Jabatan yang mengevaluasi.")


class EvaluasiKinerja(KomponenDaftar[Evaluasi]):
    """Performance evaluation."""
