"""Small catalogues for tests: one agency, one service, plain in all a test does not say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Final

from generator.catalog import assemble
from generator.check import check
from generator.present import Situs, standar_view
from generator.present.views import Halaman, KomponenView, Span, StandarView
from tests.site_fixture import DAY

AGENCY_FILE: Final = "standards/dinas-uji/instansi.yml"
SERVICE_FILE: Final = "standards/dinas-uji/layanan/izin-uji.yml"
REGISTER_FILE: Final = "standards/regulasi/uu.yml"

AGENCY: Final = {
    "nama": "Dinas Uji",
    "singkatan": "Disuji",
    "alamat": "Jalan Uji Nomor 1",
    "jam_layanan": "Senin–Jumat 08.00–15.00",
}

SERVICE: Final = {
    "nama": "Izin Uji",
    "deskripsi": "Izin untuk menguji.",
    "status": "ditetapkan",
    "bidang": "adminduk",
    "pengguna": "perseorangan_wni",
    "persyaratan": "KTP elektronik",
    "prosedur": "\n  - aktor: Pemohon\n    langkah: Menyerahkan berkas",
    "jangka_waktu": "paling lama 3 hari kerja",
    "biaya": "gratis",
    "produk": "Surat izin uji",
    "pengaduan": "\n  kanal:\n    - jenis: telepon\n      nilai: (0299) 555-0101",
    "dasar_hukum": "UU 25 Tahun 2009",
    "sarana_prasarana": "Ruang tunggu",
    "kompetensi_pelaksana": "Teliti",
    "pengawasan_internal": "\n  - cara: Supervisi\n    frekuensi: tiap bulan",
    "jumlah_pelaksana": "3 orang",
    "jaminan_pelayanan": "Dilayani menurut standar",
    "jaminan_keamanan": "Data dijaga",
    "evaluasi_kinerja": "\n  - cara: Survei\n    frekuensi: tiap bulan",
}

REGISTER: Final = """\
jenis: UU
regulasi:
  - id: uu-25-2009
    nomor: 25
    tahun: 2009
    judul: Pelayanan Publik
    status: berlaku
"""

_BLOCK: Final = re.compile(r"\n *(?=[^ \n])")


def yaml_of(fields: Mapping[str, str], changes: Mapping[str, str]) -> str:
    """A YAML file; a change is what stands after `key:`, an empty one leaves the key out.

    Text that starts with a line break is a block, indented as it is.
    """
    merged = {**fields, **changes}
    lines = [
        f"{key}:{'' if _BLOCK.match(text) else ' '}{text}" for key, text in merged.items() if text
    ]
    return "\n".join(lines) + "\n"


def files_of(agency: Mapping[str, str] | None = None, **service: str) -> dict[str, bytes]:
    """The three files of a catalogue."""
    return {
        AGENCY_FILE: yaml_of(AGENCY, agency or {}).encode(),
        SERVICE_FILE: yaml_of(SERVICE, service).encode(),
        REGISTER_FILE: REGISTER.encode(),
    }


def situs_of(files: Mapping[str, bytes]) -> Situs:
    """What may be published of these files, with the places of all findings."""
    catalog = assemble(files)
    report = check(catalog, DAY)
    return Situs(
        catalog,
        DAY,
        frozenset((d.location.file, d.path) for d in report.diagnostics),
        alamat="https://situs.example/",
        sunting="https://git.example/{berkas}",
        report=report,
    )


def view_of(agency: Mapping[str, str] | None = None, **service: str) -> StandarView:
    """The page of the one service."""
    situs = situs_of(files_of(agency, **service))
    (standar,) = situs.catalog.standar
    return standar_view(situs, standar)


def answers_of(agency: Mapping[str, str] | None = None, **service: str) -> dict[str, str]:
    """The seven answers as plain words, by key."""
    view = view_of(agency, **service)
    return {j.kunci: "".join(span.teks for span in j.jawab) for j in view.jawaban}


def component_of(view: StandarView, kunci: str) -> KomponenView:
    """One of the fourteen on the page."""
    return next(k for g in view.kelompok for k in g.komponen if k.kunci == kunci)


def page_of(halaman: Halaman) -> str:
    """The banner of a page as plain words."""
    return " ".join(span.teks for paragraf in halaman.spanduk for span in paragraf.isi)


def words(part: object) -> str:
    """All words of a view or a part of one, in order, a space between its parts."""
    return " ".join(_words(part))


def _words(part: object) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, Span):
        yield part.teks
    elif isinstance(part, tuple) and part and all(isinstance(one, Span) for one in part):
        yield "".join(one.teks for one in part)
    elif isinstance(part, tuple):
        for one in part:
            yield from _words(one)
    elif is_dataclass(part):
        for field in fields(part):
            yield from _words(getattr(part, field.name))
