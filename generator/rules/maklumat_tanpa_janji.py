"""## Apa yang diperiksa

Instansi yang mempunyai layanan memuat maklumat pelayanan, dan di dalamnya ada `janji`:
pernyataan sanggup melayani sesuai dengan standar. Maklumat induk berlaku juga bagi instansi di
bawahnya. Instansi yang hanya mengelompokkan instansi lain tidak diperiksa; salinan naskah
(`salinan: ya`) baru diperiksa bila memuat maklumat, karena yang disalin standarnya, bukan
maklumatnya.

## Mengapa penting

Maklumat adalah janji terbuka kepada masyarakat; tanpa pernyataan sanggup, tidak ada yang
dijanjikan.

## Cara memperbaiki

Salin bunyi maklumat yang sudah ditandatangani ke `instansi.yml`.

## Dasar hukum

UU 25 Tahun 2009 Pasal 22: penyelenggara menyusun maklumat pelayanan.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from generator.catalog import Catalog, SimpulInstansi
from generator.diagnostics import Finding, Sentences, Severity
from generator.model.kosakata import Status
from generator.rules import CatalogRule, FindingIn

_JANJI: Final = 'janji: "‹isi: kami sanggup menyelenggarakan pelayanan sesuai dengan standar›"'
_MAKLUMAT: Final = f"""maklumat:
  {_JANJI}
  perbaikan_berkelanjutan: "‹isi: kami akan melakukan perbaikan secara terus-menerus›"
  sanksi_kompensasi: "‹isi: kami bersedia menerima sanksi dan/atau memberikan kompensasi›\""""


def check(catalog: Catalog, tanggal: date) -> Iterator[FindingIn]:
    """A finding for an agency with services but no pledge, and for a pledge without promise."""
    del tanggal
    melayani = {s.instansi.id for s in catalog.standar if s.isi.status is not Status.DICABUT}
    for simpul in catalog.instansi.values():
        maklumat = simpul.model.maklumat
        if maklumat is not None and not maklumat.janji and not _is_broken(simpul, "janji"):
            facts = {
                "sebab": "Maklumat pelayanan tidak memuat janji melayani sesuai dengan standar.",
                "sebab_en": "The service pledge does not promise service to the standard.",
                "cuplikan": _JANJI,
            }
            yield FindingIn(simpul, Finding(("maklumat", "janji"), facts))
        elif simpul.id in melayani and not simpul.model.salinan and not _pledged(simpul, catalog):
            facts = {
                "sebab": "Instansi ini mempunyai layanan, tetapi belum memuat maklumat pelayanan.",
                "sebab_en": "This agency has services but no service pledge.",
                "cuplikan": _MAKLUMAT,
            }
            yield FindingIn(simpul, Finding(("maklumat",), facts))


def _pledged(simpul: SimpulInstansi, catalog: Catalog) -> bool:
    """Whether the agency or one above it has a pledge, or one that cannot be read."""
    garis = (catalog.instansi[id_] for id_ in simpul.garis)
    return any(s.model.maklumat is not None or _is_broken(s, "") for s in garis)


def _is_broken(simpul: SimpulInstansi, kunci: str) -> bool:
    return any(p in simpul.broken for p in (("maklumat",), ("maklumat", kunci)))


RULE: Final = CatalogRule(
    "SP351",
    "maklumat-tanpa-janji",
    Severity.WARNING,
    Sentences(
        "{sebab}", "Sisipkan {letak}, lalu isi dari maklumat yang ditandatangani:\n{cuplikan}"
    ),
    Sentences("{sebab_en}", "Insert {letak_en}, then fill in from the signed pledge:\n{cuplikan}"),
    __doc__ or "",
    cites="UU 25/2009 Pasal 22",
    check=check,
)
