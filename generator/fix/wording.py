"""Texts with one right form: standard spelling, plain numbers in citations, telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.diagnostics import Path
from generator.edit import EditError, resolve
from generator.edition import Edition
from generator.fix.leaves import citations, nodes
from generator.fix.spared import is_published
from generator.load.fields import class_at
from generator.model import BerkasRegulasi
from generator.model.dasar import Model
from generator.model.kosakata import JenisKanal
from generator.model.penyampaian import Kanal
from generator.source import Document
from generator.values import BadValue, Sitasi, Telepon
from generator.values.ejaan import salah_eja

_SPELLING: Final = "SP234"
_DIALLED: Final = frozenset(
    {
        *(JenisKanal.TELEPON, JenisKanal.CALL_CENTER, JenisKanal.SMS),
        *(JenisKanal.WHATSAPP, JenisKanal.FAKSIMILE),
    }
)
_LOCAL: Final = re.compile(
    r"(?:\(0[0-9]{2,3}\) ?|[01][0-9]+)(?:[ -]?[0-9]+)*(?: ext\. [0-9]+)?|[0-9]{3}"
)
"""A number as people dial it, grouped as its owner likes."""

_HOME: Final = "+62"


@dataclass(frozen=True, slots=True)
class Wording:
    """Another text for one place, and what there is to tell: lines and words.

    `alasan` says why the place keeps its text all the same, empty where it does not.
    """

    path: Path
    baru: str
    apa: tuple[tuple[int, str], ...]
    alasan: str = ""


def wordings(edition: Edition, file: str) -> Iterator[Wording]:
    """New texts for places of a file that can be read."""
    berkas = edition.catalog.berkas[file]
    model = berkas.isi.model if berkas.isi else None
    document = berkas.document() if model and not isinstance(model, BerkasRegulasi) else None
    if model is None or document is None:
        return
    yield from _spelt(edition, document)
    yield from _cited(document, type(model))
    yield from _dialled(document, type(model))


def _spelt(edition: Edition, document: Document) -> Iterator[Wording]:
    """What the report says about spelling, wherever the text is the author's own."""
    for d in edition.report.diagnostics:
        if d.code == _SPELLING and d.location.file == document.file:
            try:
                path, teks = resolve(document.value, d.path)
            except EditError:
                continue
            if isinstance(teks, str):
                baris = document.locate(path, key=False).line
                apa = ((baris, f"ejaan “{s.salah}” menjadi “{s.benar}”") for s in salah_eja(teks))
                yield Wording(path, _respelt(teks), tuple(dict.fromkeys(apa)), _why_kept(path))


def _why_kept(path: Path) -> str:
    if is_published(path):
        return "tidak diubah karena kata-kata naskah yang diterbitkan"
    if path[-1] == "merujuk":
        return "tidak diubah karena mungkin nama resmi peraturan"
    if path == ("nama",):
        return "tidak diubah karena nama layanan juga dipakai di tempat lain"
    return ""


def _respelt(teks: str) -> str:
    for s in reversed(list(salah_eja(teks))):
        teks = teks[: s.awal] + s.benar + teks[s.akhir :]
    return teks


def _cited(document: Document, kelas: type[Model]) -> Iterator[Wording]:
    """Citations whose number starts with a zero; "07/PRT/M/2018" is no plain number."""
    for path, teks in citations(document.value, kelas):
        baru = _without_zeros(teks)
        if baru != teks and not is_published(path):
            yield _told(document, path, teks, baru, "nomor pada sitasi")


def _without_zeros(teks: str) -> str:
    try:
        sitasi = Sitasi.parse(teks)
    except BadValue:
        return teks
    nomor = sitasi.nomor
    if sitasi.register_id or not nomor.isdecimal() or not nomor.startswith("0"):
        return teks
    number = rf"(?<![0-9/.]){nomor}(?=/{sitasi.tahun}\b|(?![0-9/.]))"
    baru = re.sub(number, nomor.lstrip("0") or nomor, teks, count=1)
    return baru if Sitasi.parse(baru).kunci() == sitasi.kunci() else teks


def _dialled(document: Document, kelas: type[Model]) -> Iterator[Wording]:
    """Telephone numbers that are not written as they are dialled in Indonesia."""
    for path, kanal in nodes(document.value):
        if not isinstance(kanal, dict) or class_at(kelas, path) is not Kanal:
            continue
        nilai = kanal.get("nilai")
        if kanal.get("jenis") in _DIALLED and isinstance(nilai, str):
            baru = _local(nilai)
            if baru != nilai:
                yield _told(document, (*path, "nilai"), nilai, baru, "nomor telepon")


def _local(nilai: str) -> str:
    try:
        telepon = Telepon.parse(nilai)
    except BadValue:
        return nilai
    abroad = telepon.nomor.startswith("+") and not telepon.nomor.startswith(_HOME)
    return nilai if abroad or _LOCAL.fullmatch(nilai) else str(telepon)


def _told(document: Document, path: Path, lama: str, baru: str, apa: str) -> Wording:
    baris = document.locate(path, key=False).line
    return Wording(path, baru, ((baris, f"{apa}: “{lama}” menjadi “{baru}”"),))
