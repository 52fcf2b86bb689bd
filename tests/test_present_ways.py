"""Ways to services without searching: what is free, online, fastest; long lists on many pages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import pytest

from generator.catalog import Standar
from generator.present import Situs, halaman_situs
from generator.present.alamat import slug
from generator.present.bahasa import plain
from generator.present.ukuran import (
    Kedaringan,
    Kegratisan,
    TakTerurut,
    kedaringan,
    kegratisan,
    waktu_terlama,
)
from generator.present.views import BerandaView, DaftarView, InstansiView, RegulasiView
from generator.values import Durasi, Satuan
from tests.naskah import AGENCY_FILE, REGISTER_FILE, SERVICE, files_of, situs_of, words, yaml_of

CASES: Final = "\n  - id: baru\n    nama: Baru\n  - id: hilang\n    nama: Hilang"
PENALTY: Final = "\n  denda:\n    - untuk: Terlambat\n      tarif: Rp50.000"
ONLINE: Final = (
    "\n  jalur:\n    - id: satu\n      nama: Satu\n      cara: {}\n      langkah:\n"
    "        - aktor: Pemohon\n          langkah: Mengirim berkas"
)


def standard(**service: str) -> Standar:
    (standar,) = situs_of(files_of(None, **service)).catalog.standar
    return standar


def many(count: int, **service: str) -> Situs:
    """A site with so many services of one agency, alike but for their names."""
    files = files_of()
    for n in range(count):
        text = yaml_of(SERVICE, {**service, "nama": f"Pelayanan {n:04}"})
        files[f"standards/dinas-uji/layanan/izin-uji{f'-{n}' if n else ''}.yml"] = text.encode()
    return situs_of(files)


def list_at(situs: Situs, url: str) -> DaftarView:
    view = halaman_situs(situs)[url]()
    assert isinstance(view, DaftarView)
    return view


def headings(view: DaftarView) -> dict[str, list[str]]:
    return {h.judul: [layanan.judul for layanan in h.layanan] for h in view.himpunan}


# ---------------------------------------------------------------- free of charge


@pytest.mark.parametrize(
    ("biaya", "expected"),
    [
        ("gratis", Kegratisan.PENUH),
        ("Rp10.000", None),
        ("\n  merujuk: PP 5 Tahun 2021", None),
        (f"\n  butir:\n    - gratis{PENALTY}", Kegratisan.BERDENDA),
        ("\n  - tarif: gratis\n  - untuk: Salinan\n    tarif: Rp5.000", Kegratisan.SEBAGIAN),
        ("\n  - tarif: gratis\n    jika: bagi keluarga miskin", Kegratisan.SEBAGIAN),
        ("\n  - tarif: gratis\n    kecuali: fotokopi", Kegratisan.SEBAGIAN),
        ("\n  - tarif: gratis\n  - penjamin: BPJS Kesehatan", Kegratisan.SEBAGIAN),
        ("\n  - tarif: gratis\n    untuk: Pelajar", Kegratisan.SEBAGIAN),
        ("\n  - tarif: gratis\n    untuk: Umum", Kegratisan.PENUH),
        ("\n  - tarif: gratis\n    untuk: Surat izin uji", Kegratisan.PENUH),
        ("\n  - tarif: gratis\n    untuk: Izin uji", Kegratisan.PENUH),
        ("\n  - tarif: gratis\n    varian: baru", Kegratisan.SEBAGIAN),
        ("\n  - tarif: gratis\n    varian:\n      - baru\n      - hilang", Kegratisan.PENUH),
    ],
)
def test_free_means_free_for_everyone(biaya: str, expected: Kegratisan | None) -> None:
    assert kegratisan(standard(biaya=biaya, varian=CASES)) == expected


def test_a_fee_on_the_way_keeps_a_service_from_being_free() -> None:
    prosedur = "\n  - aktor: Pemohon\n    langkah: Membayar\n    biaya: Rp5.000"

    assert kegratisan(standard(prosedur=prosedur)) == Kegratisan.SEBAGIAN


# ---------------------------------------------------------------- online


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, None),
        ({"tautan_daring": "https://daring.uji.example"}, Kedaringan.TAUTAN),
        ({"prosedur": ONLINE.format("daring")}, Kedaringan.JALUR),
        ({"prosedur": ONLINE.format("campuran")}, Kedaringan.CAMPURAN),
        ({"prosedur": ONLINE.format("luring")}, None),
    ],
)
def test_online_is_what_a_track_or_an_address_says(
    changes: Mapping[str, str], expected: Kedaringan | None
) -> None:
    assert kedaringan(standard(**changes)) == expected


# ---------------------------------------------------------------- fastest


@pytest.mark.parametrize(
    ("waktu", "expected"),
    [
        ("paling lama 3 hari kerja", Durasi(3, Satuan.HARI_KERJA)),
        ("1–14 hari kerja", Durasi(14, Satuan.HARI_KERJA)),
        ("2x24 jam", Durasi(48, Satuan.JAM)),
        ("hari ke-4 setelah wawancara", TakTerurut.HARI_KE),
        ("\n  merujuk: PP 5 Tahun 2021", TakTerurut.TANPA_ANGKA),
        (
            "\n  - waktu: 30 menit\n    varian: baru\n  - waktu: 1 jam\n    varian: hilang",
            Durasi(1, Satuan.JAM),
        ),
        (
            "\n  - waktu: 30 menit\n    varian: baru\n  - waktu: 1 hari kerja\n    varian: hilang",
            TakTerurut.SATUAN,
        ),
        (
            (
                "\n  hitung: berurutan\n  butir:\n    - untuk: Periksa\n      waktu: 1 hari kerja"
                "\n    - untuk: Terbit\n      waktu: 2 hari kerja"
            ),
            Durasi(3, Satuan.HARI_KERJA),
        ),
        (
            (
                "\n  hitung: berurutan\n  butir:\n    - untuk: Periksa\n      waktu: 10 menit"
                "\n    - untuk: Terbit\n      waktu: 2 hari kerja"
            ),
            TakTerurut.SATUAN,
        ),
        (
            "\n  - untuk: Periksa\n    waktu: 1 hari kerja\n  - untuk: Terbit\n    waktu: 2 hari",
            TakTerurut.HITUNGAN,
        ),
        (
            (
                "\n  - untuk: Periksa\n    waktu: 1 hari kerja"
                "\n  - untuk: Terbit\n    merujuk: PP 5 Tahun 2021"
            ),
            TakTerurut.TANPA_ANGKA,
        ),
        ("\n  hitung: jumlah_langkah", TakTerurut.TANPA_ANGKA),
        ("", TakTerurut.TANPA_ANGKA),
    ],
)
def test_the_longest_promise_counts_and_units_are_not_mixed(
    waktu: str, expected: Durasi | TakTerurut
) -> None:
    assert waktu_terlama(standard(jangka_waktu=waktu, varian=CASES)) == expected


@pytest.mark.parametrize(
    ("kedua", "expected"),
    [
        ("2 jam", Durasi(130, Satuan.MENIT)),
        ("1 hari kerja", TakTerurut.SATUAN),
        ("", TakTerurut.TANPA_ANGKA),
    ],
)
def test_the_times_of_steps_are_added_where_the_standard_says_so(
    kedua: str, expected: Durasi | TakTerurut
) -> None:
    prosedur = (
        "\n  - aktor: Pemohon\n    langkah: Menyerahkan berkas\n    waktu: 10 menit"
        "\n  - aktor: Petugas\n    langkah: Memeriksa berkas"
    )
    prosedur += f"\n    waktu: {kedua}" if kedua else ""

    found = waktu_terlama(standard(prosedur=prosedur, jangka_waktu="\n  hitung: jumlah_langkah"))

    assert found == expected


def test_the_fastest_come_first_in_a_list_for_each_scale() -> None:
    files = files_of()
    for n, waktu in enumerate(("5 hari kerja", "2 jam", "30 menit", "tiap saat", "3 hari kerja")):
        text = yaml_of(SERVICE, {"nama": f"Layanan {n}", "jangka_waktu": waktu})
        files[f"standards/dinas-uji/layanan/izin-uji{f'-{n}' if n else ''}.yml"] = text.encode()

    view = list_at(situs_of(files), "tercepat/")

    assert headings(view) == {
        "Menit dan jam": ["Layanan 2", "Layanan 1"],
        "Hari kerja": ["Layanan 4", "Layanan 0"],
        "Tidak dapat diurutkan: tanpa angka": ["Layanan 3"],
    }
    assert [plain(layanan.waktu) for layanan in view.himpunan[0].layanan] == [
        "Terlama 30 menit",
        "Terlama 2 jam",
    ]


# ---------------------------------------------------------------- life events


def test_one_event_has_one_page_however_it_is_written() -> None:
    files = files_of(peristiwa_hidup="Kelahiran anak")
    for n, kata in enumerate(("Kelahiran Anak", "kelahiran-anak", "Kelahiran anak")):
        text = yaml_of(SERVICE, {"nama": f"Layanan {n}", "peristiwa_hidup": kata})
        files[f"standards/dinas-uji/layanan/lain-{n}.yml"] = text.encode()
    situs = situs_of(files)

    assert [t.teks for t in list_at(situs, "peristiwa/").tautan] == ["Kelahiran anak (4)"]
    assert list_at(situs, "peristiwa/kelahiran-anak/").halaman.judul == (
        "Layanan saat: kelahiran anak"
    )


@pytest.mark.parametrize(
    ("teks", "expected"),
    [
        ("Pindah rumah", "pindah-rumah"),
        ("  Usaha “baru” & izin/lisensi ", "usaha-baru-izin-lisensi"),
        ("Café", "cafe"),
    ],
)
def test_words_become_part_of_an_address(teks: str, expected: str) -> None:
    assert slug(teks) == expected


def test_words_that_cannot_be_written_in_an_address_still_have_one_of_their_own() -> None:
    found = {slug(teks) for teks in ("生", "死", "a" * 300, "a" * 301)}

    assert len(found) == 4
    assert all(0 < len(one) < 80 and "/" not in one for one in found)


# ---------------------------------------------------------------- long lists


def test_a_long_list_is_spread_over_pages_that_hold_everything_once() -> None:
    situs = many(450)
    makers = halaman_situs(situs)

    pages = [list_at(situs, url) for url in ("abjad/p/", "abjad/p/2/", "abjad/p/3/")]

    assert "abjad/p/4/" not in makers
    names = [layanan.judul for page in pages for h in page.himpunan for layanan in h.layanan]
    assert names == [f"Pelayanan {n:04}" for n in range(450)]
    assert [len(page.himpunan[0].layanan) for page in pages] == [200, 200, 50]
    assert [page.lembar and page.lembar.nomor for page in pages] == [1, 2, 3]
    assert pages[1].lembar
    assert pages[1].lembar.tautan[2].teks == "3. Pelayanan 0400 – Pelayanan 0449"
    assert [t.teks for t in list_at(situs, "layanan/").tautan] == ["P (450)"]


def test_groups_go_on_from_one_page_to_the_next() -> None:
    files = files_of()
    for n in range(210):
        biaya = "gratis" if n < 190 else f"\n  butir:\n    - gratis{PENALTY}"
        text = yaml_of(SERVICE, {"nama": f"Pelayanan {n:04}", "biaya": biaya})
        files[f"standards/dinas-uji/layanan/izin-uji{f'-{n}' if n else ''}.yml"] = text.encode()
    situs = situs_of(files)

    pages = [list_at(situs, url) for url in ("gratis/", "gratis/2/")]

    assert [{h.judul: len(h.layanan) for h in page.himpunan} for page in pages] == [
        {"Gratis": 190, "Gratis, tetapi ada denda": 10},
        {"Gratis, tetapi ada denda": 10},
    ]
    assert [page.himpunan[-1].jumlah for page in pages] == [20, 20]


def test_an_agency_with_many_services_lists_them_on_several_pages() -> None:
    makers = halaman_situs(many(201))

    first, second = makers["instansi/dinas-uji/"](), makers["instansi/dinas-uji/2/"]()

    assert isinstance(first, InstansiView)
    assert isinstance(second, DaftarView)
    assert len(first.layanan) == 200
    assert [layanan.judul for h in second.himpunan for layanan in h.layanan] == ["Pelayanan 0200"]
    assert first.lembar
    assert second.halaman.judul == "Dinas Uji, lembar 2"


def test_a_regulation_cited_by_many_counts_them_by_agency() -> None:
    view = halaman_situs(many(201))["regulasi/uu-25-2009/"]()

    assert isinstance(view, RegulasiView)
    assert view.dikutip == ()
    assert view.jumlah == 201
    assert [t.teks for t in view.pengutip] == ["Dinas Uji (201)"]


def test_home_leads_to_every_way() -> None:
    files = files_of(peristiwa_hidup="Sakit")

    view = halaman_situs(situs_of(files))[""]()

    assert isinstance(view, BerandaView)
    assert {j.judul: [t.href for t in j.tautan] for j in view.jalan} == {
        "Pilihan cepat": ["gratis/", "daring/", "tercepat/", "layanan/"],
        "Peristiwa hidup": ["peristiwa/sakit/"],
        "Bidang": ["bidang/adminduk/"],
        "Siapa Anda?": ["pengguna/perseorangan_wni/"],
        "Instansi": ["instansi/dinas-uji/"],
        "Lihat juga": ["banding/", "kelengkapan/", "regulasi-dicabut/"],
    }


def test_home_shows_the_fullest_headings_and_the_way_to_the_others() -> None:
    events = "".join(f"\n  - Peristiwa {n}" for n in range(9))
    files = files_of(peristiwa_hidup=events)
    text = yaml_of(SERVICE, {"nama": "Lain", "peristiwa_hidup": "Peristiwa 8"})
    files["standards/dinas-uji/layanan/lain.yml"] = text.encode()

    view = halaman_situs(situs_of(files))[""]()

    assert isinstance(view, BerandaView)
    jalan = next(j for j in view.jalan if j.kunci == "peristiwa")
    assert "Peristiwa 8 (2)" in [t.teks for t in jalan.tautan]
    assert len(jalan.tautan) == 8
    assert jalan.semua
    assert jalan.semua.href == "peristiwa/"


def test_many_agencies_are_a_list_of_links() -> None:
    files = files_of()
    for n in range(12):
        files[f"standards/dinas-{n}/instansi.yml"] = f"nama: Dinas {n:02}\n".encode()

    view = list_at(situs_of(files), "instansi/")

    assert view.himpunan == ()
    assert [t.teks for t in view.tautan][-2:] == ["Dinas 11", "Dinas Uji (1)"]


def test_an_index_of_very_many_links_is_spread_over_pages() -> None:
    events = "".join(f"\n  - Peristiwa {n:04}" for n in range(501))
    situs = situs_of(files_of(None, peristiwa_hidup=events))

    first, second = (list_at(situs, f"peristiwa/{rest}") for rest in ("", "-/2/"))

    assert [len(first.tautan), len(second.tautan)] == [500, 1]
    assert second.tautan[0].teks == "Peristiwa 0500 (1)"
    assert second.halaman.url == "peristiwa/-/2/"
    assert second.halaman.judul == "Layanan menurut peristiwa hidup, lembar 2"
    assert second.lembar
    assert second.lembar.tautan[1].href == "peristiwa/-/2/"


# ---------------------------------------------------------------- revoked regulations

CHAIN: Final = """\
jenis: UU
regulasi:
  - id: uu-1-2001
    nomor: 1
    tahun: 2001
    judul: Satu
    status: dicabut
    dicabut_dengan: uu-2-2002
  - id: uu-2-2002
    nomor: 2
    tahun: 2002
    judul: Dua
    status: dicabut
    dicabut_dengan: uu-3-2003
  - id: uu-3-2003
    nomor: 3
    tahun: 2003
    judul: Tiga
    status: {}
"""


def chain(status: str) -> Situs:
    return situs_of(
        files_of(dasar_hukum="UU 1 Tahun 2001") | {REGISTER_FILE: CHAIN.format(status).encode()}
    )


def test_the_chain_of_replacements_is_followed_to_its_end() -> None:
    view = halaman_situs(chain("berlaku"))["regulasi/uu-1-2001/"]()

    assert isinstance(view, RegulasiView)
    assert [t.href for t in view.rantai] == ["regulasi/uu-2-2002/", "regulasi/uu-3-2003/"]


def test_a_register_that_goes_in_circles_hangs_nothing() -> None:
    view = halaman_situs(chain("dicabut\n    dicabut_dengan: uu-1-2001"))["regulasi/uu-1-2001/"]()

    assert isinstance(view, RegulasiView)
    assert [t.href for t in view.rantai] == ["regulasi/uu-2-2002/", "regulasi/uu-3-2003/"]


def test_revoked_regulations_still_cited_are_listed_with_what_is_in_force() -> None:
    view = list_at(chain("berlaku"), "regulasi-dicabut/")

    assert headings(view) == {"UU 1 Tahun 2001": ["Izin Uji"]}
    assert "Dicabut dengan UU 2 Tahun 2002." in words(view.himpunan[0].keterangan)
    assert "yang terakhir UU 3 Tahun 2003" in words(view.himpunan[0].keterangan)
    assert "1 layanan mengutip 1 peraturan yang sudah dicabut." in words(view.pengantar)


def test_a_site_that_cites_nothing_revoked_says_so() -> None:
    view = list_at(situs_of(files_of()), "regulasi-dicabut/")

    assert view.himpunan == ()
    assert words(view.pengantar).startswith("Tidak ada layanan")


def test_the_register_marks_what_is_revoked() -> None:
    files = files_of() | {
        REGISTER_FILE: CHAIN.format("dicabut\n    dicabut_sebagian: ya").encode(),
        AGENCY_FILE: b"nama: Dinas Uji\n",
    }

    view = list_at(situs_of(files), "regulasi/")

    assert [t.teks.partition(" tentang ")[2] for t in view.tautan] == [
        "Satu (dicabut)",
        "Dua (dicabut)",
        "Tiga (dicabut sebagian)",
    ]
