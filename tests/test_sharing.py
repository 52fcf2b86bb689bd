"""What others see of the site: pictures, icons, data for search engines, headers of servers."""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

import pytest

from generator.cache import Cache
from generator.outputs import OutputError, Target
from generator.outputs.kartu import OUTPUT, as_ico, draw_card
from generator.outputs.site import OUTPUT as SITUS
from generator.outputs.site import makers
from generator.outputs.site.hosts import host_files
from generator.outputs.site.languages import languages
from generator.present import Situs, halaman_situs, standar_view
from generator.present.kartu import kartu_layanan
from generator.present.situs import diubah
from generator.project import BadSettings, Project, Setelan
from tests.naskah import SERVICE, files_of, situs_of, yaml_of
from tests.site_fixture import DAY, KK, Built

ADDRESS: Final = "https://situs.example/"
POLICY: Final = "default-src 'none'; script-src 'self' 'sha256-x='"
CARD: Final = "layanan/dinas-uji/izin-uji/kartu.png"


def target_in(place: Path, root: Path, setelan: Setelan) -> Target:
    (place / "templates").symlink_to(root / "templates")
    project = Project(place, DAY, setelan)
    return Target(place / "hasil", project, Cache(place / "cache"), place, place / "lama")


@pytest.fixture
def target(tmp_path: Path, root: Path) -> Target:
    return target_in(tmp_path, root, Setelan(nama="Situs Uji", alamat=ADDRESS))


def written(situs: Situs, target: Target) -> dict[str, bytes]:
    paths = list(OUTPUT.write(situs, target))
    return {path.relative_to(target.folder).as_posix(): path.read_bytes() for path in paths}


def size_of(png: bytes) -> tuple[int, int]:
    """Width and height, from the head of a PNG."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


# ---------------------------------------------------------------- pictures


def test_every_service_and_the_site_have_a_picture_and_icons(target: Target) -> None:
    files = written(situs_of(files_of()), target)

    assert sorted(files) == ["favicon.ico", "ikon-180.png", "kartu.png", CARD]
    assert len(files) == OUTPUT.total(situs_of(files_of()), target)
    assert size_of(files[CARD]) == (1200, 630)
    assert size_of(files["kartu.png"]) == (1200, 630)
    assert size_of(files["ikon-180.png"]) == (180, 180)
    assert files[CARD] != files["kartu.png"]


def test_the_same_words_give_the_same_picture_and_are_drawn_once(target: Target) -> None:
    situs = situs_of(files_of())
    first = written(situs, target)
    kept = sorted(target.cache.folder.rglob("*"))

    again = written(situs, target)

    assert again == first
    assert sorted(target.cache.folder.rglob("*")) == kept


def test_another_fee_is_another_picture(target: Target) -> None:
    first = written(situs_of(files_of()), target)

    second = written(situs_of(files_of(None, biaya="Rp5.000")), target)

    assert first[CARD] != second[CARD]
    assert first["kartu.png"] == second["kartu.png"]


@pytest.mark.parametrize(
    "setelan", [Setelan(nama="Situs Uji"), Setelan(alamat=ADDRESS, kartu=False)]
)
def test_without_an_address_or_when_switched_off_there_are_icons_only(
    tmp_path: Path, root: Path, setelan: Setelan
) -> None:
    target = target_in(tmp_path, root, setelan)
    files = written(situs_of(files_of()), target)

    assert sorted(files) == ["favicon.ico", "ikon-180.png"]
    assert len(files) == OUTPUT.total(situs_of(files_of()), target)


@pytest.mark.parametrize("setelan", [Setelan(inggris=True), Setelan(inggris=False)])
def test_the_pages_of_every_language_are_announced(
    tmp_path: Path, root: Path, setelan: Setelan
) -> None:
    situs, target = situs_of(files_of()), target_in(tmp_path, root, setelan)
    pages = makers(situs, languages(target.project))

    assert len(pages) == SITUS.total(situs, target)


def test_an_author_on_the_own_machine_waits_for_no_pictures(target: Target) -> None:
    files = written(situs_of(files_of()), replace(target, pratinjau=True))

    assert sorted(files) == ["favicon.ico", "ikon-180.png"]


def test_many_pictures_are_the_same_as_few(target: Target) -> None:
    files = files_of()
    for n in range(45):
        text = yaml_of(SERVICE, {"nama": f"Layanan {n}"})
        files[f"standards/dinas-uji/layanan/lain-{n}.yml"] = text.encode()
    few = written(situs_of(files_of()), target)[CARD]

    many = written(situs_of(files), replace(target, cache=Cache(target.cache.folder / "lain")))

    assert sum(name.startswith("layanan/") for name in many) == 46
    assert many[CARD] == few


@pytest.mark.parametrize(
    ("agency", "expected"),
    [
        ({}, ""),
        ({"fiktif": "ya"}, "Contoh, bukan layanan nyata"),
        ({"salinan": "ya"}, "Salinan, bukan situs resmi"),
    ],
)
def test_a_picture_says_whose_page_it_is(agency: Mapping[str, str], expected: str) -> None:
    situs = situs_of(files_of(agency))
    (standar,) = situs.catalog.standar

    card = kartu_layanan(situs, standar)

    assert card.tanda == expected
    assert card.jawaban == (
        ("Berapa lama?", "Paling lama 3 hari kerja"),
        ("Berapa biayanya?", "Gratis"),
    )


@pytest.mark.parametrize("nama", ["Izin", "Izin " * 14, "Izin " * 30, "Izin " * 90, "A#panic()"])
def test_a_name_of_any_length_fits(nama: str, root: Path) -> None:
    situs = situs_of(files_of(None, nama=nama.strip()))
    (standar,) = situs.catalog.standar
    card = kartu_layanan(situs, standar)

    assert len(card.judul) <= 220
    data = {"judul": card.judul, "ukuran": card.ukuran, "instansi": "", "tanda": "", "jawaban": []}
    assert size_of(draw_card(root / "templates/kartu", json.dumps(data))) == (1200, 630)


def test_a_broken_template_ends_the_build_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "kartu.typ").write_text("#tidak-ada", "utf-8")

    with pytest.raises(OutputError, match="Templat kartu tidak dapat dipakai"):
        draw_card(tmp_path, "{}")


def test_a_template_with_an_unknown_font_is_broken(tmp_path: Path) -> None:
    (tmp_path / "kartu.typ").write_text('#set text(font: "Tidak Ada")\nx', "utf-8")

    with pytest.raises(OutputError, match="Templat kartu tidak dapat dipakai"):
        draw_card(tmp_path, "{}")


def test_an_ico_tells_where_its_picture_starts() -> None:
    ico = as_ico(b"gambar", 32)

    length, start = struct.unpack("<II", ico[14:22])
    assert ico[start : start + length] == b"gambar"


def test_a_page_names_its_picture_by_its_absolute_address(built: Built) -> None:
    address = built.project.setelan.alamat
    for url, name in ((KK, f"{KK}kartu.png"), ("instansi/", "kartu.png")):
        assert f'<meta property="og:image" content="{address}{name}">' in built.read(url)
        assert (built.site / name).is_file()


def test_a_setting_for_pictures_is_yes_or_no(tmp_path: Path) -> None:
    (tmp_path / "standar.toml").write_text('[situs]\nkartu = "mungkin"\n', "utf-8")

    with pytest.raises(BadSettings, match="kartu “mungkin” tidak dikenal"):
        Project.load(tmp_path, DAY)


# ---------------------------------------------------------------- data for search engines


def data_of(agency: Mapping[str, str] | None = None, **service: str) -> dict[str, object]:
    situs = situs_of(files_of(agency, **service))
    (standar,) = situs.catalog.standar
    found = standar_view(situs, standar).halaman.jsonld
    return dict(json.loads(found)) if found else {}


def test_an_own_page_carries_the_service_as_data() -> None:
    data = data_of(
        {"wilayah": "Kabupaten Uji"},
        tautan_daring="https://daring.uji.example",
        lokasi="\n  - nama: Loket\n    alamat: Jalan Uji Nomor 2",
    )

    assert data == {
        "@context": "https://schema.org",
        "@type": "GovernmentService",
        "@id": f"{ADDRESS}layanan/dinas-uji/izin-uji/",
        "url": f"{ADDRESS}layanan/dinas-uji/izin-uji/",
        "identifier": "dinas-uji/izin-uji",
        "name": "Izin Uji",
        "inLanguage": "id",
        "description": "Izin untuk menguji.",
        "category": "Administrasi kependudukan",
        "areaServed": {"@type": "AdministrativeArea", "name": "Kabupaten Uji"},
        "audience": [{"@type": "Audience", "audienceType": "Warga negara Indonesia"}],
        "serviceOutput": [{"@type": "Thing", "name": "Surat izin uji"}],
        "termsOfService": f"{ADDRESS}layanan/dinas-uji/izin-uji/#persyaratan",
        "offers": {"@type": "Offer", "price": 0, "priceCurrency": "IDR"},
        "availableChannel": [
            {"@type": "ServiceChannel", "serviceUrl": "https://daring.uji.example"},
            {
                "@type": "ServiceChannel",
                "serviceLocation": {
                    "@type": "Place",
                    "name": "Loket",
                    "address": "Jalan Uji Nomor 2",
                },
            },
        ],
        "provider": {
            "@type": "GovernmentOrganization",
            "@id": f"{ADDRESS}instansi/dinas-uji/",
            "name": "Dinas Uji",
            "alternateName": "Disuji",
            "address": "Jalan Uji Nomor 1",
            "contactPoint": [
                {"@type": "ContactPoint", "contactType": "pengaduan", "telephone": "+622995550101"}
            ],
        },
    }


def test_a_fee_for_some_is_no_offer() -> None:
    assert "offers" not in data_of(None, biaya="\n  - tarif: gratis\n    jika: bagi pelajar")


@pytest.mark.parametrize("agency", [{"salinan": "ya"}, {"fiktif": "ya"}])
def test_copies_and_examples_carry_no_data(agency: Mapping[str, str]) -> None:
    assert data_of(agency) == {}


# ---------------------------------------------------------------- site map


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, ""),
        ({"penetapan": "\n  tanggal: 2 Januari 2025"}, "2025-01-02"),
        (
            {
                "penetapan": "\n  tanggal: 2 Januari 2025\n  berlaku_mulai: 1 Februari 2025",
                "versi": "\n  nomor: 2\n  tanggal: 3 Maret 2026",
                "riwayat_tinjau": "\n  - tanggal: 4 April 2026",
            },
            "2026-04-04",
        ),
        (
            {
                "versi": "\n  nomor: 2\n  tanggal: 3 Maret 2026",
                "riwayat_tinjau": "\n  - tanggal: 4 April 2027",
            },
            "2026-03-03",
        ),
    ],
)
def test_the_last_change_is_what_the_standard_says_and_never_to_come(
    changes: Mapping[str, str], expected: str
) -> None:
    (standar,) = situs_of(files_of(None, **changes)).catalog.standar

    assert diubah(standar, DAY) == expected


def test_a_regulation_changed_when_its_status_was_checked() -> None:
    register = files_of()["standards/regulasi/uu.yml"] + b"    diperiksa: 1 November 2026\n"
    files = files_of() | {"standards/regulasi/uu.yml": register}

    view = halaman_situs(situs_of(files))["regulasi/uu-25-2009/"]()

    assert view.halaman.diubah == "2026-11-01"


def test_the_site_map_tells_the_last_change(built: Built) -> None:
    tree = ET.fromstring((built.site / "sitemap.xml").read_text("utf-8"))  # noqa: S314 - ours
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    changes = {
        str(entry.findtext(f"{space}loc")): entry.findtext(f"{space}lastmod") for entry in tree
    }

    address = built.project.setelan.alamat
    assert changes[f"{address}{KK}"] == "2026-09-14"
    assert changes[address] is None
    told = [date.fromisoformat(day) for day in changes.values() if day]
    assert max(told) <= DAY


# ---------------------------------------------------------------- servers


def test_every_server_sends_the_same_headers() -> None:
    files = host_files(POLICY, "/")

    iis, *_ = ET.fromstring(files["web.config"]).iter("httpProtocol")  # noqa: S314 - ours
    nginx = files["peladen/nginx.conf"]
    found = {
        "netlify": dict(re.findall(r"^  ([\w-]+): (.*)$", files["_headers"], re.MULTILINE)),
        "apache": dict(re.findall(r'Header always set ([\w-]+) "([^"]*)"', files[".htaccess"])),
        "nginx": dict(re.findall(r'add_header ([\w-]+) "([^"]*)" always', nginx)),
        "iis": {e.attrib["name"]: e.attrib["value"] for e in iis.iter("add")},
    }

    for name in ("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy"):
        (value,) = {headers[name] for headers in found.values()}
        assert value
    assert found["nginx"]["Content-Security-Policy"] == POLICY


def test_only_files_named_by_their_content_are_kept_for_good(built: Built) -> None:
    text = (built.site / "_headers").read_text("utf-8")
    folders = re.findall(r"^/(.+)/\*$", text, re.MULTILINE)

    assert folders
    for folder in folders:
        names = [path.name for path in (built.site / folder).rglob("*") if path.is_file()]
        assert names
        assert [name for name in names if not re.search(r"[0-9a-f]{7,}", name)] == []


def test_a_site_in_a_folder_has_its_own_paths() -> None:
    files = host_files(POLICY, "/standar/")

    assert files["_headers"].startswith("/standar/*\n")
    assert "ErrorDocument 404 /standar/404.html" in files[".htaccess"]
    assert 'path="/standar/404.html"' in files["web.config"]


# ---------------------------------------------------------------- not found


def test_the_page_for_unknown_addresses_leads_on(built: Built) -> None:
    html = (built.site / "404.html").read_text("utf-8")

    assert 'name="q"' in html
    assert 'href="/layanan/#kelompok-1"' in html
    assert 'href="/instansi/contoh-disdukcapil/"' in html
