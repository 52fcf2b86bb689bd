"""Commands that make the website: build it, show it while writing."""

from __future__ import annotations

import errno
from functools import partial
from typing import Final

import click
from jinja2 import TemplateError

from generator import report
from generator.arguments import Arguments
from generator.commands.opened import project_of
from generator.project import Project
from generator.shell import ShellError
from generator.sistem import why

_PORT: Final = (errno.EADDRINUSE, errno.EACCES, errno.EADDRNOTAVAIL)
"""What a port is refused with."""


@click.command()
@click.option("--ketat", is_flag=True, help="Tolak seluruh pembangunan bila ada satu galat.")
@click.pass_obj
def build(arguments: Arguments, *, ketat: bool) -> None:
    """Periksa, lalu bangun situs dan dokumen ke folder `site/`."""
    project = project_of(arguments)
    from generator import publish  # noqa: PLC0415 - MkDocs takes long to import
    from generator.publish.notes import held_back  # noqa: PLC0415 - as above

    try:
        edition = publish.build(project, ketat=ketat)
    except (click.ClickException, TemplateError, OSError) as sebab:
        raise click.ClickException(_why_not_built(project, sebab)) from None
    for kalimat in held_back(edition):
        click.echo(kalimat, err=True)
    click.echo(report.closing(edition.report.diagnostics), err=True)
    click.echo(f"Selesai: {len(edition.situs.standar)} layanan di {project.site.name}/.", err=True)


def _why_not_built(project: Project, sebab: Exception) -> str:
    """What kept MkDocs from its work, and what to do."""
    from generator.outputs.templat import why_unusable  # noqa: PLC0415 - loads much
    from generator.publish import RefusedError  # noqa: PLC0415 - loads MkDocs

    if isinstance(sebab, RefusedError):
        return sebab.message
    if isinstance(sebab, ShellError):
        return f"Templat templates/theme tidak dapat dipakai: {sebab}. Betulkan, atau hapus."
    letak = project.root / "mkdocs.yml"
    if not letak.is_file():
        return f"Di {project.root} tidak ada mkdocs.yml. Buat yang lengkap dengan: standar init ."
    if isinstance(sebab, TemplateError):
        return f"{why_unusable(sebab)} Situs yang sudah terbit tidak berubah."
    if isinstance(sebab, OSError):
        return (
            f"{sebab.filename or project.root} tidak dapat dibaca atau ditulis "
            f"({why(sebab)}). Situs yang sudah terbit tidak berubah."
        )
    return (
        "mkdocs.yml tidak dapat dipakai. Keterangan MkDocs, dalam bahasa Inggris: "
        f"{getattr(sebab, 'message', sebab)}. Betulkan mkdocs.yml, lalu bangun lagi."
    )


@click.command("serve")
@click.option(
    "--port", type=click.IntRange(1, 65535), default=8000, metavar="ANGKA", help="Nomor porta."
)
@click.option("--host", default="127.0.0.1", metavar="ALAMAT", help="Alamat yang didengarkan.")
@click.pass_obj
def serve_(arguments: Arguments, port: int, host: str) -> None:
    """Pratinjau di peramban; setiap perubahan langsung tampak beserta temuannya."""
    from generator import serve  # noqa: PLC0415 - MkDocs takes long to import

    project = project_of(arguments)
    try:
        serve.serve(project, host, port, partial(click.echo, err=True))
    except (click.ClickException, TemplateError, ShellError) as sebab:
        raise click.ClickException(_why_not_built(project, sebab)) from None
    except OSError as sebab:
        if sebab.errno not in _PORT:
            raise click.ClickException(_why_not_built(project, sebab)) from None
        raise click.UsageError(
            f"Porta {port} tidak dapat dipakai ({why(sebab)}). Coba yang lain: --port {port + 1}"
        ) from None
