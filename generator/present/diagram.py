"""A procedure of the model → the steps that `flow` draws, and the block that shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from generator import flow
from generator.model.penyampaian import Cabang, Jalur, Langkah, Prosedur
from generator.present.kaya import kaya, polos
from generator.present.konteks import Konteks, tertulis
from generator.present.views import Alur, Butir, Kaya, Span

_SELF: Final = "Pelaksana"
"""Column of steps whose actor is not named."""


def alur(prosedur: Prosedur, konteks: Konteks) -> tuple[Alur, ...]:
    """One drawing per track, in order; empty where the procedure has no steps."""
    if prosedur.jalur:
        return tuple(
            replace(
                _alur(j.langkah, polos(j.nama), f"alur-{n}", konteks, j.varian or ()),
                keterangan=_served(j),
            )
            for n, j in enumerate(prosedur.jalur, 1)
        )
    return (_alur(prosedur.butir, "", "alur", konteks, ()),) if prosedur.butir else ()


def _served(jalur: Jalur) -> str:
    """How a track is served, empty where its name says so."""
    cara = jalur.cara.label if jalur.cara else ""
    return "" if cara.casefold() in polos(jalur.nama).casefold() else f"Dilayani {cara.lower()}."


def steps(langkah: Sequence[Langkah]) -> tuple[flow.Langkah, ...]:
    """The steps in the light form that `flow` reads."""
    return tuple(_step(s) for s in langkah)


def _step(s: Langkah) -> flow.Langkah:
    return flow.Langkah(
        id=s.id or "",
        aktor=polos(s.aktor) if s.aktor else _SELF,
        teks=polos(s.langkah),
        waktu=str(s.waktu) if s.waktu else "",
        keluaran=polos(s.keluaran) if s.keluaran else "",
        jika=polos(s.jika) if s.jika else "",
        cabang=tuple(_branch(c) for c in s.cabang or ()),
        butir=tuple(polos(b) for b in s.butir or ()),
    )


def _branch(c: Cabang) -> flow.Cabang:
    return flow.Cabang(polos(c.jika), c.ke or "", polos(c.selesai) if c.selesai else "")


def _alur(
    langkah: Sequence[Langkah], judul: str, awalan: str, konteks: Konteks, varian: Sequence[str]
) -> Alur:
    nama = polos(konteks.standar.isi.nama)
    gambar = flow.draw(steps(langkah), awalan=awalan, judul=judul or nama)
    return Alur(
        judul,
        gambar.svg,
        gambar.alt,
        gambar.lebar,
        gambar.tinggi,
        gambar.mermaid,
        tuple(_words(t, s, konteks) for t, s in zip(gambar.teks, langkah, strict=True)),
        konteks.varian(varian),
    )


def _words(teks: flow.LangkahTeks, s: Langkah, konteks: Konteks) -> Butir:
    """A numbered step: the author's own markup, with the sentences `flow` adds."""
    disebut = s.aktor is None or polos(s.langkah).casefold().startswith(polos(s.aktor).casefold())
    aktor: Kaya = () if disebut else (Span(f"{polos(s.aktor)}: ", tebal=True),)
    catatan = [kaya(s.tahap, awalan="Tahap: ")] if s.tahap else []
    catatan += [kaya(c) for c in teks.catatan]
    if s.biaya:
        catatan.append(kaya(s.biaya, awalan="Biaya: "))
    if s.instansi_lain:
        catatan.append(kaya("Dikerjakan instansi lain."))
    if s.tertulis:
        catatan.append(tertulis(s.tertulis))
    return Butir(
        (*aktor, *kaya(s.langkah)),
        tuple(catatan),
        anak=tuple(Butir(kaya(b)) for b in s.butir or ()),
        varian=konteks.varian(s.varian),
    )
