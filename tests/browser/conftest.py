"""Chromium without a network: only the folder of the built site can be reached."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import pytest
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

from tests.browser.server import serve
from tests.browser.visit import Visitor
from tests.conftest import CHROMIUM
from tests.site_fixture import Built

FLAGS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # Nothing but the local server has an address: every page is seen with the network off.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)

PATIENCE: Final = 45_000
"""Milliseconds after which something never comes; a busy machine takes seconds for a page."""
expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def address(built: Built) -> Iterator[str]:
    """Address of the served site."""
    with serve(built.site) as address:
        yield address


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """A visitor without history on a phone."""
    context = chromium.new_context(
        viewport={"width": 390, "height": 844}, locale="id-ID", reduced_motion="reduce"
    )
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


@pytest.fixture
def visitor(context: BrowserContext, address: str) -> Visitor:
    return Visitor(context, address)


@pytest.fixture
def without_script(chromium: Browser, address: str) -> Iterator[Visitor]:
    """A visitor whose browser runs no script."""
    context = chromium.new_context(java_script_enabled=False, locale="id-ID")
    yield Visitor(context, address)
    context.close()
