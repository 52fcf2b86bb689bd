"""The font of all documents, in the faces that they use, as Typst wants it: files in a folder.

Its package holds variable fonts. A document set in those takes Typst a tenth longer, and each
weight is worked out anew for every document; here once for every process.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import fontpkg_source_sans_3
import uharfbuzz as hb

PACKAGE: Final[Path] = fontpkg_source_sans_3.ROOT / "files"
FACES: Final = {
    "SourceSans3[wght].ttf": (400, 500, 600, 700),
    "SourceSans3-Italic[wght].ttf": (400, 700),
}
"""File of the package → the weights made of it; Typst takes the nearest for any other."""
PACKAGES: Final = ("fontpkg-source-sans-3", "uharfbuzz")
"""What decides how letters look, by distribution."""


def folder() -> Path:
    """Where the faces are, as long as this process lives."""
    return Path(_made().name)


@cache
def _made() -> TemporaryDirectory[str]:
    kept = TemporaryDirectory(prefix="standar-huruf-")
    for name, weights in FACES.items():
        font = hb.Face(hb.Blob.from_file_path(str(PACKAGE / name)))
        for weight in weights:
            face = _face(font, weight)
            (Path(kept.name) / f"{weight}-{name}").write_bytes(face)
    return kept


def _face(font: hb.Face, weight: int) -> bytes:
    """The font at one weight, with every letter and feature it has."""
    wanted = hb.SubsetInput()
    wanted.keep_everything()
    wanted.pin_axis_location(font, "wght", weight)
    return bytes(hb.subset(font, wanted).blob.data)
