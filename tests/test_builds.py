"""The whole site built again: elsewhere, other hash seed, strictly, with all files broken."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.site_fixture import Built, copy_project

pytestmark = pytest.mark.lambat

STANDAR = ("-c", "from generator.cli import main; main()", "--tanggal", "2026-12-01")
MKDOCS = ("-m", "mkdocs", "build", "--quiet")


def run(place: Path, root: Path, *words: str, seed: str = "0") -> subprocess.CompletedProcess[str]:
    """Run a command in a project, in a process of its own."""
    environment = os.environ | {"PYTHONPATH": str(root), "PYTHONHASHSEED": seed}
    command = [sys.executable, *words]
    return subprocess.run(
        command, cwd=place, env=environment, capture_output=True, text=True, check=False
    )


def files_of(site: Path) -> dict[str, bytes]:
    """Every file of a site."""
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in sorted(site.rglob("*"))
        if path.is_file()
    }


def differing(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> list[str]:
    """Names of files that are missing on one side or not the same on both."""
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


@pytest.fixture
def place(built: Built, root: Path, tmp_path: Path) -> Path:
    """Another project with the site as it was published."""
    folder = tmp_path / "proyek lain"
    folder.mkdir()
    copy_project(root, folder)
    shutil.copytree(built.site, folder / "site")
    return folder


def break_all(place: Path) -> None:
    """Take the fee out of every standard."""
    for path in sorted(place.glob("standards/*/layanan/*.yml")):
        path.write_text(path.read_text("utf-8").replace("\nbiaya:", "\nbiayaa:"), "utf-8")


@pytest.mark.parametrize("seed", ["1", "4242"])
def test_a_build_elsewhere_gives_the_same_bytes(
    built: Built, root: Path, tmp_path: Path, seed: str
) -> None:
    copy_project(root, tmp_path)

    done = run(tmp_path, root, *STANDAR, "build", seed=seed)

    assert done.returncode == 0, done.stderr
    assert differing(files_of(tmp_path / "site"), files_of(built.site)) == []


@pytest.mark.parametrize("words", [(*STANDAR, "build", "--ketat"), (*MKDOCS, "--strict")])
def test_a_strict_build_of_broken_files_leaves_the_old_site(
    built: Built, root: Path, place: Path, words: tuple[str, ...]
) -> None:
    break_all(place)

    done = run(place, root, *words)

    assert done.returncode == 1
    assert "galat; situs tidak dibangun" in done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert differing(files_of(place / "site"), files_of(built.site)) == []


def test_a_plain_build_of_broken_files_keeps_the_last_pages_with_a_note(
    built: Built, root: Path, place: Path
) -> None:
    break_all(place)

    done = run(place, root, *MKDOCS)

    assert done.returncode == 0, done.stderr
    pages = sorted((place / "site/layanan").glob("*/*/index.html"))
    assert len(pages) == len(sorted((built.site / "layanan").glob("*/*/index.html")))
    assert [p for p in pages if "terbitan terakhir yang lolos" not in p.read_text("utf-8")] == []
