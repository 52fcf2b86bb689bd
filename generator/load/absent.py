"""Keys that are missing: where they belong and what to paste there."""

from __future__ import annotations

from generator.components import Komponen
from generator.diagnostics import Diagnostic, Path, at
from generator.load import faults
from generator.load.fields import gloss, place, snippet
from generator.load.places import insertion
from generator.load.quotes import name
from generator.model import StandarTertulis
from generator.model.dasar import Model
from generator.source import Document


def facts_of_missing(kunci: str) -> dict[str, str]:
    """Facts that word the absence of a key of a standard: titles and a snippet to paste."""
    tempat = place(StandarTertulis, (kunci,))
    if tempat is None or tempat.info is None:
        raise KeyError(kunci)
    judul, en = gloss(tempat)
    return {"kunci": kunci, "judul": judul, "judul_en": en, "cuplikan": snippet(kunci, tempat)}


def facts_of_member(cuplikan: str, singkat: str, nilai: object) -> dict[str, str]:
    """Facts that word the absence of a member of a row, also where the row is a bare text.

    Args:
        cuplikan: the lines to paste.
        singkat: key that the bare text stands for.
        nilai: that text.
    """
    teks = " ".join(str(nilai).split())
    return {
        "cuplikan": cuplikan,
        "letak": f"di bawah butir ini, setelah butirnya ditulis sebagai `- {singkat}: {teks}`",
        "letak_en": f"below this item, once it is written as `- {singkat}: {teks}`",
    }


def missing(ada: object, kelompok: tuple[Komponen, ...], rusak: frozenset[str]) -> list[str]:
    """Keys of the group that hold nothing and were not reported otherwise."""
    return [
        k.kunci
        for k in kelompok
        if k.kunci not in rusak and ((nilai := getattr(ada, k.kunci)) is None or nilai.kosong)
    ]


def missing_key(document: Document, akar: type[Model], path: Path) -> Diagnostic:
    """The absence of a key, with a snippet for the place where it belongs."""
    tempat = place(akar, path)
    judul, en = gloss(tempat)
    kunci = str(path[-1])
    ruang = insertion(document, path, akar)
    lokasi = ruang.location if ruang else document.locate(path)
    cuplikan = snippet(kunci, tempat) if tempat else f"{kunci}: …"
    facts = ruang.facts(cuplikan) if ruang else {"letak": "di sini", "letak_en": "here"}
    di = name(document.value, path[:-1])
    return at(
        faults.MISSING_KEY,
        lokasi,
        path,
        **{"cuplikan": cuplikan, **facts},
        isian=kunci,
        di=f"Pada `{di}`" if di else "Di berkas ini",
        di_en=f"`{di}`" if di else "This file",
        judul=judul,
        en=en,
    )
