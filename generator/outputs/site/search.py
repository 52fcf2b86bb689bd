"""The search index: Pagefind over the finished pages."""

from __future__ import annotations

import io
import re
import subprocess
import tarfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from pagefind_bin import get_executable

from generator.cache import digest
from generator.outputs import OutputError, Target
from generator.outputs.site.settle import settle
from generator.shell import read_slots

FOLDER: Final = "pagefind"
_UNUSED: Final = ("pagefind-*ui.*", "pagefind-highlight.*", "pagefind-worker.*")
"""Pagefind's own search boxes; ours is `cari.js`, which searches on the page's own thread."""
_FIGURE: Final = re.compile(r"<figure\b.*?</figure>", re.DOTALL)
"""Pagefind ranks by the words for a picture as if they were the page's name."""


@dataclass(frozen=True, slots=True)
class Searched:
    """What the index reads of a page: hash of all of it, and the HTML that is not published."""

    sidik: str
    indeks: str


def write_index(target: Target, searched: Mapping[str, Searched]) -> Iterator[Path]:
    """Put the index beside the finished pages; yields its files, none where nothing is searched.

    Args:
        target: whose folder holds the pages, and whose cache keeps a whole index.
        searched: address → what is searched on that page; the index is made again when
            one of them changes.

    Raises:
        OutputError: Pagefind cannot be run, did not finish, or wrote an unknown index.
    """
    if not searched:
        return
    parts = [part for url in sorted(searched) for part in (url, searched[url].sidik)]
    key = digest(version("pagefind-bin"), *parts)
    kept = target.cache.get(key)
    if kept is None:
        kept = _make(target, searched)
        target.cache.put(key, kept)
    with tarfile.open(fileobj=io.BytesIO(kept)) as archive:
        for member in archive:
            content = archive.extractfile(member)
            if content is not None:
                yield target.put(f"{FOLDER}/{member.name}", content.read())


def _make(target: Target, searched: Mapping[str, Searched]) -> bytes:
    with TemporaryDirectory(dir=target.project.build) as place:
        pages, index = Path(place, "halaman"), Path(place, "indeks")
        for url, page in searched.items():
            _write_edition(target.folder / url, pages / url, page.indeks)
        _run(pages, index)
        settle(index)
        return _pack(index)


def _write_edition(published: Path, place: Path, indeks: str) -> None:
    """A page as the index reads it: the published article, and what is not published."""
    values = read_slots((published / "index.html").read_text("utf-8"))
    isi = _FIGURE.sub("", values["isi"]) if values else ""
    place.mkdir(parents=True)
    html = f'<!doctype html><html lang="id"><body>{isi}{indeks}</body></html>'
    (place / "index.html").write_text(html, "utf-8")


def _run(site: Path, place: Path) -> None:
    command = [str(get_executable()), "--site", str(site), "--output-path", str(place)]
    command += ["--force-language", "id", "--exclude-selectors", "svg", "--quiet"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        raise OutputError(f"Pagefind tidak dapat dijalankan: {error}") from error
    if done.returncode:
        raise OutputError(f"Pagefind berhenti dengan galat: {done.stderr.strip()}")
    for pattern in _UNUSED:
        for path in place.glob(pattern):
            path.unlink()


def _pack(folder: Path) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                archive.add(path, path.relative_to(folder).as_posix())
    return buffer.getvalue()
