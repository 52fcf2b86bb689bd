"""How the command tells a report: colours, lines of the files, addresses of the pages."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from typing import Any, Final

import click

from generator import report
from generator.diagnostics import Lang
from generator.listing import own_file
from generator.outcome import Outcome
from generator.project import Project

_STYLE: Final[Mapping[report.Role, Mapping[str, Any]]] = {
    "error": {"fg": "red", "bold": True},
    "warning": {"fg": "yellow"},
    "info": {"fg": "cyan"},
    "place": {"bold": True},
    "faint": {"dim": True},
}
"""Look of the pieces of a report on a terminal."""


def manner(
    outcome: Outcome, project: Project, lang: Lang, files: Collection[str] | None
) -> report.Manner:
    """The manner of telling what was found in a project, or in some of its files."""
    return report.Manner(
        lang,
        project.setelan.alamat,
        _lines(project),
        lambda text, role: click.style(text, **_STYLE[role]),
        outcome.instansi,
        report.limits(outcome, lang, files),
        project.versi,
    )


def _lines(project: Project) -> report.Lines:
    @cache
    def lines(file: str) -> list[str]:
        path = own_file(project, file)
        return path.read_bytes().decode("utf-8", "replace").splitlines() if path else []

    return lambda file, line: lines(file)[line - 1] if 0 < line <= len(lines(file)) else ""
