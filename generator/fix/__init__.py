"""Mending by machine: only what has one right answer, and only the bytes concerned.

Follows the edition in the pipeline; a function of an edition, no disk. First the layout
of files that cannot be read, then words, numbers and order in those that can. What is
mended is what the report says (so that exceptions and settings hold), and forms that are
written differently from all others: zero-padded numbers, telephone numbers.

Copies of published documents are left alone: their words are evidence. So is what an
author marked as published wording (`tertulis`, `teks_asli`), and a component whose
fingerprint a decree holds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import unified_diff
from io import StringIO
from typing import Final

from generator.diagnostics import Location
from generator.edit import EditError, reorder, replace_scalar
from generator.edition import Desk, Edition
from generator.fix.layout import Mended, mend_layout
from generator.fix.order import Order, orders
from generator.fix.spared import copies, frozen, is_frozen
from generator.fix.wording import Wording, wordings
from generator.listing import is_image

__all__ = ["Hasil", "Ihwal", "fix"]

_ROUNDS: Final = 4
"""Once for the ranks of Pasal 7, once for custom beyond it; the others find nothing."""

_SEALED: Final = "tidak diubah karena isinya sudah ditetapkan dan bersidik"


@dataclass(frozen=True, slots=True, order=True)
class Ihwal:
    """One thing to tell about a line of a file."""

    tempat: Location
    apa: str

    def __str__(self) -> str:
        return f"{self.tempat.file}:{self.tempat.line}: {self.apa}"


@dataclass(slots=True)
class Hasil:
    """What was mended: new contents of the files concerned, and a line for each change."""

    files: dict[str, bytes] = field(default_factory=dict)
    perbaikan: list[Ihwal] = field(default_factory=list)
    tetap: list[Ihwal] = field(default_factory=list)
    """What could have been mended but is not the machine's to change, and why."""
    tak_terbaca: list[Ihwal] = field(default_factory=list)
    """Faults for which a file cannot be read, and which need a person."""
    salinan: list[str] = field(default_factory=list)
    """Ids of agencies that were left out, because their files are copies."""

    def diff(self, semula: Mapping[str, bytes]) -> str:
        """All changes as a unified diff that `patch` and `git apply` take."""
        return "".join(_diff(file, semula[file], data) for file, data in self.files.items())


def fix(desk: Desk, edition: Edition, berkas: Collection[str]) -> Hasil:
    """The files of an edition mended, as far as a machine may.

    Args:
        desk: makes the editions in between.
        edition: what is on disk.
        berkas: the files to mend.
    """
    hasil = Hasil()
    salinan = copies(edition)
    hasil.salinan = sorted({f.split("/")[1] for f in salinan.intersection(berkas)})
    dipilih = sorted(f for f in set(berkas) - salinan if not is_image(f))
    _mend_layouts(edition, dipilih, hasil)
    tetap: list[Ihwal] = []
    for _ in range(_ROUNDS):
        kini = desk.edition({**edition.files, **hasil.files})
        beku = frozen(kini.catalog)
        berubah = [_mend_file(kini, file, beku, hasil) for file in dipilih]
        tetap = tetap or list(hasil.tetap)
        if not any(berubah):
            break
    hasil.tetap = tetap
    return hasil


def _mend_layouts(edition: Edition, berkas: Collection[str], hasil: Hasil) -> None:
    for file in berkas:
        satu = edition.catalog.berkas[file]
        if satu.isi is None and satu.reading and satu.reading[0].code < "SP1":
            mended = mend_layout(satu.data, file)
            if isinstance(mended, Mended):
                hasil.files[file] = mended.text.encode()
                hasil.perbaikan += _told(file, mended.apa.items())
            else:
                hasil.tak_terbaca += (Ihwal(d.location, f"{d.code} {d.message()}") for d in mended)


def _diff(file: str, lama: bytes, baru: bytes) -> str:
    before, after = (
        list(StringIO(data.decode("utf-8", "surrogateescape"), newline="\n"))
        for data in (lama, baru)
    )
    lines = unified_diff(before, after, f"a/{file}", f"b/{file}")
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def _told(file: str, apa: Collection[tuple[int, str]]) -> Iterator[Ihwal]:
    return (Ihwal(Location(file, line), satu) for line, satu in apa)


def _mend_file(
    edition: Edition, file: str, beku: Collection[tuple[str, str]], hasil: Hasil
) -> bool:
    """Mend one file that can be read; whether anything changed."""
    text = semula = edition.files[file].decode("utf-8", "surrogateescape")
    semua: list[Wording | Order] = [*wordings(edition, file), *orders(edition, file)]
    for satu in semua:
        alasan = satu.alasan or (_SEALED if is_frozen(beku, file, satu.path) else "")
        if alasan:
            hasil.tetap += _told(file, [(b, f"{a}: {alasan}") for b, a in satu.apa])
            continue
        try:
            text = _mended(text, satu)
        except EditError:
            continue
        hasil.perbaikan += _told(file, satu.apa)
    if text == semula:
        return False
    hasil.files[file] = text.encode("utf-8", "surrogateescape")
    return True


def _mended(text: str, satu: Wording | Order) -> str:
    if isinstance(satu, Order):
        return reorder(text, satu.path, satu.urutan)
    return replace_scalar(text, satu.path, satu.baru)
