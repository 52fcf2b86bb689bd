"""Time and fee in few words: for the answers that open a page and for lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from generator.model.kasus import langkah_berkasus
from generator.model.kosakata import Hitung
from generator.model.penyampaian import Biaya, Denda, RincianBiaya, WaktuPelayanan
from generator.present.bahasa import Bahasa, msgid, plain
from generator.present.kaya import huruf_besar, huruf_kecil, kaya, polos
from generator.present.konteks import Konteks
from generator.present.views import Kaya, Span
from generator.values import Durasi, JangkaWaktu, Rupiah, Sifat, SifatTarif, Tarif, total

MOST_WORDS: Final = 12
"""Words of an answer before it is cut."""

LONGEST: Final = 90
"""Characters of an answer before it is cut at a word."""

TELL_NOTHING: Final = msgid("Belum dirinci dalam naskah")

_AT_MOST: Final = msgid("paling lama ")


def waktu_ringkas(konteks: Konteks) -> str:
    """The promise of time in a few words."""
    return plain(waktu(konteks))


def biaya_ringkas(konteks: Konteks) -> str:
    """The fee in a few words: free, one amount, or from–to; fines; and who else may bear it."""
    return plain(biaya(konteks))


def tipis(isi: Kaya) -> Kaya:
    """The same words, none of them in bold."""
    return tuple(replace(span, tebal=False) for span in isi)


def by_reference(merujuk: object, bahasa: Bahasa) -> Kaya:
    """What is said where a component only points at a rule, or says nothing."""
    if not merujuk:
        return cut(bahasa.kalimat(TELL_NOTHING))
    rujukan = (Span(polos(merujuk)),)
    return cut(bahasa.kalimat("Belum dirinci; naskah merujuk pada %(rujukan)s", rujukan=rujukan))


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
    return konteks.sekali(_promise)


def _promise(konteks: Konteks) -> Kaya:
    komponen = konteks.standar.isi.jangka_waktu
    bahasa = konteks.bahasa
    if komponen is None:
        return bahasa.kalimat(TELL_NOTHING)
    if jumlah := _sum(komponen, konteks):
        return _figure(jumlah, bahasa)
    janji = [w.waktu for w in komponen.butir or () if w.waktu and konteks.berlaku(w)]
    ragam = list(dict.fromkeys(replace(w, sejak="") for w in janji))
    if not ragam:
        return by_reference(komponen.merujuk, bahasa)
    if len(ragam) == 1:
        return _figure(_said(ragam[0], bahasa), bahasa)
    return cut(_spread(ragam, bahasa))


def _said(nilai: object, bahasa: Bahasa) -> str:
    return plain(bahasa.nilai(nilai))


def _figure(teks: str, bahasa: Bahasa) -> Kaya:
    awal = bahasa.kata(_AT_MOST)
    if teks.startswith(awal):
        return (Span(huruf_besar(awal)), Span(teks.removeprefix(awal), tebal=True))
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
            ],
            konteks.bahasa,
        )
    baris = [w for w in komponen.butir or () if konteks.berlaku(w)]
    bercabang = any(w.jalur or w.jika or (w.varian and not konteks.pilihan) for w in baris)
    if komponen.hitung is not Hitung.BERURUTAN or bercabang or not all(w.waktu for w in baris):
        return ""
    janji = [w.waktu for w in baris if w.waktu]
    jumlah = _added([w.durasi for w in janji], konteks.bahasa)
    most = any(w.sifat in (Sifat.PALING_LAMA, Sifat.RENTANG) for w in janji)
    return f"{konteks.bahasa.kata(_AT_MOST) if most and jumlah else ''}{jumlah}"


def _added(bagian: Sequence[Durasi], bahasa: Bahasa) -> str:
    jumlah = total(bagian)
    return _said(jumlah, bahasa) if jumlah else ""


def _spread(ragam: Sequence[JangkaWaktu], bahasa: Bahasa) -> Kaya:
    """Several promises as from–to where they can be compared, else one or two of them."""
    kata = bahasa.kata
    if span := _from_to(ragam, bahasa):
        return (*_figure(span, bahasa), Span(kata(", menurut kasus")))
    pertama, kedua, *lagi = (_said(w, bahasa) for w in ragam)
    if lagi:
        return (*_figure(pertama, bahasa), Span(kata(", atau lain menurut kasus")))
    if pertama.startswith(kata(_AT_MOST)):
        kedua = kedua.removeprefix(kata(_AT_MOST))
    dua = kata("%(satu)s atau %(dua)s", satu=pertama, dua=kedua)
    return (*_figure(dua, bahasa), Span(kata(", menurut kasus")))


def _from_to(ragam: Sequence[JangkaWaktu], bahasa: Bahasa) -> str:
    """The shortest and the longest of promises on one scale, empty for promises on several."""
    ujung = sorted((d for w in ragam for d in (w.dari or w.durasi, w.durasi)), key=Durasi.on_scale)
    rendah, tinggi = ujung[0], ujung[-1]
    if any(w.sifat is Sifat.HARI_KE or not rendah.comparable(w.durasi) for w in ragam):
        return ""
    awal = bahasa.kata(_AT_MOST) if any(w.sifat is Sifat.PALING_LAMA for w in ragam) else ""
    if rendah == tinggi:
        return f"{awal}{_said(tinggi, bahasa)}"
    sama = rendah.satuan is tinggi.satuan and not tinggi.tampil
    dari = rendah.nilai if sama else _said(rendah, bahasa)
    return awal + bahasa.kata("%(dari)s sampai %(ke)s", dari=dari, ke=_said(tinggi, bahasa))


# ---------------------------------------------------------------- fee


def biaya(konteks: Konteks) -> Kaya:
    """The fee with its figures in bold, shortened where it would be too many words."""
    return konteks.sekali(_fee)


def _fee(konteks: Konteks) -> Kaya:
    komponen = konteks.standar.isi.biaya
    if komponen is None:
        return konteks.bahasa.kalimat(TELL_NOTHING)
    rows = _rows(komponen, konteks)
    if not rows:
        return by_reference(komponen.merujuk, konteks.bahasa)
    isi = _biaya(komponen, rows, konteks, singkat=False)
    if not _fits(isi):
        isi = _biaya(komponen, rows, konteks, singkat=True)
    if komponen.pembebasan and any(b.tarif and not b.tarif.gratis for b in rows):
        lebih = (*isi, *konteks.bahasa.kalimat("; sebagian dibebaskan"))
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
    bahasa = konteks.bahasa
    bertarif = [b for b in rows if b.tarif]
    penjamin = _penjamin(rows, bahasa, singkat=singkat)
    if bertarif:
        isi = [*_tarif_ringkas(bertarif, bahasa)]
        isi += bahasa.kalimat(", atau %(penjamin)s", penjamin=penjamin) if penjamin else ()
    else:
        isi = [*_bold(penjamin)]
    if komponen.denda:
        isi += _denda(komponen.denda, bahasa, singkat=singkat)
    if langkah := _step_fees(konteks):
        isi += bahasa.kalimat("; ada biaya lain") if singkat else _step_words(langkah, bahasa)
    return tuple(isi)


def _bold(isi: Kaya) -> Iterator[Span]:
    """A sentence in bold, its first letter a capital."""
    for n, span in enumerate(isi):
        yield replace(span, teks=span.teks if n else huruf_besar(span.teks), tebal=True)


def _penjamin(baris: Sequence[RincianBiaya], bahasa: Bahasa, *, singkat: bool) -> Kaya:
    """Who bears the fee of rows that name a payer and no tariff."""
    nama = dict.fromkeys(polos(b.penjamin) for b in baris if b.penjamin and not b.tarif)
    if not nama:
        return ()
    if len(nama) == 1 and not singkat:
        return bahasa.kalimat("ditanggung %(siapa)s", siapa=(Span(next(iter(nama))),))
    return bahasa.kalimat("ditanggung penjamin")


def _denda(denda: Sequence[Denda], bahasa: Bahasa, *, singkat: bool) -> Kaya:
    if singkat:
        return bahasa.kalimat("; ada denda")
    if len(denda) > 1:
        return bahasa.kalimat("; ada %(n)s macam denda", n=kaya(len(denda)))
    untuk = (Span(huruf_kecil(polos(denda[0].untuk))),)
    if not denda[0].tarif:
        return bahasa.kalimat("; denda untuk %(untuk)s", untuk=untuk)
    besar = _tarif(denda[0], bahasa)
    return bahasa.kalimat("; denda %(besar)s untuk %(untuk)s", besar=besar, untuk=untuk)


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


def _step_words(tarif: Sequence[Tarif], bahasa: Bahasa) -> Kaya:
    if len(tarif) > 1:
        return bahasa.kalimat("; ada biaya lain pada %(n)s langkah", n=kaya(len(tarif)))
    besar = tuple(replace(span, tebal=True) for span in bahasa.nilai(tarif[0]))
    return bahasa.kalimat("; ditambah %(besar)s pada satu langkah", besar=besar)


def _tarif_ringkas(baris: Sequence[RincianBiaya], bahasa: Bahasa) -> Kaya:
    ragam = list(dict.fromkeys(_tarif(b, bahasa) for b in baris))
    if len(ragam) == 1:
        return tuple(_bold(ragam[0]))
    if any(b.tarif.sifat is SifatTarif.RUMUS for b in baris if b.tarif):
        return (*_bold(ragam[0]), Span(bahasa.kata(", atau lain menurut kasus")))
    jumlah = sorted(n for b in baris if b.tarif for n in _amounts(b.tarif))
    awal, akhir = (
        _said(n, bahasa) if n.nilai else bahasa.kata("Gratis") for n in (jumlah[0], jumlah[-1])
    )
    rentang = bahasa.kata("%(dari)s sampai %(ke)s", dari=awal, ke=akhir)
    return (Span(rentang, tebal=True), Span(bahasa.kata(", menurut kasus")))


def _amounts(tarif: Tarif) -> list[Rupiah]:
    return [n for n in (tarif.jumlah, tarif.sampai) if n is not None] or [Rupiah(0)]


def _tarif(b: RincianBiaya | Denda, bahasa: Bahasa) -> Kaya:
    tarif = bahasa.nilai(b.tarif)
    if not b.per:
        return tarif
    return bahasa.kalimat("%(tarif)s per %(satuan)s", tarif=tarif, satuan=(Span(polos(b.per)),))
