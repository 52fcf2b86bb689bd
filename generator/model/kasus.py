"""For which case, track and payer a row holds, and whether two rows can meet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.diagnostics import Path
from generator.model.penyampaian import Langkah, Prosedur, RincianBiaya, Waktu


@dataclass(frozen=True, slots=True)
class Kasus:
    """What limits a row; an empty part limits nothing."""

    varian: frozenset[str] = frozenset()
    jalur: str = ""
    penjamin: str = ""

    def bertemu(self, lain: Kasus) -> bool:
        """Whether both can hold for one applicant."""
        return (
            (not self.varian or not lain.varian or not self.varian.isdisjoint(lain.varian))
            and (not self.jalur or not lain.jalur or self.jalur == lain.jalur)
            and (not self.penjamin or not lain.penjamin or self.penjamin == lain.penjamin)
        )


def kasus_of(baris: Waktu | RincianBiaya) -> Kasus:
    """The case of a row of time or of fees."""
    penjamin = baris.penjamin if isinstance(baris, RincianBiaya) else None
    return Kasus(
        frozenset(baris.varian or ()), baris.jalur or "", " ".join((penjamin or "").lower().split())
    )


def langkah_berkasus(prosedur: Prosedur) -> Iterator[tuple[Path, Langkah, Kasus]]:
    """Path within the component, step, and its case joined with that of its track."""
    for i, satu in enumerate(prosedur.butir or ()):
        yield ("butir", i), satu, Kasus(frozenset(satu.varian or ()))
    for j, jalur in enumerate(prosedur.jalur or ()):
        luar = frozenset(jalur.varian or ())
        for i, satu in enumerate(jalur.langkah):
            dalam = frozenset(satu.varian or ())
            varian = luar & dalam if luar and dalam else luar | dalam
            yield ("jalur", j, "langkah", i), satu, Kasus(varian, jalur.id)
