"""What a component needs from around it to be shown: the standard, names of cases, links."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Self

from generator.catalog import Catalog, EntriRegulasi, Standar
from generator.catalog.citations import sitasi_of
from generator.diagnostics import Path
from generator.model.penyampaian import RincianBiaya, Waktu
from generator.present.bahasa import INDONESIA, Bahasa
from generator.present.kaya import kaya, polos
from generator.present.views import Kaya, Span, Tulisan, Varian
from generator.values import Sitasi

Temuan = frozenset[tuple[str, Path]]
"""Places with a finding: file and path there."""


@dataclass(frozen=True, slots=True)
class Konteks:
    """One standard on its way to a view.

    `temuan` are the places with a finding, `pilihan` is the id of the one case that is
    told of, empty for all cases, and `bahasa` the language to tell it in.
    """

    catalog: Catalog
    standar: Standar
    temuan: Temuan = frozenset()
    pilihan: str = ""
    bahasa: Bahasa = INDONESIA
    _jadi: dict[tuple[str, Callable[[Konteks], Kaya]], Kaya] = field(
        init=False, default_factory=dict, compare=False, repr=False
    )
    """What was worked out, by case; `replace` makes it anew, only `bagi` shares it."""

    def bagi(self, id_: str) -> Self:
        """The same for one case only."""
        satu = replace(self, pilihan=id_)
        object.__setattr__(satu, "_jadi", self._jadi)
        return satu

    def sekali(self, buat: Callable[[Konteks], Kaya]) -> Kaya:
        """What `buat` makes of this, worked out once for each case."""
        kunci = (self.pilihan, buat)
        if kunci not in self._jadi:
            self._jadi[kunci] = buat(self)
        return self._jadi[kunci]

    def berlaku_bagi(self, varian: Iterable[str] | None) -> bool:
        """Whether what is limited to these cases (none: all) holds in the chosen one."""
        semua = tuple(varian or ())
        return not self.pilihan or not semua or self.pilihan in semua

    def berlaku(self, baris: Waktu | RincianBiaya) -> bool:
        """Whether a row, with the track it is for, holds in the chosen case."""
        prosedur = self.standar.isi.prosedur
        jalur = (j for j in (prosedur.jalur or ()) if j.id == baris.jalur) if prosedur else ()
        return self.berlaku_bagi(baris.varian) and all(self.berlaku_bagi(j.varian) for j in jalur)

    def varian(self, id_: Iterable[str] | None) -> tuple[Varian, ...]:
        """The cases with these ids; an unknown id is shown as it is."""
        if not id_:
            return ()
        nama: dict[str, str] = {v.id: polos(v.nama) for v in self.standar.isi.varian or ()}
        return tuple(Varian(i, nama.get(i, Tulisan(i))) for i in id_)

    def jalur(self, id_: str | None) -> str:
        """Name of the track with this id, empty for none."""
        prosedur = self.standar.isi.prosedur
        nama: dict[str, str] = (
            {j.id: polos(j.nama) for j in (prosedur.jalur or ())} if prosedur else {}
        )
        return nama.get(id_, Tulisan(id_)) if id_ else ""

    def entri(self, path: Path) -> EntriRegulasi | None:
        """The register entry that the citation at `path` matches."""
        return next(
            (k.entri for k in self.catalog.kutipan[self.standar.id] if k.path == path), None
        )

    def sitasi(self, sitasi: Sitasi, path: Path) -> Kaya:
        """A citation in its short form, linked to the regulation's page where it is known."""
        entri = self.entri(path)
        if entri is None:
            return (Span(Tulisan(sitasi)),)
        return (Span(Tulisan(sitasi_of(entri)), href=alamat_regulasi(entri)),)

    def bertemuan(self, path: Path) -> bool:
        """Whether a finding points at this place or into it."""
        return self.bertemuan_di(*self.standar.place(path))

    def bertemuan_di(self, berkas: str, path: Path) -> bool:
        """The same for a place in any file."""
        return any(b == berkas and p[: len(path)] == path for b, p in self.temuan)


def alamat_regulasi(entri: EntriRegulasi) -> str:
    """Address of a regulation's page, from the root of the site."""
    return f"regulasi/{entri.id}/"


def catatan(label: str, nilai: object, bahasa: Bahasa = INDONESIA) -> Kaya:
    """A small note: label and value."""
    return (Span(f"{label}: "), *kaya(nilai, bahasa))


def tertulis(nilai: object, bahasa: Bahasa = INDONESIA) -> Kaya:
    """The published words, beside a value that reads differently."""
    return bahasa.kalimat("Dalam naskah tertulis: “%(tertulis)s”", tertulis=kaya(nilai))
