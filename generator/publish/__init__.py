"""Publish an edition: every output into a staging folder, then the folder in place of the old.

`build` goes through MkDocs, whose hook calls back here; so a plain `mkdocs build`
does exactly the same.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import IO, Any, Final

import click
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from generator.cache import Cache
from generator.edition import Edition
from generator.outputs import Output, Target, find_outputs
from generator.project import Project
from generator.publish.manifest import write_manifest
from generator.publish.progress import Teller
from generator.publish.swap import (
    MADE,
    ForeignFolderError,
    check_ours,
    keep_only,
    recover,
    swap_in,
)

__all__ = [
    "REQUEST",
    "ForeignFolderError",
    "RefusedError",
    "Request",
    "Run",
    "Teller",
    "build",
    "check_ours",
    "recover",
    "run_mkdocs",
    "run_outputs",
    "swap_in",
    "write_manifest",
]


class RefusedError(Abort):
    """The site is not built; says why and what to do, in Indonesian. What is published stays."""

    def show(self, file: IO[Any] | None = None) -> None:
        """Print it as the last line, on standard error; MkDocs calls this too."""
        click.echo(f"\n{self.format_message()}", file, err=True)


REQUEST: Final = "permintaan"
"""Key under `extra` by which a `Request` reaches the hook."""


@dataclass(slots=True)
class Request:
    """What a caller of MkDocs wants from the hook, and what it gets back."""

    tanggal: date | None = None
    ketat: bool = False
    """Whether one error anywhere refuses the whole build."""
    hanya_cangkang: bool = False
    """Whether the theme is only to draw the shells, for a server that fills them."""
    edition: Edition | None = None
    """What is to be published; made by the hook where the caller has none yet."""


def build(project: Project, *, ketat: bool = False) -> Edition:
    """Build the whole site into `site/`, through MkDocs.

    Raises:
        RefusedError: refused or impossible; the published site is as it was.
    """
    request = Request(project.tanggal, ketat)
    run_mkdocs(project, request)
    if request.edition is None:
        raise RefusedError(
            "mkdocs.yml tidak memuat `standar`, jadi situs tidak dibangun. Tambahkan di "
            "mkdocs.yml:\n"
            "plugins:\n  - standar"
        )
    return request.edition


def run_mkdocs(project: Project, request: Request, site_dir: Path | None = None) -> None:
    """Run MkDocs on the project's `mkdocs.yml`, with the request for its hook."""
    project.pages.mkdir(parents=True, exist_ok=True)
    config: MkDocsConfig = load_config(str(project.root / "mkdocs.yml"))
    if site_dir is not None:
        config.site_dir = str(site_dir)
    config.extra[REQUEST] = request
    config.plugins.on_startup(command="build", dirty=False)
    try:
        mkdocs_build(config)
    finally:
        config.plugins.on_shutdown()


@dataclass(frozen=True, slots=True)
class Run:
    """One run of all outputs: from where, to where, with what remarks on the pages."""

    edition: Edition
    digambar: Path
    """The folder in which the theme drew shells, guide pages and assets."""
    staging: Path
    """The folder to fill; may hold what an earlier build left."""
    lama: Path
    """The folder published before."""
    pratinjau: bool = False
    """Whether it is shown to an author only: no policy, pages for broken standards."""
    catatan: dict[str, str] = field(default_factory=dict)
    """Address → HTML to stand at the top of that page."""
    tak_tercetak: dict[str, str] = field(default_factory=dict)
    """Filled by the run: address of a page whose document could not be printed → why."""


def run_outputs(run: Run, teller: Teller) -> None:
    """Make the staging folder hold every format of the edition, the manifest, and no more.

    Raises:
        OutputError: a format cannot be written.
        ForeignFolderError: the staging folder holds something else.
    """
    check_ours(run.staging)
    run.staging.mkdir(parents=True, exist_ok=True)
    (run.staging / MADE).touch()
    written = {run.staging / MADE}
    for output in find_outputs():
        target = _target(run, output)
        with teller.step(f"Menulis {output.name}", output.total(run.edition.situs, target)) as step:
            for path in output.write(run.edition.situs, target):
                written.add(path)
                step.advance()
        target.cache.sweep()
    keep_only(run.staging, written)
    write_manifest(run.edition, run.staging / MADE)


def _target(run: Run, output: Output) -> Target:
    project = run.edition.project
    return Target(
        folder=run.staging,
        project=project,
        cache=Cache(project.cache / output.name),
        digambar=run.digambar,
        terbitan_lama=run.lama,
        tertahan=run.edition.tertahan,
        pratinjau=run.pratinjau,
        catatan=run.catatan,
        tak_tercetak=run.tak_tercetak,
    )
