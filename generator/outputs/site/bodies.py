"""Views → bodies of pages, and what each page puts into the slots of its shell."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from importlib.metadata import version
from pathlib import Path
from types import MappingProxyType
from typing import Final

from jinja2 import TemplateError
from markupsafe import escape

from generator.cache import Cache, digest
from generator.outputs import OutputError
from generator.outputs.site.drawings import drawings
from generator.outputs.site.environments import Environments, Kait
from generator.outputs.site.languages import CATALOGUE, LOCALES, alternates, languages
from generator.outputs.site.lexicon import FoundBy, Lexicon
from generator.outputs.site.words import text_of, words_in, words_of
from generator.outputs.templat import why_unusable
from generator.present.bahasa import Bahasa
from generator.present.halaman import View as HalamanView
from generator.present.views import (
    BandingView,
    BerandaView,
    DaftarView,
    Halaman,
    InstansiView,
    Jalan,
    KelengkapanView,
    RagamView,
    RegulasiView,
    StandarView,
)
from generator.project import Project


@dataclass(frozen=True, slots=True)
class LepasView:
    """A page with no content of its own from the catalogue: "not found"."""

    halaman: Halaman
    jalan: tuple[Jalan, ...] = ()


@dataclass(frozen=True, slots=True)
class CariView:
    """The search page; `semua` is the list for who does without the search.

    `nilai` are names of facets' values in another language (see `saringan.nama_nilai`).
    """

    halaman: Halaman
    semua: DaftarView
    nilai: Mapping[str, Mapping[str, str]]


View = HalamanView | CariView | LepasView

_NOWHERE: Final[Mapping[str, str]] = MappingProxyType({})

_NOT_SEARCHED: Final = re.compile(r' data-pagefind-[a-z]+(="[^"]*")?')
"""Marks for the index, on pages that it does not take."""
_DRAWING_STYLE: Final = "bagan.css.j2"
_TEMPLATES: Final[dict[type, str]] = {
    StandarView: "standar.html.j2",
    InstansiView: "instansi.html.j2",
    RegulasiView: "regulasi.html.j2",
    DaftarView: "daftar.html.j2",
    BerandaView: "beranda.html.j2",
    KelengkapanView: "kelengkapan.html.j2",
    BandingView: "banding.html.j2",
    RagamView: "ragam.html.j2",
    CariView: "cari.html.j2",
}


@dataclass(frozen=True, slots=True)
class Body:
    """A page's article.

    `html` is what is published, `indeks` what only the search index reads besides; `kata`
    are the words of both, for the table of stems; `berkas` the files the page shows, name
    from the root of the site → content.
    """

    html: str
    indeks: str = ""
    kata: frozenset[str] = frozenset()
    berkas: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Bodies:
    """Draws bodies; keeps those of standards under the hash of inputs, templates and words."""

    project: Project
    cache: Cache
    lexicon: Lexicon = field(init=False)
    languages: tuple[Bahasa, ...] = field(init=False)
    environments: Environments = field(init=False)
    _ground: str = field(init=False)

    def __post_init__(self) -> None:
        folders = [folder / "site" for folder in self.project.template_folders]
        self.lexicon = Lexicon.of(self.project)
        self.languages = languages(self.project)
        self.environments = Environments(folders, self.languages)
        katalog = [path.read_bytes() for path in self._catalogues()]
        self._ground = digest(*_versions(), *self.lexicon.texts, *_contents(folders), *katalog)

    def _catalogues(self) -> list[Path]:
        return [self.project.template(CATALOGUE)] if len(self.languages) > 1 else []

    def draw(self, view: View, template: str = "", akar: str | None = None) -> Body:
        """The body of one page; `template` for pages that have no view of their own kind.

        Raises:
            OutputError: the template cannot be used.
        """
        name = template or _TEMPLATES[type(view)]
        kait = Kait.of(view.halaman.alamat) if akar is None else Kait(akar)
        try:
            html = (
                self.environments.of(view.halaman.bahasa, kait).get_template(name).render(view=view)
            )
        except TemplateError as error:
            raise OutputError(why_unusable(error)) from error
        if "data-pagefind-body" not in html:
            return Body(_NOT_SEARCHED.sub("", html))
        return self.searched(html, _found_by(view), self._files(view))

    def searched(self, html: str, found_by: FoundBy, berkas: Mapping[str, str] = _NOWHERE) -> Body:
        """A body that the search index takes, with what it is found by."""
        text = text_of(html)
        indeks = self.lexicon.index_only(text, found_by)
        return Body(html, indeks, words_in(text) | words_of(indeks), dict(berkas))

    def _files(self, view: View) -> dict[str, str]:
        """Those of the page that the index takes; the same page in other languages shows them."""
        if not isinstance(view, StandarView):
            return {}
        halaman = view.halaman
        jinja = self.environments.of(halaman.bahasa, Kait.of(halaman.alamat))
        gaya = jinja.get_template(_DRAWING_STYLE).render()
        return dict(drawings(view, gaya))

    def kept(
        self, fingerprint: str, make: Callable[[], View], bahasa: str = "id"
    ) -> tuple[Halaman, Body]:
        """A page as kept for these inputs; made, drawn and kept where there is none."""
        key = digest(self._ground, bahasa, fingerprint)
        data = self.cache.get(key)
        if data is not None:
            facts = json.loads(data)
            kata = frozenset(facts["kata"].split())
            body = Body(facts["isi"], facts["indeks"], kata, facts["berkas"])
            return Halaman(**facts["halaman"]), body
        view = make()
        body = self.draw(view)
        halaman = replace(view.halaman, spanduk=(), judul_kaya=())
        facts = {
            "halaman": asdict(halaman),
            "isi": body.html,
            "indeks": body.indeks,
            "kata": " ".join(sorted(body.kata)),
            "berkas": dict(body.berkas),
        }
        del facts["halaman"]["spanduk"], facts["halaman"]["judul_kaya"]
        self.cache.put(key, json.dumps(facts, ensure_ascii=False).encode())
        return halaman, body


def _found_by(view: View) -> FoundBy:
    if not isinstance(view, StandarView):
        return FoundBy(view.halaman.judul)
    produk = [s.teks for j in view.jawaban if j.kunci == "produk" for s in j.jawab]
    return FoundBy(
        " ".join([view.nama, *view.kata_kunci]),
        " ".join([view.halaman.deskripsi, *produk]),
        view.singkatan,
        is_service=True,
    )


def slots(
    halaman: Halaman, isi: str, *, alamat: Mapping[str, str] = _NOWHERE, gambar: str = ""
) -> dict[str, str]:
    """Values for the slots of a shell but the policy and the way to other languages.

    `alamat` are the absolute addresses of the page, by language; empty where it has none.
    """
    judul = str(escape(halaman.judul))
    return {
        "judul": judul,
        "topik": judul,
        "deskripsi": str(escape(halaman.deskripsi)),
        "kepala": head(halaman, alamat, gambar),
        "isi": isi,
    }


def head(halaman: Halaman, semua: Mapping[str, str], gambar: str = "") -> str:
    """Canonical address, other languages, style, robots, Open Graph and JSON-LD of a page."""
    alamat = semua.get(halaman.bahasa, "")
    judul, deskripsi = escape(halaman.judul), escape(halaman.deskripsi)
    lines = [
        '<meta property="og:type" content="website">',
        f'<meta property="og:locale" content="{LOCALES[halaman.bahasa]}">',
        f'<meta property="og:title" content="{judul}">',
        f'<meta property="og:description" content="{deskripsi}">',
    ]
    if alamat:
        lines += [
            f'<link rel="canonical" href="{escape(alamat)}">',
            f'<meta property="og:url" content="{escape(alamat)}">',
            *alternates(semua),
        ]
    if halaman.gaya:
        lines.append(
            f'<link rel="stylesheet" href="{Kait.of(halaman.alamat).tautan(halaman.gaya)}">'
        )
    if gambar:
        lines += [
            f'<meta property="og:image" content="{escape(gambar)}">',
            '<meta property="og:image:width" content="1200">',
            '<meta property="og:image:height" content="630">',
            f'<meta property="og:image:alt" content="{judul}">',
            '<meta name="twitter:card" content="summary_large_image">',
        ]
    if halaman.noindex:
        lines.append('<meta name="robots" content="noindex">')
    if halaman.jsonld:
        data = _inside_script(halaman.jsonld)
        lines.append(f'<script type="application/ld+json">{data}</script>')
    return "\n".join(lines)


def _inside_script(text: str) -> str:
    """JSON as it may stand in a script element, whatever an author wrote."""
    safe = json.dumps(json.loads(text), ensure_ascii=False, separators=(",", ":"))
    return safe.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _versions() -> list[str]:
    return [version(name) for name in ("Jinja2", "MarkupSafe", "PySastrawi")]


def _contents(folders: list[Path]) -> list[bytes]:
    files = [(path, folder) for folder in folders for path in folder.glob("*.j2")]
    return [
        part
        for path, folder in sorted(files)
        for part in (path.relative_to(folder).as_posix().encode(), path.read_bytes())
    ]
