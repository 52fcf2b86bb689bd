"""Printable documents of standards: PDF/A-2a and PDF/UA-1, as exported by Typst.

`data` decides what is printed, `templates/pdf` how it looks, `press` turns both into
bytes. Documents that nothing changed for come from the cache; many new ones are made
on all cores.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache, partial
from importlib.metadata import version
from pathlib import Path
from typing import Final

from generator import fonts
from generator.cache import digest
from generator.catalog import Standar
from generator.outputs import Output, OutputError, Target, workshop
from generator.outputs.inputs import Inputs
from generator.outputs.pdf.data import MAIN, Naskah, naskah
from generator.outputs.pdf.press import Press, PrintError, RefusedError
from generator.outputs.workshop import FEW
from generator.present import Situs, alamat_standar, standar_view
from generator.present.views import StandarView
from generator.project import Project
from generator.typesetting import STANDARDS

__all__ = [
    "FEW",
    "OUTPUT",
    "UTUH",
    "Edisi",
    "Pesanan",
    "PrintError",
    "print_naskah",
    "printed",
    "started",
    "total",
    "write_edition",
    "write_orders",
]


@dataclass(frozen=True, slots=True)
class Edisi:
    """A document of every standard: its name beside the page, and what it shows of the view."""

    berkas: str
    shown: Callable[[StandarView], StandarView]


def print_naskah(templates: Path, naskah: Naskah) -> bytes:
    """The document, from the compiler that this process keeps for these templates.

    Raises:
        PrintError: it cannot be printed.
    """
    return _press(templates).document(naskah)


def printed(project: Project, naskah: Naskah) -> bytes:
    """A document from its own template, the project's before that of the program.

    Raises:
        PrintError: it cannot be printed.
    """
    return print_naskah(project.template(f"pdf/{naskah.templat}").parent, naskah)


@cache
def _press(templates: Path) -> Press:
    return Press(templates)


@dataclass(frozen=True, slots=True)
class Pesanan:
    """A document to be made: its place, hash of all that it is made from, and its maker."""

    url: str
    berkas: str
    sidik: str
    buat: Callable[[], Naskah]


def write_edition(edisi: Edisi, situs: Situs, target: Target) -> Iterator[Path]:
    """The document of every standard in one edition; the path of each once it is whole.

    Raises:
        OutputError: Typst took not one document.
    """
    inputs = Inputs(situs, target.project)
    kertas = target.project.setelan.kertas

    def make(standar: Standar) -> Naskah:
        view = edisi.shown(standar_view(inputs.alone(standar), standar))
        return naskah(view, situs.tanggal, kertas)

    yield from write_orders(
        [
            Pesanan(alamat_standar(s), edisi.berkas, inputs.fingerprint(s), partial(make, s))
            for s in situs.standar
        ],
        target,
    )


def write_orders(pesanan: Sequence[Pesanan], target: Target, templat: str = MAIN) -> Iterator[Path]:
    """Every document ordered, from one template; the path of each once it is whole.

    Raises:
        OutputError: Typst took not one of them.
    """
    print_room = _PrintRoom(target, templat)
    pending: list[Pesanan] = []
    for satu in pesanan:
        kept = target.cache.get(print_room.key(satu))
        if kept is None:
            pending.append(satu)
        else:
            yield print_room.put(satu, kept)
    yield from print_room.print_all(pending)
    print_room.refuse_if_nothing_prints()


@dataclass(slots=True)
class _PrintRoom:
    """Where documents are made and put; notes in the target what could not be printed."""

    target: Target
    templat: str
    _templates: Path = field(init=False)
    _ground: str = field(init=False)
    _done: int = 0
    _refused: RefusedError | None = None

    def __post_init__(self) -> None:
        self._templates = self.target.project.template(f"pdf/{self.templat}").parent
        paper = self.target.project.setelan.kertas
        contents = _contents(self._templates)
        self._ground = digest(*STANDARDS, *_versions(), *contents, self.templat, paper)

    def key(self, pesanan: Pesanan) -> str:
        """The cache's name for a document: hash of all it is made from."""
        return digest(self._ground, pesanan.berkas, pesanan.sidik)

    def print_all(self, pesanan: Sequence[Pesanan]) -> Iterator[Path]:
        """Print what was not printed before, keep it, put it in its place; in order."""
        jobs = (satu.buat() for satu in pesanan)
        printed = started(self._templates, jobs, len(pesanan))
        for satu, (_, wait) in zip(pesanan, printed, strict=True):
            try:
                pdf = wait()
            except PrintError as error:
                if isinstance(error, RefusedError):
                    self._refused = error
                self.target.tak_tercetak[satu.url] = str(error)
                yield from self._last_published(satu)
            else:
                self.target.cache.put(self.key(satu), pdf)
                yield self.put(satu, pdf)

    def put(self, pesanan: Pesanan, pdf: bytes) -> Path:
        """Write the finished document beside its page."""
        self._done += 1
        return self.target.put(f"{pesanan.url}{pesanan.berkas}", pdf)

    def _last_published(self, pesanan: Pesanan) -> Iterator[Path]:
        """The document that stays in the place of one that could not be printed."""
        name = f"{pesanan.url}{pesanan.berkas}"
        with suppress(FileNotFoundError):
            yield self.target.put(name, (self.target.terbitan_lama / name).read_bytes())

    def refuse_if_nothing_prints(self) -> None:
        """End the build where the fault must be in the templates.

        Raises:
            OutputError: Typst took not one document.
        """
        if self._refused and not self._done:
            raise OutputError(f"Tidak satu pun dokumen PDF dapat dibuat. {self._refused}")


def started(
    templates: Path, jobs: Iterable[Naskah], count: int
) -> Iterator[tuple[Naskah, Callable[[], bytes]]]:
    """Every job with a way to wait for its document, in order; `count` is how many there are."""
    return workshop.started(partial(print_naskah, templates), jobs, count)


def _versions() -> list[str]:
    return [version(name) for name in ("typst", "segno", *fonts.PACKAGES)]


def _contents(folder: Path) -> list[bytes]:
    files = sorted(folder.glob("*.typ"))
    return [part for path in files for part in (path.name.encode(), path.read_bytes())]


def total(situs: Situs, _target: Target) -> int:
    """How many documents an edition has."""
    return len(situs.standar)


UTUH: Final = Edisi("standar.pdf", lambda view: view)
OUTPUT: Final = Output("pdf", "pdf", partial(write_edition, UTUH), total)
