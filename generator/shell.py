"""Shells: pages the theme drew once, with slots that every other page fills.

`write_sources` asks the theme for one shell per part of the site, depth and
language; `split` turns a drawn shell into literals and slots; `Shell.join` makes
a page. Text in, text out: who reads and writes the files is `outputs/site.py`.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

SLOTS: Final = ("kebijakan", "judul", "topik", "deskripsi", "kepala", "bahasa", "isi")
"""What every shell must offer: policy, title, header topic, description, head, way to
other languages, body."""

_MARKED: Final = frozenset({"layanan", "instansi", "regulasi", "kelengkapan", "panduan"})
"""First folders that mark a tab of the menu; deeper pages of all others share one shell."""
_OTHERS: Final = "lain"

_TOKEN: Final = re.compile(r"\[\[slot:([a-z]+)\]\]")
_BREAK: Final = re.compile(r"\s*\n\s*")
_FOR_THE_THEMES_SCRIPT: Final = re.compile(
    r'<input class="md-toggle"[^>]*>|<label class="md-overlay"[^>]*></label>'
    r'|<div data-md-component="announce">\s*</div>|<div class="md-dialog"[^>]*>.*?</div>\s*</div>'
    r'| data-md-(?:component|type)="[^"]*"',
    re.DOTALL,
)
"""What only the theme's script uses; pages do not load it (see `templates/theme/main.html`)."""
_INLINE_SCRIPT: Final = re.compile(r"<script([^>]*)>(.*?)</script>", re.DOTALL | re.IGNORECASE)
_DATA_TYPE: Final = re.compile(r"""type=["']?application/(ld\+)?json""")
_BODY: Final = re.compile(r"<!--isi-->(.*)<!--/isi-->", re.DOTALL)
_HEAD: Final = re.compile(r"<!--kepala-->(.*)<!--/kepala-->", re.DOTALL)
_TITLE: Final = re.compile(r"<!--judul-->(.*?)<!--/judul-->", re.DOTALL)
_DESCRIPTION: Final = re.compile(r'<meta name="description" content="([^"]*)"')

_POLICY: Final = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "font-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; "
    "form-action 'self'; {frame}object-src 'none'; script-src 'self' 'wasm-unsafe-eval'{hashes}"
)


class ShellError(Exception):
    """The theme drew something that cannot serve as a shell."""


@dataclass(frozen=True, slots=True, order=True)
class ShellKey:
    """Which shell a page takes: part of the site (first folder), depth and language.

    All links to assets depend on the depth, the marked tab on the part.
    """

    bagian: str
    kedalaman: int
    bahasa: str = "id"

    @classmethod
    def of(cls, url: str, bahasa: str = "id") -> ShellKey:
        """The key for a page, from its address relative to the root (`""` is home).

        >>> ShellKey.of("layanan/dinas-a/ktp/")
        ShellKey(bagian='layanan', kedalaman=3, bahasa='id')
        """
        parts = [part for part in url.split("/") if part]
        depth = len(parts)
        if bahasa != "id" and parts[:1] == [bahasa]:
            parts = parts[1:]
        bagian = parts[0] if parts else ""
        shared = len(parts) > 1 and bagian not in _MARKED
        return cls(_OTHERS if shared else bagian, depth, bahasa)

    @property
    def url(self) -> str:
        """Address at which the theme draws the shell; as deep as the pages that take it.

        A list page of the menu is drawn at its own address, so that the menu finds it.
        """
        parts = [] if self.bahasa == "id" else [self.bahasa]
        parts += [self.bagian] if self.bagian else []
        parts += ["_cangkang"] * (self.kedalaman - len(parts))
        return "".join(f"{part}/" for part in parts)

    @property
    def source(self) -> str:
        """Path of its Markdown file below the folder of hand-written pages."""
        return f"{self.url}index.md"

    @property
    def is_scaffold(self) -> bool:
        """Whether the drawn shell is at an address of its own and must be deleted."""
        return "_cangkang/" in self.url

    def markdown(self) -> str:
        """The page for the theme to draw; its h1 gives the skip link its target."""
        return (
            "---\n"
            'title: "[[slot:topik]]"\n'
            f'cangkang: "{self.bagian or "beranda"}"\n'
            f"lang: {self.bahasa}\n"
            "hide:\n  - navigation\n  - toc\n"
            "---\n\n"
            "# [[slot:topik]] {#isi}\n"
        )


@dataclass(frozen=True, slots=True)
class Shell:
    """A shell cut once: `literals` has one entry more than `slots`."""

    literals: tuple[str, ...]
    slots: tuple[str, ...]

    def join(self, values: Mapping[str, str]) -> str:
        """The page. `values` are HTML, already escaped, and name every slot.

        Raises:
            KeyError: a slot has no value.
        """
        pieces = [self.literals[0]]
        for name, literal in zip(self.slots, self.literals[1:], strict=True):
            pieces += (values[name], literal)
        return "".join(pieces)


def split(html: str, required: Iterable[str] = SLOTS) -> Shell:
    """Cut a drawn shell at its tokens.

    Raises:
        ShellError: a required slot is missing, so the theme dropped it.
    """
    parts = _TOKEN.split(html)
    shell = Shell(tuple(parts[::2]), tuple(parts[1::2]))
    if missing := sorted(set(required) - set(shell.slots)):
        raise ShellError(f"cangkang tanpa tempat untuk {', '.join(missing)}")
    return shell


def squeeze(html: str) -> str:
    """A drawn shell without what nobody sees: indentation, empty lines, switches of a script.

    Only for shells: they hold no preformatted text.
    """
    return _BREAK.sub("\n", _FOR_THE_THEMES_SCRIPT.sub("", html)).strip() + "\n"


def read_slots(html: str) -> dict[str, str] | None:
    """The values once joined into a page that was published, or `None` where it is no such page.

    Works across versions of the theme: it goes by the comments around the slots.
    """
    found = (_TITLE.search(html), _DESCRIPTION.search(html), _HEAD.search(html), _BODY.search(html))
    if None in found:
        return None
    judul, deskripsi, kepala, isi = (match[1] for match in found if match)
    return {"judul": judul, "topik": judul, "deskripsi": deskripsi, "kepala": kepala, "isi": isi}


def script_hashes(html: str) -> set[str]:
    """Sources for the policy: one per inline script that a browser would run."""
    return {
        f"'sha256-{b64encode(sha256(code.encode()).digest()).decode()}'"
        for attributes, code in _INLINE_SCRIPT.findall(html)
        if "src=" not in attributes and not _DATA_TYPE.search(attributes)
    }


def policy(hashes: Iterable[str], *, header: bool) -> str:
    """The Content-Security-Policy; `frame-ancestors` is for headers only, browsers say."""
    frame = "frame-ancestors 'none'; " if header else ""
    return _POLICY.format(frame=frame, hashes="".join(f" {h}" for h in sorted(set(hashes))))
