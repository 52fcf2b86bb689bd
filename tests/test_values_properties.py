"""Properties of all value types: round trips, and hostile texts in no time."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.values import (
    HARI,
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
    Sitasi,
    Tanggal,
    Tarif,
    Teks,
    Telepon,
    Url,
    Warna,
    read_bilangan,
    terbilang,
)

TYPES: list[type[Nilai]] = [
    *(Durasi, JangkaWaktu, Frekuensi, MasaBerlaku, Tanggal, JamLayanan, Rupiah, Tarif),
    *(Sitasi, Telepon, Email, Url, Salinan, Foto, Jumlah, Meterai, Warna),
]

FRAGMENTS = st.sampled_from(
    [
        *("1", "3", "24", "0", "2026", "350.000", "(tiga)", "dua", "x", "-", "–", "s.d.", "±", "/"),
        *("menit", "jam", "hari", "hari kerja", "bulan", "tahun", "minggu", "kali", "sekali"),
        *("setiap", "setahun", "paling lama", "sejak", "setelah", "lengkap", "selama", "minimal"),
        *("Rp", "Rp5.000", ",-", "%", "per", "lembar", "gratis", "antara", "dan", "sampai"),
        *("UU", "PP", "Permen", "ESDM", "Perda", "Kota", "Sleman", "Nomor", "Tahun", "tentang"),
        *("SK", "Kepala", "Peraturan", "BKPM", "5/2020", "uu-25-2009", "jo.", "(", ")", ",", ";"),
        *("0541", "743235", "+62", "a@b.example", "www.a.example", "https://", "asli", "fotokopi"),
        *("rangkap", "3x4", "latar", "merah", "Senin", "Jumat", "08.00", "15.00", "WIB", "ke-4"),
        *("Mei", "November", "24-11-2026", "orang", "hari keempat", "istirahat", "shift", "ext."),
        *("cukup", "bermeterai", "meterai"),
    ]
)
PHRASES = st.lists(st.tuples(FRAGMENTS, st.sampled_from([" ", ""])), min_size=1, max_size=9).map(
    lambda parts: "".join(f"{word}{gap}" for word, gap in parts)
)


@pytest.mark.parametrize("nilai", TYPES)
@given(teks=PHRASES | st.text(max_size=40))
def test_whatever_parses_prints_what_parses_to_the_same(nilai: type[Nilai], teks: str) -> None:
    try:
        value = nilai.parse(teks)
    except BadValue:
        return
    printed = str(value)
    assert value == nilai.parse(printed)
    assert printed == str(nilai.parse(printed))


@pytest.mark.parametrize("nilai", TYPES)
@given(teks=PHRASES | st.text(max_size=40))
def test_what_is_put_right_can_be_read(nilai: type[Nilai], teks: str) -> None:
    if meant := nilai.mended(teks):
        assert nilai.mended(str(nilai.parse(meant))) in ("", str(nilai.parse(meant)))


DURASI = st.builds(Durasi, st.integers(1, 99_999), st.sampled_from(Satuan))


@given(DURASI)
def test_every_length_of_time_round_trips(durasi: Durasi) -> None:
    assert durasi == Durasi.parse(str(durasi))
    assert durasi == JangkaWaktu.parse(f"maksimal {durasi} sejak berkas lengkap").durasi
    assert durasi == Frekuensi.parse(f"2 kali dalam {durasi}").setiap


@given(st.dates(dt.date(1800, 1, 1), dt.date(2200, 12, 31)))
def test_every_date_round_trips(tanggal: dt.date) -> None:
    assert Tanggal(tanggal) == Tanggal.parse(str(Tanggal(tanggal)))
    assert Tanggal(tanggal) == Tanggal.parse(tanggal.isoformat())


@given(st.integers(0, 10**12))
def test_every_amount_round_trips(nilai: int) -> None:
    assert Rupiah(nilai) == Rupiah.parse(str(Rupiah(nilai)))


@given(st.integers(0, 10**12 - 1))
def test_numbers_in_words_read_back(nilai: int) -> None:
    assert nilai == read_bilangan(terbilang(nilai))


def test_words_that_say_no_number_are_none() -> None:
    assert read_bilangan("tiga apel") is None
    assert read_bilangan("rupiah") is None


@given(
    st.sets(st.integers(0, 6), min_size=1),
    st.lists(st.integers(0, 95), min_size=2, max_size=4, unique=True).filter(
        lambda quarters: len(quarters) % 2 == 0
    ),
)
def test_opening_hours_round_trip(days: set[int], quarters: list[int]) -> None:
    times = [f"{quarter // 4:02}.{quarter % 4 * 15:02}" for quarter in sorted(quarters)]
    pairs = " dan ".join("-".join(times[i : i + 2]) for i in range(0, len(times), 2))
    jam = JamLayanan.parse(f"{', '.join(HARI[day] for day in sorted(days))} {pairs}")
    assert tuple(sorted(days)) == jam.blok[0].hari
    assert jam == JamLayanan.parse(str(jam))


@pytest.mark.parametrize("nilai", TYPES)
def test_hostile_texts_are_refused_or_read_in_no_time(nilai: type[Nilai]) -> None:
    pieces = ["9", "9.", "(", "a ", "rp0,-", "1x", "– ", "dan ", "per ", "/", "undang-", "3x4 "]
    pieces += ["senin-", "08.00-", "a.", "a@", "satu ", "1 (a) ", "tahun ", "kepala ", "latar a/"]
    started = time.perf_counter()
    for piece in pieces:
        for teks in ((piece * 2000)[:1990] + "!", piece * 500_000):
            try:
                str(nilai.parse(teks))
            except BadValue:
                continue
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize("piece", ["*a", "[", "[a](", "[a](https://", "**a *b ", "***a"])
def test_hostile_running_text_is_read_in_linear_time(piece: str) -> None:
    started = time.perf_counter()
    teks = Teks(piece * (2**20 // len(piece)))
    assert teks.polos()
    assert time.perf_counter() - started < 5
