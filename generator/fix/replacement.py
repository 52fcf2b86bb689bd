"""One regulation in the place of another, wherever it is cited.

Searched is every file as written, so that drafts, shared components and standards with
faults are among them. Rows that keep the published wording stay: they would contradict
themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from generator.catalog import EntriRegulasi
from generator.catalog.citations import Register, sitasi_of
from generator.diagnostics import Location, Path
from generator.edit import replace_scalar
from generator.edition import Edition
from generator.fix.leaves import citations, nodes
from generator.fix.spared import copies, frozen, is_frozen, is_published
from generator.load.nearest import nearest
from generator.model import BerkasRegulasi
from generator.model.dasar import Model
from generator.source import Value
from generator.values import BadValue, Sitasi
from generator.values.jenis_regulasi import Lingkup

_REGIONAL: Final = frozenset(
    {Lingkup.PROVINSI, Lingkup.KABUPATEN, Lingkup.KOTA, Lingkup.DAERAH},
)
_COPY: Final = "berkas ini salinan naskah yang diterbitkan"
_PUBLISHED: Final = "baris ini menyimpan bunyi naskah yang diterbitkan (`tertulis`)"
_THERE: Final = "penggantinya sudah ada dalam daftar ini; hapus baris ini bila tidak perlu lagi"
_WILAYAH: Final[tuple[str, ...]] = ()


class UnknownRegulationError(ValueError):
    """A regulation that is not known; the text says so in Indonesian, with a suggestion."""


@dataclass(frozen=True, slots=True)
class Penggantian:
    """One citation that matches, and what becomes of it."""

    tempat: Location
    path: Path
    lama: str
    """As typed."""
    baru: str
    alasan: str = ""
    """Why it stays all the same; empty where it is replaced."""
    catatan: str = ""

    def __str__(self) -> str:
        tempat = f"{self.tempat.file}:{self.tempat.line}"
        if self.alasan:
            return f"{tempat}: “{self.lama}” tetap: {self.alasan}"
        return f"{tempat}: “{self.lama}” → “{self.baru}”{self.catatan and f' ({self.catatan})'}"


@dataclass(frozen=True, slots=True)
class Rencana:
    """All citations that match, in the order of files, and the files that could not be read."""

    penggantian: tuple[Penggantian, ...]
    tak_terbaca: tuple[str, ...]

    def files(self, files: Mapping[str, bytes]) -> dict[str, bytes]:
        """New contents of the files in which something is replaced."""
        hasil: dict[str, str] = {}
        for satu in self.penggantian:
            if not satu.alasan:
                file = satu.tempat.file
                text = hasil.get(file) or files[file].decode()
                hasil[file] = replace_scalar(text, satu.path, satu.baru)
        return {file: text.encode() for file, text in hasil.items()}


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The regulation to be replaced: its entry, or the citation itself where it has none."""

    register: Register
    sitasi: Sitasi
    entri: EntriRegulasi | None

    def is_meant(self, teks: str, wilayah: Sequence[str]) -> bool:
        """Whether a citation in an agency of these areas means it."""
        try:
            sitasi = Sitasi.parse(teks)
        except BadValue:
            return False
        entri = self.register.match(sitasi, wilayah)
        if self.entri or entri:
            return bool(self.entri and entri and self.entri.id == entri.id)
        calon = (sitasi, *(sitasi.in_wilayah(w) for w in wilayah))
        return any(s.kunci() == self.sitasi.kunci() for s in calon)


def plan(edition: Edition, lama: str, baru: str) -> Rencana:
    """What replacing a regulation would change; citations and register ids are understood.

    Raises:
        UnknownRegulationError: `baru` is not in the register, or `lama` is neither there nor
            cited anywhere.
    """
    register = Register.of(edition.catalog.regulasi)
    dicari, pengganti = _find(register, lama), _find(register, baru)
    if pengganti.entri is None:
        raise UnknownRegulationError(
            f"“{baru}” tidak ada dalam register.{_suggestion(register, baru)} "
            "Peraturan baru didaftarkan lebih dahulu di standards/regulasi/."
        )
    if dicari.is_meant(pengganti.entri.id, _WILAYAH):
        raise UnknownRegulationError(f"“{lama}” dan “{baru}” adalah peraturan yang sama.")
    semua = tuple(_replacements(edition, dicari, pengganti, _short(register, pengganti.entri)))
    if not semua and dicari.entri is None:
        raise UnknownRegulationError(
            f"“{lama}” tidak dikutip di mana pun dan tidak ada dalam register."
            + _suggestion(register, lama)
        )
    tanpa_isi = (b.nama for b in edition.catalog.berkas.values() if not b.isi or not b.isi.model)
    return Rencana(semua, tuple(tanpa_isi))


def _find(register: Register, teks: str) -> _Wanted:
    try:
        sitasi = Sitasi.parse(teks)
    except BadValue as sebab:
        saran = _suggestion(register, teks)
        raise UnknownRegulationError(f"“{teks}” bukan sitasi. {sebab}{saran}") from None
    entri = register.match(sitasi, _WILAYAH)
    if entri is None and sitasi.kind.lingkup in _REGIONAL and not sitasi.wilayah:
        saran = _suggestion(register, teks)
        raise UnknownRegulationError(f"“{teks}” belum menyebut daerahnya.{saran}")
    return _Wanted(register, sitasi, entri)


def _suggestion(register: Register, teks: str) -> str:
    dikenal = [*register.entri, *(str(sitasi_of(e)) for e in register.entri.values())]
    mirip = nearest(teks, dikenal)
    return f" Mungkin maksud Anda “{mirip}”." if mirip else ""


def _short(register: Register, entri: EntriRegulasi) -> str:
    """The short citation of an entry; its id where that would mean another one."""
    singkat = str(sitasi_of(entri))
    dibaca = register.match(Sitasi.parse(singkat), _WILAYAH)
    return singkat if dibaca and dibaca.id == entri.id else entri.id


def _replacements(
    edition: Edition, dicari: _Wanted, pengganti: _Wanted, baru: str
) -> Iterator[Penggantian]:
    salinan, beku = copies(edition), frozen(edition.catalog)
    for file, berkas in edition.catalog.berkas.items():
        model = berkas.isi.model if berkas.isi else None
        document = berkas.document() if model else None
        if model is None or document is None or isinstance(model, BerkasRegulasi):
            continue
        simpul = edition.catalog.instansi.get(file.split("/")[1])
        wilayah = simpul.wilayah if simpul else _WILAYAH
        sitasi = list(_cited(document.value, type(model)))
        ada = [path for path, teks in sitasi if pengganti.is_meant(teks, wilayah)]
        for path, teks in sitasi:
            if dicari.is_meant(teks, wilayah):
                alasan = _COPY if file in salinan else _why_kept(document.value, path, ada)
                tempat = document.locate(path, key=False)
                catatan = _remark(document.value, path, is_frozen(beku, file, path))
                yield Penggantian(tempat, path, teks, baru, alasan, catatan)


def _cited(value: Value, kelas: type[Model]) -> Iterator[tuple[Path, str]]:
    """Citations, and texts that name a rule to refer to."""
    yield from citations(value, kelas)
    for path, teks in nodes(value):
        if path[-1:] == ("merujuk",) and isinstance(teks, str):
            yield path, teks


def _why_kept(value: Value, path: Path, ada: Sequence[Path]) -> str:
    """Why a citation stays, empty where it need not.

    Args:
        value: the file.
        path: the citation.
        ada: citations of the replacement in the same file.
    """
    if is_published(path) or any("tertulis" in m for m in _mappings(value, path)):
        return _PUBLISHED
    if "dasar_hukum" in path[:2] and _row_list(path) in map(_row_list, ada):
        return _THERE
    return ""


def _remark(value: Value, path: Path, beku: bool) -> str:  # noqa: FBT001  a fact of the place
    """What has to be done beside replacing a citation.

    Args:
        value: the file.
        path: the citation.
        beku: whether a decree holds the fingerprint of its component.
    """
    pasal = [str(m["pasal"]) for m in _mappings(value, path) if m.get("pasal")]
    catatan = [f"periksa juga `pasal: {pasal[-1]}`"] if pasal else []
    if beku:
        catatan.append("sudah ditetapkan, jadi sesudah diganti harus ditetapkan ulang (SP370)")
    return "; ".join(catatan)


def _mappings(value: Value, path: Path) -> Iterator[dict[str, Value]]:
    """The mappings that a written path leads through, the outermost first."""
    for step in path:
        if isinstance(value, dict):
            yield value
            value = value[str(step)]
        elif isinstance(value, list) and isinstance(step, int):
            value = value[step]


def _row_list(path: Path) -> Path:
    """The list whose row a path leads to."""
    return path[: max((i for i, step in enumerate(path) if isinstance(step, int)), default=0)]
