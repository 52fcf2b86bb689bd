"""Pages in English: every page has one, and only an author's words are Indonesian on it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Final

import pytest
from babel.dates import get_day_names, get_month_names
from babel.messages.pofile import read_po

from generator.cache import Cache
from generator.components import KOMPONEN, Kelompok
from generator.edition import Desk
from generator.flow.words import words as flow_words
from generator.model.dasar import Kosakata
from generator.outputs import OutputError
from generator.outputs.site import makers, shell_keys
from generator.outputs.site.bodies import Bodies, head
from generator.outputs.site.environments import Kait
from generator.outputs.site.languages import CATALOGUE, codes, languages, switch
from generator.present.bahasa import INDONESIA
from generator.present.views import Halaman, Span, Tulisan
from generator.project import Project
from tests.naskah import files_of, situs_of
from tests.site_fixture import DAY, KK, Built, copy_project

_WORD: Final = re.compile(r"[A-Za-z]{2,}")
_URL: Final = re.compile(r"(https?://|www\.)\S+$")
_VOID: Final = frozenset({"br", "col", "hr", "img", "input", "link", "meta", "path", "rect"})
_UNSPOKEN: Final = frozenset({"script", "style", "svg", "pre"})
_NAMES: Final = frozenset({"whatsapp", "sp", "rp", "wib", "pdf", "mermaid", "en"})


@dataclass
class Spoken(HTMLParser):
    """Texts of a page outside what is marked as Indonesian."""

    texts: list[str] = field(default_factory=list)
    _open: list[tuple[str, bool]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A part that is Indonesian, or drawn, is not read."""
        above = self._open[-1][1] if self._open else False
        if tag not in _VOID:
            silent = ("lang", "id") in attrs or tag in _UNSPOKEN
            self._open.append((tag, above or silent))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element without content changes nothing."""

    def handle_endtag(self, tag: str) -> None:
        """Back to the language around it."""
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        """One text."""
        if data.strip() and not (self._open and self._open[-1][1]):
            self.texts.append(data.strip())


def known(root: Path) -> frozenset[str]:
    """Every word that the program itself can say in English."""
    with (root / "templates" / CATALOGUE).open("rb") as file:
        said = [str(m.string) for m in read_po(file, locale="en") if m.id]
    said += [str(m.label_en) for kind in Kosakata.__subclasses__() for m in kind]
    said += [k.judul_en for k in KOMPONEN.values()] + [k.judul_en for k in Kelompok]
    said += [str(flow_words("en"))]
    values = ast.parse((root / "generator/values/inggris.py").read_text("utf-8"))
    said += [
        n.value
        for n in ast.walk(values)
        if isinstance(n, ast.Constant) and isinstance(n.value, str)
    ]
    said += [*get_day_names("wide", locale="en").values()]
    said += [*get_month_names("wide", locale="en").values()]
    words = {
        word for text in said for word in _WORD.findall(re.sub(r"%\(\w+\)s", " ", text.lower()))
    }
    return frozenset(words | {f"{word}s" for word in words} | _NAMES)


def pages(case: Path, root: Path, place: Path) -> Iterator[tuple[str, str]]:
    """Address and body of every English page of a folder of standards."""
    (place / "templates").symlink_to(root / "templates")
    (place / "standards").symlink_to(case)
    project = Project.load(place, DAY)
    bodies = Bodies(project, Cache(place / "cache"))
    situs = Desk(project).edition().situs
    for url, make in makers(situs, bodies.languages[1:]).items():
        yield url, bodies.draw(make()).html


@pytest.mark.parametrize(
    "case", ["standards", *(f"tests/golden/{c}/in/standards" for c in ("semua-bentuk", "warisan"))]
)
def test_only_words_of_authors_are_indonesian(case: str, root: Path, tmp_path: Path) -> None:
    english = known(root)
    foreign: dict[str, set[str]] = {}
    for url, html in pages(root / case, root, tmp_path):
        spoken = Spoken()
        spoken.feed(html)
        for text in spoken.texts:
            if not _URL.match(text) and not english.issuperset(_WORD.findall(text.lower())):
                foreign.setdefault(text, set()).add(url)

    assert foreign == {}


def test_every_page_is_there_in_english_and_says_so(built: Built) -> None:
    pages = {name: html for name, html in built.pages() if not name.startswith("panduan/")}
    english = {name for name in pages if name.startswith("en/")}

    assert {f"en/{name}" for name in pages if name not in english} - {"en/404.html"} == english
    assert [name for name in english if '<html lang="en"' not in pages[name]] == []
    assert [name for name in pages.keys() - english if '<html lang="id"' not in pages[name]] == []


def test_a_page_leads_to_the_same_in_the_other_language(built: Built) -> None:
    indonesian, english = built.read(KK), built.read(f"en/{KK}")

    assert f'href="../../../en/{KK}" hreflang="en" lang="en">English</a>' in indonesian
    assert f'href="../../../../{KK}" hreflang="id" lang="id">Indonesia</a>' in english
    for html in (indonesian, english):
        for kode, url in (("id", KK), ("en", f"en/{KK}"), ("x-default", KK)):
            link = f'hreflang="{kode}" href="https://standar.contoh.example/{url}">'
            assert f'<link rel="alternate" {link}' in html
    assert f'rel="canonical" href="https://standar.contoh.example/en/{KK}"' in english
    assert 'og:locale" content="en_GB"' in english


def test_a_guide_leads_to_the_english_home(built: Built) -> None:
    assert 'href="../en/" hreflang="en" lang="en">English</a>' in built.read("panduan/")


def test_english_pages_are_not_indexed_again(built: Built) -> None:
    assert [
        n for n, html in built.pages() if n.startswith("en/") and "data-pagefind-body" in html
    ] == []


def test_an_english_result_shows_time_and_fee_in_english(built: Built) -> None:
    assert '<span data-pagefind-meta="biaya_en">Free</span>' in built.read(KK)


def test_the_site_map_names_translations(built: Built) -> None:
    peta = (built.site / "sitemap.xml").read_text("utf-8")

    link = f'hreflang="en" href="https://standar.contoh.example/en/{KK}"/>'
    assert peta.count(link) == 2
    assert f"<loc>https://standar.contoh.example/en/{KK}</loc>" in peta


def test_an_english_page_says_what_stays_indonesian(built: Built) -> None:
    html = built.read(f"en/{KK}")

    assert "go by the Indonesian text" in html
    assert '<h1 id="isi" lang="id">' in html
    assert "data-dengar" not in html


def test_links_stay_in_the_language_but_files_and_the_guide_are_there_once() -> None:
    kait = Kait.of("en/layanan/a/b/")

    assert [kait.tautan(h) for h in ("", "gratis/", "layanan/#kelompok-1", "panduan/aturan/")] == [
        "../../../../en/",
        "../../../../en/gratis/",
        "../../../../en/layanan/#kelompok-1",
        "../../../../panduan/aturan/",
    ]
    assert kait.tautan("layanan/a/b/standar.pdf") == "../../../../layanan/a/b/standar.pdf"


def test_a_site_in_one_language_has_no_trace_of_the_other(root: Path, tmp_path: Path) -> None:
    project = copy_project(root, tmp_path)
    settings = tmp_path / "standar.toml"
    settings.write_text(settings.read_text("utf-8").replace('inggris = "ya"', 'inggris = "tidak"'))
    project = Project.load(tmp_path, DAY)

    assert (codes(project), languages(project)) == (("id",), (INDONESIA,))
    assert switch("layanan/", codes(project)) == ""
    assert {key.bahasa for key in shell_keys(situs_of(files_of()), (), codes(project))} == {"id"}
    html = head(Halaman("a", "b", ""), {"id": "https://x.example/"})
    assert "alternate" not in html


def test_a_catalogue_that_is_none_is_refused_with_its_name(root: Path, tmp_path: Path) -> None:
    project = copy_project(root, tmp_path)
    (tmp_path / "templates").unlink()
    (tmp_path / "templates/bahasa").mkdir(parents=True)
    (tmp_path / "templates" / CATALOGUE).write_text("ini bukan katalog", "utf-8")

    with pytest.raises(OutputError, match=r"en\.po: katalog bahasa Inggris tidak terbaca"):
        languages(project)


def test_words_of_an_author_bring_their_mark_along() -> None:
    assert [Span(Tulisan("Kartu")).asli, Span("Free").asli] == [True, False]
