"""Files that cannot be read, mended where their layout has one right answer.

Each fault is mended on its own line, so that line numbers stay. Where there are several
answers, all are tried; the file is taken only when it reads, and when one answer alone
fits the model best. Nothing is written halfway.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from generator.catalog import assemble
from generator.diagnostics import Diagnostic, Path
from generator.edit import span
from generator.fix.leaves import nodes
from generator.fix.mends import MENDS, Answer
from generator.fix.spared import is_published
from generator.load import NESTED
from generator.source import Value, read

_MARK: Final = "\ufeff"
_MOST_READ: Final = 20_000_000
"""Characters read in all while trying things out; 1,000 readings of a usual file."""

_MOST_ANSWERS: Final = 12
_MISPLACED: Final = frozenset({"SP104", "SP105", "SP106", "SP107", "SP110", "SP111", "SP112"})
"""Fields that do not belong where they stand, are lacking, or hold content of another kind."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A text that reads, and for each mended line (from 1) what was done."""

    text: str
    apa: dict[int, str] = field(default_factory=dict)
    guessed: frozenset[int] = frozenset()
    """Lines whose mend the model has to confirm."""


@dataclass(slots=True)
class _Search:
    """Answers that read, and the faults that stopped the others."""

    file: str
    reading: list[tuple[Mended, Value]] = field(default_factory=list)
    stopped: list[tuple[Diagnostic, ...]] = field(default_factory=list)


def mend_layout(data: bytes, file: str) -> Mended | tuple[Diagnostic, ...]:
    """The text of a file made readable, or the faults that a person has to mend."""
    _, faults = read(data, file)
    try:
        whole = data.decode("utf-8")
    except UnicodeDecodeError:
        return tuple(faults)
    text = whole.removeprefix(_MARK)
    search = _Search(file)
    _try_out(search, Mended(text))
    best = _best(search.reading, file)
    if best is not None and not _touches_published(text, best.text):
        return Mended(whole[: len(whole) - len(text)] + best.text, best.apa)
    return search.stopped[0] if search.stopped else tuple(faults)


def _try_out(search: _Search, first: Mended) -> None:
    """Mend fault after fault, in every way there is; nothing reads where they are too many."""
    waiting = [first]
    for _ in range(_MOST_READ // max(len(first.text), 1)):
        if not waiting:
            return
        kini = waiting.pop()
        document, faults = read(kini.text.encode(), search.file)
        further = [] if document else list(_further(kini, faults, search.file))
        if document is not None:
            search.reading.append((kini, document.value))
        elif not further:
            search.stopped.append(tuple(faults))
        waiting += reversed(further)
        if len(waiting) + len(search.reading) > _MOST_ANSWERS:
            break
    search.reading.clear()


def _further(kini: Mended, faults: Sequence[Diagnostic], file: str) -> Iterator[Mended]:
    """The text with its first fault mended, once for each answer that takes it away."""
    mend = MENDS.get(faults[0].code)
    lines = kini.text.splitlines(keepends=True)
    answers: Iterator[Answer] = mend(lines, faults[0]) if mend else iter(())
    tried = {kini.text}
    for answer in answers:
        text = "".join(answer.lines)
        if text in tried:
            continue
        tried.add(text)
        _, left = read(text.encode(), file)
        if not (left and _is_no_better(left[0], faults[0])):
            apa = kini.apa | {n: _both(kini.apa, n, a) for n, a in answer.apa.items()}
            yield Mended(text, apa, kini.guessed | answer.guessed)


def _both(apa: dict[int, str], line: int, further: str) -> str:
    before = apa.get(line, further)
    return before if further in before else f"{before}, {further}"


def _is_no_better(left: Diagnostic, fault: Diagnostic) -> bool:
    """Whether the first fault left is the same one, or (for indentation) on the same line."""
    if fault.code == "SP030":
        return left.location.line <= fault.location.line
    return (left.code, left.location) == (fault.code, fault.location)


def _best(reading: Sequence[tuple[Mended, Value]], file: str) -> Mended | None:
    """The answer that fits the model best; None where several do, with different meanings."""
    judged = [(_structural(mended, file), mended, value) for mended, value in reading]
    if not judged:
        return None
    least = min(len(faults) for faults, _, _ in judged)
    best = [satu for satu in judged if len(satu[0]) == least]
    faults, mended, value = best[0]
    alike = all(other == value for _, _, other in best)
    return mended if alike and not _is_doubtful(mended, faults) else None


def _structural(mended: Mended, file: str) -> tuple[Diagnostic, ...]:
    return assemble({file: mended.text.encode()}).berkas[file].diagnostics


def _is_doubtful(mended: Mended, faults: Sequence[Diagnostic]) -> bool:
    """Whether something is misplaced in a part of the file in which a mend was a guess."""
    document, _ = read(mended.text.encode(), "")
    if document is None:
        return True
    starts = sorted((document.locate(path).line, path) for path in _parts(document.value))
    doubted = [
        max((part for part in starts if part[0] <= line), default=(0, ()))[1]
        for line in mended.guessed
    ]
    return any(d.code in _MISPLACED and d.path[: len(p)] == p for d in faults for p in doubted)


def _parts(value: Value) -> Iterator[Path]:
    """The fields of a file, and the shared components below theirs."""
    if isinstance(value, dict):
        for key, member in value.items():
            yield (key,)
            if key in NESTED and isinstance(member, dict):
                yield from ((key, inner) for inner in member)


def _touches_published(before: str, after: str) -> bool:
    """Whether a character inside published wording changed."""
    document, _ = read(after.encode(), "")
    if document is None:
        return True
    published = [
        span(after, path)
        for path, value in nodes(document.value)
        if isinstance(value, str) and is_published(path)
    ]
    return any(
        first < end and last > start
        for first, last in _changes(before, after)
        for start, end in published
    )


def _changes(before: str, after: str) -> Iterator[tuple[int, int]]:
    """Start and end of what differs in each line of the new text, at least one character."""
    offset = 0
    olds, news = before.splitlines(keepends=True), after.splitlines(keepends=True)
    for old, new in zip(olds, news, strict=True):
        if old != new:
            head = _alike(old, new)
            tail = _alike(old[head:][::-1], new[head:][::-1])
            yield offset + head, offset + max(len(new) - tail, head + 1)
        offset += len(new)


def _alike(one: str, other: str) -> int:
    """How many characters two texts have in common from the start."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))
