"""Loading: nothing is given up, names are suggested, the model alone decides what is known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.components import KOMPONEN
from generator.diagnostics import Diagnostic, Fault, Severity
from generator.load import FAULTS, Loaded, load
from generator.load.fields import class_at, keys, place, snippet
from generator.load.nearest import nearest, synonym
from generator.model import BerkasRegulasi, Instansi, StandarTertulis
from generator.model.dasar import isian
from generator.source import Document, read
from generator.values import Teks
from tests import fixtures
from tests.fixtures import IDENTITY
from tests.mutations import Key, deleted, pasted
from tests.mutations import keys as keys_of


def document(text: str, name: str = fixtures.SURAT) -> Document:
    found, faults = read(text.encode(), name)
    assert found is not None, faults
    return found


def loaded(text: str) -> Loaded[StandarTertulis]:
    return load(document(text), StandarTertulis)


def messages(text: str) -> list[str]:
    return [d.message() for d in loaded(text).diagnostics]


def test_all_faults_of_a_file_are_told_in_one_run_and_whole_components_stay() -> None:
    result = loaded(
        IDENTITY + "biya: gratis\njangka_waktu: nanti\nproduk: Surat\npersyaratan:\n  - tek: KTP\n"
    )

    assert sorted(d.code for d in result.diagnostics) == ["SP105", "SP105", "SP109"]
    assert result.model is not None
    assert result.model.produk is not None
    assert result.model.persyaratan is None


def test_a_missing_name_is_one_fault_and_the_rest_is_still_loaded() -> None:
    result = loaded("deskripsi: Surat.\nbiaya: nanti\n")

    assert sorted(d.code for d in result.diagnostics) == ["SP106", "SP109"]
    assert result.model is not None
    assert result.model.deskripsi == "Surat."


def test_a_broken_entry_of_the_register_leaves_the_others_in_their_places() -> None:
    entry = "  - id: uu-{n}-2009\n    nomor: {n}\n    tahun: 2009\n    judul: J\n    status: {s}\n"
    rows = [entry.format(n=n, s=s) for n, s in ((1, "berlaku"), (2, "‹isi: x›"), (3, "lama"))]
    text = "jenis: UU\nregulasi:\n" + "".join(rows) + entry.format(n=4, s="berlaku")

    result = load(document(text.replace("‹isi: x›", '"‹isi: x›"')), BerkasRegulasi)

    assert result.model is not None
    assert [r.id for r in result.model.regulasi] == ["uu-1-2009", "uu-4-2009"]
    assert [(d.code, d.location.line) for d in result.diagnostics] == [("SP103", 12), ("SP108", 17)]
    assert result.broken == {("regulasi", 1), ("regulasi", 2)}


def test_a_row_without_its_dash_is_one_fault_whose_lines_can_replace_those_typed() -> None:
    text = IDENTITY + "biaya:\n  tarif: gratis\n  untuk: Umum\nproduk: Surat\n"
    [fault] = loaded(text).diagnostics

    assert fault.code == "SP112"
    assert loaded(pasted(text, fault)).diagnostics == ()
    assert "  - tarif: gratis\n    untuk: Umum" in fault.fix()


@pytest.mark.parametrize(
    ("typed", "known", "meant"),
    [
        ("ek", ("ke", "selesai", "jika"), "ke"),
        ("i", ("id", "nama"), "id"),
        ("Biaya", ("biaya", "produk"), "biaya"),
        ("jangka waktu", ("jangka_waktu", "biaya"), "jangka_waktu"),
        ("persaratan", ("persyaratan", "prosedur"), "persyaratan"),
        ("warna", ("nama", "jenis"), ""),
        ("x", (), ""),
    ],
)
def test_the_nearest_word_is_at_most_a_slip_away(
    typed: str, known: tuple[str, ...], meant: str
) -> None:
    assert nearest(typed, known) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("no", "nomor"),
        ("TGL", "tanggal"),
        ("fee", "biaya"),
        ("Fees", "biaya"),
        ("legal_basis", "dasar_hukum"),
        ("tarif", "biaya"),
        ("fe", ""),
        ("alur", ""),
    ],
)
def test_a_word_in_common_use_or_in_english_stands_for_a_key(typed: str, meant: str) -> None:
    glosses = {
        "nomor": "number",
        "tanggal": "date",
        "biaya": "Fee",
        "dasar_hukum": "Legal basis",
    }

    assert synonym(typed, glosses) == meant


def test_no_author_is_advised_to_write_what_the_program_writes() -> None:
    identity = IDENTITY.replace("  tanggal:", "  sidk: abc\n  tanggal:")
    [fault] = loaded(identity).diagnostics

    assert fault.code == "SP104"
    assert "sidik" not in fault.fix()


@pytest.mark.parametrize("written", ["‹isi: nama›", "‹ isi : nama›", "‹isi : nama›"])
def test_every_placeholder_that_the_values_know_is_told_as_one(written: str) -> None:
    [fault] = loaded(IDENTITY + f"unit: '{written}'\n").diagnostics

    assert fault.code == "SP103"


def test_a_list_where_an_abbreviation_is_spelt_out_is_told_by_its_name() -> None:
    assert messages(IDENTITY + "singkatan:\n  KTP:\n    - Kartu\n    - Penduduk\n") == [
        "Isian `KTP` di sini harus berupa teks, bukan daftar bertanda `-`."
    ]


def test_rows_that_fit_no_key_or_fill_the_whole_list_are_told_row_by_row() -> None:
    strange = "persyaratan:\n  - KTP\n  - warna: merah\n"
    whole = "persyaratan:\n  - aktor: a\n    langkah: b\n  - KTP\n"
    taken = strange.replace("warna: merah", "aktor: a") + "prosedur: Menyerahkan surat\n"

    assert [d.code for d in loaded(IDENTITY + strange).diagnostics] == ["SP104"]
    assert {d.code for d in loaded(IDENTITY + whole).diagnostics} == {"SP104"}
    assert [d.code for d in loaded(IDENTITY + taken).diagnostics] == ["SP104"]


def test_an_unknown_key_beside_the_only_missing_one_is_taken_for_it() -> None:
    assert messages(IDENTITY + "produk:\n  - sebutan: Surat\n") == [
        "Isian `sebutan` tidak dikenal; mungkin maksud Anda `nama`."
    ]


def test_a_sentence_with_a_colon_is_one_fault_that_shows_it_in_quotation_marks() -> None:
    text = IDENTITY + 'produk:\n  - Surat "asli": satu lembar  # catatan\n'
    [fault] = loaded(text).diagnostics

    assert fault.fix().endswith("\n  - 'Surat \"asli\": satu lembar'")
    assert loaded(pasted(text, fault)).diagnostics == ()


def test_a_plain_number_is_put_right_and_anything_else_becomes_a_placeholder() -> None:
    [grouped] = loaded(IDENTITY + "skm:\n  responden: 1.250\n").diagnostics
    [vague] = loaded(IDENTITY + "skm:\n  responden: banyak\n").diagnostics

    assert grouped.fix() == "Tulis:\n  responden: 1250"
    assert vague.fix().endswith('\n  responden: "‹isi: angka›"')


def test_a_new_field_is_known_to_loading_suggestions_and_the_schema() -> None:
    class Percobaan(StandarTertulis):
        """A standard with one field more."""

        warna_map: Teks | None = isian("Warna map", "folder colour", "Misalnya: merah.")

    right = load(document(IDENTITY + "warna_map: merah\n"), Percobaan)
    wrong = load(document(IDENTITY + "warna_mp: merah\n"), Percobaan)

    assert "warna_map" in keys(Percobaan)
    assert right.model is not None
    assert right.model.warna_map == "merah"
    assert [d.facts["dugaan"] for d in wrong.diagnostics] == ["warna_map"]
    schema = Percobaan.model_json_schema()["properties"]["warna_map"]
    assert (schema["title"], schema["x-en"]) == ("Warna map", "folder colour")


@pytest.mark.parametrize("kelas", [StandarTertulis, Instansi, BerkasRegulasi])
def test_the_snippet_of_every_key_can_be_read_and_holds_only_known_keys(
    kelas: type[StandarTertulis],
) -> None:
    for key in keys(kelas):
        at = place(kelas, (key,))
        assert at is not None
        codes = {d.code for d in load(document(snippet(key, at) + "\n"), kelas).diagnostics}
        assert codes <= {"SP103", "SP106"}, (key, snippet(key, at))


def test_a_place_is_found_by_the_path_as_written_and_as_normalised() -> None:
    written = class_at(StandarTertulis, ("biaya", 0))
    normalised = class_at(StandarTertulis, ("biaya", "butir", 0))

    assert written is not None
    assert written is normalised


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_a_structural_fault_has_a_page_in_four_parts(fault: Fault) -> None:
    assert [line for line in fault.page.splitlines() if line.startswith("## ")] == [
        "## Apa yang diperiksa",
        "## Mengapa penting",
        "## Cara memperbaiki",
        "## Dasar hukum",
    ]


OWN = """\
persyaratan: Kartu tanda penduduk
prosedur: Petugas menyerahkan surat
jangka_waktu: 1 hari kerja
biaya: gratis
produk: Surat
pengaduan:
  - sp4n_lapor
  - jenis: telepon
    nilai: (0299) 555-0100
dasar_hukum: UU 25 Tahun 2009
sarana_prasarana: Ruang tunggu
kompetensi_pelaksana: Sabar
pengawasan_internal: Atasan memeriksa daftar
jumlah_pelaksana: 2 orang
jaminan_pelayanan: Sesuai standar
jaminan_keamanan: Berkas disimpan di lemari terkunci
evaluasi_kinerja:
  - cara: Survei
    frekuensi: tiap 6 bulan
"""


@given(st.sampled_from(list(KOMPONEN)), st.permutations(range(len(KOMPONEN))))
def test_any_component_deleted_in_any_order_of_the_file_is_one_error_that_pasting_mends(
    component: str, order: list[int]
) -> None:
    blocks = {k.name: "\n".join(OWN.splitlines()[k.line : k.end]) for k in _top(OWN)}
    names = list(blocks)
    text = IDENTITY + "\n".join(blocks[names[i]] for i in order) + "\n"
    key = next(k for k in _top(text) if k.name == component)
    mutated = deleted(text, key)

    [fault] = _alone(mutated)

    assert fault.path == (component,)
    assert fault.code in {"SP101", "SP102"}
    assert {d.code for d in _alone(pasted(mutated, fault))} <= {"SP103"}


def _top(text: str) -> list[Key]:
    return [k for k in keys_of(text) if len(k.path) == 1]


def _alone(text: str) -> list[Diagnostic]:
    """Errors in a standard whose agency shares nothing."""
    files = {
        "standards/mandiri/instansi.yml": "nama: Dinas Mandiri\n",
        "standards/mandiri/layanan/surat.yml": text,
    }
    return [d for d in fixtures.report(files).diagnostics if d.severity is Severity.ERROR]
