"""An agency's colour as a style sheet, made darker or lighter until text in it can be read.

Source of the arithmetic: WCAG 2.2, relative luminance and contrast ratio.
"""

from __future__ import annotations

import re
from typing import Final

CONTRAST: Final = 4.5
"""Least contrast of text with its ground (WCAG 2.2, 1.4.3)."""

_HEX: Final = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE | re.ASCII)
_LIGHT: Final = ((255, 255, 255), (243, 246, 249))
_DARK: Final = ((23, 28, 34), (31, 38, 46))
"""Paper and ground of each scheme: `--sp-kertas` and `--sp-latar` in standar.css."""
_BLACK, _WHITE = (0, 0, 0), (255, 255, 255)
_TINT: Final = 0.88
"""Share of the ground in the tint behind what is marked."""
_STEPS: Final = 40

Warna = tuple[int, int, int]
"""Red, green and blue, 0–255."""


def lembar(aksen: str | None) -> str:
    """Address of the style sheet for a colour from the root of the site; empty for no colour.

    >>> lembar("#1A5FB4")
    'aset/aksen/1a5fb4.css'
    """
    warna = _read(aksen or "")
    return f"aset/aksen/{_hex(warna)[1:]}.css" if warna else ""


def gaya(aksen: str) -> str:
    """The style sheet for a colour; empty where the text is no colour."""
    warna = _read(aksen)
    if warna is None:
        return ""
    terang, gelap = _rule(warna, _LIGHT, _BLACK), _rule(warna, _DARK, _WHITE)
    return f'@media screen{{:root{{{terang}}}[data-md-color-scheme="slate"]{{{gelap}}}}}\n'


def _read(aksen: str) -> Warna | None:
    match = _HEX.fullmatch(aksen.strip())
    if match is None:
        return None
    angka = match[1] if len(match[1]) > len("rgb") else "".join(2 * huruf for huruf in match[1])
    return int(angka[:2], 16), int(angka[2:4], 16), int(angka[4:], 16)


def _rule(warna: Warna, dasar: tuple[Warna, ...], tuju: Warna) -> str:
    muda = _mix(warna, dasar[0], _TINT)
    aksen = _readable(warna, (muda, *dasar), tuju)
    return f"--sp-aksen:{_hex(aksen)};--sp-aksen-muda:{_hex(muda)}"


def _readable(warna: Warna, dasar: tuple[Warna, ...], tuju: Warna) -> Warna:
    """The colour nearest to `warna` on the way to `tuju` that can be read on all of `dasar`."""
    for langkah in range(_STEPS):
        baru = _mix(warna, tuju, langkah / _STEPS)
        if all(contrast(baru, satu) >= CONTRAST for satu in dasar):
            return baru
    return tuju


def _mix(a: Warna, b: Warna, bagian: float) -> Warna:
    merah, hijau, biru = (round(x + (y - x) * bagian) for x, y in zip(a, b, strict=True))
    return merah, hijau, biru


def contrast(a: Warna, b: Warna) -> float:
    """Contrast ratio of two colours, 1–21."""
    gelap, terang = sorted((_luminance(a), _luminance(b)))
    return (terang + 0.05) / (gelap + 0.05)


def _luminance(warna: Warna) -> float:
    merah, hijau, biru = (_linear(n / 255) for n in warna)
    return 0.2126 * merah + 0.7152 * hijau + 0.0722 * biru


def _linear(n: float) -> float:
    return n / 12.92 if n <= 0.04045 else ((n + 0.055) / 1.055) ** 2.4  # noqa: PLR2004


def _hex(warna: Warna) -> str:
    return "#" + "".join(f"{n:02x}" for n in warna)
