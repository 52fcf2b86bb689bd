"""N distinct, valid, fictional standards with their agencies and register, as YAML.

The same number and seed give the same bytes. Nothing here is copied from a real standard.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from generator.source import Value
from generator.write import dump
from tests.bench.agencies import Agency, agency_file, regency_file
from tests.bench.delivery import Service
from tests.bench.regulations import register
from tests.bench.services import service_file
from tests.bench.words import Words, capital

PER_AGENCY: Final = 20
ROOT: Final = Path(__file__).parent.parent.parent
_COPIED: Final = ("mkdocs.yml", "standar.toml", "templates", "generator/hooks.py")


def values(jumlah: int, benih: int = 1) -> Iterator[tuple[str, Value]]:
    """Path and content of every file that `jumlah` standards need, themselves last."""
    agencies = [
        Agency.number(ke, random.Random(f"{benih}/instansi/{ke}"))
        for ke in range(-(-jumlah // PER_AGENCY))
    ]
    regencies = list(dict.fromkeys(agency.kabupaten for agency in agencies))
    yield from register(regencies).items()
    for regency in regencies:
        kata = Words(random.Random(f"{benih}/kabupaten/{regency.id}"))
        yield f"standards/{regency.id}/instansi.yml", regency_file(regency, kata)
    for agency in agencies:
        banyak = min(PER_AGENCY, jumlah - agency.nomor * PER_AGENCY)
        yield from _agency(agency, banyak, random.Random(f"{benih}/layanan/{agency.nomor}"))


def _agency(agency: Agency, banyak: int, acak: random.Random) -> Iterator[tuple[str, Value]]:
    kata = Words(acak)
    yield f"standards/{agency.id}/instansi.yml", agency_file(agency, kata)
    nama: dict[str, None] = {}
    while len(nama) < banyak:
        nama[f"{capital(kata.doing())} Contoh {agency.nomor}"] = None
    services = [Service(agency, ke, n, kata, acak) for ke, n in enumerate(nama)]
    for ke, service in enumerate(services):
        terkait = f"{agency.id}/{services[ke - 1].slug}" if ke else ""
        path = f"standards/{agency.id}/layanan/{service.slug}.yml"
        yield path, service_file(service, terkait)


def files(jumlah: int, benih: int = 1) -> dict[str, bytes]:
    """The same as YAML: path → bytes."""
    return {path: dump(value).encode() for path, value in values(jumlah, benih)}


def make_project(folder: Path, jumlah: int, benih: int = 1) -> None:
    """A project folder with `jumlah` standards, that builds like the repository itself.

    Holds copies only, no link that leads out of it.
    """
    for path, data in files(jumlah, benih).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    copy_ground(folder)


def copy_ground(folder: Path) -> None:
    """What a project needs besides its standards: settings, templates, the hook."""
    for name in _COPIED:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name)
        else:
            shutil.copyfile(ROOT / name, folder / name)
