"""Which texts of a document hold letters that its font lacks, said in Indonesian."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from typing import Final

from generator.outputs.pdf.plain import Plain

_NAMES: Final = {
    "nama": "nama layanan",
    "instansi": "nama instansi",
    "kop": "kop surat",
    "spanduk": "spanduk",
    "keterangan": "keterangan",
    "alamat": "alamat tetap",
    "keadaan": "versi",
    "versi": "versi",
    "pengantar": "kata pengantar",
    "deskripsi": "deskripsi",
    "tempat": "tempat dan jam layanan",
    "kontak": "kanal pengaduan",
    "nomor": "nomor maklumat",
    "janji": "maklumat",
    "tempat_tanggal": "tempat maklumat",
    "jabatan": "penandatangan maklumat",
    "pejabat": "penandatangan maklumat",
    "layanan": "nama, waktu, atau biaya layanan",
    "kepala": "kepala keputusan",
    "menimbang": "menimbang",
    "mengingat": "mengingat",
    "diktum": "diktum",
    "tanda": "tanda tangan",
    "mencakup": "nama varian",
    "rincian": "keputusan atau versi yang dibandingkan",
}
_OPENING: Final = {"Instansi": "nama instansi", "Mencakup": "nama varian"}
"""Facts above the tables that stand nowhere else."""
_PARTS: Final = ("pokok", "bagian")
"""Lists of parts that name themselves."""
_NOT_TEXT: Final = frozenset({"svg", "tinta", "href", "jenis", "alt", "kunci"})
_AROUND: Final = 20
"""Letters of the text to quote on either side."""


def unprintable(data: Mapping[str, Plain], is_printable: Callable[[str], bool]) -> Iterator[str]:
    """One sentence per field and letter, in the order of the document."""
    told = set()
    for place, text in _places(data):
        for position, letter in enumerate(text):
            if (place, letter) in told or is_printable(letter):
                continue
            told.add((place, letter))
            around = text[max(0, position - _AROUND) : position + _AROUND].strip()
            yield f"{place}: “{letter}” (U+{ord(letter):04X}) dalam “{around}”"


def _places(data: Mapping[str, Plain]) -> Iterator[tuple[str, str]]:
    for key, name in _NAMES.items():
        yield from ((name, text) for text in _texts(data.get(key, "")))
    for fakta in _records(data.get("pembuka", [])):
        if tempat := _OPENING.get(str(fakta["label"])):
            yield from ((tempat, text) for text in _texts(fakta["isi"]))
    parts = _records(data.get("bagian", []))
    for standar in chain(
        *(_records(part.get("standar", [])) for part in parts), _records(data.get("annex", []))
    ):
        nama = str(standar["nama"]).replace("\u200b", "")
        yield from ((f"{nama}: {place}", text) for place, text in _places(standar))
    for baris in _records(data.get("baris", [])):
        sisi = [*_texts(baris["letak"]), *_texts(baris["semula"]), *_texts(baris["menjadi"])]
        yield from ((str(baris["komponen"]), text) for text in sisi)
    own = [data.get(key, []) for key in _PARTS]
    own += [group.get("komponen", []) for group in _records(data.get("kelompok", []))]
    for part in (record for records in own for record in _records(records)):
        if "standar" in part:
            continue
        yield from ((str(part["judul"]), text) for text in _texts(part))


def _records(value: Plain) -> Iterator[dict[str, Plain]]:
    if isinstance(value, list):
        yield from (item for item in value if isinstance(item, dict))


def _texts(value: Plain) -> Iterator[str]:
    if isinstance(value, str):
        yield value.replace("\u200b", "")
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key not in _NOT_TEXT:
                yield from _texts(item)
