"""What every test may rely on: a pinned date, the `--accept` option, Chromium or a skip."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

pytest_plugins = ("tests.site_fixture",)

ROOT = Path(__file__).parent.parent
CHROMIUM = Path("/usr/bin/chromium")

TANGGAL_ACUAN = "1796083200"
"""2026-12-01 00:00 UTC: the reference date of all tests, unless a test gives its own."""

# A shared machine is slow at times; a property that fails once must fail again in CI.
settings.register_profile("proyek", deadline=None, derandomize="CI" in os.environ, print_blob=True)
settings.load_profile("proyek")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept",
        action="store_true",
        help="tulis ulang berkas acuan dengan hasil sekarang, lalu tinjau dengan git diff",
    )


def pytest_configure() -> None:
    os.environ["SOURCE_DATE_EPOCH"] = TANGGAL_ACUAN
    os.environ["NO_MKDOCS_2_WARNING"] = "1"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if CHROMIUM.exists():
        return
    absent = pytest.mark.skip(reason=f"{CHROMIUM} tidak ada; `make test` memasangnya")
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(absent)


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def accept(request: pytest.FixtureRequest) -> bool:
    """True when golden files are to be rewritten instead of compared."""
    return bool(request.config.getoption("--accept"))
