"""`manifest.json`: what a published folder was made from, and what is in it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Final

from generator.edition import Edition
from generator.project import Project

_SETTINGS: Final = ("mkdocs.yml", "standar.toml")


def write_manifest(edition: Edition, file: Path) -> None:
    """Write it into a folder that is otherwise finished."""
    inputs = {name: _hash(data) for name, data in edition.files.items()}
    inputs |= dict(_hashes(edition.project.root, _other_inputs(edition.project)))
    folder = file.parent
    others = (path for path in folder.rglob("*") if path.is_file() and path != file)
    outputs = dict(_hashes(folder, others))
    content = {
        "versi": edition.project.versi,
        "tanggal": edition.project.tanggal.isoformat(),
        "tertahan": list(edition.tertahan),
        "masukan": dict(sorted(inputs.items())),
        "berkas": dict(sorted(outputs.items())),
    }
    file.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", "utf-8")


def _other_inputs(project: Project) -> Iterable[Path]:
    yield from (project.root / name for name in _SETTINGS if (project.root / name).exists())
    own = project.root / "templates"
    yield from (path for path in own.rglob("*") if path.is_file())


def _hashes(root: Path, paths: Iterable[Path]) -> Iterable[tuple[str, str]]:
    for path in paths:
        yield path.relative_to(root).as_posix(), _hash(path.read_bytes())


def _hash(data: bytes) -> str:
    return sha256(data).hexdigest()
