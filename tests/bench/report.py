"""Measurements → a table to read, in milliseconds per standard."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

MEMORY: Final = 120
"""Most kB of memory per standard while checking."""


@dataclass(frozen=True, slots=True)
class Result:
    """One measurement: a part, for N standards."""

    n: int
    bagian: str
    fase: dict[str, tuple[float, float]] = field(default_factory=dict)
    """Phase → wall and CPU seconds."""
    fakta: dict[str, int] = field(default_factory=dict)

    def time(self, fase: Sequence[str]) -> tuple[float, float]:
        """Wall and CPU seconds of some phases together."""
        found = [self.fase.get(name, (0.0, 0.0)) for name in fase]
        return sum(wall for wall, _ in found), sum(cpu for _, cpu in found)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: which phases of which part, and what they may cost."""

    judul: str
    bagian: str
    fase: tuple[str, ...]
    pembagi: str = "standar"
    """The fact to divide by; empty for the whole."""
    sasaran: float = 0
    """Most milliseconds wall per standard; 0 for none."""
    tolok: str = ""
    """Title of the line that it is compared with."""
    kali: float = 0
    """How many times faster than that it must be, by wall time; 0 compares CPU time."""


_YAML: Final = "PyYAML (C) membaca berkas yang sama"
_PEER: Final = "check-jsonschema, skema saja"
_PRINT: Final = "WeasyPrint, isi halaman yang sama"
_MARKDOWN: Final = "Material, satu halaman Markdown"
LINES: Final = (
    Line(_YAML, "yaml", ("yaml",), "berkas"),
    Line("PERIKSA", "check", ("baca", "susun", "nilai"), sasaran=3, tolok=_YAML),
    Line("  membaca dari cakram", "check", ("baca",)),
    Line("  menyusun katalog", "check", ("susun",)),
    Line("  menilai dengan aturan", "check", ("nilai",)),
    Line(_PEER, "jsonschema", ("perintah",)),
    Line("`standar check` tanpa tembolok", "dingin", ("perintah",), tolok=_PEER, kali=10),
    Line("  tidak ada yang berubah, seluruhnya", "lagi", ("perintah",), "", 2000),
    Line("`standar check BERKAS`, seluruhnya", "satu", ("perintah",), "", 500),
    Line(_MARKDOWN, "markdown", ("markdown",), "halaman"),
    Line("HALAMAN", "halaman", ("halaman",), sasaran=1.5, tolok=_MARKDOWN),
    Line("  dibangun lagi tanpa perubahan", "halaman", ("halaman_lagi",)),
    Line("  MkDocs menggambar kerangka, seluruhnya", "halaman", ("kerangka",), ""),
    Line("  indeks Pagefind", "halaman", ("indeks",)),
    Line(_PRINT, "weasyprint", ("weasyprint",)),
    Line("PDF", "pdf", ("pdf",), sasaran=35, tolok=_PRINT),
    Line("PDF edisi publik", "pdf-publik", ("pdf-publik",)),
    Line("PDF lembar loket", "pdf-loket", ("pdf-loket",)),
    Line("PDF poster, dibagi per poster", "pdf-papan", ("pdf-papan",), "berkas"),
    Line("KOMPENDIUM", "kompendium", ("kompendium",), sasaran=40),
    Line("WORD, kedua edisi", "docx", ("docx",), sasaran=60),
)


def table(results: Sequence[Result]) -> str:
    """All measurements, one block per N."""
    blocks = [
        "Milidetik per standar, kecuali yang bertuliskan “seluruhnya”. Tumbuh: CPU dibanding N",
        "sebelumnya (sasaran ≤ 1,15×). Tolok ukur diukur pada saat yang sama.",
    ]
    before: dict[str, tuple[float, float]] = {}
    columns = f"{'dinding':>9} {'CPU':>9} {'sasaran':>9} {'tumbuh':>7} dibanding tolok ukur"
    for n in dict.fromkeys(result.n for result in results):
        found = {result.bagian: result for result in results if result.n == n}
        blocks += ["", f"{f'{n} standar':<42} {columns}", *_lines(found, before)]
        blocks += _memory(found, results)
    return "\n".join(blocks)


def _lines(found: dict[str, Result], before: dict[str, tuple[float, float]]) -> Iterator[str]:
    """Lines of one N; `before` holds the times of each line at the N before."""
    here: dict[str, tuple[float, float]] = {}
    for line in LINES:
        result = found.get(line.bagian)
        if result is None:
            continue
        if not result.fase:
            yield f"{line.judul:<42} tidak terukur"
            continue
        share = result.fakta.get(line.pembagi, 1) if line.pembagi else 1
        wall, cpu = (1000 * seconds / max(1, share) for seconds in result.time(line.fase))
        here[line.judul] = wall, cpu
        old = before.get(line.judul, (0.0, 0.0))[1]
        grown = f"{cpu / old:.2f}×" if old else ""
        goal = f"≤ {line.sasaran:g}" if line.sasaran else ""
        peer = _compared(line, here) if line.tolok in here else ""
        yield f"{line.judul:<42} {wall:>9.2f} {cpu:>9.2f} {goal:>9} {grown:>7} {peer:>7}".rstrip()
    before |= here


def _compared(line: Line, here: dict[str, tuple[float, float]]) -> str:
    (wall, cpu), (wall_of_peer, cpu_of_peer) = here[line.judul], here[line.tolok]
    if not line.kali:
        return f"{cpu / cpu_of_peer:.1f}×" if cpu_of_peer else ""
    return f"{wall_of_peer / wall:.1f}× lebih cepat (sasaran ≥ {line.kali:g})"


_MEMORY_OF: Final = {
    "check": "periksa",
    "halaman": "halaman",
    "pdf": "PDF",
    "docx": "Word",
    "kompendium": "kompendium",
}
"""Parts whose memory is told, with their names."""
_DOCUMENTS: Final = ("pdf", "docx", "kompendium")


def _memory(found: dict[str, Result], results: Sequence[Result]) -> Iterator[str]:
    for part, title in _MEMORY_OF.items():
        result = found.get(part)
        if result is None or "memori" not in result.fakta:
            continue
        peak = result.fakta["memori"]
        text = f"memori puncak saat {title}: {peak / 1024:.0f} MB"
        smaller = [r for r in results if r.bagian == part and r.n < result.n and r.fakta]
        if smaller and part not in _DOCUMENTS:
            slope = (peak - smaller[-1].fakta["memori"]) / (result.n - smaller[-1].n)
            text += f", {slope:.0f} kB per standar tambahan"
            text += f" (sasaran ≤ {MEMORY})" if part == "check" else ""
        if result.fakta.get("memori_anak"):
            text += f"; proses anak terbesar {result.fakta['memori_anak'] / 1024:.0f} MB"
        if part in _DOCUMENTS:
            text += f"; {result.fakta['standar']} dokumen sebagai contoh"
        if part == "check":
            text += f"; {result.fakta['temuan']} temuan"
        yield text
