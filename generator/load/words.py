"""Validation errors of pydantic → diagnostics in the author's words: names of keys.

Errors are looked at together, by the mapping they stand in: a missing and an unknown
key side by side are one slip, members of a row without a dash are one slip. Values that
do not fit are worded in `unfit.py`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pydantic_core import ErrorDetails

from generator.diagnostics import Diagnostic, Path, at
from generator.load import faults
from generator.load.absent import missing_key
from generator.load.astray import members_astray, rows_astray
from generator.load.dashes import missing_dash
from generator.load.fields import class_at, gloss, keys, place
from generator.load.nearest import nearest, synonym
from generator.load.places import split
from generator.load.quotes import quoted_line
from generator.load.unfit import word_value
from generator.model.dasar import Komponen, Model
from generator.source import Document, Value

_ABOUT_KEYS = ("extra_forbidden", "missing")
_BY_PROGRAM = frozenset({"sidik"})
"""Keys that the program writes; no author is advised to."""


def word_errors(
    galat: Sequence[ErrorDetails], document: Document, akar: type[Model]
) -> tuple[list[Diagnostic], set[Path]]:
    """Diagnostics for the errors of one validation.

    Returns:
        The diagnostics, and the paths of keys that an unknown key was taken for: whoever
        checks presence must not report those again.
    """
    kelompok: dict[Path, list[ErrorDetails]] = defaultdict(list)
    hasil, sisa, dimaksud = rows_astray(galat, document, akar)
    kelompok_lain, sisa, milik = members_astray(sisa, document, akar)
    hasil += kelompok_lain
    dimaksud |= milik
    for g in sisa:
        kelompok[_parent(g)].append(g)
    for induk, anggota in kelompok.items():
        kunci = [g for g in anggota if g["type"] in _ABOUT_KEYS]
        nilai = [g for g in anggota if g["type"] not in _ABOUT_KEYS]
        if kunci:
            ada = frozenset(_keys_at(document.value, induk))
            keluarga = _Members(document, akar, induk, class_at(akar, induk), ada)
            hasil += keluarga.word(kunci, dimaksud)
        hasil += [word_value(g, document, akar) for g in nilai]
    return hasil, dimaksud


def _parent(g: ErrorDetails) -> Path:
    return tuple(g["loc"][:-1]) if g["type"] in _ABOUT_KEYS else tuple(g["loc"])


def _keys_at(nilai: Value, path: Path) -> Iterable[str]:
    for langkah in split(nilai, path)[0]:
        if isinstance(nilai, dict):
            nilai = nilai[str(langkah)]
        elif isinstance(nilai, list):
            nilai = nilai[int(langkah)]
    return nilai if isinstance(nilai, dict) else ()


@dataclass(frozen=True, slots=True)
class _Members:
    """The keys of one mapping, and what the model knows there."""

    document: Document
    akar: type[Model]
    induk: Path
    kelas: type[Model] | None
    ada: frozenset[str]

    def word(self, galat: Sequence[ErrorDetails], dimaksud: set[Path]) -> Iterator[Diagnostic]:
        """One diagnostic per slip; paths that unknown keys were taken for go to `dimaksud`."""
        asing = [str(g["loc"][-1]) for g in galat if g["type"] == "extra_forbidden"]
        kurang = [str(g["loc"][-1]) for g in galat if g["type"] == "missing"]
        if self._is_row_without_dash(asing):
            yield self._missing_dash(asing)
            return
        for k in asing:
            dugaan = self._meant(k, kurang)
            if not dugaan and self._is_sentence(k):
                yield self._sentence(k)
                return
            if not dugaan and self.induk and len(asing) == len(kurang) == 1:
                dugaan = kurang[0]
            yield self._misspelt(k, dugaan) if dugaan else self._unknown(k)
            if dugaan:
                dimaksud.add((*self.induk, dugaan))
                kurang = [n for n in kurang if n != dugaan]
        for k in kurang:
            yield missing_key(self.document, self.akar, (*self.induk, k))

    def _known(self) -> tuple[str, ...]:
        """The keys that an author may write here."""
        return tuple(k for k in keys(self.kelas) if k not in _BY_PROGRAM) if self.kelas else ()

    def _glosses(self, kunci: Sequence[str]) -> dict[str, str]:
        return {k: gloss(place(self.kelas, (k,)))[1] for k in kunci} if self.kelas else {}

    def _meant(self, k: str, kurang: Sequence[str]) -> str:
        """The key that an unknown one was probably meant to be: missing, free, or there twice."""
        bebas = [n for n in self._known() if n not in self.ada]
        return (
            synonym(k, self._glosses(bebas))
            or nearest(k, kurang)
            or nearest(k, bebas)
            or nearest(k, self._known())
        )

    def _misspelt(self, k: str, dugaan: str) -> Diagnostic:
        lokasi = self.document.locate((*self.induk, k))
        baris = self.document.line_text(lokasi.line)
        awal, sisa = baris[: lokasi.column - 1], baris[lokasi.column - 1 :]
        betul = awal + dugaan + sisa[len(k) :] if sisa.startswith(k) else f"{awal}{dugaan}:"
        perbaikan = f"Ganti namanya sehingga baris ini menjadi:\n{betul}"
        perbaikan_en = f"Rename it, so that the line reads:\n{betul}"
        if dugaan in self.ada:
            perbaikan = f"Isian `{dugaan}` sudah ada; gabungkan isinya, lalu hapus yang ini."
            perbaikan_en = f"`{dugaan}` is here already; join their contents and remove this one."
        return at(
            faults.MISSPELT_KEY,
            lokasi,
            (*self.induk, k),
            isian=k,
            dugaan=dugaan,
            perbaikan=perbaikan,
            perbaikan_en=perbaikan_en,
        )

    def _unknown(self, k: str) -> Diagnostic:
        dikenal = ", ".join(f"`{n}`" for n in self._known() if n not in self.ada)
        perbaikan = f"Hapus isian ini, atau pakai yang dikenal dan belum ada di sini: {dikenal}."
        perbaikan_en = f"Remove it, or use a key that is known and not yet used here: {dikenal}."
        return self._not_known(k, perbaikan, perbaikan_en)

    def _is_sentence(self, k: str) -> bool:
        return " " in k or (len(self.ada) == 1 and k[:1].isupper())

    def _sentence(self, k: str) -> Diagnostic:
        kalimat = quoted_line(self.document, self.document.locate((*self.induk, k)))
        return self._not_known(
            k,
            "Tanda titik dua membuat awal kalimat terbaca sebagai nama isian. "
            f"Apit seluruh kalimat dengan tanda kutip, sehingga baris ini menjadi:\n{kalimat}",
            "The colon makes the start of the sentence look like a key. "
            f"Put the whole sentence in quotation marks, so that the line reads:\n{kalimat}",
        )

    def _not_known(self, k: str, perbaikan: str, perbaikan_en: str) -> Diagnostic:
        return at(
            faults.UNKNOWN_KEY,
            self.document.locate((*self.induk, k)),
            (*self.induk, k),
            isian=k,
            perbaikan=perbaikan,
            perbaikan_en=perbaikan_en,
        )

    def _is_row_without_dash(self, asing: Sequence[str]) -> bool:
        if self.kelas is None or not asing or not issubclass(self.kelas, Komponen):
            return False
        baris = class_at(self.kelas, (self.kelas.BARIS,))
        return baris is not None and all(k in baris.model_fields for k in asing)

    def _missing_dash(self, asing: Sequence[str]) -> Diagnostic:
        beside = [k for k in self.ada if k not in asing]
        komponen = self.kelas if self.kelas and issubclass(self.kelas, Komponen) else None
        above = komponen.BARIS if beside and komponen else ""
        return missing_dash(self.document, self.induk, asing, above)
