"""What is told where a template of the site cannot be used."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Final

from jinja2 import TemplateError, TemplateSyntaxError

_TEMPLATES: Final = (".html", ".j2", ".xml")


def why_unusable(error: TemplateError) -> str:
    """Which template and line, what Jinja says of it (in English), and what to do."""
    if isinstance(error, TemplateSyntaxError):
        tempat = f" {error.filename or error.name}, baris {error.lineno},"
    else:
        tempat = "".join(list(_places(error.__traceback__))[-1:])
    sebab = (error.message or str(error)).rstrip(".")
    return (
        f"Templat{tempat} tidak dapat dipakai. Keterangan Jinja, dalam bahasa Inggris: {sebab}. "
        "Betulkan, atau hapus berkas itu agar yang bawaan dipakai."
    )


def _places(traceback: TracebackType | None) -> Iterator[str]:
    """The templates that were being drawn, the innermost last."""
    while traceback is not None:
        name = traceback.tb_frame.f_code.co_filename
        if Path(name).suffix in _TEMPLATES:
            yield f" {name}, baris {traceback.tb_lineno},"
        traceback = traceback.tb_next
