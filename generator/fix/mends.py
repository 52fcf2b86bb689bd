"""One mend for each fault of layout that a machine may mend: lines with fault → lines without.

A mend yields an answer for each way there is to take the fault away; `layout.py` chooses.
Lines keep their ends and their number, and notes at their end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from generator.diagnostics import Diagnostic
from generator.source.examples import body, without_bullet
from generator.source.quoting import BULLET, BULLET_SIGNS, inline, quoted

_TAB_WIDTHS: Final = (2, 4, 8)
_SPACES: Final = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_DISTANCE: Final = re.compile(r"\s*(?:-\s+)*(?:-\s+|[a-z][a-z0-9_]*:\s+)?")
_ANY_NAME: Final = re.compile(r"\s*(?:-\s+)*\w+:\s+")
"""The same with a name in capitals, which may as well open a sentence."""

_SAFE_BULLET: Final = re.compile(rf"[{BULLET_SIGNS}]|[0-9]{{1,3}}[.)]|[A-Za-z]\)|-")
"""A letter with a dot is left: “a. n.” and “u. p.” are words."""

_ENCLOSED: Final = re.compile("[“„]([^“”„]*)[”“]")
_GLUED_HYPHEN: Final = re.compile(r"( *)-(?=\S)")
_DASHES: Final = re.compile(r" *(?:- +)*")


@dataclass(frozen=True, slots=True)
class Answer:
    """The lines with one fault mended, and for each changed line (from 1) what was done."""

    lines: list[str]
    apa: dict[int, str]
    guessed: frozenset[int] = frozenset()
    """Lines whose place or name was concluded, not read: the model has to confirm them."""


Mender = Callable[[list[str], Diagnostic], Iterator[Answer]]


def _tabs(lines: list[str], fault: Diagnostic) -> Iterator[Answer]:
    """All tabs of the file: in front as wide as two, four or eight spaces, elsewhere one."""
    del fault
    told = {n: "tab diganti spasi" for n, line in enumerate(lines, 1) if "\t" in line}
    front = frozenset(n for n in told if "\t" in lines[n - 1][: _indent(lines[n - 1], " \t")])
    for width in _TAB_WIDTHS if front else _TAB_WIDTHS[:1]:
        yield Answer([_untabbed(line, width) for line in lines], told, front)


def _untabbed(line: str, width: int) -> str:
    if "\t" not in line:
        return line
    text = line.rstrip("\r\n")
    rest = text.lstrip(" \t")
    indent = text[: len(text) - len(rest)].replace("\t", " " * width)
    rest = rest.rstrip(" \t").replace("\t", " ")
    return (indent + rest if rest else "") + line[len(text) :]


def _odd_spaces(lines: list[str], fault: Diagnostic) -> Iterator[Answer]:
    """Special spaces that make distance; those inside a sentence stay."""
    at = fault.location.line
    line = lines[at - 1]
    told = {at: "spasi tak putus diganti spasi"}
    for pattern, guessed in ((_DISTANCE, frozenset[int]()), (_ANY_NAME, frozenset({at}))):
        if distance := pattern.match(line):
            mended = _SPACES.sub(" ", distance[0]) + line[distance.end() :]
            yield Answer([*lines[: at - 1], mended, *lines[at:]], told, guessed)


def _curly_quotes(lines: list[str], fault: Diagnostic) -> Iterator[Answer]:
    """Curly quotation marks around the whole of a value."""
    before, text, rest = _parts(lines, fault)
    enclosed = _ENCLOSED.fullmatch(text)
    if enclosed is not None:
        mended = before + quoted(enclosed[1]) + rest
        yield _on(lines, fault.location.line, mended, "kutip lengkung diganti kutip lurus")


def _glued_colon(lines: list[str], fault: Diagnostic) -> Iterator[Answer]:
    before, text, rest = _parts(lines, fault)
    name, colon, value = text.partition(":")
    if colon:
        told = f"spasi ditambahkan sesudah “{name}:”"
        at = fault.location.line
        line = f"{before}{name}: {value}{rest}"
        yield Answer([*lines[: at - 1], line, *lines[at:]], {at: told}, frozenset({at}))


def _glued_hyphen(lines: list[str], fault: Diagnostic) -> Iterator[Answer]:
    at = fault.location.line
    if _GLUED_HYPHEN.match(lines[at - 1]):
        mended = _GLUED_HYPHEN.sub(r"\1- ", lines[at - 1], count=1)
        yield _on(lines, at, mended, "spasi ditambahkan sesudah tanda minus")


def _bullets(lines: list[str], fault: Diagnostic) -> Iterator[Answer]:
    """A pasted bullet, and those of the lines below that it would swallow."""
    at = fault.location.line
    before, text, rest = _parts(lines, fault)
    if not _SAFE_BULLET.match(text):
        return
    dashes = before if before.strip() else f"{before}- "
    if not _DASHES.fullmatch(dashes):
        yield _on(lines, at, before + inline(without_bullet(text)) + rest, _bullet_told(text))
        return
    answer = _on(lines, at, dashes + inline(without_bullet(text)) + rest, _bullet_told(text))
    pad = " " * dashes.rindex("-")
    for number in range(at, len(lines)):
        line = lines[number]
        column = len(line) - len(line.lstrip(" "))
        text, rest = _cut(line, column)
        if not (BULLET.match(text) and _SAFE_BULLET.match(text)) or column != len(before):
            break
        answer.lines[number] = f"{pad}- {inline(without_bullet(text))}{rest}"
        answer.apa[number + 1] = _bullet_told(text)
    yield answer


def _bullet_told(text: str) -> str:
    sign = text.removesuffix(without_bullet(text)).strip()
    return f"tanda butir “{sign}” dihapus"


def _indentation(lines: list[str], fault: Diagnostic) -> Iterator[Answer]:
    """A line and what stands below it, moved to each level that is open there.

    A line at the left edge is left: there it is the one above that went astray.
    """
    at = fault.location.line
    now = _indent(lines[at - 1])
    if now == 0:
        return
    end = at
    while end < len(lines) and (not lines[end].strip() or _indent(lines[end]) > now):
        end += 1
    for column in _open_levels(lines[: at - 1]):
        if column != now:
            told = f"menjorok {now} spasi menjadi {column}"
            moved = [_moved(line, column - now) for line in lines[at - 1 : end]]
            yield Answer([*lines[: at - 1], *moved, *lines[end:]], {at: told}, frozenset({at}))


def _open_levels(above: list[str]) -> list[int]:
    """Columns at which a field or an item may go on, the innermost first."""
    levels: list[int] = []
    for line in reversed(above):
        dashes = _DASHES.match(line)
        if not line.strip() or line.lstrip().startswith("#") or dashes is None:
            continue
        columns = [dashes.end(), *(i for i in range(dashes.end()) if line[i] == "-"), _indent(line)]
        for column in sorted(set(columns), reverse=True):
            if not levels or column < levels[-1]:
                levels.append(column)
    return levels


def _moved(line: str, by: int) -> str:
    if not line.strip():
        return line
    return " " * by + line if by > 0 else line[-by:]


def _indent(line: str, signs: str = " ") -> int:
    return len(line) - len(line.lstrip(signs))


def _parts(lines: list[str], fault: Diagnostic) -> tuple[str, str, str]:
    """What stands before the text of the fault, the text, and the note and line end behind it."""
    line, column = lines[fault.location.line - 1], fault.location.column - 1
    return line[:column], *_cut(line, column)


def _cut(line: str, column: int) -> tuple[str, str]:
    text = body(line.rstrip("\r\n"), column)
    return text, line[column + len(text) :]


def _on(lines: list[str], at: int, line: str, told: str) -> Answer:
    return Answer([*lines[: at - 1], line, *lines[at:]], {at: told})


MENDS: Final[Mapping[str, Mender]] = {
    "SP005": _tabs,
    "SP019": _bullets,
    "SP023": _curly_quotes,
    "SP024": _odd_spaces,
    "SP028": _glued_colon,
    "SP029": _glued_hyphen,
    "SP030": _indentation,
}
"""Code of a fault → the mend for it."""
