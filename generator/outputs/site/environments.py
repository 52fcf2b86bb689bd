"""The templates of the site, ready to draw: for one language, from one place in the site.

What a template imports from another is made once for all pages that share both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, FunctionType, MethodType
from typing import Final

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket
from jinja2.runtime import Context, Macro
from markupsafe import Markup, escape

from generator.outputs.site.languages import root_of, split_address
from generator.present.bahasa import Bahasa
from generator.present.views import Kaya, Span, Tulisan

_ONCE: Final = ("panduan/", "en/")
"""Beginnings of addresses that are the same for pages of every language."""
_INDONESIAN: Final = Markup(' lang="id"')
_NOTHING: Final = Markup()


@dataclass(frozen=True, slots=True)
class Kait:
    """What a template may ask: links from the page it draws."""

    akar: str
    """How the page reaches the root of the site: `../../`, or a path for "not found"."""
    bahasa: str = ""
    """How pages of its language are reached from there: `en/`, or nothing."""

    @classmethod
    def of(cls, url: str) -> Kait:
        """For the page at `url`, given from the root."""
        return cls("../" * url.count("/") or "./", root_of(split_address(url)[0]))

    def tautan(self, href: str) -> str:
        """`href` as this page writes it; absolute addresses and anchors stay as they are.

        Pages lead to pages of the same language; files and the guide are there once.

        >>> Kait.of("layanan/dinas-a/ktp/").tautan("instansi/dinas-a/")
        '../../../instansi/dinas-a/'
        >>> Kait.of("en/gratis/").tautan("instansi/dinas-a/")
        '../../en/instansi/dinas-a/'
        """
        if href.startswith("#") or ":" in href.partition("/")[0]:
            return href
        path = href.removeprefix("/")
        berkas = path.partition("#")[0].rpartition("/")[2]
        satu = berkas or path.startswith(_ONCE)
        return self.akar + path if satu else f"{self.akar}{self.bahasa}{path}"


@dataclass(frozen=True, slots=True)
class Rupa:
    """How the words of a view look on a page."""

    kait: Kait
    indonesia: bool
    """Whether the page is Indonesian, as the words of authors are."""

    def asli(self, teks: Span | str) -> Markup:
        """The attribute that an element with an author's words needs; often none."""
        milik = teks.asli if isinstance(teks, Span) else isinstance(teks, Tulisan)
        return _INDONESIAN if milik and not self.indonesia else _NOTHING

    def kaya(self, isi: Kaya) -> Markup:
        """Rich text as HTML. A link that is printed shows its address, where its words do not."""
        return Markup("".join(map(self._span, isi)))  # noqa: S704 - escaped piece by piece

    def _span(self, s: Span) -> str:
        html: str = escape(s.teks)
        asli = self.asli(s)
        if s.kepanjangan:
            html = f'<abbr title="{escape(s.kepanjangan)}"{asli}>{html}</abbr>'
        elif asli and not s.href:
            html = f"<span{asli}>{html}</span>"
        html = f"<em>{html}</em>" if s.miring else html
        html = f"<strong>{html}</strong>" if s.tebal else html
        if not s.href:
            return html
        tercetak = s.href.startswith("http") and s.teks not in s.href
        cetak = f' data-cetak="{escape(s.href)}"' if tercetak else ""
        return f'<a href="{escape(self.kait.tautan(s.href))}"{asli}{cetak}>{html}</a>'


@dataclass(slots=True)
class _Compiled(BytecodeCache):
    """Compiled templates, for as long as this object lives; nothing is written."""

    codes: dict[str, CodeType] = field(default_factory=dict)

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self.codes.get(bucket.key)

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code is not None:
            self.codes[bucket.key] = bucket.code


@dataclass(slots=True)
class Environments:
    """Environments made so far; each template is compiled once for all of them."""

    folders: Sequence[Path]
    languages: Sequence[Bahasa]
    _compiled: _Compiled = field(init=False, default_factory=_Compiled)
    _made: dict[tuple[str, Kait], Environment] = field(init=False, default_factory=dict)

    def of(self, kode: str, kait: Kait) -> Environment:
        """Templates that speak one language, with the links of one place."""
        if (kode, kait) not in self._made:
            self._made[kode, kait] = self._make(kode, kait)
        return self._made[kode, kait]

    def _make(self, kode: str, kait: Kait) -> Environment:
        """`_` is for its words, `asli` for where an author's stand, `teks_kaya` for rich text."""
        jinja = Environment(
            loader=FileSystemLoader(self.folders),
            autoescape=True,
            undefined=StrictUndefined,
            auto_reload=False,
            keep_trailing_newline=False,
            bytecode_cache=self._compiled,
        )
        jinja.context_class = _Context
        bahasa = next(satu for satu in self.languages if satu.kode == kode)
        rupa = Rupa(kait, bahasa.asli)
        lain = tuple(satu for satu in self.languages if satu.kode != kode)
        jinja.globals |= {"_": bahasa.kata, "kalimat": bahasa.kalimat, "banyak": bahasa.banyak}
        jinja.globals |= {"bahasa": bahasa, "bahasa_lain": lain, "kait": kait}
        jinja.globals |= {"asli": rupa.asli, "teks_kaya": rupa.kaya}
        return jinja


class _Context(Context):
    """Calls macros and our own functions at once.

    Jinja looks at each call for whether it wants a context passed, which takes longer than
    most of what is called here; none of these does.
    """

    def call(self, function: object, /, *args: object, **kwargs: object) -> object:
        if type(function) in _PLAIN:
            kwargs.pop("_loop_vars", None)
            kwargs.pop("_block_vars", None)
            return function(*args, **kwargs)  # type: ignore[operator]  # it is one of `_PLAIN`
        return super().call(function, *args, **kwargs)  # type: ignore[arg-type]  # Jinja refuses it


_PLAIN: Final = frozenset({Macro, MethodType, FunctionType})
