"""Permanent addresses as QR codes, the same in every document."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import Final

import segno

_FEW: Final = 4
"""Codes kept: the documents of one standard ask for the same one in a row."""
_MASK: Final = 2
"""The pattern that suits most addresses best. Readers take any of the eight; trying them all
takes seven eighths of the time."""
_DOTS: Final = 3
"""Per side of a module: about 210 to the inch in a footer. As a drawing it would be in the file
once for every page."""


@lru_cache(_FEW)
def qr_png(address: str) -> bytes:
    """The address as a QR code, quiet zone included."""
    out = io.BytesIO()
    code = segno.make(address, error="m", micro=False, mask=_MASK)
    code.save(out, kind="png", border=2, scale=_DOTS)
    return out.getvalue()
