"""About how many lines the blocks of a component take in its column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from generator.flow.measure import line_width
from generator.present.views import (
    Alur,
    Blok,
    Butir,
    Daftar,
    DaftarKontak,
    Kaya,
    Paragraf,
    Rincian,
    Tabel,
)

_SHORT: Final = 8
"""Lines up to which a component is kept on one page."""
_LETTERS: Final = 75
"""Letters on a line."""
_ROW: Final = 2
"""Lines of a table row at least."""
_LABEL: Final = 128.75
"""Points that a label of facts may take: a little less than the column of `rincian` in `_teks.typ`,
since the widths of semibold letters are not exact."""
_LABEL_SIZE: Final = 10


def is_short(blok: Sequence[Blok]) -> bool:
    """Whether these read better on one page than begun on one and ended on the next."""
    return sum(map(_lines, blok)) <= _SHORT


def is_long(label: str) -> bool:
    """Whether the label of a fact is wider than its column."""
    return line_width(label, _LABEL_SIZE, bold=True) > _LABEL


def stays_whole(butir: Butir) -> bool:
    """Whether an item with notes, and no items of its own, is kept on one page with them."""
    return (
        bool(butir.catatan)
        and not butir.anak
        and not butir.pengantar
        and _items((butir,)) <= _SHORT
    )


def are_few(fakta: Sequence[Rincian]) -> bool:
    """The same of labelled facts."""
    return sum(_wrapped(r.isi) for r in fakta) <= _SHORT


def _lines(blok: Blok) -> int:
    match blok:
        case Paragraf():
            return _wrapped(blok.isi)
        case Daftar():
            return bool(blok.judul) + _items(blok.butir)
        case Alur():
            return bool(blok.judul) + _items(blok.langkah)
        case DaftarKontak():
            return bool(blok.judul) + sum(
                1 + len(k.label + k.teks + k.catatan) // _LETTERS for k in blok.kontak
            )
        case Tabel():
            kolom = len(blok.kepala)
            baris = (max(_ROW, *(kolom * _wrapped(s) for s in b.sel)) for b in blok.baris)
            return bool(blok.judul) + _ROW + sum(baris)


def _items(butir: Sequence[Butir]) -> int:
    return sum(
        sum(map(_wrapped, (b.isi, *b.catatan))) + bool(b.pengantar) + _items(b.anak) for b in butir
    )


def _wrapped(isi: Kaya) -> int:
    breaks = sum(span.teks.count("\n") for span in isi)
    return 1 + breaks + sum(len(span.teks) for span in isi) // _LETTERS
