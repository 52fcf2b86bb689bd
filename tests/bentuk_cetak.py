"""Every printed form of one service and its agency, as it goes to the press."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from generator.outputs.pdf.data import Naskah, naskah
from generator.outputs.pdf.keputusan import naskah_keputusan
from generator.outputs.pdf.kompendium import naskah_kompendium
from generator.outputs.pdf.papan import naskah_loket, naskah_maklumat, naskah_papan
from generator.outputs.pdf.semula_menjadi import naskah_semula_menjadi
from generator.present import Situs, standar_view
from generator.present import papan as wall
from generator.present.edisi import edisi_publik
from generator.present.kompendium import bindable, kompendium
from generator.present.loket import lembar_loket
from generator.present.semula_menjadi import semula_menjadi
from generator.present.surat_keputusan import surat_keputusan
from tests.fixtures import TESTS
from tests.pdf_contoh import HARI

PDF: Final = TESTS.parent / "templates" / "pdf"
DINAS: Final = "contoh-disdukcapil"
KK: Final = f"{DINAS}/kartu-keluarga"
PAPERS: Final = (
    *("utuh", "publik", "keputusan", "semula-menjadi"),
    *("kompendium", "maklumat", "papan", "loket"),
)


def paper(situs: Situs, nama: str) -> Naskah:
    simpul = situs.catalog.instansi[DINAS]
    standar = next(s for s in situs.standar if s.id == KK)
    view = standar_view(situs, standar)
    milik = [s for s in bindable(situs) if s.instansi.id == DINAS]
    keduanya = (situs, standar)
    makers: Mapping[str, Callable[[], Naskah]] = {
        "utuh": lambda: naskah(view, HARI),
        "publik": lambda: naskah(edisi_publik(view), HARI),
        "keputusan": lambda: naskah_keputusan(
            surat_keputusan(situs, simpul, [standar]), DINAS, HARI
        ),
        "semula-menjadi": lambda: naskah_semula_menjadi(
            semula_menjadi(keduanya, keduanya), KK, HARI
        ),
        "kompendium": lambda: naskah_kompendium(kompendium(situs, milik), "buku", HARI),
        "maklumat": lambda: naskah_maklumat(wall.maklumat(situs, simpul), HARI, "A4"),
        "papan": lambda: naskah_papan(wall.papan(situs, simpul), HARI, "A3"),
        "loket": lambda: naskah_loket(lembar_loket(situs, standar), HARI, "A4"),
    }
    return makers[nama]()
