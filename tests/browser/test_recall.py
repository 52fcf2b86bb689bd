"""Search among a thousand services: does it find what is meant, and what does that cost."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.pages import Search
from tests.browser.server import serve
from tests.browser.visit import Visitor
from tests.pencarian.situs import SitusRamai, build_crowded, questions, transferred

pytestmark = [pytest.mark.browser, pytest.mark.lambat]

SHOWN_FIRST: Final = 5
ENOUGH: Final = 0.95
LARGEST: Final = 210_000
"""Bytes of a first query at a thousand standards."""


@pytest.fixture(scope="session")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> SitusRamai:
    """A thousand services and those that are looked for, built once."""
    return build_crowded(tmp_path_factory.mktemp("ramai"))


@pytest.fixture
def guest(chromium: Browser, crowded: SitusRamai) -> Iterator[Visitor]:
    """A visitor of the crowded site, on a phone."""
    with serve(crowded.folder) as address:
        context = chromium.new_context(
            viewport={"width": 390, "height": 844}, locale="id-ID", reduced_motion="reduce"
        )
        context.set_default_timeout(30_000)
        yield Visitor(context, address)
        context.close()


def test_what_is_meant_is_among_the_first(guest: Visitor, crowded: SitusRamai) -> None:
    search = Search.at(guest, "cari/")
    missed: defaultdict[str, list[str]] = defaultdict(list)
    asked = list(questions())

    for question in asked:
        search.type(question.ketikan)
        first = search.found()[:SHOWN_FIRST]
        if crowded.alamat[question.kunci] not in first:
            missed[question.kelas].append(f"{question.ketikan} → {question.kunci}, not {first}")

    recall = 1 - sum(map(len, missed.values())) / len(asked)
    assert recall >= ENOUGH, (round(recall, 3), dict(missed))


@pytest.mark.parametrize(("url", "header"), [("", True), ("cari/", False)])
@pytest.mark.parametrize("words", ["kartu keluarga", "penerbitan kartu tanda penduduk"])
def test_a_first_query_is_cheap(
    guest: Visitor, crowded: SitusRamai, words: str, url: str, *, header: bool
) -> None:
    search = Search.at(guest, url, header=header)
    before = set(guest.requests)

    search.type(words)
    expect(search.results).to_have_count(10)
    guest.page.wait_for_load_state("networkidle")

    sent = transferred(crowded.folder, set(guest.requests) - before)
    assert sum(sent.values()) <= LARGEST, sent
