"""The site of this repository, built once for all tests that only look at it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from generator import publish
from generator.project import Project

DAY: Final = date(2026, 12, 1)

SEED: Final = "layanan/dpmptsp-kaltim/pelaporan-usaha-penyediaan-tenaga-listrik/"
KK: Final = "layanan/contoh-disdukcapil/kartu-keluarga/"
LAB: Final = "layanan/contoh-puskesmas-melati/laboratorium/"

STANDARDS: Final = (
    SEED,
    KK,
    LAB,
    "layanan/contoh-disdukcapil/akta-kelahiran/",
    "layanan/contoh-disdukcapil/kartu-identitas-anak/",
    "layanan/contoh-puskesmas-melati/rawat-jalan/",
)

PAGES: Final[dict[str, str]] = {
    "beranda": "",
    "standar-salinan": SEED,
    "standar-jalur": KK,
    "standar-tarif": LAB,
    "instansi": "instansi/contoh-disdukcapil/",
    "instansi-salinan": "instansi/dpmptsp-kaltim/",
    "peraturan": "regulasi/uu-11-2020/",
    "semua-layanan": "layanan/",
    "bidang": "bidang/adminduk/",
    "semua-bidang": "bidang/",
    "peristiwa": "peristiwa/kelahiran-anak/",
    "gratis": "gratis/",
    "tercepat": "tercepat/",
    "peraturan-dicabut": "regulasi-dicabut/",
    "peraturan-pengganti": "regulasi/pp-24-2018/",
    "semua-instansi": "instansi/",
    "semua-peraturan": "regulasi/",
    "banding": "banding/",
    "kelengkapan": "kelengkapan/",
    "kelengkapan-instansi": "kelengkapan/contoh-disdukcapil/",
    "kelengkapan-salinan": "kelengkapan/dpmptsp-kaltim/",
    "cari": "cari/",
    "inggris-beranda": "en/",
    "inggris-standar": f"en/{KK}",
    "inggris-instansi": "en/instansi/contoh-disdukcapil/",
    "inggris-peraturan": "en/regulasi/uu-11-2020/",
    "inggris-banding": "en/banding/",
    "inggris-cari": "en/cari/",
    "panduan": "panduan/",
    "panduan-diagram": "panduan/diagram/",
    "aksesibilitas": "panduan/aksesibilitas/",
    "aturan": "panduan/aturan/sp204/",
    "isian": "panduan/isian/regulasi/",
    "tidak-ada": "alamat/yang/tidak-ada/",
}
"""One address of every kind of page."""


@dataclass(frozen=True, slots=True)
class Built:
    """A project whose site was built; not to be changed."""

    project: Project

    @property
    def site(self) -> Path:
        """The folder of the site."""
        return self.project.site

    def read(self, url: str) -> str:
        """The HTML of the page at an address from the root of the site."""
        return (self.site / url / "index.html").read_text("utf-8")

    def pages(self) -> Iterator[tuple[str, str]]:
        """File name and HTML of every page."""
        for path in sorted(self.site.rglob("*.html")):
            yield path.relative_to(self.site).as_posix(), path.read_text("utf-8")


def copy_project(root: Path, place: Path) -> Project:
    """A project with this repository's standards, templates and settings, and no site yet."""
    for name in ("generator", "templates"):
        (place / name).symlink_to(root / name)
    for name in ("mkdocs.yml", "standar.toml"):
        shutil.copy(root / name, place / name)
    shutil.copytree(root / "standards", place / "standards")
    (place / "build/pages").mkdir(parents=True)  # a clone has it: MkDocs wants it at its start
    return Project.load(place, DAY)


@pytest.fixture(scope="session")
def built(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The whole site, built in a folder of its own."""
    project = copy_project(root, tmp_path_factory.mktemp("situs"))
    publish.build(project)
    return Built(project)
