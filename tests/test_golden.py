"""Whole small catalogues against the text of their pages and diagrams.

`golden/<case>/in` is a project; `out` is what it becomes. `pytest --accept` writes `out`
anew, for review with `git diff`.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from generator.cache import Cache
from generator.edition import Desk
from generator.outputs.site.bodies import Bodies
from generator.present import halaman_situs
from generator.present.views import Alur, StandarView
from generator.project import Project
from tests.site_fixture import DAY

GOLDEN: Final = Path(__file__).parent / "golden"
CASES: Final = sorted(case.name for case in GOLDEN.iterdir())

_ICON: Final = re.compile(r"<svg class=\"sp-ikon\".*?</svg>", re.DOTALL)
_PICTURE: Final = re.compile(r"<svg .*?(<title.*?</desc>).*?</svg>", re.DOTALL)
_INDEX_ONLY: Final = re.compile(r"<div hidden data-pagefind-body>.*?</div>", re.DOTALL)
_CUT: Final = re.compile(r"(?<=>)(?=<(?:li|dt|dd|tr|td|p|summary|pre|details|figcaption)\b)")


IN_ENGLISH: Final = ("layanan/dinas-contoh/izin-contoh/",)
"""Pages that are accepted in English too."""


def readable(html: str) -> str:
    """A body for people to review: one item a line, without the inside of pictures and stems."""
    html = _INDEX_ONLY.sub("", html)
    return _CUT.sub("\n", _PICTURE.sub(r"<svg>\1…</svg>", _ICON.sub("", html))) + "\n"


def written(case: Path, root: Path, place: Path) -> dict[str, str]:
    """File name → text of everything a case becomes."""
    (place / "templates").symlink_to(root / "templates")
    shutil.copytree(case / "in/standards", place / "standards")
    project = Project.load(place, DAY)
    situs = replace(Desk(project).edition().situs, ditahan=frozenset())
    bodies = Bodies(project, Cache(place / "cache"))
    texts: dict[str, str] = {}
    for url, maker in halaman_situs(situs).items():
        if not url.startswith(("layanan/", "instansi/", "regulasi/")) or url.count("/") < 2:
            continue
        view = maker()
        name = url.rstrip("/")
        texts[f"{name}.html"] = readable(bodies.draw(view).html)
        texts |= {f"{name}.{n}.mmd": text for n, text in enumerate(diagrams(view), 1)}
    for url, maker in halaman_situs(situs.dalam(bodies.languages[-1])).items():
        if url in IN_ENGLISH:
            texts[f"en/{url.rstrip('/')}.html"] = readable(bodies.draw(maker()).html)
    return texts


def diagrams(view: object) -> list[str]:
    """Mermaid texts of a page, in order."""
    if not isinstance(view, StandarView):
        return []
    blocks = [blok for group in view.kelompok for k in group.komponen for blok in k.blok]
    return [f"{blok.mermaid.rstrip()}\n" for blok in blocks if isinstance(blok, Alur)]


@pytest.mark.parametrize("name", CASES)
def test_a_case_becomes_what_was_accepted(
    name: str, root: Path, tmp_path: Path, *, accept: bool
) -> None:
    texts = written(GOLDEN / name, root, tmp_path)
    folder = GOLDEN / name / "out"

    if accept:
        shutil.rmtree(folder, ignore_errors=True)
        for file, text in texts.items():
            (folder / file).parent.mkdir(parents=True, exist_ok=True)
            (folder / file).write_text(text, "utf-8")

    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    assert texts == {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in files}
