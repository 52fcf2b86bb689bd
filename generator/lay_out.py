"""A new repository for an agency: standards, settings, CI and editor help, ready to check.

Says nothing about the agency that was not given, and writes all files or none.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from jinja2 import Environment, StrictUndefined

from generator.catalog import assemble
from generator.check import check
from generator.diagnostics import Severity
from generator.project import Project
from generator.reference import SCHEMAS, schema_text, skeleton
from generator.source import Value
from generator.values import JENIS_REGULASI, BadValue, Id
from generator.values.jenis_regulasi import Lingkup
from generator.write import dump

_TEMPLATES: Final = "repositori"
_DOT: Final = "titik-"
"""How the name of a file that starts with a dot starts in the folder of templates."""

_AGENCY_HEAD: Final = """\
# yaml-language-server: $schema=../../.standar/instansi.schema.json
# Isian lain (alamat, jam_layanan, kanal, kop, maklumat, komponen_bersama, …) diterangkan
# di situs: Panduan, "Isian berkas instansi".
"""
_NATIONWIDE: Final = {Lingkup.NASIONAL, Lingkup.KEMENTERIAN, Lingkup.LEMBAGA}
_NOT_IN_AN_ID: Final = re.compile(r"[^a-z0-9]+")


class CannotLayOutError(ValueError):
    """The repository cannot be laid out; the text says why, in Indonesian."""


@dataclass(frozen=True, slots=True)
class Agency:
    """What the repository is told about the agency it is for."""

    id: str
    nama: str
    singkatan: str = ""
    layanan: str = "layanan-pertama"
    """Name of the file of the first draft, without its suffix."""

    @property
    def situs(self) -> str:
        """Name of its site."""
        return f"Standar Pelayanan {self.singkatan or self.nama}"


def suggested_id(nama: str) -> str:
    """An id made from a name: `dinas-kesehatan` from "Dinas Kesehatan"."""
    return _NOT_IN_AN_ID.sub("-", nama.lower()).strip("-")


def lay_out(project: Project, agency: Agency) -> list[str]:
    """Write the new repository into the project's folder; names of the files written.

    Raises:
        CannotLayOutError: an answer cannot be used, or a file exists already.
        OSError: the folder cannot be written to; nothing was left in it.
    """
    files = repository_files(project, agency)
    existing = [name for name in files if _is_taken(project.root, name)]
    if existing:
        daftar = "".join(f"\n  {name}" for name in existing)
        raise CannotLayOutError(
            f"Berkas ini sudah ada di {project.root}; tidak ada yang ditulis:{daftar}\n"
            "Pilih folder yang kosong, atau pindahkan dahulu berkas-berkas itu."
        )
    _write_all(project.root, files)
    return list(files)


def repository_files(project: Project, agency: Agency) -> dict[str, bytes]:
    """Every file of the new repository: path from its root → bytes, in order.

    Raises:
        CannotLayOutError: an answer cannot be used.
    """
    standards = dict(_standards(project, agency))
    _refuse(project, agency, standards)
    schemas = {f".standar/{name}.schema.json": schema_text(name).encode() for name in SCHEMAS}
    files = {**dict(_rendered(project, agency)), **standards, **schemas}
    files["build/pages/.gitkeep"] = b""
    return dict(sorted(files.items()))


def _standards(project: Project, agency: Agency) -> Iterator[tuple[str, bytes]]:
    about: dict[str, Value] = {"nama": agency.nama}
    if agency.singkatan:
        about["singkatan"] = agency.singkatan
    about["format"] = "1"
    folder = f"standards/{agency.id}"
    yield f"{folder}/instansi.yml", (_AGENCY_HEAD + dump(about)).encode()
    yield f"{folder}/layanan/{agency.layanan}.yml", skeleton().encode()
    for path in sorted(project.register_bawaan.glob("*.yml")):
        kind = JENIS_REGULASI.get(path.stem.upper())
        if kind is not None and kind.lingkup in _NATIONWIDE:
            yield f"standards/regulasi/{path.name}", path.read_bytes()


def _refuse(project: Project, agency: Agency, standards: Mapping[str, bytes]) -> None:
    """Refuse answers that the new repository's own check would not accept."""
    for apa, id_ in (("Id instansi", agency.id), ("Nama berkas layanan", agency.layanan)):
        try:
            Id.parse(id_)
        except BadValue as sebab:
            raise CannotLayOutError(
                f"{apa} “{id_}” tidak dapat dipakai. {sebab.alasan_id} "
                f"Contoh: {suggested_id(id_) or 'dinas-anda'}."
            ) from None
    report = check(assemble(standards), project.tanggal)
    for diagnostic in report.diagnostics:
        if diagnostic.severity is Severity.ERROR:
            raise CannotLayOutError(f"{diagnostic.message()} {diagnostic.fix()}")


def _rendered(project: Project, agency: Agency) -> Iterator[tuple[str, bytes]]:
    environment = Environment(
        variable_start_string="«",
        variable_end_string="»",
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - none of the files is HTML
    )
    environment.filters["kutip"] = _quoted
    facts = {
        "id": agency.id,
        "nama": agency.nama,
        "situs": agency.situs,
        "layanan": agency.layanan,
        "versi": project.versi,
    }
    folder = project.template(_TEMPLATES)
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            text = environment.from_string(path.read_text("utf-8")).render(facts)
            yield _target_name(path.relative_to(folder)), text.encode()


def _target_name(path: Path) -> str:
    return "/".join(
        f".{part.removeprefix(_DOT)}" if part.startswith(_DOT) else part for part in path.parts
    )


def _quoted(text: str) -> str:
    """The text in quotation marks, as YAML and TOML both read it."""
    return json.dumps(text, ensure_ascii=False)


def _is_taken(root: Path, name: str) -> bool:
    """Whether a file stands at the path, or where one of its folders would be."""
    path = root / name
    above = [folder for folder in path.parents if root in folder.parents]
    return path.exists() or path.is_symlink() or any(_is_no_folder(folder) for folder in above)


def _is_no_folder(path: Path) -> bool:
    return (path.exists() or path.is_symlink()) and not path.is_dir()


def _write_all(root: Path, files: Mapping[str, bytes]) -> None:
    """Write beside the place first, so that a full disk is noticed before anything shows."""
    root.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".standar-init-", dir=root) as staging:
        for name, data in files.items():
            path = Path(staging, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        _move_all(Path(staging), root, list(files))


def _move_all(staging: Path, root: Path, names: list[str]) -> None:
    """Move the files in; where one cannot be, take back those that were."""
    moved: list[Path] = []
    made: list[Path] = []
    try:
        for name in names:
            made += _make_folders(root / name)
            (staging / name).rename(root / name)
            moved.append(root / name)
    except OSError:
        for path in moved:
            path.unlink()
        for folder in reversed(made):
            folder.rmdir()
        raise


def _make_folders(path: Path) -> list[Path]:
    missing = [folder for folder in reversed(path.parents) if not folder.exists()]
    for folder in missing:
        folder.mkdir()
    return missing
