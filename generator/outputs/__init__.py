"""Formats in which the catalogue is published: one file each, found by looking.

A module of this package that has an `OUTPUT` is a format; `publish` runs them in
order of name into one folder that is not public yet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from generator.cache import Cache
from generator.present import Situs
from generator.project import Project


class OutputError(Exception):
    """A format cannot be written; the text says why, in Indonesian. The build ends."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where an output writes, and what it may use besides the catalogue to publish."""

    folder: Path
    project: Project
    cache: Cache
    """Kept results of this format only."""
    digambar: Path
    """The folder in which the theme drew shells, guide pages and assets."""
    terbitan_lama: Path
    """The folder published before; may not exist."""
    tertahan: tuple[str, ...] = ()
    """Ids of standards and agencies left out because of errors, in order."""
    pratinjau: bool = False
    """Whether the result is shown to an author only, on the author's own machine."""
    catatan: Mapping[str, str] = field(default_factory=dict)
    """Address of a page → HTML to stand at its top."""
    tak_tercetak: dict[str, str] = field(default_factory=dict)
    """Address of a page whose document could not be printed → why, in Indonesian. Formats in
    later places read what earlier ones wrote; documents come before pages."""

    def put(self, name: str, data: bytes) -> Path:
        """Write a file of the folder; its path. The folder may hold an older one."""
        path = self.folder / name
        try:
            if path.read_bytes() == data:
                return path
        except FileNotFoundError:
            path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path


@dataclass(frozen=True, slots=True)
class Output:
    """A format: its name for `--to`, file suffix, writer, and the extra to install, if any.

    `write` yields the path of every file once it is whole, and raises `OutputError`;
    `total` says beforehand about how many, for the progress bar.
    """

    name: str
    suffix: str
    write: Callable[[Situs, Target], Iterator[Path]]
    total: Callable[[Situs, Target], int]
    extra: str = ""


def find_outputs() -> tuple[Output, ...]:
    """All formats, by name."""
    modules = (import_module(f"{__name__}.{entry.name}") for entry in iter_modules(__path__))
    found = (getattr(module, "OUTPUT", None) for module in modules)
    outputs = [output for output in found if isinstance(output, Output)]
    return tuple(sorted(outputs, key=lambda output: output.name))
