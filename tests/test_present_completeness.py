"""The public pages of completeness: what they count, name, and leave out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final

import pytest

from generator.components import KOMPONEN
from generator.present import Situs, halaman_situs
from generator.present.rincian_kelengkapan import umur
from generator.present.views import InstansiView, KelengkapanView, Tabel
from tests.naskah import (
    AGENCY,
    REGISTER_FILE,
    SERVICE,
    SERVICE_FILE,
    files_of,
    situs_of,
    words,
    yaml_of,
)
from tests.site_fixture import DAY

OTHER_FILE: Final = "standards/dinas-uji/layanan/izin-lain.yml"


def page(situs: Situs, url: str = "kelengkapan/") -> KelengkapanView:
    view = halaman_situs(situs)[url]()
    assert isinstance(view, KelengkapanView)
    return view


def sums(view: KelengkapanView) -> dict[str, str]:
    return {r.label: words(r.isi) for r in view.rincian}


def table(view: KelengkapanView, judul: str) -> Tabel:
    return next(t for t in view.tabel if t.judul.startswith(judul))


def rows(tabel: Tabel) -> list[list[str]]:
    return [[words(cell) for cell in row.sel] for row in tabel.baris]


def with_service(file: str = OTHER_FILE, **changes: str) -> dict[str, bytes]:
    return files_of() | {file: yaml_of(SERVICE, changes).encode()}


def matrix(view: KelengkapanView) -> Mapping[str, Mapping[str, str]]:
    assert view.matriks
    assert view.matriks.komponen == tuple(k.judul for k in KOMPONEN.values())
    return {b.layanan.teks: dict(zip(KOMPONEN, b.keadaan, strict=True)) for b in view.matriks.baris}


def test_the_matrix_tells_what_became_of_each_component() -> None:
    shared = "\n  evaluasi_kinerja:\n    - cara: Survei\n      frekuensi: tiap bulan"
    agency = {"komponen_bersama": shared}
    situs = situs_of(files_of(agency, evaluasi_kinerja="", jaminan_keamanan=""))

    found = matrix(page(situs))["Izin Uji"]

    assert found["persyaratan"] == "ada"
    assert found["evaluasi_kinerja"] == "diwarisi"
    assert found["jaminan_keamanan"] == "tidak_ada"


def test_drafts_and_revoked_standards_are_counted_and_not_named() -> None:
    files = with_service(nama="Rencana Rahasia", status="draf")
    files["standards/dinas-uji/layanan/lama.yml"] = yaml_of(
        SERVICE, {"nama": "Layanan Lama", "status": "dicabut"}
    ).encode()
    situs = situs_of(files)

    for view in (page(situs), page(situs, "kelengkapan/dinas-uji/")):
        assert sums(view)["Standar ditetapkan"] == "1"
        assert sums(view)["Draf, tidak diterbitkan dan tidak dihitung"] == "1"
        assert sums(view)["Dicabut, tidak dihitung"] == "1"
        assert "Rencana Rahasia" not in words(view)
        assert "Layanan Lama" not in words(view)


def test_a_standard_kept_from_readers_is_named_without_a_link() -> None:
    situs = replace(situs_of(files_of()), ditahan=frozenset({SERVICE_FILE}))

    view = page(situs)

    assert view.ditahan == ("Izin Uji (Dinas Uji)",)
    assert view.matriks
    assert [(b.layanan.teks, b.layanan.href, b.catatan) for b in view.matriks.baris] == [
        ("Izin Uji", "", "ditahan")
    ]


def test_a_file_that_cannot_be_read_is_named() -> None:
    situs = situs_of(files_of() | {OTHER_FILE: b"nama: [\n"})

    found = page(situs, "kelengkapan/dinas-uji/").ditahan

    assert found == (f"Berkas yang tidak terbaca: {OTHER_FILE}",)


def test_reviews_are_told_with_their_age() -> None:
    files = with_service(
        nama="Izin Lain",
        riwayat_tinjau="\n  - tanggal: 14 September 2026\n    hasil: Masih sesuai",
        penetapan="\n  jenis: kep_kepala_dinas\n  nomor: 1\n  tanggal: 2 Januari 2024",
    )

    found = rows(table(page(situs_of(files)), "Peninjauan"))

    assert found == [
        ["Izin Lain", "14 September 2026, 2 bulan lalu", "2 Januari 2024, 2 tahun lalu", "–"],
        ["Izin Uji", "Belum pernah", "Tanggalnya tidak disebut", "–"],
    ]


def test_a_review_that_is_overdue_is_marked() -> None:
    files = files_of(penetapan="\n  jenis: kep_kepala_dinas\n  nomor: 1\n  tanggal: 2 Januari 2024")

    view = page(situs_of(files))

    assert rows(table(view, "Peninjauan"))[0][3] == "Sudah waktunya ditinjau"
    assert sums(view)["Sudah waktunya ditinjau"] == "1"


@pytest.mark.parametrize(
    ("hari", "expected"),
    [
        (date(2026, 12, 1), "hari ini"),
        (date(2026, 11, 30), "1 hari lalu"),
        (date(2026, 10, 2), "60 hari lalu"),
        (date(2026, 10, 1), "2 bulan lalu"),
        (date(2024, 12, 2), "23 bulan lalu"),
        (date(2024, 12, 1), "2 tahun lalu"),
        (date(2026, 12, 11), "10 hari lagi"),
    ],
)
def test_an_age_is_told_in_the_unit_that_says_most(hari: date, expected: str) -> None:
    assert umur(hari, DAY) == expected


def test_revoked_citations_are_told_with_all_that_replaced_them() -> None:
    register = """\
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
    status: berlaku
"""
    files = files_of(dasar_hukum="UU 1 Tahun 2001") | {REGISTER_FILE: register.encode()}

    view = page(situs_of(files))

    assert sums(view)["Mengutip peraturan yang dicabut"] == "1"
    (row,) = rows(table(view, "Kutipan"))
    assert row[1].replace("  ", " ") == (
        "UU 1 Tahun 2001, diganti UU 2 Tahun 2002, lalu UU 3 Tahun 2003"
    )


def test_exceptions_are_told_with_reason_and_end_those_that_end_first() -> None:
    leave = (
        "\n  - kode: SP214\n    alasan: Menunggu revisi.\n    sampai: 31 Desember 2026"
        "\n  - kode: SP999\n    alasan: Kode keliru.\n    sampai: 1 November 2026"
    )

    found = rows(table(page(situs_of(files_of(pengecualian=leave))), "Pengecualian"))

    assert found == [
        ["Izin Uji", "SP999", "Kode keliru.", "1 November 2026, sudah berakhir"],
        [
            "Izin Uji",
            "SP214 produk-tanpa-masa-berlaku",
            "Menunggu revisi.",
            "31 Desember 2026, 30 hari lagi",
        ],
    ]


def test_what_pekppp_asks_is_no_score() -> None:
    tabel = table(page(situs_of(files_of())), "Bahan PEKPPP")

    assert "Bukan nilai resmi." in tabel.judul
    indikator = "Masyarakat ikut menyusun dan mengubah standar"
    assert [indikator, "14%", "Tidak dapat dijawab dari data"] in rows(tabel)


def test_what_is_not_checked_is_said_on_every_page() -> None:
    situs = situs_of(files_of())

    for url in ("kelengkapan/", "kelengkapan/dinas-uji/"):
        assert "apakah isinya benar" in page(situs, url).batas


def test_a_copy_says_whose_it_is_and_is_not_for_search_engines() -> None:
    situs = situs_of(files_of({"salinan": "ya"}))

    view = page(situs, "kelengkapan/dinas-uji/")

    assert view.halaman.noindex
    assert "Salinan, bukan situs resmi." in words(view.halaman.spanduk)
    assert rows(table(page(situs), "Menurut instansi"))[0][0] == "Dinas Uji (salinan)"


def test_many_standards_have_a_matrix_per_agency_only_a_part_on_each_page() -> None:
    files = files_of()
    for n in range(149):
        name = f"standards/dinas-uji/layanan/izin-{n}.yml"
        files[name] = yaml_of(SERVICE, {"nama": f"Layanan {n:03}"}).encode()
    situs = situs_of(files)

    first, second = (page(situs, f"kelengkapan/dinas-uji/{n}") for n in ("", "2/"))

    assert page(situs).matriks is None
    assert page(situs).sebaran[0].total == 150
    assert first.matriks
    assert second.matriks
    names = [b.layanan.teks for view in (first, second) if view.matriks for b in view.matriks.baris]
    assert names == ["Izin Uji", *(f"Layanan {n:03}" for n in range(149))]
    assert second.lembar
    assert [t.href for t in second.lembar.tautan] == [
        "kelengkapan/dinas-uji/",
        "kelengkapan/dinas-uji/2/",
    ]


def test_an_agency_links_to_its_completeness_where_it_has_standards() -> None:
    files = files_of() | {"standards/kabupaten-uji/instansi.yml": b"nama: Kabupaten Uji\n"}
    makers = halaman_situs(situs_of(files))

    dinas, kabupaten = makers["instansi/dinas-uji/"](), makers["instansi/kabupaten-uji/"]()

    assert isinstance(dinas, InstansiView)
    assert isinstance(kabupaten, InstansiView)
    assert [t.href for t in dinas.lain] == ["kelengkapan/dinas-uji/"]
    assert kabupaten.lain == ()
    assert "kelengkapan/kabupaten-uji/" not in makers


def test_a_site_without_standards_still_has_the_page() -> None:
    view = page(situs_of({"standards/dinas-uji/instansi.yml": yaml_of(AGENCY, {}).encode()}))

    assert view.matriks is None
    assert view.sebaran == ()
