"""References by id within a component: cases and tracks that its rows name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.diagnostics import Path
from generator.model.dasar import Model


def references(model: Model, path: Path = ()) -> Iterator[tuple[Path, str, str]]:
    """Path within the component, key (`varian` or `jalur`) and the id it names, in order."""
    nilai: Any
    for nama, nilai in vars(model).items():
        if nilai is None:
            continue
        if nama == "varian":
            yield from (((*path, nama, i), nama, v) for i, v in enumerate(nilai))
        elif nama == "jalur" and isinstance(nilai, str):
            yield (*path, nama), nama, nilai
        elif isinstance(nilai, Model):
            yield from references(nilai, (*path, nama))
        elif isinstance(nilai, tuple):
            for i, satu in enumerate(nilai):
                if isinstance(satu, Model):
                    yield from references(satu, (*path, nama, i))
