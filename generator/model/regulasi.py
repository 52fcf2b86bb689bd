"""The register of regulations: what is cited, its status, and where that was seen."""

from typing import Annotated, Final

from pydantic import AfterValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from generator.model import kosakata
from generator.model.dasar import Bilangan, Deret, Model, isian, isian_wajib
from generator.values import JENIS_REGULASI, Id, Tanggal, Teks, Url, YaTidak


def _known_kind(kode: str) -> str:
    if kode not in JENIS_REGULASI:
        raise PydanticCustomError("pilihan", "pilihan", {"pilihan": list(JENIS_REGULASI)})
    return kode


KodeJenis = Annotated[
    str,
    AfterValidator(_known_kind),
    WithJsonSchema({"type": "string", "enum": list(JENIS_REGULASI)}),
]
"""Code of a kind of regulation."""


_SITASI: Final = "UU 12/2011 Lampiran II (sebagian; nomor butirnya belum dicocokkan)"


class Regulasi(Model):
    """One entry. The kind stands once at the top of its file."""

    id: Id = isian_wajib("Id", "id", "Id tetap, misalnya uu-25-2009.")
    nomor: str = isian_wajib(
        "Nomor", "number", "Nomor, persis; boleh berisi huruf dan garis miring."
    )
    tahun: Bilangan = isian_wajib("Tahun", "year", "Tahun, empat angka.")
    judul: Teks = isian_wajib("Judul", "title", "Judul tanpa kata “tentang”.")
    wilayah: Teks | None = isian("Wilayah", "region", "Untuk perda dan peraturan kepala daerah.")
    instansi: Teks | None = isian(
        "Instansi", "institution", "Kementerian atau badan yang menerbitkan."
    )
    ln: Teks | None = isian("LN", "State Gazette", "Nomor Lembaran Negara.", sumber=_SITASI)
    tln: Teks | None = isian("TLN", "Supplement", "Nomor Tambahan Lembaran Negara.", sumber=_SITASI)
    bn: Teks | None = isian("BN", "State Bulletin", "Nomor Berita Negara.", sumber=_SITASI)
    status: kosakata.StatusRegulasi = isian_wajib(
        "Status", "status", "berlaku, diubah, dicabut, atau tidak_diketahui."
    )
    diubah_dengan: Deret[str] | None = isian(
        "Diubah dengan", "amended by", "Id peraturan pengubah."
    )
    dicabut_dengan: str | None = isian("Dicabut dengan", "revoked by", "Id peraturan pencabut.")
    dicabut_sejak: Tanggal | None = isian("Dicabut sejak", "revoked since", "Tanggal pencabutan.")
    dicabut_sebagian: YaTidak | None = isian(
        "Dicabut sebagian", "partly revoked", "`ya` bila hanya sebagian."
    )
    berlaku_sejak: Tanggal | None = isian(
        "Berlaku sejak", "in force since", "Tanggal mulai berlaku."
    )
    masa_peralihan_sampai: Tanggal | None = isian(
        "Masa peralihan", "transition until", "Akhir masa peralihan."
    )
    mengubah: str | None = isian("Mengubah", "amends", "Id peraturan yang diubah.")
    diperiksa: Tanggal | None = isian(
        "Diperiksa", "checked", "Tanggal status diperiksa di sumbernya."
    )
    sumber: Url | None = isian("Sumber", "source", "Alamat sumber judul atau status.")
    keterangan: Teks | None = isian("Keterangan", "remark", "Keterangan tentang status.")


class BerkasRegulasi(Model):
    """One file of the register: a kind and its entries."""

    jenis: KodeJenis = isian_wajib("Jenis", "kind", "Kode jenis peraturan, misalnya UU.")
    format: Bilangan | None = isian("Format", "format version", "Versi format berkas; saat ini 1.")
    regulasi: Deret[Regulasi] = isian_wajib("Regulasi", "regulations", "Daftar peraturan.")
