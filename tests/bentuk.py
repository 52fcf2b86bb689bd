"""The shapes that a condensed record tags, and the field of the model each of them sits in.

A record has lines such as `@biaya gratis penjamin`. `BENTUK` says for each tag how the
transcription shows it, `TIDAK_TERLIHAT` which tags of which record name something that the
record itself does not show, so that nothing could be transcribed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import Final

from generator.model import StandarTertulis
from generator.model.kosakata import Cara, Hitung, JenisJaminan, JenisKanal, Pengguna
from generator.model.pengelolaan import Evaluasi, JaminanAman, Kompetensi, Pengawasan, Sarana
from generator.model.penyampaian import (
    HasilProduk,
    Jalur,
    Kanal,
    Langkah,
    RincianBiaya,
    Syarat,
    Waktu,
)
from generator.values import Satuan, Sifat, SifatTarif, Sitasi

Ada = Callable[[StandarTertulis], bool]


def _opened(syarat: Iterable[Syarat]) -> Iterator[Syarat]:
    for satu in syarat:
        yield satu
        yield from _opened((*(satu.butir or ()), *(satu.salah_satu or ())))


def _syarat(s: StandarTertulis) -> tuple[Syarat, ...]:
    return tuple(_opened((s.persyaratan.butir or ()) if s.persyaratan else ()))


def _langkah(s: StandarTertulis) -> tuple[Langkah, ...]:
    return tuple(satu for _, satu in s.prosedur.semua_langkah()) if s.prosedur else ()


def _jalur(s: StandarTertulis) -> tuple[Jalur, ...]:
    return (s.prosedur.jalur or ()) if s.prosedur else ()


def _cara(s: StandarTertulis) -> set[Cara | None]:
    return {j.cara for j in _jalur(s)}


def _waktu(s: StandarTertulis) -> tuple[Waktu, ...]:
    return (s.jangka_waktu.butir or ()) if s.jangka_waktu else ()


def _biaya(s: StandarTertulis) -> tuple[RincianBiaya, ...]:
    return (s.biaya.butir or ()) if s.biaya else ()


def _produk(s: StandarTertulis) -> tuple[HasilProduk, ...]:
    return (s.produk.butir or ()) if s.produk else ()


def _kanal(s: StandarTertulis) -> tuple[Kanal, ...]:
    return tuple(satu for _, satu in s.pengaduan.semua_kanal()) if s.pengaduan else ()


def _hukum(s: StandarTertulis) -> tuple[Sitasi, ...]:
    butir = (s.dasar_hukum.butir or ()) if s.dasar_hukum else ()
    return tuple(satu.sitasi for satu in butir if satu.sitasi)


def _sarana(s: StandarTertulis) -> tuple[Sarana, ...]:
    return (s.sarana_prasarana.butir or ()) if s.sarana_prasarana else ()


def _kompetensi(s: StandarTertulis) -> tuple[Kompetensi, ...]:
    return (s.kompetensi_pelaksana.butir or ()) if s.kompetensi_pelaksana else ()


def _pengawasan(s: StandarTertulis) -> tuple[Pengawasan, ...]:
    return (s.pengawasan_internal.butir or ()) if s.pengawasan_internal else ()


def _keamanan(s: StandarTertulis) -> tuple[JaminanAman, ...]:
    return (s.jaminan_keamanan.butir or ()) if s.jaminan_keamanan else ()


def _evaluasi(s: StandarTertulis) -> tuple[Evaluasi, ...]:
    return (s.evaluasi_kinerja.butir or ()) if s.evaluasi_kinerja else ()


def _jika(*kata: str) -> Ada:
    return lambda s: any(k in str(satu.jika).lower() for satu in _syarat(s) for k in kata)


def _kanal_jenis(*jenis: JenisKanal) -> Ada:
    return lambda s: any(satu.jenis in jenis for satu in _kanal(s))


def _sifat(sifat: Sifat) -> Ada:
    return lambda s: any(w.waktu is not None and w.waktu.sifat is sifat for w in _waktu(s))


def _satuan(satuan: Satuan) -> Ada:
    """Whether a time counts in that unit, in the promise or in a step."""
    return lambda s: any(
        durasi.satuan is satuan
        for durasi in (
            *(w.waktu.durasi for w in _waktu(s) if w.waktu),
            *(satu.waktu for satu in _langkah(s) if satu.waktu),
        )
    )


def _basis(*jenis: str) -> Ada:
    """Whether a tariff rests on a regulation of those kinds."""
    return lambda s: any(b.dasar_hukum and b.dasar_hukum.jenis in jenis for b in _biaya(s))


def _words(teks: object) -> set[str]:
    return set(str(teks).lower().split())


def _disordered(s: StandarTertulis) -> bool:
    return any(
        (a.peringkat, a.tahun or 0) > (b.peringkat, b.tahun or 0) for a, b in pairwise(_hukum(s))
    )


BENTUK: Final[dict[str, dict[str, Ada]]] = {
    "persyaratan": {
        "datar": lambda s: any(satu.teks for satu in _syarat(s)),
        "bersyarat": lambda s: any(satu.jika for satu in _syarat(s)),
        "legalisasi": lambda s: any(satu.legalisasi for satu in _syarat(s)),
        "jumlah_rangkap": lambda s: any(satu.salinan or satu.foto for satu in _syarat(s)),
        "kuasa": _jika("kuasa"),
        "asing": _jika("asing", "wna"),
        "kelompok_rentan": _jika("rentan"),
        "formulir": lambda s: any(satu.formulir for satu in _syarat(s)),
        "foto": lambda s: any(satu.foto for satu in _syarat(s)),
        "rekomendasi": lambda s: any(
            satu.penerbit and "Rekomendasi" in str(satu.teks) for satu in _syarat(s)
        ),
        "grup_jenis": lambda s: any(satu.kelompok for satu in _syarat(s)),
        "grup_kasus": lambda s: bool(s.varian) and any(satu.varian for satu in _syarat(s)),
        "alternatif": lambda s: len({satu.varian for satu in _syarat(s) if satu.varian}) > 1,
        "syarat_usia": lambda s: any(satu.usia_minimal for satu in _syarat(s)),
        "tabel": lambda s: sum(bool(satu.usia_minimal and satu.varian) for satu in _syarat(s)) > 1,
        "format_berkas": lambda s: any(satu.format_berkas for satu in _syarat(s)),
        "meterai": lambda s: any(satu.meterai for satu in _syarat(s)),
        "asli_vs_salinan": lambda s: any(
            satu.salinan.fotokopi and (satu.salinan.asli or satu.salinan.asli_ditunjukkan)
            for satu in _syarat(s)
            if satu.salinan
        ),
    },
    "prosedur": {
        "bernomor": lambda s: bool(_langkah(s)),
        "aktor": lambda s: any(satu.aktor for satu in _langkah(s)),
        "cabang": lambda s: any(satu.cabang or satu.jika for satu in _langkah(s)),
        "bertingkat": lambda s: any(satu.butir for satu in _langkah(s)),
        "diagram": lambda s: bool(_langkah(s)),
        "rantai_panah": lambda s: bool(_langkah(s)),
        "multi_jalur": lambda s: (
            len(_jalur(s)) > 1 or sum(bool(satu.tahap) for satu in _langkah(s)) > 1
        ),
        "daring": lambda s: Cara.DARING in _cara(s),
        "daring_luring": lambda s: (
            Cara.CAMPURAN in _cara(s) or {Cara.DARING, Cara.LURING} <= _cara(s)
        ),
        "waktu_per_langkah": lambda s: any(satu.waktu for satu in _langkah(s)),
        "cara_bayar": lambda s: s.biaya is not None and bool(s.biaya.cara_bayar),
    },
    "waktu": {
        "maks": _sifat(Sifat.PALING_LAMA),
        "tetap": _sifat(Sifat.TEPAT),
        "perkiraan": _sifat(Sifat.SEKITAR),
        "menit": _satuan(Satuan.MENIT),
        "jam": _satuan(Satuan.JAM),
        "hari": _satuan(Satuan.HARI),
        "hari_kerja": _satuan(Satuan.HARI_KERJA),
        "minggu": _satuan(Satuan.MINGGU),
        "syarat_lengkap": lambda s: any(w.waktu and "lengkap" in w.waktu.sejak for w in _waktu(s)),
        "per_kasus": lambda s: sum(bool(w.varian) for w in _waktu(s)) > 1,
        "per_langkah": lambda s: (
            sum(bool(w.untuk) for w in _waktu(s)) > 1
            or (s.jangka_waktu is not None and s.jangka_waktu.hitung is Hitung.JUMLAH_LANGKAH)
        ),
        "bersyarat": lambda s: any(w.jika for w in _waktu(s)),
    },
    "biaya": {
        "gratis": lambda s: any(b.tarif and b.tarif.gratis for b in _biaya(s)),
        "tetap": lambda s: any(b.tarif and b.tarif.sifat is SifatTarif.TETAP for b in _biaya(s)),
        "tabel": lambda s: sum(bool(b.tarif and b.untuk) for b in _biaya(s)) > 1,
        "penjamin": lambda s: any(b.penjamin for b in _biaya(s)),
        "pengecualian": lambda s: (
            any(b.kecuali for b in _biaya(s)) or (s.biaya is not None and bool(s.biaya.pembebasan))
        ),
        "rujukan": lambda s: (
            any(b.merujuk for b in _biaya(s)) or (s.biaya is not None and bool(s.biaya.merujuk))
        ),
        "dasar_perkada": _basis("PERBUP", "PERWALI", "PERGUB"),
        "dasar_perda": lambda s: any("Perda" in str(b.merujuk) for b in _biaya(s)),
        "dicabut": lambda s: any(b.dasar_hukum for b in _biaya(s)),
        "pnbp": lambda s: s.biaya is not None and s.biaya.jenis_penerimaan == "pnbp",
        "denda": lambda s: s.biaya is not None and bool(s.biaya.denda),
        "kosong": lambda s: s.biaya is None,
    },
    "produk": {
        "tunggal": lambda s: len(_produk(s)) == 1,
        "ganda": lambda s: len(_produk(s)) > 1,
        "varian": lambda s: sum(bool(p.varian) for p in _produk(s)) > 1,
        "masa_berlaku": lambda s: any(p.masa_berlaku for p in _produk(s)),
        "sama_nama": lambda s: any(_words(p.nama) & _words(s.nama) for p in _produk(s)),
        "beda_nama": lambda s: all(str(p.nama) != str(s.nama) for p in _produk(s)),
    },
    "pengaduan": {
        "tatap_muka": _kanal_jenis(JenisKanal.TATAP_MUKA),
        "telepon": _kanal_jenis(JenisKanal.TELEPON),
        "callcenter": _kanal_jenis(JenisKanal.CALL_CENTER),
        "sms": _kanal_jenis(JenisKanal.SMS),
        "wa": _kanal_jenis(JenisKanal.WHATSAPP),
        "faks": _kanal_jenis(JenisKanal.FAKSIMILE),
        "email": _kanal_jenis(JenisKanal.EMAIL),
        "web": _kanal_jenis(JenisKanal.WEB),
        "surat": _kanal_jenis(JenisKanal.SURAT),
        "kotak_saran": _kanal_jenis(JenisKanal.KOTAK_SARAN),
        "medsos": _kanal_jenis(JenisKanal.FACEBOOK, JenisKanal.INSTAGRAM),
        "lapor": _kanal_jenis(JenisKanal.LAPOR),
        "alur": lambda s: any(k.prosedur for k in _kanal(s)),
        "tanpa_kontak": lambda s: (
            s.pengaduan is not None
            and not any(k.nilai and k.jenis is not JenisKanal.TATAP_MUKA for k in _kanal(s))
        ),
        "duplikat": lambda s: len(_kanal(s)) > 1,
    },
    "hukum": {
        "jo": lambda s: any(h.lanjutan.startswith("jo") for h in _hukum(s)),
        "singkatan": lambda s: any(h.tertulis.startswith(("Per", "UU")) for h in _hukum(s)),
        "urut": lambda s: bool(_hukum(s)) and not _disordered(s),
        "urutan_keliru": _disordered,
        "tanpa_nomor": lambda s: any(not h.nomor for h in _hukum(s)),
        "nomor_format_lama": lambda s: any("." in h.nomor for h in _hukum(s)),
        "keputusan": lambda s: any(h.jenis.startswith("KEP") for h in _hukum(s)),
        "nomenklatur_lama": lambda s: any(h.tertulis.startswith("PermenPAN") for h in _hukum(s)),
        "ln": lambda s: any("Lembaran" in h.lanjutan for h in _hukum(s)),
        "judul_keliru": lambda s: any(h.judul for h in _hukum(s)),
        "duplikat": lambda s: len(set(_hukum(s))) < len(_hukum(s)),
    },
    "sarana": {
        "datar": lambda s: any(not b.kelompok for b in _sarana(s)),
        "berkelompok": lambda s: any(b.kelompok for b in _sarana(s)),
        "jumlah_alat": lambda s: any(b.jumlah for b in _sarana(s)),
        "kelompok_rentan": lambda s: any(b.untuk for b in _sarana(s)),
    },
    "kompetensi": {
        "per_peran": lambda s: sum(bool(k.peran) for k in _kompetensi(s)) > 1,
        "pendidikan": lambda s: any(k.pendidikan for k in _kompetensi(s)),
        "pelatihan": lambda s: any(k.pelatihan for k in _kompetensi(s)),
        "pengalaman": lambda s: any(k.pengalaman for k in _kompetensi(s)),
        "lisensi": lambda s: any(k.lisensi for k in _kompetensi(s)),
        "keterampilan": lambda s: any(k.keterampilan for k in _kompetensi(s)),
        "sikap": lambda s: any(k.sikap for k in _kompetensi(s)),
    },
    "pengawasan": {
        "atasan_langsung": lambda s: any(p.oleh for p in _pengawasan(s)),
        "spi": lambda s: any(str(p.oleh) == "SPI" for p in _pengawasan(s)),
        "frekuensi": lambda s: any(p.frekuensi for p in _pengawasan(s)),
    },
    "jumlah": {
        "angka": lambda s: (
            s.jumlah_pelaksana is not None
            and (
                s.jumlah_pelaksana.total is not None
                or all(p.jumlah for p in s.jumlah_pelaksana.per_peran or ())
            )
        ),
        "per_peran": lambda s: bool(s.jumlah_pelaksana and s.jumlah_pelaksana.per_peran),
    },
    "jaminan": {
        "generik": lambda s: bool(s.jaminan_pelayanan and s.jaminan_pelayanan.butir),
        "bertentangan": lambda s: bool(s.jaminan_pelayanan and s.jaminan_pelayanan.butir),
    },
    "keamanan": {
        "fisik": lambda s: any(j.jenis is JenisJaminan.FISIK for j in _keamanan(s)),
        "keselamatan_kerja": lambda s: any(
            j.jenis is JenisJaminan.KESELAMATAN for j in _keamanan(s)
        ),
        "risiko": lambda s: any(j.jenis is JenisJaminan.RISIKO for j in _keamanan(s)),
        "salah_isi": lambda s: s.jaminan_keamanan is None and bool(s.asli("jaminan_keamanan")),
    },
    "evaluasi": {
        "frekuensi": lambda s: any(e.frekuensi for e in _evaluasi(s)),
        "tanpa_frekuensi": lambda s: (
            bool(_evaluasi(s)) and not any(e.frekuensi for e in _evaluasi(s))
        ),
        "skm": lambda s: any("IKM" in str(e.cara) for e in _evaluasi(s)),
    },
    "lain": {
        "jam_layanan": lambda s: any(tempat.jam_layanan for tempat in s.lokasi or ()),
        "kode_sp": lambda s: bool(s.kode),
        "pengguna_instansi": lambda s: Pengguna.INSTANSI_PEMERINTAH in (s.pengguna or ()),
    },
}

BUKAN_ISI: Final = {
    ("urutan", "tidak_baku"): "komponen disimpan menurut nama, dan urutan tampilnya dipilih",
}
"""Tags about the printed document and not about what it says."""

_AKTOR: Final = "nama aktornya tidak disebut"

TIDAK_TERLIHAT: Final = {
    ("08", "prosedur", "aktor"): _AKTOR,
    ("15", "prosedur", "aktor"): _AKTOR,
    ("19", "prosedur", "aktor"): _AKTOR,
    ("24", "prosedur", "aktor"): _AKTOR,
    ("30", "prosedur", "aktor"): _AKTOR,
    ("35", "prosedur", "aktor"): _AKTOR,
    ("36", "prosedur", "aktor"): _AKTOR,
    ("38", "prosedur", "aktor"): _AKTOR,
    ("39", "prosedur", "aktor"): _AKTOR,
    ("40", "prosedur", "aktor"): _AKTOR,
    ("46", "prosedur", "aktor"): _AKTOR,
    ("12", "hukum", "judul_keliru"): "judul yang tercetak tidak disebut",
    ("19", "lain", "jam_layanan"): "jamnya tidak disebut",
    ("24", "hukum", "duplikat"): "butir yang tercetak dua kali tidak disebut",
    ("24", "hukum", "ln"): "nomor lembaran negaranya tidak disebut",
    ("24", "hukum", "urutan_keliru"): "undang-undangnya tidak disebut satu per satu",
    ("26", "lain", "jam_layanan"): "jamnya tidak disebut",
    ("28", "hukum", "ln"): "nomor lembaran negaranya tidak disebut",
    ("30", "prosedur", "daring_luring"): "langkah yang daring tidak disebut",
    ("32", "persyaratan", "jumlah_rangkap"): "“2 (dua) kali” menghitung rapat, bukan rangkap",
    ("39", "hukum", "ln"): "tidak satu pun peraturannya disebut",
    ("39", "hukum", "urut"): "tidak satu pun peraturannya disebut",
}
"""Record number, component and tag → why there was nothing to transcribe."""
