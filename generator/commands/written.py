"""Where the documents that commands make are put: never over one that may have been edited."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import click

from generator.sistem import why

KE = click.option(
    "--ke",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("naskah"),
    show_default=True,
    metavar="FOLDER",
    help="Folder untuk hasilnya; dibuat bila belum ada.",
)
TIMPA = click.option("--timpa", is_flag=True, help="Ganti berkas yang sudah ada di folder itu.")


def write_both(
    folder: Path, nama: str, word: bytes, cetak: Callable[[], bytes], *, timpa: bool
) -> None:
    """Put a Word document and its PDF into a folder and tell their names.

    Args:
        folder: made where it is not there.
        nama: their name without suffix.
        word: the Word document; it is written also where the PDF cannot be made.
        cetak: makes the PDF.
        timpa: whether documents of that name may be replaced.

    Raises:
        click.UsageError: they are there already.
        click.ClickException: the PDF cannot be made, or the folder cannot be written.
    """
    from generator.outputs.pdf import PrintError  # noqa: PLC0415 - loads Typst

    for berkas in (folder / f"{nama}.docx", folder / f"{nama}.pdf"):
        if berkas.exists() and not timpa:
            raise click.UsageError(
                f"{berkas} sudah ada; mungkin sudah disunting. Pilih folder lain dengan --ke, "
                "atau ganti dengan --timpa."
            )
    try:
        hasil = {f"{nama}.docx": word, f"{nama}.pdf": cetak()}
    except PrintError as sebab:
        put(folder, {f"{nama}.docx": word})
        raise click.ClickException(f"PDF tidak dapat dibuat: {sebab}") from None
    put(folder, hasil)


def put(folder: Path, files: Mapping[str, bytes]) -> None:
    """Put finished documents into a folder, made where it is not there, and tell their names.

    Raises:
        click.ClickException: the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for nama, data in files.items():
            sementara = folder / f".{nama}.baru"
            sementara.write_bytes(data)
            sementara.replace(folder / nama)
            click.echo(str(folder / nama))
    except OSError as sebab:
        raise click.ClickException(f"{folder} tidak dapat ditulisi: {why(sebab)}.") from None
