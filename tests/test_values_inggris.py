"""Values in English: the words, and that no number changes on the way."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.values import (
    BadValue,
    Durasi,
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
    Sitasi,
    Tanggal,
    Tarif,
)
from generator.values.inggris import english
from tests.test_values_properties import PHRASES

TRANSLATED: tuple[type[Nilai], ...] = (
    *(Durasi, JangkaWaktu, MasaBerlaku, Frekuensi, Rupiah, Meterai, Tarif, Tanggal, JamLayanan),
    *(Jumlah, Salinan, Foto),
)


def _said(nilai: Nilai) -> str:
    return " ".join(f"«{p.teks}»" if p.asli else p.teks for p in english(nilai))


@pytest.mark.parametrize(
    ("jenis", "teks", "inggris"),
    [
        (Durasi, "1 hari", "1 day"),
        (Durasi, "2x24 jam", "2 × 24 hours"),
        (Durasi, "1 jam 30 menit", "1 hour 30 minutes"),
        (JangkaWaktu, "10 menit", "10 minutes"),
        (JangkaWaktu, "± 15 menit", "about 15 minutes"),
        (JangkaWaktu, "1–14 hari kerja", "1–14 working days"),
        (JangkaWaktu, "30 menit sampai 2 jam", "30 minutes to 2 hours"),
        (JangkaWaktu, "paling lama 3 hari kalender", "at most 3 calendar days"),
        (JangkaWaktu, "3 hari kerja sejak lengkap", "3 working days «sejak lengkap»"),
        (JangkaWaktu, "hari ke-4 setelah wawancara", "day 4 «setelah wawancara»"),
        (MasaBerlaku, "5 tahun", "5 years"),
        (MasaBerlaku, "paling lama 6 bulan", "at most 6 months"),
        (MasaBerlaku, "seumur hidup", "for life"),
        (MasaBerlaku, "tanpa batas waktu", "without limit"),
        (MasaBerlaku, "selama data tidak berubah", "«selama data tidak berubah»"),
        (Frekuensi, "setiap 3 bulan", "every 3 months"),
        (Frekuensi, "setiap hari kerja", "every working day"),
        (Frekuensi, "2 kali setahun", "2 times a year"),
        (Frekuensi, "1 kali setiap jam", "every hour"),
        (Frekuensi, "3 kali sejam", "3 times an hour"),
        (Frekuensi, "2 kali dalam 3 bulan", "2 times in 3 months"),
        (Frekuensi, "paling sedikit 1 kali setahun", "at least 1 time a year"),
        (Frekuensi, "setiap shift", "at every «shift»"),
        (Rupiah, "Rp1.250.000", "Rp1,250,000"),
        (Meterai, "Rp10.000", "Rp10,000"),
        (Meterai, "cukup", "required"),
        (Tarif, "gratis", "free"),
        (Tarif, "paling banyak Rp50.000", "at most Rp50,000"),
        (Tarif, "Rp15.000–Rp30.000", "Rp15,000 to Rp30,000"),
        (Tarif, "Rp10.000 per lembar", "Rp10,000 per «lembar»"),
        (Tarif, "2% x nilai transaksi", "«2% x nilai transaksi»"),
        (Tanggal, "2026-11-24", "24 November 2026"),
        (Tanggal, "1 Mei 2020", "1 May 2020"),
        (JamLayanan, "setiap hari 24 jam", "every day 24 hours"),
        (
            JamLayanan,
            "Senin, Rabu–Jumat 08.00–16.00 istirahat 12.00–13.00 WIB",
            "Monday, Wednesday–Friday 08:00–12:00 and 13:00–16:00 WIB",
        ),
        (Jumlah, "1 orang", "1 person"),
        (Jumlah, "1.200 orang", "1,200 people"),
        (Jumlah, "3 loket", "3 «loket»"),
        (Jumlah, "14", "14"),
        (Salinan, "asli ditunjukkan, 1 fotokopi", "the original is shown, 1 photocopy"),
        (Salinan, "1 asli, 2 fotokopi", "1 original, 2 photocopies"),
        (Salinan, "rangkap 3", "3 sets"),
        (Foto, "2 lembar 3x4 latar merah", "2 prints, 3x4 cm, red background"),
        (Foto, "4x6 hitam putih", "4x6 cm, black and white"),
        (Foto, "3x4 latar jingga", "3x4 cm, background «jingga»"),
        (Sitasi, "UU 25 Tahun 2009", "«UU 25 Tahun 2009»"),
    ],
)
def test_a_value_is_said_in_english(jenis: type[Nilai], teks: str, inggris: str) -> None:
    assert inggris == _said(jenis.parse(teks))


@pytest.mark.parametrize("jenis", TRANSLATED)
@given(teks=PHRASES)
def test_no_number_changes_on_the_way(jenis: type[Nilai], teks: str) -> None:
    try:
        nilai = jenis.parse(teks)
    except BadValue:
        return
    assert sorted(_numbers(str(nilai))) == sorted(_numbers(_said(nilai)))


@given(st.integers(2, 99_999), st.sampled_from(Satuan))
def test_no_unit_stays_indonesian(nilai: int, satuan: Satuan) -> None:
    assert satuan.value not in _said(Durasi(nilai, satuan))


def _numbers(teks: str) -> list[str]:
    return re.findall(r"[0-9]+", re.sub(r"(?<=[0-9])[.,:](?=[0-9])", "", teks))
