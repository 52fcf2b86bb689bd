"""Every page of the site as a view, by its address.

The last pure stage of the pipeline: a function of the catalogue, the report and the
settings. Views are made on demand, so that a server draws only the page asked for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, partial
from typing import Final

from generator.catalog import Catalog, EntriRegulasi, SimpulInstansi, Standar
from generator.catalog.citations import sitasi_of
from generator.components import Kelompok, anggota
from generator.model.kosakata import Bidang, KelompokKomponen, Status
from generator.present.jawaban import biaya_ringkas, jawaban, waktu_ringkas
from generator.present.kanal import href, kontak
from generator.present.kaya import kaya, polos, tautan
from generator.present.komponen import blok
from generator.present.konteks import Konteks, Temuan, alamat_regulasi
from generator.present.register import judul_lengkap, judul_pendek, kalimat_status, lembaran
from generator.present.views import (
    DaftarKontak,
    DaftarView,
    Halaman,
    Himpunan,
    InstansiView,
    Kaya,
    KelompokView,
    KomponenView,
    LayananRingkas,
    Paragraf,
    RegulasiView,
    Rincian,
    Span,
    StandarView,
    Tautan,
)
from generator.sidik import is_changed
from generator.values import Tanggal

View = StandarView | InstansiView | RegulasiView | DaftarView

SHOWN_AT_ONCE: Final = 200
"""Services on one alphabetical page; more are spread over a page per letter."""

SHOWN_AGENCIES: Final = 12
"""Agencies up to which lists of agencies show services too."""

SHOWN_SERVICES: Final = 5
"""Services of an agency that such a list shows."""

DOKUMEN: Final = (("Unduh PDF", "standar.pdf"),)
"""Documents beside a standard's page: words and file name."""


@dataclass(frozen=True)
class Situs:
    """The published part of a catalogue.

    `ditahan` are files whose standards are not published because of errors. `alamat` and
    `sunting` are the site's absolute address and the editor's address of the repository
    (`{berkas}` stands for the file), empty where there is none.
    """

    catalog: Catalog
    tanggal: date
    temuan: Temuan = frozenset()
    ditahan: frozenset[str] = frozenset()
    alamat: str = ""
    sunting: str = ""

    @cached_property
    def standar(self) -> tuple[Standar, ...]:
        """Standards with a page: in force, without errors; by name."""
        terbit = (
            s
            for s in self.catalog.standar
            if s.isi.status is Status.DITETAPKAN and s.berkas not in self.ditahan
        )
        return tuple(sorted(terbit, key=lambda s: (polos(s.isi.nama).casefold(), s.id)))

    @cached_property
    def per_instansi(self) -> Mapping[str, tuple[Standar, ...]]:
        """Agency id → its published standards."""
        hasil: dict[str, list[Standar]] = defaultdict(list)
        for s in self.standar:
            hasil[s.instansi.id].append(s)
        return {k: tuple(v) for k, v in hasil.items()}

    @cached_property
    def per_bidang(self) -> Mapping[str, tuple[Standar, ...]]:
        """Field → its published standards; those without a field are under `lain`."""
        hasil: dict[str, list[Standar]] = defaultdict(list)
        for s in self.standar:
            hasil[s.isi.bidang.value if s.isi.bidang else "lain"].append(s)
        return {k: tuple(v) for k, v in sorted(hasil.items())}

    @cached_property
    def per_huruf(self) -> Mapping[str, tuple[Standar, ...]]:
        """First letter of the name, `0` for anything else → published standards."""
        hasil: dict[str, list[Standar]] = defaultdict(list)
        for s in self.standar:
            huruf = polos(s.isi.nama)[:1].casefold()
            hasil[huruf if "a" <= huruf <= "z" else "0"].append(s)
        return {k: tuple(v) for k, v in sorted(hasil.items())}

    @cached_property
    def pengutip(self) -> Mapping[str, tuple[Standar, ...]]:
        """Register id → published standards that cite it."""
        hasil: dict[str, dict[str, Standar]] = defaultdict(dict)
        for s in self.standar:
            for kutipan in self.catalog.kutipan[s.id]:
                if kutipan.entri:
                    hasil[kutipan.entri.id][s.id] = s
        return {k: tuple(v.values()) for k, v in hasil.items()}


def halaman_situs(situs: Situs) -> dict[str, Callable[[], View]]:
    """Address from the root of the site → maker of that page's view; addresses in order."""
    dari = situs.catalog
    hasil: dict[str, Callable[[], View]] = {
        "": partial(_beranda, situs),
        "layanan/": partial(_semua_layanan, situs),
        "instansi/": partial(_semua_instansi, situs),
        "regulasi/": partial(_semua_regulasi, situs),
    }
    if len(situs.standar) > SHOWN_AT_ONCE:
        hasil |= {f"abjad/{h}/": partial(_satu_huruf, situs, h) for h in situs.per_huruf}
    hasil |= {f"bidang/{b}/": partial(_satu_bidang, situs, b) for b in situs.per_bidang}
    hasil |= {f"instansi/{i}/": partial(_instansi, situs, s) for i, s in dari.instansi.items()}
    hasil |= {alamat_regulasi(e): partial(_regulasi, situs, e) for e in dari.regulasi.values()}
    hasil |= {alamat_standar(s): partial(standar_view, situs, s) for s in situs.standar}
    return dict(sorted(hasil.items()))


def alamat_standar(s: Standar) -> str:
    """Address of a standard's page, from the root of the site."""
    return f"layanan/{s.id}/"


def _ringkas(situs: Situs, s: Standar) -> LayananRingkas:
    konteks = Konteks(situs.catalog, s)
    return LayananRingkas(
        polos(s.isi.nama),
        alamat_standar(s),
        polos(s.instansi.model.nama),
        waktu_ringkas(konteks),
        biaya_ringkas(konteks),
        polos(s.isi.deskripsi) if s.isi.deskripsi else "",
    )


def _semua(situs: Situs, standar: Iterable[Standar]) -> tuple[LayananRingkas, ...]:
    return tuple(_ringkas(situs, s) for s in standar)


def spanduk(instansi: SimpulInstansi) -> tuple[Paragraf, ...]:
    """Whose page it is: nothing for an agency's own site, else a copy or an example."""
    model = instansi.model
    if model.fiktif:
        awal, sisa = "Contoh, bukan layanan nyata.", " Instansi, layanan, dan angkanya tidak nyata."
    elif model.salinan:
        awal = "Salinan, bukan situs resmi."
        sisa = (
            f" Naskah ini diterbitkan {polos(model.nama)} dan disalin apa adanya. "
            "Periksa dahulu kepada instansinya."
        )
    else:
        return ()
    return (Paragraf((Span(awal, tebal=True), Span(sisa)), "peringatan"),)


def _usulan(s: Standar) -> tuple[Paragraf, ...]:
    """A warning where the content is no longer that of the decree."""
    if not is_changed(s.isi):
        return ()
    sisa = " Isi halaman ini berubah sejak standarnya ditetapkan; yang berlaku isi yang ditetapkan."
    return (Paragraf((Span("Usulan, belum ditetapkan.", tebal=True), Span(sisa)), "peringatan"),)


def standar_view(situs: Situs, s: Standar) -> StandarView:
    """The page and documents of one standard."""
    konteks = Konteks(situs.catalog, s, situs.temuan)
    instansi = s.instansi.model
    nama = polos(s.isi.nama)
    url = alamat_standar(s)
    lapor = _lapor(s)
    return StandarView(
        Halaman(
            nama,
            polos(s.isi.deskripsi or nama),
            url,
            spanduk(s.instansi) + _usulan(s),
            bool(instansi.salinan),
        ),
        s.id,
        nama,
        Tautan(polos(instansi.nama), f"instansi/{s.instansi.id}/"),
        jawaban(konteks),
        _kelompok(konteks),
        tuple(_penetapan(s)),
        tuple(Tautan(polos(v.nama), f"?varian={v.id}") for v in s.isi.varian or ()),
        tuple(Tautan(teks, f"{url}{berkas}") for teks, berkas in DOKUMEN),
        situs.sunting.replace("{berkas}", s.berkas) if situs.sunting else "",
        lapor,
        tuple(_saringan(situs, s)),
        tuple(polos(k) for k in s.isi.kata_kunci or ()),
        tuple(polos(b) for b in instansi.kop.baris or ())
        if instansi.kop
        else (polos(instansi.nama),),
        f"{situs.alamat}{url}" if situs.alamat else "",
        str(Tanggal(situs.tanggal)),
        polos(s.isi.versi.nomor) if s.isi.versi else "",
        tuple(_tempat(s)),
    )


def _tempat(s: Standar) -> Iterator[Rincian]:
    """Places and hours in full: the standard's own, else the agency's."""
    instansi = s.instansi.model
    for lokasi in s.isi.lokasi or ():
        bagian = [polos(lokasi.alamat)] if lokasi.alamat else []
        bagian += [str(j) for j in lokasi.jam_layanan or ()]
        yield Rincian(polos(lokasi.nama), kaya("; ".join(bagian) or "–"))
    if not s.isi.lokasi:
        if instansi.alamat:
            yield Rincian("Alamat", kaya(instansi.alamat))
        if instansi.jam_layanan:
            yield Rincian("Jam layanan", kaya("; ".join(str(j) for j in instansi.jam_layanan)))
    if s.isi.tautan_daring:
        url = s.isi.tautan_daring
        yield Rincian("Secara daring", tautan(str(url), url.href))


def _lapor(s: Standar) -> Tautan | None:
    """Where to report a mistake on the page: the agency's mail, when it is its own page."""
    if s.instansi.model.salinan:
        return None
    pengaduan = [k for _, k in s.isi.pengaduan.semua_kanal()] if s.isi.pengaduan else []
    for kanal in (*(s.instansi.model.kanal or ()), *pengaduan):
        if href(kanal).startswith("mailto:"):
            return Tautan("Laporkan kekeliruan", href(kanal))
    return None


def _kelompok(konteks: Konteks) -> tuple[KelompokView, ...]:
    terbit = konteks.standar.isi.publikasi.komponen if konteks.standar.isi.publikasi else None
    hasil = []
    for kelompok in Kelompok:
        sembunyi = terbit is not None and KelompokKomponen(kelompok.value) not in terbit
        isi = tuple(
            KomponenView(
                k.kunci, k.nomor, k.judul, k.jangkar, blok(nilai, konteks), _asal(k.kunci, konteks)
            )
            for k in anggota(kelompok)
            if (nilai := konteks.standar.isi.komponen(k.kunci)) is not None
            and (not sembunyi or k.kunci == "dasar_hukum")
        )
        hasil.append(KelompokView(kelompok.value, kelompok.judul, kelompok.judul_en, isi))
    return tuple(hasil)


def _asal(kunci: str, konteks: Konteks) -> Kaya:
    """Who shares an inherited component, and whether the service adds to it; empty for its own."""
    asal = konteks.standar.asal.get(kunci)
    if asal is None or not asal.instansi:
        return ()
    pemilik = list(dict.fromkeys(b.instansi for b in asal.bagian if b.instansi))
    hasil: list[Span] = [Span("Ketentuan bersama ")]
    for n, id_ in enumerate(pemilik):
        hasil += [Span(" dan ")] if n else []
        hasil += tautan(polos(konteks.catalog.instansi[id_].model.nama), f"instansi/{id_}/")
    return (*hasil, Span(", ditambah ketentuan layanan ini")) if asal.ditambah else tuple(hasil)


def _penetapan(s: Standar) -> Iterator[Rincian]:
    isi = s.isi
    if isi.penetapan:
        p = isi.penetapan
        if p.jenis or p.nomor:
            jenis = p.jenis.label if p.jenis else "Keputusan"
            yield Rincian(
                "Ditetapkan dengan", kaya(f"{jenis} Nomor {polos(p.nomor)}" if p.nomor else jenis)
            )
        pasangan = (
            ("Tanggal", p.tanggal),
            ("Oleh", p.penetap),
            ("Tentang", p.tentang),
            ("Berlaku mulai", p.berlaku_mulai),
        )
        yield from (Rincian(label, kaya(nilai)) for label, nilai in pasangan if nilai)
    if isi.versi:
        tanggal = f", {isi.versi.tanggal}" if isi.versi.tanggal else ""
        yield Rincian("Versi", kaya(f"{polos(isi.versi.nomor)}{tanggal}"))
    if isi.riwayat_tinjau:
        yield Rincian("Ditinjau terakhir", kaya(max(t.tanggal for t in isi.riwayat_tinjau)))
    if isi.sumber:
        yield Rincian(
            "Sumber naskah",
            tautan(polos(isi.sumber.nama), isi.sumber.tautan.href if isi.sumber.tautan else ""),
        )
    if isi.singkatan:
        yield Rincian(
            "Singkatan", kaya("; ".join(f"{k}: {polos(v)}" for k, v in isi.singkatan.items()))
        )


def _saringan(situs: Situs, s: Standar) -> Iterator[tuple[str, str]]:
    yield "Instansi", polos(s.instansi.model.nama)
    if s.isi.bidang:
        yield "Bidang", s.isi.bidang.label
    yield from (("Pengguna", u.label) for u in s.isi.pengguna or ())
    biaya = biaya_ringkas(Konteks(situs.catalog, s))
    yield "Biaya", "Gratis" if biaya == "Gratis" else "Berbayar atau menurut kasus"


def _rincian_instansi(simpul: SimpulInstansi) -> Iterator[Rincian]:
    model = simpul.model
    for label, nilai in (
        ("Singkatan", model.singkatan),
        ("Jenis", model.jenis.label if model.jenis else None),
        ("Wilayah", model.wilayah.nama if model.wilayah else None),
        ("Alamat", model.alamat),
        (
            "Jam layanan",
            "; ".join(str(j) for j in model.jam_layanan) if model.jam_layanan else None,
        ),
        ("Pimpinan", model.pimpinan.jabatan if model.pimpinan else None),
    ):
        if nilai is not None:
            yield Rincian(label, kaya(nilai))


def _maklumat(simpul: SimpulInstansi) -> tuple[Paragraf, ...]:
    m = simpul.model.maklumat
    if m is None:
        return ()
    isi = [
        Paragraf(kaya(t)) for t in (m.janji, m.perbaikan_berkelanjutan, m.sanksi_kompensasi) if t
    ]
    kaki = [polos(m.tempat)] if m.tempat else []
    kaki += [str(m.tanggal)] if m.tanggal else []
    baris = [", ".join(kaki)] if kaki else []
    baris += [polos(m.penandatangan.jabatan)] if m.penandatangan else []
    return (*isi, *(Paragraf(kaya(b), "catatan") for b in baris))


def _instansi(situs: Situs, simpul: SimpulInstansi) -> InstansiView:
    model = simpul.model
    nama = polos(model.nama)
    induk = situs.catalog.instansi.get(model.induk or "")
    bawahan = [i for i in situs.catalog.instansi.values() if i.model.induk == simpul.id]
    kanal = tuple(
        kontak(k, bertaut=not _bertemuan(situs, simpul.berkas, i))
        for i, k in enumerate(model.kanal or ())
    )
    layanan = _semua(situs, situs.per_instansi.get(simpul.id, ()))
    deskripsi = f"Standar pelayanan {nama}: {len(layanan)} layanan."
    return InstansiView(
        Halaman(nama, deskripsi, f"instansi/{simpul.id}/", spanduk(simpul), bool(model.salinan)),
        simpul.id,
        nama,
        Tautan(polos(induk.model.nama), f"instansi/{induk.id}/") if induk else None,
        tuple(Tautan(polos(b.model.nama), f"instansi/{b.id}/") for b in bawahan),
        tuple(_rincian_instansi(simpul)),
        DaftarKontak(kanal) if kanal else None,
        _maklumat(simpul),
        layanan,
    )


def _bertemuan(situs: Situs, berkas: str, indeks: int) -> bool:
    return any(b == berkas and p[:2] == ("kanal", indeks) for b, p in situs.temuan)


def _regulasi(situs: Situs, entri: EntriRegulasi) -> RegulasiView:
    model = entri.model
    judul = judul_lengkap(entri)
    rincian = [
        Rincian(label, kaya(nilai))
        for label, nilai in (
            ("Sitasi pendek", judul_pendek(entri)),
            ("Diundangkan dalam", lembaran(entri) or None),
            ("Berlaku sejak", model.berlaku_sejak),
            ("Dicabut sejak", model.dicabut_sejak),
            ("Keterangan", model.keterangan),
            ("Status diperiksa", model.diperiksa or "belum pernah"),
        )
        if nilai is not None
    ]
    lain = [
        ("Dicabut dengan", model.dicabut_dengan),
        *(("Diubah dengan", i) for i in model.diubah_dengan or ()),
        ("Mengubah", model.mengubah),
    ]
    rincian += [
        Rincian(label, tautan(judul_lengkap(e), alamat_regulasi(e)))
        for label, i in lain
        if i and (e := situs.catalog.regulasi.get(i))
    ]
    if model.sumber:
        rincian.append(Rincian("Sumber status", tautan(str(model.sumber), model.sumber.href)))
    return RegulasiView(
        Halaman(judul, f"{judul}: status dan layanan yang mengutipnya.", alamat_regulasi(entri)),
        entri.id,
        judul,
        model.status.value,
        kalimat_status(entri, situs.catalog),
        tuple(rincian),
        _semua(situs, situs.pengutip.get(entri.id, ())),
    )


def _himpunan_instansi(situs: Situs) -> tuple[Himpunan, ...]:
    """Agencies with their first services; where there are many, with the number only."""
    banyak = SHOWN_SERVICES if len(situs.catalog.instansi) <= SHOWN_AGENCIES else 0
    return tuple(
        Himpunan(
            polos(s.model.nama),
            f"instansi/{s.id}/",
            _semua(situs, situs.per_instansi.get(s.id, ())[:banyak]),
            len(situs.per_instansi.get(s.id, ())),
        )
        for s in situs.catalog.instansi.values()
    )


def _satu_himpunan(situs: Situs, judul: str, standar: Sequence[Standar]) -> Himpunan:
    return Himpunan(judul, "", _semua(situs, standar), len(standar))


def _label_bidang(b: str) -> str:
    return Bidang(b).label


def _beranda(situs: Situs) -> DaftarView:
    banyak = len(situs.standar)
    pengantar = (
        f"{banyak} layanan dari {len(situs.per_instansi)} instansi: "
        "syarat, waktu, biaya, dan tempat mengadu."
    )
    halaman = Halaman("Standar Pelayanan Publik", pengantar, "")
    tautan_ = tuple(Tautan(_label_bidang(b), f"bidang/{b}/") for b in situs.per_bidang)
    terisi = tuple(h for h in _himpunan_instansi(situs) if h.jumlah)
    return DaftarView(halaman, "beranda", kaya(pengantar), terisi, tautan_)


def _semua_layanan(situs: Situs) -> DaftarView:
    halaman = Halaman("Semua layanan", "Daftar semua layanan menurut abjad.", "layanan/")
    pengantar = kaya("Semua layanan menurut abjad.")
    if len(situs.standar) > SHOWN_AT_ONCE:
        tautan_ = (
            Tautan(f"{h.upper()} ({len(isi)})", f"abjad/{h}/") for h, isi in situs.per_huruf.items()
        )
        return DaftarView(halaman, "layanan", pengantar, (), tuple(tautan_))
    himpunan = (_satu_himpunan(situs, h.upper(), isi) for h, isi in situs.per_huruf.items())
    return DaftarView(halaman, "layanan", pengantar, tuple(himpunan))


def _satu_huruf(situs: Situs, huruf: str) -> DaftarView:
    judul = f"Layanan berawalan {huruf.upper()}"
    halaman = Halaman(judul, f"{judul}, menurut abjad.", f"abjad/{huruf}/")
    isi = (_satu_himpunan(situs, huruf.upper(), situs.per_huruf[huruf]),)
    return DaftarView(halaman, "layanan", kaya("Menurut abjad."), isi)


def _satu_bidang(situs: Situs, b: str) -> DaftarView:
    label = _label_bidang(b)
    halaman = Halaman(
        f"Layanan bidang {label.lower()}",
        f"Layanan publik di bidang {label.lower()}.",
        f"bidang/{b}/",
    )
    isi = (_satu_himpunan(situs, label, situs.per_bidang[b]),)
    return DaftarView(halaman, "bidang", kaya(f"Layanan di bidang {label.lower()}."), isi)


def _semua_instansi(situs: Situs) -> DaftarView:
    halaman = Halaman("Instansi", "Instansi yang menerbitkan standar pelayanan.", "instansi/")
    return DaftarView(
        halaman,
        "instansi",
        kaya("Pilih instansi untuk melihat layanannya."),
        _himpunan_instansi(situs),
    )


def _semua_regulasi(situs: Situs) -> DaftarView:
    halaman = Halaman("Peraturan", "Peraturan yang dikutip, beserta statusnya.", "regulasi/")
    entri = sorted(
        situs.catalog.regulasi.values(), key=lambda e: (sitasi_of(e).peringkat, e.model.tahun, e.id)
    )
    isi = tuple(Tautan(judul_lengkap(e), alamat_regulasi(e)) for e in entri)
    return DaftarView(
        halaman, "regulasi", kaya("Peraturan yang dikutip standar pelayanan."), (), isi
    )
