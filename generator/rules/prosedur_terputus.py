"""## Apa yang diperiksa

Setiap `ke` pada cabang menunjuk langkah yang ada, setiap id langkah, varian, dan jalur hanya
dipakai sekali, dan setiap `varian` dan `jalur` yang disebut memang didaftarkan.

## Mengapa penting

Alur yang menunjuk langkah yang tidak ada tidak dapat digambar dan menyesatkan pembaca.

## Cara memperbaiki

Betulkan id yang ditunjuk, atau daftarkan varian dan jalurnya.

## Dasar hukum

UU 25 Tahun 2009 Pasal 21: sistem, mekanisme, dan prosedur.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from generator.catalog import Standar
from generator.catalog.tulisan import isi_of
from generator.components import KOMPONEN
from generator.diagnostics import Finding, Path, Sentences, Severity
from generator.load.nearest import nearest
from generator.model.references import references
from generator.rules import Rule

Reference = tuple[Path, str]
"""Path of a reference, and the id it names."""

_NAMES: Final = {"kata": "menyebut", "kata_en": "names"}


def check(standar: Standar) -> Iterator[Finding]:
    """A finding for every id that is named but not declared, and for every id declared twice."""
    yield from _steps(standar)
    yield from _cases(standar)
    yield from _tracks(standar)


def _steps(standar: Standar) -> Iterator[Finding]:
    prosedur = standar.isi.prosedur
    if prosedur is None or "prosedur" in standar.broken:
        return
    for awalan, langkah in prosedur.semua_jalur():
        path: Path = ("prosedur", *awalan)
        ada = [((*path, i, "id"), s.id) for i, s in enumerate(langkah) if s.id]
        tujuan = [
            ((*path, i, "cabang", j, "ke"), c.ke)
            for i, s in enumerate(langkah)
            for j, c in enumerate(s.cabang or ())
            if c.ke is not None
        ]
        yield from _twice(ada, "langkah", "step")
        yield from _unknown("ke", tujuan, [id_ for _, id_ in ada])


def _cases(standar: Standar) -> Iterator[Finding]:
    if "varian" in standar.broken:
        return
    ada: list[Reference] = [
        (("varian", i, "id"), v.id) for i, v in enumerate(standar.isi.varian or ())
    ]
    yield from _twice(ada, "varian", "case")
    dikenal = [id_ for _, id_ in ada]
    disebut = _named(standar, "varian", dikenal)
    if ada or not disebut:
        yield from _unknown("varian", disebut, dikenal)
    else:
        yield _undeclared(disebut)


def _tracks(standar: Standar) -> Iterator[Finding]:
    prosedur = standar.isi.prosedur
    if prosedur is None or prosedur.kosong or "prosedur" in standar.broken:
        return
    ada: list[Reference] = [
        (("prosedur", "jalur", i, "id"), j.id) for i, j in enumerate(prosedur.jalur or ())
    ]
    yield from _twice(ada, "jalur", "track")
    dikenal = [id_ for _, id_ in ada]
    disebut = _named(standar, "jalur", dikenal)
    if ada or not disebut:
        yield from _unknown("jalur", disebut, dikenal)
    else:
        yield _undivided(disebut)


def _named(standar: Standar, kunci: str, dikenal: Collection[str]) -> list[Reference]:
    """References of one kind in the components that name an unknown id, in order.

    Only they are walked: what a component names is known from the one walk all rules share.
    """
    bagian = {
        nama
        for nama, isi in isi_of(standar)
        if any(k == kunci and id_ not in dikenal for k, id_ in isi.rujukan)
    }
    return [
        ((nama, *path), id_)
        for nama in KOMPONEN
        if nama in bagian and (komponen := standar.isi.komponen(nama)) is not None
        for path, jenis, id_ in references(komponen)
        if jenis == kunci
    ]


def _twice(ada: Sequence[Reference], jenis: str, jenis_en: str) -> Iterator[Finding]:
    dilihat: set[str] = set()
    for path, id_ in ada:
        if id_ in dilihat:
            yield Finding(
                path,
                {
                    "kunci": "id",
                    "kata": "memakai",
                    "kata_en": "uses",
                    "nilai": id_,
                    "sebab": f"yang sudah dipakai {jenis} lain",
                    "sebab_en": f"which another {jenis_en} already has",
                    "perbaikan": f"Beri {jenis} ini id lain yang belum dipakai.",
                    "perbaikan_en": f"Give this {jenis_en} an id that is not in use.",
                },
            )
        dilihat.add(id_)


def _unknown(kunci: str, disebut: list[Reference], dikenal: list[str]) -> Iterator[Finding]:
    """One finding per unknown id, at the first place that names it."""
    asing = [(path, id_) for path, id_ in disebut if id_ not in dikenal]
    banyak = Counter(id_ for _, id_ in asing)
    pilihan = ", ".join(f"`{d}`" for d in dict.fromkeys(dikenal))
    for path, id_ in asing:
        lain = banyak.pop(id_, 0) - 1
        if lain < 0:
            continue
        dugaan = nearest(id_, dikenal)
        sebab = f"yang tidak ada; mungkin maksud Anda “{dugaan}”" if dugaan else "yang tidak ada"
        sebab_en = "which does not exist" + (f"; perhaps “{dugaan}” is meant" if dugaan else "")
        if lain:
            sebab += f" (disebut juga di {lain} tempat lain)"
            sebab_en += f" (also named elsewhere: {lain})"
        yield Finding(
            path,
            {
                "kunci": kunci,
                **_NAMES,
                "nilai": id_,
                "sebab": sebab,
                "sebab_en": sebab_en,
                "perbaikan": _choose(pilihan, id_),
                "perbaikan_en": _choose_en(pilihan, id_),
            },
        )


def _choose(pilihan: str, id_: str) -> str:
    atau = f"pakai salah satu yang ada: {pilihan}; atau " if pilihan else ""
    kalimat = f"{atau}tulis `id: {id_}` pada bagian yang dimaksud."
    return kalimat[0].upper() + kalimat[1:]


def _choose_en(pilihan: str, id_: str) -> str:
    atau = f"use one of those that exist: {pilihan}; or " if pilihan else ""
    kalimat = f"{atau}write `id: {id_}` at the part that is meant."
    return kalimat[0].upper() + kalimat[1:]


def _undeclared(disebut: list[Reference]) -> Finding:
    """The finding where cases are named, but none is declared."""
    baris = [
        f'  - id: {id_}\n    nama: "‹isi: nama varian›"'
        for id_ in dict.fromkeys(id_ for _, id_ in disebut)
    ]
    cuplikan = "varian:\n" + "\n".join(baris)
    return Finding(
        disebut[0][0],
        {
            "kunci": "varian",
            **_NAMES,
            "nilai": disebut[0][1],
            "sebab": "padahal berkas ini belum mendaftarkan varian",
            "sebab_en": "but this file declares no case",
            "perbaikan": f"Tambahkan di akhir berkas:\n{cuplikan}",
            "perbaikan_en": f"Add at the end of the file:\n{cuplikan}",
        },
    )


def _undivided(disebut: list[Reference]) -> Finding:
    """The finding where tracks are named, but the procedure has none."""
    return Finding(
        disebut[0][0],
        {
            "kunci": "jalur",
            **_NAMES,
            "nilai": disebut[0][1],
            "sebab": "padahal prosedurnya tidak dibagi menjadi jalur",
            "sebab_en": "but the procedure is not divided into tracks",
            "perbaikan": "Hapus `jalur` pada bagian ini, atau bagi `prosedur` menjadi `jalur`.",
            "perbaikan_en": "Remove `jalur` here, or divide `prosedur` into `jalur`.",
        },
    )


RULE: Final = Rule(
    "SP237",
    "prosedur-terputus",
    Severity.ERROR,
    Sentences(
        "`{kunci}` {kata} “{nilai}”, {sebab}.",
        "{perbaikan}",
    ),
    Sentences(
        "`{kunci}` {kata_en} “{nilai}”, {sebab_en}.",
        "{perbaikan_en}",
    ),
    __doc__ or "",
    reads=(),
    check=check,
)
