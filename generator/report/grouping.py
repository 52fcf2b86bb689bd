"""Diagnostics by agency and file, the worst first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from generator.diagnostics import Diagnostic
from generator.report.manner import Manner, tally

K = TypeVar("K", bound=Hashable)

_IN_AGENCY: Final = 3
"""Parts of a path from which it lies in the folder of an agency."""


@dataclass(frozen=True, slots=True)
class Group:
    """What was found in one folder below `standards/`; `files` holds a worst-first list each."""

    id: str
    files: Mapping[str, Sequence[Diagnostic]]

    @property
    def diagnostics(self) -> list[Diagnostic]:
        """All of them, in the order of the files."""
        return [d for isi in self.files.values() for d in isi]

    def title(self, manner: Manner) -> str:
        """How a reader knows the folder: its name, and the name of the agency."""
        if self.id == "regulasi":
            return manner.choose("Register peraturan", "Register of regulations")
        nama = manner.instansi.get(self.id, "")
        return f"{self.id} ({nama})" if nama else self.id or "standards"


def groups(diagnostics: Iterable[Diagnostic]) -> list[Group]:
    """The folders and their files, the worst first."""
    return [
        Group(
            id_,
            {
                file: sorted(satu, key=lambda d: (d.severity.rank, d.location))
                for file, satu in worst_first(isi, lambda d: d.location.file)
            },
        )
        for id_, isi in worst_first(diagnostics, _agency)
    ]


def worst_first(
    diagnostics: Iterable[Diagnostic], key: Callable[[Diagnostic], K]
) -> list[tuple[K, list[Diagnostic]]]:
    """Diagnostics by key; first the key with most errors, then warnings, then the rest."""
    hasil: dict[K, list[Diagnostic]] = defaultdict(list)
    for diagnostic in diagnostics:
        hasil[key(diagnostic)].append(diagnostic)
    return sorted(hasil.items(), key=lambda pair: [-n for n in tally(pair[1]).values()])


def _agency(diagnostic: Diagnostic) -> str:
    parts = diagnostic.location.file.split("/")
    return parts[1] if len(parts) >= _IN_AGENCY else ""
