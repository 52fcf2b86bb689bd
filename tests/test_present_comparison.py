"""The same service at several agencies: side by side, or a row for each of many."""

from __future__ import annotations

from generator.present import Situs, halaman_situs
from generator.present.bahasa import plain
from generator.present.views import BandingView, DaftarView, RagamView
from tests.naskah import AGENCY, SERVICE, files_of, situs_of, words, yaml_of


def at_agencies(count: int, **changes: str) -> Situs:
    """A site on which so many agencies give one service; the last of them with changes."""
    files = files_of(None, **changes)
    for n in range(1, count):
        agency = yaml_of(AGENCY, {"nama": f"Dinas {n:03}", "singkatan": ""})
        files[f"standards/dinas-{n:03}/instansi.yml"] = agency.encode()
        files[f"standards/dinas-{n:03}/layanan/izin-uji.yml"] = yaml_of(SERVICE, {}).encode()
    return situs_of(files)


def side_by_side(situs: Situs) -> BandingView:
    view = halaman_situs(situs)["banding/izin-uji/"]()
    assert isinstance(view, BandingView)
    return view


def marked(view: BandingView, judul: str) -> tuple[bool, list[list[tuple[str, str]]]]:
    row = next(b for b in view.baris if b.judul == judul)
    return row.sama, [[(plain(x.teks), x.tanda) for x in cell] for cell in row.sel]


def test_only_what_several_agencies_give_is_offered_ready_made() -> None:
    one, two = (halaman_situs(at_agencies(n)) for n in (1, 2))

    assert [url for url in one if url.startswith("banding/")] == ["banding/"]
    assert [url for url in two if url.startswith("banding/")] == ["banding/", "banding/izin-uji/"]
    index = two["banding/"]()
    assert isinstance(index, DaftarView)
    assert [t.teks for t in index.tautan] == ["Izin Uji (2 instansi)"]


def test_what_all_say_is_the_same_however_it_is_written() -> None:
    view = side_by_side(at_agencies(2, produk="surat izin UJI.", jangka_waktu="5 hari kerja"))

    assert marked(view, "Apa yang diterima?")[0]
    assert marked(view, "Berapa lama?") == (
        False,
        [[("Paling lama 3 hari kerja", "hanya di sini")], [("5 hari kerja", "hanya di sini")]],
    )


def test_requirements_that_not_all_ask_for_are_marked_in_words() -> None:
    files = at_agencies(3, persyaratan="\n  - KTP elektronik\n  - Pas foto")

    same, cells = marked(side_by_side(files), "Semua syarat")

    assert not same
    assert cells == [
        [("KTP elektronik", "")],
        [("KTP elektronik", "")],
        [("KTP elektronik", ""), ("Pas foto", "hanya di sini")],
    ]


def test_what_some_say_is_told_apart_from_what_one_says() -> None:
    situs = at_agencies(3, persyaratan="Pas foto")

    _, cells = marked(side_by_side(situs), "Semua syarat")

    assert [cell[0][1] for cell in cells] == ["tidak di semua", "tidak di semua", "hanya di sini"]


def test_inner_items_and_tracks_stand_on_the_line() -> None:
    changes = {
        "persyaratan": "\n  - salah_satu:\n      - Akta\n      - Ijazah",
        "prosedur": "\n  jalur:\n    - id: satu\n      nama: Di loket\n      langkah:"
        "\n        - aktor: Pemohon\n          langkah: Datang",
    }

    view = side_by_side(at_agencies(2, **changes))

    assert marked(view, "Semua syarat")[1][1][0][0] == "Salah satu dari: Akta; Ijazah"
    assert marked(view, "Semua langkah")[1][1][0][0].startswith("Di loket: Pemohon")


def test_a_comparison_with_a_copy_is_not_for_search_engines() -> None:
    files = files_of({"salinan": "ya"})
    files["standards/dinas-1/instansi.yml"] = b"nama: Dinas 1\n"
    files["standards/dinas-1/layanan/izin-uji.yml"] = yaml_of(SERVICE, {}).encode()

    assert side_by_side(situs_of(files)).halaman.noindex


def test_a_service_of_many_agencies_is_a_row_each_with_what_is_unusual_marked() -> None:
    view = halaman_situs(at_agencies(6, biaya="Rp5.000"))["banding/izin-uji/"]()

    assert isinstance(view, RagamView)
    assert tuple(map(plain, view.umum)) == (
        "Paling lama 3 hari kerja",
        "Gratis",
        "1 syarat",
        "1 langkah",
    )
    assert [[plain(s.teks) for s in sel if s.berbeda] for _, sel in view.baris] == [[]] * 5 + [
        ["Rp5.000"]
    ]
    assert "Dinas Uji" in words(view.baris[-1][0])


def test_a_service_of_very_many_agencies_has_several_pages() -> None:
    makers = halaman_situs(at_agencies(201))

    second = makers["banding/izin-uji/2/"]()

    assert isinstance(second, RagamView)
    assert len(second.baris) == 1
    assert second.lembar
    assert second.lembar.banyak == 2
