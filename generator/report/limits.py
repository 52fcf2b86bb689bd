"""What a check of this edition did not look at, beyond what no check can: the truth of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from generator.catalog import Standar
from generator.diagnostics import Lang
from generator.edition import Edition
from generator.model.kosakata import Status, StatusRegulasi


def limits(
    edition: Edition, lang: Lang = "id", files: Collection[str] | None = None
) -> tuple[str, ...]:
    """Sentences on what was not checked or only mildly; empty where all was.

    Args:
        edition: what was checked.
        lang: language of the sentences.
        files: the files that are reported on; None for all.
    """
    return tuple(en if lang == "en" else id_ for id_, en in _sentences(edition, files))


def _sentences(edition: Edition, files: Collection[str] | None) -> Iterator[tuple[str, str]]:
    standar = [s for s in edition.catalog.standar if files is None or s.berkas in files]
    if files is not None:
        yield "berkas lain: temuannya tidak ditampilkan.", "other files: findings are not shown."
    if n := sum(s.isi.status is Status.DICABUT for s in standar):
        yield f"{n} standar yang dicabut.", f"{n} revoked standards."
    if n := sum(s.draf for s in standar):
        yield (
            f"{n} standar yang masih draf: yang belum ada hanya diperingatkan.",
            f"{n} drafts: what they lack is only warned of.",
        )
    if n := sum(_status_unknown(edition, standar)):
        yield (
            f"{n} peraturan yang dirujuk: register belum mencatat apakah masih berlaku.",
            f"{n} cited regulations: the register does not say whether they are in force.",
        )
    if mati := _switched_off(edition):
        yield (
            f"aturan yang dimatikan di standar.toml: {mati}.",
            f"rules switched off in standar.toml: {mati}.",
        )


def _status_unknown(edition: Edition, standar: Iterable[Standar]) -> Iterator[bool]:
    """For each regulation that they cite, whether nobody knows if it is in force."""
    kutipan = (k for s in standar for k in edition.catalog.kutipan[s.id])
    dirujuk = {k.entri.id: k.entri for k in kutipan if k.entri}
    return (e.model.status is StatusRegulasi.TIDAK_DIKETAHUI for e in dirujuk.values())


def _switched_off(edition: Edition) -> str:
    policy = edition.project.setelan.pemeriksaan
    kode = [k for k, beban in sorted(policy.beban.items()) if beban is None]
    for id_, beban in sorted(policy.instansi.items()):
        kode += [f"{k} ({id_})" for k, b in sorted(beban.items()) if b is None]
    return ", ".join(kode)
