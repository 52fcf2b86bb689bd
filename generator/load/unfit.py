"""Values that do not fit their place → diagnostics: wrong form, unknown choice, unreadable."""

from __future__ import annotations

import re
from typing import Any, Final

from pydantic_core import ErrorDetails

from generator.diagnostics import Diagnostic, Path, at
from generator.load import faults
from generator.load.absent import missing_key
from generator.load.dashes import missing_dash
from generator.load.fields import Place, class_at, item_snippet, place, snippet
from generator.load.nearest import nearest
from generator.load.places import indented, insertion
from generator.load.quotes import lead, name, quoted_line, shown, written
from generator.load.rewritten import rewritten
from generator.model.dasar import Model
from generator.source import Document
from generator.values import BadValue

_FORMS: Final = {
    str: ("teks", "text"),
    list: ("daftar bertanda `-`", "a list"),
    dict: ("kelompok isian", "a group of keys"),
    type(None): ("kosong", "empty"),
}
_OTHER: Final = ("bentuk lain", "something else")


def word_value(g: ErrorDetails, document: Document, akar: type[Model]) -> Diagnostic:
    """The diagnostic for one value that its place does not accept."""
    path = tuple(g["loc"])
    tempat = place(akar, path)
    if g["type"] == "satu_dari":
        return _one_of(g, path, document, akar)
    if g["type"] == "enum" and tempat is not None and isinstance(g["input"], str):
        pilihan = [str(m.value) for m in tempat.inner]
        return _vocabulary(g["input"], path, pilihan, document)
    if g["type"] == "pilihan":
        return _vocabulary(str(g["input"]), path, g["ctx"]["pilihan"], document)
    sebab = g.get("ctx", {}).get("error")
    if isinstance(sebab, BadValue) and isinstance(g["input"], str):
        return _unreadable(g["input"], sebab, path, document)
    if tempat is not None and tempat.is_list and _holds_rows(tempat):
        anggota = g["input"]
        if isinstance(anggota, dict) and anggota:
            return missing_dash(document, path, list(anggota))
    return _form(g, path, tempat, document, akar)


def _holds_rows(tempat: Place) -> bool:
    return isinstance(tempat.inner, type) and issubclass(tempat.inner, Model)


def _one_of(g: ErrorDetails, path: Path, document: Document, akar: type[Model]) -> Diagnostic:
    ctx: dict[str, Any] = g.get("ctx", {})
    pilihan, ada = ctx["pilihan"], ctx["ada"]
    if len(pilihan) == 1:
        return missing_key(document, akar, (*path, pilihan[0]))
    return at(
        faults.NOT_ONE_OF,
        document.locate(path, key=False),
        path,
        isian=name(document.value, path),
        pilihan=_listed(pilihan),
        ada=_listed(ada) or "belum satu pun",
        ada_en=_listed(ada) or "none",
        **(_keep_one(ada) if ada else _add_one(document, path, akar, pilihan[0])),
    )


def _keep_one(ada: list[str]) -> dict[str, str]:
    return {
        "perbaikan": f"Sisakan salah satu dari {_listed(ada)}; "
        "tulis yang lain sebagai butir tersendiri.",
        "perbaikan_en": f"Keep one of {_listed(ada)}; write the other as an item of its own.",
    }


def _add_one(document: Document, path: Path, akar: type[Model], kunci: str) -> dict[str, str]:
    kelas = class_at(akar, path)
    tempat = place(kelas, (kunci,)) if kelas else None
    cuplikan = snippet(kunci, tempat) if tempat else f"{kunci}: …"
    ruang = insertion(document, (*path, kunci), akar)
    facts = {"letak": "di sini", "letak_en": "here", "cuplikan": cuplikan}
    facts |= ruang.facts(cuplikan) if ruang else {}
    return {
        "perbaikan": f"Sisipkan {facts['letak']}, misalnya:\n{facts['cuplikan']}",
        "perbaikan_en": f"Insert {facts['letak_en']}, for example:\n{facts['cuplikan']}",
    }


def _listed(kunci: list[str]) -> str:
    return ", ".join(f"`{k}`" for k in kunci)


def _vocabulary(nilai: str, path: Path, pilihan: list[str], document: Document) -> Diagnostic:
    bagian = _several(nilai, path)
    dugaan = "" if bagian else nearest(nilai, pilihan)
    return at(
        faults.NOT_IN_VOCABULARY,
        document.locate(path, key=False),
        path,
        nilai=shown(nilai),
        isian=name(document.value, path),
        dugaan=f"; mungkin maksud Anda `{dugaan}`" if dugaan else "",
        dugaan_en=f"; perhaps `{dugaan}` is meant" if dugaan else "",
        **(
            _one_per_line(bagian, path, document)
            if bagian
            else _choices(pilihan, lead(document, path) + dugaan if dugaan else "")
        ),
    )


def _choices(pilihan: list[str], baris: str) -> dict[str, str]:
    """All choices, and the line with the likeliest one."""
    return {
        "perbaikan": f"Pakai salah satu: {_listed(pilihan)}."
        + (f" Bila dugaan itu benar, baris ini menjadi:\n{baris}" if baris else ""),
        "perbaikan_en": f"Use one of: {_listed(pilihan)}."
        + (f" If the guess is right, the line reads:\n{baris}" if baris else ""),
    }


def _several(nilai: str, path: Path) -> list[str]:
    """The choices in one text where a list of them belongs, none where it is not several."""
    bagian = [satu.strip() for satu in re.split(r"[,;/]| dan ", nilai) if satu.strip()]
    return bagian if len(bagian) > 1 and isinstance(path[-1], int) else []


def _one_per_line(bagian: list[str], path: Path, document: Document) -> dict[str, str]:
    """The choices as items, in place of the line that holds them all."""
    depan = lead(document, path).rstrip()
    if depan.endswith("-"):
        baris = [f"{depan} {satu}" for satu in bagian]
    else:
        pad = " " * (len(depan) - len(depan.lstrip(" -")) + 2)
        baris = [depan, *(f"{pad}- {satu}" for satu in bagian)]
    cuplikan = "\n".join(baris)
    return {
        "perbaikan": f"Tulis tiap pilihan pada barisnya sendiri, diawali tanda `-`:\n{cuplikan}",
        "perbaikan_en": f"Write each choice on a line of its own, after a dash:\n{cuplikan}",
    }


def _unreadable(nilai: str, sebab: BadValue, path: Path, document: Document) -> Diagnostic:
    return at(
        faults.UNREADABLE_VALUE,
        document.locate(path, key=False),
        path,
        nilai=shown(nilai),
        isian=name(document.value, path),
        jenis=sebab.jenis_id,
        jenis_en=sebab.jenis_en,
        alasan=sebab.alasan_id,
        alasan_en=sebab.alasan_en,
        awal=lead(document, path),
        **rewritten(nilai, sebab),
    )


def _form(
    g: ErrorDetails, path: Path, tempat: Place | None, document: Document, akar: type[Model]
) -> Diagnostic:
    ternyata = _FORMS.get(type(g["input"]), _OTHER)
    if tempat is not None and tempat.is_list:
        harus = _FORMS[list]
    elif (tempat is not None and _holds_rows(tempat)) or g["type"] == "dict_type":
        harus = _FORMS[dict]
    else:
        harus = _FORMS[str]
    facts = _like_this(document, path, tempat)
    if harus == _FORMS[str] and isinstance(g["input"], dict) and len(g["input"]) == 1:
        facts |= _one_field(document, path, akar, *next(iter(g["input"].items())))
    return at(
        faults.WRONG_FORM,
        document.locate(path),
        path,
        isian=name(document.value, path),
        harus=harus[0],
        harus_en=harus[1],
        **{"ternyata": ternyata[0], "ternyata_en": ternyata[1], **facts},
    )


def _like_this(document: Document, path: Path, tempat: Place | None) -> dict[str, str]:
    kunci = name(document.value, path)
    lokasi = document.locate(path)
    baris = document.line_text(lokasi.line)
    if tempat is None:
        contoh, pad = f"{kunci}: …", lokasi.column - 1
    elif isinstance(written(document.value, path)[-1], int):
        contoh, pad = item_snippet(tempat), len(baris) - len(baris.lstrip())
    else:
        contoh, pad = snippet(kunci, tempat), lokasi.column - 1
    contoh = indented(contoh, pad)
    return {
        "perbaikan": f"Tulis seperti ini:\n{contoh}",
        "perbaikan_en": f"Write it like this:\n{contoh}",
    }


def _one_field(
    document: Document, path: Path, akar: type[Model], kunci: str, isi: object
) -> dict[str, str]:
    """What is meant by one field where a text belongs; nothing where that cannot be told."""
    if not isinstance(isi, str):
        return {}
    sebutan = {"ternyata": f"isian bernama `{kunci}`", "ternyata_en": f"a key named `{kunci}`"}
    return sebutan | _kept(document, path, akar, kunci)


def _kept(document: Document, path: Path, akar: type[Model], kunci: str) -> dict[str, str]:
    """How what was written there is kept: as a sentence, or as a key beside."""
    dalam = document.locate(path, key=False)
    if isinstance(written(document.value, path)[-1], int):
        return _sentence_with_colon(quoted_line(document, dalam))
    luar = document.locate(path)
    baris = document.line_text(luar.line)
    keluarga = class_at(akar, path[:-1])
    tempat = place(akar, path)
    if keluarga and tempat and kunci in keluarga.model_fields:
        pad = luar.column - 1
        contoh = baris[:pad] + snippet(str(path[-1]), tempat)
        contoh += f"\n{' ' * pad}{document.line_text(dalam.line).strip()}"
        return {
            "perbaikan": f"`{kunci}` isian tersendiri, sejajar dengan `{path[-1]}`. Isi dahulu "
            f"`{path[-1]}`, lalu sejajarkan keduanya, sehingga menjadi:\n{contoh}",
            "perbaikan_en": f"`{kunci}` is a key of its own, beside `{path[-1]}`. Fill in "
            f"`{path[-1]}` and line both up, so that they read:\n{contoh}",
        }
    kalimat = quoted_line(document, dalam).lstrip()
    return _sentence_with_colon(
        f"{baris[: luar.column - 1]}{path[-1]}: {kalimat}", ("kedua baris ini", "both lines read")
    )


def _sentence_with_colon(
    kalimat: str, baris: tuple[str, str] = ("baris ini", "the line reads")
) -> dict[str, str]:
    return {
        "perbaikan": "Tanda titik dua membuat awal kalimat terbaca sebagai nama isian. "
        f"Apit seluruh kalimat dengan tanda kutip, sehingga {baris[0]} menjadi:\n{kalimat}",
        "perbaikan_en": "The colon makes the start of the sentence look like a key. "
        f"Put the whole sentence in quotation marks, so that {baris[1]}:\n{kalimat}",
    }
