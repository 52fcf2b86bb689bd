"""The six components of service delivery as blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.diagnostics import Path
from generator.model import penyampaian as p
from generator.model.kosakata import Hitung
from generator.present.bahasa import Bahasa
from generator.present.diagram import alur
from generator.present.kanal import kontak
from generator.present.kaya import kaya, polos
from generator.present.komponen.isi import content
from generator.present.komponen.susunan import (
    capital,
    for_whom,
    joined,
    remarks,
    table,
    table_or_line,
)
from generator.present.konteks import Konteks, catatan, tertulis
from generator.present.views import (
    Baris,
    Blok,
    Butir,
    Daftar,
    DaftarKontak,
    Kaya,
    Paragraf,
    Span,
    Tulisan,
)
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
        return Butir(konteks.bahasa.kalimat("Salah satu dari:"), notes, anak=anak, varian=varian)
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
    bahasa, kata = konteks.bahasa, konteks.bahasa.kata
    if s.opsional:
        yield bahasa.kalimat("Tidak wajib.")
    for label, nilai in (
        (kata("Berupa"), bahasa.label(s.jenis).lower() if s.jenis else None),
        (kata("Hanya jika"), s.jika),
        (kata("Kecuali"), s.kecuali),
        (kata("Usia paling rendah"), s.usia_minimal),
        (kata("Usia paling tinggi"), s.usia_maksimal),
        (kata("Jumlah"), s.salinan),
        _legalisasi(s.legalisasi, bahasa),
        (kata("Meterai"), s.meterai),
        (kata("Masa berlaku"), s.masa_berlaku),
        (kata("Diterbitkan oleh"), s.penerbit),
    ):
        if nilai is not None:
            yield catatan(label, nilai, bahasa)
    for foto in s.foto or ():
        yield catatan(kata("Foto"), foto, bahasa)
    if s.formulir:
        href = s.formulir.tautan.href if s.formulir.tautan else ""
        nama = polos(s.formulir.kode) if s.formulir.kode else kata("unduh formulir")
        yield (Span(f"{kata('Formulir')}: "), Span(nama, href=href))
    if s.format_berkas:
        yield catatan(kata("Format berkas"), Tulisan(", ".join(polos(f) for f in s.format_berkas)))
    if s.dasar_hukum:
        yield _dasar(konteks.sitasi(s.dasar_hukum, (*path, "dasar_hukum")), bahasa)
    if s.tertulis:
        yield tertulis(s.tertulis, bahasa)


def _dasar(sitasi: Kaya, bahasa: Bahasa) -> Kaya:
    return (Span(f"{bahasa.kata('Dasar hukum')}: "), *sitasi)


def _legalisasi(nilai: Teks | None, bahasa: Bahasa) -> tuple[str, object]:
    if nilai and polos(nilai) == "ya":
        return bahasa.kata("Dilegalisasi"), nilai if bahasa.asli else bahasa.kata("ya")
    return bahasa.kata("Dilegalisasi oleh"), nilai


@content.register
def _prosedur(komponen: p.Prosedur, konteks: Konteks) -> Iterator[Blok]:
    yield from alur(komponen, konteks)


@content.register
def _jangka_waktu(komponen: p.WaktuPelayanan, konteks: Konteks) -> Iterator[Blok]:
    bahasa, kata = konteks.bahasa, konteks.bahasa.kata
    yield from table_or_line(
        kata("Jangka waktu menurut kasus"),
        (kata("Untuk"), kata("Waktu"), kata("Keterangan")),
        [
            (
                for_whom(w.untuk, w.jalur, konteks),
                kaya(w.waktu, bahasa) if w.waktu else (),
                remarks(w, bahasa),
                w.varian,
            )
            for w in komponen.butir or ()
        ],
        konteks,
    )
    if komponen.hitung is Hitung.JUMLAH_LANGKAH:
        yield from _sum_of_steps(konteks)
    elif komponen.hitung:
        cara = bahasa.label(komponen.hitung).lower()
        yield Paragraf(catatan(kata("Cara menghitung"), cara), "catatan")
    if komponen.perpanjangan:
        yield Paragraf(catatan(kata("Perpanjangan"), komponen.perpanjangan, bahasa), "catatan")
    if any(w.waktu and w.waktu.durasi.satuan is Satuan.HARI_KERJA for w in komponen.butir or ()):
        yield Paragraf(_working_days(konteks), "catatan")


def _working_days(konteks: Konteks) -> Kaya:
    """What a working day is, with the hours the agency itself names; the law is not guessed at."""
    instansi, lokasi = konteks.standar.instansi.model, konteks.standar.isi.lokasi or ()
    jam = instansi.jam_layanan or next((t.jam_layanan for t in lokasi if t.jam_layanan), None)
    if not jam:
        return konteks.bahasa.kalimat("Hari kerja ialah hari kantor bekerja, bukan hari kalender.")
    return konteks.bahasa.kalimat(
        "Hari kerja ialah hari kantor bekerja, bukan hari kalender. Jam layanan: %(jam)s",
        jam=joined([kaya(j, konteks.bahasa) for j in jam]),
    )


def _sum_of_steps(konteks: Konteks) -> Iterator[Blok]:
    prosedur = konteks.standar.isi.prosedur
    waktu = [s.waktu for _, s in prosedur.semua_langkah() if s.waktu] if prosedur else []
    jumlah = total(waktu)
    if jumlah is None:
        yield Paragraf(konteks.bahasa.kalimat("Jumlah waktu semua langkah."))
        return
    lama = kaya(jumlah, konteks.bahasa)
    yield Paragraf(konteks.bahasa.kalimat("%(lama)s (jumlah waktu semua langkah)", lama=lama))


@content.register
def _biaya(komponen: p.Biaya, konteks: Konteks) -> Iterator[Blok]:
    bahasa, kata = konteks.bahasa, konteks.bahasa.kata
    yield from table_or_line(
        kata("Tarif"),
        (kata("Untuk"), kata("Tarif"), kata("Keterangan")),
        [
            (
                for_whom(b.untuk, b.jalur, konteks),
                _tarif(b, bahasa),
                _biaya_keterangan(b, i, konteks),
                b.varian,
            )
            for i, b in enumerate(komponen.butir or ())
        ],
        konteks,
    )
    if komponen.denda:
        yield table(
            kata("Denda"),
            (kata("Untuk"), kata("Denda"), kata("Keterangan")),
            tuple(_denda(d, i, konteks) for i, d in enumerate(komponen.denda)),
        )
    if komponen.pembebasan:
        butir = (_pembebasan(b, i, konteks) for i, b in enumerate(komponen.pembebasan))
        yield Daftar(tuple(butir), judul=kata("Dibebaskan dari biaya"))
    if komponen.cara_bayar:
        cara = tuple(Butir(kaya(c)) for c in komponen.cara_bayar)
        yield Daftar(cara, judul=kata("Cara membayar"))
    if komponen.jenis_penerimaan:
        jenis = bahasa.label(komponen.jenis_penerimaan)
        yield Paragraf(catatan(kata("Jenis penerimaan"), jenis), "catatan")
    if komponen.dasar_hukum:
        dasar = konteks.sitasi(komponen.dasar_hukum, ("biaya", "dasar_hukum"))
        yield Paragraf(_dasar(dasar, bahasa), "catatan")


def _tarif(b: p.RincianBiaya | p.Denda, bahasa: Bahasa) -> Kaya:
    isi = capital(bahasa.nilai(b.tarif)) if b.tarif else ()
    if not isi and isinstance(b, p.RincianBiaya) and b.penjamin:
        return bahasa.kalimat("Ditanggung penjamin")
    if not b.per or not isi:
        return isi
    return bahasa.kalimat("%(tarif)s per %(satuan)s", tarif=isi, satuan=kaya(polos(b.per)))


def _biaya_keterangan(b: p.RincianBiaya, i: int, konteks: Konteks) -> Kaya:
    bagian = [remarks(b, konteks.bahasa)]
    if b.penjamin:
        bagian.insert(0, catatan(konteks.bahasa.kata("Penjamin"), b.penjamin))
    if b.dasar_hukum:
        bagian.append(konteks.sitasi(b.dasar_hukum, ("biaya", "butir", i, "dasar_hukum")))
    return joined(bagian)


def _denda(d: p.Denda, i: int, konteks: Konteks) -> Baris:
    bahasa = konteks.bahasa
    keterangan = [kaya(d.jika, awalan=bahasa.kata("Jika "))] if d.jika else []
    if d.dasar_hukum:
        keterangan.append(konteks.sitasi(d.dasar_hukum, ("biaya", "denda", i, "dasar_hukum")))
    return Baris((kaya(d.untuk), _tarif(d, bahasa), joined(keterangan)))


def _pembebasan(b: p.Pembebasan, i: int, konteks: Konteks) -> Butir:
    notes = [catatan(konteks.bahasa.kata("Syarat"), b.jika)] if b.jika else []
    if b.dasar_hukum:
        dasar = konteks.sitasi(b.dasar_hukum, ("biaya", "pembebasan", i, "dasar_hukum"))
        notes.append(_dasar(dasar, konteks.bahasa))
    return Butir(kaya(b.untuk), tuple(notes))


@content.register
def _produk(komponen: p.Produk, konteks: Konteks) -> Iterator[Blok]:
    if komponen.butir:
        yield Daftar(tuple(_hasil(h, konteks) for h in komponen.butir))


def _hasil(h: p.HasilProduk, konteks: Konteks) -> Butir:
    bahasa, kata = konteks.bahasa, konteks.bahasa.kata
    notes = [
        catatan(label, nilai, bahasa)
        for label, nilai in (
            (kata("Bentuk"), bahasa.label(h.bentuk) if h.bentuk else None),
            (kata("Masa berlaku"), h.masa_berlaku),
            (kata("Kewajiban sesudahnya"), h.kewajiban_lanjutan),
        )
        if nilai is not None
    ]
    if h.tertulis:
        notes.append(tertulis(h.tertulis, bahasa))
    return Butir(kaya(h.nama), tuple(notes), varian=konteks.varian(h.varian))


@content.register
def _pengaduan(komponen: p.Pengaduan, konteks: Konteks) -> Iterator[Blok]:
    bahasa, kata = konteks.bahasa, konteks.bahasa.kata
    judul = kata("Kanal pengaduan")
    yield from _kanal(komponen.kanal or (), ("pengaduan", "kanal"), judul, konteks)
    for _, k in komponen.semua_kanal():
        if k.prosedur and k.jenis:
            langkah = tuple(Butir(kaya(t)) for t in k.prosedur)
            lewat = kata("Pengaduan lewat %(kanal)s", kanal=bahasa.label(k.jenis))
            yield Daftar(langkah, berurut=True, judul=lewat)
    if komponen.prosedur:
        yield Daftar(
            tuple(Butir(kaya(t)) for t in komponen.prosedur),
            berurut=True,
            judul=kata("Penanganan pengaduan"),
        )
    if komponen.tenggat:
        baris = (
            Baris((kaya(t.untuk or kata("Semua pengaduan")), kaya(t.waktu, bahasa)))
            for t in komponen.tenggat
        )
        kepala = (kata("Pengaduan"), kata("Diselesaikan"))
        yield table(kata("Batas waktu penyelesaian"), kepala, tuple(baris))
    if komponen.penanggung_jawab:
        yield Paragraf(catatan(kata("Penanggung jawab"), komponen.penanggung_jawab))
    for teks in komponen.keterangan or ():
        yield Paragraf(kaya(teks))


def _kanal(kanal: Sequence[p.Kanal], path: Path, judul: str, konteks: Konteks) -> Iterator[Blok]:
    """Channels outside groups first, then each group under its own words."""
    lepas = [(i, k) for i, k in enumerate(kanal) if not k.butir]
    if lepas:
        isi = (
            kontak(k, bertaut=not konteks.bertemuan((*path, i)), bahasa=konteks.bahasa)
            for i, k in lepas
        )
        yield DaftarKontak(tuple(isi), judul)
    for i, k in enumerate(kanal):
        if k.butir:
            yield from _kanal(k.butir, (*path, i, "butir"), polos(k.kelompok), konteks)
