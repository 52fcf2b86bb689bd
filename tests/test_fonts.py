"""The faces that documents are set in."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest
from fontTools.ttLib import TTFont

from generator import fonts

FACES: Final = [(name, weight) for name, weights in fonts.FACES.items() for weight in weights]


@pytest.mark.parametrize(("name", "weight"), FACES)
def test_a_face_has_one_weight_and_every_letter_of_the_font(name: str, weight: int) -> None:
    whole = TTFont(fonts.PACKAGE / name)
    face = TTFont(fonts.folder() / f"{weight}-{name}")
    assert (face["OS/2"].usWeightClass, "fvar" in face) == (weight, False)
    assert face["name"].getBestFamilyName() == whole["name"].getBestFamilyName()
    assert set(face.getBestCmap()) == set(whole.getBestCmap())


def test_every_process_makes_the_same_faces_and_leaves_none_behind() -> None:
    script = (
        "import hashlib; from generator import fonts\n"
        "files = sorted(fonts.folder().iterdir())\n"
        "print(fonts.folder(), hashlib.sha256(b''.join(f.read_bytes() for f in files)).hexdigest())"
    )
    command = [sys.executable, "-c", script]
    said = [subprocess.check_output(command, text=True).split() for _ in range(2)]
    (first, one), (second, other) = said
    assert (one, first != second) == (other, True)
    assert not any(Path(folder).exists() for folder in (first, second))
