"""`pengecualian`: which findings are excused, and which exceptions are faulty themselves."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from generator.check import faults
from generator.diagnostics import Diagnostic, Path, Severity, at
from generator.model.standar import Pengecualian
from generator.outcome import Excused
from generator.source import Document
from generator.values import Tanggal

GRACE: Final = timedelta(days=30)
"""How long an expired exception still excuses, with a warning."""

LONGEST: Final = 12
"""Months ahead that an exception may reach."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the exceptions of one file leave of its diagnostics."""

    tinggal: tuple[Diagnostic, ...]
    dikecualikan: tuple[Excused, ...]


def apply(
    document: Document,
    pengecualian: Sequence[Pengecualian],
    diagnostics: Sequence[Diagnostic],
    kode_dikenal: Collection[str],
    tanggal: date,
) -> Verdict:
    """Diagnostics of one file after its exceptions.

    Args:
        document: the file, for the places of the exceptions.
        pengecualian: its exceptions, in order.
        diagnostics: everything found in the file.
        kode_dikenal: codes of the rules.
        tanggal: reference date.
    """
    tinggal = list(diagnostics)
    dikecualikan: list[Excused] = []
    for indeks, p in enumerate(pengecualian):
        path: Path = ("pengecualian", indeks)
        sebab = _why_invalid(p, kode_dikenal, tanggal)
        if sebab is not None:
            tinggal.append(
                at(faults.INVALID, document.locate((*path, sebab[0]), key=False), path, **sebab[1])
            )
            continue
        kena = [d for d in tinggal if d.code == p.kode and _covers(p, d.path)]
        lewat = tanggal - p.sampai.nilai
        if kena and lewat <= GRACE:
            tinggal = [d for d in tinggal if d not in kena]
            dikecualikan += [Excused(d, str(p.alasan), p.sampai.nilai) for d in kena]
        tinggal += _about_itself(p, document, path, terpakai=bool(kena), lewat=lewat)
    return Verdict(tuple(tinggal), tuple(dikecualikan))


def _about_itself(
    p: Pengecualian, document: Document, path: Path, *, terpakai: bool, lewat: timedelta
) -> Iterator[Diagnostic]:
    if not terpakai:
        yield at(faults.UNUSED, document.locate((*path, "kode"), key=False), path, kode=p.kode)
    elif lewat > timedelta(0):
        lokasi = document.locate((*path, "sampai"), key=False)
        temuan = at(faults.EXPIRED, lokasi, path, kode=p.kode, **_end(p.sampai))
        yield replace(temuan, severity=Severity.WARNING) if lewat <= GRACE else temuan


def _end(sampai: Tanggal) -> dict[str, str]:
    return {"sampai": str(sampai), "sampai_en": sampai.nilai.isoformat()}


def _covers(p: Pengecualian, path: Path) -> bool:
    if not p.jalur:
        return True
    bagian = [str(b) for b in path]
    return bagian[: p.jalur.count(".") + 1] == p.jalur.split(".")


def _why_invalid(
    p: Pengecualian, kode_dikenal: Collection[str], tanggal: date
) -> tuple[str, dict[str, str]] | None:
    """The key at fault and the facts, None for a valid exception."""
    if p.kode.startswith(("SP0", "SP1")):
        return "kode", {
            "kode": p.kode,
            "sebab": "kesalahan bentuk berkas tidak dapat dikecualikan.",
            "sebab_en": "faults of reading and structure cannot be excused.",
            "perbaikan": "Perbaiki berkasnya, lalu hapus pengecualian ini.",
            "perbaikan_en": "Mend the file and remove the exception.",
        }
    if p.kode not in kode_dikenal:
        return "kode", {
            "kode": p.kode,
            "sebab": "tidak ada aturan berkode itu.",
            "sebab_en": "there is no rule with that code.",
            "perbaikan": "Tulis kode aturan yang ada, misalnya SP204. Daftarnya: `standar rules`.",
            "perbaikan_en": "Use the code of a rule, such as SP204; `standar rules` lists them.",
        }
    batas = _months_later(tanggal, LONGEST)
    if p.sampai.nilai > batas:
        return "sampai", {
            "kode": p.kode,
            "sebab": f"tanggal “{p.sampai}” lebih dari {LONGEST} bulan lagi.",
            "sebab_en": f"the date “{p.sampai}” is more than {LONGEST} months ahead.",
            "perbaikan": f"Tulis tanggal paling lambat {type(p.sampai)(batas)}.",
            "perbaikan_en": f"Write a date no later than {batas.isoformat()}.",
        }
    return None


def _months_later(hari: date, bulan: int) -> date:
    urut = hari.month - 1 + bulan
    tahun, bln = hari.year + urut // 12, urut % 12 + 1
    for tgl in range(hari.day, 27, -1):
        try:
            return date(tahun, bln, tgl)
        except ValueError:
            continue
    return date(tahun, bln, min(hari.day, 28))
