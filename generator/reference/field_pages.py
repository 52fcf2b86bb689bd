"""The field reference: per kind of file a page, per group of fields a section.

Definition lists of our own in place of tables, so that they read well on a phone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from markupsafe import escape

from generator.model import BerkasRegulasi, Instansi, StandarTertulis
from generator.model.dasar import Baris, Komponen, Model
from generator.reference.fields import FieldRow, classes, field_rows
from generator.reference.markup import head, prose

_FILES: Final[tuple[tuple[str, str, str, type[Model]], ...]] = (
    ("standar", "berkas standar pelayanan", "<instansi>/layanan/<layanan>.yml", StandarTertulis),
    ("instansi", "berkas instansi", "<instansi>/instansi.yml", Instansi),
    ("regulasi", "register peraturan", "regulasi/<jenis>.yml", BerkasRegulasi),
)
_SHARED: Final = frozenset(Komponen.model_fields)


@dataclass(frozen=True, slots=True)
class _Page:
    """One kind of file, and the groups of fields that are described on its page."""

    nama: str
    judul: str
    letak: str
    akar: type[Model]
    kelas: tuple[type[Model], ...] = field(default=())

    @property
    def has_components(self) -> bool:
        return any(issubclass(k, Komponen) for k in self.kelas)


@cache
def _pages() -> tuple[_Page, ...]:
    """The pages; a group that several kinds of file have is described on the first."""
    hasil: list[_Page] = []
    described: set[type[Model]] = set()
    for nama, judul, letak, akar in _FILES:
        kelas = tuple(k for k in classes(akar) if k not in described)
        described.update(kelas)
        hasil.append(_Page(nama, f"Isian {judul}", f"standards/{letak}", akar, kelas))
    return tuple(hasil)


@cache
def _home(kelas: type[Model]) -> _Page:
    return next(page for page in _pages() if kelas in page.kelas)


def field_pages() -> dict[str, str]:
    """Path under the folder of pages → Markdown."""
    return {f"panduan/isian/{p.nama}.md": "\n".join(_page(p)) for p in _pages()}


def _page(page: _Page) -> Iterator[str]:
    dipakai = _uses(page)
    yield head(page.judul, f"{page.judul}: nama, arti, contoh, dan dasar hukumnya.")
    yield f"# {page.judul} {{#isi}}\n"
    yield (
        f"Untuk berkas `{page.letak}`. Nama isian ditulis persis, dengan huruf kecil. "
        "Isian bertanda **wajib** harus ada.\n"
    )
    yield _contents(page)
    for kelas in page.kelas:
        yield from _section(page, kelas, dipakai[kelas])
        if kelas is page.akar and page.has_components:
            yield from _shared_section(page)


def _contents(page: _Page) -> str:
    """Own list of contents: the theme hides its own on a phone."""
    butir = [f'<li><a href="#{_anchor(k)}">{escape(title(k))}</a></li>' for k in page.kelas[1:]]
    if not butir:
        return ""
    banyak = f"<summary>Kelompok isian di halaman ini ({len(butir)})</summary>"
    return f'<details class="sp-daftar-isian">{banyak}<ul>{"".join(butir)}</ul></details>\n'


def _section(page: _Page, kelas: type[Model], dipakai: list[str]) -> Iterator[str]:
    if kelas is page.akar:
        yield "## Isian teratas\n"
    else:
        yield f"## {title(kelas)} {{#{_anchor(kelas)}}}\n"
        yield f"Dipakai pada {', '.join(f'`{d}`' for d in dipakai)}. {_shorthand(kelas)}\n"
    rows = [r for r in field_rows(kelas) if not _is_shared(kelas, r)]
    yield _listed(page, kelas, rows)


def _shared_section(page: _Page) -> Iterator[str]:
    yield "## Setiap komponen {#kelompok-komponen}\n"
    yield (
        "Isian ini dapat ditulis pada keempat belas komponen. Komponen dapat ditulis sebagai satu "
        "kalimat, sebagai daftar, atau sebagai kelompok isian.\n"
    )
    yield _listed(page, Komponen, list(field_rows(Komponen)))


def _is_shared(kelas: type[Model], row: FieldRow) -> bool:
    return issubclass(kelas, Komponen) and row.kunci in _SHARED


def _shorthand(kelas: type[Model]) -> str:
    if issubclass(kelas, Baris) and kelas.SINGKAT:
        return f"Satu kalimat saja berarti isian `{kelas.SINGKAT}`."
    return ""


def _uses(page: _Page) -> Mapping[type[Model], list[str]]:
    """Group of fields → the fields that hold it, on this page."""
    hasil: dict[type[Model], list[str]] = defaultdict(list)
    for kelas in page.kelas:
        awal = "" if kelas is page.akar else f"{_key(kelas)}."
        for row in field_rows(kelas):
            if row.isi:
                hasil[row.isi].append(f"{awal}{row.kunci}")
    return hasil


def _key(kelas: type[Model]) -> str:
    """How an author meets the group: the first field that holds it."""
    for page in _pages():
        for lain in page.kelas:
            for row in field_rows(lain):
                if row.isi is kelas and lain is not kelas:
                    return row.kunci
    return title(kelas).lower()


def title(kelas: type[Model]) -> str:
    """The name of a class as words: `RincianBiaya` is "Rincian biaya"."""
    return re.sub(r"(?<=[a-z])[A-Z]", lambda m: f" {m[0].lower()}", kelas.__name__.split("[")[0])


def _anchor(kelas: type[Model]) -> str:
    return "kelompok-" + title(kelas).lower().replace(" ", "-")


def _listed(page: _Page, kelas: type[Model], rows: list[FieldRow]) -> str:
    awal = "" if kelas is page.akar else f"{_anchor(kelas).removeprefix('kelompok-')}."
    isi = "\n".join(_field(page, f"{awal}{r.kunci}", r) for r in rows)
    return f'<dl class="sp-isian">\n{isi}\n</dl>\n'


def _field(page: _Page, anchor: str, r: FieldRow) -> str:
    wajib = ' <b class="sp-wajib">wajib</b>' if r.wajib else ""
    return (
        f'<div id="{anchor}"><dt><code>{r.kunci}</code> {escape(r.judul)}{wajib}'
        f' <span lang="en">{escape(r.en)}</span></dt>\n<dd>{"".join(_about(page, r))}</dd></div>'
    )


def _about(page: _Page, r: FieldRow) -> Iterator[str]:
    if r.bantuan:
        yield f"<p>{prose(r.bantuan)}</p>"
    if r.isi:
        apa = "Daftar; tiap butirnya" if r.daftar else "Isinya"
        yield f"<p>{apa}: {_link(page, r.isi)}.</p>"
    if r.pilihan:
        pilihan = "".join(f"<li><code>{v}</code> {escape(label)}</li>" for v, label in r.pilihan)
        yield f'<p>Pilihan:</p><ul class="sp-pilihan">{pilihan}</ul>'
    if r.contoh:
        yield f"<p>Contoh: {', '.join(f'<code>{escape(c)}</code>' for c in r.contoh)}</p>"
    if r.sumber:
        yield f"<p>Sumber: {escape(r.sumber)}</p>"


def _link(page: _Page, kelas: type[Model]) -> str:
    home = _home(kelas)
    berkas = "" if home is page else f"../{home.nama}/"
    return f'<a href="{berkas}#{_anchor(kelas)}">{escape(title(kelas))}</a>'
