"""What the data can say to the PEKPPP indicators of the policy aspect; never a score.

Source: PermenPANRB 29/2022 as amended by 4/2023; indicators and weights from the guidance
on the 2024 instrument, https://id.scribd.com/document/724567365
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from generator.catalog import Catalog, SimpulInstansi, Standar
from generator.model.dasar import Kosakata
from generator.model.kosakata import KelompokKomponen, Status

ASPEK: Final = "Kebijakan Pelayanan"
CATATAN: Final = (
    "Bukan nilai resmi. Yang dihitung hanya apa yang tercatat di berkas; "
    "aspek PEKPPP yang lain tidak dapat dijawab dari data."
)
TIDAK_TERJAWAB: Final = "tidak dapat dijawab dari data"

_UNSUR_SKM: Final = 9


class Jawaban(StrEnum):
    """How far the data answers an indicator."""

    PENUH = "penuh"
    SEBAGIAN = "sebagian"
    TIDAK = "tidak"


@dataclass(frozen=True, slots=True)
class Indikator:
    """One indicator: its weight, and what is written down.

    `bobot` is in percent of the aspect, None where no source shows it. `met` counts the
    standards (for the pledge: the agencies) out of `total` that have it on record. `data`
    says so in words; `tidak_terjawab` what the indicator asks beyond that. What is not on
    record may still have happened, except where `tanpa_catatan_berarti_tidak`.
    """

    kode: str
    nama: str
    bobot: int | None
    met: int
    total: int
    data: str
    tidak_terjawab: str = ""
    tanpa_catatan_berarti_tidak: bool = False

    @property
    def jawaban(self) -> Jawaban:
        """Whether the data answers it; nothing on record is no answer."""
        semua = self.tanpa_catatan_berarti_tidak or self.met == self.total
        if not self.total or not (self.met or semua):
            return Jawaban.TIDAK
        return Jawaban.PENUH if semua and not self.tidak_terjawab else Jawaban.SEBAGIAN


def indicators(
    catalog: Catalog,
    instansi: Sequence[SimpulInstansi],
    standar: Sequence[Standar],
    complete: Collection[str],
) -> tuple[Indikator, ...]:
    """The indicators, in the order of the instrument.

    Args:
        catalog: for pledges of agencies above.
        instansi: the agencies asked about.
        standar: their standards; revoked ones do not count.
        complete: ids of standards with all fourteen components.
    """
    berlaku = [s for s in standar if s.isi.status is not Status.DICABUT]
    melayani = {s.instansi.id for s in berlaku}
    return (
        _lawful(berlaku, complete),
        _participation(berlaku),
        _publication(berlaku),
        _reviews(berlaku),
        _pledge(catalog, [satu for satu in instansi if satu.id in melayani]),
        *_surveys(berlaku),
    )


def _lawful(standar: Sequence[Standar], complete: Collection[str]) -> Indikator:
    lengkap = _those(standar, lambda s: s.id in complete)
    ditetapkan = _those(lengkap, _is_set)
    return Indikator(
        "standar_pelayanan",
        "Standar pelayanan ada dan sah",
        17,
        len(ditetapkan),
        len(standar),
        f"{_of(lengkap, standar)} memuat 14 komponen; {len(ditetapkan)} di antaranya "
        "ditetapkan dengan nomor dan tanggal keputusan",
        "sah tidaknya keputusan itu",
        tanpa_catatan_berarti_tidak=True,
    )


def _is_set(standar: Standar) -> bool:
    penetapan = standar.isi.penetapan
    lengkap = penetapan is not None and penetapan.nomor and penetapan.tanggal
    return standar.isi.status is Status.DITETAPKAN and bool(lengkap)


def _participation(standar: Sequence[Standar]) -> Indikator:
    ada = _those(standar, lambda s: bool(s.isi.partisipasi))
    berita = _those(ada, lambda s: bool(s.isi.partisipasi and s.isi.partisipasi.berita_acara))
    return Indikator(
        "partisipasi",
        "Masyarakat ikut menyusun dan mengubah standar",
        14,
        len(ada),
        len(standar),
        f"{_of(ada, standar)} mencatat keikutsertaan masyarakat; {len(berita)} dengan berita acara",
        "keikutsertaan pada setiap perubahan",
    )


def _publication(standar: Sequence[Standar]) -> Indikator:
    ada = _those(standar, lambda s: bool(_media(s)))
    return Indikator(
        "media_publikasi",
        "Banyaknya media yang menerbitkan enam komponen penyampaian",
        7,
        len(ada),
        len(standar),
        f"{_of(ada, standar)} mencatat medianya: {_labels(m for s in ada for m in _media(s))}",
    )


def _media(standar: Standar) -> Sequence[Kosakata]:
    """Media in which the six components of delivery are published."""
    publikasi = standar.isi.publikasi
    if publikasi is None:
        return ()
    kelompok = publikasi.komponen or (KelompokKomponen.PENYAMPAIAN,)
    return publikasi.media or () if KelompokKomponen.PENYAMPAIAN in kelompok else ()


def _reviews(standar: Sequence[Standar]) -> Indikator:
    ada = _those(standar, lambda s: bool(s.isi.riwayat_tinjau))
    lanjut = _those(ada, lambda s: any(t.tindak_lanjut for t in s.isi.riwayat_tinjau or ()))
    return Indikator(
        "peninjauan",
        "Standar ditinjau berkala dan ditindaklanjuti",
        14,
        len(ada),
        len(standar),
        f"{_of(ada, standar)} pernah ditinjau; {len(lanjut)} mencatat tindak lanjutnya",
    )


def _pledge(catalog: Catalog, instansi: Sequence[SimpulInstansi]) -> Indikator:
    ada = [satu for satu in instansi if _has_pledge(catalog, satu)]
    return Indikator(
        "maklumat",
        "Maklumat pelayanan ada, ditetapkan, dan diterbitkan",
        10,
        len(ada),
        len(instansi),
        f"{len(ada)} dari {len(instansi)} instansi memuat maklumat yang bernomor dan bertanggal",
        "penerbitan maklumat",
    )


def _has_pledge(catalog: Catalog, simpul: SimpulInstansi) -> bool:
    maklumat = (catalog.instansi[id_].model.maklumat for id_ in simpul.garis)
    berlaku = next((m for m in maklumat if m), None)
    return bool(berlaku and berlaku.janji and berlaku.nomor and berlaku.tanggal)


def _surveys(standar: Sequence[Standar]) -> tuple[Indikator, Indikator, Indikator]:
    ada = _those(standar, lambda s: bool(s.isi.skm))
    unsur = _those(ada, lambda s: bool(s.isi.skm and len(s.isi.skm.unsur or ()) == _UNSUR_SKM))
    media = _those(ada, lambda s: bool(s.isi.skm and s.isi.skm.media))
    lanjut = _those(ada, lambda s: bool(s.isi.skm and s.isi.skm.tindak_lanjut))
    nama_media = _labels(m for s in media for m in (s.isi.skm and s.isi.skm.media) or ())
    return (
        Indikator(
            "skm",
            "Survei Kepuasan Masyarakat sesuai pedoman",
            17,
            len(ada),
            len(standar),
            f"{_of(ada, standar)} mencatat hasil survei; {len(unsur)} dengan nilai kesembilan "
            "unsurnya",
            "cara survei dilakukan",
        ),
        Indikator(
            "media_skm",
            "Banyaknya media yang menerbitkan hasil survei",
            7,
            len(media),
            len(standar),
            f"{_of(media, standar)} mencatat medianya: {nama_media}",
        ),
        Indikator(
            "tindak_lanjut_skm",
            "Tindak lanjut hasil survei",
            None,
            len(lanjut),
            len(standar),
            f"{_of(lanjut, standar)} mencatat tindak lanjutnya",
        ),
    )


def _those(standar: Iterable[Standar], test: Callable[[Standar], bool]) -> list[Standar]:
    return [s for s in standar if test(s)]


def _of(bagian: Sequence[Standar], semua: Sequence[Standar]) -> str:
    return f"{len(bagian)} dari {len(semua)} standar"


def _labels(nilai: Iterable[Kosakata]) -> str:
    return ", ".join(dict.fromkeys(satu.label.lower() for satu in nilai))
