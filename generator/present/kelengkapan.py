"""How complete the standards of a site are, for everybody to see: one summary, a page per agency.

Counts what stands in the files and gives no score. Standards kept from readers are named,
drafts are only counted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from generator.components import KOMPONEN
from generator.model.kosakata import Status
from generator.present.bahasa import Bahasa, msgid, plain
from generator.present.kaya import kaya, polos, tautan
from generator.present.lembar import alamat_lembar
from generator.present.rincian_kelengkapan import (
    dicabut,
    indikator,
    jumlah_dicabut,
    kesegaran,
    pengecualian,
)
from generator.present.situs import Situs, alamat_standar
from generator.present.spanduk import spanduk
from generator.present.views import (
    Baris,
    BarisMatriks,
    Halaman,
    Kaya,
    KelengkapanView,
    Lembar,
    Matriks,
    Rincian,
    Sebaran,
    Span,
    Tabel,
    Tautan,
    Tulisan,
)
from generator.status import Keadaan, StatusInstansi, StatusStandar
from generator.values import Tanggal

ALAMAT: Final = "kelengkapan/"
"""Address of the summary; pages of agencies stand below it."""
ROWS: Final = 100
"""Standards on one page of a matrix."""
FEW: Final = 40
"""Standards up to which the summary shows the whole matrix."""

_LACKING: Final = (Keadaan.TIDAK_ADA, Keadaan.RUSAK)
_BATAS: Final = msgid(
    "Yang diperiksa hanya bentuk dan kelengkapan isi berkas: apakah isinya benar dan dijalankan "
    "di tempat layanan tidak dapat diperiksa dari sini."
)
_PER_AGENCY: Final = (
    msgid("Instansi"),
    msgid("Standar"),
    msgid("Lengkap"),
    msgid("Komponen kurang"),
    msgid("Perlu ditinjau"),
    msgid("Kutipan dicabut"),
)

Pembuat = Callable[[], KelengkapanView]


def halaman_kelengkapan(situs: Situs) -> dict[str, Pembuat]:
    """Address → maker of the summary and of the pages of each agency with standards."""
    hasil: dict[str, Pembuat] = {ALAMAT: partial(ringkasan, situs)}
    for id_, banyak in _per_agency(situs).items():
        for n in range(1, max(1, -(-banyak // ROWS)) + 1):
            hasil[alamat_lembar(alamat_instansi(id_), n)] = partial(_satu_instansi, situs, id_, n)
    return hasil


def alamat_instansi(id_: str) -> str:
    """Address of the completeness page of an agency."""
    return f"{ALAMAT}{id_}/"


def _per_agency(situs: Situs) -> dict[str, int]:
    """Agency id → its standards in force, those kept from readers too."""
    hasil: dict[str, int] = {}
    for s in situs.catalog.standar:
        if s.isi.status is Status.DITETAPKAN:
            hasil[s.instansi.id] = hasil.get(s.instansi.id, 0) + 1
    return hasil


def ringkasan(situs: Situs) -> KelengkapanView:
    """The whole site: sums, components, agencies, exceptions, what PEKPPP asks."""
    status = situs.status
    semua = [s for satu in status.instansi for s in _in_force(satu)]
    terbuka = len(semua) <= FEW
    kata = situs.bahasa.kata
    halaman = Halaman(
        kata("Kelengkapan standar"),
        kata("Kelengkapan %(n)s standar pelayanan menurut komponen dan instansi.", n=len(semua)),
        ALAMAT,
        bahasa=situs.bahasa.kode,
    )
    tabel = [
        _agencies(situs, [i for i in status.instansi if _in_force(i)]),
        *((kesegaran(situs, semua), dicabut(situs, semua)) if terbuka else ()),
        pengecualian(situs, status.instansi),
        indikator(situs, status.pekppp),
    ]
    return KelengkapanView(
        halaman,
        _pengantar(situs),
        tuple(_sums(situs, semua, status.instansi)),
        _spread(semua, situs.bahasa),
        Matriks(_columns(situs.bahasa), tuple(_rows(situs, semua))) if terbuka and semua else None,
        tuple(t for t in tabel if t.baris),
        _withheld(situs, status.instansi),
        kata(_BATAS),
    )


def _satu_instansi(situs: Situs, id_: str, nomor: int) -> KelengkapanView:
    """One agency: its matrix, a part of it on each page."""
    status = situs.status_instansi[id_]
    model = status.simpul.model
    semua = _in_force(status)
    banyak = max(1, -(-len(semua) // ROWS))
    nama = polos(model.nama)
    kata = situs.bahasa.kata
    judul = situs.bahasa.kalimat("Kelengkapan standar %(instansi)s", instansi=kaya(nama))
    judul += (Span(kata(", lembar %(n)s", n=nomor)),) if nomor > 1 else ()
    halaman = Halaman(
        plain(judul),
        kata("Kelengkapan %(n)s standar pelayanan %(instansi)s.", n=len(semua), instansi=nama),
        alamat_lembar(alamat_instansi(id_), nomor),
        spanduk(status.simpul, situs.bahasa),
        bool(model.salinan),
        bahasa=situs.bahasa.kode,
        judul_kaya=judul,
    )
    isi = semua[(nomor - 1) * ROWS : nomor * ROWS]
    tabel = [kesegaran(situs, isi), dicabut(situs, isi)]
    if nomor == 1:
        tabel += [pengecualian(situs, [status]), indikator(situs, status.pekppp)]
    view = KelengkapanView(
        halaman,
        _pengantar(situs),
        tuple(_sums(situs, semua, [status])),
        (),
        Matriks(_columns(situs.bahasa), tuple(_rows(situs, isi))) if isi else None,
        tuple(t for t in tabel if t.baris),
        _withheld(situs, [status]),
        kata(_BATAS),
        tautan=(
            Tautan(kata("Halaman instansi ini"), f"instansi/{id_}/"),
            Tautan(kata("Kelengkapan semua instansi"), ALAMAT),
        ),
    )
    return replace(view, lembar=_pages(id_, nomor, banyak, situs.bahasa)) if banyak > 1 else view


def _pages(id_: str, nomor: int, banyak: int, bahasa: Bahasa) -> Lembar:
    alamat = (alamat_lembar(alamat_instansi(id_), n) for n in range(1, banyak + 1))
    tautan_ = (Tautan(bahasa.kata("Lembar %(n)s", n=n), url) for n, url in enumerate(alamat, 1))
    return Lembar(nomor, banyak, tuple(tautan_))


def _in_force(status: StatusInstansi) -> list[StatusStandar]:
    berlaku = (s for s in status.standar if s.standar.isi.status is Status.DITETAPKAN)
    return sorted(berlaku, key=lambda s: (polos(s.standar.isi.nama).casefold(), s.standar.id))


def _pengantar(situs: Situs) -> Kaya:
    return situs.bahasa.kalimat(
        "Keadaan per %(hari)s, dihitung dari berkas standar itu sendiri.",
        hari=situs.bahasa.nilai(Tanggal(situs.tanggal)),
    )


def _sums(
    situs: Situs, semua: Sequence[StatusStandar], instansi: Iterable[StatusInstansi]
) -> Iterator[Rincian]:
    lain = [s for satu in instansi for s in satu.standar]
    draf = sum(s.standar.isi.status is Status.DRAF for s in lain)
    lama = sum(s.standar.isi.status is Status.DICABUT for s in lain)
    kata = situs.bahasa.kata
    ditinjau = sum(s.last_review is not None for s in semua)
    for label, nilai in (
        (kata("Standar ditetapkan"), len(semua)),
        (kata("Memuat keempat belas komponen"), sum(_is_whole(s) for s in semua)),
        (kata("Pernah ditinjau"), ditinjau),
        (kata("Sudah waktunya ditinjau"), sum(s.overdue for s in semua)),
        (kata("Mengutip peraturan yang dicabut"), jumlah_dicabut(situs, semua)),
    ):
        yield Rincian(label, kaya(nilai))
    if draf:
        yield Rincian(kata("Draf, tidak diterbitkan dan tidak dihitung"), kaya(draf))
    if lama:
        yield Rincian(kata("Dicabut, tidak dihitung"), kaya(lama))


def _is_whole(s: StatusStandar) -> bool:
    return not s.keys(*_LACKING)


def _columns(bahasa: Bahasa) -> tuple[str, ...]:
    return tuple(bahasa.judul(k) for k in KOMPONEN.values())


def _rows(situs: Situs, semua: Sequence[StatusStandar]) -> Iterator[BarisMatriks]:
    for s in semua:
        ditahan = s.standar.berkas in situs.ditahan
        yield BarisMatriks(
            Tautan(polos(s.standar.isi.nama), "" if ditahan else alamat_standar(s.standar)),
            tuple(keadaan.value for keadaan in s.komponen.values()),
            situs.bahasa.kata("ditahan") if ditahan else "",
        )


def _spread(semua: Sequence[StatusStandar], bahasa: Bahasa) -> tuple[Sebaran, ...]:
    """How each component fares, in the order of the fourteen."""
    if not semua:
        return ()
    return tuple(
        Sebaran(
            bahasa.judul(komponen),
            tuple(
                (keadaan.value, sum(s.komponen[kunci] is keadaan for s in semua))
                for keadaan in Keadaan
            ),
            len(semua),
        )
        for kunci, komponen in KOMPONEN.items()
    )


def _agencies(situs: Situs, instansi: Sequence[StatusInstansi]) -> Tabel:
    kata = situs.bahasa.kata
    kepala = tuple(kata(satu) for satu in _PER_AGENCY)
    baris = tuple(_agency(situs, satu) for satu in instansi)
    return Tabel(kata("Menurut instansi"), kepala, baris)


def _agency(situs: Situs, status: StatusInstansi) -> Baris:
    semua = _in_force(status)
    angka = (
        len(semua),
        sum(_is_whole(s) for s in semua),
        sum(len(s.keys(*_LACKING)) for s in semua),
        sum(s.overdue or s.last_review is None for s in semua),
        jumlah_dicabut(situs, semua),
    )
    nama = polos(status.simpul.model.nama)
    salinan = situs.bahasa.kalimat(" (salinan)") if status.simpul.model.salinan else ()
    return Baris(
        (
            (*tautan(nama, alamat_instansi(status.simpul.id)), *salinan),
            *(kaya(n) for n in angka),
        )
    )


def _withheld(situs: Situs, instansi: Iterable[StatusInstansi]) -> tuple[str, ...]:
    """Names of standards that errors keep from readers, and files of which nothing can be read."""
    semua = list(instansi)
    nama = [
        Tulisan(f"{polos(s.standar.isi.nama)} ({polos(satu.simpul.model.nama)})")
        for satu in semua
        for s in _in_force(satu)
        if s.standar.berkas in situs.ditahan
    ]
    rusak = (f for satu in semua for f in satu.unreadable)
    return (*nama, *(situs.bahasa.kata("Berkas yang tidak terbaca: %(f)s", f=f) for f in rusak))
