"""The MkDocs hook: with it, `mkdocs build` and `mkdocs serve` give the complete, checked site.

MkDocs draws shells and guide pages into a folder of its own; after it `publish` makes
the site from them and swaps it in. MkDocs calls the functions by name; it loads this file
once and keeps it, so `_SESSION` survives the rebuilds of a server.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from jinja2 import TemplateError
from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import Files
from mkdocs.utils import CountHandler

from generator.cache import digest
from generator.diagnostics import Severity
from generator.edition import Desk, Edition, open_project
from generator.listing import says_empty
from generator.outputs import OutputError
from generator.outputs.site import kept_url, shell_keys
from generator.outputs.site.languages import codes
from generator.outputs.site.sources import fill_pages, rule_fixtures
from generator.outputs.templat import why_unusable
from generator.project import BadSettings, Project
from generator.publish import (
    REQUEST,
    ForeignFolderError,
    RefusedError,
    Request,
    Run,
    Teller,
    check_ours,
    recover,
    run_outputs,
    swap_in,
)
from generator.publish.notes import held_back, notes
from generator.reference import guide_pages
from generator.sistem import why

_LOG: Final = logging.getLogger("mkdocs.standar")
_UNUSED_ASSETS: Final = ("assets/javascripts/lunr/", "assets/javascripts/workers/")


@dataclass(slots=True)
class _Session:
    """What one run of MkDocs knows from its start to its end."""

    serving: bool = False
    desk: Desk | None = None
    plan: _Plan | None = None


@dataclass(frozen=True, slots=True)
class _Plan:
    """One build: what to publish, and where to."""

    request: Request
    edition: Edition
    site: Path
    staging: Path


_SESSION: Final = _Session()


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG001, FBT001 - MkDocs's signature
    """Remember whether a server is starting."""
    _SESSION.serving = command == "serve"
    _SESSION.desk = _SESSION.plan = None


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Check everything; point MkDocs at the pages to draw and at a folder to draw in."""
    from_command: Request | None = config.extra.pop(REQUEST, None)
    request = from_command or Request(ketat=bool(config.strict))
    project = _project(config, request)
    if _SESSION.desk is None or _SESSION.desk.project != project:
        _SESSION.desk = Desk(project)
    edition = request.edition = request.edition or _SESSION.desk.edition()
    _refuse(edition, request)
    if not from_command:
        _report(edition)
    keys = shell_keys(edition.situs, map(kept_url, edition.tertahan), codes(project))
    fill_pages(project, keys, guide_pages(rule_fixtures(project)))
    _SESSION.plan = _plan(config, request, edition)
    _configure(config, project, request)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:  # noqa: ARG001 - MkDocs's signature
    """Leave out the theme's own search and source maps, which nothing here asks for."""
    for file in list(files):
        if file.src_uri.startswith(_UNUSED_ASSETS) or file.src_uri.endswith(".map"):
            files.remove(file)
    return files


def on_post_build(config: MkDocsConfig) -> None:
    """Make the whole site from what was drawn, then put it in place."""
    plan = _SESSION.plan
    if plan is None or plan.request.hanya_cangkang:
        return
    catatan = notes(plan.edition.report.diagnostics) if _SESSION.serving else {}
    run = Run(
        plan.edition,
        Path(config.site_dir),
        plan.staging,
        plan.site,
        pratinjau=_SESSION.serving,
        catatan=catatan,
    )
    try:
        run_outputs(run, Teller())
        _refuse_warnings(config)
        _tell_unprinted(run, plan.request)
        swap_in(plan.staging, plan.site)
    except (OutputError, ForeignFolderError) as error:
        _fail(str(error), error)
    except OSError as error:
        letak = error.filename or plan.staging
        _fail(f"{letak} tidak dapat dibaca atau ditulis: {why(error)}.", error)
    except TemplateError as error:
        _fail(why_unusable(error), error)


def on_build_error(error: Exception) -> None:
    """Say in Indonesian what keeps the theme from drawing; MkDocs would show a traceback."""
    if isinstance(error, TemplateError):
        _fail(why_unusable(error), error)


def on_serve(
    server: LiveReloadServer,
    config: MkDocsConfig,  # noqa: ARG001 - MkDocs's signature
    builder: Callable[..., None],
) -> LiveReloadServer:
    """Show what was published here; a build that fails leaves what was shown before."""

    def guarded(*arguments: object) -> None:
        try:
            builder(*arguments)
        except (MkDocsException, TemplateError, OSError) as error:
            _LOG.error("%s", error)

    server.builder = guarded
    if _SESSION.plan is not None:
        server.root = str(_SESSION.plan.site)
        project = _SESSION.plan.edition.project
        for folder in (project.standards, *project.template_folders):
            server.watch(str(folder))
    return server


def _project(config: MkDocsConfig, request: Request) -> Project:
    try:
        project = open_project(Path(config.config_file_path).parent, request.tanggal)
    except BadSettings as error:
        raise RefusedError(str(error)) from error
    if not project.standards.is_dir():
        raise RefusedError(
            f"Di {project.root} tidak ada folder `standards/`. Jalankan dari folder proyek, atau "
            "siapkan yang baru dengan: standar init ."
        )
    return project


def _plan(config: MkDocsConfig, request: Request, edition: Edition) -> _Plan:
    """Where to publish to; a server publishes to a folder of its own.

    Raises:
        RefusedError: the folder holds something else.
    """
    build = edition.project.build
    if _SESSION.serving:
        return _Plan(request, edition, build / "tampil", build / "staging-tampil")
    site = Path(config.site_dir).resolve()
    if not request.hanya_cangkang:
        recover(site)
        try:
            check_ours(site)
        except ForeignFolderError as error:
            raise RefusedError(str(error)) from error
    return _Plan(request, edition, site, build / "staging")


def _configure(config: MkDocsConfig, project: Project, request: Request) -> None:
    config.docs_dir = str(project.pages)
    config.site_name = project.setelan.nama or config.site_name
    local = _SESSION.serving or request.hanya_cangkang
    if not local:
        config.site_url = project.setelan.alamat or config.site_url
    config.extra["scope"] = "/" if local else project.base_path
    if not request.hanya_cangkang:
        config.site_dir = str(project.build / "digambar")
    _add_theme(config, project)
    _version_assets(config, project)


def _add_theme(config: MkDocsConfig, project: Project) -> None:
    """Let the theme take our templates, the project's own first, without a `custom_dir`."""
    ours = [str(folder / "theme") for folder in project.template_folders]
    config.theme.dirs[:] = [*ours, *(d for d in config.theme.dirs if d not in ours)]


def _version_assets(config: MkDocsConfig, project: Project) -> None:
    """Let browsers keep our assets until their content changes."""

    def versioned(path: str) -> str:
        return f"{path}?v={digest((project.pages / path).read_bytes())[:8]}"

    config.extra_css = [versioned(path) for path in config.extra_css]
    for script in config.extra_javascript:
        if isinstance(script, ExtraScriptValue):
            script.path = versioned(script.path)


def _refuse(edition: Edition, request: Request) -> None:
    kosong = says_empty(edition.files)
    if kosong and request.ketat and not _SESSION.serving:
        raise RefusedError(f"Situs tidak dibangun: {kosong}")
    errors = edition.report.count(Severity.ERROR)
    if errors and request.ketat and not _SESSION.serving:
        raise RefusedError(
            f"Ada {errors} galat; situs tidak dibangun, karena diminta dengan ketat. Situs yang "
            "sudah terbit tidak berubah. Lihat daftarnya dengan `standar check`, perbaiki, lalu "
            "bangun lagi."
        )


def _report(edition: Edition) -> None:
    """Say what was found; the command `standar` does so itself."""
    for diagnostic in edition.report.diagnostics:
        level = logging.WARNING if diagnostic.severity is Severity.ERROR else logging.INFO
        _LOG.log(level, "%s: %s %s", diagnostic.location, diagnostic.code, diagnostic.message())
    for kalimat in held_back(edition):
        _LOG.warning("%s", kalimat)


def _refuse_warnings(config: MkDocsConfig) -> None:
    """With `--strict` MkDocs counts warnings and gives up, but only when all is published."""
    for handler in logging.getLogger("mkdocs").handlers:
        if config.strict and isinstance(handler, CountHandler) and handler.get_counts():
            raise RefusedError(
                "MkDocs memberi peringatan (lihat di atas); situs tidak diganti, karena diminta "
                "dengan --strict."
            )


def _tell_unprinted(run: Run, request: Request) -> None:
    """Name what has no new document; refuse where one error is too many."""
    for url, sebab in sorted(run.tak_tercetak.items()):
        id_ = url.removeprefix("layanan/").rstrip("/")
        ada = any((run.lama / url).glob("*.pdf"))
        tetap = "PDF terbitan sebelumnya tetap dipakai" if ada else "Halamannya terbit tanpa PDF"
        Teller().say(f"PDF {id_} tidak dapat dibuat: {sebab}. {tetap}.")
    if run.tak_tercetak and request.ketat:
        raise RefusedError(
            f"{len(run.tak_tercetak)} dokumen PDF tidak dapat dibuat; situs tidak diganti, karena "
            "diminta dengan ketat. Ganti huruf yang disebut di atas, lalu bangun lagi."
        )


def _fail(reason: str, error: Exception) -> None:
    """A server goes on with what it showed before; a build ends, and the old site stays."""
    if not _SESSION.serving:
        raise RefusedError(f"{reason}\nSitus yang sudah terbit tidak berubah.") from error
    _LOG.error("%s", reason)
