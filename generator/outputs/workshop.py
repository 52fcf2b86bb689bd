"""Many documents made at once: few by this process, more by one process per core.

What is made comes back in the order asked for, so that outputs write in one order
on any machine.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from multiprocessing import get_context
from typing import Final, TypeVar

from generator.outputs import OutputError

FEW: Final = 40
"""Documents up to which starting other processes costs more than it saves."""
_WAITING: Final = 4
"""Documents under way per process."""

_DIED: Final = (
    "Sebuah proses yang membuat dokumen berhenti mendadak, biasanya karena memori komputer habis.\n"
    "Tutup program lain, lalu jalankan lagi: dokumen yang sudah jadi tidak dibuat ulang."
)

Job = TypeVar("Job")
Made = TypeVar("Made")


def started(
    make: Callable[[Job], Made], jobs: Iterable[Job], count: int
) -> Iterator[tuple[Job, Callable[[], Made]]]:
    """Every job with a way to wait for what it makes, in order.

    Args:
        make: a function that other processes can find, or a `partial` of one. What it
            raises is raised by the wait.
        jobs: asked for one by one, a few ahead of what is waited for.
        count: how many jobs there are.

    Raises:
        OutputError: a process died; this or the wait.
    """
    cores = os.cpu_count() or 1
    if count <= FEW or cores == 1:
        for job in jobs:
            yield job, partial(make, job)
        return
    with ProcessPoolExecutor(cores, mp_context=get_context("spawn")) as pool:
        waiting: deque[tuple[Job, Future[Made]]] = deque()
        try:
            for job in jobs:
                with _death_told(pool):
                    waiting.append((job, pool.submit(make, job)))
                if len(waiting) >= cores * _WAITING:
                    first, future = waiting.popleft()
                    yield first, partial(_made, pool, future)
            for first, future in waiting:
                yield first, partial(_made, pool, future)
        finally:
            pool.shutdown(cancel_futures=True)


def _made(pool: ProcessPoolExecutor, future: Future[Made]) -> Made:
    with _death_told(pool):
        return future.result()


@contextmanager
def _death_told(pool: ProcessPoolExecutor) -> Iterator[None]:
    try:
        yield
    except BrokenProcessPool as error:
        pool.shutdown(cancel_futures=True)
        raise OutputError(_DIED) from error
