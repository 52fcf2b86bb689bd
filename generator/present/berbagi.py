"""Links that carry words along: a message to pass on, a report of a mistake."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from urllib.parse import quote

from generator.model.penyampaian import Kanal, channels
from generator.present.bahasa import msgid
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
_WAYS: Final = (
    ("mailto:", msgid("Laporkan kekeliruan lewat surel")),
    ("https://wa.me/", msgid("Laporkan kekeliruan lewat WhatsApp")),
)


def pesan(konteks: Konteks, alamat: str) -> str:
    """A link that opens WhatsApp with time, fee and place; `alamat` ends it.

    The page's script adds the requirements it shows (`layanan.js`): in the link, where each
    space is three letters, they would be the heaviest thing on the page.
    """
    utuh = _SEND + quote("\n".join([*_opening(konteks), *_closing(konteks, alamat)]), safe="")
    return utuh if len(utuh) <= LONGEST else _SEND + quote(alamat, safe="")


def _opening(konteks: Konteks) -> Iterator[str]:
    isi, instansi = konteks.standar.isi, konteks.standar.instansi.model
    yield f"*{polos(isi.nama)}*"
    yield polos(instansi.nama)
    if instansi.fiktif:
        yield konteks.bahasa.kata("Contoh, bukan layanan nyata.")
    elif instansi.salinan:
        yield konteks.bahasa.kata("Salinan, bukan situs resmi.")


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
