"""An agency's colour as a style sheet, made darker or lighter until text in it can be read.

Source of the arithmetic: WCAG 2.2, relative luminance and contrast ratio.
"""

from __future__ import annotations

from typing import Final

from generator.values import Warna

CONTRAST: Final = 4.5
"""Least contrast of text with its ground (WCAG 2.2, 1.4.3)."""

_LIGHT: Final = ((255, 255, 255), (243, 246, 249))
_DARK: Final = ((23, 28, 34), (31, 38, 46))
"""Paper and ground of each scheme: `--sp-kertas` and `--sp-latar` in standar.css."""
_BLACK, _WHITE = (0, 0, 0), (255, 255, 255)
_TINT: Final = 0.88
"""Share of the ground in the tint behind what is marked."""
_STEPS: Final = 40

Rgb = tuple[int, int, int]
"""Red, green and blue, 0–255."""


def lembar(aksen: Warna | None) -> str:
    """Address of the style sheet for a colour from the root of the site; empty for no colour.

    >>> lembar(Warna.parse("#1A5FB4"))
    'aset/aksen/1a5fb4.css'
    """
    return f"aset/aksen/{str(aksen)[1:]}.css" if aksen else ""


def gaya(aksen: Warna) -> str:
    """The style sheet for a colour."""
    warna = (aksen.merah, aksen.hijau, aksen.biru)
    terang, gelap = _rule(warna, _LIGHT, _BLACK), _rule(warna, _DARK, _WHITE)
    return f'@media screen{{:root{{{terang}}}[data-md-color-scheme="slate"]{{{gelap}}}}}\n'


def _rule(warna: Rgb, dasar: tuple[Rgb, ...], tuju: Rgb) -> str:
    muda = _mix(warna, dasar[0], _TINT)
    aksen = _readable(warna, (muda, *dasar), tuju)
    return f"--sp-aksen:{_hex(aksen)};--sp-aksen-muda:{_hex(muda)}"


def _readable(warna: Rgb, dasar: tuple[Rgb, ...], tuju: Rgb) -> Rgb:
    """The colour nearest to `warna` on the way to `tuju` that can be read on all of `dasar`."""
    for langkah in range(_STEPS):
        baru = _mix(warna, tuju, langkah / _STEPS)
        if all(contrast(baru, satu) >= CONTRAST for satu in dasar):
            return baru
    return tuju


def _mix(a: Rgb, b: Rgb, bagian: float) -> Rgb:
    merah, hijau, biru = (round(x + (y - x) * bagian) for x, y in zip(a, b, strict=True))
    return merah, hijau, biru


def contrast(a: Rgb, b: Rgb) -> float:
    """Contrast ratio of two colours, 1–21."""
    gelap, terang = sorted((_luminance(a), _luminance(b)))
    return (terang + 0.05) / (gelap + 0.05)


def _luminance(warna: Rgb) -> float:
    merah, hijau, biru = (_linear(n / 255) for n in warna)
    return 0.2126 * merah + 0.7152 * hijau + 0.0722 * biru


def _linear(n: float) -> float:
    return n / 12.92 if n <= 0.04045 else ((n + 0.055) / 1.055) ** 2.4  # noqa: PLR2004


def _hex(warna: Rgb) -> str:
    return "#" + "".join(f"{n:02x}" for n in warna)
