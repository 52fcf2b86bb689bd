"""Pictures for sharing: one per standard, one for the site, and the site's icons, by Typst.

Only sites with an address of their own have any: a picture is asked for by its absolute
address. A picture is kept by the words on it, so only changed words cost anything.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from functools import cache, partial
from importlib.metadata import version
from pathlib import Path
from typing import Final

from typst import Compiler

from generator import fonts
from generator.cache import digest
from generator.outputs import Output, OutputError, Target
from generator.outputs.workshop import started
from generator.present import Situs, alamat_standar
from generator.present.kartu import NAMA_BERKAS, kartu_layanan, kartu_situs
from generator.typesetting import TypesetError, compiler, including, picture

MAIN: Final = "kartu.typ"
_ICONS: Final = {"ikon-180.png": 180, "favicon.ico": 32}
_ICON: Final = (
    "#set page(width: 32pt, height: 32pt, margin: 0pt, fill: none)\n"
    '#import "data.typ": svg\n#image(bytes(svg), format: "svg", width: 32pt)'
)
_POINTS: Final = 72


def _write(situs: Situs, target: Target) -> Iterator[Path]:
    yield from _icons(target)
    if not _has_cards(target):
        return
    templates = target.project.template(f"kartu/{MAIN}").parent
    ground = digest(*_versions(), (templates / MAIN).read_bytes())
    kartu = {NAMA_BERKAS: kartu_situs(situs, target.project.setelan.nama)}
    kartu |= {f"{alamat_standar(s)}{NAMA_BERKAS}": kartu_layanan(situs, s) for s in situs.standar}
    data = {name: json.dumps(asdict(satu), ensure_ascii=False) for name, satu in kartu.items()}
    keys = {name: digest(ground, text) for name, text in data.items()}
    pending = []
    for name, key in keys.items():
        kept = target.cache.get(key)
        if kept is None:
            pending.append(name)
        else:
            yield target.put(name, kept)
    drawn = _drawn(templates, [data[name] for name in pending])
    for name, png in zip(pending, drawn, strict=True):
        target.cache.put(keys[name], png)
        yield target.put(name, png)


def _has_cards(target: Target) -> bool:
    setelan = target.project.setelan
    return bool(setelan.alamat) and setelan.kartu and not target.pratinjau


def _drawn(templates: Path, texts: Sequence[str]) -> Iterator[bytes]:
    """A picture for each text, in order."""
    for _, wait in started(partial(draw_card, templates), texts, len(texts)):
        yield wait()


def draw_card(templates: Path, data: str) -> bytes:
    """The PNG of 1200 × 630 pixels.

    Raises:
        OutputError: the template is wrong; a warning counts as that.
    """
    return _png(_compiler(templates), including(MAIN), {"kartu": data}, _POINTS)


def _icons(target: Target) -> Iterator[Path]:
    """The icon as browsers and phones ask for it, from the one that was drawn."""
    svg = target.project.template("site/aset/ikon.svg").read_text("utf-8")
    for name, size in _ICONS.items():
        key = digest(*_versions(), svg, name)
        data = target.cache.get(key)
        if data is None:
            data = draw_icon(svg, size)
            data = as_ico(data, size) if name.endswith(".ico") else data
            target.cache.put(key, data)
        yield target.put(name, data)


def draw_icon(svg: str, size: int) -> bytes:
    """The icon as PNG of that many pixels."""
    return _png(compiler(), _ICON, {"svg": svg}, size * _POINTS / 32)


def as_ico(png: bytes, size: int) -> bytes:
    """An `.ico` that holds one PNG.

    Source: https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)
    """
    head = struct.pack("<HHH", 0, 1, 1)
    return head + struct.pack("<BBBBHHII", size, size, 0, 0, 1, 32, len(png), 22) + png


def _png(typst: Compiler, main: str, data: dict[str, str], ppi: float) -> bytes:
    try:
        return picture(typst, main, data, ppi)
    except TypesetError as error:
        raise OutputError(f"Templat kartu tidak dapat dipakai:\n{error}") from error


@cache
def _compiler(templates: Path) -> Compiler:
    return compiler(templates)


def _versions() -> list[str]:
    return [version(name) for name in ("typst", *fonts.PACKAGES)]


def _total(situs: Situs, target: Target) -> int:
    return len(_ICONS) + (len(situs.standar) + 1 if _has_cards(target) else 0)


OUTPUT: Final = Output("kartu", "png", _write, _total)
