"""The successor of Material draws the same shells from the same settings."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from generator.outputs.site.languages import split_address
from generator.outputs.site.sources import fill_pages
from generator.project import Project
from generator.shell import SLOTS, ShellKey, split

URLS = (
    "",
    "layanan/",
    "layanan/dinas-a/ktp/",
    "instansi/dinas-a/",
    "regulasi/uu-25-2009/",
    "cari/",
    "en/",
    "en/layanan/dinas-a/ktp/",
)


def key_of(url: str) -> ShellKey:
    """The shell of a page at an address from the root of the site."""
    return ShellKey.of(url, split_address(url)[0])


@pytest.fixture(scope="module")
def drawn(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that Zensical wrote."""
    place = tmp_path_factory.mktemp("zensical")
    shutil.copytree(root / "templates", place / "templates")
    project = replace(Project.load(root), root=place)
    keys = {key_of(url) for url in (*URLS, "instansi/", "regulasi/", "kelengkapan/")}
    fill_pages(project, keys, {})
    settings = yaml.safe_load((root / "mkdocs.yml").read_text("utf-8"))
    for mkdocs_only in ("hooks", "plugins", "validation"):
        del settings[mkdocs_only]
    (place / "mkdocs.yml").write_text(yaml.safe_dump(settings), "utf-8")
    command = [sys.executable, "-m", "zensical", "build", "-f", str(place / "mkdocs.yml")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=place)
    assert done.returncode == 0, done.stdout + done.stderr
    return place / "site"


@pytest.mark.parametrize("url", URLS)
def test_every_shell_has_all_slots(drawn: Path, url: str) -> None:
    html = (drawn / key_of(url).url / "index.html").read_text("utf-8")

    shell = split(html)

    assert set(shell.slots) == set(SLOTS)


def test_english_shells_speak_english(drawn: Path) -> None:
    html = (drawn / key_of("en/").url / "index.html").read_text("utf-8")

    assert '<html lang="en"' in html
    assert ">Services</a>" in html


def test_the_page_for_unknown_addresses_has_its_slots(drawn: Path) -> None:
    split((drawn / "404.html").read_text("utf-8"), ("kebijakan", "judul", "isi"))


def test_assets_are_linked_from_as_deep_as_the_page(drawn: Path) -> None:
    html = (drawn / ShellKey.of("layanan/dinas-a/ktp/").url / "index.html").read_text("utf-8")

    assert 'href="../../../aset/standar.css"' in html
    assert 'action="../../../cari/"' in html


def test_nothing_is_asked_of_third_parties(drawn: Path) -> None:
    html = (drawn / "index.html").read_text("utf-8")

    assert "fonts.googleapis" not in html
    assert "unpkg" not in html
