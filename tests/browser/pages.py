"""Page objects: what a visitor does, in a visitor's words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Self

from playwright.sync_api import Locator, Page, expect

from tests.browser.visit import Visitor


@dataclass(frozen=True, slots=True)
class Search:
    """The search of a page: `header` in every head, else the box in the page's body."""

    page: Page
    header: bool = False

    @classmethod
    def at(cls, visitor: Visitor, url: str = "", *, header: bool = False) -> Self:
        """The search on the page at an address."""
        return cls(visitor.open(url), header)

    @property
    def box(self) -> Locator:
        return self.page.locator("#cari-kotak" if self.header else ".sp-halaman [name=q]")

    @property
    def place(self) -> Locator:
        """Where the results are shown."""
        return self.page.locator("#cari-hasil-kepala" if self.header else ".sp-halaman .sp-hasil")

    @property
    def results(self) -> Locator:
        """The links of the results shown."""
        return self.place.locator("ol > li > a")

    @property
    def status(self) -> Locator:
        """The sentence that says how many there are."""
        return self.place.get_by_role("status")

    @property
    def marks(self) -> Locator:
        """Words marked in the results."""
        return self.place.locator("li mark")

    def facet(self, name: str) -> Locator:
        """The box of one value of a facet."""
        return self.place.get_by_role("checkbox", name=re.compile(rf"^{name} \d+$"))

    def unfold_facets(self) -> None:
        """Open the facets, where they are shown and the screen is too small to show all at once."""
        folded = self.place.locator("details.sp-saring:not([open]) > summary")
        if folded.is_visible():
            folded.click()

    def type(self, words: str) -> None:
        """Type and wait until there is an answer to these very words."""
        self.box.fill(words)
        expect(self.status).to_contain_text(f"“{words}”")

    def found(self) -> list[str]:
        """Addresses of the results, from the root of the site, in order."""
        return [str(link.get_attribute("href")).lstrip("/") for link in self.results.all()]


@dataclass(frozen=True, slots=True)
class Standard:
    """The page of a service standard."""

    page: Page

    @classmethod
    def at(cls, visitor: Visitor, url: str) -> Self:
        """The page at an address."""
        return cls(visitor.open(url))

    @property
    def answers(self) -> Locator:
        """The boxes that answer a citizen's questions."""
        return self.page.locator(".sp-jawaban > div")

    @property
    def charts(self) -> Locator:
        """Pictures drawn when the site was built."""
        return self.page.locator(".sp-bagan img")

    def open_diagram(self) -> Locator:
        """Open the first "Diagram Mermaid"; its picture, once drawn."""
        control = self.page.locator("details.sp-diagram").first
        control.locator("summary").click()
        picture = control.locator(".sp-diagram__gambar img")
        picture.wait_for()
        return picture
