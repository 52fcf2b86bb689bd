"""The website: every page joined from a shell and a body, the search index, the policy.

Reads the shells that the theme drew into the target folder, and fills them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from html import unescape
from pathlib import Path
from typing import Final, TypeAlias

from markupsafe import Markup

from generator.cache import digest
from generator.catalog import Standar
from generator.outputs import Output, OutputError, Target
from generator.outputs.inputs import Inputs
from generator.outputs.site.bodies import Bodies, Body, CariView, LepasView, View, slots
from generator.outputs.site.crawlers import Entry, site_map
from generator.outputs.site.crew import spread
from generator.outputs.site.drawn import NOT_FOUND, Drawn, take
from generator.outputs.site.hosts import host_files
from generator.outputs.site.languages import codes, root_of, same_page, split_address
from generator.outputs.site.lexicon import FoundBy
from generator.outputs.site.moved import (
    REDIRECTS,
    as_lines,
    file_name,
    moved_page,
    published,
    redirects,
)
from generator.outputs.site.search import Searched, write_index
from generator.present import (
    Situs,
    alamat_standar,
    halaman_situs,
    jalan_lain,
    ringkas_dalam,
    standar_view,
)
from generator.present.aksen import gaya, lembar
from generator.present.bahasa import Bahasa, msgid
from generator.present.daftar import daftar_abjad
from generator.present.saringan import nama_nilai
from generator.present.views import Halaman, InstansiView, StandarView
from generator.shell import ShellError, ShellKey, policy, read_slots

_LISTS: Final = (
    *("abjad", "banding", "bidang", "daring", "gratis", "kelengkapan"),
    *("pengguna", "peristiwa", "tercepat"),
)
"""Folders of pages that exist for the services they list, or to which a list goes on."""
_MAY_VANISH: Final = tuple(
    f"{folder}/{rest}" for folder in (*_LISTS, "regulasi") for rest in ("a/", "a/2/", "-/2/")
)
"""Addresses like those of pages that are kept without being asked for (see `_vanished`)."""

SEARCH_PAGE: Final = "cari/"
MISSING_PAGE: Final = Halaman(
    "Halaman tidak ditemukan", "Alamat ini tidak ada.", "404.html", noindex=True
)

_NOTE: Final = msgid(
    "Bahan halaman ini sedang diperbaiki karena belum lolos pemeriksaan. "
    "Yang Anda baca adalah terbitan terakhir yang lolos."
)
_OLD_DOCUMENT: Final = msgid(
    "Dokumen PDF di halaman ini belum dapat diperbarui. Yang dapat diunduh adalah terbitan "
    "sebelumnya; isinya dapat berbeda dengan halaman ini."
)
_NO_DOCUMENT: Final = msgid("Dokumen PDF di halaman ini belum dapat dibuat.")
_NOTICE: Final = Markup(
    '<!--catatan--><p class="sp-spanduk sp-spanduk--peringatan" data-pagefind-ignore><span>'
    "{}</span></p><!--/catatan-->"
)
_OLD_NOTE: Final = re.compile(r"<!--catatan-->.*?<!--/catatan-->", re.DOTALL)


def shell_keys(
    situs: Situs, kept: Iterable[str] = (), kode: Sequence[str] = ("id",)
) -> set[ShellKey]:
    """Shells that the pages to publish need, and those at addresses `kept` besides.

    Args:
        situs: what is published.
        kept: addresses from the root of a language.
        kode: languages of the site.
    """
    urls = [*halaman_situs(situs), *kept, *_MAY_VANISH, SEARCH_PAGE]
    return {ShellKey.of(root_of(satu) + url, satu) for satu in kode for url in urls}


def search_view(situs: Situs) -> CariView:
    """The search page: for who has no search, the list of all services."""
    halaman = Halaman(
        situs.bahasa.kata("Cari layanan"),
        situs.bahasa.kata("Cari standar pelayanan menurut nama, syarat, atau instansi."),
        SEARCH_PAGE,
        noindex=True,
        bahasa=situs.bahasa.kode,
    )
    nilai = {} if situs.bahasa.asli else nama_nilai(situs.bahasa)
    return CariView(halaman, daftar_abjad(situs)["layanan/"](), nilai)


def makers(situs: Situs, bahasa: Iterable[Bahasa]) -> dict[str, Callable[[], View]]:
    """Address from the root of the site → maker of that page's view, in every language."""
    hasil: dict[str, Callable[[], View]] = {}
    for satu in bahasa:
        dalam = situs.dalam(satu)
        hasil |= {satu.akar + url: make for url, make in halaman_situs(dalam).items()}
        hasil[satu.akar + SEARCH_PAGE] = partial(search_view, dalam)
    return hasil


def kept_url(id_: str) -> str:
    """Address of the page of what is not to be published, by its id (see `Edition.tertahan`)."""
    if id_.startswith("regulasi/"):
        return f"{id_}/"
    return f"layanan/{id_}/" if "/" in id_ else f"instansi/{id_}/"


def _vanished(situs: Situs, target: Target) -> Iterator[str]:
    """Published pages that would disappear, not because of a choice but because of errors."""
    ada = halaman_situs(situs).keys()
    folders = list(_LISTS) if target.tertahan else []
    if not situs.catalog.register_utuh:
        folders.append("regulasi")
    for folder in folders:
        terbit = target.terbitan_lama.glob(f"{folder}/**/index.html")
        urls = (page.parent.relative_to(target.terbitan_lama).as_posix() for page in terbit)
        hilang = sorted({f"{url}/" for url in urls} - ada)
        yield from hilang
        if hilang and folder == "regulasi":
            yield "regulasi/"


def _write(situs: Situs, target: Target) -> Iterator[Path]:
    kept = [*map(kept_url, target.tertahan), *_vanished(situs, target)]
    keys = shell_keys(situs, kept, codes(target.project))
    try:
        drawn = take(target.project, target.digambar, keys, with_policy=not target.pratinjau)
    except ShellError as error:
        raise OutputError(str(error)) from error
    site = _Site(situs, target, drawn, Bodies(target.project, target.cache))
    kept = [root_of(kode) + url for kode in codes(target.project) for url in kept]
    yield from site.pages(besides=kept)
    yield from site.kept_pages(kept)
    yield from site.loose_pages()
    yield from site.finished_pages()
    yield from site.moved_pages(kept)
    yield from site.accents()
    yield from site.lists()
    yield from site.search()


def _total(situs: Situs, target: Target) -> int:
    return (len(halaman_situs(situs)) + 1) * len(codes(target.project))


@dataclass(frozen=True, slots=True)
class _Page:
    """What the rest of the site needs to know of a page that was written."""

    url: str
    listed: bool
    dicari: Searched | None
    """What the index reads of it; `None` where it is not searched."""
    diubah: str = ""
    berkas: tuple[str, ...] = ()
    """Names of the files that were written for it besides."""


_Written: TypeAlias = tuple[_Page, frozenset[str]]
"""A page with its words, which are counted and then forgotten."""


@dataclass(slots=True)
class _Site:
    """The site on its way into the folder."""

    situs: Situs
    target: Target
    drawn: Drawn
    bodies: Bodies
    written: list[_Page] = field(default_factory=list)
    kata: Counter[str] = field(default_factory=Counter)
    """Word → searched pages that hold it. The words of ten thousand pages, each with its own,
    would take half of all memory."""

    def pages(self, besides: Iterable[str]) -> Iterator[Path]:
        """Every page of the catalogue, on all cores, `besides` those that stay as published."""
        semua = makers(self.situs, self.bodies.languages)
        tetap = {url for url in besides if self._last_published(url)}
        inputs = Inputs(self.situs, self.target.project)
        standards = {alamat_standar(standar): standar for standar in self.situs.standar}
        bahasa = {satu.kode: satu for satu in self.bodies.languages}

        def page(alamat: str) -> _Written:
            kode, url = split_address(alamat)
            if url not in standards:
                view = semua[alamat]()
                if isinstance(view, InstansiView) and url in self.target.tak_tercetak:
                    return self._without_new_document(view)
                return self._page(view.halaman, self.bodies.draw(view))
            standar = standards[url]
            make = partial(_view, inputs, standar, bahasa[kode], self.bodies.languages)
            if url in self.target.tak_tercetak:
                return self._without_new_document(make())
            return self._page(*self.bodies.kept(inputs.fingerprint(standar), make, kode))

        def portion(urls: Sequence[str]) -> tuple[list[_Page], Counter[str], set[str]]:
            asked = set(self.bodies.cache.asked)
            pages: list[_Page] = []
            kata: Counter[str] = Counter()
            for satu, words in map(page, urls):
                pages.append(satu)
                kata.update(words)
            return pages, kata, self.bodies.cache.asked - asked

        berurut = sorted(semua.keys() - tetap, key=_side_by_side)
        for pages, kata, asked in spread(portion, berurut):
            self.written += pages
            self.kata.update(kata)
            self.bodies.cache.asked |= asked
            for satu in pages:
                yield self._path(satu.url)
                yield from (self.target.folder / name for name in satu.berkas)

    def _page(self, halaman: Halaman, body: Body) -> _Written:
        isi = self.target.catatan.get(halaman.url, "") + body.html
        self._put(halaman.alamat, self.drawn.page(halaman, isi))
        for name, text in body.berkas.items():
            self._put_text(name, text)
        listed = not halaman.noindex
        return _page(halaman.alamat, body, listed=listed, diubah=halaman.diubah), body.kata

    def _without_new_document(self, view: StandarView | InstansiView) -> _Written:
        """A page beside which a PDF is an older one, or none; only what is there is offered."""
        lama = any((self.target.terbitan_lama / u.href).exists() for u in view.unduhan[:1])
        ada = tuple(u for u in view.unduhan if (self.target.folder / u.href).is_file())
        view = replace(view, unduhan=ada)
        body = self.bodies.draw(view)
        note = self._note(_OLD_DOCUMENT if lama else _NO_DOCUMENT, view.halaman.bahasa)
        return self._page(view.halaman, replace(body, html=note + body.html))

    def kept_pages(self, urls: Iterable[str]) -> Iterator[Path]:
        """Last published pages of what has errors now, with a note, and the files beside them.

        An author sees the findings instead of the note, also where nothing was published yet.
        """
        for url in urls:
            kode, tanpa_bahasa = split_address(url)
            note = self.target.catatan.get(tanpa_bahasa) or self._note(_NOTE, kode)
            values = self._last_published(url)
            if values is not None:
                values["isi"] = note + _OLD_NOTE.sub("", values["isi"])
                listed = "noindex" not in values["kepala"]
                body = self._again(tanpa_bahasa, values)
                self.kata.update(body.kata)
                self.written.append(_page(url, body, listed=listed))
                yield from self._other_files(url)
            elif self.target.pratinjau:
                judul = self._in(kode).kata("Belum dapat ditampilkan")
                values = slots(Halaman(judul, "", tanpa_bahasa, bahasa=kode), note)
            else:
                continue
            yield self._put(url, self.drawn.join(url, values))

    def _again(self, url: str, values: Mapping[str, str]) -> Body:
        """The body of a page as published before; what only the index read is worked out anew."""
        isi = values["isi"]
        if "data-pagefind-body" not in isi:
            return Body(isi)
        is_service = url.startswith("layanan/")
        return self.bodies.searched(isi, FoundBy(unescape(values["judul"]), is_service=is_service))

    def _in(self, kode: str) -> Bahasa:
        return next(satu for satu in self.bodies.languages if satu.kode == kode)

    def _note(self, teks: str, kode: str) -> str:
        """A notice above a page, of this build alone."""
        return str(_NOTICE.format(self._in(kode).kata(teks)))

    def _last_published(self, url: str) -> dict[str, str] | None:
        """Slots of the page as published before; `None` where there is none."""
        page = self.target.terbitan_lama / url / "index.html"
        try:
            return read_slots(page.read_text("utf-8"))
        except FileNotFoundError:
            return None

    def _other_files(self, url: str) -> Iterator[Path]:
        """The documents that were published beside a page."""
        for path in sorted((self.target.terbitan_lama / url).iterdir()):
            if path.is_file() and path.name != "index.html":
                yield self.target.put(f"{url}{path.name}", path.read_bytes())

    def loose_pages(self) -> Iterator[Path]:
        """The page for addresses that do not exist."""
        root = self.target.project.base_path
        body = self.bodies.draw(
            LepasView(MISSING_PAGE, jalan_lain(self.situs)), "404.html.j2", root
        )
        html = self.drawn.missing_page(MISSING_PAGE, body.html)
        yield self.target.put(NOT_FOUND, html.encode())

    def finished_pages(self) -> Iterator[Path]:
        """Guide pages and assets."""
        for name, data in self.drawn.finished():
            yield self.target.put(name, data)

    def moved_pages(self, kept: Iterable[str]) -> Iterator[Path]:
        """What stands at old addresses; never in the place of a page or file there is."""
        project, lama = self.target.project, self.target.terbitan_lama
        tetap = {url for url in kept if self._last_published(url)}
        tujuan = redirects(self.situs, project.base_path, tetap, published(lama))
        terbit = {page.url for page in self.written}
        ada = {file_name(url) for url in terbit}.union(self.drawn.guides)
        tujuan = {a: url for a, url in tujuan.items() if file_name(a) not in ada}
        for akar in map(root_of, codes(project)[1:]):
            tujuan |= {akar + a: akar + url for a, url in tujuan.items() if _was_here(a)}
        tujuan = {a: url for a, url in sorted(tujuan.items()) if url in terbit}
        for alamat, url in tujuan.items():
            absolute = project.absolute(url)
            bahasa = self._in(split_address(url)[0])
            html = moved_page(
                alamat, url, absolute=absolute, policy=self.drawn.meta(), bahasa=bahasa
            )
            yield self._put_text(file_name(alamat), html)
        if tujuan:
            yield self._put_text(REDIRECTS, as_lines(tujuan, project.base_path))

    def accents(self) -> Iterator[Path]:
        """A style sheet for each colour of an agency."""
        aksen = [i.model.aksen for i in self.situs.catalog.instansi.values() if i.model.aksen]
        for name, text in sorted({lembar(warna): gaya(warna) for warna in aksen}.items()):
            yield self._put_text(name, text)

    def lists(self) -> Iterator[Path]:
        """Site map, robots file, and the policy for those who can send headers."""
        project = self.target.project
        robots = "User-agent: *\nAllow: /\n"
        if project.setelan.alamat:
            urls = {page.url: page.diubah for page in self.written if page.listed}
            urls |= {name.removesuffix("index.html"): "" for name in self.drawn.guides}
            yield self._put_text("sitemap.xml", site_map(self._entries(urls)))
            robots += f"Sitemap: {project.absolute('sitemap.xml')}\n"
        yield self._put_text("robots.txt", robots)
        content = policy(self.drawn.hashes, header=True)
        yield self._put_text("keamanan-konten.txt", content + "\n")
        for name, text in host_files(content, project.base_path).items():
            yield self._put_text(name, text)

    def _entries(self, urls: Mapping[str, str]) -> Iterator[Entry]:
        """Pages for the site map, each with those that say the same in other languages."""
        absolute = self.target.project.absolute
        for alamat, diubah in sorted(urls.items()):
            semua = same_page(split_address(alamat)[1], codes(self.target.project))
            lain = {k: absolute(url) for k, url in semua.items()} if _all_in(semua, urls) else {}
            yield Entry(absolute(alamat), diubah, lain)

    def search(self) -> Iterator[Path]:
        """The index over the finished pages, and the table of their words."""
        searched = {page.url: page.dicari for page in self.written if page.dicari}
        table = self.bodies.lexicon.table(self.kata, len(searched))
        yield self._put_text("aset/kata.json", table)
        yield from write_index(self.target, searched)

    def _path(self, url: str) -> Path:
        return self.target.folder / url / "index.html"

    def _put(self, url: str, html: str) -> Path:
        return self.target.put(f"{url}index.html", html.encode())

    def _put_text(self, name: str, text: str) -> Path:
        return self.target.put(name, text.encode())


def _view(inputs: Inputs, standar: Standar, bahasa: Bahasa, semua: Sequence[Bahasa]) -> StandarView:
    situs = inputs.alone(standar).dalam(bahasa)
    view = standar_view(situs, standar)
    if not bahasa.asli:
        return view
    lain = (satu for b in semua if not b.asli for satu in ringkas_dalam(situs, standar, b))
    return replace(view, ringkas_lain=tuple(lain))


def _was_here(alamat: str) -> bool:
    """Whether a service had this address on a site like this one, so also in other languages."""
    return alamat.startswith("layanan/") and alamat.endswith("/")


def _side_by_side(alamat: str) -> tuple[str, str]:
    """Order in which a page is followed by the same in other languages, which share its picture."""
    kode, url = split_address(alamat)
    return url, kode


def _all_in(semua: Mapping[str, str], urls: Mapping[str, str]) -> bool:
    return len(semua) > 1 and all(url in urls for url in semua.values())


def _page(url: str, body: Body, *, listed: bool, diubah: str = "") -> _Page:
    return _Page(
        url,
        listed,
        Searched(digest(body.html, body.indeks), body.indeks) if body.indeks else None,
        diubah,
        tuple(body.berkas),
    )


OUTPUT: Final = Output("situs", "html", _write, _total)
