"""Who issues regulations: ministries and agencies, with the names citations give them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Lembaga:
    """An issuer: the short name used as `instansi`, the full name, and other spellings."""

    singkat: str
    nama: str
    alias: tuple[str, ...] = ()
    akhiran: str = ""
    """What follows "Permen" and "Kepmen" without a space ("dagri"); empty: the short name."""
    jenis: str = "PERATURAN_BADAN"
    """Code of the regulations it issues."""


def compact(nama: str) -> str:
    """A name reduced to what tells it apart: letters and digits, without "dan" and "RI"."""
    words = re.findall(r"[a-z0-9]+", nama.lower())
    return "".join(word for word in words if word not in _FILLERS)


_FILLERS: Final = frozenset({"dan", "atau", "ri", "republik", "indonesia"})

KEMENTERIAN: Final = (
    Lembaga("Dalam Negeri", "Dalam Negeri", ("dagri", "dalam negri", "mendagri"), "dagri"),
    Lembaga("Luar Negeri", "Luar Negeri", ("lu", "menlu"), "lu"),
    Lembaga("Pertahanan", "Pertahanan", ("han",), "han"),
    Lembaga("Agama", "Agama", ("ag",), "ag"),
    Lembaga("Hukum", "Hukum", ("kum",), "kum"),
    Lembaga(
        "Hukum dan HAM",
        "Hukum dan Hak Asasi Manusia",
        ("kumham", "hukum ham", "hukum & ham", "hukum hak azasi manusia"),
        "kumham",
    ),
    Lembaga("Keuangan", "Keuangan", ("keu", "menkeu"), "keu"),
    Lembaga("Kesehatan", "Kesehatan", ("kes", "menkes"), "kes"),
    Lembaga("Sosial", "Sosial", ("sos", "mensos"), "sos"),
    Lembaga("Ketenagakerjaan", "Ketenagakerjaan", ("naker", "aker"), "naker"),
    Lembaga("Nakertrans", "Tenaga Kerja dan Transmigrasi", (), "nakertrans"),
    Lembaga("Perindustrian", "Perindustrian", ("perin", "rin"), "perin"),
    Lembaga("Perdagangan", "Perdagangan", ("dag",), "dag"),
    Lembaga("ESDM", "Energi dan Sumber Daya Mineral", ("energi, sumber daya mineral",)),
    Lembaga("Perhubungan", "Perhubungan", ("hub", "menhub"), "hub"),
    Lembaga("Kominfo", "Komunikasi dan Informatika", (), "kominfo"),
    Lembaga("Komdigi", "Komunikasi dan Digital", (), "komdigi"),
    Lembaga("Pertanian", "Pertanian", ("tan", "mentan"), "tan"),
    Lembaga("LHK", "Lingkungan Hidup dan Kehutanan"),
    Lembaga("LH", "Lingkungan Hidup"),
    Lembaga("Kehutanan", "Kehutanan", ("hut",), "hut"),
    Lembaga("KP", "Kelautan dan Perikanan", ("kkp",)),
    Lembaga("PUPR", "Pekerjaan Umum dan Perumahan Rakyat"),
    Lembaga("PU", "Pekerjaan Umum"),
    Lembaga(
        "ATR/BPN",
        "Agraria dan Tata Ruang/Kepala Badan Pertanahan Nasional",
        ("atr", "agraria", "agraria tata ruang", "atr/kepala bpn", "agraria tata ruang/bpn"),
    ),
    Lembaga(
        "PANRB",
        "Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
        ("pan", "pan rb", "menpan", "menpanrb", "pendayagunaan aparatur negara"),
        "PANRB",
    ),
    Lembaga(
        "PPN/Bappenas",
        "Perencanaan Pembangunan Nasional/Kepala Badan Perencanaan Pembangunan Nasional",
        ("ppn", "perencanaan pembangunan nasional", "ppn/kepala bappenas"),
    ),
    Lembaga(
        "Investasi/BKPM",
        "Investasi/Kepala Badan Koordinasi Penanaman Modal",
        (
            *("investasi", "invest", "inves", "investasi/kepala bkpm", "investasi hilirisasi"),
            *("investasi hilirisasi/bkpm", "investasi hilirisasi/kepala bkpm", "invest/bkpm"),
            "investasi hilirisasi/kepala badan koordinasi penanaman modal",
        ),
    ),
    Lembaga("BUMN", "Badan Usaha Milik Negara"),
    Lembaga("Koperasi dan UKM", "Koperasi dan Usaha Kecil dan Menengah", ("kop ukm", "kopukm")),
    Lembaga("Koperasi", "Koperasi", ("kop",), "kop"),
    Lembaga("UMKM", "Usaha Mikro, Kecil, dan Menengah"),
    Lembaga("Pariwisata", "Pariwisata", ("par",), "par"),
    Lembaga("Parekraf", "Pariwisata dan Ekonomi Kreatif", (), "parekraf"),
    Lembaga("PPPA", "Pemberdayaan Perempuan dan Perlindungan Anak", ("pp pa", "pp & pa")),
    Lembaga("Pemuda dan Olahraga", "Pemuda dan Olahraga", ("pora",), "pora"),
    Lembaga("Dikbud", "Pendidikan dan Kebudayaan", (), "dikbud"),
    Lembaga(
        "Dikbudristek",
        "Pendidikan, Kebudayaan, Riset, dan Teknologi",
        ("dikbud ristek",),
        "dikbudristek",
    ),
    Lembaga("Dikdasmen", "Pendidikan Dasar dan Menengah", (), "dikdasmen"),
    Lembaga("Diktisaintek", "Pendidikan Tinggi, Sains, dan Teknologi", (), "diktisaintek"),
    Lembaga("Ristekdikti", "Riset, Teknologi, dan Pendidikan Tinggi", (), "ristekdikti"),
    Lembaga("Diknas", "Pendidikan Nasional", (), "diknas"),
    Lembaga(
        "Desa PDTT",
        "Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi",
        ("desa", "desapdtt"),
    ),
    Lembaga("Sekretaris Negara", "Sekretaris Negara", ("sesneg", "setneg"), "sesneg"),
)
"""Ministries, for "Peraturan Menteri …" and "Keputusan Menteri …"."""

_L: Final = "PER_LEMBAGA"

BADAN: Final = (
    Lembaga("BKPM", "Badan Koordinasi Penanaman Modal"),
    Lembaga("BPOM", "Badan Pengawas Obat dan Makanan", ("badan pom", "pom")),
    Lembaga("BPN", "Badan Pertanahan Nasional"),
    Lembaga("BKN", "Badan Kepegawaian Negara"),
    Lembaga("BPS", "Badan Pusat Statistik"),
    Lembaga("BSSN", "Badan Siber dan Sandi Negara"),
    Lembaga("BNPB", "Badan Nasional Penanggulangan Bencana"),
    Lembaga("BNN", "Badan Narkotika Nasional"),
    Lembaga("BNPT", "Badan Nasional Penanggulangan Terorisme"),
    Lembaga("BNSP", "Badan Nasional Sertifikasi Profesi"),
    Lembaga("BPJPH", "Badan Penyelenggara Jaminan Produk Halal"),
    Lembaga("BPJS Kesehatan", "Badan Penyelenggara Jaminan Sosial Kesehatan"),
    Lembaga("BPJS Ketenagakerjaan", "Badan Penyelenggara Jaminan Sosial Ketenagakerjaan"),
    Lembaga("BPKP", "Badan Pengawasan Keuangan dan Pembangunan"),
    Lembaga("BAPETEN", "Badan Pengawas Tenaga Nuklir"),
    Lembaga("BIG", "Badan Informasi Geospasial"),
    Lembaga("BMKG", "Badan Meteorologi, Klimatologi, dan Geofisika"),
    Lembaga("BRIN", "Badan Riset dan Inovasi Nasional"),
    Lembaga("BSN", "Badan Standardisasi Nasional"),
    Lembaga("BKKBN", "Badan Kependudukan dan Keluarga Berencana Nasional"),
    Lembaga("BP2MI", "Badan Pelindungan Pekerja Migran Indonesia"),
    Lembaga("BPH Migas", "Badan Pengatur Hilir Minyak dan Gas Bumi"),
    Lembaga("Bawaslu", "Badan Pengawas Pemilihan Umum"),
    Lembaga("BPK", "Badan Pemeriksa Keuangan", jenis=_L),
    Lembaga("ANRI", "Arsip Nasional Republik Indonesia", ("arsip nasional",), jenis=_L),
    Lembaga("LKPP", "Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah", jenis=_L),
    Lembaga("LAN", "Lembaga Administrasi Negara", jenis=_L),
    Lembaga("Perpusnas", "Perpustakaan Nasional", jenis=_L),
    Lembaga("Ombudsman", "Ombudsman Republik Indonesia", ("ori",), jenis=_L),
    Lembaga("KPU", "Komisi Pemilihan Umum", jenis=_L),
    Lembaga("KPK", "Komisi Pemberantasan Korupsi", jenis=_L),
    Lembaga("Komisi Informasi", "Komisi Informasi", ("komisi informasi pusat",), jenis=_L),
    Lembaga("Komisi Yudisial", "Komisi Yudisial", jenis=_L),
    Lembaga("Bank Indonesia", "Bank Indonesia", jenis=_L),
    Lembaga("OJK", "Otoritas Jasa Keuangan", jenis=_L),
    Lembaga("LPS", "Lembaga Penjamin Simpanan", jenis=_L),
    Lembaga("LPSK", "Lembaga Perlindungan Saksi dan Korban", jenis=_L),
    Lembaga("Mahkamah Konstitusi", "Mahkamah Konstitusi", jenis=_L),
    Lembaga("Kejaksaan", "Kejaksaan Republik Indonesia", ("jaksa agung",), jenis=_L),
    Lembaga("Mahkamah Agung", "Mahkamah Agung", jenis="PERMA"),
    Lembaga("Kapolri", "Kepala Kepolisian Negara Republik Indonesia", ("kapolri",), jenis="PERKAP"),
    Lembaga("Polri", "Kepolisian Negara Republik Indonesia", ("kepolisian",), jenis="PERPOL"),
)
"""Agencies outside the ministries, for "Peraturan …" and "Keputusan …"."""


def _index(known: tuple[Lembaga, ...]) -> dict[str, Lembaga]:
    return {
        compact(name): lembaga
        for lembaga in known
        for name in (lembaga.singkat, lembaga.nama, *lembaga.alias)
    }


_KEMENTERIAN: Final = _index(KEMENTERIAN)
_BADAN: Final = _index(BADAN)


def find_kementerian(nama: str) -> Lembaga | None:
    """The ministry a name or abbreviation stands for."""
    return _KEMENTERIAN.get(compact(nama))


def find_badan(nama: str) -> Lembaga | None:
    """The agency a name or abbreviation stands for; "Kepala" and "Ketua" before it are skipped."""
    found = _BADAN.get(compact(nama))
    first, _, rest = nama.partition(" ")
    if found is None and first.lower() in ("kepala", "ketua") and rest:
        return _BADAN.get(compact(rest))
    return found
