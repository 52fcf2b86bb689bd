"""Each of the fourteen components as blocks: what is said, in which order.

One function per component class, found by type; templates never know components.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import singledispatch
from itertools import groupby

from generator.diagnostics import Path
from generator.model import pengelolaan as m
from generator.model import penyampaian as p
from generator.model.dasar import Komponen
from generator.model.kosakata import Hitung, StatusRegulasi
from generator.present.diagram import alur
from generator.present.kanal import kontak
from generator.present.kaya import huruf_besar, kaya, polos
from generator.present.konteks import Konteks, alamat_regulasi, catatan, tertulis
from generator.present.register import judul_lengkap, kalimat_status
from generator.present.views import (
    Baris,
    Blok,
    Butir,
    Daftar,
    DaftarKontak,
    Kaya,
    Paragraf,
    Span,
    Tabel,
)
from generator.values import Teks, total


def blok(komponen: Komponen, konteks: Konteks) -> tuple[Blok, ...]:
    """A component as blocks, its by-reference words first."""
    hasil = (*_rujukan(komponen), *_isi(komponen, konteks))
    return hasil or (Paragraf(kaya("Belum diisi."), "catatan"),)


def _rujukan(komponen: Komponen) -> Iterator[Blok]:
    if komponen.tertulis:
        yield Paragraf(kaya(komponen.tertulis))
    if komponen.merujuk:
        merujuk = kaya(komponen.merujuk, awalan="Naskah ini hanya merujuk pada ")
        yield Paragraf((*merujuk, Span("; isinya tidak dimuat di sini.")), "catatan")


@singledispatch
def _isi(komponen: Komponen, konteks: Konteks) -> Iterator[Blok]:
    raise TypeError(type(komponen))


@_isi.register
def _persyaratan(komponen: p.Persyaratan, konteks: Konteks) -> Iterator[Blok]:
    if komponen.butir:
        yield Daftar(_all_syarat(komponen.butir, ("persyaratan", "butir"), konteks), berurut=True)


def _all_syarat(syarat: Sequence[p.Syarat], path: Path, konteks: Konteks) -> tuple[Butir, ...]:
    return tuple(_syarat(s, (*path, i), konteks) for i, s in enumerate(syarat))


def _syarat(s: p.Syarat, path: Path, konteks: Konteks) -> Butir:
    varian = konteks.varian(s.varian)
    notes = tuple(_syarat_catatan(s, path, konteks))
    if s.salah_satu:
        anak = _all_syarat(s.salah_satu, (*path, "salah_satu"), konteks)
        return Butir(kaya("Salah satu dari:"), notes, anak=anak, varian=varian)
    if s.kelompok:
        anak = _all_syarat(s.butir or (), (*path, "butir"), konteks)
        return Butir(
            (Span(polos(s.kelompok), tebal=True),),
            notes,
            anak=anak,
            anak_berurut=True,
            varian=varian,
        )
    return Butir(kaya(s.teks), notes, varian=varian)


def _syarat_catatan(s: p.Syarat, path: Path, konteks: Konteks) -> Iterator[Kaya]:
    if s.opsional:
        yield kaya("Tidak wajib.")
    for label, nilai in (
        ("Hanya jika", s.jika),
        ("Kecuali", s.kecuali),
        ("Usia paling rendah", s.usia_minimal),
        ("Usia paling tinggi", s.usia_maksimal),
        ("Jumlah", s.salinan),
        _legalisasi(s.legalisasi),
        ("Meterai", s.meterai),
        ("Masa berlaku", s.masa_berlaku),
        ("Diterbitkan oleh", s.penerbit),
    ):
        if nilai is not None:
            yield catatan(label, nilai)
    for foto in s.foto or ():
        yield catatan("Foto", foto)
    if s.formulir:
        href = s.formulir.tautan.href if s.formulir.tautan else ""
        yield (Span("Formulir: "), Span(polos(s.formulir.kode or "unduh formulir"), href=href))
    if s.format_berkas:
        yield catatan("Format berkas", ", ".join(polos(f) for f in s.format_berkas))
    if s.dasar_hukum:
        yield (Span("Dasar hukum: "), *konteks.sitasi(s.dasar_hukum, (*path, "dasar_hukum")))
    if s.tertulis:
        yield tertulis(s.tertulis)


def _legalisasi(nilai: Teks | None) -> tuple[str, Teks | None]:
    return ("Dilegalisasi" if nilai and polos(nilai) == "ya" else "Dilegalisasi oleh", nilai)


@_isi.register
def _prosedur(komponen: p.Prosedur, konteks: Konteks) -> Iterator[Blok]:
    yield from alur(komponen, konteks)


@_isi.register
def _jangka_waktu(komponen: p.WaktuPelayanan, konteks: Konteks) -> Iterator[Blok]:
    yield from _table_or_line(
        "Jangka waktu menurut kasus",
        ("Untuk", "Waktu", "Keterangan"),
        [
            (
                _untuk(w.untuk, w.varian, w.jalur, konteks),
                kaya(w.waktu) if w.waktu else (),
                _keterangan(w),
                w.varian,
            )
            for w in komponen.butir or ()
        ],
        konteks,
    )
    if komponen.hitung is Hitung.JUMLAH_LANGKAH:
        yield from _sum_of_steps(konteks)
    elif komponen.hitung:
        yield Paragraf(
            catatan("Cara menghitung", huruf_besar(komponen.hitung.label).lower()), "catatan"
        )
    if komponen.perpanjangan:
        yield Paragraf(catatan("Perpanjangan", komponen.perpanjangan), "catatan")


def _sum_of_steps(konteks: Konteks) -> Iterator[Blok]:
    prosedur = konteks.standar.isi.prosedur
    waktu = [s.waktu for _, s in prosedur.semua_langkah() if s.waktu] if prosedur else []
    jumlah = total(waktu)
    yield Paragraf(
        kaya(f"{jumlah} (jumlah waktu semua langkah)" if jumlah else "Jumlah waktu semua langkah.")
    )


@_isi.register
def _biaya(komponen: p.Biaya, konteks: Konteks) -> Iterator[Blok]:
    yield from _table_or_line(
        "Tarif",
        ("Untuk", "Tarif", "Keterangan"),
        [
            (
                _untuk(b.untuk, b.varian, b.jalur, konteks),
                _tarif(b),
                _biaya_keterangan(b, i, konteks),
                b.varian,
            )
            for i, b in enumerate(komponen.butir or ())
        ],
        konteks,
    )
    if komponen.denda:
        yield _tabel(
            "Denda",
            ("Untuk", "Denda", "Keterangan"),
            tuple(_denda(d, i, konteks) for i, d in enumerate(komponen.denda)),
        )
    if komponen.pembebasan:
        butir = (_pembebasan(b, i, konteks) for i, b in enumerate(komponen.pembebasan))
        yield Daftar(tuple(butir), judul="Dibebaskan dari biaya")
    if komponen.cara_bayar:
        yield Daftar(tuple(Butir(kaya(c)) for c in komponen.cara_bayar), judul="Cara membayar")
    if komponen.jenis_penerimaan:
        yield Paragraf(catatan("Jenis penerimaan", komponen.jenis_penerimaan.label), "catatan")
    if komponen.dasar_hukum:
        dasar = konteks.sitasi(komponen.dasar_hukum, ("biaya", "dasar_hukum"))
        yield Paragraf((Span("Dasar hukum: "), *dasar), "catatan")


def _tarif(b: p.RincianBiaya | p.Denda) -> Kaya:
    isi = kaya(huruf_besar(str(b.tarif))) if b.tarif else ()
    if not isi and isinstance(b, p.RincianBiaya) and b.penjamin:
        return kaya("Ditanggung penjamin")
    return (*isi, Span(f" per {polos(b.per)}")) if b.per and isi else isi


def _biaya_keterangan(b: p.RincianBiaya, i: int, konteks: Konteks) -> Kaya:
    bagian = [_keterangan(b)]
    if b.penjamin:
        bagian.insert(0, catatan("Penjamin", b.penjamin))
    if b.dasar_hukum:
        bagian.append(konteks.sitasi(b.dasar_hukum, ("biaya", "butir", i, "dasar_hukum")))
    return _joined(bagian)


def _denda(d: p.Denda, i: int, konteks: Konteks) -> Baris:
    keterangan = [kaya(d.jika, awalan="Jika ")] if d.jika else []
    if d.dasar_hukum:
        keterangan.append(konteks.sitasi(d.dasar_hukum, ("biaya", "denda", i, "dasar_hukum")))
    return Baris((kaya(d.untuk), _tarif(d), _joined(keterangan)))


def _pembebasan(b: p.Pembebasan, i: int, konteks: Konteks) -> Butir:
    notes = [catatan("Syarat", b.jika)] if b.jika else []
    if b.dasar_hukum:
        dasar = konteks.sitasi(b.dasar_hukum, ("biaya", "pembebasan", i, "dasar_hukum"))
        notes.append((Span("Dasar hukum: "), *dasar))
    return Butir(kaya(b.untuk), tuple(notes))


@_isi.register
def _produk(komponen: p.Produk, konteks: Konteks) -> Iterator[Blok]:
    if komponen.butir:
        yield Daftar(tuple(_hasil(h, konteks) for h in komponen.butir))


def _hasil(h: p.HasilProduk, konteks: Konteks) -> Butir:
    notes = [
        catatan(label, nilai)
        for label, nilai in (
            ("Bentuk", h.bentuk.label if h.bentuk else None),
            ("Masa berlaku", h.masa_berlaku),
            ("Kewajiban sesudahnya", h.kewajiban_lanjutan),
        )
        if nilai is not None
    ]
    if h.tertulis:
        notes.append(tertulis(h.tertulis))
    return Butir(kaya(h.nama), tuple(notes), varian=konteks.varian(h.varian))


@_isi.register
def _pengaduan(komponen: p.Pengaduan, konteks: Konteks) -> Iterator[Blok]:
    yield from _kanal(komponen.kanal or (), ("pengaduan", "kanal"), "Kanal pengaduan", konteks)
    for _, k in komponen.semua_kanal():
        if k.prosedur and k.jenis:
            langkah = tuple(Butir(kaya(t)) for t in k.prosedur)
            yield Daftar(langkah, berurut=True, judul=f"Pengaduan lewat {k.jenis.label}")
    if komponen.prosedur:
        yield Daftar(
            tuple(Butir(kaya(t)) for t in komponen.prosedur),
            berurut=True,
            judul="Penanganan pengaduan",
        )
    if komponen.tenggat:
        baris = (
            Baris((kaya(t.untuk or "Semua pengaduan"), kaya(t.waktu))) for t in komponen.tenggat
        )
        yield _tabel("Batas waktu penyelesaian", ("Pengaduan", "Diselesaikan"), tuple(baris))
    if komponen.penanggung_jawab:
        yield Paragraf(catatan("Penanggung jawab", komponen.penanggung_jawab))
    for teks in komponen.keterangan or ():
        yield Paragraf(kaya(teks))


def _kanal(kanal: Sequence[p.Kanal], path: Path, judul: str, konteks: Konteks) -> Iterator[Blok]:
    """Channels outside groups first, then each group under its own words."""
    lepas = [(i, k) for i, k in enumerate(kanal) if not k.butir]
    if lepas:
        isi = (kontak(k, bertaut=not konteks.bertemuan((*path, i))) for i, k in lepas)
        yield DaftarKontak(tuple(isi), judul)
    for i, k in enumerate(kanal):
        if k.butir:
            yield from _kanal(k.butir, (*path, i, "butir"), polos(k.kelompok), konteks)


@_isi.register
def _dasar_hukum(komponen: m.DasarHukum, konteks: Konteks) -> Iterator[Blok]:
    if komponen.butir:
        yield Daftar(
            tuple(_hukum(h, i, konteks) for i, h in enumerate(komponen.butir)), berurut=True
        )


def _hukum(h: m.ButirHukum, i: int, konteks: Konteks) -> Butir:
    if h.sitasi is None:
        return Butir(kaya(h.tertulis or "Peraturan lain yang terkait."))
    entri = konteks.entri(("dasar_hukum", "butir", i, "sitasi"))
    judul = judul_lengkap(entri) if entri else h.sitasi.panjang()
    isi: Kaya = (Span(judul, href=alamat_regulasi(entri) if entri else ""),)
    notes = []
    if h.pasal:
        notes.append(kaya(h.pasal))
    if entri and entri.model.status in (StatusRegulasi.DICABUT, StatusRegulasi.DIUBAH):
        notes.append(kaya(kalimat_status(entri, konteks.catalog)))
    if h.tertulis and _folded(polos(h.tertulis)) != _folded(judul):
        notes.append(tertulis(h.tertulis))
    if h.relevansi:
        notes.append(kaya(h.relevansi))
    return Butir(isi, tuple(notes))


def _folded(teks: str) -> str:
    return " ".join(teks.casefold().rstrip(".; ").split())


@_isi.register
def _sarana(komponen: m.SaranaPrasarana, konteks: Konteks) -> Iterator[Blok]:
    for kelompok, isi in groupby(
        komponen.butir or (), key=lambda s: polos(s.kelompok) if s.kelompok else ""
    ):
        yield Daftar(tuple(_satu_sarana(s) for s in isi), judul=kelompok)


def _satu_sarana(s: m.Sarana) -> Butir:
    notes = [
        catatan(label, nilai)
        for label, nilai in (
            ("Jumlah", s.jumlah),
            ("Untuk", ", ".join(u.label.lower() for u in s.untuk) if s.untuk else None),
            ("Tempat", s.lokasi),
            ("Keterangan", s.keterangan),
        )
        if nilai is not None
    ]
    return Butir(kaya(s.nama), tuple(notes))


@_isi.register
def _kompetensi(komponen: m.KompetensiPelaksana, konteks: Konteks) -> Iterator[Blok]:
    if komponen.butir:
        yield Daftar(tuple(_satu_kompetensi(k) for k in komponen.butir))


def _satu_kompetensi(k: m.Kompetensi) -> Butir:
    anak = [
        Butir(
            catatan(
                label, ", ".join(polos(t) for t in nilai) if isinstance(nilai, tuple) else nilai
            )
        )
        for label, nilai in (
            ("Pendidikan", k.pendidikan),
            ("Jurusan", k.jurusan),
            ("Keterampilan", k.keterampilan),
            ("Pelatihan", k.pelatihan),
            ("Pengalaman", k.pengalaman),
            ("Lisensi", k.lisensi),
            ("Sikap", k.sikap),
        )
        if nilai is not None
    ]
    if k.peran:
        judul: Kaya = (
            Span(polos(k.peran), tebal=True),
            *(kaya(k.teks, awalan=": ") if k.teks else ()),
        )
    else:
        judul = kaya(k.teks or "Semua pelaksana")
    return Butir(judul, anak=tuple(anak))


@_isi.register
def _pengawasan(komponen: m.PengawasanInternal, konteks: Konteks) -> Iterator[Blok]:
    if komponen.butir:
        yield Daftar(tuple(_cara(b) for b in komponen.butir), berurut=True)


@_isi.register
def _evaluasi(komponen: m.EvaluasiKinerja, konteks: Konteks) -> Iterator[Blok]:
    if komponen.butir:
        yield Daftar(tuple(_cara(b) for b in komponen.butir))


def _cara(b: m.Pengawasan | m.Evaluasi) -> Butir:
    notes = [
        catatan(label, nilai)
        for label, nilai in (("Oleh", b.oleh if b.cara else None), ("Frekuensi", b.frekuensi))
        if nilai
    ]
    return Butir(kaya(b.cara or b.oleh), tuple(notes))


@_isi.register
def _jumlah(komponen: m.JumlahPelaksana, konteks: Konteks) -> Iterator[Blok]:
    if komponen.per_peran:
        baris = (
            Baris((kaya(r.peran), kaya(r.jumlah) if r.jumlah else ())) for r in komponen.per_peran
        )
        yield _tabel("Jumlah menurut peran", ("Peran", "Jumlah"), tuple(baris))
    if komponen.total:
        yield Paragraf(catatan("Jumlah seluruhnya", komponen.total))
    if komponen.keterangan:
        yield Paragraf(kaya(komponen.keterangan))
    if komponen.dasar:
        yield Paragraf(catatan("Dasar hitungan", komponen.dasar), "catatan")


@_isi.register
def _jaminan(komponen: m.JaminanPelayanan, konteks: Konteks) -> Iterator[Blok]:
    if komponen.butir:
        yield Daftar(tuple(Butir(kaya(j.teks)) for j in komponen.butir))
    if komponen.kompensasi:
        notes = (
            (catatan("Diberikan bila", komponen.kompensasi.pemicu),)
            if komponen.kompensasi.pemicu
            else ()
        )
        yield Daftar((Butir(kaya(komponen.kompensasi.bentuk), notes),), judul="Kompensasi")


@_isi.register
def _keamanan(komponen: m.JaminanKeamanan, konteks: Konteks) -> Iterator[Blok]:
    if komponen.butir:
        yield Daftar(
            tuple(
                Butir(kaya(j.teks), (kaya(j.jenis.label),) if j.jenis else ())
                for j in komponen.butir
            )
        )


def _untuk(
    untuk: object, varian: Sequence[str] | None, jalur: str | None, konteks: Konteks
) -> Kaya:
    if untuk is not None:
        return kaya(untuk)
    nama = [*konteks.varian(varian), *([konteks.jalur(jalur)] if jalur else [])]
    return kaya(", ".join(nama)) if nama else ()


def _keterangan(w: p.Waktu | p.RincianBiaya) -> Kaya:
    bagian = [kaya(w.jika, awalan="Jika ")] if w.jika else []
    if isinstance(w, p.RincianBiaya) and w.kecuali:
        bagian.append(kaya(w.kecuali, awalan="Kecuali "))
    if w.merujuk:
        bagian.append(kaya(w.merujuk, awalan="Merujuk pada "))
    if w.tertulis:
        bagian.append(tertulis(w.tertulis))
    return _joined(bagian)


def _joined(bagian: Sequence[Kaya]) -> Kaya:
    hasil: list[Span] = []
    for satu in bagian:
        if hasil and satu:
            hasil.append(Span("; "))
        hasil += satu
    return tuple(hasil)


def _table_or_line(
    judul: str,
    kepala: tuple[str, str, str],
    baris: Sequence[tuple[Kaya, Kaya, Kaya, Sequence[str] | None]],
    konteks: Konteks,
) -> Iterator[Blok]:
    """One row is said in a line, several in a table."""
    if len(baris) == 1:
        untuk, nilai, keterangan, _ = baris[0]
        awal = (*untuk, Span(": ")) if untuk and nilai else untuk
        if awal or nilai:
            yield Paragraf((*awal, *_besar(nilai)) if not awal else (*awal, *nilai))
        if keterangan:
            yield Paragraf(keterangan, "catatan")
    elif baris:
        yield _tabel(
            judul,
            kepala,
            tuple(
                Baris((u or kaya("Semua"), _besar(n), k), konteks.varian(v)) for u, n, k, v in baris
            ),
        )


def _tabel(judul: str, kepala: tuple[str, ...], baris: Sequence[Baris]) -> Blok:
    """A table without the columns that no row fills; a list where only the first is left."""
    isi = tuple(baris)
    terisi = [n for n in range(len(kepala)) if n == 0 or any(b.sel[n] for b in isi)]
    if len(terisi) == 1:
        return Daftar(tuple(Butir(b.sel[0], varian=b.varian) for b in isi), judul=kepala[0])
    baru = tuple(Baris(tuple(b.sel[n] for n in terisi), b.varian) for b in isi)
    return Tabel(judul, tuple(kepala[n] for n in terisi), baru)


def _besar(isi: Kaya) -> Kaya:
    if not isi:
        return isi
    pertama = isi[0]
    return (Span(huruf_besar(pertama.teks), pertama.tebal, pertama.miring, pertama.href), *isi[1:])
