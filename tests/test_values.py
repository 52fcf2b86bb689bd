"""Value types: the phrases of real standards, refusals with reasons, round trips."""

from __future__ import annotations

import re

import pytest

from generator import values
from generator.values import (
    BadValue,
    Durasi,
    Email,
    Foto,
    Frekuensi,
    JamLayanan,
    JangkaWaktu,
    Jumlah,
    MasaBerlaku,
    Meterai,
    Nilai,
    Rupiah,
    Salinan,
    Satuan,
    Sifat,
    SifatTarif,
    Sitasi,
    Tanggal,
    Tarif,
    Telepon,
    Url,
    Warna,
    has_placeholder,
    read_bilangan,
    total,
)

TYPES: list[type[Nilai]] = [
    *(Durasi, JangkaWaktu, Frekuensi, MasaBerlaku, Tanggal, JamLayanan, Rupiah, Tarif),
    *(Sitasi, Telepon, Email, Url, Salinan, Foto, Jumlah, Meterai, Warna),
]

PRINTED: list[tuple[type[Nilai], str, str]] = [
    (Durasi, "3 (tiga) hari kerja", "3 hari kerja"),
    (Durasi, "tiga hari kerja", "3 hari kerja"),
    (Durasi, "2 x 24 jam", "2x24 jam"),
    (Durasi, "1 (satu) jam 30 (tiga puluh) menit", "1 jam 30 menit"),
    (Durasi, "30 Hari Kerja", "30 hari kerja"),
    (JangkaWaktu, "Paling lambat 3 (tiga) hari", "paling lama 3 hari"),
    (
        JangkaWaktu,
        "Maksimal 15 (lima belas) menit terhitung persyaratan diterima lengkap",
        "paling lama 15 menit terhitung persyaratan diterima lengkap",
    ),
    (JangkaWaktu, "8 (delapan) hari kerja", "8 hari kerja"),
    (JangkaWaktu, "± 10 menit", "± 10 menit"),
    (JangkaWaktu, "+/- 10 menit", "± 10 menit"),
    (JangkaWaktu, "kurang lebih 2 jam", "± 2 jam"),
    (JangkaWaktu, "hari keempat", "hari ke-4"),
    (JangkaWaktu, "hari ketujuh", "hari ke-7"),
    (JangkaWaktu, "hari pertama", "hari ke-1"),
    (JangkaWaktu, "Hari kerja ke-4 Setelah wawancara", "hari kerja ke-4 setelah wawancara"),
    (JangkaWaktu, "maks. 5 menit", "paling lama 5 menit"),
    (JangkaWaktu, "selama-lamanya 1 minggu", "paling lama 1 minggu"),
    (JangkaWaktu, "dalam waktu paling lama ± 3 hari", "paling lama 3 hari"),
    (JangkaWaktu, "1-14 hari kerja", "1–14 hari kerja"),
    (JangkaWaktu, "1 (satu) s.d. 14 (empat belas) hari kerja", "1–14 hari kerja"),
    (JangkaWaktu, "30 menit sampai dengan 1 jam", "30 menit sampai 1 jam"),
    (JangkaWaktu, "2x24 jam", "2x24 jam"),
    (JangkaWaktu, "3 hari kerja (sejak berkas lengkap).", "3 hari kerja sejak berkas lengkap"),
    (Frekuensi, "tiap 3 bulan", "setiap 3 bulan"),
    (Frekuensi, "1 (satu) kali dalam satu tahun", "setiap tahun"),
    (Frekuensi, "sekali dalam 3 (tiga) bulan", "setiap 3 bulan"),
    (Frekuensi, "setiap 1 (satu) bulan sekali", "setiap bulan"),
    (Frekuensi, "2 kali dalam 1 tahun", "2 kali setahun"),
    (Frekuensi, "seminggu dua kali", "2 kali seminggu"),
    (Frekuensi, "2 kali dalam 3 bulan", "2 kali dalam 3 bulan"),
    (Frekuensi, "setiap hari kerja", "setiap hari kerja"),
    (Frekuensi, "setiap shift", "setiap shift"),
    (Frekuensi, "2 kali per shift", "2 kali setiap shift"),
    (Frekuensi, "triwulanan", "setiap 3 bulan"),
    (Frekuensi, "per semester", "setiap 6 bulan"),
    (Frekuensi, "minimal 1 kali setahun", "paling sedikit 1 kali setahun"),
    (MasaBerlaku, "6 (enam) bulan", "6 bulan"),
    (MasaBerlaku, "selama 5 tahun", "5 tahun"),
    (MasaBerlaku, "Berlaku 5 tahun sejak diterbitkan", "5 tahun sejak diterbitkan"),
    (MasaBerlaku, "maksimal 1 tahun", "paling lama 1 tahun"),
    (MasaBerlaku, "seumur hidup", "seumur hidup"),
    (MasaBerlaku, "tanpa batas waktu", "selamanya"),
    (MasaBerlaku, "Selama data tidak berubah", "selama data tidak berubah"),
    (MasaBerlaku, "sampai dengan 31 Desember 2026", "sampai dengan 31 Desember 2026"),
    (Tanggal, "2026-11-24", "24 November 2026"),
    (Tanggal, "24-11-2026", "24 November 2026"),
    (Tanggal, "24/11/2026", "24 November 2026"),
    (Tanggal, "24 Nopember 2026", "24 November 2026"),
    (Tanggal, "05 Feb 2021", "5 Februari 2021"),
    (JamLayanan, "Senin - Kamis : 08:00 s/d 15:00 WIB", "Senin–Kamis 08.00–15.00 WIB"),
    (
        JamLayanan,
        "Senin s.d. Kamis 08.00-15.00, Jum'at 8.00-11.30",
        "Senin–Kamis 08.00–15.00; Jumat 08.00–11.30",
    ),
    (
        JamLayanan,
        "Senin–Jumat 08.00–16.00 (istirahat 12.00–13.00)",
        "Senin–Jumat 08.00–12.00 dan 13.00–16.00",
    ),
    (JamLayanan, "Senin, Rabu dan Jumat 08.00–12.00", "Senin, Rabu, Jumat 08.00–12.00"),
    (JamLayanan, "24 jam", "setiap hari 24 jam"),
    (JamLayanan, "24 jam setiap hari", "setiap hari 24 jam"),
    (JamLayanan, "Sabtu–Senin 20.00–08.00", "Senin, Sabtu–Minggu 20.00–08.00"),
    (Rupiah, "Rp. 350.000,-", "Rp350.000"),
    (Rupiah, "Rp 350.000,00", "Rp350.000"),
    (Rupiah, "350.000", "Rp350.000"),
    (Rupiah, "Rp 10.000,- (sepuluh ribu rupiah)", "Rp10.000"),
    (Rupiah, "1 juta rupiah", "Rp1.000.000"),
    (Meterai, "meterai 6000", "Rp6.000"),
    (Meterai, "bermeterai cukup", "cukup"),
    (Meterai, "Rp. 10.000,-", "Rp10.000"),
    (Tarif, "Rp. 0,-", "gratis"),
    (Tarif, "Rp 0,-/Gratis", "gratis"),
    (Tarif, "tidak dipungut (GRATIS)", "gratis"),
    (Tarif, "Tidak dipungut biaya.", "gratis"),
    (Tarif, "tanpa biaya", "gratis"),
    (Tarif, "nihil", "gratis"),
    (Tarif, "15.000", "Rp15.000"),
    (Tarif, "Rp1.000.000/buku", "Rp1.000.000 per buku"),
    (Tarif, "Rp10.000,- per lembar", "Rp10.000 per lembar"),
    (Tarif, "Rp15.000 s.d. 30.000", "Rp15.000–Rp30.000"),
    (Tarif, "antara Rp5.000,- dan Rp6.000,- per lembar", "Rp5.000–Rp6.000 per lembar"),
    (Tarif, "maksimal Rp100.000", "paling banyak Rp100.000"),
    (Tarif, "2% x nilai transaksi", "2% x nilai transaksi"),
    (Tarif, "Rp50.000 × indeks", "Rp50.000 × indeks"),
    (Telepon, "(0322) 321322", "0322-321322"),
    (Telepon, "0541-743235", "0541-743235"),
    (Telepon, "0851-7306-6557", "0851-7306-6557"),
    (Telepon, "+62 812 3456 7890", "0812-3456-7890"),
    (Telepon, "6281234567890", "0812-3456-7890"),
    (Telepon, "+62 (0) 541 743235", "0541-743235"),
    (Telepon, "(021) 150123", "021-150123"),
    (Telepon, "112", "112"),
    (Telepon, "1500 046", "1500-046"),
    (Telepon, "021-7398381 pesawat 12", "021-7398381 ext. 12"),
    (Telepon, "+65 6123 4567", "+6561234567"),
    (Email, "Layanan@Dinas.Example", "Layanan@dinas.example"),
    (Warna, "#1A5FB4", "#1a5fb4"),
    (Warna, "#1af", "#11aaff"),
    (Email, "mailto:a.b@dinas.example", "a.b@dinas.example"),
    (Url, "www.lapor.go.id.", "www.lapor.go.id"),
    (Url, "HTTPS://Dinas.Example/a?b=c", "HTTPS://Dinas.Example/a?b=c"),
    (Salinan, "fotokopi 1 (satu) lembar", "1 fotokopi"),
    (Salinan, "asli dan fotokopi", "1 asli, 1 fotokopi"),
    (Salinan, "3 rangkap", "rangkap 3"),
    (Salinan, "asli ditunjukkan, fotokopi 2 lembar", "asli ditunjukkan, 2 fotokopi"),
    (Foto, "4x6 5 (lima) lembar latar merah", "5 lembar 4x6 latar merah"),
    (Foto, "pas foto 4 × 6 cm latar belakang merah", "4x6 latar merah"),
    (Foto, "3x4 berwarna sebanyak 2 lembar", "2 lembar 3x4 berwarna"),
    (Jumlah, "4 (empat) orang", "4 orang"),
    (Jumlah, "empat orang", "4 orang"),
    (Jumlah, "1.250 unit", "1.250 unit"),
]


@pytest.mark.parametrize(("nilai", "teks", "printed"), PRINTED)
def test_a_phrase_of_real_standards_prints_in_one_form(
    nilai: type[Nilai], teks: str, printed: str
) -> None:
    value = nilai.parse(teks)
    assert printed == str(value)
    assert value == nilai.parse(printed)
    assert hash(value) == hash(nilai.parse(printed))


@pytest.mark.parametrize("nilai", TYPES)
def test_every_example_parses_and_round_trips(nilai: type[Nilai]) -> None:
    for contoh in nilai.CONTOH:
        value = nilai.parse(contoh)
        assert value == nilai.parse(str(value))


REFUSED: list[tuple[type[Nilai], str, str]] = [
    (Durasi, "1,5 jam", "Pecahan"),
    (Durasi, "0 menit", "lebih dari nol"),
    (Durasi, "3 hari 4 jam", "tidak dapat dijumlahkan"),
    (JangkaWaktu, "3", "Satuan waktunya"),
    (JangkaWaktu, "segera", "belum menyebut angka"),
    (JangkaWaktu, "Sesuai dengan Peraturan Pemerintah Nomor 5 Tahun 2021", "merujuk"),
    (JangkaWaktu, "minimal 3 hari", "paling cepat"),
    (JangkaWaktu, "14-1 hari", "Batas bawah"),
    (JangkaWaktu, "10 menit per orang", "untuk:"),
    (JangkaWaktu, "± 15 Menit (Jaringan Internet Stabil)", "jika:"),
    (Frekuensi, "secara berkala", "seberapa sering"),
    (Frekuensi, "setiap saat", "seberapa sering"),
    (Frekuensi, "0 kali setahun", "lebih dari nol"),
    (Tanggal, "31 April 2026", "kalender"),
    (Tanggal, "11/24/2026", "hari, bulan, tahun"),
    (Tanggal, "1 Mei 0020", "jangkauan"),
    (JamLayanan, "08.00–15.00", "Harinya"),
    (JamLayanan, "Senin 08.00", "berpasangan"),
    (JamLayanan, "Senin 08.00 s.d. selesai", "selesai"),
    (JamLayanan, "Senin 08.00–25.00", "pukul 25.00"),
    (JamLayanan, "Senin 08.00–12.00 istirahat 12.00–13.00", "istirahat"),
    (Rupiah, "Rp350,000", "titik"),
    (Rupiah, "Rp1.500,50", "sen"),
    (Tarif, "sesuai PNBP fungsional, PP 22/2023", "merujuk"),
    (Tarif, "gratis kecuali KIR", "baris sendiri"),
    (Tarif, "Rp50.000 untuk WNI", "untuk:"),
    (Tarif, "mulai Rp5.000", "batas atas"),
    (Tarif, "Rp6.000–Rp5.000", "Batas bawah"),
    (Sitasi, "NSPK", "tidak dikenal"),
    (Sitasi, "Peraturan Contoh 5/2020", "tidak dikenal"),
    (Sitasi, "undang-undangan", "tidak dikenal"),
    (Sitasi, "5 Tahun 2021", "belum disebut"),
    (Sitasi, "UU 25 Tahun 2009 UU 23 Tahun 2014", "satu peraturan"),
    (Sitasi, "UU 25 Tahun 2009 Pasal 21", "pasal:"),
    (Sitasi, "Pasal 21 UU 25 Tahun 2009", "pasal:"),
    (Sitasi, "UU 25 Tahun 2009 dan UU 23 Tahun 2014", "satu peraturan"),
    (Sitasi, "UU 25/2009 dan PP 96/2012 tentang Pelayanan", "satu peraturan"),
    (Telepon, "0541-743235/743236", "satu nomor"),
    (Telepon, "743235", "kode wilayah"),
    (Telepon, "08123", "Banyaknya angka"),
    (Email, "dinas.example", "@"),
    (Email, "a b@dinas.example", "spasi"),
    (Email, "a@dinas", "dinas"),
    (Warna, "merah", "#"),
    (Warna, "#12345g", "enam"),
    (Warna, "#1a5fb4;}body{", "enam"),
    (Url, "javascript:alert(1)", "https://"),
    (Url, "www dinas.example", "spasi"),
    (Url, "https://a@dinas.example", "a@dinas.example"),
    (Url, "localhost", "localhost"),
    (Salinan, "dilegalisir", "dilegalisir"),
    (Foto, "4x6 latar merah, berkerah", "berkerah"),
    (Jumlah, "banyak", "angka"),
]


@pytest.mark.parametrize(("nilai", "teks", "because"), REFUSED)
def test_a_refusal_says_why_in_both_languages(nilai: type[Nilai], teks: str, because: str) -> None:
    with pytest.raises(BadValue) as caught:
        nilai.parse(teks)
    assert because in caught.value.alasan_id
    assert caught.value.alasan_en
    assert (caught.value.jenis_id, caught.value.contoh) == (nilai.JENIS_ID, nilai.CONTOH)


UNREADABLE: list[tuple[type[Nilai], str]] = [
    (JangkaWaktu, "setelah 1 minggu"),
    (Frekuensi, "3 bulan"),
    (Tanggal, "besok"),
    (Rupiah, "-5"),
    (Tarif, "-"),
    (Telepon, "bukan nomor"),
    (Telepon, "+0123456789"),
    (Email, "a..b@dinas.example"),
    (Salinan, "1 asli dan 1 asli"),
    (Foto, "foto"),
    (Jumlah, "2-3 orang"),
]


@pytest.mark.parametrize(("nilai", "teks"), UNREADABLE)
def test_a_refusal_without_a_known_reason_still_names_the_type(
    nilai: type[Nilai], teks: str
) -> None:
    with pytest.raises(BadValue, match=re.escape(nilai.JENIS_ID)) as caught:
        nilai.parse(teks)
    assert (caught.value.alasan_id, caught.value.alasan_en) == ("", "")


@pytest.mark.parametrize("nilai", TYPES)
@pytest.mark.parametrize("teks", ["", " \n", "‹isi: 3 hari kerja›", "9" * 2001])
def test_nothing_reads_a_blank_a_placeholder_or_an_endless_text(
    nilai: type[Nilai], teks: str
) -> None:
    with pytest.raises(BadValue) as caught:
        nilai.parse(teks)
    assert caught.value.alasan_id


def test_a_placeholder_is_recognised_anywhere_in_a_text() -> None:
    assert has_placeholder("Melampirkan ‹isi: nama dokumen›")
    assert not has_placeholder("Kutipan ‹dalam› kurung sudut")


def test_invisible_characters_and_hard_spaces_do_not_matter() -> None:
    assert Durasi(3, Satuan.HARI_KERJA) == Durasi.parse("\ufeff3\u00a0hari\u200b kerja")


def test_a_number_in_words_is_kept_for_comparison_and_never_printed() -> None:
    durasi = JangkaWaktu.parse("paling lama 3 (dua) hari kerja").durasi
    assert durasi.terbilang == "dua"
    assert read_bilangan(durasi.terbilang) != durasi.nilai
    assert str(durasi) == "3 hari kerja"


def test_hours_and_minutes_are_comparable_and_plain_days_are_not() -> None:
    assert Durasi.parse("2x24 jam").menit() == 2880
    assert Durasi.parse("1 jam 30 menit").menit() == 90
    assert Durasi.parse("3 hari kerja").menit() is None
    assert Durasi.parse("2 jam").exceeds(Durasi.parse("90 menit"))
    assert not Durasi.parse("3 hari").comparable(Durasi.parse("3 hari kerja"))
    assert Durasi.parse("2 minggu").comparable(Durasi.parse("10 hari kalender"))


def test_a_total_exists_only_where_units_mix() -> None:
    parts = [Durasi.parse("10 menit"), Durasi.parse("2 jam")]
    assert Durasi(130, Satuan.MENIT) == total(parts)
    assert total([*parts, Durasi.parse("1 hari kerja")]) is None
    assert total([]) is None


def test_a_range_keeps_both_ends_and_a_start_clause() -> None:
    waktu = JangkaWaktu.parse("1–14 hari kerja setelah pembayaran")
    assert Sifat.RENTANG is waktu.sifat
    assert Durasi(1, Satuan.HARI_KERJA) == waktu.dari
    assert waktu.sejak == "setelah pembayaran"


def test_a_tariff_of_nothing_is_free_and_a_blank_is_not() -> None:
    assert Tarif.parse("Rp0 per lembar").gratis
    assert Tarif.parse("Rp1.000").jumlah == Rupiah(1000)
    assert SifatTarif.RUMUS is Tarif.parse("Rp50.000 x indeks").sifat


def test_contacts_give_targets_for_links() -> None:
    telepon = Telepon.parse("0851-7306-6557")
    assert telepon.uri == "tel:+6285173066557"
    assert telepon.wa == "https://wa.me/6285173066557"
    assert telepon.seluler
    assert Telepon.parse("112").wa == ""
    assert Telepon.parse("021-7398381 ext. 12").uri == "tel:+62217398381;ext=12"
    assert Email.parse("a%b@dinas.example").uri == "mailto:a%25b@dinas.example"
    assert Url.parse("www.lapor.go.id").href == "https://www.lapor.go.id"
    assert Url.parse("https://dinas.example/jé").href == "https://dinas.example/j%C3%A9"
    assert Url.parse("HTTP://Dinas.Example:8080/a").host == "dinas.example"


def test_every_public_name_exists() -> None:
    assert all(hasattr(values, name) for name in values.__all__)


MENDED: list[tuple[type[Nilai], str, str]] = [
    (Tarif, "lima ribu", "Rp5.000"),
    (Tarif, "50rb", "Rp50.000"),
    (Tarif, "50rb per lembar", "50 ribu per lembar"),
    (Tarif, "Rp50,000", "Rp50.000"),
    (Tarif, "Rp 1,5 juta", "Rp1.500.000"),
    (Tarif, "tidak di pungut biaya", "gratis"),
    (Meterai, "meterai Rp10,000", "Rp10.000"),
    (Durasi, "1 jm", "1 jam"),
    (Durasi, "3 hari krja", "3 hari kerja"),
    (Durasi, "3 hr", "3 hari"),
    (Durasi, "15mnit", "15 menit"),
    (Durasi, "setengah jam", "30 menit"),
    (Durasi, "1,5 jam", "1 jam 30 menit"),
    (Durasi, "1 1/2 tahun", "1 tahun 6 bulan"),
    (JangkaWaktu, "maks. 3 hri krja", "maks. 3 hari kerja"),
    (MasaBerlaku, "5 tahunn", "5 tahun"),
    (Frekuensi, "2 kali dalam 1 buln", "2 kali dalam 1 bulan"),
    (Tanggal, "12 Januri 2026", "12 Januari 2026"),
    (Tanggal, "2026/11/24", "2026-11-24"),
    (Tanggal, "Selasa, 24 November 2026", "24 November 2026"),
    (JamLayanan, "Senen–Kamis 8-15", "Senin–Kamis 8.00-15.00"),
    (Telepon, "Telp. (0299) 555-0110", "(0299) 555-0110"),
    (Telepon, "0299/5550110", "0299-5550110"),
    (Telepon, "O299-5550110", "0299-5550110"),
    (Email, "loket (at) dinas.example", "loket@dinas.example"),
    (Warna, "1a5fb4", "#1a5fb4"),
    (Warna, "# 1A5FB4", "#1A5FB4"),
    (Email, "loket @ dinas . example", "loket@dinas.example"),
    (Email, "loket@dinas,example", "loket@dinas.example"),
    (Url, "htps//www.dinas.example", "https://www.dinas.example"),
    (Url, "www. dinas.example / layanan", "www.dinas.example/layanan"),
]


@pytest.mark.parametrize(("nilai", "teks", "meant"), MENDED)
def test_a_slip_of_writing_is_put_right(nilai: type[Nilai], teks: str, meant: str) -> None:
    with pytest.raises(BadValue) as caught:
        nilai.parse(teks)

    assert caught.value.mended(teks) == meant


def test_a_refusal_that_no_type_has_signed_puts_nothing_right() -> None:
    assert not BadValue("Tidak dapat dibaca.", "Cannot be read.").mended("x")


UNCERTAIN: list[tuple[type[Nilai], str]] = [
    (Tarif, "mulai Rp5.000"),
    (Tarif, "Rp1.500,000"),
    (Tarif, "lima enam"),
    (Durasi, "1 jan"),
    (Durasi, "0,5 hari"),
    (Durasi, "1,33 jam"),
    (JangkaWaktu, "secepatnya"),
    (Tanggal, "12 Jui 2026"),
    (Tanggal, "Senin, 24 November 2026"),
    (Tanggal, "Senin, besok"),
    (JamLayanan, "Senin–Jumat 15-8"),
    (Telepon, "743235"),
    (Telepon, "0299-5550110 / 5550111"),
    (Email, "Bagian umum. loket@dinas.example"),
    (Email, "loket@dinas.example. Senin"),
    (Email, "loket"),
    (Warna, "1a5f"),
    (Url, "www.a.example / www.b.example"),
    (Url, "lihat. www.a.example"),
    (Jumlah, "beberapa"),
]


@pytest.mark.parametrize(("nilai", "teks"), UNCERTAIN)
def test_what_may_mean_several_things_is_not_guessed_at(nilai: type[Nilai], teks: str) -> None:
    assert not nilai.mended(teks)
