"""Ways to read a Word document: its text by part, and as LibreOffice shows it."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from generator.outputs.docx import Naskah, make
from generator.present.views import StandarView
from tests.pdf_contoh import HARI

TEMPLATES: Final = (Path(__file__).parent.parent / "templates" / "docx",)


def dibuat(view: StandarView, kertas: str = "A4") -> bytes:
    """The whole document of a view."""
    return make(TEMPLATES, Naskah(view, HARI, kertas))[0]


def xml(bagian: Paragraph | Run | Table | _Row) -> BaseOxmlElement:
    """The element behind a part: python-docx names no field, list or repeated heading."""
    return bagian._element  # noqa: SLF001 - no public name


def terbuka(data: bytes) -> Document:
    return docx.Document(io.BytesIO(data))


def alinea(bagian: Document | _Cell) -> Iterator[Paragraph]:
    """Every paragraph in the order of reading, those in tables within tables included."""
    for satu in bagian.iter_inner_content():
        if isinstance(satu, Table):
            for baris in satu.rows:
                for sel in baris.cells[: cells_of(baris)]:
                    yield from alinea(sel)
        else:
            yield satu


def cells_of(baris: _Row) -> int:
    """How many cells a row really has: `cells` tells one that spans three thrice."""
    return len(xml(baris).xpath("w:tc"))


def kalimat(bagian: Document | _Cell) -> list[str]:
    """Text of every paragraph that has any, white space evened out."""
    return [rata(a.text) for a in alinea(bagian) if a.text.strip()]


def rata(teks: str) -> str:
    return re.sub(r"\s+", " ", teks.replace("\u200b", "")).strip()


def bergaya(dokumen: Document, gaya: str) -> list[str]:
    """Text of the paragraphs in a style."""
    return [a.text for a in alinea(dokumen) if a.style and a.style.name == gaya]


def baris_kepala(tabel: Table) -> list[list[str]]:
    """Rows that come again on every page."""
    return [
        [sel.text for sel in baris.cells]
        for baris in tabel.rows
        if xml(baris).xpath("w:trPr/w:tblHeader")
    ]


def disisipi(data: bytes, sesudah: dict[str, str], folder: Path) -> bytes:
    """The document with list items added and saved by LibreOffice, as Word document again.

    Args:
        data: a Word document.
        sesudah: words of an item → words of the one that is added after it.
        folder: for what is in between.
    """
    teks = lewat_libreoffice(data, "fodt", folder / "buka").decode()
    for lama, baru in sesudah.items():
        awal = rf"<text:list-item[^>]*>\s*(<text:p [^>]*>)(?:<[^>]*>)*{re.escape(lama)}\b"
        (ada,) = re.finditer(awal, teks)
        akhir = teks.index("</text:list-item>", ada.end()) + len("</text:list-item>")
        tambahan = f"<text:list-item>{ada[1]}{baru}</text:p></text:list-item>"
        teks = teks[:akhir] + tambahan + teks[akhir:]
    return lewat_libreoffice(teks.encode(), "docx", folder / "simpan", "fodt")


def gambar_alt(dokumen: Document) -> list[str]:
    """Alternative texts of all pictures in the body."""
    return [str(p.get("descr")) for p in dokumen.element.body.iter(qn("wp:docPr"))]


def lewat_libreoffice(data: bytes, jenis: str, folder: Path, asal: str = "docx") -> bytes:
    """The document as LibreOffice saves it in another format; skips without LibreOffice.

    Args:
        data: the document.
        jenis: the format to save it in.
        folder: for what is in between.
        asal: the format of `data`.
    """
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice tidak terpasang (paket libreoffice-writer-nogui)")
    folder.mkdir(parents=True, exist_ok=True)
    masuk = folder / f"naskah.{asal}"
    masuk.write_bytes(data)
    keluar = folder / "keluar"
    rumah = f"-env:UserInstallation=file://{folder}/rumah"
    command = [
        program,
        rumah,
        "--headless",
        "--convert-to",
        jenis,
        "--outdir",
        str(keluar),
        str(masuk),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return (keluar / f"naskah.{jenis.partition(':')[0]}").read_bytes()
