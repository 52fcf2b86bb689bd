"""A procedure of the model → the steps that `flow` draws, and the block that shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from generator.flow import graph
from generator.flow.drawing import Gambar, draw, say
from generator.flow.text import LangkahTeks
from generator.model.penyampaian import Cabang, Jalur, Langkah, Prosedur
from generator.present.bahasa import INDONESIA, Bahasa, msgid, plain
from generator.present.kaya import kaya, polos
from generator.present.konteks import Konteks, catatan, tertulis
from generator.present.situs import alamat_standar
from generator.present.views import Alur, Butir, Kaya, Span, Tulisan

_SELF: Final = msgid("Pelaksana")
"""Column of steps whose actor is not named."""


def alur(prosedur: Prosedur, konteks: Konteks) -> tuple[Alur, ...]:
    """One drawing per track, in order; empty where the procedure has no steps."""
    if prosedur.jalur:
        return tuple(
            replace(
                _alur(j.langkah, polos(j.nama), f"alur-{n}", konteks, j.varian or ()),
                keterangan=_served(j, konteks.bahasa),
            )
            for n, j in enumerate(prosedur.jalur, 1)
        )
    return (_alur(prosedur.butir, "", "alur", konteks, ()),) if prosedur.butir else ()


def _served(jalur: Jalur, bahasa: Bahasa) -> str:
    """How a track is served, empty where its name says so."""
    if jalur.cara is None or jalur.cara.label.casefold() in polos(jalur.nama).casefold():
        return ""
    return bahasa.kata("Dilayani %(cara)s.", cara=bahasa.label(jalur.cara).lower())


def steps(langkah: Sequence[Langkah]) -> tuple[graph.Langkah, ...]:
    """The steps in the light form that `flow` reads."""
    return tuple(_step(s) for s in langkah)


def _step(s: Langkah, bahasa: Bahasa = INDONESIA) -> graph.Langkah:
    return graph.Langkah(
        id=s.id or "",
        aktor=polos(s.aktor) if s.aktor else bahasa.kata(_SELF),
        teks=polos(s.langkah),
        waktu=plain(bahasa.nilai(s.waktu)) if s.waktu else "",
        keluaran=polos(s.keluaran) if s.keluaran else "",
        jika=polos(s.jika) if s.jika else "",
        cabang=tuple(_branch(c) for c in s.cabang or ()),
        butir=tuple(polos(b) for b in s.butir or ()),
    )


def _branch(c: Cabang) -> graph.Cabang:
    return graph.Cabang(polos(c.jika), c.ke or "", polos(c.selesai) if c.selesai else "")


def _alur(
    langkah: Sequence[Langkah], judul: str, awalan: str, konteks: Konteks, varian: Sequence[str]
) -> Alur:
    nama = polos(konteks.standar.isi.nama)
    gambar = _drawn(steps(langkah), awalan, judul or nama)
    teks = gambar.teks if konteks.bahasa.asli else _said(langkah, konteks.bahasa)
    return Alur(
        judul,
        gambar.tata,
        gambar.svg,
        gambar.alt,
        gambar.mermaid,
        tuple(_words(t, s, konteks) for t, s in zip(teks, langkah, strict=True)),
        awalan,
        f"{alamat_standar(konteks.standar)}{awalan}",
        konteks.varian(varian),
    )


@lru_cache(maxsize=8)
def _drawn(langkah: tuple[graph.Langkah, ...], awalan: str, judul: str) -> Gambar:
    """The picture, which is Indonesian on pages of every language; drawn once for all."""
    return draw(langkah, awalan=awalan, judul=judul)


def _said(langkah: Sequence[Langkah], bahasa: Bahasa) -> tuple[LangkahTeks, ...]:
    return say([_step(s, bahasa) for s in langkah], "en")


def _words(teks: LangkahTeks, s: Langkah, konteks: Konteks) -> Butir:
    """A numbered step: the author's own markup, with the sentences `flow` adds."""
    disebut = s.aktor is None or polos(s.langkah).casefold().startswith(polos(s.aktor).casefold())
    aktor: Kaya = () if disebut else (Span(Tulisan(f"{polos(s.aktor)}: "), tebal=True),)
    bahasa = konteks.bahasa
    notes = [catatan(bahasa.kata("Tahap"), s.tahap)] if s.tahap else []
    notes += [tuple(Span(t, asli=asli) for t, asli in c.potong) for c in teks.catatan]
    if s.biaya:
        notes.append(catatan(bahasa.kata("Biaya"), s.biaya, bahasa))
    if s.instansi_lain:
        notes.append(bahasa.kalimat("Dikerjakan instansi lain."))
    if s.tertulis:
        notes.append(tertulis(s.tertulis, bahasa))
    return Butir(
        (*aktor, *kaya(s.langkah)),
        tuple(notes),
        anak=tuple(Butir(kaya(b)) for b in s.butir or ()),
        varian=konteks.varian(s.varian),
    )
