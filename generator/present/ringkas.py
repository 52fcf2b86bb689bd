"""Time and fee in few words: for the answers that open a page, for lists and for facets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from generator.model.kasus import langkah_berkasus
from generator.model.kosakata import Hitung
from generator.model.penyampaian import Biaya, Denda, RincianBiaya, WaktuPelayanan
from generator.present.kaya import huruf_besar, huruf_kecil, kaya, polos
from generator.present.konteks import Konteks
from generator.present.views import Kaya, Span
from generator.values import Durasi, JangkaWaktu, Rupiah, Sifat, SifatTarif, Tarif, total

MOST_WORDS: Final = 12
"""Words of an answer before it is cut."""

LONGEST: Final = 90
"""Characters of an answer before it is cut at a word."""

TELL_NOTHING: Final = "Belum dirinci dalam naskah"

_AT_MOST: Final = "paling lama "


def waktu_ringkas(konteks: Konteks) -> str:
    """The promise of time in a few words."""
    return plain(waktu(konteks))


def biaya_ringkas(konteks: Konteks) -> str:
    """The fee in a few words: free, one amount, or from–to; fines; and who else may bear it."""
    return plain(biaya(konteks))


def golongan_biaya(konteks: Konteks) -> str:
    """The facet under which a service is found by its fee."""
    komponen = konteks.standar.isi.biaya
    rows = _rows(komponen, konteks)
    if komponen is None or not rows:
        return "Belum dirinci"
    if any(b.tarif is None or not b.tarif.gratis for b in rows) or _step_fees(konteks):
        return "Berbayar atau menurut kasus"
    return "Gratis, dapat dikenai denda" if komponen.denda else "Gratis"


def plain(isi: Kaya) -> str:
    """The words of a rich text."""
    return "".join(span.teks for span in isi)


def by_reference(merujuk: object) -> Kaya:
    """What is said where a component only points at a rule, or says nothing."""
    teks = f"Belum dirinci; naskah merujuk pada {polos(merujuk)}" if merujuk else TELL_NOTHING
    return cut(kaya(teks))


def cut(isi: Kaya) -> Kaya:
    """The text up to `MOST_WORDS` words and `LONGEST` characters, cut at a word."""
    teks = plain(isi)
    if len(teks) <= LONGEST and len(teks.split()) <= MOST_WORDS:
        return isi
    pendek = " ".join(teks.split(" ")[:MOST_WORDS])
    if len(pendek) > LONGEST - 2:
        pendek = pendek[: LONGEST - 2].rsplit(" ", 1)[0]
    sisa, hasil = len(pendek.rstrip(" ,;:")), []
    for span in isi:
        hasil += [replace(span, teks=span.teks[:sisa])] if sisa > 0 else []
        sisa -= len(span.teks)
    return (*hasil, Span(" …"))


# ---------------------------------------------------------------- time


def waktu(konteks: Konteks) -> Kaya:
    """The promise of time, its figure in bold."""
    komponen = konteks.standar.isi.jangka_waktu
    if komponen is None:
        return kaya(TELL_NOTHING)
    if jumlah := _sum(komponen, konteks):
        return _figure(jumlah)
    janji = [w.waktu for w in komponen.butir or () if w.waktu and konteks.berlaku(w)]
    ragam = list(dict.fromkeys(replace(w, sejak="") for w in janji))
    if not ragam:
        return by_reference(komponen.merujuk)
    if len(ragam) == 1:
        return _figure(str(ragam[0]))
    return cut(_spread(ragam))


def _figure(teks: str) -> Kaya:
    if teks.startswith(_AT_MOST):
        return (Span(huruf_besar(_AT_MOST)), Span(teks.removeprefix(_AT_MOST), tebal=True))
    return (Span(huruf_besar(teks), tebal=True),)


def _sum(komponen: WaktuPelayanan, konteks: Konteks) -> str:
    """The whole time where its rows or the steps add up, empty where they do not."""
    if komponen.hitung is Hitung.JUMLAH_LANGKAH:
        prosedur = konteks.standar.isi.prosedur
        return _added(
            [
                satu.waktu
                for _, satu, kasus in (langkah_berkasus(prosedur) if prosedur else ())
                if satu.waktu and konteks.berlaku_bagi(kasus.varian)
            ]
        )
    baris = [w for w in komponen.butir or () if konteks.berlaku(w)]
    bercabang = any(w.jalur or w.jika or (w.varian and not konteks.pilihan) for w in baris)
    if komponen.hitung is not Hitung.BERURUTAN or bercabang or not all(w.waktu for w in baris):
        return ""
    janji = [w.waktu for w in baris if w.waktu]
    jumlah = _added([w.durasi for w in janji])
    most = any(w.sifat in (Sifat.PALING_LAMA, Sifat.RENTANG) for w in janji)
    return f"{_AT_MOST if most and jumlah else ''}{jumlah}"


def _added(bagian: Sequence[Durasi]) -> str:
    jumlah = total(bagian)
    return str(jumlah) if jumlah else ""


def _spread(ragam: Sequence[JangkaWaktu]) -> Kaya:
    """Several promises as from–to where they can be compared, else one or two of them."""
    if span := _from_to(ragam):
        return (*_figure(span), Span(", menurut kasus"))
    pertama, kedua, *lagi = (str(w) for w in ragam)
    if lagi:
        return (*_figure(pertama), Span(", atau lain menurut kasus"))
    if pertama.startswith(_AT_MOST):
        kedua = kedua.removeprefix(_AT_MOST)
    return (*_figure(f"{pertama} atau {kedua}"), Span(", menurut kasus"))


def _from_to(ragam: Sequence[JangkaWaktu]) -> str:
    """The shortest and the longest of promises on one scale, empty for promises on several."""
    ujung = sorted((d for w in ragam for d in (w.dari or w.durasi, w.durasi)), key=Durasi.on_scale)
    rendah, tinggi = ujung[0], ujung[-1]
    if any(w.sifat is Sifat.HARI_KE or not rendah.comparable(w.durasi) for w in ragam):
        return ""
    awal = _AT_MOST if any(w.sifat is Sifat.PALING_LAMA for w in ragam) else ""
    if rendah == tinggi:
        return f"{awal}{tinggi}"
    sama = rendah.satuan is tinggi.satuan and not tinggi.tampil
    return f"{awal}{rendah.nilai if sama else rendah} sampai {tinggi}"


# ---------------------------------------------------------------- fee


def biaya(konteks: Konteks) -> Kaya:
    """The fee with its figures in bold, shortened where it would be too many words."""
    komponen = konteks.standar.isi.biaya
    if komponen is None:
        return kaya(TELL_NOTHING)
    rows = _rows(komponen, konteks)
    if not rows:
        return by_reference(komponen.merujuk)
    isi = _biaya(komponen, rows, konteks, singkat=False)
    if not _fits(isi):
        isi = _biaya(komponen, rows, konteks, singkat=True)
    if komponen.pembebasan and any(b.tarif and not b.tarif.gratis for b in rows):
        lebih = (*isi, Span("; sebagian dibebaskan"))
        isi = lebih if _fits(lebih) else isi
    return cut(isi)


def _fits(isi: Kaya) -> bool:
    return cut(isi) == isi


def _rows(komponen: Biaya | None, konteks: Konteks) -> list[RincianBiaya]:
    """Rows that say something of the chosen case."""
    butir = (komponen.butir or ()) if komponen else ()
    return [b for b in butir if (b.tarif or b.penjamin) and konteks.berlaku(b)]


def _biaya(
    komponen: Biaya, rows: Sequence[RincianBiaya], konteks: Konteks, *, singkat: bool
) -> Kaya:
    bertarif = [b for b in rows if b.tarif]
    penjamin = _penjamin(rows, singkat=singkat)
    if bertarif:
        isi = [*_tarif_ringkas(bertarif), *([Span(f", atau {penjamin}")] if penjamin else [])]
    else:
        isi = [Span(huruf_besar(penjamin), tebal=True)]
    if komponen.denda:
        isi += _denda(komponen.denda, singkat=singkat)
    if langkah := _step_fees(konteks):
        isi += [Span("; ada biaya lain")] if singkat else _step_words(langkah)
    return tuple(isi)


def _penjamin(baris: Sequence[RincianBiaya], *, singkat: bool) -> str:
    """Who bears the fee of rows that name a payer and no tariff."""
    nama = dict.fromkeys(polos(b.penjamin) for b in baris if b.penjamin and not b.tarif)
    satu = next(iter(nama)) if len(nama) == 1 and not singkat else "penjamin"
    return f"ditanggung {satu}" if nama else ""


def _denda(denda: Sequence[Denda], *, singkat: bool) -> list[Span]:
    if singkat:
        return [Span("; ada denda")]
    if len(denda) > 1:
        return [Span(f"; ada {len(denda)} macam denda")]
    besar = f" {_tarif(denda[0])}" if denda[0].tarif else ""
    return [Span(f"; denda{besar} untuk {huruf_kecil(polos(denda[0].untuk))}")]


def _step_fees(konteks: Konteks) -> list[Tarif]:
    """Fees asked at a step that are not among the tariffs and fines."""
    isi = konteks.standar.isi
    disebut: tuple[RincianBiaya | Denda, ...] = ()
    if isi.biaya:
        disebut = (*(isi.biaya.butir or ()), *(isi.biaya.denda or ()))
    tarif = {str(b.tarif) for b in disebut if b.tarif}
    return [
        satu.biaya
        for _, satu, kasus in (langkah_berkasus(isi.prosedur) if isi.prosedur else ())
        if satu.biaya
        and not satu.biaya.gratis
        and str(satu.biaya) not in tarif
        and konteks.berlaku_bagi(kasus.varian)
    ]


def _step_words(tarif: Sequence[Tarif]) -> list[Span]:
    if len(tarif) > 1:
        return [Span(f"; ada biaya lain pada {len(tarif)} langkah")]
    return [Span("; ditambah "), Span(str(tarif[0]), tebal=True), Span(" pada satu langkah")]


def _tarif_ringkas(baris: Sequence[RincianBiaya]) -> Kaya:
    ragam = list(dict.fromkeys(_tarif(b) for b in baris))
    if len(ragam) == 1:
        return (Span(huruf_besar(ragam[0]), tebal=True),)
    if any(b.tarif.sifat is SifatTarif.RUMUS for b in baris if b.tarif):
        return (Span(huruf_besar(ragam[0]), tebal=True), Span(", atau lain menurut kasus"))
    jumlah = sorted(n for b in baris if b.tarif for n in _amounts(b.tarif))
    awal, akhir = (str(n) if n.nilai else "Gratis" for n in (jumlah[0], jumlah[-1]))
    return (Span(f"{awal} sampai {akhir}", tebal=True), Span(", menurut kasus"))


def _amounts(tarif: Tarif) -> list[Rupiah]:
    return [n for n in (tarif.jumlah, tarif.sampai) if n is not None] or [Rupiah(0)]


def _tarif(b: RincianBiaya | Denda) -> str:
    return f"{b.tarif} per {polos(b.per)}" if b.per else str(b.tarif)
