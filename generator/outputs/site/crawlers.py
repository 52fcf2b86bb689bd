"""The list of pages that search engines are given.

Source: https://www.sitemaps.org/protocol.html
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final
from xml.sax.saxutils import escape

_SITEMAP: Final = "http://www.sitemaps.org/schemas/sitemap/0.9"


@dataclass(frozen=True, slots=True)
class Entry:
    """A page in the site map: its absolute address, day of its last change, and translations."""

    alamat: str
    diubah: str = ""
    lain: Mapping[str, str] = field(default_factory=dict)
    """Language → absolute address, itself among them; empty where it is there in one only."""


def site_map(entries: Iterable[Entry]) -> str:
    """`sitemap.xml` for these pages, in the order given."""
    lines = [_entry(entry) for entry in entries]
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<urlset xmlns="{_SITEMAP}" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
            *lines,
            "</urlset>\n",
        ]
    )


def _entry(entry: Entry) -> str:
    lastmod = f"<lastmod>{entry.diubah}</lastmod>" if entry.diubah else ""
    lain = "".join(
        f'<xhtml:link rel="alternate" hreflang="{kode}" href="{escape(alamat)}"/>'
        for kode, alamat in entry.lain.items()
    )
    return f"<url><loc>{escape(entry.alamat)}</loc>{lastmod}{lain}</url>"
