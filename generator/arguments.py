"""What all commands share: the project they are about, and how files and days are written."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO, Any

import click

from generator.listing import is_image
from generator.project import BadSettings, Project
from generator.sistem import why


class TanggalParam(click.ParamType[date]):
    """A day, written as in a standard or as 2026-11-24."""

    name = "tanggal"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day."""
        with suppress(ValueError):
            return date.fromisoformat(value)
        from generator.values import BadValue, Tanggal  # noqa: PLC0415 - loads all value types

        try:
            return Tanggal.parse(value).nilai
        except BadValue as sebab:
            self.fail(f"“{value}” bukan tanggal; contoh: 2026-11-24. {sebab.alasan_id}", param, ctx)


class BerkasParam(click.File):
    """A file to open; why that cannot be done is told in Indonesian."""

    name = "berkas"

    def convert(
        self,
        value: str | os.PathLike[str] | IO[Any],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> IO[Any]:
        """The file, open."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter as galat:
            sebab = galat.__context__
            if not isinstance(sebab, OSError):
                raise
            self.fail(f"“{value}” tidak dapat dibuka: {why(sebab)}.", param, ctx)


@dataclass(frozen=True, slots=True)
class Arguments:
    """What is said before the name of a command."""

    proyek: Path
    tanggal: date | None

    def project(self) -> Project:
        """The project; its settings are not compared with the rules yet.

        Raises:
            click.UsageError: there is none, or its settings cannot be read.
        """
        try:
            project = Project.load(self.proyek, self.tanggal)
        except BadSettings as sebab:
            raise click.UsageError(str(sebab)) from None
        if not project.standards.is_dir():
            raise click.UsageError(
                f"Di {project.root} tidak ada folder `standards/`. "
                "Jalankan dari folder proyek, atau sebutkan foldernya: standar --proyek FOLDER …"
            )
        return project


def named(files: Collection[str], project: Project, path: Sequence[Path]) -> set[str]:
    """Names of the files meant by paths; one that begins with a name may begin in `standards/`.

    Raises:
        click.UsageError: a path that holds no file of the catalogue.
    """
    diminta: set[str] = set()
    for satu in path:
        letak = [satu]
        if not satu.is_absolute() and satu.parts and satu.parts[0] != "..":
            letak.append(project.standards / satu)
        cocok = next(filter(None, (_below(p, files, project.root) for p in letak)), set[str]())
        if not cocok:
            raise click.UsageError(
                f"Di `{satu}` tidak ada berkas YAML di bawah standards/. Sebutkan folder instansi "
                "atau berkas standarnya, misalnya `standards/nama-instansi`."
            )
        diminta |= cocok
    return diminta


def with_agencies(named: Collection[str]) -> set[str]:
    """The files named, with each picture the file of its agency, where findings about it are."""
    return {*named, *(f"{f.rpartition('/')[0]}/instansi.yml" for f in named if is_image(f))}


def _below(path: Path, files: Collection[str], root: Path) -> set[str]:
    """Names, from the root, of the files at that place or below it."""
    akar, letak = root.as_posix().rstrip("/"), path.resolve().as_posix().rstrip("/")
    return {f for f in files if f"{akar}/{f}/".startswith(f"{letak}/")}
