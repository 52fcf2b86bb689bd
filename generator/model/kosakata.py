"""Controlled vocabularies of a service standard (written value, label, English label).

Part of `model/`. Sources are named at each vocabulary; the others are the project's own.
"""

from __future__ import annotations

from generator.model.dasar import Kosakata


class Status(Kosakata):
    """Life cycle of a standard."""

    DRAF = "draf", "Draf", "Draft"
    DITETAPKAN = "ditetapkan", "Ditetapkan", "In force"
    DICABUT = "dicabut", "Dicabut", "Revoked"


class JenisLayanan(Kosakata):
    """Kind of public service (UU 25/2009: goods, services, administrative)."""

    BARANG = "barang", "Pelayanan barang", "Goods"
    JASA = "jasa", "Pelayanan jasa", "Services"
    ADMINISTRATIF = "administratif", "Pelayanan administratif", "Administrative"


class Bidang(Kosakata):
    """Field of service; replaceable, no official list of SIPPN was found."""

    PENDIDIKAN = "pendidikan", "Pendidikan", "Education"
    PENGAJARAN = "pengajaran", "Pengajaran", "Teaching"
    PEKERJAAN_DAN_USAHA = "pekerjaan_dan_usaha", "Pekerjaan dan usaha", "Work and business"
    TEMPAT_TINGGAL = "tempat_tinggal", "Tempat tinggal", "Housing"
    KOMUNIKASI = (
        "komunikasi_dan_informasi",
        "Komunikasi dan informasi",
        "Communication and information",
    )
    LINGKUNGAN_HIDUP = "lingkungan_hidup", "Lingkungan hidup", "Environment"
    KESEHATAN = "kesehatan", "Kesehatan", "Health"
    JAMINAN_SOSIAL = "jaminan_sosial", "Jaminan sosial", "Social security"
    ENERGI = "energi", "Energi", "Energy"
    PERBANKAN = "perbankan", "Perbankan", "Banking"
    PERHUBUNGAN = "perhubungan", "Perhubungan", "Transport"
    SUMBER_DAYA_ALAM = "sumber_daya_alam", "Sumber daya alam", "Natural resources"
    PARIWISATA = "pariwisata", "Pariwisata", "Tourism"
    ADMINDUK = "adminduk", "Administrasi kependudukan", "Civil registration"
    KEAMANAN = "keamanan_ketertiban", "Keamanan dan ketertiban", "Security and order"
    HUKUM = "hukum", "Hukum", "Law"
    LAIN = "lain", "Bidang lain", "Other"


class Pengguna(Kosakata):
    """Who may use a service."""

    WNI = "perseorangan_wni", "Warga negara Indonesia", "Indonesian citizens"
    WNA = "perseorangan_wna", "Warga negara asing", "Foreign nationals"
    BADAN_USAHA = "badan_usaha", "Badan usaha", "Companies"
    UMK = "umk", "Usaha mikro dan kecil", "Micro and small businesses"
    INSTANSI_PEMERINTAH = "instansi_pemerintah", "Instansi pemerintah", "Government bodies"
    ORMAS = "organisasi_masyarakat", "Organisasi masyarakat", "Civil organisations"
    PEGAWAI = "pegawai", "Pegawai", "Employees"
    PASIEN = "pasien", "Pasien", "Patients"
    MAHASISWA = "mahasiswa", "Mahasiswa", "Students"
    PENCARI_KEADILAN = "pencari_keadilan", "Pencari keadilan", "Parties to a case"
    PELAKU_USAHA = "pelaku_usaha", "Pelaku usaha", "Business operators"
    UMUM = "umum", "Masyarakat umum", "The public"


class KelompokRentan(Kosakata):
    """Whom a facility is for. Source: KemenPANRB, from UU 25/2009."""

    UMUM = "umum", "Umum", "Everyone"
    DISABILITAS = "penyandang_disabilitas", "Penyandang disabilitas", "Persons with disabilities"
    HAMIL = "ibu_hamil", "Ibu hamil", "Pregnant women"
    MENYUSUI = "ibu_menyusui", "Ibu menyusui", "Nursing mothers"
    ANAK = "anak", "Anak", "Children"
    LANJUT_USIA = "lanjut_usia", "Lanjut usia", "Elderly people"
    BENCANA_ALAM = "korban_bencana_alam", "Korban bencana alam", "Victims of natural disasters"
    BENCANA_SOSIAL = "korban_bencana_sosial", "Korban bencana sosial", "Victims of social disasters"
    SEMUA_RENTAN = "kelompok_rentan", "Semua kelompok rentan", "All vulnerable groups"


class JenisKanal(Kosakata):
    """Kind of channel for contact and complaints."""

    TATAP_MUKA = "tatap_muka", "Tatap muka", "In person"
    SURAT = "surat", "Surat", "Letter"
    KOTAK_SARAN = "kotak_saran", "Kotak saran", "Suggestion box"
    TELEPON = "telepon", "Telepon", "Telephone"
    CALL_CENTER = "call_center", "Pusat panggilan", "Call centre"
    SMS = "sms", "SMS", "SMS"
    WHATSAPP = "whatsapp", "WhatsApp", "WhatsApp"
    FAKSIMILE = "faksimile", "Faksimile", "Fax"
    EMAIL = "email", "Surel", "E-mail"
    WEB = "web", "Situs web", "Website"
    APLIKASI = "aplikasi", "Aplikasi", "App"
    QR = "qr", "Kode QR", "QR code"
    FACEBOOK = "facebook", "Facebook", "Facebook"
    INSTAGRAM = "instagram", "Instagram", "Instagram"
    X = "x", "X", "X"
    YOUTUBE = "youtube", "YouTube", "YouTube"
    TIKTOK = "tiktok", "TikTok", "TikTok"
    MEDIA_SOSIAL = "media_sosial", "Media sosial", "Social media"
    LAPOR = "sp4n_lapor", "SP4N-LAPOR!", "SP4N-LAPOR!"
    MPP = "mpp", "Mal Pelayanan Publik", "Public service mall"


class JenisSyarat(Kosakata):
    """What kind of thing a requirement is."""

    DOKUMEN = "dokumen", "Dokumen", "Document"
    KONDISI = "kondisi", "Kondisi", "Condition"
    DATA = "data", "Data", "Data"
    BARANG = "barang", "Barang", "Object"
    HADIR = "hadir", "Kehadiran", "Presence"


class Cara(Kosakata):
    """How a track is served."""

    LURING = "luring", "Di loket", "At the counter"
    DARING = "daring", "Daring", "Online"
    CAMPURAN = "campuran", "Daring dan di loket", "Online and at the counter"


class Hitung(Kosakata):
    """How the rows of a processing time add up."""

    BERURUTAN = "berurutan", "Berurutan", "One after the other"
    SENDIRI = "sendiri-sendiri", "Sendiri-sendiri", "Each on its own"
    JUMLAH_LANGKAH = "jumlah_langkah", "Jumlah waktu semua langkah", "Sum of all steps"


class BentukProduk(Kosakata):
    """Form of what is received."""

    FISIK = "fisik", "Fisik", "Physical"
    ELEKTRONIK = "elektronik", "Elektronik", "Electronic"
    JASA = "jasa", "Jasa", "Service"
    BARANG = "barang", "Barang", "Goods"


class JenisPenerimaan(Kosakata):
    """What kind of public revenue a fee is."""

    TIDAK_ADA = "tidak_ada", "Tidak ada penerimaan", "None"
    PNBP = "pnbp", "Penerimaan negara bukan pajak (PNBP)", "Non-tax state revenue"
    RETRIBUSI = "retribusi_daerah", "Retribusi daerah", "Regional retribution"
    BLU_BLUD = "blu_blud", "Pendapatan BLU/BLUD", "Public service agency revenue"
    PAJAK = "pajak", "Pajak", "Tax"
    LAINNYA = "lainnya", "Penerimaan lain", "Other"


class JenisJaminan(Kosakata):
    """What a safety guarantee protects."""

    FISIK = "fisik", "Keamanan fisik", "Physical security"
    KESELAMATAN = "keselamatan_kerja", "Keselamatan", "Safety"
    DOKUMEN = "dokumen", "Keamanan dokumen", "Document security"
    DATA_PRIBADI = "data_pribadi", "Pelindungan data pribadi", "Personal data"
    RISIKO = "risiko", "Pengelolaan risiko", "Risk management"
    LAIN = "lain", "Lain", "Other"


class UnsurPartisipasi(Kosakata):
    """Who took part in drafting. Source: PEKPPP worksheet."""

    PENGGUNA = "pengguna_layanan", "Pengguna layanan", "Service users"
    AHLI = "ahli_praktisi_akademisi", "Ahli, praktisi, akademisi", "Experts and academics"
    INSTANSI = "instansi_terkait", "Instansi terkait", "Related agencies"
    MASYARAKAT_SIPIL = "organisasi_masyarakat_sipil", "Organisasi masyarakat sipil", "Civil society"
    MEDIA = "media_massa", "Media massa", "Media"


class MediaPublikasi(Kosakata):
    """Where a standard is published. Source: PEKPPP worksheet."""

    CETAK = "cetak", "Cetak", "Print"
    ELEKTRONIK = "elektronik", "Elektronik", "Electronic"
    MEDIA_SOSIAL = "media_sosial", "Media sosial", "Social media"
    WEBSITE = "website", "Situs web", "Website"
    APLIKASI = "aplikasi", "Aplikasi", "App"


class KelompokKomponen(Kosakata):
    """The groups of components an agency publishes."""

    PENYAMPAIAN = "penyampaian", "Penyampaian pelayanan", "Service delivery"
    PENGELOLAAN = "pengelolaan", "Pengelolaan pelayanan", "Internal management"


class JenisPenetapan(Kosakata):
    """Legal form of the decree that sets a standard."""

    PERMEN = "permen", "Peraturan Menteri", "Ministerial regulation"
    PERKADA = "perkada", "Peraturan Kepala Daerah", "Regional head regulation"
    KEP_KEPALA_DAERAH = (
        "kep_kepala_daerah",
        "Keputusan Kepala Daerah",
        "Decree of the regional head",
    )
    KEP_KEPALA_DINAS = "kep_kepala_dinas", "Keputusan Kepala Dinas", "Decree of the head of office"
    KEP_KEPALA_UNIT = "kep_kepala_unit", "Keputusan Kepala Unit", "Decree of the head of unit"
    KEP_CAMAT = "kep_camat", "Keputusan Camat", "Decree of the district head"
    KEP_LURAH = "kep_lurah", "Keputusan Lurah", "Decree of the village head"
    KEP_DIREKTUR = "kep_direktur", "Keputusan Direktur", "Decree of the director"
    KEP_KAPOLRES = "kep_kapolres", "Keputusan Kapolres", "Decree of the police chief"
    KEP_KETUA = "kep_ketua", "Keputusan Ketua", "Decree of the chairperson"
    KEP_LAIN = "kep_lain", "Keputusan lain", "Other decree"


class StatusRegulasi(Kosakata):
    """Whether a regulation is in force, as far as a source was seen."""

    BERLAKU = "berlaku", "Berlaku", "In force"
    DIUBAH = "diubah", "Berlaku, telah diubah", "In force, amended"
    DICABUT = "dicabut", "Dicabut", "Revoked"
    TIDAK_DIKETAHUI = "tidak_diketahui", "Tidak diketahui", "Not known"


class JenisInstansi(Kosakata):
    """Kind of public body."""

    KEMENTERIAN = "kementerian", "Kementerian", "Ministry"
    LEMBAGA = "lembaga", "Lembaga", "State agency"
    UPT = "upt", "Unit pelaksana teknis", "Technical unit"
    PROVINSI = "provinsi", "Pemerintah provinsi", "Province"
    KABUPATEN = "kabupaten", "Pemerintah kabupaten", "Regency"
    KOTA = "kota", "Pemerintah kota", "City"
    DINAS = "dinas", "Dinas", "Regional office"
    BADAN = "badan", "Badan daerah", "Regional agency"
    DPMPTSP = "dpmptsp", "Pelayanan terpadu satu pintu", "One-stop service"
    DUKCAPIL = "dukcapil", "Kependudukan dan pencatatan sipil", "Civil registry"
    KECAMATAN = "kecamatan", "Kecamatan", "District"
    KELURAHAN = "kelurahan", "Kelurahan atau desa", "Village"
    PUSKESMAS = "puskesmas", "Puskesmas", "Health centre"
    RUMAH_SAKIT = "rumah_sakit", "Rumah sakit", "Hospital"
    SEKOLAH = "sekolah", "Sekolah", "School"
    PERGURUAN_TINGGI = "perguruan_tinggi", "Perguruan tinggi", "University"
    KEPOLISIAN = "kepolisian", "Kepolisian", "Police"
    IMIGRASI = "imigrasi", "Imigrasi", "Immigration"
    PENGADILAN = "pengadilan", "Pengadilan", "Court"
    LAIN = "lain", "Lain", "Other"
