"""Bytes of a picture → an SVG that is safe to draw anywhere, or why there is none."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from binascii import Error as BadBase64
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import lru_cache
from typing import Final
from xml.etree import ElementTree as ET
from zlib import crc32

_FEW: Final = 32
"""Pictures kept: the emblems of the agencies whose documents are made in a row."""
_MOST_PIXELS: Final = 16_000_000
_MOST_DRAWN: Final = 20_000
"""Elements to draw, counted as often as they are drawn."""
_DEEPEST: Final = 200
"""Elements within each other, those that are drawn by reference included."""
_RATIO: Final = (0.2, 5.0)
_LENGTHS: Final = (1e-3, 1e6)
"""Of the sides of a drawing in its own units; what is far smaller or larger ends Typst itself."""
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8\xff"
_CMYK: Final = 4
_DECLARES: Final = re.compile(r"<!(?:DOCTYPE|ENTITY)|<\?xml-stylesheet", re.IGNORECASE)
_EMBEDDED: Final = re.compile(r"\s*data:image/(?:png|jpe?g);base64,(.*)", re.DOTALL)
_REFERENCE: Final = re.compile(r"url\(\s*['\"]?\s*([^)'\"\s]*)", re.IGNORECASE)
_LENGTH: Final = re.compile(
    r"\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([a-z]*|%)\s*", re.IGNORECASE
)
_ABSOLUTE: Final = frozenset({"", "px", "pt", "pc", "mm", "cm", "in"})
"""Units that stand for no part of something else."""
_GEOMETRY: Final = frozenset(
    {"d", "points", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy"}
    | {"width", "height", "viewBox", "transform", "gradientTransform", "patternTransform"}
    | {"stroke-width", "stroke-dasharray", "stroke-dashoffset", "stroke-miterlimit"}
)
_HUGE: Final = re.compile(r"(?<![.\d])\d{8,}|\de\+?(?:[7-9]|\d{2,})", re.IGNORECASE)
"""A number so large that a drawing with several of them ends Typst itself."""
_NUMBER: Final = re.compile(r"[^\s,]+")
_ACTIVE: Final = frozenset(
    {"script", "foreignObject", "iframe", "animate", "animateMotion", "animateTransform", "set"}
)
_LETTERS: Final = frozenset({"text", "tspan", "textPath"})
_GRADIENTS: Final = frozenset({"linearGradient", "radialGradient"})


class Cacat(Enum):
    """Why there is no picture to draw: its name, the file, or what is in it."""

    JALUR = auto()
    BUKAN_NAMA_GAMBAR = auto()
    TIDAK_ADA = auto()
    TAK_TERBACA = auto()
    TERLALU_BESAR = auto()
    BUKAN_GAMBAR = auto()
    RUSAK = auto()
    CMYK = auto()
    TERLALU_LUAS = auto()
    AKTIF = auto()
    """It holds or reaches for something else than a drawing."""
    TULISAN = auto()
    """It has letters, whose look depends on the fonts of the machine."""
    RUMIT = auto()
    TANPA_UKURAN = auto()
    TAK_TERCETAK = auto()
    """Typst refuses it; only the rule asks (see `generator/typesetting.py`)."""


@dataclass(frozen=True, slots=True)
class Gambar:
    """A picture as SVG, and its width as a multiple of its height."""

    svg: str
    rasio: float


class _RefusedError(Exception):
    def __init__(self, cacat: Cacat) -> None:
        super().__init__(cacat)
        self.cacat = cacat


@lru_cache(_FEW)
def picture(data: bytes) -> Gambar | Cacat:
    """What to draw for the content of a file: SVG, PNG or JPEG, told by what is in it."""
    try:
        return _carried(data) if data.startswith((_PNG, _JPEG)) else _drawing(data)
    except _RefusedError as refused:
        return refused.cacat


def _carried(data: bytes) -> Gambar:
    lebar, tinggi = _size(data)
    jenis = "png" if data.startswith(_PNG) else "jpeg"
    ukuran = f'width="{lebar}" height="{tinggi}"'
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" {ukuran} viewBox="0 0 {lebar} {tinggi}">'
        f'<image {ukuran} href="data:image/{jenis};base64,{b64encode(data).decode()}"/></svg>'
    )
    return Gambar(svg, _ratio(lebar, tinggi))


def _size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels of a PNG or JPEG that is whole."""
    size = _png_size(data) if data.startswith(_PNG) else _jpeg_size(data)
    if size is None or 0 in size:
        raise _RefusedError(Cacat.RUSAK)
    if size[0] * size[1] > _MOST_PIXELS:
        raise _RefusedError(Cacat.TERLALU_LUAS)
    return size


def _png_size(data: bytes) -> tuple[int, int] | None:
    """Source: PNG specification, 5.3 chunk layout, 11.2.2 IHDR."""
    at, size = len(_PNG), None
    while at + 12 <= len(data):
        end = at + 8 + int.from_bytes(data[at : at + 4], "big")
        kind = data[at + 4 : at + 8]
        if crc32(data[at + 4 : end]) != int.from_bytes(data[end : end + 4], "big"):
            return None
        if kind == b"IHDR":
            size = tuple(int.from_bytes(data[at + n : at + n + 4], "big") for n in (8, 12))
        if kind == b"IEND":
            return (size[0], size[1]) if size else None
        at = end + 4
    return None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    """Source: ITU-T T.81, B.1.1 markers, B.2.2 frame header."""
    at = 2
    while at + 10 <= len(data) and data[at] == 0xFF:  # noqa: PLR2004 - begins every marker
        marker = data[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:  # noqa: PLR2004 - as named there
            if data[at + 9] == _CMYK:
                raise _RefusedError(Cacat.CMYK)
            tinggi, lebar = (int.from_bytes(data[at + n : at + n + 2], "big") for n in (5, 7))
            return (lebar, tinggi) if b"\xff\xd9" in data[at:] else None
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return None


def _drawing(data: bytes) -> Gambar:
    if not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        raise _RefusedError(Cacat.BUKAN_GAMBAR)
    try:
        text = data.decode("utf-8-sig").strip()
        if _DECLARES.search(text):
            raise _RefusedError(Cacat.AKTIF)
        root = ET.fromstring(text)  # noqa: S314 - without a DOCTYPE there is nothing to expand
    except (UnicodeDecodeError, ET.ParseError, ValueError) as error:
        raise _RefusedError(Cacat.RUSAK) from error
    if root.tag != "{http://www.w3.org/2000/svg}svg":
        raise _RefusedError(Cacat.BUKAN_GAMBAR)
    rasio = _drawn_ratio(root)
    _Drawing(root).judge()
    return Gambar(text, rasio)


def _drawn_ratio(root: ET.Element) -> float:
    panjang = [_LENGTH.fullmatch(root.get(nama, "")) for nama in ("width", "height")]
    sisi = [(_bounded(satu[1]), satu[2].lower()) for satu in panjang if satu]
    kotak = _viewed(root.get("viewBox", ""))
    satuan = {satu for _, satu in sisi}
    if len(sisi) == len(panjang) and len(satuan) == 1 and satuan <= _ABSOLUTE:
        return _ratio(sisi[0][0], sisi[1][0])
    if kotak is None:
        raise _RefusedError(Cacat.TANPA_UKURAN)
    return _ratio(*kotak)


def _viewed(viewbox: str) -> tuple[float, float] | None:
    """Width and height of what a drawing shows; `None` where that is not four numbers."""
    try:
        x, y, lebar, tinggi = map(float, _NUMBER.findall(viewbox))
    except ValueError:
        return None
    for tepi in (x, y):
        if not abs(tepi) <= _LENGTHS[1]:
            raise _RefusedError(Cacat.TANPA_UKURAN)
    return _bounded(lebar), _bounded(tinggi)


def _bounded(panjang: str | float) -> float:
    if not _LENGTHS[0] <= float(panjang) <= _LENGTHS[1]:
        raise _RefusedError(Cacat.TANPA_UKURAN)
    return float(panjang)


def _ratio(lebar: float, tinggi: float) -> float:
    rasio = lebar / tinggi
    if not _RATIO[0] <= rasio <= _RATIO[1]:
        raise _RefusedError(Cacat.TANPA_UKURAN)
    return rasio


@dataclass(slots=True)
class _Drawing:
    """An SVG under judgement."""

    root: ET.Element
    _ids: dict[str, ET.Element] = field(default_factory=dict)
    _drawn: dict[ET.Element, tuple[int, int]] = field(default_factory=dict)

    def judge(self) -> None:
        """Refuse what cannot be drawn the same way everywhere, safely and soon."""
        for unsur in self.root.iter():
            self._ids.setdefault(unsur.get("id", ""), unsur)
            _judge_element(unsur)
        for unsur in self.root.iter():
            if _name(unsur) == "style":
                for id_ in _targets(unsur.text or ""):
                    if id_ in self._ids and _name(self._ids[id_]) not in _GRADIENTS:
                        raise _RefusedError(Cacat.RUMIT)
        self._count(self.root, 1)

    def _count(self, unsur: ET.Element, depth: int) -> tuple[int, int]:
        """How many elements are drawn for one, and how deep; a ring of references is too deep."""
        if unsur in self._drawn:
            return self._drawn[unsur]
        if depth > _DEEPEST:
            raise _RefusedError(Cacat.RUMIT)
        dirujuk = (self._ids[id_] for id_ in _references(unsur) if id_ in self._ids)
        isi = [self._count(satu, depth + 1) for satu in (*unsur, *dirujuk)]
        banyak = 1 + sum(satu for satu, _ in isi)
        dalam = 1 + max((satu for _, satu in isi), default=0)
        if banyak > _MOST_DRAWN or dalam > _DEEPEST:
            raise _RefusedError(Cacat.RUMIT)
        self._drawn[unsur] = banyak, dalam
        return banyak, dalam


def _judge_element(unsur: ET.Element) -> None:
    nama = _name(unsur)
    if nama in _ACTIVE or (nama == "style" and "@import" in (unsur.text or "").lower()):
        raise _RefusedError(Cacat.AKTIF)
    if nama in _LETTERS:
        raise _RefusedError(Cacat.TULISAN)
    if nama == "filter":
        raise _RefusedError(Cacat.RUMIT)
    for kunci, nilai in unsur.attrib.items():
        lokal = kunci.rpartition("}")[2].lower()
        if kunci in _GEOMETRY and _HUGE.search(nilai):
            raise _RefusedError(Cacat.RUMIT)
        if lokal.startswith("on"):
            raise _RefusedError(Cacat.AKTIF)
        if lokal == "href" and not nilai.strip().startswith("#"):
            _judge_embedded(nilai)
    for teks in (*unsur.attrib.values(), (unsur.text or "") if nama == "style" else ""):
        if any(not alamat.startswith("#") for alamat in _REFERENCE.findall(teks)):
            raise _RefusedError(Cacat.AKTIF)


def _judge_embedded(nilai: str) -> None:
    embedded = _EMBEDDED.fullmatch(nilai)
    if not embedded:
        raise _RefusedError(Cacat.AKTIF)
    try:
        data = b64decode(embedded[1])
    except BadBase64 as error:
        raise _RefusedError(Cacat.RUSAK) from error
    if not data.startswith((_PNG, _JPEG)):
        raise _RefusedError(Cacat.RUSAK)
    _size(data)


def _references(unsur: ET.Element) -> Iterator[str]:
    """Ids of what is drawn where an element stands."""
    for kunci, nilai in unsur.attrib.items():
        if kunci.rpartition("}")[2].lower() == "href" and nilai.strip().startswith("#"):
            yield nilai.strip()[1:]
        yield from _targets(nilai)


def _targets(teks: str) -> Iterator[str]:
    return (alamat[1:] for alamat in _REFERENCE.findall(teks) if alamat.startswith("#"))


def _name(unsur: ET.Element) -> str:
    return unsur.tag.rpartition("}")[2]
