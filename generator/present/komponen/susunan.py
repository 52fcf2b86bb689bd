"""What components share: a row said in a line or a table, for whom it is, its remarks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.model import penyampaian as p
from generator.present.bahasa import Bahasa
from generator.present.kaya import huruf_besar, kaya
from generator.present.konteks import Konteks, tertulis
from generator.present.views import Baris, Blok, Butir, Daftar, Kaya, Paragraf, Span, Tabel, Tulisan


def for_whom(untuk: object, jalur: str | None, konteks: Konteks) -> Kaya:
    """For whom a row is: its own words, its track, or both; may be empty."""
    nama = konteks.jalur(jalur)
    if untuk is None:
        return kaya(nama) if nama else ()
    return (*kaya(untuk), Span(Tulisan(f" ({nama})"))) if nama else kaya(untuk)


def remarks(w: p.Waktu | p.RincianBiaya, bahasa: Bahasa) -> Kaya:
    """Conditions and sources of a row in one line, semicolons between; may be empty."""
    kata = bahasa.kata
    bagian = [kaya(w.jika, awalan=kata("Jika "))] if w.jika else []
    if isinstance(w, p.RincianBiaya) and w.kecuali:
        bagian.append(kaya(w.kecuali, awalan=kata("Kecuali ")))
    if w.merujuk:
        bagian.append(kaya(w.merujuk, awalan=kata("Merujuk pada ")))
    if w.tertulis:
        bagian.append(tertulis(w.tertulis, bahasa))
    return joined(bagian)


def joined(bagian: Sequence[Kaya]) -> Kaya:
    """Rich texts as one, semicolons between."""
    hasil: list[Span] = []
    for satu in bagian:
        if hasil and satu:
            hasil.append(Span("; "))
        hasil += satu
    return tuple(hasil)


def table_or_line(
    judul: str,
    kepala: tuple[str, str, str],
    baris: Sequence[tuple[Kaya, Kaya, Kaya, Sequence[str] | None]],
    konteks: Konteks,
) -> Iterator[Blok]:
    """One row is said in a line, several in a table."""
    if len(baris) == 1:
        untuk, nilai, keterangan, id_ = baris[0]
        nama = ", ".join(v.nama for v in konteks.varian(id_))
        if nama:
            untuk = (*untuk, Span(Tulisan(f" ({nama})"))) if untuk else kaya(Tulisan(nama))
        awal = (*untuk, Span(": ")) if untuk and nilai else untuk
        if awal or nilai:
            yield Paragraf((*awal, *capital(nilai)) if not awal else (*awal, *nilai))
        if keterangan:
            yield Paragraf(keterangan, "catatan")
    elif baris:
        yield table(
            judul,
            kepala,
            tuple(
                Baris(
                    (u if u or v else konteks.bahasa.kalimat("Semua"), capital(n), k),
                    konteks.varian(v),
                )
                for u, n, k, v in baris
            ),
        )


def table(judul: str, kepala: tuple[str, ...], baris: Sequence[Baris]) -> Blok:
    """A table without the columns that no row fills; a list where only the first is left."""
    isi = tuple(baris)
    terisi = [n for n in range(len(kepala)) if n == 0 or any(b.sel[n] for b in isi)]
    if len(terisi) == 1:
        return Daftar(tuple(Butir(b.sel[0], varian=b.varian) for b in isi), judul=kepala[0])
    baru = tuple(Baris(tuple(b.sel[n] for n in terisi), b.varian) for b in isi)
    return Tabel(judul, tuple(kepala[n] for n in terisi), baru)


def capital(isi: Kaya) -> Kaya:
    """The text with a capital first letter."""
    if not isi:
        return isi
    pertama = isi[0]
    return (replace(pertama, teks=huruf_besar(pertama.teks)), *isi[1:])
