"""Work spread over the cores by forking: each part sees all that the whole has loaded."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection, wait
from typing import Final, TypeVar

from generator.outputs import OutputError

Item = TypeVar("Item")
Result = TypeVar("Result")

_FEW: Final = 64
"""Items up to which starting processes costs more than it saves."""
_PORTION: Final = 16
"""Items after which a process reports."""
_RARELY: Final = 50_000
"""New objects after which a process looks for cycles. A page is thousands of small objects that
are soon gone, nearly none of them in cycles: at Python's own 700 an eighth of the time is spent
looking."""


class CrewError(OutputError):
    """A process of the crew ended before its work; it has said why itself."""


def spread(work: Callable[[Sequence[Item]], Result], items: Sequence[Item]) -> Iterator[Result]:
    """Results of `work` on portions of `items`; which comes first is left to chance.

    Forks only where nothing else runs in this process: a lock held by another thread
    would never open in the copy.

    Raises:
        OutputError: `work` raised it.
        CrewError: see there.
    """
    portions = [items[start : start + _PORTION] for start in range(0, len(items), _PORTION)]
    cores = os.cpu_count() or 1
    alone = threading.active_count() == 1 and "fork" in get_all_start_methods()
    if len(items) <= _FEW or cores == 1 or not alone:
        yield from map(work, portions)
        return
    yield from _forked(work, portions, cores)


def _forked(
    work: Callable[[Sequence[Item]], Result], portions: Sequence[Sequence[Item]], cores: int
) -> Iterator[Result]:
    context = get_context("fork")
    crew = []
    gc.freeze()
    try:
        for number in range(cores):
            ours, theirs = context.Pipe(duplex=False)
            member = context.Process(target=_report, args=(work, portions[number::cores], theirs))
            member.start()
            theirs.close()
            crew.append((member, ours))
        yield from _gather([ours for _, ours in crew])
    finally:
        gc.unfreeze()
        for member, ours in crew:
            ours.close()
            member.terminate()
            member.join()


def _report(
    work: Callable[[Sequence[Item]], Result], portions: Sequence[Sequence[Item]], pipe: Connection
) -> None:
    gc.set_threshold(_RARELY)
    try:
        for portion in portions:
            pipe.send(work(portion))
        pipe.send(None)
    except OutputError as error:
        pipe.send(error)


def _gather(pipes: list[Connection]) -> Iterator[Result]:
    open_pipes = list(pipes)
    while open_pipes:
        ready = wait(open_pipes)
        for pipe in [pipe for pipe in open_pipes if pipe in ready]:
            try:
                result = pipe.recv()
            except EOFError as error:
                raise CrewError("Satu proses pembuat halaman berhenti sebelum selesai.") from error
            if isinstance(result, OutputError):
                raise result
            if result is None:
                open_pipes.remove(pipe)
            else:
                yield result
