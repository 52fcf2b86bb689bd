"""A site of a thousand generated standards with the services among them that people look for.

Targets and queries stand in `layanan.yml` and `pertanyaan.txt` beside this file.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

import yaml

from generator.cache import Cache
from generator.edition import Desk
from generator.outputs import Target, find_outputs
from generator.project import Project
from generator.publish import Request, run_mkdocs
from generator.source import Value
from generator.write import dump
from tests.bench.generate import copy_ground, values

NOISE: Final = 1000
_HERE: Final = Path(__file__).parent
_ASKED_EVERYWHERE: Final = (
    "Fotokopi KTP-el pemohon",
    "Fotokopi kartu keluarga",
    "Fotokopi akta kelahiran",
    "Surat pengantar dari kepala desa",
    "Nomor pokok wajib pajak",
    "Pas foto terbaru",
    "Surat keterangan sehat dari puskesmas",
)
"""Real standards ask for the very documents that others of them give: noise that matters."""


@dataclass(frozen=True, slots=True)
class Pertanyaan:
    """What somebody types, and the key of the service that is meant."""

    kelas: str
    ketikan: str
    kunci: str


@dataclass(frozen=True, slots=True)
class SitusRamai:
    """A built site in a folder, and where in it the services are that are looked for."""

    folder: Path
    alamat: Mapping[str, str]
    """Key of a service → address of its page."""


def questions() -> Iterator[Pertanyaan]:
    """All queries, in the order of the file."""
    kelas = ""
    for line in (_HERE / "pertanyaan.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            kelas = line.strip("[]")
        elif " = " in line:
            ketikan, kunci = line.split(" = ")
            yield Pertanyaan(kelas, ketikan, kunci)


def wanted() -> dict[str, dict[str, Value]]:
    """The services that people look for: key → what is written about them."""
    found: dict[str, dict[str, Value]] = yaml.safe_load((_HERE / "layanan.yml").read_text("utf-8"))
    return found


def transferred(folder: Path, urls: set[str]) -> dict[str, int]:
    """File → bytes that a server which compresses sends for it."""
    names = {unquote(urlsplit(url).path).lstrip("/") for url in urls}
    return {name: _packed((folder / name).read_bytes()) for name in sorted(names)}


def _packed(data: bytes) -> int:
    return min(len(data), len(gzip.compress(data, 9)))


def build_crowded(place: Path, noise: int = NOISE) -> SitusRamai:
    """Build the site, without documents."""
    alamat = _fill(place, noise)
    project = Project.load(place)
    edition = Desk(project).edition()
    drawn = project.build / "digambar"
    run_mkdocs(project, Request(project.tanggal, hanya_cangkang=True, edition=edition), drawn)
    output = next(output for output in find_outputs() if output.name == "situs")
    target = Target(
        folder=project.build / "situs",
        project=project,
        cache=Cache(project.cache / output.name),
        digambar=drawn,
        terbitan_lama=project.site,
    )
    for _ in output.write(edition.situs, target):
        pass
    return SitusRamai(target.folder, alamat)


def _fill(place: Path, noise: int) -> dict[str, str]:
    """Write the project; key of a service that is looked for → address of its page."""
    targets = wanted()
    copy_ground(place)
    files = dict(values(noise + len(targets)))
    services = [path for path in files if "/layanan/" in path]
    step = len(services) // len(targets)
    chosen = {services[i * step]: key for i, key in enumerate(targets)}
    for number, path in enumerate(services):
        content = files[path]
        assert isinstance(content, dict)
        content |= _asked(number, content)
        if path in chosen:
            del content["kata_kunci"], content["peristiwa_hidup"]
            content |= _as_wanted(targets[chosen[path]])
    for path, value in files.items():
        (place / path).parent.mkdir(parents=True, exist_ok=True)
        (place / path).write_text(dump(value), "utf-8")
    return {key: _address(path) for path, key in chosen.items()}


def _asked(number: int, content: Mapping[str, Value]) -> dict[str, Value]:
    """The requirements, with two documents that nearly every office asks for."""
    syarat = content["persyaratan"]
    assert isinstance(syarat, list)
    lain = [_ASKED_EVERYWHERE[(number + n) % len(_ASKED_EVERYWHERE)] for n in (0, 3)]
    return {"persyaratan": [*syarat, *lain]}


def _as_wanted(service: dict[str, Value]) -> dict[str, Value]:
    """What replaces the generated content; no keywords give away what people type."""
    own = ("nama", "deskripsi", "produk", "singkatan", "peristiwa_hidup")
    return {
        **{key: service[key] for key in own if key in service},
        "persyaratan": service["syarat"],
        "biaya": service.get("biaya", "gratis"),
    }


def _address(path: str) -> str:
    _, agency, _, file = path.split("/")
    return f"layanan/{agency}/{file.removesuffix('.yml')}/"
