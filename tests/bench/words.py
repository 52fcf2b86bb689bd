"""A vocabulary of its own: Indonesian roots, and rules that make word forms of them.

The forms need not be in a dictionary; they only have to look, stem and repeat like the
words of real standards, several thousand of them.
"""

from __future__ import annotations

import random
from typing import Final


def _list(text: str) -> tuple[str, ...]:
    return tuple(text.split())


VERBS: Final = _list(
    """
    adu ajar ambil amat antar atur awas ayom baca bahas bangun bantu bayar beli benah beri bina
    buat buka bukti cabut cakup cari catat cegah cek cetak cocok daftar data daur
    dengar didik dorong duga dukung edar gabung gali ganti garap gerak guna hapus hitung hubung
    ikut imbau ingat isi izin jabar jadwal jaga jalan jamin jangkau jawab jelas jemput juang kaji
    kawal kelola kemas kenal kendali kirim kukuh kumpul kunjung kurang lacak lahir lanjut lapor
    latih layan lengkap lepas lestari limpah lindung liput lunas masuk mohon muat mulai mutakhir
    nikah nilai olah padu pakai paham pandu pantau pasang pasar patuh pelihara periksa
    pilah pilih pimpin pindah pinjam pugar pulih pungut pusat putus raba rajin rancang rawat
    rekam rencana rinci ringkas rujuk rumus sah saji salur sampai sampul saring
    sebar sedia segel selaras selesai semai serah siap siar sidik simak simpan sisih sosok suluh
    sunting susun tagih tahan tampung tanam tanda tanggap tangkap tata tebus telaah teliti
    tembus tempuh tentu terang terbit terima tertib tetap tinjau tolak tulis tumbuh tunai tunda
    tunjuk turun uji ukur ulang umum undang unduh unggah urai urus usul utama wajib wakil warta
    """
)
NOUNS: Final = _list(
    """
    aduan air akta alamat alat anak angkutan anggaran arsip asrama atap badan bahan balai bandar
    bangunan bank barang batas bayi beasiswa beras berkas bibit buku buruh cagar cairan dagang
    dahan dana desa dokter dokumen emas embung gambar ganda gandum garam gedung gelanggang gudang
    guru halaman hama hewan hibah hidran hulu hutan ikan industri irigasi jalan jembatan jenazah
    kabel kandang kapal karang karya kartu kawasan kayu kebun kedai kelas kendaraan keramik
    kesenian kios kolam kompos koperasi cengkih kulit kursi lahan lampu lansia laut layar lembaga
    lembu listrik loket lomba makam makanan mangrove mata menara mesin minyak modal muara museum
    naskah nelayan niaga nisan nyiur obat olahraga padi pagar pajak panen pangan pantai pasar
    pasien pekan pelabuhan pelajar pemuda pendidik pengrajin penyu perahu perkakas pesantren peta
    petani pipa pohon pondok pupuk pustaka ragam reklame rempah retribusi rotan ruang rumah
    rumput saluran sampah sanggar santri sanitasi sapi satwa sawah sekolah selokan semen seni
    sumur surat taman tambak tanah tanaman tangki tari tebing teknologi telur tenaga tenun ternak
    terminal toko trotoar truk udara ulos unggas usaha vaksin wadah waduk warga warung wisata
    yayasan zona
    """
)
QUALITIES: Final = _list(
    """
    aman bersama bergerak berkala bermutu bersih cepat daerah dalam darat dasar digital efektif
    gabungan kecil keliling kering khusus kota ladang laut lama luar lokal mandiri menengah
    menetap mikro muda murni musiman organik pesisir perdesaan perkotaan pertama pribadi ramah
    rakyat ringan rutin sederhana sehat sementara setempat swadaya swasta tahunan terapung
    terbuka terpadu terpencil tetap tradisional tunggal umum unggulan utama wilayah
    """
)
PLACES: Final = _list(
    """
    Anggrek Arum Asri Bahari Bakti Bening Cemara Cendana Damai Delima Embun Fajar Gading Gemilang
    Harapan Hijau Indah Jati Jaya Kenari Kencana Laras Lestari Makmur Mekar Melati Mulia Mutiara
    Nirwana Nusa Padma Permai Pinang Purnama Rajawali Raya Rimba Sakti Samudra Sejati Sentosa
    Seroja Surya Teduh Teratai Tirta Utama Wangi Wijaya Zamrud
    """
)

_VOWELS: Final = "aeiou"
_NASALS: Final = {"p": "m", "t": "n", "k": "ng", "s": "ny"}
"""First letters that melt into the nasal of meN- and peN-."""


def nasal(awalan: str, dasar: str) -> str:
    """The root with meN- or peN-, its first letter melted where the rules say so.

    >>> [nasal("me", root) for root in ("tulis", "kirim", "baca", "ambil", "cek", "lapor")]
    ['menulis', 'mengirim', 'membaca', 'mengambil', 'mengecek', 'melapor']
    """
    huruf = dasar[0]
    if sum(satu in _VOWELS for satu in dasar) == 1:
        return f"{awalan}nge{dasar}"
    if huruf in _NASALS:
        return awalan + _NASALS[huruf] + dasar[1:]
    if huruf in "bfv":
        return f"{awalan}m{dasar}"
    if huruf in "cdjz":
        return f"{awalan}n{dasar}"
    if huruf in _VOWELS or huruf in "gh":
        return f"{awalan}ng{dasar}"
    return awalan + dasar


def active(dasar: str) -> str:
    """What somebody does: menulis."""
    return nasal("me", dasar)


def process(dasar: str) -> str:
    """The doing of it: penulisan."""
    return nasal("pe", dasar) + "an"


def verb_forms(dasar: str) -> tuple[str, ...]:
    """Forms of a verb that may stand in a standard.

    >>> verb_forms("tulis")[:4]
    ('menulis', 'penulisan', 'penulis', 'menuliskan')
    """
    return (
        active(dasar),
        process(dasar),
        nasal("pe", dasar),
        active(dasar) + "kan",
        "di" + dasar,
        f"di{dasar}kan",
        dasar + "an",
        dasar + "annya",
        "ter" + dasar,
        process(dasar) + "nya",
        f"ke{dasar}an",
        f"ber{dasar}an",
    )


def noun_forms(dasar: str) -> tuple[str, ...]:
    """Forms of a noun that may stand in a standard."""
    return dasar, dasar + "nya", "ber" + dasar, f"per{dasar}an", f"ke{dasar}an", f"se{dasar}"


WORDS: Final = tuple(
    sorted(
        {bentuk for dasar in VERBS for bentuk in verb_forms(dasar)}
        | {bentuk for dasar in NOUNS for bentuk in noun_forms(dasar)}
        | set(QUALITIES)
    )
)
"""All forms, in order."""


def capital(teks: str) -> str:
    """With a capital first letter, the rest as it is."""
    return teks[:1].upper() + teks[1:]


class Words:
    """Pieces of sentences, drawn from the vocabulary."""

    def __init__(self, acak: random.Random) -> None:
        self._acak = acak

    def noun(self) -> str:
        """A noun."""
        return self._acak.choice(NOUNS)

    def thing(self) -> str:
        """A noun with what it is like: surat kayu bersama."""
        return f"{self.noun()} {self.noun()} {self._acak.choice(QUALITIES)}"

    def form(self) -> str:
        """Any form of any word."""
        return self._acak.choice(WORDS)

    def doing(self) -> str:
        """An activity and its object: penulisan buku tanah."""
        return f"{process(self._acak.choice(VERBS))} {self.noun()} {self.noun()}"

    def action(self) -> str:
        """What a person does: Memeriksa kapal kayu lama."""
        return capital(f"{active(self._acak.choice(VERBS))} {self.thing()}")

    def condition(self) -> str:
        """When something holds."""
        subjek = self._acak.choice(("pemohon", "berkas", "usaha", "permohonan", "bangunan"))
        kata = self._acak.choice(("belum", "sudah", "tidak", "pernah", "akan"))
        return f"{subjek} {kata} di{self._acak.choice(VERBS)} untuk {self.noun()} {self.form()}"

    def sentence(self) -> str:
        """A full sentence."""
        return (
            f"{capital(self.doing())} {self.form()} {self._acak.choice(QUALITIES)} "
            f"di{self._acak.choice(VERBS)} sesuai dengan {self.noun()} {self.form()}."
        )
