"""Diagnostics → text for people, JSON for programs, SARIF and annotations for code hosts.

Last but the command in the pipeline. Each format is one function of a report and the
manner of telling it, in a file of its own.
"""

from collections.abc import Callable, Mapping
from typing import Final

from generator.outcome import Report
from generator.report.github import as_github
from generator.report.json import as_json
from generator.report.limits import limits
from generator.report.manner import Lines, Manner, Role, closing
from generator.report.markdown import as_markdown
from generator.report.sarif import as_sarif
from generator.report.text import as_lines, as_text, excused, finding

__all__ = [
    "FORMATS",
    "Lines",
    "Manner",
    "Role",
    "as_github",
    "as_json",
    "as_lines",
    "as_markdown",
    "as_sarif",
    "as_text",
    "closing",
    "excused",
    "finding",
    "limits",
]

FORMATS: Final[Mapping[str, Callable[[Report, Manner], str]]] = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
    "sarif": as_sarif,
}
"""Name of a format on the command line → its writer."""
