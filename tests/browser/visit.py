"""One visit to the site: where the browser went, what it asked for, what it complained of."""

from __future__ import annotations

from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, Response

_WATCH = """
window.pelanggaran = [];
document.addEventListener("securitypolicyviolation", (e) => {
  window.pelanggaran.push(`${e.effectiveDirective}: ${e.blockedURI} ${e.sample}`);
});
"""


@dataclass
class Visitor:
    """A browser window that keeps a record. `address` is the root of the site."""

    context: BrowserContext
    address: str
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    _page: Page | None = None

    @property
    def page(self) -> Page:
        """The one page of this visitor."""
        if self._page is None:
            self.context.add_init_script(_WATCH)
            self._page = self.context.new_page()
            self.context.on("request", self._asked)
            self._page.on("console", self._said)
            self._page.on("pageerror", lambda error: self.complaints.append(str(error)))
        return self._page

    def open(self, url: str = "") -> Page:
        """Go to an address given from the root of the site, and wait until it is loaded."""
        self.page.goto(f"{self.address}{url}", wait_until="load")
        return self.page

    def answer(self, url: str) -> Response:
        """As `open`, for the answer of the server."""
        response = self.page.goto(f"{self.address}{url}")
        assert response
        return response

    def foreign_requests(self) -> list[str]:
        """What was asked of anybody but the site."""
        own = (self.address, "data:", f"blob:{self.address}")
        return [url for url in self.requests if not url.startswith(own)]

    def violations(self) -> list[str]:
        """Everything that the policy forbade on the present page."""
        found: list[str] = self.page.evaluate("window.pelanggaran")
        return found

    def _asked(self, request: Request) -> None:
        self.requests.append(request.url)

    def _said(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.complaints.append(message.text)
