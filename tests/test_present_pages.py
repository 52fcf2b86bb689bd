"""Contacts as links or text, regulations, lists, and the addresses of all pages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.diagnostics import Path
from generator.present import halaman_situs, standar_view
from generator.present.bahasa import plain
from generator.present.views import BerandaView, DaftarKontak, InstansiView, RegulasiView
from tests.naskah import (
    AGENCY_FILE,
    REGISTER_FILE,
    SERVICE_FILE,
    component_of,
    files_of,
    situs_of,
    view_of,
    words,
)

# ---------------------------------------------------------------- contacts


def contacts(text: str) -> dict[str, str]:
    komponen = component_of(view_of(pengaduan=text), "pengaduan")
    return {k.label: k.href for b in komponen.blok if isinstance(b, DaftarKontak) for k in b.kontak}


def test_channels_are_targets_for_the_finger() -> None:
    kanal = {
        "telepon": "(0299) 555-0101",
        "whatsapp": "0851-7306-6557",
        "email": "lapor@uji.example",
        "web": "www.uji.example",
        "surat": "Jalan Uji Nomor 1",
    }
    rows = "".join(
        f"\n    - jenis: {jenis}\n      nilai: {nilai}" for jenis, nilai in kanal.items()
    )

    assert contacts(f"\n  kanal:{rows}") == {
        "Telepon": "tel:+622995550101",
        "WhatsApp": "https://wa.me/6285173066557",
        "Surel": "mailto:lapor@uji.example",
        "Situs web": "https://www.uji.example",
        "Surat": "",
    }


def test_the_national_channel_needs_no_address_to_be_a_link() -> None:
    komponen = component_of(view_of(pengaduan="\n  kanal:\n    - jenis: sp4n_lapor"), "pengaduan")

    (blok,) = komponen.blok
    assert isinstance(blok, DaftarKontak)
    assert [(k.teks, k.href) for k in blok.kontak] == [
        ("www.lapor.go.id", "https://www.lapor.go.id")
    ]


def test_a_contact_with_a_finding_is_text() -> None:
    text = (
        "\n  kanal:\n    - jenis: email\n      nilai: bukan surel"
        "\n    - jenis: web\n      nilai: www.uji.example"
    )

    assert contacts(text) == {"Surel": "", "Situs web": "https://www.uji.example"}


@pytest.mark.parametrize(
    ("path", "href"),
    [
        (("pengaduan", "kanal", 0, "nilai"), ""),
        (("pengaduan", "kanal", 0), ""),
        (("pengaduan", "kanal", 1), "mailto:lapor@uji.example"),
        (("pengaduan",), "mailto:lapor@uji.example"),
    ],
)
def test_only_a_finding_in_the_channel_keeps_it_from_being_a_link(path: Path, href: str) -> None:
    text = "\n  kanal:\n    - jenis: email\n      nilai: lapor@uji.example"
    situs = situs_of(files_of(pengaduan=text))
    (standar,) = situs.catalog.standar
    doubtful = replace(situs, temuan=frozenset({(SERVICE_FILE, path)}))

    (blok,) = component_of(standar_view(doubtful, standar), "pengaduan").blok

    assert isinstance(blok, DaftarKontak)
    assert [k.href for k in blok.kontak] == [href]


# ---------------------------------------------------------------- regulations, lists, addresses

REVOKED = """\
jenis: UU
regulasi:
  - id: uu-11-2020
    nomor: 11
    tahun: 2020
    judul: Cipta Kerja
    status: dicabut
    dicabut_dengan: uu-6-2023
    dicabut_sejak: 31 Maret 2023
    diperiksa: 1 November 2026
    ln: 245
    tln: 6573
  - id: uu-6-2023
    nomor: 6
    tahun: 2023
    judul: Penetapan Cipta Kerja
    status: berlaku
"""


def test_a_regulation_tells_its_status_and_who_cites_it() -> None:
    files = files_of(dasar_hukum="UU 11 Tahun 2020") | {REGISTER_FILE: REVOKED.encode()}

    view = halaman_situs(situs_of(files))["regulasi/uu-11-2020/"]()

    assert isinstance(view, RegulasiView)
    assert view.judul == "Undang-Undang Nomor 11 Tahun 2020 tentang Cipta Kerja"
    assert view.status == "dicabut"
    assert plain(view.status_kalimat) == "Dicabut dengan UU 6 Tahun 2023 sejak 31 Maret 2023."
    assert [layanan.judul for layanan in view.dikutip] == ["Izin Uji"]
    facts = {r.label: words(r.isi) for r in view.rincian}
    assert facts["Status diperiksa"] == "1 November 2026"
    assert "Lembaran Negara Republik Indonesia Tahun 2020 Nomor 245" in " ".join(facts.values())


def test_a_citation_warns_of_a_regulation_that_is_revoked() -> None:
    files = files_of(dasar_hukum="UU 11 Tahun 2020") | {REGISTER_FILE: REVOKED.encode()}
    situs = situs_of(files)
    (standar,) = situs.catalog.standar

    komponen = component_of(standar_view(situs, standar), "dasar_hukum")

    assert "Dicabut dengan UU 6 Tahun 2023" in words(komponen)


def test_the_site_has_a_page_for_everything_published() -> None:
    assert list(halaman_situs(situs_of(files_of()))) == [
        "",
        "banding/",
        "bidang/",
        "bidang/adminduk/",
        "daring/",
        "gratis/",
        "instansi/",
        "instansi/dinas-uji/",
        "kelengkapan/",
        "kelengkapan/dinas-uji/",
        "layanan/",
        "layanan/dinas-uji/izin-uji/",
        "pengguna/",
        "pengguna/perseorangan_wni/",
        "peristiwa/",
        "regulasi-dicabut/",
        "regulasi/",
        "regulasi/uu-25-2009/",
        "tercepat/",
    ]


@pytest.mark.parametrize("status", ["draf", "dicabut"])
def test_a_standard_that_is_not_in_force_has_no_page(status: str) -> None:
    halaman = halaman_situs(situs_of(files_of(status=status)))

    assert "layanan/dinas-uji/izin-uji/" not in halaman
    beranda = halaman[""]()
    assert isinstance(beranda, BerandaView)
    assert "Izin Uji" not in words(beranda)


def test_addresses_of_views_are_those_under_which_they_are_found() -> None:
    makers = halaman_situs(situs_of(files_of()))

    assert {url: maker().halaman.url for url, maker in makers.items()} == {
        url: url for url in makers
    }


def test_an_agency_shows_its_services_and_what_stands_below_it() -> None:
    files = files_of({"induk": "kabupaten-uji"})
    files["standards/kabupaten-uji/instansi.yml"] = b"nama: Kabupaten Uji\n"
    makers = halaman_situs(situs_of(files))

    dinas, kabupaten = makers["instansi/dinas-uji/"](), makers["instansi/kabupaten-uji/"]()

    assert isinstance(dinas, InstansiView)
    assert isinstance(kabupaten, InstansiView)
    assert [layanan.judul for layanan in dinas.layanan] == ["Izin Uji"]
    assert dinas.induk
    assert dinas.induk.teks == "Kabupaten Uji"
    assert [tautan.teks for tautan in kabupaten.bawahan] == ["Dinas Uji (1 layanan)"]


def test_a_doubtful_contact_of_an_agency_is_text() -> None:
    agency = {"kanal": "\n  - jenis: email\n    nilai: a@uji.example"}
    situs = situs_of(files_of(agency))
    place = (AGENCY_FILE, ("kanal", 0, "nilai"))
    doubtful = replace(situs, temuan=frozenset({place}))

    view = halaman_situs(doubtful)["instansi/dinas-uji/"]()

    assert isinstance(view, InstansiView)
    assert view.kontak
    assert [k.href for k in view.kontak.kontak] == [""]


# ---------------------------------------------------------------- places


@pytest.mark.parametrize(
    ("koordinat", "href"),
    [
        (
            "-0.502 117.153",
            "https://www.openstreetmap.org/?mlat=-0.502&mlon=117.153#map=17/-0.502/117.153",
        ),
        ("-7, 110", "https://www.openstreetmap.org/?mlat=-7&mlon=110#map=17/-7/110"),
        ("91 117", ""),
        ("5 181", ""),
        ("di tepi sungai", ""),
    ],
)
def test_coordinates_of_a_place_open_a_map(koordinat: str, href: str) -> None:
    view = view_of({"koordinat": koordinat})

    alamat = next(r for r in view.tempat if r.label == "Alamat")

    assert [span.href for span in alamat.isi if span.teks.find(koordinat) >= 0] == [href]
