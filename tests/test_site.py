"""The built site, read as files: structure, links, anchors, whose page it is, the seed's words."""

from __future__ import annotations

import shutil
import subprocess
from collections import Counter
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest

from generator.components import KOMPONEN
from generator.outputs import find_outputs
from tests.markup import Element, parse, read_html, text_of
from tests.seed.phrases import normalised, sentences
from tests.site_fixture import KK, SEED, STANDARDS, Built

ROOT: Final = "https://situs.example/"
EXAMPLES: Final = tuple(url for url in STANDARDS if url != SEED)


@pytest.fixture(scope="module")
def trees(built: Built) -> dict[str, Element]:
    """File name → page, for every page of the site."""
    return {name: parse(html) for name, html in built.pages()}


def page_of(trees: dict[str, Element], url: str) -> Element:
    return trees[f"{url}index.html"]


def article_of(trees: dict[str, Element], url: str) -> Element:
    """What stands on a page besides head, menu and foot."""
    (article,) = page_of(trees, url).having("sp-halaman")
    return article


def goals(name: str, page: Element) -> set[str]:
    """Absolute addresses of everything a page links to or loads."""
    base = urljoin(ROOT, name.removesuffix("index.html"))
    return {
        urljoin(base, element.attributes[attribute])
        for element in page.walk()
        for attribute in ("href", "src", "action")
        if element.attributes.get(attribute)
    }


# ---------------------------------------------------------------- structure


def test_elements_are_closed_and_stand_where_they_may(built: Built) -> None:
    faults = {name: read_html(html)[1][:3] for name, html in built.pages()}

    assert {name: found for name, found in faults.items() if found} == {}


def test_no_id_stands_twice_on_a_page(trees: dict[str, Element]) -> None:
    twice = {
        name: [id_ for id_, times in ids.items() if times > 1]
        for name, page in trees.items()
        if (ids := Counter(e.attributes["id"] for e in page.walk() if "id" in e.attributes))
    }

    assert {name: ids for name, ids in twice.items() if ids} == {}


def test_what_refers_to_an_id_finds_it(trees: dict[str, Element]) -> None:
    lost = {
        (name, id_)
        for name, page in trees.items()
        for ids in [{e.attributes.get("id") for e in page.walk()}]
        for element in page.walk()
        for attribute in ("aria-labelledby", "aria-describedby", "aria-controls")
        for id_ in element.attributes.get(attribute, "").split()
        if id_ not in ids
    }

    assert lost == set()


def test_every_page_has_one_heading_of_the_first_rank(trees: dict[str, Element]) -> None:
    assert [name for name, page in trees.items() if len(page.find("h1")) != 1] == []


def test_headings_skip_no_rank(trees: dict[str, Element]) -> None:
    skipped = {}
    for name, page in trees.items():
        ranks = [int(e.name[1]) for e in page.walk() if e.name in {"h1", "h2", "h3", "h4", "h5"}]
        if any(after > before + 1 for before, after in zip([0, *ranks], ranks, strict=False)):
            skipped[name] = ranks

    assert skipped == {}


def test_no_element_carries_styles_or_handlers(trees: dict[str, Element]) -> None:
    found = {
        (name, element.name, attribute)
        for name, page in trees.items()
        for element in page.walk()
        for attribute in element.attributes
        if attribute == "style" or attribute.startswith("on")
    }

    assert found == set()


# ---------------------------------------------------------------- links


def test_links_and_anchors_lead_somewhere(built: Built, trees: dict[str, Element]) -> None:
    ids = {name: {e.attributes.get("id") for e in page.walk()} for name, page in trees.items()}
    with_pdf = any(output.name == "pdf" for output in find_outputs())
    lost = set()
    for name, page in trees.items():
        for goal in goals(name, page):
            address, anchor = urldefrag(goal)
            parts = urlsplit(address)
            if not address.startswith(ROOT):
                continue
            file = unquote(parts.path).lstrip("/")
            file += "index.html" if not file or file.endswith("/") else ""
            pending = file.endswith("standar.pdf") and not with_pdf
            missing = not (built.site / file).is_file() and not pending
            if missing or (anchor and file in ids and anchor not in ids[file]):
                lost.add((name, goal.removeprefix(ROOT)))

    assert lost == set()


def test_links_to_other_sites_are_those_of_authors(trees: dict[str, Element], root: Path) -> None:
    files = [root / "standar.toml", *sorted((root / "standards").rglob("*.yml"))]
    sources = "\n".join(path.read_text("utf-8") for path in files)
    hosts = {
        urlsplit(goal).hostname
        for name, page in trees.items()
        if not name.startswith("panduan/")
        for goal in goals(name, page)
        if not goal.startswith(ROOT) and goal.startswith("http")
    }

    assert {host for host in hosts if host and host not in sources} <= {"wa.me"}


@pytest.mark.parametrize("url", STANDARDS)
def test_every_component_has_its_stable_anchor(trees: dict[str, Element], url: str) -> None:
    ids = [e.attributes["id"] for e in article_of(trees, url).walk() if "id" in e.attributes]
    anchors = [komponen.jangkar for komponen in KOMPONEN.values()]

    assert [id_ for id_ in ids if id_ in anchors] == anchors
    assert {"isi", "penyampaian", "pengelolaan", "tentang", "tempat", "unduhan"} <= set(ids)


@pytest.mark.parametrize("url", STANDARDS)
def test_the_groups_are_headed_as_in_official_documents(
    trees: dict[str, Element], url: str
) -> None:
    titles = [h.text() for h in article_of(trees, url).find("h2")]
    parts = [h.text() for h in article_of(trees, url).find("h3")]

    assert titles[:2] == [
        "Proses Penyampaian Pelayanan",
        "Proses Pengelolaan Pelayanan di Internal Organisasi",
    ]
    assert parts[:14] == [f"{k.nomor}. {k.judul}" for k in KOMPONEN.values()]


# ---------------------------------------------------------------- whose page it is


def robots_of(page: Element) -> list[str]:
    return [
        e.attributes["content"] for e in page.find("meta") if e.attributes.get("name") == "robots"
    ]


def test_a_copy_says_so_and_is_not_for_search_engines(trees: dict[str, Element]) -> None:
    for url in (SEED, "instansi/dpmptsp-kaltim/"):
        page = page_of(trees, url)
        (banner,) = page.having("sp-spanduk")

        assert "Salinan, bukan situs resmi." in banner.text()
        assert robots_of(page) == ["noindex"]


def test_a_copy_carries_no_official_data_and_no_address_to_report_to(
    trees: dict[str, Element],
) -> None:
    page = page_of(trees, SEED)

    scripts = [e for e in page.find("script") if "ld+json" in e.attributes.get("type", "")]

    assert scripts == []
    assert "Laporkan kekeliruan" not in page.text()


def test_copies_are_not_in_the_site_map(built: Built) -> None:
    assert "dpmptsp-kaltim" not in (built.site / "sitemap.xml").read_text("utf-8")


@pytest.mark.parametrize("url", EXAMPLES)
def test_an_example_says_so_everywhere(trees: dict[str, Element], url: str) -> None:
    (banner,) = page_of(trees, url).having("sp-spanduk")
    (agency,) = page_of(trees, url).having("sp-instansi")

    assert "Contoh, bukan layanan nyata." in banner.text()
    assert "(fiktif)" in agency.text()


@pytest.mark.parametrize("url", EXAMPLES)
def test_contacts_of_an_example_reach_nobody(trees: dict[str, Element], url: str) -> None:
    hosts = {
        urlsplit(link).hostname or urlsplit(link).path.rpartition("@")[2]
        for link in goals(f"{url}index.html", article_of(trees, url))
        if link.startswith(("http", "mailto:"))
    }

    reserved = {host for host in hosts if PurePosixPath(host).suffix == ".example"}
    assert hosts - reserved <= {"wa.me"}


def test_proposals_lead_to_the_file_of_the_standard(trees: dict[str, Element]) -> None:
    (link,) = [e for e in page_of(trees, KK).find("a") if e.text() == "Usulkan perubahan"]

    assert link.attributes["href"] == (
        "https://git.contoh.example/standar/sunting/main/"
        "standards/contoh-disdukcapil/layanan/kartu-keluarga.yml"
    )


# ---------------------------------------------------------------- the seed's words


def folded(text: str) -> str:
    """The words alone: small letters, no mark at the end, no places where a line may break."""
    return normalised(text.replace("\u200b", "")).casefold().rstrip(".;")


@pytest.fixture(scope="module")
def seed_page(trees: dict[str, Element]) -> str:
    return folded(article_of(trees, SEED).text())


@pytest.mark.parametrize("sentence", sentences())
def test_every_sentence_of_the_seed_is_on_its_page(seed_page: str, sentence: str) -> None:
    assert folded(sentence) in seed_page


@pytest.fixture(scope="module")
def seed_pdf(built: Built) -> str:
    file = built.site / SEED / "standar.pdf"
    if not file.exists():
        pytest.skip("keluaran PDF belum ada")
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext tidak terpasang")
    done = subprocess.run(
        ["pdftotext", "-raw", str(file), "-"], capture_output=True, text=True, check=True
    )
    return folded("\n".join(without_margins(page) for page in done.stdout.split("\f")))


def without_margins(page: str) -> str:
    """A page of the PDF without its foot and the head of the table that goes on; words whole."""
    body = page.removeprefix("NO KOMPONEN URAIAN\n").rpartition("\nLayanan Pelaporan Usaha")[0]
    return body.replace("-\n", "-")


@pytest.mark.parametrize("sentence", sentences())
def test_every_sentence_of_the_seed_is_in_its_pdf(seed_pdf: str, sentence: str) -> None:
    assert folded(sentence) in seed_pdf


def test_the_words_of_other_pages_do_not_stand_in_for_the_seed(built: Built) -> None:
    assert folded(sentences()[0]) not in folded(text_of(built.read(KK)))
