"""A colour of an agency, as style guides give it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from generator.values.base import FLAGS, BadValue, Nilai

_HEX: Final = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6})", FLAGS)
_BARE: Final = re.compile(r"(?:0x)?([0-9a-f]{3}|[0-9a-f]{6})", FLAGS)
_SHORT: Final = 3


@dataclass(frozen=True, slots=True)
class Warna(Nilai):
    """Red, green and blue, 0–255 each."""

    JENIS_ID: ClassVar[str] = "kode warna"
    JENIS_EN: ClassVar[str] = "a colour code"
    CONTOH: ClassVar[tuple[str, ...]] = ("#1a5fb4", "#1af")

    merah: int
    hijau: int
    biru: int

    @classmethod
    def _read(cls, teks: str) -> Self:
        match = _HEX.fullmatch(teks)
        if match is None:
            raise BadValue(
                "Kode warna ditulis dengan tanda # dan enam huruf atau angka 0–9 dan a–f, "
                "seperti dalam pedoman logo instansi.",
                "A colour code is written as # and six digits 0–9 and a–f, as style guides of "
                "logos give it.",
            )
        angka = match[1] if len(match[1]) > _SHORT else "".join(2 * satu for satu in match[1])
        return cls(*(int(angka[n : n + 2], 16) for n in (0, 2, 4)))

    @classmethod
    def _slips(cls, teks: str) -> Iterator[str]:
        rapat = teks.replace(" ", "").replace("##", "#")
        yield rapat
        if bare := _BARE.fullmatch(rapat):
            yield f"#{bare[1]}"

    def __str__(self) -> str:
        return f"#{self.merah:02x}{self.hijau:02x}{self.biru:02x}"
