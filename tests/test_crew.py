"""Work spread over processes: all of it, once, and no silent loss.

Whether it forks depends on the threads of the process, so what forks is run in a fresh one.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest

from generator.outputs.site.crew import spread

several_cores = pytest.mark.skipif(
    os.cpu_count() == 1, reason="satu inti saja: tidak ada yang dibagi"
)

EVERY_ITEM = """
import os
from generator.outputs.site.crew import spread
found = spread(lambda numbers: [(n, os.getpid()) for n in numbers], range(500))
pairs = [pair for portion in found for pair in portion]
print(sorted(n for n, _ in pairs) == list(range(500)), os.getpid() in {p for _, p in pairs})
"""

ONE_DIES = """
import os, signal
from generator.outputs.site.crew import CrewError, spread
first = os.getpid()

def die(numbers):
    if 250 in numbers and os.getpid() != first:
        os.kill(os.getpid(), signal.SIGKILL)
    return len(numbers)

try:
    list(spread(die, range(500)))
except CrewError as error:
    print(error)
"""


def _printed_by(script: str, root: Path) -> str:
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=root)
    return done.stdout.strip()


def _with_process(numbers: Sequence[int]) -> list[tuple[int, int]]:
    return [(number, os.getpid()) for number in numbers]


@several_cores
def test_every_item_is_worked_on_once_and_elsewhere(root: Path) -> None:
    assert _printed_by(EVERY_ITEM, root) == "True False"


def test_a_few_items_stay_in_this_process() -> None:
    results = [pair for portion in spread(_with_process, range(20)) for pair in portion]

    assert results == [(number, os.getpid()) for number in range(20)]


def test_beside_other_threads_nothing_is_forked() -> None:
    stop = threading.Event()
    other = threading.Thread(target=stop.wait)
    other.start()
    try:
        results = [pair for portion in spread(_with_process, range(500)) for pair in portion]
    finally:
        stop.set()
        other.join()

    assert {process for _, process in results} == {os.getpid()}


@several_cores
def test_a_member_that_dies_ends_the_work(root: Path) -> None:
    assert "berhenti sebelum selesai" in _printed_by(ONE_DIES, root)
