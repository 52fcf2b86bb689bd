"""Addresses as a document on its own can follow them."""

from __future__ import annotations


def absolute(base: str, href: str) -> str:
    """The link from anywhere; empty where only the site could follow it.

    Args:
        base: address of the site, ending in a slash; may be empty.
        href: absolute, or given from the root of the site.
    """
    if href.startswith(("#", "?")):
        return ""
    if not href or ":" in href.partition("/")[0]:
        return href
    return base and base + href.removeprefix("/")
