"""One printable document per standard: PDF/A-2a and PDF/UA-1, as exported by Typst.

`data` decides what is printed, `templates/pdf` how it looks, `press` turns both into
bytes. Documents that nothing changed for come from the cache; many new ones are made
on all cores.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache, partial
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from generator.cache import digest
from generator.catalog import Standar
from generator.outputs import Output, OutputError, Target
from generator.outputs.inputs import Inputs
from generator.outputs.pdf.data import Naskah, naskah
from generator.outputs.pdf.press import MAIN, STANDARDS, Press, PrintError, RefusedError
from generator.present import Situs, alamat_standar, standar_view

__all__ = ["FEW", "OUTPUT", "PrintError", "print_naskah", "started"]

FILE: Final = "standar.pdf"
"""Name of the document, beside the standard's page."""
FEW: Final = 40
"""Documents up to which starting other processes costs more than it saves."""
_WAITING: Final = 4
"""Documents under way per process."""


def print_naskah(templates: Path, naskah: Naskah) -> bytes:
    """The document, from the compiler that this process keeps for these templates.

    Raises:
        PrintError: it cannot be printed.
    """
    return _press(templates).document(naskah)


@cache
def _press(templates: Path) -> Press:
    return Press(templates)


def _write(situs: Situs, target: Target) -> Iterator[Path]:
    print_room = _PrintRoom(target)
    inputs = Inputs(situs, target.project)
    pending: dict[str, Standar] = {}
    for standar in situs.standar:
        key = print_room.key(inputs.fingerprint(standar))
        kept = target.cache.get(key)
        if kept is None:
            pending[key] = standar
        else:
            yield print_room.put(alamat_standar(standar), kept)
    jobs = (naskah(standar_view(inputs.alone(s), s), situs.tanggal) for s in pending.values())
    yield from print_room.print_all(jobs, list(pending))
    print_room.refuse_if_nothing_prints()


@dataclass(slots=True)
class _PrintRoom:
    """Where documents are made and put; notes in the target what could not be printed."""

    target: Target
    _templates: Path = field(init=False)
    _ground: str = field(init=False)
    _done: int = 0
    _refused: RefusedError | None = None

    def __post_init__(self) -> None:
        self._templates = self.target.project.template(f"pdf/{MAIN}").parent
        self._ground = digest(*STANDARDS, *_versions(), *_contents(self._templates))

    def key(self, fingerprint: str) -> str:
        """The cache's name for a document: hash of all it is made from."""
        return digest(self._ground, fingerprint)

    def print_all(self, jobs: Iterable[Naskah], keys: Sequence[str]) -> Iterator[Path]:
        """Print what was not printed before, keep it, put it in its place; in order."""
        printed = started(self._templates, jobs, len(keys))
        for key, (job, wait) in zip(keys, printed, strict=True):
            try:
                pdf = wait()
            except PrintError as error:
                if isinstance(error, RefusedError):
                    self._refused = error
                self.target.tak_tercetak[job.url] = str(error)
                yield from self._last_published(job.url)
            else:
                self.target.cache.put(key, pdf)
                yield self.put(job.url, pdf)

    def put(self, url: str, pdf: bytes) -> Path:
        """Write the finished document beside its page."""
        self._done += 1
        return self.target.put(f"{url}{FILE}", pdf)

    def _last_published(self, url: str) -> Iterator[Path]:
        """The document that stays in the place of one that could not be printed."""
        with suppress(FileNotFoundError):
            old = (self.target.terbitan_lama / url / FILE).read_bytes()
            yield self.target.put(f"{url}{FILE}", old)

    def refuse_if_nothing_prints(self) -> None:
        """End the build where the fault must be in the templates.

        Raises:
            OutputError: Typst took not one document.
        """
        if self._refused and not self._done:
            raise OutputError(f"Tidak satu pun dokumen PDF dapat dibuat. {self._refused}")


Wait = Callable[[], bytes]
"""Gives the document when it is finished, or raises what kept it from being printed."""


def started(templates: Path, jobs: Iterable[Naskah], count: int) -> Iterator[tuple[Naskah, Wait]]:
    """Every job with a way to wait for its document, in order; `count` is how many there are.

    More than a few are made by other processes, several at a time.
    """
    cores = os.cpu_count() or 1
    if count <= FEW or cores == 1:
        for job in jobs:
            yield job, partial(print_naskah, templates, job)
        return
    with ProcessPoolExecutor(cores, mp_context=get_context("spawn")) as pool:
        waiting: deque[tuple[Naskah, Future[bytes]]] = deque()
        try:
            for job in jobs:
                waiting.append((job, pool.submit(print_naskah, templates, job)))
                if len(waiting) >= cores * _WAITING:
                    first, future = waiting.popleft()
                    yield first, future.result
            for first, future in waiting:
                yield first, future.result
        finally:
            pool.shutdown(cancel_futures=True)


def _versions() -> list[str]:
    return [version(name) for name in ("typst", "segno", "fontpkg-source-sans-3")]


def _contents(folder: Path) -> list[bytes]:
    files = sorted(folder.glob("*.typ"))
    return [part for path in files for part in (path.name.encode(), path.read_bytes())]


def _total(situs: Situs) -> int:
    return len(situs.standar)


OUTPUT: Final = Output("pdf", "pdf", _write, _total)
