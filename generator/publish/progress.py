"""How far a build has come: a bar on a terminal, plain lines anywhere else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final, Protocol

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

_EVERY: Final = 8
"""Parts after which the bar is drawn again. Drawing it from a thread of its own would keep
`outputs.site.crew` from forking."""


class Step(Protocol):
    """A piece of work under way."""

    def advance(self) -> None:
        """One more is done."""


@dataclass(slots=True)
class _Bar:
    progress: Progress
    total: int
    done: int = 0

    def advance(self) -> None:
        """One more; work that turns out longer than announced moves the end."""
        self.done += 1
        self.total = max(self.total, self.done)
        self.progress.update(self.progress.task_ids[-1], completed=self.done, total=self.total)
        if self.done % _EVERY == 0 or self.done == self.total:
            self.progress.refresh()


@dataclass(slots=True)
class _Count:
    done: int = 0

    def advance(self) -> None:
        """One more."""
        self.done += 1


@dataclass(frozen=True, slots=True)
class Teller:
    """Says on standard error what a build is doing."""

    console: Console = field(default_factory=lambda: Console(stderr=True, highlight=False))

    def say(self, sentence: str) -> None:
        """One line."""
        self.console.print(sentence, markup=False, soft_wrap=True)

    @contextmanager
    def step(self, name: str, total: int) -> Iterator[Step]:
        """A piece of work with an expected number of parts; says how many it had in the end."""
        if not self.console.is_terminal:
            count = _Count()
            self.say(f"==> {name}")
            yield count
            self.say(f"    {count.done} berkas")
            return
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
        )
        with Progress(*columns, console=self.console, auto_refresh=False) as progress:
            progress.add_task(name, total=total)
            yield _Bar(progress, total)
