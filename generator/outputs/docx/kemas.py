"""A document's parts → the bytes of a DOCX: WordprocessingML by templates, packed as a zip.

Written by templates because nearly all that official documents need (lists that begin
again, repeated headings, fields, alternative text, language) is beyond python-docx's
interface, and it took 270 ms for 350 paragraphs where this takes a few; the tests read
the result with python-docx and LibreOffice.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.outputs.docx.unsur import Dokumen
from generator.outputs.qr import qr_png

PAPERS: Final = {"A4": (11906, 16838), "F4": (12189, 18709)}
"""Width and height in twips."""
_LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)
"""Date of every entry; the earliest that a zip can hold."""
_UNIX: Final = 3
_PLAIN: Final = (
    ("[Content_Types].xml", "content_types.xml"),
    ("_rels/.rels", "rels.xml"),
    ("word/styles.xml", "styles.xml"),
    ("word/settings.xml", "settings.xml"),
)
"""Parts that are the same in every document: name in the zip, file of the templates."""
_DRAWN: Final = (
    ("docProps/core.xml", "core.xml.j2"),
    ("word/document.xml", "document.xml.j2"),
    ("word/_rels/document.xml.rels", "document.xml.rels.j2"),
    ("word/numbering.xml", "numbering.xml.j2"),
    ("word/footer1.xml", "footer.xml.j2"),
)


class Pengemas:
    """Packs documents; keeps the templates it has read."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self._jinja = Environment(
            loader=FileSystemLoader(folders),
            autoescape=True,
            undefined=StrictUndefined,
            auto_reload=False,
        )
        self._plain = {name: self._source(file) for name, file in (*_PLAIN, _QR)}

    def docx(self, dokumen: Dokumen) -> bytes:
        """The whole file."""
        out = io.BytesIO()
        with ZipFile(out, "w") as file:
            for name, data in self._parts(dokumen):
                file.writestr(_entry(name), data)
        return out.getvalue()

    def _parts(self, dokumen: Dokumen) -> Iterator[tuple[str, bytes]]:
        yield from ((name, self._plain[name]) for name, _ in _PLAIN)
        for name, template in _DRAWN:
            text = self._jinja.get_template(template).render(
                dokumen=dokumen, kertas=PAPERS[dokumen.kertas]
            )
            yield name, text.encode()
        for number, png in enumerate(dokumen.gambar, start=1):
            yield f"word/media/gambar{number}.png", png
        if dokumen.kaki.alamat:
            yield _QR[0], self._plain[_QR[0]]
            yield "word/media/qr.png", qr_png(dokumen.kaki.alamat)

    def _source(self, file: str) -> bytes:
        return self._jinja.get_template(file).render().encode()


_QR: Final = ("word/_rels/footer1.xml.rels", "footer.xml.rels")
"""The relation to the QR code, only where there is one."""


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, _LONG_AGO)
    entry.compress_type = ZIP_STORED if name.endswith(".png") else ZIP_DEFLATED
    entry.create_system = _UNIX
    return entry
