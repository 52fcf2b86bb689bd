"""## Apa yang diperiksa

Berkas gambar yang disebut di `kop.logo` ada di folder instansi, berupa SVG, PNG, atau JPEG menurut
isinya, tidak lebih dari 500 kB, dan dapat digambar sama di mana pun. SVG tidak memuat program,
rujukan ke luar berkas, DOCTYPE, tulisan yang bergantung pada huruf komputer, atau bagian yang
terlalu rumit. Gambarnya dicoba dicetak.

## Mengapa penting

Lambang dicetak di kop setiap naskah instansi. Selama gambarnya tidak dapat dipakai, naskahnya
terbit tanpa lambang.

## Cara memperbaiki

Letakkan gambarnya di samping `instansi.yml`, lalu tulis nama berkasnya saja di `kop.logo`. Bila
instansi tidak memakai lambang, hapus `logo`.

## Dasar hukum

Tidak ada; ini syarat agar naskahnya dapat dicetak.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from generator.catalog import Catalog, SimpulInstansi
from generator.catalog.gambar import Cacat
from generator.catalog.lambang import Lambang, emblem, image_names
from generator.diagnostics import Finding, Sentences, Severity
from generator.load.nearest import nearest
from generator.rules import CatalogRule, FindingIn

_PLAIN: Final = (
    "Simpan ulang gambarnya sebagai SVG biasa (di Inkscape: Plain SVG)",
    "Save the picture again as plain SVG (in Inkscape: Plain SVG)",
)
_AGAIN: Final = (
    "Simpan ulang gambarnya sebagai SVG, PNG, atau JPEG.",
    "Save the picture again as SVG, PNG or JPEG.",
)
_PLAIN_OR_PNG: Final = (
    "Simpan ulang gambarnya sebagai SVG biasa (di Inkscape: Plain SVG) atau PNG.",
    "Save the picture again as plain SVG (in Inkscape: Plain SVG) or PNG.",
)
_NAME: Final = (
    "Letakkan gambarnya di folder instansi ini, lalu tulis nama berkasnya saja:",
    "Put the picture into the folder of this agency, then write the name of the file alone:",
)
_FEW: Final = 6
"""Pictures to name."""
_NEAREST: Final = ("Tulis nama berkasnya saja:", "Write the name of the file alone:")
_OF_NAMES: Final = frozenset({Cacat.JALUR, Cacat.BUKAN_NAMA_GAMBAR, Cacat.TIDAK_ADA})
_WHY: Final[dict[Cacat, tuple[str, str, str, str]]] = {
    Cacat.JALUR: (
        "menyebut folder, padahal yang ditulis hanya nama berkas",
        "names a folder, where only the name of a file is written",
        *_NAME,
    ),
    Cacat.BUKAN_NAMA_GAMBAR: (
        "bukan nama gambar yang berakhiran .svg, .png, .jpg, atau .jpeg",
        "is not the name of a picture that ends in .svg, .png, .jpg or .jpeg",
        *_NAME,
    ),
    Cacat.TIDAK_ADA: (
        "tidak ada di folder instansi ini",
        "is not in the folder of this agency",
        *_NAME,
    ),
    Cacat.TAK_TERBACA: (
        "tidak dapat dibaca: berupa folder atau tautan ke luar standards/, atau tertutup",
        "cannot be read: a folder, a link out of standards/, or closed",
        "Letakkan berkas gambarnya sendiri di folder instansi ini.",
        "Put the picture itself into the folder of this agency.",
    ),
    Cacat.TERLALU_BESAR: (
        "lebih besar daripada 500 kB",
        "is larger than 500 kB",
        "Perkecil gambarnya: 600 titik untuk sisi yang panjang cukup untuk kop.",
        "Make the picture smaller: 600 pixels along the longer side will do for a letterhead.",
    ),
    Cacat.BUKAN_GAMBAR: (
        "tidak berisi SVG, PNG, atau JPEG",
        "does not hold SVG, PNG or JPEG",
        "Mengganti akhiran nama tidak mengubah isinya. " + _AGAIN[0],
        "Another ending of the name does not change what is in it. " + _AGAIN[1],
    ),
    Cacat.RUSAK: ("rusak atau terpotong", "is damaged or cut short", *_AGAIN),
    Cacat.CMYK: (
        "memakai warna CMYK, yang tidak dapat masuk ke naskah arsip",
        "has CMYK colours, which documents for archives cannot hold",
        "Simpan ulang JPEG itu dengan warna RGB.",
        "Save the JPEG again in RGB.",
    ),
    Cacat.TERLALU_LUAS: (
        "memuat lebih dari 16 juta titik",
        "has more than 16 million pixels",
        "Perkecil gambarnya: 600 titik untuk sisi yang panjang cukup untuk kop.",
        "Make the picture smaller: 600 pixels along the longer side will do for a letterhead.",
    ),
    Cacat.AKTIF: (
        "memuat program, animasi, DOCTYPE, atau rujukan ke luar berkas",
        "holds a script, an animation, a DOCTYPE, or reaches out of the file",
        _PLAIN[0] + "; gambar yang dirujuknya harus ikut di dalamnya.",
        _PLAIN[1] + "; pictures that it shows have to be embedded.",
    ),
    Cacat.TULISAN: (
        "memuat tulisan, yang bentuknya bergantung pada huruf di setiap komputer",
        "has letters, whose look depends on the fonts of each computer",
        "Ubah tulisannya menjadi garis (di Inkscape: Path, Object to Path), lalu simpan ulang.",
        "Turn the letters into outlines (in Inkscape: Path, Object to Path), then save it again.",
    ),
    Cacat.RUMIT: (
        "terlalu rumit: efek (filter), pengulangan bertingkat, angka raksasa, atau banyak bagian",
        "is too complex: effects (filter), repeated repetitions, huge numbers, or too many parts",
        "Sederhanakan gambarnya, atau simpan sebagai PNG.",
        "Simplify the picture, or save it as PNG.",
    ),
    Cacat.TANPA_UKURAN: (
        "tidak menyebut ukurannya, atau sisi yang satu lebih dari lima kali sisi yang lain",
        "does not tell its size, or one side is more than five times the other",
        "Tulis `viewBox` pada unsur `svg`, atau potong ruang kosong di sekeliling gambarnya.",
        "Write a `viewBox` on the `svg` element, or cut off the empty space around the picture.",
    ),
    Cacat.TAK_TERCETAK: (
        "tidak dapat dicetak: isinya rusak atau terlalu rumit",
        "cannot be printed: it is damaged or too complicated",
        *_PLAIN_OR_PNG,
    ),
}
"""What is wrong, and how to mend it, each in Indonesian and English."""
_SHEET: Final = """#set document(title: "-")
#let kotak(isi, n) = if n > 0 { box(clip: true, kotak(isi, n - 1)) } else { isi }
#import "data.typ": svg
#kotak(image(bytes(svg), format: "svg", height: 1cm, alt: "-"), 4)"""
"""An emblem as deep within boxes as in a letterhead."""


def check(catalog: Catalog, tanggal: date) -> Iterator[FindingIn]:
    """A finding for every emblem that is named and cannot be drawn."""
    del tanggal
    for simpul in catalog.instansi.values():
        found = _printable(emblem(catalog, simpul))
        if found is not None and not isinstance(found, Lambang):
            yield FindingIn(simpul, Finding(("kop", "logo"), _facts(catalog, simpul, found)))


def _printable(found: Lambang | Cacat | None) -> Lambang | Cacat | None:
    """What was found, unless Typst refuses to print it."""
    if isinstance(found, Lambang) and not _prints(found.svg):
        return Cacat.TAK_TERCETAK
    return found


def _prints(svg: str) -> bool:
    from generator.typesetting import TypesetError, compiler, typeset  # noqa: PLC0415 - loads Typst

    try:
        typeset(compiler(), _SHEET, {"svg": svg})
    except TypesetError:
        return False
    return True


def _facts(catalog: Catalog, simpul: SimpulInstansi, cacat: Cacat) -> dict[str, str]:
    nilai = str(simpul.model.kop.logo) if simpul.model.kop else ""
    sebab, sebab_en, perbaikan, perbaikan_en = _WHY[cacat]
    if cacat in _OF_NAMES:
        ada = image_names(catalog, simpul)
        if ada:
            daftar = ", ".join(f"“{satu}”" for satu in ada[:_FEW]) + (", …" if ada[_FEW:] else "")
            sebab += f"; gambar di sana: {daftar}"
            sebab_en += f"; pictures there: {daftar}"
        mirip = nearest(nilai.replace("\\", "/").rpartition("/")[2], ada)
        cuplikan = f'logo: "{mirip or "‹isi: lambang.svg›"}"'
        pilihan = _NEAREST if mirip else (perbaikan, perbaikan_en)
        perbaikan, perbaikan_en = (f"{satu}\n{cuplikan}" for satu in pilihan)
    return {
        "nilai": nilai,
        "sebab": sebab,
        "sebab_en": sebab_en,
        "perbaikan": perbaikan,
        "perbaikan_en": perbaikan_en,
    }


RULE: Final = CatalogRule(
    "SP253",
    "lambang-tidak-dapat-dipakai",
    Severity.ERROR,
    Sentences("Lambang “{nilai}” {sebab}.", "{perbaikan}"),
    Sentences("The emblem “{nilai}” {sebab_en}.", "{perbaikan_en}"),
    __doc__ or "",
    check=check,
)
