"""Everything an author may write reaches the page and the document, or is listed with a reason."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from pydantic import BaseModel

from generator.cache import Cache
from generator.catalog import assemble
from generator.model import StandarTertulis
from generator.model.dasar import Kosakata
from generator.outputs.pdf.data import naskah
from generator.outputs.site.bodies import Bodies
from generator.present import Situs, standar_view
from generator.project import Project
from generator.values import Sitasi, Teks, Url
from tests.markup import text_of
from tests.site_fixture import DAY

FOLDER: Final = Path(__file__).parent / "isian"
FILES: Final = {
    path.relative_to(FOLDER).as_posix(): path.read_bytes() for path in FOLDER.rglob("*.yml")
}

TOLD_OTHERWISE: Final = {
    "StandarTertulis.format": "nomor bentuk berkas, untuk program",
    "StandarTertulis.status": "hanya yang ditetapkan mempunyai halaman",
    "StandarTertulis.kata_kunci": "kata untuk pencarian, tersembunyi di halaman",
    "StandarTertulis.alamat_lama": "alamat yang dialihkan ke halaman ini",
    "StandarTertulis.layanan_terkait": "tampil dengan nama layanannya, bukan dengan id",
    "Penetapan.sidik": "ditulis program untuk mengenali perubahan",
    "Publikasi.komponen": "memilih kelompok komponen yang tampil",
    "Pengecualian.kode": "untuk laporan pemeriksaan, bukan untuk pembaca",
    "Pengecualian.jalur": "untuk laporan pemeriksaan, bukan untuk pembaca",
    "Pengecualian.alasan": "untuk laporan pemeriksaan, bukan untuk pembaca",
    "Pengecualian.sampai": "untuk laporan pemeriksaan, bukan untuk pembaca",
    "Varian.id": "penunjuk; halaman menyebut nama kasusnya",
    "Syarat.varian": "penunjuk; halaman menyebut nama kasusnya",
    "Langkah.varian": "penunjuk; halaman menyebut nama kasusnya",
    "Jalur.varian": "penunjuk; halaman menyebut nama kasusnya",
    "Waktu.varian": "penunjuk; halaman menyebut nama kasusnya",
    "RincianBiaya.varian": "penunjuk; halaman menyebut nama kasusnya",
    "HasilProduk.varian": "penunjuk; halaman menyebut nama kasusnya",
    "Langkah.id": "penunjuk; halaman menyebut nomor langkahnya",
    "Cabang.ke": "penunjuk; halaman menyebut nomor langkahnya",
    "Jalur.id": "penunjuk; halaman menyebut nama jalurnya",
    "Waktu.jalur": "penunjuk; halaman menyebut nama jalurnya",
    "RincianBiaya.jalur": "penunjuk; halaman menyebut nama jalurnya",
    "Syarat.opsional": "ya atau tidak; halaman menulis “Tidak wajib.”",
    "Langkah.instansi_lain": "ya atau tidak; halaman menulis “Dikerjakan instansi lain.”",
    "ButirHukum.lainnya": "ya atau tidak; halaman memuat bunyinya",
}
"""Class and field → why its value itself is not to be read on the page."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A value without parts: class and field it stands in, and how a reader sees it."""

    field: str
    text: str


def leaves(model: BaseModel) -> Iterator[Leaf]:
    """Every value that is set, to any depth."""
    for name in model.model_fields_set:
        for value in flat(getattr(model, name)):
            if isinstance(value, BaseModel):
                yield from leaves(value)
            else:
                yield Leaf(f"{type(model).__name__.split('[')[0]}.{name}", shown(value))


def flat(value: object) -> Iterator[object]:
    if isinstance(value, tuple):
        for one in value:
            yield from flat(one)
    elif isinstance(value, dict):
        yield from (part for item in value.items() for part in item)
    elif value is not None:
        yield value


def shown(value: object) -> str:
    """A value as it is read; addresses are compared as targets of links."""
    if isinstance(value, Teks):
        return value.polos()
    if isinstance(value, Kosakata):
        return value.label
    if isinstance(value, Sitasi):
        return f"{value.nomor} Tahun {value.tahun}"
    return value.href if isinstance(value, Url) else str(value)


def all_fields(cls: type[BaseModel], seen: set[type]) -> Iterator[str]:
    """Class and field of everything that is no mapping itself, to any depth."""
    seen.add(cls)
    for name, info in cls.model_fields.items():
        inner = list(models_in(info.annotation))
        if not inner:
            yield f"{cls.__name__.split('[')[0]}.{name}"
        for one in inner:
            if one not in seen:
                yield from all_fields(one, seen)


def models_in(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in getattr(annotation, "__args__", ()):
        yield from models_in(part)


@pytest.fixture(scope="module")
def read(root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, str]]:
    """Id of a standard → its page and its document, as text with addresses of links."""
    place = tmp_path_factory.mktemp("isian")
    (place / "templates").symlink_to(root / "templates")
    bodies = Bodies(Project.load(place, DAY), Cache(place / "cache"))
    situs = Situs(assemble(FILES), DAY)
    texts = {}
    for standar in situs.standar:
        view = standar_view(situs, standar)
        html = bodies.draw(view).html
        links = " ".join(re.findall(r'href="([^"]*)"', html))
        texts[standar.id] = (
            folded(f"{view.halaman.deskripsi} {text_of(html)} {links}"),
            folded(naskah(view, DAY).data.replace("\u200b", "")),
        )
    return texts


def folded(text: str) -> str:
    return " ".join(text.split()).casefold()


@pytest.mark.parametrize("slug", ["semua-isian", "semua-jalur"])
@pytest.mark.parametrize("output", [0, 1], ids=["halaman", "dokumen"])
def test_every_value_can_be_read(slug: str, output: int, read: dict[str, tuple[str, str]]) -> None:
    (standar,) = (s for s in assemble(FILES).standar if s.slug == slug)
    text = read[standar.id][output]

    missing = [
        leaf
        for leaf in leaves(standar.tertulis)
        if leaf.field not in TOLD_OTHERWISE and folded(leaf.text) not in text
    ]

    assert missing == []


def test_the_files_set_every_field_of_the_model() -> None:
    catalog = assemble(FILES)
    written = {leaf.field for s in catalog.standar for leaf in leaves(s.tertulis)}

    assert sorted(set(all_fields(StandarTertulis, set())) - written) == []


def test_what_is_told_otherwise_is_told() -> None:
    """The reasons that promise words on the page keep their promise."""
    situs = Situs(assemble(FILES), DAY)
    texts = {s.slug: str(standar_view(situs, s)) for s in situs.standar}

    promised = (
        "Layanan Tetangga",
        "Hilang di laut",
        "Tidak wajib.",
        "Dikerjakan instansi lain.",
        "kunci-kata",
        "ulangi langkah ini",
    )
    assert [words for words in promised if words not in texts["semua-isian"]] == []
    assert "Jalur kilat" in texts["semua-jalur"]


def test_reasons_are_given_for_fields_that_exist() -> None:
    assert sorted(set(TOLD_OTHERWISE) - set(all_fields(StandarTertulis, set()))) == []
