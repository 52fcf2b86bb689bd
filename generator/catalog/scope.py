"""Part of a catalogue: which files must be read for what is asked, and the rest in outline.

What a check says of a file depends on the register, on the agencies above, on the other
services and the pictures of its agency, on the names of all agencies, and on which files
there are. What it says of an agency's file depends on all services below that agency.
`needed` knows this; a rule that looks further must widen it (`tests/test_inspection.py`
compares with the whole).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from generator.catalog.entries import Berkas
from generator.listing import agency_file, agency_of, is_agency, is_image
from generator.load import Loaded
from generator.model import Instansi

REGISTER: Final = "standards/regulasi/"


@dataclass(frozen=True, slots=True)
class Outline:
    """What others need to know of an agency whose file could be read."""

    nama: str
    singkatan: str
    induk: str


Outlines = Mapping[str, Outline | None]
"""Agency id → its outline; None where its file could not be read."""


def outline(berkas: Berkas) -> Outline | None:
    """The outline of an agency's file, None where it could not be read."""
    model = berkas.isi.model if berkas.isi else None
    if not isinstance(model, Instansi):
        return None
    return Outline(str(model.nama), str(model.singkatan or ""), model.induk or "")


def in_outline(nama: str, outlines: Outlines) -> Berkas:
    """A file that is not read: its name, and of an agency what its outline says."""
    satu = outlines.get(agency_of(nama)) if is_agency(nama) else None
    if satu is None:
        return Berkas(nama, b"", None, ())
    isi = {"nama": satu.nama, "singkatan": satu.singkatan, "induk": satu.induk}
    model = Instansi.model_validate({k: v for k, v in isi.items() if v})
    return Berkas(nama, b"", Loaded(model, ()), ())


def families(names: Collection[str], outlines: Outlines) -> list[frozenset[str]]:
    """The files by topmost agency: what is said of one family depends on no other."""
    keluarga: dict[str, set[str]] = defaultdict(set)
    for nama in names:
        keluarga[_top(agency_of(nama), outlines)].add(nama)
    return [frozenset(satu) for _, satu in sorted(keluarga.items())]


def whole_families(wanted: Collection[str], names: Collection[str], outlines: Outlines) -> set[str]:
    """Files of all agencies in line with those of the files wanted, themselves included."""
    garis = {id_ for nama in wanted for id_ in _line(agency_of(nama), outlines)}
    return set(wanted) | set(map(agency_file, garis)).intersection(names)


def needed(wanted: Collection[str], names: Collection[str], outlines: Outlines) -> set[str]:
    """Files that must be read in full to say all there is to say of those wanted."""
    penuh = {agency_of(nama) for nama in wanted} - {""}
    memimpin = {agency_of(nama) for nama in wanted if is_agency(nama)}
    if memimpin:
        penuh |= {id_ for id_ in outlines if not memimpin.isdisjoint(_line(id_, outlines))}
    berkas = {agency_file(atas) for id_ in penuh for atas in _line(id_, outlines)}
    folder = (REGISTER, *(f"standards/{id_}/layanan/" for id_ in penuh))
    semua = berkas.union(wanted).intersection(names)
    semua |= {nama for nama in names if agency_file(agency_of(nama)) in semua and is_image(nama)}
    return semua.union(nama for nama in names if nama.startswith(folder))


def _line(id_: str, outlines: Outlines) -> list[str]:
    """The agency and those above it; a ring is gone round once."""
    return list(_upwards(id_, outlines))


def _upwards(id_: str, outlines: Outlines) -> Iterator[str]:
    dilalui: set[str] = set()
    while id_ not in dilalui:
        yield id_
        dilalui.add(id_)
        satu = outlines.get(id_)
        id_ = satu.induk if satu and satu.induk in outlines else id_


def _top(id_: str, outlines: Outlines) -> str:
    """The topmost agency of a line; where it ends in a ring, the first of the ring by name."""
    garis = _line(id_, outlines)
    satu = outlines.get(garis[-1])
    ujung = garis.index(satu.induk) if satu and satu.induk in garis else -1
    return min(garis[ujung:])
