"""Links that carry words along: a message to pass on, a report of a mistake."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from urllib.parse import quote

from generator.model.penyampaian import Kanal, Syarat, channels
from generator.present.bahasa import Bahasa, msgid, plain
from generator.present.kanal import href
from generator.present.kaya import polos
from generator.present.konteks import Konteks
from generator.present.ringkas import biaya_ringkas, waktu_ringkas
from generator.present.views import Tautan

LONGEST: Final = 1990
"""Bytes of a link to WhatsApp; longer ones are cut by some phones."""

_NEW_LINE: Final = "\r\n"
"""How a line of an e-mail ends. Source: RFC 6068, section 5."""
_SEND: Final = "https://wa.me/?text="
_LINE: Final = 160
"""Characters of one requirement in a message."""

_WAYS: Final = (
    ("mailto:", msgid("Laporkan kekeliruan lewat surel")),
    ("https://wa.me/", msgid("Laporkan kekeliruan lewat WhatsApp")),
)


def pesan(konteks: Konteks, alamat: str) -> str:
    """A link that opens WhatsApp with requirements, time, fee and place; `alamat` ends it.

    Requirements that would make it longer than `LONGEST` are counted instead.
    """
    awal, akhir = "\n".join(_opening(konteks)), "\n".join(_closing(konteks, alamat))
    syarat = list(_requirements(konteks))
    for banyak in range(len(syarat), -1, -1):
        isi = [awal, *_shown(syarat, banyak, konteks.bahasa), akhir]
        tautan = _SEND + quote("\n".join(isi), safe="")
        if len(tautan) <= LONGEST:
            return tautan
    return _SEND + quote(alamat, safe="")


def _opening(konteks: Konteks) -> Iterator[str]:
    isi, instansi = konteks.standar.isi, konteks.standar.instansi.model
    yield f"*{polos(isi.nama)}*"
    yield polos(instansi.nama)
    if instansi.fiktif:
        yield konteks.bahasa.kata("Contoh, bukan layanan nyata.")
    elif instansi.salinan:
        yield konteks.bahasa.kata("Salinan, bukan situs resmi.")
    untuk = konteks.bahasa.kata("Untuk")
    yield from (f"{untuk}: {polos(v.nama)}" for v in isi.varian or () if v.id == konteks.pilihan)


def _requirements(konteks: Konteks) -> Iterator[str]:
    komponen, kata = konteks.standar.isi.persyaratan, konteks.bahasa.kata
    butir = (
        (s for s in (komponen.butir or ()) if konteks.berlaku_bagi(s.varian)) if komponen else ()
    )
    for nomor, s in enumerate(butir, 1):
        nama = [] if konteks.pilihan else [v.nama for v in konteks.varian(s.varian)]
        khusus = f" ({kata('khusus')}: {', '.join(nama)})" if nama else ""
        teks = _words(s, konteks.bahasa)
        pendek = teks if len(teks) <= _LINE else teks[:_LINE].rsplit(" ", 1)[0] + " …"
        yield f"{nomor}. {pendek}{khusus}"


def _words(s: Syarat, bahasa: Bahasa) -> str:
    if s.salah_satu:
        semua = bahasa.kata(" atau ").join(_words(x, bahasa) for x in s.salah_satu)
        return f"{bahasa.kata('Salah satu dari:')} {semua}"
    if s.butir:
        return f"{polos(s.kelompok)}: " + "; ".join(_words(x, bahasa) for x in s.butir)
    salinan = f" ({plain(bahasa.nilai(s.salinan))})" if s.salinan else ""
    jika = bahasa.kata(", jika %(syarat)s", syarat=polos(s.jika)) if s.jika else ""
    return f"{polos(s.teks)}{salinan}{jika}"


def _shown(syarat: list[str], banyak: int, bahasa: Bahasa) -> list[str]:
    sisa = len(syarat) - banyak
    lagi = [bahasa.banyak("… dan %(n)s syarat lain", sisa)] if sisa else []
    return [f"{bahasa.kata('Syarat')}:", *syarat[:banyak], *lagi] if syarat else []


def _closing(konteks: Konteks, alamat: str) -> Iterator[str]:
    isi, instansi = konteks.standar.isi, konteks.standar.instansi.model
    kata = konteks.bahasa.kata
    yield f"{kata('Waktu')}: {waktu_ringkas(konteks)}"
    yield f"{kata('Biaya')}: {biaya_ringkas(konteks)}"
    tempat = [f"{polos(t.nama)}, {polos(t.alamat or '')}".strip(", ") for t in isi.lokasi or ()]
    if not tempat and instansi.alamat:
        tempat = [polos(instansi.alamat)]
    if tempat:
        yield f"{kata('Tempat')}: {tempat[0]}"
    if alamat:
        yield f"{kata('Selengkapnya')}: {alamat}"


def laporan(konteks: Konteks, alamat: str) -> tuple[Tautan, ...]:
    """Where to report a mistake on the page: by the agency's own channels, words filled in.

    A copy is not the agency's page, and a channel with a finding may be somebody else's:
    neither sends anybody there. The report itself is Indonesian, as are those who read it.
    """
    if konteks.standar.instansi.model.salinan:
        return ()
    tujuan = [href(kanal) for kanal in _own_channels(konteks)]
    hasil = []
    for awalan, teks in _WAYS:
        satu = next((t for t in tujuan if t.startswith(awalan)), "")
        if satu:
            hasil.append(
                Tautan(konteks.bahasa.kata(teks), f"{satu}?{_report(konteks, alamat, awalan)}")
            )
    return tuple(hasil)


def _own_channels(konteks: Konteks) -> Iterator[Kanal]:
    standar = konteks.standar
    for path, kanal in channels(standar.instansi.model.kanal or (), ("kanal",)):
        if not konteks.bertemuan_di(standar.instansi.berkas, path):
            yield kanal
    if standar.isi.pengaduan:
        for path, kanal in standar.isi.pengaduan.semua_kanal():
            if not konteks.bertemuan(("pengaduan", *path)):
                yield kanal


def _report(konteks: Konteks, alamat: str, awalan: str) -> str:
    isi = konteks.standar.isi
    nama = polos(isi.nama)
    baris = [
        f"Layanan: {nama}",
        *([f"Versi: {polos(isi.versi.nomor)}"] if isi.versi else []),
        *([f"Alamat halaman: {alamat}"] if alamat else []),
        "Yang keliru: ",
        "Seharusnya: ",
    ]
    if awalan != _WAYS[0][0]:
        return "text=" + quote("\n".join(["Laporan kekeliruan", *baris]), safe="")
    judul = quote(f"Laporan kekeliruan: {nama}", safe="")
    return f"subject={judul}&body={quote(_NEW_LINE.join(baris), safe='')}"
