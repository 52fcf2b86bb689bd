"""The check as the command runs it: kept where nothing changed, else no more than is asked.

Loads the models and the rules only when something has to be judged.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Sequence

from generator.cache import Cache, code_digest, digest
from generator.collector import collector_off
from generator.inspection.kept import Kept
from generator.inspection.state import State
from generator.outcome import Outcome
from generator.project import Project

__all__ = ["inspect"]


@collector_off()
def inspect(
    project: Project, files: Sequence[str], wanted: Collection[str] | None = None
) -> Outcome:
    """What a check of the project comes to.

    Args:
        project: the project; its settings need not be compared with the rules yet.
        files: names of all its files.
        wanted: some of them; the outcome then covers at least these and `told_with` them.

    Raises:
        BadSettings: a weight is chosen for a rule that does not exist.
    """
    code = code_digest(project.code)
    state = State.now(project, files, Kept(Cache(project.cache / "periksa")), code)
    outcome = None
    if wanted is not None:
        from generator.inspection import judging  # noqa: PLC0415 - loads the models and every rule

        outcome = judging.part(state, wanted)
        state.keep_agencies()
    return outcome or _whole(state, code)


def _whole(state: State, code: str) -> Outcome:
    """The outcome for all files, kept if nothing that it depends on has changed."""
    project = state.project
    key = digest(
        *(code, sys.version, *project.perkakas),
        *(repr(project.setelan), project.tanggal.isoformat()),
        *state.whole(),
    )
    outcome = state.kept.outcome(key)
    if outcome is None:
        from generator.inspection import judging  # noqa: PLC0415 - loads the models and every rule

        outcome = judging.whole(state)
        state.keep_agencies()
        state.kept.keep_outcome(key, outcome)
    return outcome
