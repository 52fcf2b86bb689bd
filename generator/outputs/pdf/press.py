"""A document's data → PDF bytes, through the one Typst compiler of this process.

Reads the templates and the font, nothing else; writes nothing.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Final

import typst

from generator.outputs.pdf.data import Naskah
from generator.outputs.pdf.letters import unprintable
from generator.outputs.qr import qr_png
from generator.typesetting import TypesetError, compiler, including, typeset

_NO_LETTER: Final = "ada huruf yang tidak dimiliki huruf cetaknya: {}"
_WRONG_TEMPLATE: Final = "Typst menolak templat PDF atau isinya:\n{}"
_PROBE: Final = (
    '#set document(title: "x")\n#set text(font: "Source Sans 3")\n'
    '#import "data.typ": letter\n#letter'
)


_MARK: Final = re.compile(r"[\u0300-\u036f]")


class PrintError(Exception):
    """A document that cannot be printed; says where and why, in Indonesian."""


class RefusedError(PrintError):
    """A document that cannot be printed although its letters can: perhaps no other can either."""


@dataclass(slots=True)
class Press:
    """A compiler with its templates and font, to be kept for many documents."""

    templates: Path
    """Folder that holds `standar.typ`."""
    _compiler: typst.Compiler = field(init=False)
    _printable: dict[str, bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._compiler = compiler(self.templates)

    def document(self, naskah: Naskah) -> bytes:
        """The whole document.

        Raises:
            PrintError: it cannot be printed; a warning counts as that.
        """
        try:
            return self._printed(naskah)
        except RefusedError:
            if naskah.lambang is None:
                raise
            # An emblem that Typst refuses is told by SP253, and no reason to have no document.
            return self._printed(replace(naskah, lambang=None))

    def _printed(self, naskah: Naskah) -> bytes:
        try:
            return typeset(
                self._compiler,
                including(naskah.templat),
                {"naskah": naskah.data, "gambar": _pictures(naskah), "lepas": _marks(naskah.data)},
                _midnight(naskah.tanggal),
            )
        except TypesetError as error:
            if places := list(unprintable(json.loads(naskah.data), self._is_printable)):
                raise PrintError(_NO_LETTER.format("; ".join(places))) from error
            raise RefusedError(_WRONG_TEMPLATE.format(error)) from error

    def _is_printable(self, letter: str) -> bool:
        """Whether the font has the letter; found out once per letter, by printing it."""
        if letter.isascii() and letter.isprintable():
            return True
        if letter not in self._printable:
            self._printable[letter] = self._prints(letter)
        return self._printable[letter]

    def _prints(self, letter: str) -> bool:
        try:
            typeset(self._compiler, _PROBE, {"letter": letter})
        except TypesetError:
            return False
        return True


def _pictures(naskah: Naskah) -> str:
    """The QR code, as a list of bytes since only text goes in, and the emblem: null for none."""
    lambang = naskah.lambang
    return json.dumps(
        {
            "qr": list(qr_png(naskah.alamat)) if naskah.alamat else None,
            "lambang": lambang
            and {"svg": lambang.svg, "alt": lambang.alt, "rasio": round(lambang.rasio, 4)},
        }
    )


def _marks(text: str) -> str:
    """The first combining mark, empty for none."""
    found = _MARK.search(text)
    return found[0] if found else ""


def _midnight(day: date) -> int:
    """Seconds since 1970 at the start of the day, UTC."""
    return int(datetime.combine(day, time(), UTC).timestamp())
