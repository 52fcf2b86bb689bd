"""The generated guide: a page per rule, a page per kind of file, and their index."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from generator.diagnostics import Diagnostic, Fault
from generator.reference.examples import Example, examples
from generator.reference.faults import all_faults, explain
from generator.reference.field_pages import field_pages
from generator.reference.markup import code, head, prose

_RENTANG: Final = {
    "SP0": "Pembacaan berkas",
    "SP1": "Susunan dan kelengkapan",
    "SP2": "Satu standar",
    "SP3": "Antarberkas: instansi, register, katalog",
    "SP4": "Keluaran",
}
_BEBAN: Final = {"error": "galat", "warning": "peringatan", "info": "keterangan"}
_LAW: Final = "## Dasar hukum\n"


def guide_pages(fixtures: Mapping[str, str]) -> dict[str, str]:
    """Path under the folder of pages → Markdown.

    Args:
        fixtures: path under the folder of fixtures → text; see `examples`.
    """
    contoh = examples(fixtures)
    hasil = {
        f"panduan/aturan/{kode.lower()}.md": _rule_page(fault, contoh.get(kode))
        for kode, fault in all_faults().items()
    }
    hasil["panduan/aturan/index.md"] = "\n".join(_rules_index())
    return hasil | field_pages()


def _rule_page(fault: Fault, contoh: Example | None) -> str:
    isi = str(explain(fault.code)).replace("\n", " {#isi}\n", 1)
    if contoh is not None:
        before, law, after = isi.partition(_LAW)
        isi = f"{before}{''.join(_example(contoh))}{law}{after}"
    judul = f"{fault.code} {fault.name}"
    return head(judul, f"Aturan pemeriksaan {judul}: apa, mengapa, dan cara memperbaikinya.") + isi


def _example(contoh: Example) -> Iterator[str]:
    yield f"## Contoh\n\n### Yang keliru\n\n{code(contoh.salah)}\n\n"
    yield "Pesan yang muncul:\n\n"
    yield from (f"{_said(d)}\n\n" for d in contoh.pesan)
    yield f"### Yang benar\n\n{code(contoh.benar)}\n\n"


def _said(d: Diagnostic) -> str:
    """One message, as a report words it."""
    kalimat, _, cuplikan = d.fix().strip("\n").partition("\n")
    beban = _BEBAN[d.severity.value]
    isi = f"<p><b>Baris {d.location.line}, {beban}.</b> {prose(d.message().strip())}</p>"
    isi += f"<p><b>Perbaikan:</b> {prose(kalimat)}</p>"
    if cuplikan.strip():
        isi += code(cuplikan.strip("\n"))
    return f'<div class="sp-pesan">{isi}</div>'


def _rules_index() -> Iterator[str]:
    yield head("Aturan pemeriksaan", "Semua aturan pemeriksaan standar pelayanan.")
    yield "# Aturan pemeriksaan {#isi}\n"
    yield (
        "Setiap temuan menyebut kode aturannya. "
        "Halaman aturan menjelaskan alasannya dan cara memperbaikinya, beserta contoh.\n"
    )
    for awalan, judul in _RENTANG.items():
        isi = [f for f in all_faults().values() if f.code.startswith(awalan)]
        if isi:
            yield f"## {judul}\n"
            yield from (_rule_line(f) for f in isi)
            yield ""


def _rule_line(f: Fault) -> str:
    return f"- [{f.code} {f.name}]({f.code.lower()}.md) ({_BEBAN[f.severity.value]})"
