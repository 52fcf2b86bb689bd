"""Completeness for people: a table per agency, exceptions, and what PEKPPP asks; 100 columns."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from generator.diagnostics import Severity
from generator.status.pekppp import ASPEK, CATATAN, TIDAK_TERJAWAB, Indikator, Jawaban
from generator.status.survey import (
    Findings,
    Keadaan,
    Leave,
    Registered,
    StatusInstansi,
    StatusKatalog,
    StatusStandar,
)
from generator.values import Tanggal

_WIDTH: Final = 100
_KURANG: Final = (Keadaan.TIDAK_ADA, Keadaan.RUSAK)
_COLUMNS: Final = (
    ("layanan", 29),
    ("status", 10),
    ("ada", 3),
    ("waris", 5),
    ("kecuali", 7),
    ("kurang", 6),
    ("temuan", 7),
    ("penetapan", 9),
    ("tinjauan", 8),
)
_LEGEND: Final = (
    "ada, waris, kecuali, kurang: banyaknya komponen (dari 14) yang ditulis di standar, diwarisi "
    "dari instansi, ada tetapi temuannya dikecualikan, dan tidak ada atau tidak terbaca. "
    "temuan: galat/peringatan/keterangan. tinjauan: hari sejak tinjauan terakhir; tanda ! berarti "
    "sudah waktunya ditinjau."
)
_CLOSING: Final = (
    "Tidak diperiksa: benar tidaknya isi, dan apa yang tidak dicatat di berkas. "
    "Temuan selengkapnya: standar check"
)


def as_text(status: StatusKatalog) -> str:
    """The sums first, then each agency, exceptions by their end, PEKPPP, and what it all means."""
    bagian = [
        list(_sums(status)),
        *(list(_agency(satu)) for satu in status.instansi if _is_worth_telling(satu)),
        list(_wrapped(_LEGEND)) if status.standar else [],
        list(_exceptions(status)),
        list(_pekppp(status)),
        list(_wrapped(_CLOSING)),
    ]
    return "\n\n".join("\n".join(baris) for baris in bagian if baris) + "\n"


def _sums(status: StatusKatalog) -> Iterator[str]:
    jumlah = Counter(s.standar.isi.status.value for s in status.standar)
    melayani = sum(bool(satu.standar) for satu in status.instansi)
    yield f"Kelengkapan standar pelayanan pada {Tanggal(status.tanggal)}"
    yield ""
    yield (
        f"{len(status.standar)} standar di {melayani} instansi: {jumlah['ditetapkan']} ditetapkan, "
        f"{jumlah['draf']} draf, {jumlah['dicabut']} dicabut"
    )
    keadaan = Counter(satu for s in status.standar for satu in s.komponen.values())
    yield (
        f"Komponen: {keadaan[Keadaan.ADA]} ada, {keadaan[Keadaan.DIWARISI]} diwarisi, "
        f"{keadaan[Keadaan.DIKECUALIKAN]} dikecualikan, "
        f"{sum(keadaan[k] for k in _KURANG)} kurang"
    )
    galat, peringatan, keterangan = status.findings.values()
    yield f"Temuan: {galat} galat, {peringatan} peringatan, {keterangan} keterangan"
    yield f"Layanan terdaftar yang berstandar, termasuk draf: {_ratio(status.layanan)}"
    if n := sum(bool(satu.standar) and satu.layanan is None for satu in status.instansi):
        yield f"{n} instansi belum mengisi `layanan_terdaftar`"


def _is_worth_telling(status: StatusInstansi) -> bool:
    return bool(status.standar or status.unreadable or status.layanan or any(_own(status)))


def _own(status: StatusInstansi) -> tuple[int, ...]:
    return tuple(status.findings.values())


def _agency(status: StatusInstansi) -> Iterator[str]:
    judul = f"{status.simpul.id} ({status.simpul.model.nama})"
    yield from _wrapped(judul)
    yield "-" * min(len(judul), _WIDTH)
    if status.standar:
        yield _row([nama for nama, _ in _COLUMNS])
    for satu in status.standar:
        yield from _standard(satu)
    yield from (f"{file}: tidak terbaca" for file in status.unreadable)
    yield f"Layanan terdaftar yang berstandar: {_ratio(status.layanan)}"
    if any(_own(status)):
        yield f"Temuan di instansi.yml: {_slashes(status.findings)}"


def _standard(status: StatusStandar) -> Iterator[str]:
    slug = status.standar.slug
    lebar = _COLUMNS[0][1]
    if len(slug) > lebar:
        yield slug
        slug = ""
    yield _row([slug, status.standar.isi.status.value, *_numbers(status)])
    if tidak_ada := status.keys(Keadaan.TIDAK_ADA):
        yield from _wrapped(f"tidak ada: {', '.join(tidak_ada)}", "    ")
    if rusak := status.keys(Keadaan.RUSAK):
        yield from _wrapped(f"tidak terbaca: {', '.join(rusak)}", "    ")


def _numbers(status: StatusStandar) -> list[str]:
    hari = status.days_since_review
    return [
        str(len(status.keys(Keadaan.ADA))),
        str(len(status.keys(Keadaan.DIWARISI))),
        str(len(status.keys(Keadaan.DIKECUALIKAN))),
        str(len(status.keys(*_KURANG))),
        _slashes(status.findings),
        "ada" if status.penetapan else "tidak",
        ("belum" if hari is None else str(hari)) + "!" * status.overdue,
    ]


def _row(cells: Sequence[str]) -> str:
    """Cells in their columns: words to the left, numbers to the right."""
    rata = [
        satu.ljust(lebar) if i in (0, 1) else satu.rjust(lebar)
        for i, (satu, (_, lebar)) in enumerate(zip(cells, _COLUMNS, strict=True))
    ]
    return "  ".join(rata).rstrip()


def _slashes(findings: Findings) -> str:
    return "/".join(str(findings[s]) for s in Severity)


def _ratio(layanan: Registered | None) -> str:
    if layanan is None or layanan.berstandar is None:
        sebab = "belum ada daftar" if layanan is None else "ada berkas yang tidak terbaca"
        return f"tidak dapat dijawab: {sebab}"
    return f"{layanan.berstandar} dari {layanan.terdaftar}"


def _exceptions(status: StatusKatalog) -> Iterator[str]:
    semua = [(s.standar.id, satu) for s in status.standar for satu in s.leaves]
    semua += [(i.simpul.id, satu) for i in status.instansi for satu in i.leaves]
    if semua:
        yield "Pengecualian, menurut berakhirnya"
        yield ""
    for id_, satu in sorted(semua, key=lambda pair: (pair[1].days_left, pair[0])):
        yield from _leave(id_, satu)


def _leave(id_: str, leave: Leave) -> Iterator[str]:
    p, hari = leave.pengecualian, leave.days_left
    sisa = f"{hari} hari lagi" if hari >= 0 else f"berakhir {-hari} hari yang lalu"
    yield f"{p.kode}  {p.sampai} ({sisa})  {id_}"
    yield from _wrapped(str(p.alasan), "    ")


def _pekppp(status: StatusKatalog) -> Iterator[str]:
    yield f"Bahan PEKPPP, aspek {ASPEK} (bukan nilai resmi)"
    yield ""
    for satu in status.pekppp:
        bobot = "   ?" if satu.bobot is None else f"{satu.bobot:>2} %"
        yield f"{bobot}  {satu.nama}"
        yield from _wrapped(_answer(satu), "      ")
    yield ""
    yield from _wrapped(f"{CATATAN} Bobot ?: tidak ditemukan di sumber.")
    if sum(bool(satu.standar) for satu in status.instansi) > 1:
        yield "Untuk satu instansi: standar status standards/INSTANSI"


def _answer(satu: Indikator) -> str:
    if satu.jawaban is Jawaban.TIDAK:
        return TIDAK_TERJAWAB
    lanjutan = f"; {TIDAK_TERJAWAB}: {satu.tidak_terjawab}" if satu.tidak_terjawab else ""
    return f"{satu.data}{lanjutan}"


def _wrapped(text: str, indent: str = "") -> Iterator[str]:
    return iter(textwrap.wrap(text, _WIDTH, initial_indent=indent, subsequent_indent=indent))
