"""Shells: cutting at the slots, joining pages, the policy, reading a published page back."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.outputs.site.bodies import head
from generator.outputs.site.environments import Kait
from generator.outputs.site.words import Stems, read_exceptions, words_of
from generator.present.views import Halaman
from generator.shell import SLOTS, ShellError, ShellKey, policy, read_slots, script_hashes, split

SHELL = (
    '<html><head><meta charset="utf-8">[[slot:kebijakan]]'
    '<meta name="description" content="[[slot:deskripsi]]">'
    "<title>[[slot:judul]] – Situs</title>"
    "<!--kepala-->[[slot:kepala]]<!--/kepala--></head>"
    "<body>[[slot:bahasa]]<!--judul-->[[slot:topik]]<!--/judul--><!--isi-->[[slot:isi]]<!--/isi--></body></html>"
)


def test_a_page_is_its_shell_with_every_slot_filled() -> None:
    values = {name: f"<{name}>" for name in SLOTS}

    page = split(SHELL).join(values)

    assert page == re.sub(r"\[\[slot:(\w+)\]\]", r"<\1>", SHELL)


def test_text_that_looks_like_a_slot_stays_text() -> None:
    values = dict.fromkeys(SLOTS, "") | {"isi": "[[slot:judul]]", "judul": "rahasia"}

    assert "<!--isi-->[[slot:judul]]<!--/isi-->" in split(SHELL).join(values)


def test_a_shell_without_a_slot_is_refused_by_name() -> None:
    with pytest.raises(ShellError, match="deskripsi"):
        split(SHELL.replace("[[slot:deskripsi]]", ""))


@given(st.dictionaries(st.sampled_from(["judul", "deskripsi", "kepala", "isi"]), st.text("ab <>")))
def test_what_was_joined_can_be_read_back(given_values: dict[str, str]) -> None:
    values = dict.fromkeys(SLOTS, "x") | given_values
    values["topik"] = values["judul"]

    read = read_slots(split(SHELL).join(values))

    assert read == {name: values[name] for name in SLOTS if name not in {"kebijakan", "bahasa"}}


def test_a_page_that_is_not_ours_is_not_read() -> None:
    assert read_slots("<html><body>halaman lain</body></html>") is None


@pytest.mark.parametrize(
    ("url", "drawn_at"),
    [
        ("", ""),
        ("layanan/", "layanan/"),
        ("layanan/dinas-a/ktp/", "layanan/_cangkang/_cangkang/"),
        ("instansi/dinas-a/", "instansi/_cangkang/"),
        ("gratis/", "gratis/"),
        ("peristiwa/sakit/", "lain/_cangkang/"),
        ("bidang/kesehatan/2/", "lain/_cangkang/_cangkang/"),
    ],
)
def test_a_shell_is_drawn_as_deep_as_its_pages(url: str, drawn_at: str) -> None:
    key = ShellKey.of(url)

    assert key.url == drawn_at
    assert key.is_scaffold == (drawn_at != url)
    assert key.url.count("/") == url.count("/")


def test_an_english_page_takes_a_shell_below_en() -> None:
    key = ShellKey.of("en/layanan/dinas-a/ktp/", "en")

    assert (key.bagian, key.url) == ("layanan", "en/layanan/_cangkang/_cangkang/")
    assert "lang: en" in key.markdown()


def test_only_scripts_that_run_are_hashed() -> None:
    html = (
        '<script src="a.js"></script><script>jalan()</script>'
        '<script id="__config" type="application/json">{"a": 1}</script>'
        '<script type="application/ld+json">{"b": 1}</script>'
    )

    digest = b64encode(sha256(b"jalan()").digest()).decode()
    assert script_hashes(html) == {f"'sha256-{digest}'"}


def test_the_policy_differs_by_frame_ancestors_alone() -> None:
    header, meta = policy(["'sha256-x'"], header=True), policy(["'sha256-x'"], header=False)

    assert header.replace("frame-ancestors 'none'; ", "") == meta
    assert meta.startswith("default-src 'none'; ")
    assert meta.endswith("script-src 'self' 'wasm-unsafe-eval' 'sha256-x'")


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("instansi/dinas-a/", "../../../instansi/dinas-a/"),
        ("/instansi/dinas-a/", "../../../instansi/dinas-a/"),
        ("", "../../../"),
        ("#biaya", "#biaya"),
        ("https://lapor.example/", "https://lapor.example/"),
        ("mailto:a@b.example", "mailto:a@b.example"),
    ],
)
def test_links_are_written_from_the_page(href: str, expected: str) -> None:
    assert Kait.of("layanan/dinas-a/ktp/").tautan(href) == expected


def test_home_links_to_itself_with_a_dot() -> None:
    assert Kait.of("").tautan("") == "./"


@given(st.text())
def test_no_text_ends_the_script_that_holds_it(nama: str) -> None:
    halaman = Halaman("a", "b", "c/", jsonld=json.dumps({"name": f"</script>{nama}"}))

    html = head(halaman, {})

    content = html.partition('<script type="application/ld+json">')[2]
    assert content.count("<") == content.count("</script>") == 1
    assert json.loads(content.removesuffix("</script>"))["name"] == f"</script>{nama}"


def test_titles_and_descriptions_are_escaped() -> None:
    html = head(Halaman('"><b>', "a & b", ""), {"id": "https://x.example/"})

    assert "<b>" not in html
    assert "a &amp; b" in html


def test_words_leave_out_tags_and_pictures() -> None:
    html = "<h1 class='judul'>Pelaporan</h1><svg><text>Gambar</text></svg><p>Tenaga&nbsp;Listrik"

    assert words_of(html) == {"pelaporan", "tenaga", "listrik"}


def test_words_leave_out_what_is_not_searched_however_nested() -> None:
    html = "<div data-pagefind-ignore><div>dalam</div>tepi</div><div>luar</div>"

    assert words_of(html) == {"luar"}


def test_a_mark_that_an_author_writes_marks_nothing() -> None:
    html = (
        "<p>data-pagefind-ignore satu</p><!-- dua --><p>data-pagefind-body</p>"
        "<p data-pagefind-ignore>tiga data-pagefind-ignore</p> data-pagefind-ignore"
    )

    assert words_of(html) == {"data", "pagefind", "ignore", "satu", "body"}
    assert words_of("data-pagefind-body") == {"data", "pagefind", "body"}


def test_words_are_those_of_what_is_searched_where_a_page_says_so() -> None:
    html = "<p>luar</p><div data-pagefind-body>satu <p>dua</p></div><p data-pagefind-body>tiga</p>"

    assert words_of(html) == {"satu", "dua", "tiga"}


def test_compounds_stem_as_the_list_says() -> None:
    stems = Stems(read_exceptions("# catatan\nketenagalistrikan tenaga listrik\n"))

    assert stems.of("ketenagalistrikan") == ("tenaga", "listrik")
    assert stems.of("melaporkan") == ("lapor",)
    assert stems.beside(["pelaporan", "listrik"]) == ["lapor"]


def test_the_list_of_compounds_names_only_words_that_need_it(root: Path) -> None:
    text = (root / "templates/site/kata/pengecualian.txt").read_text("utf-8")
    exceptions = read_exceptions(text)
    plain = Stems({})

    assert [word for word, stems in exceptions.items() if plain.of(word) == stems] == []
