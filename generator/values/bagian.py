"""Cutting a citation into its parts: opening, number and year, title, and what follows it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from generator.values.base import FLAGS, BadValue
from generator.values.pembuka import Pembuka, read_pembuka


class Bagian(NamedTuple):
    """The parts of a citation."""

    pembuka: Pembuka
    nomor: str
    tahun: int | None
    judul: str = ""
    lanjutan: str = ""
    register_id: str = ""


_ID: Final = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9._]+)+")
_ID_NUMBER: Final = re.compile(r"[0-9]|[a-z]+[._]")
_LIST_NUMBER: Final = re.compile(r"(?:[0-9]{1,3}|[a-z])[.)] ", re.ASCII)
_ABOUT: Final = re.compile(r"\btentang\b ?", FLAGS)
_TAIL: Final = re.compile(
    r" ?(?:\((?:lembaran|tambahan|berita|ln|tln|bn|bnri|lnri)\b|,? ?\bsebagaimana\b"
    r"|\b(?:jo|juncto)\b)",
    FLAGS,
)
_MARK: Final = re.compile(r"(?<![./-])(?:\b(?:nomor|nomer|nmr|no)\b[ .:]*)+", FLAGS)
_YEAR_WORD: Final = re.compile(r"\b(?:tahun|thn|th)\b\.? ?", FLAGS)
_YEAR_AT_END: Final = re.compile(r"\b(?:tahun|thn|th)\.?$", FLAGS)
_YEAR: Final = re.compile(r"(?:,? ?\b(?:tahun|thn|th)\b[ .:]*)([12][0-9]{3})(?![0-9])", FLAGS)
_ENDING_YEAR: Final = re.compile(r"(.+)/([12][0-9]{3})", re.ASCII)
_SIMPLE: Final = re.compile(r"[0-9]{1,4}[a-z]?", FLAGS)
_SLASH: Final = re.compile(r" ?/ ?")
_STAATSBLAD: Final = re.compile(
    r"(?P<tahun>[12][0-9]{3})(?:[ :.]|nomor|no)+(?P<nomor>[0-9]+)", FLAGS
)
_ARTICLE: Final = re.compile(r"(?:pasal|ayat)\b", FLAGS)
_CATCH_ALL: Final = re.compile(r"\b(?:lainnya|terkait|yang berlaku)\b", FLAGS)
_EDGES: Final = " .,;:"


@lru_cache(maxsize=4096)
def read_bagian(teks: str) -> Bagian:
    """Cut a citation up. The same few hundred recur in a catalogue, so results are kept."""
    if _ID.fullmatch(teks) and (parts := _read_id(teks)):
        return parts
    if numbering := _LIST_NUMBER.match(teks):
        teks = teks[numbering.end() :]
    kepala, judul, lanjutan = _split_title(teks.strip(_EDGES))
    if _CATCH_ALL.search(kepala) and not any("0" <= char <= "9" for char in kepala):
        raise BadValue(
            "Kalimat ini tidak menyebut satu peraturan; tulis sebagai baris dengan `lainnya: ya` "
            "dan `tertulis:`.",
            "This sentence names no single regulation; write a row with `lainnya: ya` and "
            "`tertulis:`.",
        )
    subject, sisa = _split_number(kepala)
    pembuka = read_pembuka(subject, sisa)
    if pembuka.jenis == "UUD":
        return Bagian(pembuka, "", 1945)
    if pembuka.jenis == "STAATSBLAD":
        match = _STAATSBLAD.search(kepala)
        nomor, tahun = (match["nomor"], int(match["tahun"])) if match else ("", None)
        return Bagian(pembuka, nomor, tahun, judul, lanjutan)
    nomor, tahun, rest = _read_number(sisa)
    if not judul and not lanjutan:
        judul, lanjutan = _read_rest(rest, pembuka, nomor)
    elif rest:
        _refuse_second(rest)
        lanjutan = f"{rest} {lanjutan}".strip()
    return Bagian(pembuka, nomor, tahun, judul, lanjutan)


def _read_id(teks: str) -> Bagian | None:
    """The parts that a register id tells; None for a word that only looks like one."""
    words = teks.split("-")
    first = next((place for place, word in enumerate(words) if _ID_NUMBER.match(word)), 0)
    if first == 0:
        return None
    pembuka = read_pembuka(" ".join(words[:first]), "")
    *number, last = words[first:]
    if len(last) == len("2009") and last.isdigit() and (number or pembuka.jenis == "UUD"):
        return Bagian(pembuka, "/".join(number), int(last), register_id=teks)
    return Bagian(pembuka, "/".join((*number, last)), None, register_id=teks)


def _split_title(teks: str) -> tuple[str, str, str]:
    """What precedes "tentang", the title, and what follows the title."""
    about = _ABOUT.search(teks)
    tail = _TAIL.search(teks, about.end() if about else 0)
    lanjutan = teks[tail.start() :].strip(_EDGES) if tail else ""
    end = tail.start() if tail else len(teks)
    if about is None or about.start() > end:
        return teks[:end].strip(_EDGES), "", lanjutan
    return teks[: about.start()].strip(_EDGES), teks[about.end() : end].strip(_EDGES), lanjutan


def opens_number(word: str) -> bool:
    """Whether a word can only be a number, so that "Nomor" before it may be left out."""
    return word[:1].isdecimal() or (
        any("0" <= char <= "9" for char in word) and any(char in "./-" for char in word)
    )


def _split_number(kepala: str) -> tuple[str, str]:
    """The opening words, and what starts with the number (or with "Tahun")."""
    if mark := _MARK.search(kepala):
        return kepala[: mark.start()].strip(_EDGES), kepala[mark.end() :]
    for word in re.finditer(r"\S+", kepala):
        if opens_number(word[0]):
            opening = kepala[: word.start()].strip(_EDGES)
            if year := _YEAR_AT_END.search(opening):
                return opening[: year.start()].strip(), kepala[year.start() :]
            return opening, kepala[word.start() :]
    return kepala, ""


def _read_number(sisa: str) -> tuple[str, int | None, str]:
    """Number, year and the rest of what follows the opening."""
    sisa = _SLASH.sub("/", sisa)
    nomor, pos = "", 0
    if not _YEAR_WORD.match(sisa):
        nomor, _, _ = sisa.partition(" ")
        pos = len(nomor)
        nomor = nomor.strip(" .,;:/-–…()")
    year = _YEAR.match(sisa, pos)
    tahun = int(year[1]) if year else None
    ending = _ENDING_YEAR.fullmatch(nomor)
    if ending and tahun in (None, int(ending[2])):
        tahun = int(ending[2])
        if _SIMPLE.fullmatch(ending[1]):
            nomor = ending[1]
    return nomor, tahun, sisa[year.end() if year else pos :].strip(_EDGES)


def _read_rest(rest: str, pembuka: Pembuka, nomor: str) -> tuple[str, str]:
    """Title and tail from words that follow the number without "tentang"."""
    if not rest:
        return ("", "") if nomor else (pembuka.sisa, "")
    if _ARTICLE.match(rest):
        raise BadValue(
            f"Tulis «{rest}» di isian `pasal:`, terpisah dari peraturannya.",
            f"Write “{rest}” under `pasal:`, apart from the regulation.",
        )
    if any("0" <= char <= "9" for char in rest):
        raise _second(rest)
    return rest.strip("()"), ""


def _refuse_second(rest: str) -> None:
    """Raise when what follows the number is another regulation."""
    if rest.lower().startswith(("dan ", "serta ", "dan/atau ", "atau ")):
        raise _second(rest)


def _second(rest: str) -> BadValue:
    return BadValue(
        f"Satu baris hanya untuk satu peraturan; pindahkan «{rest}» ke baris lain.",
        f"One row holds one regulation; move “{rest}” to another row.",
    )
