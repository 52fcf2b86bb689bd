"""Documents made by other processes, and what is said when one of those dies."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from generator.outputs import OutputError
from generator.outputs.workshop import FEW, started


def made(make: Callable[[int], object], jobs: list[int]) -> list[object]:
    return [wait() for _, wait in started(make, jobs, len(jobs))]


def test_documents_come_in_the_order_asked_for() -> None:
    assert made(str, [*range(FEW + 1)]) == [str(n) for n in range(FEW + 1)]


def test_a_process_that_dies_is_told_in_words() -> None:
    with pytest.raises(OutputError, match="berhenti mendadak"):
        made(os._exit, [3] * (FEW + 1))
