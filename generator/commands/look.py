"""Commands that show: completeness, rules, schemas."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import click

from generator import reference
from generator import status as completeness
from generator.arguments import Arguments, named
from generator.commands.opened import project_of
from generator.diagnostics import Severity
from generator.edition import Desk
from generator.load.nearest import nearest

_SEVERITY: Final = {
    Severity.ERROR: "galat",
    Severity.WARNING: "peringatan",
    Severity.INFO: "keterangan",
}


@click.command()
@click.argument("path", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "bentuk",
    type=click.Choice(["text", "json"]),
    default="text",
    help="Bentuk laporan.",
)
@click.pass_obj
def status(arguments: Arguments, path: Sequence[Path], bentuk: str) -> None:
    """Tampilkan kelengkapan semua standar, atau yang di berkas dan folder PATH.

    Yang dihitung apa yang tercatat di berkas. Bahan PEKPPP di dalamnya bukan nilai resmi.
    """
    project = project_of(arguments)
    edition = Desk(project).edition()
    files = named(edition.files, project, path) if path else None
    found = completeness.survey(edition.catalog, edition.report, project.tanggal, files)
    writer = completeness.as_json if bentuk == "json" else completeness.as_text
    click.echo(writer(found), nl=False)


@click.command()
@click.argument("kode")
def explain(kode: str) -> None:
    """Jelaskan satu aturan, misalnya SP204."""
    halaman = reference.explain(kode)
    if halaman is None:
        dugaan = nearest(kode.upper(), list(reference.all_faults()))
        mirip = f" Mungkin maksud Anda {dugaan}." if dugaan else ""
        raise click.UsageError(f"Tidak ada aturan “{kode}”.{mirip} Daftarnya: standar rules")
    click.echo(halaman, nl=False)


@click.command()
def rules() -> None:
    """Daftar semua aturan pemeriksaan."""
    for fault in reference.all_faults().values():
        click.echo(f"{fault.code}  {_SEVERITY[fault.severity]:<10}  {fault.name}")


@click.command()
@click.argument("nama", required=False, type=click.Choice(list(reference.SCHEMAS)))
@click.pass_obj
def schema(arguments: Arguments, nama: str | None) -> None:
    """Tulis JSON Schema untuk penyunting ke `.standar/`; dengan NAMA, cetak saja."""
    if nama is not None:
        click.echo(reference.schema_text(nama), nl=False)
        return
    folder = project_of(arguments).root / ".standar"
    folder.mkdir(exist_ok=True)
    for satu in reference.SCHEMAS:
        berkas = folder / f"{satu}.schema.json"
        berkas.write_text(reference.schema_text(satu), "utf-8")
        click.echo(f".standar/{berkas.name}")
