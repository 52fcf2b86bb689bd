"""The seven answers that open a page: in few words, in a citizen's order."""

from __future__ import annotations

import pytest

from generator.present.views import Span
from tests.naskah import answers_of, view_of


def test_there_are_seven_answers_in_the_order_of_a_citizen() -> None:
    assert answers_of() == {
        "siapa": "Warga negara Indonesia",
        "syarat": "KTP elektronik",
        "waktu": "Paling lama 3 hari kerja",
        "biaya": "Gratis",
        "produk": "Surat izin uji",
        "tempat": "Jalan Uji Nomor 1; Senin–Jumat 08.00–15.00",
        "pengaduan": "Telepon (0299) 555-0101",
    }


def test_every_answer_leads_to_a_part_of_the_page() -> None:
    view = view_of()
    anchors = {f"#{k.jangkar}" for group in view.kelompok for k in group.komponen} | {"#tempat"}

    assert {jawaban.href for jawaban in view.jawaban} <= anchors


@pytest.mark.parametrize(
    ("komponen", "text", "answer"),
    [
        (
            "pengguna",
            "\n  - perseorangan_wni\n  - badan_usaha",
            "Warga negara Indonesia, badan usaha",
        ),
        ("persyaratan", "\n  - Formulir\n  - KTP elektronik", "2 hal: formulir, …"),
        ("persyaratan", "\n  - KTP elektronik\n  - Formulir", "2 hal: KTP elektronik, …"),
        (
            "persyaratan",
            "\n  - salah_satu:\n      - Akta kelahiran\n      - Ijazah\n  - Formulir",
            "2 hal: salah satu Akta kelahiran atau Ijazah, …",
        ),
        (
            "persyaratan",
            "\n  merujuk: PP 5 Tahun 2021\n  tertulis: Sesuai PP 5 Tahun 2021",
            "Belum dirinci; naskah merujuk pada PP 5 Tahun 2021",
        ),
        ("jangka_waktu", "± 10 menit", "± 10 menit"),
        ("jangka_waktu", "1–14 hari kerja", "1–14 hari kerja"),
        (
            "jangka_waktu",
            "\n  - untuk: Baru\n    waktu: 1 hari kerja\n  - untuk: Lama\n    waktu: 2 hari kerja",
            "1 hari kerja, atau lain menurut kasus (2 ketentuan)",
        ),
        (
            "jangka_waktu",
            "\n  - waktu: 1 hari kerja sejak pagi\n  - waktu: 1 hari kerja sejak sore",
            "1 hari kerja",
        ),
        (
            "jangka_waktu",
            "\n  merujuk: PP 5 Tahun 2021\n  tertulis: Sesuai PP",
            "Belum dirinci; naskah merujuk pada PP 5 Tahun 2021",
        ),
        ("biaya", "Rp50.000", "Rp50.000"),
        ("biaya", "\n  - untuk: A\n    tarif: Rp10.000\n    per: lembar", "Rp10.000 per lembar"),
        (
            "biaya",
            "\n  - untuk: A\n    tarif: gratis\n  - untuk: B\n    tarif: Rp50.000",
            "Gratis sampai Rp50.000, menurut kasus",
        ),
        (
            "biaya",
            "\n  - untuk: A\n    tarif: Rp90.000\n  - untuk: B\n    tarif: Rp50.000",
            "Rp50.000 sampai Rp90.000, menurut kasus",
        ),
        (
            "biaya",
            "\n  - untuk: Umum\n    tarif: Rp20.000\n  - untuk: JKN\n    penjamin: BPJS Kesehatan",
            "Rp20.000, atau ditanggung BPJS Kesehatan",
        ),
        ("biaya", "\n  - penjamin: BPJS Kesehatan", "Ditanggung BPJS Kesehatan"),
        ("produk", "\n  - Kartu\n  - Surat", "Kartu, Surat"),
        (
            "pengaduan",
            "\n  kanal:\n    - jenis: surat\n    - jenis: whatsapp\n      nilai: 0851-7306-6557",
            "WhatsApp 0851-7306-6557, dan 1 cara lain",
        ),
        (
            "pengaduan",
            "\n  kanal:\n    - jenis: tatap_muka\n      nilai: Loket 3",
            "Tatap muka Loket 3",
        ),
    ],
)
def test_an_answer_says_in_few_words(komponen: str, text: str, answer: str) -> None:
    keys = {"pengguna": "siapa", "persyaratan": "syarat", "jangka_waktu": "waktu"}

    assert answers_of(None, **{komponen: text})[keys.get(komponen, komponen)] == answer


def test_what_the_standard_does_not_say_is_said_to_be_missing() -> None:
    answers = answers_of({"alamat": "", "jam_layanan": ""}, pengguna="", biaya="")

    assert answers["siapa"] == answers["biaya"] == "Belum dirinci dalam naskah"
    assert answers["tempat"] == "Disuji; alamat dan jam belum disebut"


def test_places_of_the_service_come_before_the_address_of_the_agency() -> None:
    lokasi = "\n  - nama: Gerai Uji\n    jam_layanan: Sabtu 09.00–12.00"

    assert answers_of(lokasi=lokasi)["tempat"] == "Gerai Uji; Sabtu 09.00–12.00"


def test_a_service_without_a_place_leads_to_its_address_online() -> None:
    view = view_of({"alamat": "", "jam_layanan": ""}, tautan_daring="https://daring.example")

    tempat = next(j for j in view.jawaban if j.kunci == "tempat")
    assert tempat.jawab == (Span("Secara daring", href="https://daring.example"),)


def test_a_long_answer_is_cut_at_a_word() -> None:
    answer = answers_of(produk=" ".join(["panjang"] * 40))["produk"]

    assert len(answer) <= 90
    assert answer.endswith("panjang …")
