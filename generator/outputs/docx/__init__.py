"""Two Word documents per standard: the whole, and the edition for the public.

`standar` decides what stands where, `susun` how blocks become paragraphs and lists,
`templates/docx` how it looks, `kemas` makes bytes. Documents that nothing changed for
come from the cache; many new ones are made on all cores.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache, partial
from importlib.metadata import version
from pathlib import Path
from typing import Final

from generator import fonts
from generator.cache import digest
from generator.catalog import Standar
from generator.outputs import Output, Target
from generator.outputs.docx.gambar import Juru
from generator.outputs.docx.kemas import Pengemas
from generator.outputs.docx.keputusan import keputusan_docx
from generator.outputs.docx.semula_menjadi import semula_menjadi_docx
from generator.outputs.docx.standar import standar_docx
from generator.outputs.inputs import Inputs
from generator.outputs.workshop import started
from generator.present import Situs, alamat_standar, standar_view
from generator.present.edisi import edisi_publik
from generator.present.keputusan_view import SuratKeputusan
from generator.present.semula_menjadi import SemulaMenjadi
from generator.present.views import StandarView
from generator.project import Project

FILES: Final = ("standar.docx", "standar-publik.docx")
"""Names of the documents beside the standard's page: the whole, the public edition."""
_FEW_DRAWINGS: Final = 16


@dataclass(frozen=True, slots=True)
class Naskah:
    """What the documents of one standard are made from."""

    view: StandarView
    tanggal: date
    kertas: str


def make(folders: tuple[Path, ...], naskah: Naskah) -> tuple[bytes, ...]:
    """The documents of one standard, in the order of `FILES`.

    Args:
        folders: the folders that may hold templates, the first that has one counts.
        naskah: the view, the day, the paper.
    """
    pack, draw = _pengemas(folders), partial(_png, _juru(folders))
    return tuple(
        pack.docx(standar_docx(view, naskah.tanggal, naskah.kertas, draw))
        for view in (naskah.view, edisi_publik(naskah.view))
    )


def make_decree(folders: tuple[Path, ...], sk: SuratKeputusan, tanggal: date, kertas: str) -> bytes:
    """A decree with its annexes; arguments as for `make`, and the parts of its `Naskah`."""
    draw = partial(_png, _juru(folders))
    return _pengemas(folders).docx(keputusan_docx(sk, tanggal, kertas, draw))


def make_comparison(
    folders: tuple[Path, ...], view: SemulaMenjadi, tanggal: date, kertas: str
) -> bytes:
    """The table SEMULA / MENJADI; arguments as for `make`, and the parts of its `Naskah`."""
    draw = partial(_png, _juru(folders))
    return _pengemas(folders).docx(semula_menjadi_docx(view, tanggal, kertas, draw))


@cache
def _pengemas(folders: tuple[Path, ...]) -> Pengemas:
    return Pengemas(folders)


@cache
def _juru(folders: tuple[Path, ...]) -> Juru:
    return Juru(next(f / "bagan.typ" for f in folders if (f / "bagan.typ").exists()))


@lru_cache(_FEW_DRAWINGS)
def _png(juru: Juru, svg: str, lebar: float) -> bytes:
    """A drawing; both editions show the same ones."""
    return juru.png(svg, lebar)


def template_folders(project: Project) -> tuple[Path, ...]:
    """Folders of templates of this format, the project's own first."""
    return tuple(
        folder / "docx" for folder in project.template_folders if (folder / "docx").is_dir()
    )


def _write(situs: Situs, target: Target) -> Iterator[Path]:
    folders = template_folders(target.project)
    kertas = target.project.setelan.kertas
    ground = digest(*_versions(), *_contents(folders), kertas)
    inputs = Inputs(situs, target.project)
    pending: dict[str, Standar] = {}
    for standar in situs.standar:
        key = digest(ground, inputs.fingerprint(standar))
        kept = [target.cache.get(f"{key}{n}") for n in range(len(FILES))]
        if None in kept:
            pending[key] = standar
        else:
            yield from _put(target, standar, (data for data in kept if data is not None))
    jobs = (
        Naskah(standar_view(inputs.alone(s), s), situs.tanggal, kertas) for s in pending.values()
    )
    made = started(partial(make, folders), jobs, len(pending))
    for (key, standar), (_, wait) in zip(pending.items(), made, strict=True):
        documents = wait()
        for n, data in enumerate(documents):
            target.cache.put(f"{key}{n}", data)
        yield from _put(target, standar, documents)


def _put(target: Target, standar: Standar, documents: Iterable[bytes]) -> Iterator[Path]:
    """Write the finished documents beside their page."""
    for name, data in zip(FILES, documents, strict=True):
        yield target.put(f"{alamat_standar(standar)}{name}", data)


def _versions() -> list[str]:
    return [version(name) for name in ("typst", "segno", *fonts.PACKAGES, "Jinja2")]


def _contents(folders: tuple[Path, ...]) -> list[bytes]:
    files = [path for folder in folders for path in sorted(folder.iterdir())]
    return [part for path in files for part in (path.name.encode(), path.read_bytes())]


def _total(situs: Situs, _target: Target) -> int:
    return len(situs.standar) * len(FILES)


OUTPUT: Final = Output("docx", "docx", _write, _total)
