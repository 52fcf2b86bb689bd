"""The decree that sets an agency's standards: considerations, legal bases, rulings, annexes.

Laid out as decrees are (DOMAIN §1.4). What the files do not say stays a blank, as in any
draft: no number, date, place, office or name is made up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from generator.catalog import SimpulInstansi, Standar
from generator.catalog.lambang import drawn_emblem
from generator.components import Kelompok, anggota
from generator.model.instansi import Pejabat
from generator.model.kosakata import JenisInstansi, JenisPenetapan
from generator.model.standar import Penetapan
from generator.present.kaya import kaya, polos
from generator.present.keputusan_view import Diktum, Lampiran, SuratKeputusan, Tanda
from generator.present.layanan import standar_view
from generator.present.mengingat import POKOK, mengingat
from generator.present.register import judul_lengkap
from generator.present.situs import Situs
from generator.present.spanduk import spanduk
from generator.present.views import KelompokView, KomponenView, Paragraf, Span, StandarView
from generator.sidik import is_changed

KOSONG: Final = "………"
"""Stands for what nobody has decided yet."""
_DIKTUM: Final = ("KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA")
_PERATURAN: Final = (JenisPenetapan.PERMEN, JenisPenetapan.PERKADA)
_DAERAH: Final = (JenisInstansi.PROVINSI, JenisInstansi.KABUPATEN, JenisInstansi.KOTA)
_WAJIB: Final = (
    "Standar Pelayanan sebagaimana dimaksud dalam Diktum KESATU wajib dilaksanakan oleh "
    "penyelenggara dan pelaksana, serta menjadi acuan penilaian kinerja pelayanan oleh pimpinan "
    "penyelenggara, aparat pengawasan, dan masyarakat."
)
_ROMAWI: Final = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC")),
    *((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)
T = TypeVar("T")


class CannotDecreeError(ValueError):
    """Standards that no single decree can set; the text says why, in Indonesian."""


@dataclass(frozen=True, slots=True)
class _Terisi:
    """What the standards say together of their decree; None where they do not agree."""

    penetapan: tuple[Penetapan, ...]
    berubah: bool

    def same(self, ambil: Callable[[Penetapan], T | None]) -> T | None:
        """The value of a field that all that have one share."""
        return _same(nilai for p in self.penetapan if (nilai := ambil(p)) is not None)

    @property
    def keputusan(self) -> Penetapan:
        """The one decree that set all of them as they are now, else an empty one."""
        satu = _same((p.nomor, p.tanggal, p.berlaku_mulai) for p in self.penetapan)
        return self.penetapan[0] if satu and not self.berubah else Penetapan()


def surat_keputusan(
    situs: Situs, instansi: SimpulInstansi, standar: Sequence[Standar]
) -> SuratKeputusan:
    """The decree that sets these standards of one agency, in the order given; never empty.

    Raises:
        CannotDecreeError: they are set by different offices, or by a regulation.
    """
    terisi = _Terisi(
        tuple(s.isi.penetapan or Penetapan() for s in standar),
        any(is_changed(s.isi) for s in standar),
    )
    _refuse(terisi)
    nama = polos(instansi.model.nama)
    jabatan, pejabat, kepala = _signer(situs, instansi, terisi)
    tentang = polos(terisi.same(lambda p: p.tentang) or f"Standar Pelayanan pada {nama}")
    views = [_whole(situs, s) for s in standar]
    satu = terisi.keputusan
    tanda = _tanda(jabatan, pejabat, str(satu.tanggal or KOSONG))
    dasar = mengingat(situs, standar)
    nomor = polos(satu.nomor or KOSONG)
    return SuratKeputusan(
        kop=kop_surat(kepala),
        lambang=drawn_emblem(situs.catalog, kepala),
        spanduk=spanduk_naskah(instansi),
        jabatan=jabatan,
        instansi=nama,
        nomor=nomor,
        tentang=tentang,
        menimbang=tuple(_menimbang(situs, jabatan, tentang)),
        mengingat=_listed(dasar.dasar),
        diktum=_diktum(nama, [v.nama for v in views], terisi),
        tanda=tanda,
        lampiran=tuple(_annexes(views, jabatan, nomor, tanda.tanggal, tentang)),
        catatan=(*_blanks(terisi, nomor, tanda), *dasar.dicabut),
    )


def _annexes(
    views: Sequence[StandarView], jabatan: str, nomor: str, tanggal: str, tentang: str
) -> Iterator[Lampiran]:
    for n, view in enumerate(views, start=1):
        yield Lampiran(
            (
                f"LAMPIRAN {roman(n)}" if len(views) > 1 else "LAMPIRAN",
                f"KEPUTUSAN {jabatan.upper()}",
                f"NOMOR {nomor}",
                f"TANGGAL {tanggal.upper()}",
                f"TENTANG {tentang.upper()}",
            ),
            view,
        )


def _same(values: Iterable[T]) -> T | None:
    """The value that all share, None where they differ or there is none."""
    found = list(dict.fromkeys(values))
    return found[0] if len(found) == 1 else None


def _refuse(terisi: _Terisi) -> None:
    jenis = [p.jenis for p in terisi.penetapan if p.jenis in _PERATURAN]
    if jenis and jenis[0]:
        raise CannotDecreeError(
            f"Isian `penetapan` menyebut {jenis[0].label}, yang bentuknya pasal demi pasal. "
            "Naskah ini keputusan; ganti `jenis`, atau susun peraturannya tersendiri."
        )
    penetap = list(dict.fromkeys(polos(p.penetap) for p in terisi.penetapan if p.penetap))
    if len(penetap) > 1:
        raise CannotDecreeError(
            f"Penetapnya berbeda: {'; '.join(penetap)}. Satu keputusan ditandatangani satu "
            "pejabat; sebutkan standar yang penetapnya sama saja."
        )


def _signer(
    situs: Situs, instansi: SimpulInstansi, terisi: _Terisi
) -> tuple[str, Pejabat | None, SimpulInstansi]:
    """Office that decides, its holder where known, and the agency of the letterhead."""
    garis = [situs.catalog.instansi[id_] for id_ in instansi.garis]
    penetap = terisi.same(lambda p: p.penetap)
    oleh_daerah = terisi.same(lambda p: p.jenis) is JenisPenetapan.KEP_KEPALA_DAERAH
    if oleh_daerah:
        garis = [s for s in garis if s.model.jenis in _DAERAH]
    elif penetap is None:
        garis = [instansi]
    for simpul in garis:
        pimpinan = simpul.model.pimpinan
        if pimpinan and (penetap is None or _folded(penetap) == _folded(pimpinan.jabatan)):
            return polos(pimpinan.jabatan), pimpinan, simpul
    return polos(penetap or KOSONG), None, garis[0] if oleh_daerah and garis else instansi


def _folded(teks: object) -> str:
    return polos(teks).casefold()


def kop_surat(simpul: SimpulInstansi) -> tuple[str, ...]:
    """Lines of an agency's letterhead, its name where it has none."""
    kop = simpul.model.kop
    return tuple(polos(b) for b in (kop and kop.baris) or (simpul.model.nama,))


def spanduk_naskah(instansi: SimpulInstansi) -> tuple[Paragraf, ...]:
    """Nothing for an agency's own document; an example, or one made of a copy, says so."""
    model = instansi.model
    if model.fiktif or not model.salinan:
        return spanduk(instansi)
    sisa = f" Disusun dari salinan standar pelayanan yang diterbitkan {polos(model.nama)}."
    return (Paragraf((Span("Bukan naskah resmi.", tebal=True), Span(sisa)), "peringatan"),)


def _menimbang(situs: Situs, jabatan: str, tentang: str) -> Iterator[str]:
    uu = situs.catalog.regulasi.get(POKOK[0])
    dasar = f" sebagaimana diatur dalam {judul_lengkap(uu)}" if uu and not uu.dicabut else ""
    yield (
        "bahwa setiap penyelenggara pelayanan publik berkewajiban menyusun dan menetapkan standar "
        f"pelayanan{dasar};"
    )
    yield (
        "bahwa diperlukan tolok ukur yang dipergunakan sebagai pedoman penyelenggaraan pelayanan "
        "dan acuan penilaian kualitas pelayanan yang berkualitas, cepat, mudah, terjangkau, dan "
        "terukur;"
    )
    yield (
        "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu "
        f"menetapkan Keputusan {jabatan} tentang {tentang};"
    )


def _listed(butir: Sequence[str]) -> tuple[str, ...]:
    """Items of one sentence: semicolons between, a full stop at the end."""
    return tuple(teks + (";" if n < len(butir) else ".") for n, teks in enumerate(butir, start=1))


def _diktum(instansi: str, layanan: Sequence[str], terisi: _Terisi) -> tuple[Diktum, ...]:
    banyak = len(layanan)
    lampiran = f"Lampiran I sampai dengan Lampiran {roman(banyak)}" if banyak > 1 else "Lampiran"
    menetapkan = (
        f"Menetapkan Standar Pelayanan pada {instansi} sebagaimana tercantum dalam {lampiran} "
        "yang merupakan bagian tidak terpisahkan dari Keputusan ini."
    )
    isi: list[tuple[str, Sequence[str]]] = [
        (menetapkan, ()),
        (
            "Standar Pelayanan sebagaimana dimaksud dalam Diktum KESATU meliputi jenis pelayanan:",
            layanan,
        ),
        (_WAJIB, ()),
    ]
    if dicabut := dict.fromkeys(polos(m) for p in terisi.penetapan for m in p.mencabut or ()):
        kata = "Pada saat Keputusan ini mulai berlaku, dicabut dan dinyatakan tidak berlaku:"
        isi.append((kata, tuple(dicabut)))
    satu = terisi.keputusan
    sejak = satu.berlaku_mulai if satu.berlaku_mulai != satu.tanggal else None
    kapan = f"pada tanggal {sejak}" if sejak else "pada tanggal ditetapkan"
    isi.append((f"Keputusan ini mulai berlaku {kapan}.", ()))
    return tuple(
        Diktum(nama, teks, _listed(butir))
        for nama, (teks, butir) in zip(_DIKTUM, isi, strict=False)
    )


def _tanda(jabatan: str, pejabat: Pejabat | None, tanggal: str) -> Tanda:
    bawah = []
    if pejabat and pejabat.pangkat:
        bawah.append(polos(pejabat.pangkat))
    if pejabat and pejabat.nip:
        bawah.append(f"NIP {polos(pejabat.nip)}")
    nama = polos(pejabat.nama) if pejabat and pejabat.nama else KOSONG
    return Tanda(KOSONG, tanggal, jabatan, nama, tuple(bawah))


def _blanks(terisi: _Terisi, nomor: str, tanda: Tanda) -> Iterator[str]:
    """What is left to fill in, and why a number that a file has is not used."""
    isian = (
        ("jabatan yang menetapkan", tanda.jabatan),
        ("nomor", nomor),
        ("tanggal", tanda.tanggal),
        ("tempat", tanda.tempat),
        ("nama penandatangan", tanda.nama),
    )
    kosong = [nama for nama, nilai in isian if nilai == KOSONG]
    if kosong:
        yield f"Masih kosong ({KOSONG}): {', '.join(kosong)}."
    if nomor == KOSONG and any(p.nomor for p in terisi.penetapan):
        sebab = (
            "isinya berubah sejak ditetapkan"
            if terisi.berubah
            else "tidak semua standar yang dipilih ditetapkan dengan keputusan yang sama"
        )
        yield f"Nomor dan tanggal yang tertulis di berkas tidak dipakai: {sebab}."


def roman(n: int) -> str:
    """A Roman number, 1 to 3999.

    >>> roman(29)
    'XXIX'
    """
    hasil = ""
    for nilai, huruf in _ROMAWI:
        hasil += huruf * (n // nilai)
        n %= nilai
    return hasil


def _whole(situs: Situs, standar: Standar) -> StandarView:
    """The standard with a row for each of the fourteen, also for what is not written yet.

    A decree holds all of them, whichever the agency shows in public; where an inherited one
    comes from is for readers of the site.
    """
    terbuka = replace(standar, isi=standar.isi.model_copy(update={"publikasi": None}))
    view = standar_view(situs, terbuka)
    ada = {k.kunci: replace(k, asal=()) for g in view.kelompok for k in g.komponen}
    kosong = (Paragraf(kaya(KOSONG)),)
    kelompok = tuple(
        KelompokView(
            g.value,
            g.judul,
            g.judul_en,
            tuple(
                ada.get(k.kunci, KomponenView(k.kunci, k.nomor, k.judul, k.jangkar, kosong))
                for k in anggota(g)
            ),
        )
        for g in Kelompok
    )
    return replace(view, kelompok=kelompok)
