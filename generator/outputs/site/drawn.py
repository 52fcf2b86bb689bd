"""What the theme drew: shells to cut, guide pages to finish, assets to take along."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from generator.outputs.site.bodies import slots
from generator.outputs.site.languages import codes, same_page, split_address, switch
from generator.present.views import Halaman
from generator.project import Project
from generator.shell import Shell, ShellKey, policy, script_hashes, split, squeeze

NOT_FOUND: Final = "404.html"
_POLICY_TOKEN: Final = "[[slot:kebijakan]]"  # noqa: S105 - a place in a page, not a secret
_SWITCH_TOKEN: Final = "[[slot:bahasa]]"  # noqa: S105 - as above


@dataclass(frozen=True, slots=True)
class Drawn:
    """The theme's work, taken over: shells by key, and what their scripts need to be allowed."""

    project: Project
    folder: Path
    shells: Mapping[ShellKey, Shell]
    policies: Mapping[ShellKey, str]
    """The policy for the pages of a shell, as an element for their head."""
    not_found: Shell
    hashes: frozenset[str]
    """Of the inline scripts of all pages, for the one policy that a header can send."""
    guides: Mapping[str, str]
    """Hand-written pages, file name → HTML without its policy."""
    assets: tuple[str, ...]
    """Names of all other files."""
    with_policy: bool

    @property
    def with_pictures(self) -> bool:
        """Whether there are pictures for sharing; an author's own machine has none."""
        return self.with_policy and self.project.setelan.kartu

    def meta(self, html: str = "") -> str:
        """The policy for a page as an element for its head; empty while serving to an author."""
        return _meta(html) if self.with_policy else ""

    def page(self, halaman: Halaman, isi: str) -> str:
        """The whole page for a body."""
        absolute = self.project.absolute
        gambar = absolute(halaman.gambar) if self.with_pictures else ""
        semua = same_page(halaman.url, codes(self.project)) if self.project.setelan.alamat else {}
        alamat = {kode: absolute(url) for kode, url in semua.items()}
        return self.join(halaman.alamat, slots(halaman, isi, alamat=alamat, gambar=gambar))

    def join(self, alamat: str, values: Mapping[str, str]) -> str:
        """The whole page for values that are ready, all but the policy and other languages."""
        key = ShellKey.of(alamat, split_address(alamat)[0])
        alih = switch(alamat, codes(self.project))
        ready = {"kebijakan": self.policies[key], "bahasa": alih, **values}
        return self.shells[key].join(ready)

    def missing_page(self, halaman: Halaman, isi: str) -> str:
        """The page for addresses that do not exist."""
        kebijakan = self.meta("".join(self.not_found.literals))
        return self.not_found.join({"kebijakan": kebijakan, "bahasa": "", **slots(halaman, isi)})

    def guide(self, name: str) -> str:
        """A hand-written page, whole.

        Raises:
            KeyError: there is none of that name.
        """
        alih = switch(name, codes(self.project), ada=False)
        html = self.guides[name]
        return html.replace(_POLICY_TOKEN, self.meta(html)).replace(_SWITCH_TOKEN, alih)

    def finished(self) -> Iterator[tuple[str, bytes]]:
        """Name and content of every file that needs no view."""
        for name in self.guides:
            yield name, self.guide(name).encode()
        for name in self.assets:
            yield name, (self.folder / name).read_bytes()


def take(project: Project, folder: Path, keys: Iterable[ShellKey], *, with_policy: bool) -> Drawn:
    """Take over what the theme drew in `folder`, with a shell for each key.

    Raises:
        ShellError: the theme dropped a slot.
        FileNotFoundError: the theme did not draw a shell.
    """
    files = {key: folder / key.url / "index.html" for key in sorted(set(keys))}
    texts = {key: squeeze(file.read_text("utf-8")) for key, file in files.items()}
    not_found = squeeze((folder / NOT_FOUND).read_text("utf-8"))
    shells = {*files.values(), folder / NOT_FOUND}
    rest = {
        path.relative_to(folder).as_posix(): path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path not in shells
    }
    guides = {n: path.read_text("utf-8") for n, path in rest.items() if n.endswith(".html")}
    hashes: set[str] = set()
    for text in (*texts.values(), not_found, *guides.values()):
        hashes |= script_hashes(text)
    return Drawn(
        project,
        folder,
        {key: split(text) for key, text in texts.items()},
        {key: _meta(text) if with_policy else "" for key, text in texts.items()},
        split(not_found, ("kebijakan", "judul", "isi")),
        frozenset(hashes),
        guides,
        tuple(name for name in rest if name not in guides),
        with_policy,
    )


def _meta(html: str) -> str:
    content = policy(script_hashes(html), header=False)
    return f'\n<meta http-equiv="Content-Security-Policy" content="{content}">'
