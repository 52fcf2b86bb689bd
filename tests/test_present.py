"""Views of a standard: components, provenance, decree, whose page it is."""

from __future__ import annotations

from generator.components import KOMPONEN
from generator.present import standar_view
from generator.present.views import (
    Daftar,
    Paragraf,
    Span,
)
from tests.naskah import (
    SERVICE_FILE,
    component_of,
    files_of,
    page_of,
    situs_of,
    view_of,
    words,
)

VARIAN = """
  - id: baru
    nama: Baru
  - id: hilang
    nama: Hilang"""


# ---------------------------------------------------------------- components


def test_the_fourteen_stand_in_the_order_of_the_law() -> None:
    view = view_of()

    assert [k.kunci for group in view.kelompok for k in group.komponen] == list(KOMPONEN)
    assert [[k.nomor for k in group.komponen] for group in view.kelompok] == [
        list(range(1, 7)),
        list(range(1, 9)),
    ]


def test_a_standard_may_publish_its_delivery_and_legal_basis_only() -> None:
    view = view_of(publikasi="\n  komponen: penyampaian")

    delivery, management = view.kelompok
    assert len(delivery.komponen) == 6
    assert [k.kunci for k in management.komponen] == ["dasar_hukum"]
    assert "Survei" not in words(management)


def test_what_an_author_wrote_behind_the_title_of_a_regulation_is_printed_once() -> None:
    hukum = """
  - UU 5 Tahun 1999 tentang Contoh sebagaimana telah diubah dengan UU 6 Tahun 2000
  - sitasi: UU 7 Tahun 2001 jo. UU 8 Tahun 2002
    tertulis: UU 7/2001 jo. UU 8/2002"""
    (daftar,) = component_of(view_of(dasar_hukum=hukum), "dasar_hukum").blok

    assert isinstance(daftar, Daftar)
    satu, dua = daftar.butir
    assert words(satu).split("Contoh", 1)[1].strip() == (
        "sebagaimana telah diubah dengan UU 6 Tahun 2000"
    )
    assert words(dua).count("jo.") == 1


def test_conditions_copies_and_photos_stand_below_a_requirement() -> None:
    persyaratan = """
  - teks: Pas foto
    foto: 2 lembar 3x4 latar merah
    salinan: 1 asli, 2 fotokopi
    legalisasi: lurah
    jika: pemohon baru
    kecuali: anak"""
    (daftar,) = component_of(view_of(persyaratan=persyaratan), "persyaratan").blok

    assert isinstance(daftar, Daftar)
    assert [words(note) for note in daftar.butir[0].catatan] == [
        "Hanya jika: pemohon baru",
        "Kecuali: anak",
        "Jumlah: 1 asli, 2 fotokopi",
        "Dilegalisasi oleh: lurah",
        "Foto: 2 lembar 3x4 latar merah",
    ]


def test_age_stamp_and_legalisation_without_a_legaliser_are_said() -> None:
    persyaratan = """
  - teks: Surat kuasa
    usia_minimal: 17 tahun
    usia_maksimal: 35 tahun
    legalisasi: ya
    meterai: cukup"""
    (daftar,) = component_of(view_of(persyaratan=persyaratan), "persyaratan").blok

    assert isinstance(daftar, Daftar)
    assert [words(c) for c in daftar.butir[0].catatan] == [
        "Usia paling rendah: 17 tahun",
        "Usia paling tinggi: 35 tahun",
        "Dilegalisasi: ya",
        "Meterai: cukup",
    ]


def test_an_overseer_stands_for_the_way_of_overseeing_where_no_way_is_told() -> None:
    pengawasan = "\n  - oleh: Camat\n    frekuensi: tiap bulan"
    (daftar,) = component_of(view_of(pengawasan_internal=pengawasan), "pengawasan_internal").blok

    assert isinstance(daftar, Daftar)
    assert words(daftar.butir[0].isi) == "Camat"
    assert [words(c) for c in daftar.butir[0].catatan] == ["Frekuensi: setiap bulan"]


def test_cases_are_called_by_their_names() -> None:
    persyaratan = "\n  - teks: Surat hilang\n    varian: hilang\n  - Formulir"
    view = view_of(varian=VARIAN, persyaratan=persyaratan)

    (daftar,) = component_of(view, "persyaratan").blok
    assert isinstance(daftar, Daftar)
    assert [[v.nama for v in b.varian] for b in daftar.butir] == [["Hilang"], []]
    assert [v.nama for v in view.varian] == ["Baru", "Hilang"]


def test_a_component_by_reference_shows_the_published_words() -> None:
    text = "\n  merujuk: PP 5 Tahun 2021\n  tertulis: Sesuai dengan *aturan* itu"
    komponen = component_of(view_of(persyaratan=text), "persyaratan")

    tertulis, merujuk = komponen.blok
    assert isinstance(tertulis, Paragraf)
    assert words(tertulis.isi) == "Sesuai dengan aturan itu"
    assert "hanya merujuk pada" in words(merujuk)


def test_published_words_stand_beside_a_value_that_reads_differently() -> None:
    biaya = component_of(view_of(biaya="\n  - tarif: gratis\n    tertulis: Rp. 0,-"), "biaya")

    assert "Gratis" in words(biaya)
    assert "Dalam naskah tertulis: “Rp. 0,-”" in words(biaya)


def test_one_tariff_is_a_line_and_several_are_a_table() -> None:
    one = component_of(view_of(biaya="Rp5.000"), "biaya")
    two = component_of(
        view_of(biaya="\n  - untuk: A\n    tarif: Rp5.000\n  - untuk: B\n    tarif: gratis"),
        "biaya",
    )

    assert [blok.jenis for blok in one.blok] == ["paragraf"]
    assert [blok.jenis for blok in two.blok] == ["tabel"]


def test_what_a_payer_bears_is_said_so() -> None:
    text = "\n  - untuk: Umum\n    tarif: Rp20.000\n  - untuk: JKN\n    penjamin: BPJS Kesehatan"

    assert "Ditanggung penjamin" in words(component_of(view_of(biaya=text), "biaya"))


# ---------------------------------------------------------------- provenance


SHARED = {"komponen_bersama": "\n  jaminan_keamanan: Data dijaga bersama"}


def test_an_inherited_component_says_whose_it_is() -> None:
    asal = component_of(view_of(SHARED, jaminan_keamanan=""), "jaminan_keamanan").asal

    assert asal == (Span("Ketentuan bersama "), Span("Dinas Uji", href="instansi/dinas-uji/"))


def test_an_addition_to_an_inherited_component_is_said_to_be_one() -> None:
    text = "\n  tambahan:\n    - Kamera pengawas"
    komponen = component_of(view_of(SHARED, jaminan_keamanan=text), "jaminan_keamanan")

    assert words(komponen.asal).endswith("Dinas Uji, ditambah ketentuan layanan ini")
    assert words(komponen.blok).index("Data dijaga bersama") < words(komponen.blok).index("Kamera")


def test_a_component_of_its_own_says_nothing_of_others() -> None:
    assert component_of(view_of(SHARED), "jaminan_keamanan").asal == ()


def test_the_whole_line_of_agencies_is_named() -> None:
    files = files_of(
        {"induk": "kabupaten-uji", "komponen_bersama": "\n  jaminan_keamanan:\n    tambahan: Dua"},
        jaminan_keamanan="\n  tambahan: Tiga",
    )
    files["standards/kabupaten-uji/instansi.yml"] = (
        b"nama: Kabupaten Uji\nkomponen_bersama:\n  jaminan_keamanan: Satu\n"
    )
    situs = situs_of(files)
    (standar,) = situs.catalog.standar

    asal = component_of(standar_view(situs, standar), "jaminan_keamanan").asal

    assert words(asal) == (
        "Ketentuan bersama Kabupaten Uji dan Dinas Uji, ditambah ketentuan layanan ini"
    )


# ---------------------------------------------------------------- around the standard


def test_the_decree_is_told_as_facts() -> None:
    view = view_of(
        penetapan="\n  jenis: kep_kepala_dinas\n  nomor: 7/2026\n  tanggal: 2 Maret 2026"
        "\n  penetap: Kepala Dinas Uji\n  tentang: Standar Uji\n  berlaku_mulai: 1 April 2026",
        versi="\n  nomor: 2\n  tanggal: 1 Juni 2026",
        riwayat_tinjau="\n  - tanggal: 1 Mei 2026\n  - tanggal: 3 Mei 2026",
    )

    assert {r.label: words(r.isi) for r in view.penetapan} == {
        "Ditetapkan dengan": "Keputusan Kepala Dinas Nomor 7/2026",
        "Tanggal": "2 Maret 2026",
        "Oleh": "Kepala Dinas Uji",
        "Tentang": "Standar Uji",
        "Berlaku mulai": "1 April 2026",
        "Versi": "2, 1 Juni 2026",
        "Ditinjau terakhir": "3 Mei 2026",
        "Ditinjau sebelumnya": "1 Mei 2026",
    }


def test_a_page_of_its_own_agency_has_no_banner() -> None:
    view = view_of()

    assert view.halaman.spanduk == ()
    assert not view.halaman.noindex


def test_a_copy_says_whose_text_it_is_and_asks_not_to_be_found() -> None:
    view = view_of({"salinan": "ya", "kanal": "\n  - jenis: email\n    nilai: a@uji.example"})

    assert page_of(view.halaman).startswith("Salinan, bukan situs resmi.")
    assert "Dinas Uji" in page_of(view.halaman)
    assert view.halaman.noindex
    assert view.halaman.jsonld == ""
    assert view.lapor == ()


def test_an_example_says_that_nothing_of_it_is_real() -> None:
    view = view_of({"fiktif": "ya"})

    assert page_of(view.halaman).startswith("Contoh, bukan layanan nyata.")


def test_addresses_of_editor_document_and_page_are_absolute() -> None:
    view = view_of()

    assert view.usulkan == f"https://git.example/{SERVICE_FILE}"
    assert view.alamat_tetap == "https://situs.example/layanan/dinas-uji/izin-uji/"
    assert [u.href for u in view.unduhan] == [
        f"layanan/dinas-uji/izin-uji/{name}"
        for name in (
            *("standar.pdf", "standar-publik.pdf", "standar.docx", "standar-publik.docx"),
            "lembar-loket.pdf",
        )
    ]


# ---------------------------------------------------------------- working days


def notes_on_time(agency: dict[str, str] | None = None, **service: str) -> str:
    return words(component_of(view_of(agency, **service), "jangka_waktu"))


def test_working_days_are_explained_with_the_hours_of_the_agency() -> None:
    assert "Hari kerja ialah hari kantor bekerja, bukan hari kalender." in notes_on_time()
    assert "Senin–Jumat 08.00–15.00" in notes_on_time()


def test_working_days_are_explained_with_the_hours_of_the_place_where_the_agency_has_none() -> None:
    lokasi = "\n  - nama: Loket\n  - nama: Gerai\n    jam_layanan: Sabtu 09.00–12.00"

    assert "Jam layanan: Sabtu 09.00–12.00" in notes_on_time({"jam_layanan": ""}, lokasi=lokasi)


def test_no_hours_are_made_up() -> None:
    assert notes_on_time({"jam_layanan": ""}).endswith(
        "Hari kerja ialah hari kantor bekerja, bukan hari kalender. catatan paragraf"
    )


def test_times_in_other_units_need_no_explanation() -> None:
    assert "kalender" not in notes_on_time(jangka_waktu="3 jam")
