"""What the search knows before a browser runs: word lists, the table of words, facets."""

from __future__ import annotations

import json
import re
from collections import Counter
from itertools import chain
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.catalog import Standar
from generator.outputs import OutputError
from generator.outputs.site.lexicon import FILES, FoundBy, Lexicon
from generator.outputs.site.synonyms import Synonyms, tokens_of
from generator.outputs.site.vocabulary import table, way_of
from generator.outputs.site.words import Stems, read_list
from generator.present.saringan import (
    EMPAT_BELAS,
    LAMA,
    SEKETIKA,
    TIGA,
    UNKNOWN,
    kelas_waktu,
)
from generator.project import Project
from tests.naskah import files_of, situs_of
from tests.pencarian.situs import questions, wanted

WORDS: Final = st.text("adegiklmnprstu", min_size=3, max_size=12)


def standard(**service: str) -> Standar:
    (standar,) = situs_of(files_of(None, **service)).catalog.standar
    return standar


@pytest.fixture(scope="module")
def lexicon(root: Path) -> Lexicon:
    return Lexicon.of(Project.load(root))


# ---------------------------------------------------------------- the lists


def test_every_list_says_at_its_head_what_it_is_for(root: Path) -> None:
    heads = [(root / "templates/site/kata" / name).read_text("utf-8")[:2] for name in FILES]

    assert heads == ["# "] * len(FILES)


def test_the_synonyms_hold_what_people_ask_for(lexicon: Lexicon) -> None:
    groups = [{" ".join(expression) for expression in group} for group in lexicon.synonyms.groups]

    for pair in (
        {"ktp", "kartu tanda penduduk"},
        {"ak1", "kartu kuning"},
        {"skck", "surat keterangan catatan kepolisian"},
        {"kk", "kartu keluarga"},
        {"sim", "surat izin mengemudi"},
        {"npwp", "nomor pokok wajib pajak"},
        {"imb", "pbg"},
        {"bpjs", "badan penyelenggara jaminan sosial"},
    ):
        assert [group for group in groups if pair <= group], pair


def test_no_word_is_both_left_out_and_merely_welcome(lexicon: Lexicon) -> None:
    assert set(lexicon.ignored) & set(lexicon.loose) == set()


@pytest.mark.parametrize("name", ["abaikan.txt", "longgar.txt"])
def test_no_word_stands_twice_in_a_list(root: Path, name: str) -> None:
    words = read_list((root / "templates/site/kata" / name).read_text("utf-8"))

    assert sorted(set(words)) == sorted(words)
    assert [word for word in words if not re.fullmatch("[a-z]+", word)] == []


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("KTP", "kata.txt:2: Baris ini belum berisi dua ungkapan."),
        ("KTP = ", "kata.txt:2: Baris ini belum berisi dua ungkapan."),
        ("kk = keluarga", "kata.txt:2: «kk» sudah ada di baris 1. Gabungkan kedua baris itu."),
    ],
)
def test_a_line_that_is_no_group_is_named(line: str, said: str) -> None:
    with pytest.raises(OutputError, match=re.escape(said)):
        Synonyms.read(f"KK = kartu keluarga # catatan\n{line}\n", "kata.txt")


def test_an_expression_brings_its_group_along_wherever_it_stands() -> None:
    synonyms = Synonyms.read("AK1 = AK-1 = kartu kuning\nSIM = surat izin mengemudi", "x")

    assert synonyms.beside(tokens_of("Kartu AK/1 bagi pencari kerja")) == {"ak1", "kartu", "kuning"}
    assert synonyms.beside(tokens_of("kartu berwarna kuning")) == set()


# ---------------------------------------------------------------- words only for the index


def test_an_abbreviation_of_signs_alone_finds_nothing_and_breaks_nothing(lexicon: Lexicon) -> None:
    html = lexicon.index_only("Kartu", FoundBy("Kartu", "", (("***", "kartu"),)))

    assert html == lexicon.index_only("Kartu", FoundBy("Kartu"))


def test_a_page_is_found_by_stems_synonyms_and_its_own_abbreviations(lexicon: Lexicon) -> None:
    text = "Penerbitan KTP-el Memakai PJU dan RPTKA"
    found_by = FoundBy(
        "Penerbitan KTP-el", abbreviations=[("PJU", "Penerangan Jalan Umum")], is_service=True
    )

    added = lexicon.index_only(text, found_by)

    heavy, middle, light, names = re.findall(r"<p[^>]*>(?:¶¶ )?([^<]*)</p>", added)
    assert {"terbit", "kartu", "penduduk", "elektronik"} <= set(heavy.split())
    assert {"penerangan", "jalan", "umum"} <= set(middle.split())
    assert {"pakai"} <= set(light.split())
    assert {"terbit", "ktp", "kartu"} <= set(names.split())
    assert "sedia" not in added


def test_no_added_word_opens_a_tag(lexicon: Lexicon) -> None:
    found_by = FoundBy("Surat", abbreviations=[("SKTM", "<b>surat & lain</b>")])

    added = lexicon.index_only("SKTM", found_by)

    assert "<b>" not in added


# ---------------------------------------------------------------- the table of words


def unpacked(packed: dict[str, Any]) -> dict[str, str]:
    """Word → stem, as `kata.js` reads the table."""
    letters = [chr(c) for c in range(65, 123) if chr(c) != "\\"]
    ways = {}
    for letter, way in zip(letters, packed["pola"], strict=False):
        before, melted, after = re.fullmatch(r"([a-z]*)(\d)([a-z]*)", way).groups()  # type: ignore[union-attr] # a way always has this shape
        ways[letter] = (before, int(melted), after)
    words, stem = {}, ""
    for line in packed["kata"].split("\n"):
        first, *rest = line.split(" ")
        stem = stem[: int(first[0], 36)] + first[2:]
        known, odd = (rest[0], rest[1:]) if rest else ("", [])
        for letter in known:
            before, melted, after = ways[letter]
            words[before + stem[melted:] + after] = stem
        words |= dict.fromkeys(odd, stem)
    return words


@given(st.dictionaries(WORDS, st.integers(1, 2000), min_size=1, max_size=60))
def test_the_table_holds_every_word_with_its_stem(counts: dict[str, int]) -> None:
    stems = Stems({})

    packed = json.loads(table(counts, 10, stems, Synonyms.of([]), {}))

    assert unpacked(packed) == {word: stems.of(word)[0] for word in counts}


def test_the_table_is_much_smaller_than_the_words(lexicon: Lexicon) -> None:
    pages = [frozenset({"penulisan", "menulis", "tulisan", "ditulis", "penulis", "tulis"})]

    packed = json.loads(lexicon.table(Counter(chain(*pages)), len(pages)))

    assert packed["kata"].count("\n") == 0
    assert len(packed["kata"]) < len("tulis") + 2 + 1 + 6 + 1


@given(WORDS, WORDS)
def test_a_way_makes_the_word_of_the_stem(word: str, stem: str) -> None:
    way = way_of(word, stem)

    if way is not None:
        before, melted, after = way
        assert before + stem[melted:] + after == word


# ---------------------------------------------------------------- facets


@pytest.mark.parametrize(
    ("baris", "kelas"),
    [
        (["30 menit"], SEKETIKA),
        (["8 jam"], SEKETIKA),
        (["1x24 jam"], TIGA),
        (["2x24 jam"], TIGA),
        (["paling lama 3 hari kerja"], TIGA),
        (["3 hari"], TIGA),
        (["3 hari kalender"], TIGA),
        (["4 hari"], EMPAT_BELAS),
        (["14 hari kerja"], EMPAT_BELAS),
        (["16 hari kalender"], EMPAT_BELAS),
        (["2 minggu"], EMPAT_BELAS),
        (["17 hari kalender"], LAMA),
        (["15 hari kerja"], LAMA),
        (["1 bulan"], LAMA),
        (["1–20 hari kerja"], LAMA),
        (["15 hari"], UNKNOWN),  # working days: longer; calendar days: within
        (["17 hari"], LAMA),
        (["30 menit", "5 hari kerja"], EMPAT_BELAS),
        (["30 menit", "15 hari"], UNKNOWN),
    ],
)
def test_a_time_falls_in_a_class_only_where_it_surely_does(baris: list[str], kelas: str) -> None:
    butir = [f"\n  - waktu: {waktu}\n    jika: kasus {n}" for n, waktu in enumerate(baris)]

    assert kelas == kelas_waktu(standard(jangka_waktu="".join(butir)))


@pytest.mark.parametrize(
    ("waktu", "kelas"),
    [
        ("\n  hitung: berurutan\n  butir:\n    - 2 hari kerja\n    - 2 hari kerja", EMPAT_BELAS),
        ("\n  hitung: berurutan\n  butir:\n    - 2 jam\n    - 1 hari kerja", UNKNOWN),
        ("\n  hitung: jumlah_langkah", EMPAT_BELAS),
        ("\n  - untuk: Periksa\n    waktu: 1 jam\n  - untuk: Terbit\n    waktu: 1 jam", UNKNOWN),
        ("hari ke-4 setelah wawancara", UNKNOWN),
        ("\n  merujuk: PP 5 Tahun 2021", UNKNOWN),
        ("", UNKNOWN),
    ],
)
def test_times_have_a_class_where_the_list_of_the_fastest_knows_them(
    waktu: str, kelas: str
) -> None:
    prosedur = (
        "\n  - langkah: Memeriksa berkas\n    waktu: 3 hari kerja"
        "\n  - langkah: Menerbitkan izin\n    waktu: 2 hari kerja"
    )

    assert kelas == kelas_waktu(standard(jangka_waktu=waktu, prosedur=prosedur))


# ---------------------------------------------------------------- the questions of the recall test


def test_there_are_questions_enough_of_every_kind() -> None:
    asked = list(questions())

    assert len(asked) >= 60
    assert len({question.ketikan for question in asked}) == len(asked)
    assert {question.kunci for question in asked} <= set(wanted())
    assert min(sum(q.kelas == kelas for q in asked) for kelas in {q.kelas for q in asked}) >= 10
