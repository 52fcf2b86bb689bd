"""What a check did not look at, beyond what no check can: the truth of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.diagnostics import Lang
from generator.outcome import Outcome


def limits(
    outcome: Outcome, lang: Lang = "id", files: Collection[str] | None = None
) -> tuple[str, ...]:
    """Sentences on what was not checked or only mildly; empty where all was.

    Args:
        outcome: what the check came to.
        lang: language of the sentences.
        files: the files that are reported on; None for all.
    """
    return tuple(en if lang == "en" else id_ for id_, en in _sentences(outcome, files))


def _sentences(outcome: Outcome, files: Collection[str] | None) -> Iterator[tuple[str, str]]:
    keadaan = [s for file, s in outcome.keadaan.items() if files is None or file in files]
    if files is not None:
        yield "berkas lain: temuannya tidak ditampilkan.", "other files: findings are not shown."
    if n := sum(s.dicabut for s in keadaan):
        yield f"{n} standar yang dicabut.", f"{n} revoked standards."
    if n := sum(s.draf for s in keadaan):
        yield (
            f"{n} standar yang masih draf: yang belum ada hanya diperingatkan.",
            f"{n} drafts: what they lack is only warned of.",
        )
    if n := len({id_ for s in keadaan for id_ in s.tak_tentu}):
        yield (
            f"{n} peraturan yang dirujuk: register belum mencatat apakah masih berlaku.",
            f"{n} cited regulations: the register does not say whether they are in force.",
        )
    if outcome.mati:
        yield (
            f"aturan yang dimatikan di standar.toml: {outcome.mati}.",
            f"rules switched off in standar.toml: {outcome.mati}.",
        )
