"""No author text can open a tag, a heading, a link, a table cell; order and seed change nothing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.cache import Cache
from generator.outputs.site.bodies import Bodies
from generator.present import Situs, halaman_situs
from generator.project import Project
from generator.values import Teks
from tests.markup import Element, parse, read_html
from tests.naskah import REGISTER, REGISTER_FILE, files_of, situs_of
from tests.poison import poisoned_situs
from tests.site_fixture import DAY

HARMLESS = "Biasa saja"
SAFE_LINK = re.compile(r"(https?|mailto|tel|sms):|#|\.\./|\./")
COUNTED = frozenset(("h1", "h2", "h3", "h4", "li", "table", "tr", "th", "td", "form", "input"))
HOSTILE = (
    "<script>alert(1)</script>",
    "</p></li></h1></section><h1>Judul</h1>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "# Judul\n## Lagi",
    "| a | b |\n|---|---|",
    "[klik](javascript:alert(1))",
    '[klik](https://a.example/"onmouseover="alert(1))',
    "[a](https://a.example)](https://b.example)",
    "{{ 7 * 7 }}{% raw %}",
    "[[slot:isi]]<!--isi--><!--/isi--><!--catatan-->",
    "]]></svg><svg onload=alert(1)>",
    "&lt;b&gt; &amp; &#60;i&#62;",
    "```\n</pre>",
    "*a **b* c** [d",
)
KINDS = (
    "layanan/contoh-disdukcapil/kartu-keluarga/",
    "layanan/contoh-puskesmas-melati/laboratorium/",
    "instansi/contoh-disdukcapil/",
    "regulasi/uu-11-2020/",
    "layanan/",
    "",
)

SCRIPTS = {"aset/layanan.js", "aset/banding.js"}

texts = st.one_of(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60),
    st.lists(st.sampled_from([*HOSTILE, '"', "<", ">", "'", "`", "\\"]), min_size=1).map(" ".join),
).filter(lambda text: bool(text.strip()))


@dataclass(frozen=True)
class Press:
    """Draws pages of a poisoned site."""

    situs: Situs
    bodies: Bodies

    def pages(self, teks: str) -> Iterator[tuple[str, Element]]:
        """One page of every kind; each is well-formed."""
        makers = halaman_situs(poisoned_situs(self.situs, teks))
        for url in KINDS:
            page, faults = read_html(self.bodies.draw(makers[url]()).html)
            assert faults == [], url
            yield url, page


@pytest.fixture(scope="module")
def press(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Press:
    place = tmp_path_factory.mktemp("cetak")
    (place / "templates").symlink_to(root / "templates")
    files = {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted((root / "standards").rglob("*.yml"))
    }
    return Press(situs_of(files), Bodies(Project(place, DAY), Cache(place / "cache")))


def shapes(page: Element) -> set[tuple[str, ...]]:
    """Every kind of element with the names of its attributes and its classes."""
    return {(e.name, *sorted(e.attributes), e.attributes.get("class", "")) for e in page.walk()}


def counts(page: Element) -> Counter[str]:
    return Counter(e.name for e in page.walk() if e.name in COUNTED)


@pytest.fixture(scope="module")
def harmless(press: Press) -> dict[str, Element]:
    return dict(press.pages(HARMLESS))


@settings(max_examples=20)
@given(teks=texts)
@example(teks=HOSTILE[0])
@example(teks=HOSTILE[1])
@example(teks=" ".join(HOSTILE))
def test_no_text_opens_anything(press: Press, harmless: dict[str, Element], teks: str) -> None:
    marks = {("strong", ""), ("em", ""), ("a", "href", ""), ("tspan", "dy", "x", "")}

    for url, page in press.pages(teks):
        assert shapes(page) - shapes(harmless[url]) - marks == set()
        assert counts(page) == counts(harmless[url])
        links = [e.attributes["href"] for e in page.find("a")]
        assert [link for link in links if not SAFE_LINK.match(link)] == []


@settings(max_examples=20)
@given(teks=texts)
@example(teks=" ".join(HOSTILE))
def test_text_is_shown_as_it_was_written(press: Press, teks: str) -> None:
    shown = " ".join(Teks(teks).polos().split())

    for url, page in press.pages(teks):
        if url.startswith(("layanan/c", "instansi/c")):
            (heading,) = page.find("h1")
            assert heading.text() == shown
        if url == "layanan/contoh-disdukcapil/kartu-keluarga/":
            (part,) = [e for e in page.walk() if e.attributes.get("id") == "persyaratan"]
            first = part.find("li")[0]
            assert first.text().startswith(shown)


def test_every_page_of_the_site_survives_all_hostile_texts(press: Press) -> None:
    for maker in halaman_situs(poisoned_situs(press.situs, " ".join(HOSTILE))).values():
        html = press.bodies.draw(maker()).html

        assert read_html(html)[1] == []
        scripts = parse(html).find("script")
        assert {e.attributes["src"].rpartition("../")[2] for e in scripts} <= SCRIPTS
        assert "".join(e.text() for e in scripts) == ""


@pytest.mark.parametrize("id_", ["../../luar", "..", "a b", "/etc"])
def test_no_address_leaves_the_site(id_: str) -> None:
    files = files_of() | {REGISTER_FILE: REGISTER.replace("uu-25-2009", id_).encode()}

    urls = list(halaman_situs(situs_of(files)))

    assert [url for url in urls if not re.fullmatch(r"(?:[a-z0-9_-]+/)*", url)] == []


@settings(max_examples=5)
@given(data=st.data())
def test_the_order_of_files_changes_nothing(press: Press, data: st.DataObject) -> None:
    files = {name: berkas.data for name, berkas in press.situs.catalog.berkas.items()}
    names = data.draw(st.permutations(sorted(files)))

    other = situs_of({name: files[name] for name in names})

    assert {url: maker() for url, maker in halaman_situs(other).items()} == {
        url: maker() for url, maker in halaman_situs(press.situs).items()
    }
