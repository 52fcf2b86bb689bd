"""Which files a catalogue is made of, what their names say, and what is in them."""

from __future__ import annotations

import os

from generator.project import Project

_AGENCY_DEPTH = 2
"""Slashes in `standards/ID/instansi.yml`."""


def list_files(project: Project) -> list[str]:
    """Every YAML file under `standards/` as a path from the root of the project, in order.

    What is hidden, or lies in a folder behind a link, is passed over.
    """
    found: list[str] = []
    _look_into(str(project.standards), project.standards.name, found)
    return sorted(found)


def read_files(project: Project) -> dict[str, bytes]:
    """Every YAML file under `standards/`: path from the root of the project → bytes."""
    return {name: (project.root / name).read_bytes() for name in list_files(project)}


def agency_of(name: str) -> str:
    """Id of the agency in whose folder a file lies, empty for one directly in `standards/`."""
    parts = name.split("/", _AGENCY_DEPTH)
    return parts[1] if len(parts) > _AGENCY_DEPTH else ""


def agency_file(id_: str) -> str:
    """The file of an agency."""
    return f"standards/{id_}/instansi.yml"


def is_agency(name: str) -> bool:
    """Whether a file is that of an agency."""
    return name.endswith("/instansi.yml") and name.count("/") == _AGENCY_DEPTH


def _look_into(folder: str, name: str, found: list[str]) -> None:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                _look_into(entry.path, f"{name}/{entry.name}", found)
            elif entry.name.endswith((".yml", ".yaml")) and entry.is_file():
                found.append(f"{name}/{entry.name}")
