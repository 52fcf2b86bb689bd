"""The papers that an agency puts on its wall: its pledge, and times and fees of its services.

Only for agencies that publish here themselves: of a copy (`salinan`) none is made, since
its words are another's to put on a wall. An agency without a pledge has no poster of one.
"""

from __future__ import annotations

from typing import Final

from generator.catalog import SimpulInstansi, Standar
from generator.catalog.lambang import drawn_emblem
from generator.model.instansi import Instansi, Maklumat
from generator.present.bahasa import msgid
from generator.present.cetak import BarisPapan, Kepala, MaklumatView, PapanView
from generator.present.kaya import kaya, polos
from generator.present.konteks import Konteks
from generator.present.ringkas import biaya_ringkas, waktu_ringkas
from generator.present.situs import Situs
from generator.present.spanduk import spanduk
from generator.present.views import Paragraf, Tautan
from generator.values import Tanggal

BERKAS_MAKLUMAT: Final = "maklumat.pdf"
BERKAS_MAKLUMAT_A3: Final = "maklumat-a3.pdf"
BERKAS_LAYANAN: Final = "poster-layanan.pdf"
BERKAS_LAYANAN_A3: Final = "poster-layanan-a3.pdf"


def alamat_instansi(id_: str) -> str:
    """Address of an agency's page, from the root of the site."""
    return f"instansi/{id_}/"


def dokumen_instansi(situs: Situs, simpul: SimpulInstansi) -> tuple[Tautan, ...]:
    """The papers that are made for an agency, beside its page."""
    dokumen: list[tuple[str, str]] = []
    if has_maklumat(simpul):
        dokumen += [
            (msgid("Maklumat pelayanan (PDF)"), BERKAS_MAKLUMAT),
            (msgid("Maklumat pelayanan, A3 (PDF)"), BERKAS_MAKLUMAT_A3),
        ]
    if has_papan(situs, simpul):
        dokumen += [
            (msgid("Poster waktu dan biaya (PDF)"), BERKAS_LAYANAN),
            (msgid("Poster waktu dan biaya, A3 (PDF)"), BERKAS_LAYANAN_A3),
        ]
    url = alamat_instansi(simpul.id)
    return tuple(Tautan(situs.bahasa.kata(teks), f"{url}{berkas}") for teks, berkas in dokumen)


def has_maklumat(simpul: SimpulInstansi) -> bool:
    """Whether the agency's own file holds a pledge to put on its wall."""
    m = simpul.model.maklumat
    return not simpul.model.salinan and m is not None and bool(_janji(m))


def has_papan(situs: Situs, simpul: SimpulInstansi) -> bool:
    """Whether the agency has services of its own to put on its wall."""
    return not simpul.model.salinan and bool(situs.per_instansi.get(simpul.id))


def kepala(situs: Situs, simpul: SimpulInstansi, url: str = "") -> Kepala:
    """What opens the papers of an agency; `url` is the page they lead to, else the agency's."""
    url = url or alamat_instansi(simpul.id)
    return Kepala(
        polos(simpul.model.nama),
        url,
        kop(simpul.model),
        spanduk(simpul),
        f"{situs.alamat}{url}" if situs.alamat else "",
        str(Tanggal(situs.tanggal)),
        lambang=drawn_emblem(situs.catalog, simpul),
    )


def kop(model: Instansi) -> tuple[str, ...]:
    """Lines of the letterhead; the agency's name where it has none."""
    baris = tuple(polos(b) for b in (model.kop.baris or ())) if model.kop else ()
    return baris or (polos(model.nama),)


def maklumat(situs: Situs, simpul: SimpulInstansi) -> MaklumatView:
    """The pledge as its file has it.

    Raises:
        ValueError: there is none (see `has_maklumat`).

    Source: UU 25/2009 Pasal 22; its three parts, DOMAIN §1.3.
    """
    m = simpul.model.maklumat
    if m is None:
        raise ValueError(simpul.id)
    pejabat = m.penandatangan
    return MaklumatView(
        kepala(situs, simpul),
        simpul.id,
        _janji(m),
        polos(m.nomor) if m.nomor else "",
        ", ".join(
            [
                *([polos(m.tempat)] if m.tempat else []),
                *([str(m.tanggal)] if m.tanggal else []),
            ]
        ),
        polos(pejabat.jabatan) if pejabat else "",
        polos(pejabat.nama) if pejabat and pejabat.nama else "",
        (
            *([polos(pejabat.pangkat)] if pejabat and pejabat.pangkat else []),
            *([f"NIP {polos(pejabat.nip)}"] if pejabat and pejabat.nip else []),
        ),
    )


def _janji(m: Maklumat) -> tuple[Paragraf, ...]:
    bagian = (m.janji, m.perbaikan_berkelanjutan, m.sanksi_kompensasi)
    return tuple(Paragraf(kaya(t)) for t in bagian if t)


def papan(situs: Situs, simpul: SimpulInstansi) -> PapanView:
    """Times and fees of the agency's own services, by name."""
    standar = situs.per_instansi.get(simpul.id, ())
    baris = tuple(_baris(situs, s) for s in standar)
    return PapanView(kepala(situs, simpul), simpul.id, baris)


def _baris(situs: Situs, s: Standar) -> BarisPapan:
    konteks = Konteks(situs.catalog, s, situs.temuan)
    return BarisPapan(polos(s.isi.nama), waktu_ringkas(konteks), biaya_ringkas(konteks))
