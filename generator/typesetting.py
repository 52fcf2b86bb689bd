"""What all that calls Typst shares: what a document conforms to, and how a refusal is told.

Typst keeps threads that a forked process does not have: there it would wait for ever.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import typst

from generator import fonts

STANDARDS: Final[list[typst.PDFStandard]] = ["a-2a", "ua-1"]
_PANIC: Final = "PanicException"
"""Typst ended where it never should; its class cannot be imported. A panic during a panic ends
the process, and nothing here can help."""


class TypesetError(Exception):
    """Typst refused a document; says why, in its words."""


def compiler(root: Path | None = None) -> typst.Compiler:
    """A compiler of the templates below a folder, with the font of all documents and no other."""
    faces = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(fonts.folder())],
    )
    return typst.Compiler(
        root=str(root) if root else None, font_paths=faces, ignore_system_fonts=True
    )


def typeset(
    compiler: typst.Compiler, main: str, data: Mapping[str, str], timestamp: int | None = None
) -> bytes:
    """A document as PDF/A-2a and PDF/UA-1.

    Args:
        compiler: of the templates that `main` includes.
        main: the document itself, in Typst; nothing of an author's.
        data: texts of any content, which the document imports by name from `data.typ`.
        timestamp: when it is said to be made, in seconds since 1970.

    Raises:
        TypesetError: Typst refuses it; a warning counts as that.
    """
    with _refusals_told():
        pdf, warnings = compiler.compile_with_warnings(
            _files(main, data), format="pdf", pdf_standards=STANDARDS, timestamp=timestamp
        )
    return _one(pdf, warnings)


def picture(compiler: typst.Compiler, main: str, data: Mapping[str, str], ppi: float) -> bytes:
    """A document of one page as PNG, with so many dots per inch; the rest as in `typeset`.

    Raises:
        TypesetError: Typst refuses it, or it has more pages; a warning counts as that.
    """
    with _refusals_told():
        png, warnings = compiler.compile_with_warnings(_files(main, data), format="png", ppi=ppi)
    return _one(png, warnings)


def including(template: str) -> str:
    """A document that is a template, by the name of its file below the compiler's folder."""
    return f'#include "{template}"'


def _files(main: str, data: Mapping[str, str]) -> Any:  # noqa: ANN401 - missing in typst's types
    """The files of one document, in memory.

    Not `sys.inputs`, with which Typst evaluates every template anew for every document. Nor the
    texts as files: it parses each as Typst, and a text can be so deep that this ends the process.
    """
    module = "".join(f"#let {name} = {_literal(text)}\n" for name, text in data.items())
    return {"main.typ": main.encode(), "data.typ": module.encode()}


def _literal(text: str) -> str:
    """The text as a string of Typst, in which nothing but these two means anything."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _one(made: object, warnings: list[typst.TypstWarning]) -> bytes:
    if warnings:
        raise TypesetError("\n".join(warning.diagnostic for warning in warnings))
    if not isinstance(made, bytes):
        raise TypesetError("lebih dari satu halaman")
    return made


@contextmanager
def _refusals_told() -> Iterator[None]:
    try:
        yield
    except typst.TypstError as error:
        raise TypesetError(error.diagnostic) from error
    except BaseException as error:
        if type(error).__name__ != _PANIC:
            raise
        raise TypesetError(str(error)) from error
