"""## Apa yang diperiksa

Keempat belas komponen, termasuk yang diwarisi dari instansi, masih sama dengan saat ditetapkan.
Saat `standar tetapkan` dijalankan, sidik isinya disimpan pada `penetapan.sidik`; aturan ini
membandingkannya. Standar tanpa `sidik` dan standar yang komponennya belum lengkap tidak
diperiksa.

## Mengapa penting

Yang berlaku bagi masyarakat adalah isi yang ditetapkan. Isi yang berubah sesudahnya baru
usulan, sehingga halaman yang terbit tetap halaman yang ditetapkan.

## Cara memperbaiki

Bila perubahan itu sudah ditetapkan dengan keputusan baru, jalankan `standar tetapkan` dengan
nomor dan tanggalnya. Bila belum, kembalikan isinya atau ubah `status` menjadi `draf`.

## Dasar hukum

Tidak ada; sidik dibuat dan dibandingkan oleh program ini.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.components import KOMPONEN
from generator.diagnostics import Finding, Sentences, Severity
from generator.model.kosakata import Status
from generator.rules import Rule
from generator.sidik import is_changed


def check(standar: Standar) -> Iterator[Finding]:
    """A finding where the content is no longer that of the decree.

    A component that is missing or broken is a change that has been told already.
    """
    isi = standar.isi
    if isi.penetapan is None or not isi.penetapan.sidik or isi.status is not Status.DITETAPKAN:
        return
    if all(k not in standar.broken and isi.komponen(k) for k in KOMPONEN) and is_changed(isi):
        yield Finding(
            ("penetapan", "sidik"),
            {"nomor": str(isi.penetapan.nomor or "tanpa nomor"), "berkas": standar.berkas},
        )


RULE: Final = Rule(
    "SP370",
    "berubah-sejak-ditetapkan",
    Severity.ERROR,
    Sentences(
        "Isi standar ini, atau komponen yang diwarisinya, berubah sejak ditetapkan dengan "
        "keputusan “{nomor}”.",
        "Bila perubahannya sudah ditetapkan, jalankan dengan nomor dan tanggal keputusannya:\n"
        'standar tetapkan {berkas} --nomor "‹isi: nomor›" --tanggal-penetapan "‹isi: tanggal›"\n'
        "Bila belum, kembalikan isinya, atau tulis `status: draf` selama masih berupa usulan.",
    ),
    Sentences(
        "This standard, or a component it inherits, has changed since it was set by decree "
        "“{nomor}”.",
        "If the change has been decreed, run this with the number and date of that decree:\n"
        'standar tetapkan {berkas} --nomor "‹isi: nomor›" --tanggal-penetapan "‹isi: tanggal›"\n'
        "If not, restore the content, or write `status: draf` while it is only proposed.",
    ),
    __doc__ or "",
    reads=(),
    check=check,
)
