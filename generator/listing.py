"""Which files a catalogue is made of, what their names say, and what is in them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from generator.diagnostics import Lang
from generator.project import Project

_AGENCY_DEPTH = 2
"""Slashes in `standards/ID/instansi.yml`."""
_YAML: Final = re.compile(r"\.ya?ml(?![a-z0-9])", re.IGNORECASE)
"""Also in `akta.yml.txt`, `Akta.YAML` and `akta.yml~`: their authors believe they are read."""
_IMAGE: Final = re.compile(r"standards/(?!regulasi/)[^/]+/[^/]+\.(?:svg|png|jpe?g)", re.IGNORECASE)
"""Directly in an agency's folder, where the emblem of its letterhead lies."""

_EMPTY: Final[dict[Lang, str]] = {
    "id": "standards/ belum berisi satu instansi atau layanan pun. Bila tidak disengaja, periksa "
    "apakah foldernya benar dan isinya sudah tersalin; untuk memulai: standar init .",
    "en": "standards/ does not hold a single agency or service yet. If that is not on purpose, "
    "check that it is the right folder and has been copied whole; to begin: standar init .",
}

UNREAD: Final = b"\0"
"""Begins the content of what is listed but not read, as no text does; the reason follows."""
LINK, LOST_LINK, FOLDER, NO_FILE = (
    UNREAD + reason for reason in (b"tautan", b"tautan putus", b"folder", b"bukan berkas")
)
"""A link that leaves `standards/`, one that leads nowhere, a folder, anything unreadable."""


def list_files(project: Project) -> list[str]:
    """What is a YAML file by its name, or an agency's picture: paths from the root, in order.

    All under `standards/`. Links to folders are among them, and names by which only their
    authors know them. What is hidden is passed over.
    """
    found: list[str] = []
    _look_into(str(project.standards), project.standards.name, found)
    return sorted(found)


def is_listed(name: str) -> bool:
    """Whether a file under `standards/` is one of those listed, by its name."""
    return (
        _YAML.search(name.rpartition("/")[2]) is not None
        or (name.endswith(".txt") and "/layanan/" in name)
        or is_image(name)
    )


def is_image(name: str) -> bool:
    """Whether a file is a picture of an agency, by its name; all else that is listed is text."""
    return _IMAGE.fullmatch(name) is not None and _YAML.search(name.rpartition("/")[2]) is None


def says_empty(names: Iterable[str], lang: Lang = "id") -> str:
    """A sentence where there is neither an agency nor a service yet, else nothing."""
    return "" if any(not n.startswith("standards/regulasi/") for n in names) else _EMPTY[lang]


def read_files(project: Project) -> dict[str, bytes]:
    """Content of all that is listed: path from the root of the project → bytes."""
    return {name: read_file(project, name) for name in list_files(project)}


def read_file(project: Project, name: str) -> bytes:
    """The content of one of the files listed, or `UNREAD` and why it is not read."""
    path = project.root / name
    if path.is_symlink():
        if not path.exists():
            return LOST_LINK
        if path.is_dir() or not _is_inside(project, path.resolve()):
            return LINK
    if path.is_dir():
        return FOLDER
    try:
        return path.read_bytes() if path.is_file() else NO_FILE
    except OSError:
        return NO_FILE


def own_file(project: Project, name: str) -> Path | None:
    """The file itself where it may be shown: it is there, and no link leads elsewhere."""
    path = (project.root / name).resolve()
    return path if _is_inside(project, path) and path.is_file() else None


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


def _is_inside(project: Project, path: Path) -> bool:
    return project.standards.resolve() in path.parents


def _look_into(folder: str, name: str, found: list[str]) -> None:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            is_folder = entry.is_dir(follow_symlinks=False)
            if is_folder:
                _look_into(entry.path, f"{name}/{entry.name}", found)
            if is_listed(f"{name}/{entry.name}") or (not is_folder and entry.is_dir()):
                found.append(f"{name}/{entry.name}")
