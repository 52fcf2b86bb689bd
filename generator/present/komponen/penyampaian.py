"""The six components of service delivery as blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.diagnostics import Path
from generator.model import penyampaian as p
from generator.model.kosakata import Hitung
from generator.present.diagram import alur
from generator.present.kanal import kontak
from generator.present.kaya import huruf_besar, kaya, polos
from generator.present.komponen.isi import content
from generator.present.komponen.susunan import for_whom, joined, remarks, table, table_or_line
from generator.present.konteks import Konteks, catatan, tertulis
from generator.present.views import Baris, Blok, Butir, Daftar, DaftarKontak, Kaya, Paragraf, Span
from generator.values import Satuan, Teks, total


@content.register
def _persyaratan(komponen: p.Persyaratan, konteks: Konteks) -> Iterator[Blok]:
    if komponen.butir:
        yield Daftar(
            _all_syarat(komponen.butir, ("persyaratan", "butir"), konteks),
            berurut=True,
            centang=True,
        )


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
        ("Berupa", s.jenis.label.lower() if s.jenis else None),
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


@content.register
def _prosedur(komponen: p.Prosedur, konteks: Konteks) -> Iterator[Blok]:
    yield from alur(komponen, konteks)


@content.register
def _jangka_waktu(komponen: p.WaktuPelayanan, konteks: Konteks) -> Iterator[Blok]:
    yield from table_or_line(
        "Jangka waktu menurut kasus",
        ("Untuk", "Waktu", "Keterangan"),
        [
            (
                for_whom(w.untuk, w.jalur, konteks),
                kaya(w.waktu) if w.waktu else (),
                remarks(w),
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
    if any(w.waktu and w.waktu.durasi.satuan is Satuan.HARI_KERJA for w in komponen.butir or ()):
        yield Paragraf(_working_days(konteks), "catatan")


def _working_days(konteks: Konteks) -> Kaya:
    """What a working day is, with the hours the agency itself names; the law is not guessed at."""
    instansi, lokasi = konteks.standar.instansi.model, konteks.standar.isi.lokasi or ()
    jam = instansi.jam_layanan or next((t.jam_layanan for t in lokasi if t.jam_layanan), None)
    if not jam:
        return kaya("Hari kerja ialah hari kantor bekerja, bukan hari kalender.")
    return kaya(
        "; ".join(str(j) for j in jam),
        awalan="Hari kerja ialah hari kantor bekerja, bukan hari kalender. Jam layanan: ",
    )


def _sum_of_steps(konteks: Konteks) -> Iterator[Blok]:
    prosedur = konteks.standar.isi.prosedur
    waktu = [s.waktu for _, s in prosedur.semua_langkah() if s.waktu] if prosedur else []
    jumlah = total(waktu)
    yield Paragraf(
        kaya(f"{jumlah} (jumlah waktu semua langkah)" if jumlah else "Jumlah waktu semua langkah.")
    )


@content.register
def _biaya(komponen: p.Biaya, konteks: Konteks) -> Iterator[Blok]:
    yield from table_or_line(
        "Tarif",
        ("Untuk", "Tarif", "Keterangan"),
        [
            (
                for_whom(b.untuk, b.jalur, konteks),
                _tarif(b),
                _biaya_keterangan(b, i, konteks),
                b.varian,
            )
            for i, b in enumerate(komponen.butir or ())
        ],
        konteks,
    )
    if komponen.denda:
        yield table(
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
    bagian = [remarks(b)]
    if b.penjamin:
        bagian.insert(0, catatan("Penjamin", b.penjamin))
    if b.dasar_hukum:
        bagian.append(konteks.sitasi(b.dasar_hukum, ("biaya", "butir", i, "dasar_hukum")))
    return joined(bagian)


def _denda(d: p.Denda, i: int, konteks: Konteks) -> Baris:
    keterangan = [kaya(d.jika, awalan="Jika ")] if d.jika else []
    if d.dasar_hukum:
        keterangan.append(konteks.sitasi(d.dasar_hukum, ("biaya", "denda", i, "dasar_hukum")))
    return Baris((kaya(d.untuk), _tarif(d), joined(keterangan)))


def _pembebasan(b: p.Pembebasan, i: int, konteks: Konteks) -> Butir:
    notes = [catatan("Syarat", b.jika)] if b.jika else []
    if b.dasar_hukum:
        dasar = konteks.sitasi(b.dasar_hukum, ("biaya", "pembebasan", i, "dasar_hukum"))
        notes.append((Span("Dasar hukum: "), *dasar))
    return Butir(kaya(b.untuk), tuple(notes))


@content.register
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


@content.register
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
        yield table("Batas waktu penyelesaian", ("Pengaduan", "Diselesaikan"), tuple(baris))
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
