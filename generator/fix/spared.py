"""What is not the machine's to change: copies, published wording, decrees with a fingerprint."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from generator.catalog import Catalog
from generator.diagnostics import Path
from generator.edition import Edition
from generator.model import Instansi

PUBLISHED: Final = frozenset({"tertulis", "teks_asli"})
"""Keys whose value is the wording of a published document, to the letter."""

_COPY: Final = re.compile(rb"^[\s\xc2\xa0]*salinan\s*:\s*\W{0,4}ya\b", re.MULTILINE)
"""The mark of a copy in a file that cannot be read."""


def copies(edition: Edition) -> frozenset[str]:
    """Files of agencies that are copies of published documents."""
    ids = {
        nama.split("/")[1]
        for nama, berkas in edition.catalog.berkas.items()
        if nama.endswith("/instansi.yml")
        and (
            bool(berkas.isi.model.salinan)
            if berkas.isi and isinstance(berkas.isi.model, Instansi)
            else _COPY.search(berkas.data)
        )
    }
    return frozenset(file for file in edition.files if file.split("/")[1] in ids)


def frozen(catalog: Catalog) -> frozenset[tuple[str, str]]:
    """File and component of all that goes into a fingerprint held by a decree."""
    return frozenset(
        (bagian.berkas, kunci)
        for standar in catalog.standar
        if standar.tertulis.penetapan and standar.tertulis.penetapan.sidik
        for kunci, asal in standar.asal.items()
        for bagian in asal.bagian
    )


def is_frozen(beku: Collection[tuple[str, str]], file: str, path: Path) -> bool:
    """Whether a value at a path belongs to such a component."""
    return any((file, str(step)) in beku for step in path[:2])


def is_published(path: Path) -> bool:
    """Whether a value is published wording."""
    return not PUBLISHED.isdisjoint(map(str, path))
