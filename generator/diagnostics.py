"""What can be wrong, where, and in which words.

First row of the pipeline: every other module imports from here, this one only
from the standard library. A `Fault` is a kind of mistake (its code, sentences
and public page); a `Finding` is one occurrence, still by path; a `Diagnostic`
is an occurrence placed on a line and ready to be printed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

Lang = Literal["id", "en"]
"""Language of a message: Indonesian or English."""

Path = tuple[str | int, ...]
"""Keys and list positions from the top of a file to a value."""


class Severity(StrEnum):
    """How much a diagnostic weighs. An error keeps a standard from being published."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the worst; used for ordering."""
        return ("error", "warning", "info").index(self.value)


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file: path from the project root (POSIX), line and column from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Sentences:
    """The words of one fault in one language.

    Both are `str.format` templates filled from the facts of an occurrence.
    `message` says what is wrong and quotes what was typed; `fix` says how to put
    it right, with a snippet that is valid at that place (a snippet stands on
    lines of its own, so that it can be copied).
    """

    message: str
    fix: str


@dataclass(frozen=True, slots=True)
class Fault:
    """A kind of mistake: stable code, name of the fault (not of the cure) and words.

    `page` is the public page in Markdown with the sections "Apa yang diperiksa",
    "Mengapa penting", "Cara memperbaiki" and "Dasar hukum".
    """

    code: str
    name: str
    severity: Severity
    id: Sentences
    en: Sentences
    page: str = field(default="", repr=False)

    @property
    def url(self) -> str:
        """Address of the page relative to the root of the website."""
        return f"panduan/aturan/{self.code.lower()}/"

    def words(self, lang: Lang) -> Sentences:
        """The sentences in the language asked for."""
        return self.en if lang == "en" else self.id


def fault_page(apa: str, mengapa: str, cara: str, dasar: str) -> str:
    """The public page of a fault that is no rule: the four fixed sections, Markdown."""
    return (
        f"## Apa yang diperiksa\n\n{apa}\n\n## Mengapa penting\n\n{mengapa}\n\n"
        f"## Cara memperbaiki\n\n{cara}\n\n## Dasar hukum\n\n{dasar}\n"
    )


@dataclass(frozen=True, slots=True)
class Finding:
    """One occurrence as a rule yields it: where in the model, and the facts to word it.

    `facts` fill the templates of the fault; all values are text.
    """

    path: Path
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One occurrence on its line. `path` is that of the file as the author wrote it."""

    fault: Fault
    location: Location
    path: Path = ()
    facts: Mapping[str, str] = field(default_factory=dict, hash=False)
    severity: Severity = Severity.ERROR
    layanan: int = 0
    """Number of services an inherited value touches; 0 where that says nothing."""

    @property
    def code(self) -> str:
        """Code of the fault, such as `SP204`."""
        return self.fault.code

    def message(self, lang: Lang = "id") -> str:
        """What is wrong, in one or two sentences."""
        return self.fault.words(lang).message.format_map(_Facts(self.facts))

    def fix(self, lang: Lang = "id") -> str:
        """How to put it right; may end in a snippet on lines of its own."""
        return self.fault.words(lang).fix.format_map(_Facts(self.facts))


class _Facts(dict[str, str]):
    """Facts for `str.format_map`: a name that is missing is a bug and raises `KeyError`."""


def at(fault: Fault, location: Location, path: Path = (), **facts: str) -> Diagnostic:
    """A diagnostic of `fault` with its own severity, for the stages that know the line."""
    return Diagnostic(fault, location, path, facts, fault.severity)


def in_order(diagnostics: list[Diagnostic]) -> list[Diagnostic]:
    """By file, line, column and code: the order in which reports show them."""
    return sorted(diagnostics, key=lambda d: (d.location, d.code, d.path and str(d.path)))
