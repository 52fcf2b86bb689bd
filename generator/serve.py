"""`standar serve`: the site on the author's machine, a moment after a file is saved.

Keeps the catalogue in memory and draws only the page asked for, into shells that the
theme drew once. Shows findings on the pages they concern; a standard with errors stays
as it was, with the findings on it.
"""

from __future__ import annotations

import mimetypes
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from mkdocs.exceptions import MkDocsException
from watchfiles import watch

from generator.cache import Cache
from generator.edition import Desk, Edition, open_project
from generator.listing import is_listed, read_file, read_files
from generator.outputs import OutputError
from generator.outputs.site import MISSING_PAGE, kept_url, makers, shell_keys
from generator.outputs.site.bodies import Bodies, LepasView, View
from generator.outputs.site.drawings import DRAWINGS
from generator.outputs.site.drawn import Drawn, take
from generator.outputs.site.languages import codes, split_address
from generator.outputs.site.moved import moved_page, redirects
from generator.present.views import Halaman
from generator.project import BadSettings, Project
from generator.publish import Request, run_mkdocs
from generator.publish.notes import notes
from generator.shell import ShellError

_FRESH: Final = "_segar"
_SCRIPT: Final = b"""(async () => {
  const lihat = document.currentScript.dataset.kali;
  for (;;) {
    try {
      const jawab = await fetch(`/_segar?${lihat}`, { cache: "no-store" });
      if (jawab.ok && (await jawab.text()) !== lihat) return location.reload();
    } catch {
      await new Promise((r) => setTimeout(r, 1000));
    }
  }
})();
"""
_PATIENCE: Final = 25.0
"""Seconds for which a browser's question whether anything is new is held open."""
_SETTLE_MS: Final = 60
"""How long files must be quiet before a change is looked at; editors write in steps."""

Makers = Mapping[str, Callable[[], View]]


@dataclass(slots=True)
class Site:
    """The site in memory: what `serve` answers with. Safe to ask from several threads."""

    project: Project
    desk: Desk = field(init=False)
    kali: int = 0
    """Number of states shown so far; a browser that knows an older one reloads."""
    _changed: threading.Condition = field(default_factory=threading.Condition)
    _drawing: threading.Lock = field(default_factory=threading.Lock)
    _files: dict[str, bytes] = field(default_factory=dict)
    _makers: Makers = field(default_factory=dict)
    _notes: Mapping[str, str] = field(default_factory=dict)
    _moved: Mapping[str, str] = field(default_factory=dict)
    _drawn: Drawn = field(init=False)
    _bodies: Bodies = field(init=False)

    def __post_init__(self) -> None:
        self.desk = Desk(self.project)
        self._files = read_files(self.project)
        edition = self.desk.edition(self._files)
        self._draw_shells(edition)
        self._show(edition)

    @property
    def folder(self) -> Path:
        """Where the theme drew shells, guide pages and assets."""
        return self.project.build / "serve"

    def update(self, paths: Sequence[Path]) -> None:
        """Take over what changed on disk, and let waiting browsers know.

        Raises:
            BadSettings: `standar.toml` cannot be used; the site stays as it was.
            MkDocsException: the theme cannot be drawn.
        """
        own = [path for path in paths if self.project.standards in path.parents]
        project = open_project(self.project.root, self.project.tanggal)
        if project != self.project:
            self.project = project
            self.desk = Desk(project)
        self._reread(own)
        edition = self.desk.edition(self._files)
        needed = shell_keys(edition.situs, kode=codes(self.project))
        if len(own) < len(paths) or needed - set(self._drawn.shells):
            self._draw_shells(edition)
        self._show(edition)

    def page(self, url: str) -> str | None:
        """The page at `url`, from the root of the site; `None` where there is none."""
        with self._drawing:
            kode, tanpa_bahasa = split_address(url)
            note = self._notes.get(tanpa_bahasa, "")
            if f"{url}index.html" in self._drawn.guides:
                return self._finish(self._drawn.guide(f"{url}index.html"))
            if url in self._makers:
                view = self._makers[url]()
                isi = note + self._bodies.draw(view).html
                return self._finish(self._drawn.page(view.halaman, isi))
            if url in self._moved:
                return moved_page(url, self._moved[url], absolute="", policy="")
            if note and tanpa_bahasa and kode in codes(self.project):
                halaman = Halaman("Belum dapat ditampilkan", "", tanpa_bahasa, bahasa=kode)
                return self._finish(self._drawn.page(halaman, note))
        return None

    def drawing(self, name: str) -> str | None:
        """A picture that a page shows, or its source, drawn now; `None` for any other name."""
        folder, _, file = name.rpartition("/")
        if not file.endswith(DRAWINGS):
            return None
        with self._drawing:
            make = self._makers.get(f"{folder}/")
            return self._bodies.draw(make()).berkas.get(name) if make else None

    def missing_page(self) -> str:
        """The page for addresses that do not exist."""
        with self._drawing:
            isi = self._bodies.draw(LepasView(MISSING_PAGE), "404.html.j2", "/").html
            return self._finish(self._drawn.missing_page(MISSING_PAGE, isi))

    def file(self, name: str) -> Path | None:
        """A file that the theme drew, or that the last build published."""
        for folder in (self.folder, self.project.site):
            path = (folder / name).resolve()
            hidden = "_cangkang" in path.parts
            if folder.resolve() in path.parents and path.is_file() and not hidden:
                return path
        return None

    def wait(self, known: str) -> int:
        """The number of the present state, as soon as it is not `known` or patience ends."""
        with self._changed:
            self._changed.wait_for(lambda: str(self.kali) != known, _PATIENCE)
            return self.kali

    def _reread(self, paths: Iterable[Path]) -> None:
        for path in paths:
            name = path.relative_to(self.project.root).as_posix()
            if is_listed(name) and (path.exists() or path.is_symlink()):
                self._files[name] = read_file(self.project, name)
            elif not path.exists():
                inside = [n for n in self._files if n == name or n.startswith(f"{name}/")]
                for gone in inside:
                    del self._files[gone]

    def _draw_shells(self, edition: Edition) -> None:
        request = Request(self.project.tanggal, hanya_cangkang=True, edition=edition)
        run_mkdocs(self.project, request, self.folder)
        keys = shell_keys(edition.situs, map(kept_url, edition.tertahan), codes(self.project))
        with self._drawing:
            self._drawn = take(self.project, self.folder, keys, with_policy=False)
            self._bodies = Bodies(self.project, Cache(self.project.cache / "serve"))

    def _show(self, edition: Edition) -> None:
        situs = edition.pratinjau
        pages: Makers = makers(situs, self._bodies.languages)
        akar = [satu.akar for satu in self._bodies.languages]
        kept = {awal + kept_url(id_) for id_ in edition.tertahan for awal in akar}
        if not edition.catalog.register_utuh:
            kept |= {u for u in self._makers if split_address(u)[1].startswith("regulasi/")}
        kept = kept & set(self._makers) - set(pages)
        with self._drawing:
            self._makers = {**pages, **{url: self._makers[url] for url in kept}}
            self._notes = notes(edition.report.diagnostics)
            self._moved = redirects(edition.pratinjau, self.project.base_path, kept)
        with self._changed:
            self.kali += 1
            self._changed.notify_all()

    def _finish(self, html: str) -> str:
        script = f'<script src="/{_FRESH}.js" data-kali="{self.kali}"></script></body>'
        return html.replace("</body>", script)


class _Handler(BaseHTTPRequestHandler):
    """Answers from a `Site`; quiet."""

    protocol_version = "HTTP/1.1"
    site: Site

    def do_GET(self) -> None:
        """Answer one question; where a template fails, with what is wrong in it."""
        try:
            self._answer()
        except OutputError as error:
            told = str(error).encode()
            self._send(told, "text/plain; charset=utf-8", HTTPStatus.INTERNAL_SERVER_ERROR)

    def _answer(self) -> None:
        address = urlsplit(self.path)
        name = unquote(address.path).lstrip("/")
        if name == _FRESH:
            self._send(str(self.site.wait(address.query)).encode(), "text/plain")
        elif name == f"{_FRESH}.js":
            self._send(_SCRIPT, "text/javascript")
        elif (page := self.site.page(name.removesuffix("index.html"))) is not None:
            self._send(page.encode(), "text/html; charset=utf-8")
        elif (drawing := self.site.drawing(name)) is not None:
            self._send(drawing.encode(), f"{mimetypes.guess_type(name)[0]}; charset=utf-8")
        elif path := self.site.file(f"{name}index.html" if name.endswith("/") else name):
            kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
            self._send(path.read_bytes(), kind)
        elif not name.endswith("/") and self.site.page(f"{name}/") is not None:
            self.send_response(HTTPStatus.FOUND)
            self.send_header("Location", f"/{name}/")
            self.send_header("Content-Length", "0")
            self.end_headers()
        else:
            missing = self.site.missing_page().encode()
            self._send(missing, "text/html; charset=utf-8", HTTPStatus.NOT_FOUND)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
        """Say nothing: findings are on the pages."""

    def _send(self, data: bytes, kind: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        try:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            self.wfile.write(data)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True


def make_server(site: Site, host: str, port: int) -> ThreadingHTTPServer:
    """A server that answers from `site`; port 0 takes a free one.

    Raises:
        OSError: the port is taken.
    """
    handler = type("Handler", (_Handler,), {"site": site})
    server = ThreadingHTTPServer((host, port), handler)
    server.daemon_threads = True
    return server


def follow(site: Site, stop: threading.Event, say: Callable[[str], None]) -> None:
    """Keep `site` up to date with its files until `stop`."""
    project = site.project
    places = [project.standards, *project.template_folders]
    settings = (project.root / name for name in ("mkdocs.yml", "standar.toml"))
    places += [path for path in settings if path.exists()]
    for changes in watch(*places, stop_event=stop, step=_SETTLE_MS):
        paths = [Path(name) for _, name in changes]
        try:
            site.update(paths)
        except (BadSettings, MkDocsException, ShellError, OSError) as error:
            say(str(error))
        else:
            say(", ".join(sorted({path.name for path in paths})))


def serve(project: Project, host: str, port: int, say: Callable[[str], None]) -> None:
    """Serve until interrupted.

    Args:
        project: what to serve.
        host: address to listen on.
        port: port to listen on.
        say: told where the site can be opened, and which files were taken over.

    Raises:
        OSError: the port is taken.
    """
    site = Site(project)
    server = make_server(site, host, port)
    stop = threading.Event()
    follower = threading.Thread(target=follow, args=(site, stop, say), daemon=True)
    follower.start()
    say(f"http://{host}:{server.server_address[1]}/")
    try:
        server.serve_forever(poll_interval=0.2)
    finally:
        stop.set()
        server.server_close()
        follower.join(timeout=2)
