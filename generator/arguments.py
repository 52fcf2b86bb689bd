"""What all commands share: the project they are about, and how files and days are written."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import click

from generator.project import BadSettings, Project


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
    """Names of the files meant by the paths.

    Raises:
        click.UsageError: a path that holds no file of the catalogue.
    """
    diminta: set[str] = set()
    akar = project.root.as_posix().rstrip("/")
    for satu in path:
        letak = satu.resolve().as_posix().rstrip("/")
        cocok = {f for f in files if f"{akar}/{f}/".startswith(f"{letak}/")}
        if not cocok:
            raise click.UsageError(f"Di `{satu}` tidak ada berkas YAML di bawah standards/.")
        diminta |= cocok
    return diminta
