"""Pages at old addresses (`alamat_lama`): each leads on to where its service is now.

They work without the host's help; a host that reads `_redirects` answers by itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Final

from markupsafe import Markup

from generator.catalog.moved import old_addresses
from generator.present import Situs, alamat_standar
from generator.present.bahasa import INDONESIA, Bahasa, msgid

REDIRECTS: Final = "_redirects"
_MOVED: Final = msgid("Halaman ini telah pindah")
_OPEN: Final = msgid("Buka halaman yang baru")
_PAGE: Final = Markup("""\
<!doctype html>
<html lang="{kode}">
<head>
<meta charset="utf-8">{policy}
<meta http-equiv="refresh" content="0; url={relative}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">{canonical}
<title>{judul}</title>
</head>
<body>
<main>
<h1>{judul}</h1>
<p><a href="{relative}">{buka}</a></p>
</main>
</body>
</html>
""")


def redirects(
    situs: Situs, base: str, kept: Collection[str] = (), lama: str = ""
) -> dict[str, str]:
    """Old address → address of the page it leads to, both from the root of the site.

    Args:
        situs: what is published; of two claims to an address that of the first service counts.
        base: path of the site on its host.
        kept: addresses of pages that stay as they were published.
        lama: `REDIRECTS` as published before, for pages whose file cannot be read now.
    """
    terbit = {alamat_standar(standar) for standar in situs.standar}.union(kept)
    tujuan: dict[str, str] = {}
    for satu in old_addresses(situs.catalog):
        url = alamat_standar(satu.standar)
        if not satu.halangan and url in terbit:
            tujuan.setdefault(satu.alamat.removeprefix(base.lstrip("/")), url)
    for alamat, url in _read(lama, base):
        if url in kept:
            tujuan.setdefault(alamat, url)
    return dict(sorted(tujuan.items()))


def as_lines(tujuan: Mapping[str, str], base: str) -> str:
    """The redirects for a host that reads them: old path, new path, 301, a line each."""
    return "".join(f"{base}{alamat} {base}{url} 301\n" for alamat, url in tujuan.items())


def file_name(alamat: str) -> str:
    """File of the page at an old address."""
    return f"{alamat}index.html" if alamat.endswith("/") else alamat


def moved_page(
    alamat: str, url: str, *, absolute: str, policy: str, bahasa: Bahasa = INDONESIA
) -> str:
    """The page at an old address.

    Args:
        alamat: the old address, from the root of the site.
        url: where it leads.
        absolute: the same with the name of the site, empty where the site has none yet.
        policy: the policy as an element, or nothing.
        bahasa: language of the page it leads to.
    """
    canonical = Markup('\n<link rel="canonical" href="{}">').format(absolute) if absolute else ""
    relative = "../" * alamat.count("/") + url
    return _PAGE.format(
        policy=Markup(policy),  # noqa: S704 - our own element
        relative=relative,
        canonical=canonical,
        kode=bahasa.kode,
        judul=bahasa.kata(_MOVED),
        buka=bahasa.kata(_OPEN),
    )


def published(folder: Path) -> str:
    """`REDIRECTS` as a folder holds it, empty where there is none."""
    path = folder / REDIRECTS
    return path.read_text("utf-8") if path.is_file() else ""


def _read(lines: str, base: str) -> Iterator[tuple[str, str]]:
    for line in lines.splitlines():
        alamat, _, rest = line.partition(" ")
        yield alamat.removeprefix(base), rest.removesuffix(" 301").removeprefix(base)
