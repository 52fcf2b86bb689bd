"""How a report is told: language, links, lines, colours; and the words all formats share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from generator.diagnostics import Diagnostic, Lang, Severity

Lines = Callable[[str, int], str]
"""Text of a line of a file, for the caret; empty where it cannot be had."""

Role = Literal["error", "warning", "info", "place", "faint"]
"""What a piece of text is, for the one who colours it; the first three are severities."""

Paint = Callable[[str, Role], str]
"""A text in the colour of its role."""

WORD: Final = {
    "id": {Severity.ERROR: "galat", Severity.WARNING: "peringatan", Severity.INFO: "keterangan"},
    "en": {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"},
}
ROLE: Final[Mapping[Severity, Role]] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "info",
}
_CLAIM: Final = {
    "id": "Yang diperiksa bentuk dan kelengkapan; "
    "kebenaran isinya tetap tanggung jawab pemiliknya.",
    "en": "Form and completeness were checked; for what it says its owner answers.",
}
UNCHECKED: Final = {"id": "Tidak diperiksa:", "en": "Not checked:"}


def _no_line(_file: str, _line: int) -> str:
    return ""


def _plain(text: str, _role: Role) -> str:
    return text


@dataclass(frozen=True, slots=True)
class Manner:
    """How a report is told; every part may be left out."""

    lang: Lang = "id"
    """Language of the sentences."""
    pages: str = ""
    """Address before the address of a rule page, ending in a slash."""
    lines: Lines = _no_line
    paint: Paint = _plain
    instansi: Mapping[str, str] = field(default_factory=dict)
    """Agency id → its name."""
    limits: tuple[str, ...] = ()
    """Sentences on what was not checked, beside what the closing line says."""
    version: str = ""
    """Version of the program."""

    def word(self, severity: Severity) -> str:
        """The severity in the language of the report."""
        return WORD[self.lang][severity]

    def choose(self, indonesian: str, english: str) -> str:
        """The one in the language of the report."""
        return english if self.lang == "en" else indonesian

    def url(self, diagnostic: Diagnostic) -> str:
        """Address of the page of the rule."""
        return self.pages + diagnostic.fault.url


def closing(diagnostics: Iterable[Diagnostic], lang: Lang = "id") -> str:
    """The last line: counts, and what was not checked."""
    numbers = tally(diagnostics)
    jumlah = ", ".join(f"{numbers[s]} {WORD[lang][s]}" for s in Severity)
    return f"{jumlah}. {_CLAIM[lang]}"


def unchecked(manner: Manner) -> Iterator[str]:
    """A list of what else was not checked; nothing where there is nothing to say."""
    if manner.limits:
        yield UNCHECKED[manner.lang]
        yield from (f"- {satu}" for satu in manner.limits)


def tally(diagnostics: Iterable[Diagnostic]) -> dict[Severity, int]:
    """How many there are of each severity, the worst first."""
    numbers = dict.fromkeys(Severity, 0)
    for diagnostic in diagnostics:
        numbers[diagnostic.severity] += 1
    return numbers


def counted(diagnostics: Iterable[Diagnostic], manner: Manner) -> str:
    """The severities that occur, with their numbers: `1 galat, 3 peringatan`."""
    return ", ".join(f"{n} {manner.word(s)}" for s, n in tally(diagnostics).items() if n)
