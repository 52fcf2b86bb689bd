"""The search index: Pagefind over the finished pages."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from pagefind_bin import get_executable

from generator.cache import digest
from generator.outputs import OutputError, Target
from generator.outputs.site.settle import settle

FOLDER: Final = "pagefind"
_UNUSED: Final = ("pagefind-*ui.*", "pagefind-highlight.*", "pagefind-worker.*")
"""Pagefind's own search boxes; ours is `cari.js`, which searches on the page's own thread."""


def write_index(target: Target, searched: Mapping[str, str]) -> Iterator[Path]:
    """Put the index beside the finished pages; yields its files.

    Args:
        target: whose folder holds the pages, and whose cache keeps a whole index.
        searched: address → hash of what is searched on that page; the index is made
            again when one of them changes.

    Raises:
        OutputError: Pagefind cannot be run, did not finish, or wrote an unknown index.
    """
    parts = [part for url in sorted(searched) for part in (url, searched[url])]
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


def _make(target: Target, searched: Mapping[str, str]) -> bytes:
    _forget_old_pages(target.folder, searched)
    with TemporaryDirectory(dir=target.project.build) as place:
        _run(target.folder, Path(place), places(searched))
        settle(Path(place))
        return _pack(Path(place))


def places(searched: Iterable[str]) -> str:
    """Pattern of the files that Pagefind reads: those in folders with pages that are searched.

    It reads all that it finds before it leaves out what is not searched: pages in other
    languages and lists of services would cost as much time and memory again.

    >>> places(["layanan/dinas-a/ktp/", "instansi/dinas-a/"])
    '{instansi,layanan}/**/*.html'
    >>> places([])
    '**/*.html'
    """
    folders = {url.partition("/")[0] for url in searched}
    return f"{{{','.join(sorted(folders))}}}/**/*.html" if folders else "**/*.html"


def _run(site: Path, place: Path, glob: str) -> None:
    command = [str(get_executable()), "--site", str(site), "--output-path", str(place)]
    command += ["--glob", glob, "--force-language", "id", "--exclude-selectors", "svg", "--quiet"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        raise OutputError(f"Pagefind tidak dapat dijalankan: {error}") from error
    if done.returncode:
        raise OutputError(f"Pagefind berhenti dengan galat: {done.stderr.strip()}")
    for pattern in _UNUSED:
        for path in place.glob(pattern):
            path.unlink()


def _forget_old_pages(folder: Path, searched: Mapping[str, str]) -> None:
    """Delete pages that an earlier build left in the folder and that Pagefind would find."""
    for path in folder.rglob("*.html"):
        url = path.parent.relative_to(folder).as_posix() + "/"
        if url not in searched and b"data-pagefind-body" in path.read_bytes():
            path.unlink()


def _pack(folder: Path) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                archive.add(path, path.relative_to(folder).as_posix())
    return buffer.getvalue()
