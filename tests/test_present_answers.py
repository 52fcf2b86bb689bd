"""The seven answers that open a page: in few words, in a citizen's order."""

from __future__ import annotations

import pytest

from generator.present import halaman_situs
from generator.present.bahasa import plain
from generator.present.views import DaftarView, Span
from tests.naskah import answers_of, files_of, situs_of, view_of, words


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
        ("persyaratan", "\n  - Formulir\n  - KTP elektronik", "2 syarat: formulir, …"),
        ("persyaratan", "\n  - KTP elektronik\n  - Formulir", "2 syarat: KTP elektronik, …"),
        (
            "persyaratan",
            "\n  - salah_satu:\n      - Akta kelahiran\n      - Ijazah\n  - Formulir",
            "2 syarat: salah satu Akta kelahiran atau Ijazah, …",
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
            "1 sampai 2 hari kerja, menurut kasus",
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
        (
            "jangka_waktu",
            "\n  - waktu: paling lama 90 menit\n  - waktu: 2 jam",
            "Paling lama 90 menit sampai 2 jam, menurut kasus",
        ),
        (
            "jangka_waktu",
            "\n  - waktu: 1–3 hari kerja\n  - waktu: 3 hari kerja",
            "1 sampai 3 hari kerja, menurut kasus",
        ),
        (
            "jangka_waktu",
            "\n  - waktu: 3 hari kerja\n  - waktu: paling lama 3 hari kerja",
            "Paling lama 3 hari kerja, menurut kasus",
        ),
        (
            "jangka_waktu",
            "\n  - waktu: 120 menit\n  - waktu: 2 hari kerja",
            "120 menit atau 2 hari kerja, menurut kasus",
        ),
        (
            "jangka_waktu",
            "\n  - waktu: paling lama 9 menit\n  - waktu: paling lama 2 hari kerja",
            "Paling lama 9 menit atau 2 hari kerja, menurut kasus",
        ),
        (
            "jangka_waktu",
            "\n  - waktu: 9 menit\n  - waktu: 2 hari kerja\n  - waktu: 3 bulan",
            "9 menit, atau lain menurut kasus",
        ),
        (
            "jangka_waktu",
            (
                "\n  butir:\n    - untuk: A\n      waktu: paling lama 1 hari kerja\n"
                "    - untuk: B\n      waktu: 2 hari kerja\n  hitung: berurutan"
            ),
            "Paling lama 3 hari kerja",
        ),
        (
            "jangka_waktu",
            (
                "\n  butir:\n    - untuk: A\n      waktu: 5 menit\n"
                "    - untuk: B\n      waktu: 2 hari kerja\n  hitung: berurutan"
            ),
            "5 menit atau 2 hari kerja, menurut kasus",
        ),
        ("biaya", "Rp50.000", "Rp50.000"),
        (
            "biaya",
            (
                "\n  butir: gratis\n  denda:\n    - untuk: Keterlambatan melapor\n"
                "      tarif: Rp25.000\n      per: bulan"
            ),
            "Gratis; denda Rp25.000 per bulan untuk keterlambatan melapor",
        ),
        (
            "biaya",
            "\n  butir: gratis\n  denda:\n    - Keterlambatan melapor",
            "Gratis; denda untuk keterlambatan melapor",
        ),
        (
            "biaya",
            "\n  butir: gratis\n  denda:\n    - Terlambat\n    - Merusak",
            "Gratis; ada 2 macam denda",
        ),
        (
            "biaya",
            (
                "\n  butir: gratis\n  denda:\n    - Pelanggaran ketentuan pelaporan peristiwa "
                "penting oleh wajib lapor yang tinggal di luar daerah"
            ),
            "Gratis; ada denda",
        ),
        (
            "biaya",
            "\n  butir: Rp50.000\n  pembebasan:\n    - Warga tidak mampu",
            "Rp50.000; sebagian dibebaskan",
        ),
        (
            "biaya",
            "\n  butir: gratis\n  pembebasan:\n    - Denda bagi warga tidak mampu",
            "Gratis",
        ),
        ("biaya", "\n  - tarif: 2% x nilai transaksi", "2% x nilai transaksi"),
        (
            "biaya",
            "\n  - untuk: A\n    tarif: 2% x nilai transaksi\n  - untuk: B\n    tarif: Rp5.000",
            "2% x nilai transaksi, atau lain menurut kasus",
        ),
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
        ("produk", "\n  - Kartu\n  - Surat", "2 hasil: kartu, surat"),
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


def step(*more: str, times: int = 1) -> str:
    """A procedure with steps that ask for money, each a thousand more than the one before."""
    return "".join(
        f"\n  - aktor: Bank\n    langkah: Membayar\n    biaya: Rp{n}.000"
        + "".join(f"\n    {line}" for line in more)
        for n in range(1, times + 1)
    )


@pytest.mark.parametrize(
    ("prosedur", "answer", "facet"),
    [
        (
            step("instansi_lain: ya"),
            "Gratis; ditambah Rp1.000 pada satu langkah",
            "Gratis untuk sebagian",
        ),
        (step(times=2), "Gratis; ada biaya lain pada 2 langkah", "Gratis untuk sebagian"),
        (step(times=0) + "\n  - Memeriksa", "Gratis", "Gratis"),
    ],
)
def test_a_fee_of_a_step_is_not_hidden_by_free(prosedur: str, answer: str, facet: str) -> None:
    assert answers_of(prosedur=prosedur)["biaya"] == answer
    assert dict(view_of(prosedur=prosedur).saringan)["Biaya"] == facet


def test_a_fee_of_a_step_that_the_tariff_names_is_not_said_twice() -> None:
    assert answers_of(prosedur=step(), biaya="Rp1.000")["biaya"] == "Rp1.000"


@pytest.mark.parametrize(
    ("biaya", "facet"),
    [
        ("gratis", "Gratis"),
        ("\n  butir: gratis\n  denda: Terlambat melapor", "Gratis, dapat dikenai denda"),
        ("Rp5.000", "Berbayar"),
        ("\n  - untuk: A\n    tarif: gratis\n  - penjamin: JKN", "Gratis untuk sebagian"),
        ("\n  merujuk: PP 5 Tahun 2021\n  tertulis: Sesuai PP", "Belum dirinci"),
        ("", "Belum dirinci"),
    ],
)
def test_the_facet_of_fees_promises_no_more_than_the_standard(biaya: str, facet: str) -> None:
    assert dict(view_of(biaya=biaya).saringan)["Biaya"] == facet


def test_lists_do_not_hide_a_fine() -> None:
    files = files_of(biaya="\n  butir: gratis\n  denda: Terlambat melapor")

    view = halaman_situs(situs_of(files))["layanan/"]()

    assert isinstance(view, DaftarView)
    assert plain(view.himpunan[0].layanan[0].biaya) == "Gratis; denda untuk terlambat melapor"


def test_the_sum_of_the_steps_is_the_time_where_the_standard_says_so() -> None:
    prosedur = (
        "\n  - langkah: A\n    waktu: 1 jam"
        "\n  - langkah: B\n    waktu: 30 menit\n    varian: hilang"
    )
    waktu = "\n  hitung: jumlah_langkah"
    view = view_of(prosedur=prosedur, jangka_waktu=waktu, varian=CASES)

    (answer,) = (j for j in view.jawaban if j.kunci == "waktu")

    assert words(answer.jawab) == "90 menit"
    assert {id_: words(isi) for id_, isi in answer.kasus} == {"baru": "1 jam"}


CASES = "\n  - id: baru\n    nama: Baru\n  - id: hilang\n    nama: Hilang"


def test_answers_know_what_differs_in_a_case() -> None:
    view = view_of(
        varian=CASES,
        persyaratan="\n  - KTP\n  - teks: Surat hilang\n    varian: hilang",
        prosedur="\n  jalur:\n    - id: daring\n      nama: Daring\n      varian: baru\n"
        "      langkah: Mengunggah",
        jangka_waktu="\n  - waktu: 1 jam\n    varian: hilang\n  - waktu: 2 jam\n    jalur: daring",
        biaya="\n  - tarif: gratis\n    varian: baru\n  - tarif: Rp5.000\n    varian: hilang",
        produk="\n  - nama: Kartu\n    varian: baru\n  - nama: Surat\n    varian: hilang",
    )

    differing = {j.kunci: {id_: words(isi) for id_, isi in j.kasus} for j in view.jawaban}

    assert differing == {
        "siapa": {},
        "syarat": {"baru": "KTP"},
        "waktu": {"baru": "2 jam", "hilang": "1 jam"},
        "biaya": {"baru": "Gratis", "hilang": "Rp5.000"},
        "produk": {"baru": "Kartu", "hilang": "Surat"},
        "tempat": {},
        "pengaduan": {},
    }


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


@pytest.mark.parametrize("word", ["panjang", "lama", "berkepanjangan"])
def test_a_long_answer_is_cut_at_a_word(word: str) -> None:
    answer = answers_of(produk=" ".join([word] * 40))["produk"]

    assert len(answer) <= 90
    assert len(answer.split()) <= 13  # twelve and the sign that there is more
    assert answer.endswith(f"{word} …")


def test_of_several_places_the_first_is_named_and_the_others_counted() -> None:
    lokasi = "\n  - nama: Gerai Uji\n    jam_layanan: Sabtu 09.00–12.00\n  - nama: Lain"

    assert answers_of(lokasi=lokasi)["tempat"] == (
        "Gerai Uji; Sabtu 09.00–12.00; dan 1 tempat lain"
    )


def test_a_long_channel_leaves_out_how_many_others_there_are() -> None:
    kanal = "Loket pengaduan di lantai satu gedung utama sebelah kiri pintu masuk"
    text = f"\n  kanal:\n    - jenis: tatap_muka\n      nilai: {kanal}\n    - jenis: surat"

    assert answers_of(pengaduan=text)["pengaduan"] == f"Tatap muka {' '.join(kanal.split()[:10])} …"
