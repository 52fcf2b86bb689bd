"""What would be missing from a page, unnoticed, because a file it draws on cannot be read whole.

A page that would lose a parent agency, a channel or a regulation must not be published anew.
"""

from __future__ import annotations

from typing import Final

from generator.catalog.entries import Catalog, EntriRegulasi, SimpulInstansi, Standar

_TOLD_ELSEWHERE: Final = ("komponen_bersama", "pengecualian")
"""Keys of an agency whose faults concern the standards that inherit, or no page."""


def loses_facts(catalog: Catalog, subjek: Standar | SimpulInstansi | EntriRegulasi) -> bool:
    """Whether the page of a standard, an agency or a regulation would say less than the files.

    A citation that matches nothing counts while the register is not whole: its entry may be
    among those that could not be read.
    """
    match subjek:
        case SimpulInstansi():
            return _line_loses(catalog, subjek)
        case EntriRegulasi():
            return not catalog.register_utuh and _points_nowhere(catalog, subjek)
    if _line_loses(catalog, subjek.instansi):
        return True
    dikutip = () if catalog.register_utuh else catalog.kutipan[subjek.id]
    return any(k.entri is None or _points_nowhere(catalog, k.entri) for k in dikutip)


def _line_loses(catalog: Catalog, simpul: SimpulInstansi) -> bool:
    """Whether the agency or one above it lacks its parent, or a part that could not be read."""
    garis = [catalog.instansi[id_] for id_ in simpul.garis]
    return garis[-1].model.induk is not None or any(
        path[:1] and path[0] not in _TOLD_ELSEWHERE for satu in garis for path in satu.broken
    )


def _points_nowhere(catalog: Catalog, entri: EntriRegulasi) -> bool:
    """Whether it names a regulation, or one that does, of which there is no entry."""
    dilalui: set[str] = set()
    menunggu = [entri]
    while menunggu:
        satu = menunggu.pop()
        for id_ in satu.ditunjuk:
            if id_ not in catalog.regulasi:
                return True
            if id_ not in dilalui:
                dilalui.add(id_)
                menunggu.append(catalog.regulasi[id_])
    return False
