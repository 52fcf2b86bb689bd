"""The command that binds standards as one book."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

import click

from generator.arguments import Arguments, named
from generator.catalog import Standar
from generator.commands.opened import project_of
from generator.commands.written import KE, put
from generator.edition import Desk, Edition
from generator.sistem import why


@click.command()
@click.argument("path", nargs=-1, type=click.Path(path_type=Path), metavar="[INSTANSI|BERKAS…]")
@click.option(
    "--pengantar",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="BERKAS",
    help="Teks kata pengantar; baris kosong memisahkan alinea.",
)
@KE
@click.pass_obj
def kompendium(
    arguments: Arguments, *, path: Sequence[Path], pengantar: Path | None, folder: Path
) -> None:
    """Himpun standar yang sudah ditetapkan dalam satu PDF: daftar isi, isi lengkap, dan indeks.

    Tanpa menyebut apa pun: semua instansi. Standar instansi bertanda `salinan` tidak dimuat.
    """
    project = project_of(arguments)
    alinea = _paragraphs(pengantar) if pengantar else ()
    edition = Desk(project).edition()
    files = named(edition.files, project, path) if path else set(edition.files)
    from generator.outputs import pdf  # noqa: PLC0415 - loads Typst
    from generator.outputs.pdf.kompendium import naskah_kompendium  # noqa: PLC0415 - as above
    from generator.present.kompendium import bindable  # noqa: PLC0415 - as above
    from generator.present.kompendium import kompendium as view_of  # noqa: PLC0415 - as above

    standar = bindable(edition.situs, files)
    if not standar:
        raise click.UsageError(
            "Di sana tidak ada standar yang dapat dihimpun: yang dihimpun hanya yang sudah "
            "ditetapkan, tanpa galat, dan bukan salinan. Lihat keadaannya dengan: standar status"
        )
    nama, kertas = _name(standar), project.setelan.kertas
    view = view_of(edition.situs, standar, alinea)
    try:
        cetak = pdf.printed(project, naskah_kompendium(view, nama, project.tanggal, kertas))
    except pdf.PrintError as sebab:
        raise click.ClickException(f"PDF tidak dapat dibuat: {sebab}") from None
    put(folder, {f"{nama}.pdf": cetak})
    for kalimat in _told(edition, files, len(standar)):
        click.echo(kalimat, err=True)


def _name(standar: Sequence[Standar]) -> str:
    """The book of one agency is named after it."""
    instansi = {s.instansi.id for s in standar}
    return f"kompendium-{instansi.pop()}" if len(instansi) == 1 else "kompendium"


def _paragraphs(berkas: Path) -> tuple[str, ...]:
    """Paragraphs of a text file, each as one line.

    Raises:
        click.UsageError: it cannot be read as text.
    """
    try:
        teks = berkas.read_bytes().decode("utf-8-sig")
    except OSError as sebab:
        raise click.UsageError(f"{berkas} tidak dapat dibaca: {why(sebab)}.") from None
    except UnicodeDecodeError:
        raise click.UsageError(
            f"{berkas} bukan teks UTF-8. Simpan sebagai teks biasa dengan penyandian UTF-8."
        ) from None
    return tuple(" ".join(satu.split()) for satu in re.split(r"\n\s*\n", teks) if satu.strip())


def _told(edition: Edition, files: Collection[str], termuat: int) -> Iterator[str]:
    """How many are in the book, and how many of those asked for are not, and why."""
    diminta = [s for s in edition.catalog.standar if s.berkas in files]
    salinan = sum(bool(s.instansi.model.salinan) for s in diminta)
    yield f"{termuat} standar dihimpun."
    if salinan:
        yield f"{salinan} standar tidak dimuat karena instansinya bertanda `salinan`."
    if lain := len(diminta) - salinan - termuat:
        yield f"{lain} standar tidak dimuat karena belum ditetapkan, dicabut, atau masih bergalat."
