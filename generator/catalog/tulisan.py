"""Every text and value of a standard with its path: one walk that all rules on wording share.

A component that many standards inherit is walked once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from string import punctuation
from typing import Final, cast

from generator.catalog.entries import Standar
from generator.components import KOMPONEN
from generator.diagnostics import Path
from generator.model.dasar import Model
from generator.values import Nilai, Teks

_ASCII: Final = 128
_IDENTITY: Final = ("nama", "deskripsi", "varian", "lokasi")
"""Keys beside the components whose words a reader sees."""
_REFERENCES: Final = frozenset({"varian", "jalur"})
_BETWEEN_WORDS: Final = bytes(
    ord(" ") if i >= _ASCII or chr(i) in punctuation.replace("-", "") else i for i in range(256)
)
"""Bytes of UTF-8, those of punctuation and of letters beyond ASCII turned into spaces."""
_ACRONYM: Final = 3
"""Fewest capitals that make an abbreviation."""


@dataclass(frozen=True, slots=True, eq=False)
class Bagian:
    """What one part of a standard says, with paths from that part on. Compared by identity."""

    teks: tuple[tuple[Path, Teks], ...]
    nilai: tuple[tuple[Path, Nilai], ...]
    rujukan: frozenset[tuple[str, str]]
    """Keys `varian` or `jalur`, each with an id named there."""
    kata: frozenset[str]
    """Words of the texts, in small letters."""
    kapital: frozenset[str]
    """Words of three letters or more in capitals."""


@cache
def _kind(jenis: type) -> type | None:
    """What to do with values of a type; remembered, as asking takes longer than doing."""
    return next((k for k in (Teks, tuple, Model, Nilai) if issubclass(jenis, k)), None)


@dataclass(slots=True)
class _Walk:
    """What was met on the way through a part."""

    teks: list[tuple[Path, Teks]] = field(default_factory=list)
    nilai: list[tuple[Path, Nilai]] = field(default_factory=list)
    rujukan: set[tuple[str, str]] = field(default_factory=set)

    def visit(self, satu: object, path: Path) -> None:
        """Collect a value and all below it."""
        jenis = _kind(type(satu))  # type: ignore[arg-type]  # every class has a hash
        if jenis is Teks:
            self.teks.append((path, cast("Teks", satu)))
        elif jenis is tuple:
            for i, anggota in enumerate(cast("tuple[object, ...]", satu)):
                self.visit(anggota, (*path, i))
        elif jenis is Model:
            for nama, anggota in vars(satu).items():
                if anggota is not None:
                    if nama in _REFERENCES:
                        self._name(nama, anggota)
                    self.visit(anggota, (*path, nama))
        elif jenis is Nilai:
            self.nilai.append((path, cast("Nilai", satu)))

    def _name(self, kunci: str, disebut: object) -> None:
        ids = disebut if isinstance(disebut, tuple) else (disebut,)
        self.rujukan.update((kunci, id_) for id_ in ids if isinstance(id_, str))


class _Same:
    """A key that stands for one object, whatever it equals."""

    __slots__ = ("satu",)

    def __init__(self, satu: object) -> None:
        self.satu = satu

    def __eq__(self, lain: object) -> bool:
        return isinstance(lain, _Same) and self.satu is lain.satu

    def __hash__(self) -> int:
        return id(self.satu)


@lru_cache(maxsize=2)
def isi_of(standar: Standar) -> tuple[tuple[str, Bagian], ...]:
    """Key and content of the identity and the fourteen components, broken ones left out."""
    return tuple(
        (kunci, _part(_Same(satu)))
        for kunci in (*_IDENTITY, *KOMPONEN)
        if kunci not in standar.broken and (satu := getattr(standar.isi, kunci)) is not None
    )


def texts_of(model: Model) -> Iterator[tuple[Path, Teks]]:
    """Path in it and text of all that a part of a standard says."""
    yield from _part(_Same(model)).teks


@lru_cache(maxsize=512)
def _part(satu: _Same) -> Bagian:
    walk = _Walk()
    walk.visit(satu.satu, ())
    gabung = " ".join(teks for _, teks in walk.teks).encode().translate(_BETWEEN_WORDS).decode()
    kata = set(gabung.split())
    kapital = frozenset(
        k for k in kata if k.isupper() and len(k) >= _ACRONYM and k.replace("-", "").isalpha()
    )
    return Bagian(
        tuple(walk.teks),
        tuple(walk.nilai),
        frozenset(walk.rujukan),
        frozenset(map(str.lower, kata)),
        kapital,
    )
