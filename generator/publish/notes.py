"""Findings as remarks on the pages they concern, for authors who look at their own work."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from markupsafe import Markup

from generator.catalog.moved import old_addresses
from generator.diagnostics import Diagnostic, Severity
from generator.edition import Edition, page_id
from generator.listing import says_empty
from generator.outputs.site import kept_url

_WORDS = {Severity.ERROR: "Galat", Severity.WARNING: "Peringatan", Severity.INFO: "Saran"}


def page_of(file: str) -> str:
    """Address of the page on which a file's findings are shown; home for files without one.

    >>> page_of("standards/dinas-a/layanan/ktp.yml")
    'layanan/dinas-a/ktp/'
    """
    if id_ := page_id(file):
        return kept_url(id_)
    return "regulasi/" if file.startswith("standards/regulasi/") else ""


def notes(diagnostics: Iterable[Diagnostic]) -> dict[str, str]:
    """Address → HTML that lists the findings of that page; home gets a list of all errors too."""
    by_page: dict[str, list[Diagnostic]] = defaultdict(list)
    for diagnostic in diagnostics:
        page = page_of(diagnostic.location.file)
        by_page[page].append(diagnostic)
        if page and diagnostic.severity is Severity.ERROR:
            by_page[""].append(diagnostic)
    return {page: str(_box(found)) for page, found in sorted(by_page.items())}


def held_back(edition: Edition) -> Iterator[str]:
    """What a build could not do, or had nothing to do with: one sentence each."""
    if kosong := says_empty(edition.files):
        yield kosong
    for id_ in edition.tertahan:
        yield (
            f"{id_} tidak diterbitkan, karena berkasnya, berkas instansinya, atau register "
            "peraturan masih mengandung galat; lihat `standar check`."
        )
    yield from _claimed_twice(edition)
    if not edition.catalog.register_utuh:
        yield (
            "Register peraturan tidak terbaca seluruhnya. Halaman peraturan yang tidak terbaca "
            "tetap seperti terbitan terakhir."
        )


def _claimed_twice(edition: Edition) -> Iterator[str]:
    """Old addresses that services of two agencies claim; no finding in one file can tell that."""
    pertama: dict[str, str] = {}
    for satu in old_addresses(edition.catalog):
        id_ = satu.standar.id
        if not satu.halangan and pertama.setdefault(satu.alamat, id_) != id_:
            lain = pertama[satu.alamat]
            yield (
                f"Alamat lama {satu.alamat} disebut {lain} dan {id_}; dialihkan ke {lain}. Hapus "
                "dari salah satunya."
            )


def _box(found: list[Diagnostic]) -> str:
    items = Markup("").join(_item(diagnostic) for diagnostic in found)
    return Markup(
        "<!--catatan-->"
        '<aside class="sp-temuan" aria-label="Hasil pemeriksaan" data-pagefind-ignore>'
        "<details open><summary>{} temuan pemeriksaan</summary><ul>{}</ul></details></aside>"
        "<!--/catatan-->"
    ).format(len(found), items)


def _item(d: Diagnostic) -> Markup:
    return Markup("<li><strong>{} {}</strong> <code>{}</code><p>{}</p><pre>{}</pre></li>").format(
        _WORDS[d.severity], d.code, str(d.location), d.message(), d.fix()
    )
