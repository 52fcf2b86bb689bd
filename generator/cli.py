"""The command `standar`: words into arguments, results into exit codes, nothing else.

Exit codes: 0 clean (warnings allowed), 1 errors found, 2 wrong usage or environment.
Findings and what was asked for go to stdout, everything else to stderr. `check` is here
and loads no more than it needs; the other commands are in `commands`.

An author waits for `check FILE` at every save, and most of that wait is start and end of the
program. So nothing is imported before it is needed, no installed plugin is looked for, and
what is in memory at the end is left to the system. What is not done: keeping a process alive
between checks, since it would have to be told apart from a stale one.
"""

from __future__ import annotations

import atexit
import gc
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final, TextIO

import click

from generator import report, terminal
from generator.arguments import Arguments, BerkasParam, TanggalParam, named, with_agencies
from generator.diagnostics import Lang, Severity
from generator.inspection import inspect
from generator.kata_perintah import KATA, PILIHAN, speak_indonesian
from generator.listing import list_files, says_empty
from generator.project import BadSettings, without_colour, without_plugins

_ALLOCATIONS: Final = 50_000
"""Between two looks for garbage; Python's 700 cost more than a tenth of a short run."""


class _Commands(click.Group):
    """`check`, and the others once they are asked for."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - click's signature
        """Run as a program of its own, which need not tidy up its memory at the end."""
        without_plugins()
        gc.set_threshold(_ALLOCATIONS)
        atexit.register(gc.freeze)  # else the collector walks through all that is left
        return super().__call__(*args, **kwargs)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names of all commands, in order."""
        return sorted([*super().list_commands(ctx), *_others()])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        command = super().get_command(ctx, cmd_name) or _others().get(cmd_name)
        if command is not None:
            command.options_metavar = PILIHAN
        return command

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,  # noqa: ANN401 - click's signature
    ) -> click.Context:
        """The context of a run; from here on click speaks Indonesian."""
        speak_indonesian()
        return super().make_context(info_name, args, parent, **extra)


def _others() -> dict[str, click.Command]:
    from generator.commands import COMMANDS  # noqa: PLC0415 - loads the models and every rule

    return COMMANDS


@click.group(
    cls=_Commands,
    options_metavar=PILIHAN,
    subcommand_metavar="PERINTAH [ARGUMEN]…",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--proyek",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    metavar="FOLDER",
    help="Folder proyek; biasanya folder ini.",
)
@click.option(
    "--tanggal", type=TanggalParam(), help="Hari yang dianggap hari ini, misalnya 2026-11-24."
)
@click.version_option(
    package_name="standar-pelayanan", message="%(version)s", help=KATA["Show the version and exit."]
)
@click.pass_context
def main(context: click.Context, proyek: Path, tanggal: date | None) -> None:
    """Standar pelayanan publik: diperiksa, lalu diterbitkan sebagai situs dan dokumen."""
    context.obj = Arguments(proyek, tanggal)


@main.command()
@click.argument("path", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "bentuk",
    type=click.Choice(list(report.FORMATS)),
    default="text",
    help="Bentuk laporan.",
)
@click.option("--ringkas", is_flag=True, help="Satu baris untuk setiap temuan.")
@click.option(
    "--ringkasan",
    type=BerkasParam("a", encoding="utf-8"),
    metavar="BERKAS",
    help="Tambahkan daftar lengkapnya sebagai Markdown ke berkas ini, misalnya ringkasan CI.",
)
@click.option(
    "--lang", type=click.Choice(["id", "en"]), default="id", help="Bahasa kalimat laporan."
)
@click.option("--tanggal", "hari", type=TanggalParam(), help="Hari yang dianggap hari ini.")
@click.pass_context
def check(
    context: click.Context,
    *,
    path: Sequence[Path],
    bentuk: str,
    ringkas: bool,
    ringkasan: TextIO | None,
    lang: Lang,
    hari: date | None,
) -> None:
    """Periksa semua standar, atau hanya berkas dan folder PATH.

    Rujukan antarberkas selalu ikut diperiksa, juga bila hanya satu berkas yang disebut.
    """
    if ringkas and bentuk != "text":
        raise click.UsageError("--ringkas hanya untuk --format text.")
    context.color = False if without_colour() else None
    project = Arguments(context.obj.proyek, hari or context.obj.tanggal).project()
    berkas = list_files(project)
    diminta = with_agencies(named(berkas, project, path)) if path else None
    try:
        outcome = inspect(project, berkas, diminta)
    except BadSettings as sebab:
        raise click.UsageError(str(sebab)) from None
    files = None if diminta is None else outcome.told_with(diminta)
    found = outcome.report if files is None else outcome.report.only(files)
    manner = terminal.manner(outcome, project, lang, files)
    writer = report.as_lines if ringkas else report.FORMATS[bentuk]
    click.echo(writer(found, manner), nl=False)
    if ringkasan is not None:
        click.echo(report.as_markdown(found, manner), ringkasan, nl=False)
    if kosong := says_empty(berkas, lang):
        click.echo(kosong, err=True)
    if found.count(Severity.ERROR):
        sys.exit(1)
