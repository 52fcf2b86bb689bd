"""Citations of regulations: short, by register id, or a whole sentence.

A citation is cut into opening (kind and issuer), number and year, title, and what
follows the title. Two citations are equal when they name the same regulation.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import ClassVar, Final, Self

from generator.values.bagian import opens_number, read_bagian
from generator.values.base import Nilai
from generator.values.jenis_regulasi import JENIS_REGULASI, JenisRegulasi, Lingkup
from generator.values.lembaga import compact, find_badan, find_kementerian
from generator.values.wilayah import bare_wilayah, canonical_wilayah, is_provinsi

Kunci = tuple[str, str, int | None, str, str]
"""Kind, number, year, issuer and region, each reduced to what tells it apart."""


@dataclass(frozen=True, slots=True)
class Sitasi(Nilai):
    """One regulation as an author cites it.

    Equality looks at kind, number as typed, year, issuer and region: title and wording are
    what the author happened to write. `kunci` also levels "01" and "1".
    """

    JENIS_ID: ClassVar[str] = "sitasi peraturan"
    JENIS_EN: ClassVar[str] = "a citation"
    CONTOH: ClassVar[tuple[str, ...]] = (
        "UU 25 Tahun 2009",
        "Perda Kalimantan Timur 4 Tahun 2016",
        "uu-25-2009",
        "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
    )

    jenis: str
    """Code of the kind, a key of `JENIS_REGULASI`."""
    nomor: str = ""
    """Number as typed, leading zeros kept; empty where the author gave none."""
    tahun: int | None = None
    instansi: str = ""
    """Ministry, agency or official that issued it, by its short name."""
    wilayah: str = ""
    """Region: a bare province, "Kabupaten X" or "Kota X"; empty where none was named."""
    judul: str = field(default="", compare=False)
    lanjutan: str = field(default="", compare=False)
    """What follows the title: gazette numbers, "sebagaimana telah diubah …", "jo. …"."""
    register_id: str = field(default="", compare=False)
    """The id, where the author wrote one instead of a citation."""
    tertulis: str = field(default="", compare=False, repr=False)
    """The whole text as written."""

    @classmethod
    def _read(cls, teks: str) -> Self:
        bagian = read_bagian(teks)
        return cls(
            *(bagian.pembuka.jenis, bagian.nomor, bagian.tahun),
            *(bagian.pembuka.instansi, bagian.pembuka.wilayah),
            *(bagian.judul, bagian.lanjutan, bagian.register_id, teks),
        )

    def __str__(self) -> str:
        if self.register_id:
            return self.register_id
        if self.jenis == "UUD":
            return self.kind.singkat
        if self.jenis == "STAATSBLAD":
            return _join("Staatsblad", self.tahun, self.nomor and f"Nomor {self.nomor}")
        opening = self._opening(panjang=False)
        nomor = self._marked_number() if self._needs_mark() else self.nomor
        return _join(opening, nomor, self._year())

    def panjang(self) -> str:
        """The full citation: "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"."""
        judul = self.judul and f"tentang {self.judul}"
        if self.jenis == "UUD":
            return self.kind.nama
        if self.jenis == "STAATSBLAD":
            tahun = self.tahun and f"Tahun {self.tahun}"
            return _join("Staatsblad", tahun, self.nomor and f"Nomor {self.nomor}", judul)
        return _join(self._opening(panjang=True), self._marked_number(), self._year(), judul)

    @property
    def kind(self) -> JenisRegulasi:
        """The entry of the vocabulary for `jenis`."""
        return JENIS_REGULASI[self.jenis]

    @property
    def peringkat(self) -> int:
        """Place in the order of legal bases, the highest law first."""
        return peringkat(self.jenis, self.wilayah)

    @property
    def nomor_kunci(self) -> str:
        """The number for comparison: small letters, no leading zeros, no trailing year."""
        return _number_key(self.nomor, self.tahun)

    def kunci(self) -> Kunci:
        """What to look the register up by; equal for all ways to cite one regulation."""
        return kunci_regulasi(self.jenis, self.nomor, self.tahun, self.instansi, self.wilayah)

    def in_wilayah(self, wilayah: str) -> Sitasi:
        """The citation completed with the region of the agency that makes it.

        "Perda 5 Tahun 2024" names no region, "Perda Sleman 7/2009" no level: an agency in
        Kabupaten Sleman means its own. Other citations are returned as they are.
        """
        kawasan = canonical_wilayah(wilayah)
        if self.kind.lingkup not in _REGIONAL or not kawasan:
            return self
        if self.wilayah and self.wilayah != bare_wilayah(kawasan):
            return self
        if self.jenis == "PERDA":
            jenis = "PERDA_PROV" if is_provinsi(kawasan) else "PERDA_KAB"
            return replace(self, jenis=jenis, wilayah=kawasan)
        fits = (self.kind.lingkup is Lingkup.PROVINSI) == is_provinsi(kawasan)
        return replace(self, wilayah=kawasan) if fits or self.jenis == "QANUN" else self

    def _needs_mark(self) -> bool:
        """Whether the number can be found only with "Nomor" before it."""
        issuer_has_digit = any("0" <= char <= "9" for char in f"{self.instansi}{self.wilayah}")
        return issuer_has_digit or bool(self.nomor and not opens_number(self.nomor))

    def _marked_number(self) -> str:
        nomor = self.nomor or ("-" if self._needs_mark() else "")
        return nomor and f"Nomor {nomor}"

    def _year(self) -> str:
        if self.tahun is None or self.nomor.endswith(f"/{self.tahun}"):
            return ""
        return f"Tahun {self.tahun}"

    def _opening(self, *, panjang: bool) -> str:
        kind = self.kind
        if kind.lingkup is Lingkup.KEMENTERIAN:
            return _of_kementerian(kind, self.instansi, panjang=panjang)
        nama = kind.nama if panjang else kind.singkat
        if kind.lingkup is Lingkup.LEMBAGA:
            lembaga = find_badan(self.instansi) if panjang else None
            return _join(nama, lembaga.nama if lembaga else self.instansi)
        if kind.lingkup is Lingkup.PEJABAT:
            return _join(nama, self.instansi or self.wilayah)
        if kind.lingkup is Lingkup.NASIONAL or not self.wilayah:
            return nama
        if self.jenis in _NAMED_BY_OFFICE:
            return _join(nama, bare_wilayah(self.wilayah))
        level = "Provinsi" if self._names_provinsi(panjang=panjang) else ""
        return _join(nama, level, self.wilayah)

    def _names_provinsi(self, *, panjang: bool) -> bool:
        """Whether "Provinsi" stands before the region; short citations of known ones do without."""
        if self.jenis != "PERDA_PROV":
            return False
        known = is_provinsi(self.wilayah)
        return not known or (panjang and not self.wilayah.startswith("Daerah"))


def peringkat(jenis: str, wilayah: str = "") -> int:
    """Place of a kind in the order of legal bases; a regency's qanun ranks as its perda."""
    if jenis == "QANUN" and wilayah.startswith(("Kabupaten", "Kota")):
        return JENIS_REGULASI["PERDA_KAB"].peringkat
    return JENIS_REGULASI[jenis].peringkat


@lru_cache(maxsize=4096)
def kunci_regulasi(
    jenis: str, nomor: str, tahun: int | None, instansi: str = "", wilayah: str = ""
) -> Kunci:
    """The key of a regulation from its fields, for register entries and citations alike."""
    kind = JENIS_REGULASI[jenis]
    lembaga = find_kementerian(instansi) or find_badan(instansi) if instansi else None
    singkat = lembaga.singkat if lembaga else instansi
    if jenis == "PERMEN" and singkat == "Keuangan":
        jenis, singkat = "PMK", ""
    if kind.lingkup is Lingkup.NASIONAL:
        singkat = ""
    kawasan = canonical_wilayah(wilayah) if wilayah else ""
    if jenis in _NAMED_BY_OFFICE:
        kawasan = bare_wilayah(kawasan)
    penerbit = compact(singkat)
    if kind.lingkup is Lingkup.PEJABAT:
        penerbit = penerbit.removeprefix("menteri")
    return jenis, _number_key(nomor, tahun), tahun, penerbit, compact(kawasan)


_REGIONAL: Final = frozenset(
    {Lingkup.PROVINSI, Lingkup.KABUPATEN, Lingkup.KOTA, Lingkup.DAERAH},
)
_NAMED_BY_OFFICE: Final = frozenset({"PERBUP", "KEPBUP", "PERWALI", "KEPWALI"})


def _join(*parts: object) -> str:
    return " ".join(str(part) for part in parts if part)


def _of_kementerian(kind: JenisRegulasi, instansi: str, *, panjang: bool) -> str:
    lembaga = find_kementerian(instansi)
    if panjang:
        return _join(kind.nama, lembaga.nama if lembaga else instansi)
    if lembaga and lembaga.akhiran:
        return f"{kind.singkat}{lembaga.akhiran}"
    return _join(kind.singkat, instansi)


def _number_key(nomor: str, tahun: int | None) -> str:
    key = nomor.lower().replace(" ", "")
    if tahun is not None:
        key = key.removesuffix(f"/{tahun}")
    return key.lstrip("0") or key
