"""Setting a standard: the fingerprint of its content goes into the file with the decree.

Follows the edition in the pipeline; a function of file contents, no disk. Changes only the
bytes concerned.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from generator.diagnostics import Path
from generator.edit import EditError, insert_key, replace_scalar
from generator.edition import Desk, Edition
from generator.load.places import usual_order
from generator.model import StandarTertulis
from generator.model.kosakata import Status
from generator.model.standar import Penetapan
from generator.outcome import Report
from generator.sidik import is_changed, sidik
from generator.source import Value, read
from generator.values import Tanggal

_CHANGED: Final = (
    "Isinya berubah sejak ditetapkan dengan “{nomor}”. "
    "Sebutkan keputusan yang menetapkan perubahannya: --nomor … --tanggal-penetapan …"
)


class CannotSetError(ValueError):
    """A standard that cannot be set; the text says why, in Indonesian.

    `report` holds the errors for which it is refused, where there are any.
    """

    def __init__(self, alasan: str, report: Report | None = None) -> None:
        super().__init__(alasan)
        self.report = report


@dataclass(frozen=True, slots=True)
class Keputusan:
    """What the command was told about the decree; empty for what the file says already."""

    nomor: str = ""
    tanggal: date | None = None


def tetapkan(desk: Desk, edition: Edition, berkas: str, keputusan: Keputusan) -> bytes:
    """The file of a standard with its status, decree and fingerprint.

    Args:
        desk: makes the edition in which the result is checked.
        edition: the files as they are.
        berkas: name of the standard's file.
        keputusan: number and date of the decree, where they are new.

    Raises:
        CannotSetError: it is no standard, changed without a new decree, or has errors.
    """
    standar = next((s for s in edition.catalog.standar if s.berkas == berkas), None)
    if standar is None:
        raise CannotSetError("Berkas ini bukan standar pelayanan yang dapat dibaca.")
    lama = standar.isi.penetapan
    if is_changed(standar.isi) and not keputusan.nomor:
        nomor = str((lama and lama.nomor) or "keputusan sebelumnya")
        raise CannotSetError(_CHANGED.format(nomor=nomor))
    baru = _decreed(standar.isi, keputusan)
    teks = edition.files[berkas].decode("utf-8")
    try:
        if standar.isi.status is not Status.DITETAPKAN:
            teks = _put(teks, "", "status", Status.DITETAPKAN.value)
        for kunci, nilai in baru.items():
            teks = _put(teks, "penetapan", kunci, nilai)
    except EditError as sebab:
        raise CannotSetError(f"Isian `penetapan` tidak dapat diubah: {sebab}.") from sebab
    data = teks.encode("utf-8")
    _refuse_errors(desk.edition({**edition.files, berkas: data}), standar.id)
    return data


def _decreed(isi: StandarTertulis, keputusan: Keputusan) -> dict[str, str]:
    """Fields of `penetapan` to write, in their order; what is the same already is left alone."""
    lama = isi.penetapan or Penetapan()
    baru: dict[str, str] = {}
    if keputusan.nomor and keputusan.nomor != lama.nomor:
        baru["nomor"] = keputusan.nomor
    if keputusan.tanggal and (lama.tanggal is None or keputusan.tanggal != lama.tanggal.nilai):
        baru["tanggal"] = str(Tanggal(keputusan.tanggal))
    baru["sidik"] = sidik(isi)
    return baru


def _put(teks: str, induk: str, kunci: str, nilai: str) -> str:
    """The text with a field of the file, or of one of its mappings, at its usual place."""
    document, _ = read(teks.removeprefix("\ufeff").encode("utf-8"), "")
    berkas = document.value if document and isinstance(document.value, dict) else {}
    isi = berkas.get(induk) if induk else berkas
    path: Path = (induk,) if induk else ()
    if isinstance(isi, dict) and kunci in isi:
        return teks if isi[kunci] == nilai else replace_scalar(teks, (*path, kunci), nilai)
    if isinstance(isi, dict):
        urutan = usual_order(Penetapan if induk else StandarTertulis)
        return insert_key(teks, path, kunci, nilai, before=_next(urutan, kunci, isi))
    urutan = usual_order(StandarTertulis)
    return insert_key(teks, (), induk, {kunci: nilai}, before=_next(urutan, induk, berkas))


def _next(urutan: tuple[str, ...], kunci: str, isi: dict[str, Value]) -> str:
    """The field before which a new one goes: right after the one it usually follows."""
    ada = list(isi)
    sebelum = [k for k in urutan[: urutan.index(kunci)] if k in isi]
    tempat = ada.index(sebelum[-1]) + 1 if sebelum else 0
    return ada[tempat] if tempat < len(ada) else ""


def _refuse_errors(edition: Edition, id_: str) -> None:
    """Refuse a standard that would not be published.

    Raises:
        CannotSetError: with the errors in its file and in those of its agencies.
    """
    if id_ not in edition.tertahan:
        return
    standar = next(s for s in edition.catalog.standar if s.id == id_)
    raise CannotSetError(
        "Standar ini belum dapat ditetapkan karena masih mengandung galat.",
        Report(edition.galat(standar)),
    )
