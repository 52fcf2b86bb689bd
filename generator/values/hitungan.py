"""Things that are counted: staff and equipment, copies, photographs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import ClassVar, Final, Self

from generator.values.base import FLAGS, BadValue, Nilai
from generator.values.bilangan import digits_for_words, spellings

_COUNT: Final = r"([0-9]{1,3}(?:\.[0-9]{3}){1,3}|[0-9]{1,9})(?![0-9])(?: ?\(([^()]{1,60})\))?"
_JUMLAH: Final = re.compile(rf"{_COUNT}(?: ?([a-z][a-z0-9²³ /.-]{{0,59}}))?", FLAGS)


@dataclass(frozen=True, slots=True)
class Jumlah(Nilai):
    """A number of something: "12 orang", "2 unit", "14"."""

    JENIS_ID: ClassVar[str] = "jumlah"
    JENIS_EN: ClassVar[str] = "a number"
    CONTOH: ClassVar[tuple[str, ...]] = ("12 orang", "2 unit", "14")

    nilai: int
    satuan: str = ""
    """What is counted, or empty."""
    terbilang: str = field(default="", compare=False)
    """The number in words as the author wrote it in brackets; never printed."""

    @classmethod
    def _read(cls, teks: str) -> Self:
        teks = teks.rstrip(" .;,")
        match = _JUMLAH.fullmatch(teks) or _JUMLAH.fullmatch(digits_for_words(teks, 1))
        if match is None:
            if not any("0" <= char <= "9" for char in teks):
                raise BadValue(
                    "Teks ini belum menyebut angka.", "This text does not give a number."
                )
            raise BadValue
        return cls(int(match[1].replace(".", "")), match[3] or "", match[2] or "")

    def __str__(self) -> str:
        angka = f"{self.nilai:,}".replace(",", ".")
        return f"{angka} {self.satuan}" if self.satuan else angka


_SEPARATOR: Final = re.compile(r" ?(?:[,;+&]|\bdan\b|\bserta\b) ?", FLAGS)
_SHEETS: Final = r"(?: ?(?:lembar|lbr|buah|eksemplar))?"
_COPY_COUNT: Final = r"([0-9]{1,3})(?: ?\([^()]{1,60}\))?(?: ?[x×])?"
_KINDS: Final = (
    ("asli", r"asli"),
    ("fotokopi", r"(?:foto ?[ck]opy?i?|salinan|fc|kopi)"),
    ("rangkap", r"(?:rangkap|eksemplar)"),
    ("lembar", r"(?:lembar|lbr)"),
)
_COPIES: Final = tuple(
    (kind, re.compile(rf"{_COPY_COUNT}{_SHEETS if kind != 'lembar' else ''} ?{word}", FLAGS))
    for kind, word in _KINDS
)
_COPIES_AFTER: Final = tuple(
    (kind, re.compile(rf"{word}(?: (?:sebanyak |rangkap )?{_COPY_COUNT}{_SHEETS})?", FLAGS))
    for kind, word in _KINDS[:3]
)
_SHOWN: Final = re.compile(
    r"(?:1 )?asli (?:\(?(?:hanya |cukup )?(?:ditunjukkan|diperlihatkan)\)?)", FLAGS
)


@dataclass(frozen=True, slots=True)
class Salinan(Nilai):
    """How many originals and copies of a document are wanted."""

    JENIS_ID: ClassVar[str] = "jumlah salinan"
    JENIS_EN: ClassVar[str] = "a number of copies"
    CONTOH: ClassVar[tuple[str, ...]] = (
        "1 asli, 2 fotokopi",
        "fotokopi 1 lembar",
        "2 lembar",
        "rangkap 3",
        "asli ditunjukkan, 1 fotokopi",
    )

    asli: int = 0
    fotokopi: int = 0
    lembar: int = 0
    """Sheets of which the text does not say whether they are originals."""
    rangkap: int = 0
    """Sets."""
    asli_ditunjukkan: bool = False
    """Whether the original is only shown, not handed in."""

    @classmethod
    def _read(cls, teks: str) -> Self:
        counts: dict[str, int] = {}
        shown = False
        for part in _SEPARATOR.split(teks.rstrip(" .;,")):
            if _SHOWN.fullmatch(part) and not shown:
                shown = True
                continue
            kind, nilai = _read_copies(part)
            if kind in counts or nilai == 0:
                raise BadValue
            counts[kind] = nilai
        return cls(**counts, asli_ditunjukkan=shown)

    def __str__(self) -> str:
        return ", ".join(
            text
            for text, said in (
                ("asli ditunjukkan", self.asli_ditunjukkan),
                (f"{self.asli} asli", self.asli),
                (f"{self.fotokopi} fotokopi", self.fotokopi),
                (f"{self.lembar} lembar", self.lembar),
                (f"rangkap {self.rangkap}", self.rangkap),
            )
            if said
        )


def _read_copies(part: str) -> tuple[str, int]:
    for candidate in spellings(part, 1):
        for kind, pattern in (*_COPIES, *_COPIES_AFTER):
            if match := pattern.fullmatch(candidate):
                return kind, int(match[1] or 1)
    raise BadValue(
        f"Bagian «{part}» tidak terbaca; isian ini hanya menyebut berapa asli, fotokopi, lembar, "
        "atau rangkap.",
        f"“{part}” cannot be read; this value only says how many originals (asli), copies "
        "(fotokopi), sheets (lembar) or sets (rangkap).",
    )


_PHOTO_PARTS: Final = re.compile(
    r"(?:(?P<ukuran>(?:ukuran )?(?P<lebar>[1-9][0-9]?) ?[x×] ?(?P<tinggi>[1-9][0-9]?)(?: ?cm)?)"
    r"|(?P<banyak>(?:sebanyak )?(?P<angka>[1-9][0-9]?)(?: ?\((?P<kata>[^()]{1,60})\))?"
    r" ?(?:lembar|lbr|buah))"
    r"|(?P<warna>berwarna|hitam putih)"
    r"|(?:dengan )?(?:latar(?: ?belakang)?|background)(?: (?:ber)?warna)? "
    r"(?P<latar>[a-z]+(?:(?: ?/ ?| atau )[a-z]+)*))(?![a-z0-9])[ ,]*",
    FLAGS,
)
_PHOTO: Final = re.compile(r"(?:pas ?)?foto(?: |$)", FLAGS)


@dataclass(frozen=True, slots=True)
class Foto(Nilai):
    """Photographs asked for: how many, size in centimetres, background."""

    JENIS_ID: ClassVar[str] = "ketentuan foto"
    JENIS_EN: ClassVar[str] = "a photograph"
    CONTOH: ClassVar[tuple[str, ...]] = (
        "2 lembar 3x4 latar merah",
        "3x4 2 lembar",
        "4x6 latar biru",
    )

    jumlah: int = 0
    """Prints; 0 where the text does not say."""
    ukuran: str = ""
    """Width and height in centimetres, such as "3x4", or empty."""
    warna: str = ""
    """"berwarna", "hitam putih" or empty."""
    latar: str = ""
    """Colour of the background, or empty."""
    terbilang: str = field(default="", compare=False)
    """The number in words as the author wrote it in brackets; never printed."""

    @classmethod
    def _read(cls, teks: str) -> Self:
        teks = teks.rstrip(" .;,")
        opening = _PHOTO.match(teks)
        pos = opening.end() if opening else 0
        said: dict[str, str] = {}
        while match := _PHOTO_PARTS.match(teks, pos):
            part = {name: text for name, text in match.groupdict().items() if text}
            if said.keys() & part.keys():
                break
            said |= part
            pos = match.end()
        if pos < len(teks) or not said:
            raise _why_no_photo(teks[pos:])
        ukuran = f"{said['lebar']}x{said['tinggi']}" if "lebar" in said else ""
        return cls(
            int(said.get("angka", 0)),
            ukuran,
            said.get("warna", "").lower(),
            said.get("latar", "").lower().replace(" / ", "/"),
            said.get("kata", ""),
        )

    def __str__(self) -> str:
        return " ".join(
            text
            for text in (
                f"{self.jumlah} lembar" if self.jumlah else "",
                self.ukuran,
                self.warna,
                f"latar {self.latar}" if self.latar else "",
            )
            if text
        )


def _why_no_photo(rest: str) -> BadValue:
    if not rest:
        return BadValue()
    return BadValue(
        f"Bagian «{rest}» bukan jumlah, ukuran, atau warna latar; pindahkan ke kalimat "
        "persyaratannya.",
        f"“{rest}” is not a number, a size or a background; move it to the sentence of the "
        "requirement.",
    )
