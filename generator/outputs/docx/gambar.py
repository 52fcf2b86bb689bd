"""Drawings for word processors, as PNG.

Word draws SVG with whatever fonts the machine has, so the drawing goes in as the one
picture that looks the same everywhere; its words stand beside it as text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import typst

from generator.outputs import OutputError
from generator.typesetting import TypesetError, compiler, including, picture

PPI: Final = 200
"""Dots per inch: letters stay sharp in print, a matrix of 20 steps stays below 150 kB."""


@dataclass(slots=True, eq=False)
class Juru:
    """A compiler that turns drawings into PNG, to be kept for many."""

    template: Path
    """The Typst file that shows one drawing on a page of its size."""
    _compiler: typst.Compiler = field(init=False)

    def __post_init__(self) -> None:
        self._compiler = compiler(self.template.parent)

    def png(self, svg: str, lebar: float) -> bytes:
        """The drawing, `lebar` points wide.

        Raises:
            OutputError: the template is wrong.
        """
        try:
            return picture(
                self._compiler,
                including(self.template.name),
                {"svg": svg, "lebar": str(lebar)},
                PPI,
            )
        except TypesetError as error:
            raise OutputError(f"Bagan tidak dapat digambar:\n{error}") from error


def size_of(png: bytes) -> tuple[float, float]:
    """Width and height in points of a picture made here."""
    width, height = (int.from_bytes(png[at : at + 4], "big") for at in (16, 20))
    return width * 72 / PPI, height * 72 / PPI
