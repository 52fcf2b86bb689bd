"""The command that drafts the decree on standards."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from generator import report, terminal
from generator.arguments import Arguments, named
from generator.catalog import SimpulInstansi, Standar
from generator.commands.opened import project_of
from generator.commands.written import KE, TIMPA, write_both
from generator.diagnostics import Diagnostic
from generator.edition import Desk, Edition
from generator.outcome import Report
from generator.project import Project


@click.command()
@click.argument(
    "path", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="INSTANSI|BERKAS…"
)
@KE
@TIMPA
@click.pass_obj
def keputusan(arguments: Arguments, *, path: Sequence[Path], folder: Path, timpa: bool) -> None:
    """Susun surat keputusan penetapan standar, satu lampiran per layanan: Word dan PDF.

    Sebutkan folder instansi untuk semua standarnya, atau berkas standar tertentu, juga yang masih
    draf. Yang belum ada di berkas menjadi titik-titik. Naskah ini rancangan: periksa, lengkapi,
    lalu tandatangani.
    """
    project = project_of(arguments)
    edition = Desk(project).edition()
    instansi, standar = _chosen(edition, project, path)
    _refuse_errors(edition, project, standar)
    from generator.outputs import docx, pdf  # noqa: PLC0415 - loads Typst
    from generator.outputs.pdf.keputusan import naskah_keputusan  # noqa: PLC0415 - as above
    from generator.present.surat_keputusan import (  # noqa: PLC0415 - as above
        CannotDecreeError,
        surat_keputusan,
    )

    try:
        sk = surat_keputusan(edition.situs, instansi, standar)
    except CannotDecreeError as sebab:
        raise click.ClickException(str(sebab)) from None
    kertas, nama = project.setelan.kertas, f"keputusan-{instansi.id}"
    word = docx.make_decree(docx.template_folders(project), sk, project.tanggal, kertas)
    naskah = naskah_keputusan(sk, instansi.id, project.tanggal, kertas)
    write_both(folder, nama, word, lambda: pdf.printed(project, naskah), timpa=timpa)
    for kalimat in sk.catatan:
        click.echo(kalimat, err=True)


def _chosen(
    edition: Edition, project: Project, path: Sequence[Path]
) -> tuple[SimpulInstansi, list[Standar]]:
    """The agency and its standards meant, in the order of their names.

    Raises:
        click.UsageError: none, or of several agencies.
    """
    files = named(edition.files, project, path)
    standar = sorted(
        (s for s in edition.catalog.standar if s.berkas in files),
        key=lambda s: (str(s.isi.nama).casefold(), s.id),
    )
    terbaca = {s.berkas for s in standar}
    if rusak := sorted(f for f in files - terbaca if "/layanan/" in f):
        _tell(edition, project, edition.report.only(rusak).diagnostics)
        raise click.ClickException(f"{rusak[0]} tidak dapat dibaca; betulkan dahulu.")
    instansi = list(dict.fromkeys(s.instansi.id for s in standar))
    if not instansi:
        raise click.UsageError("Di sana belum ada standar. Buat satu dengan: standar new")
    if len(instansi) > 1:
        raise click.UsageError(
            f"Itu standar {len(instansi)} instansi: {', '.join(instansi)}. Satu keputusan untuk "
            "satu instansi; sebutkan satu folder saja, misalnya: "
            f"standar keputusan standards/{instansi[0]}"
        )
    return standar[0].instansi, standar


def _refuse_errors(edition: Edition, project: Project, standar: Sequence[Standar]) -> None:
    """Tell the errors that a decree would put in force, and end.

    Raises:
        click.ClickException: there are some.
    """
    galat = dict.fromkeys(d for s in standar for d in edition.galat(s))
    if galat:
        _tell(edition, project, tuple(galat))
        raise click.ClickException("Standar yang masih mengandung galat belum dapat diputuskan.")


def _tell(edition: Edition, project: Project, found: tuple[Diagnostic, ...]) -> None:
    manner = terminal.manner(edition.outcome, project, "id", {d.location.file for d in found})
    click.echo(report.as_text(Report(found), manner), nl=False)
