"""Members of a list item whose dash was forgotten."""

from __future__ import annotations

from collections.abc import Sequence

from generator.diagnostics import Diagnostic, Path, at
from generator.load import faults
from generator.load.places import member_lines
from generator.load.quotes import name
from generator.source import Document


def missing_dash(
    document: Document, induk: Path, anggota: Sequence[str], above: str = ""
) -> Diagnostic:
    """Members of a list item that lacks its dash, with the same lines as they should stand.

    Args:
        document: the file.
        induk: path of the list that was meant.
        anggota: keys of the item, in order.
        above: key to open for the list, where its mapping holds other keys as well.
    """
    lokasi = document.locate((*induk, anggota[0]))
    pad = " " * (lokasi.column - 1)
    lines = [
        line[len(pad) :]
        for k in anggota
        for line in member_lines(document, document.locate((*induk, k)))
    ]
    item = [f"- {lines[0]}", *(f"  {line}" for line in lines[1:])]
    if above:
        item = [f"{above}:", *(f"  {line}" for line in item)]
    return at(
        faults.MISSING_DASH,
        lokasi,
        induk,
        isian=name(document.value, induk),
        cuplikan="\n".join(pad + line for line in item),
    )
