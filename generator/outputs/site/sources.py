"""What the theme is to draw: hand-written pages, shells, and the assets beside them.

Writes only what changed, so that a watching server does not start over for ever.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from importlib.metadata import files
from pathlib import Path
from typing import Final

from generator.project import Project
from generator.reference import FIXTURE_FOLDERS
from generator.shell import ShellKey

ASSETS: Final = "aset"
LICENCES: Final = f"{ASSETS}/lisensi"
_LICENSED: Final = ("mkdocs-material", "mermaidx")
_LICENCE_NAMES: Final = ("LICENSE", "LICENCE", "COPYING")


def fill_pages(project: Project, keys: Iterable[ShellKey], pages: dict[str, str]) -> None:
    """Bring the folder of pages up to date; what is no longer wanted is deleted.

    Args:
        project: whose folder of pages is filled.
        keys: shells to be drawn.
        pages: Markdown pages made by the program, path → text.
    """
    wanted = dict(_all_files(project, keys, pages))
    for path in project.pages.rglob("*"):
        known = path.relative_to(project.pages).as_posix() in wanted
        if path.is_file() and not known and path.name != ".gitkeep":
            path.unlink()
    for name, data in wanted.items():
        _write_if_changed(project.pages / name, data)


def rule_fixtures(project: Project) -> dict[str, str]:
    """The fixtures shown on rule pages: path under their folder → text.

    Files that are not text, on purpose, are left out.
    """
    hasil: dict[str, str] = {}
    for folder in FIXTURE_FOLDERS:
        for path, data in _tree(project.contoh / folder, f"{folder}/"):
            with suppress(UnicodeDecodeError):
                hasil[path] = data.decode()
    return hasil


def _all_files(
    project: Project, keys: Iterable[ShellKey], pages: dict[str, str]
) -> Iterator[tuple[str, bytes]]:
    for folder in reversed(project.template_folders):
        yield from _tree(folder / "pages", "")
        yield from _tree(folder / "site" / ASSETS, f"{ASSETS}/")
    for key in keys:
        yield key.source, key.markdown().encode()
    for path, text in pages.items():
        yield path, text.encode()
    yield (
        f"{ASSETS}/mermaid.min.js",
        _installed("mermaidx", "mermaidx/assets/mermaid.js").read_bytes(),
    )
    yield f"{ASSETS}/mermaid-panduan.js", project.template("site/mermaid/panduan.js").read_bytes()
    yield from _licences(project)


def _installed(package: str, path: str) -> Path:
    for file in files(package) or ():
        if file.as_posix() == path:
            return Path(str(file.locate()))
    raise FileNotFoundError(f"{package}: {path}")


def _licences(project: Project) -> Iterator[tuple[str, bytes]]:
    """Licences of what visitors download, as its packages carry them."""
    yield from _tree(project.template("site/lisensi"), f"{LICENCES}/")
    for package in _LICENSED:
        for file in files(package) or ():
            is_licence = file.name.upper().startswith(_LICENCE_NAMES)
            if is_licence and ".dist-info/" in file.as_posix():
                yield f"{LICENCES}/{package}.txt", Path(str(file.locate())).read_bytes()


def _tree(folder: Path, prefix: str) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield prefix + path.relative_to(folder).as_posix(), path.read_bytes()


def _write_if_changed(path: Path, data: bytes) -> None:
    try:
        if path.read_bytes() == data:
            return
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
