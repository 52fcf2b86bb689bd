"""Steps of the model in the form that reachability is judged by: ids and branches, no words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.flow.graph import Cabang, Jangkauan, Langkah, condition, dapat_dicapai
from generator.model import penyampaian


def ways(langkah: Sequence[penyampaian.Langkah]) -> tuple[Langkah, ...] | None:
    """The steps; None where a branch leads nowhere or to two steps."""
    ada = [satu.id for satu in langkah if satu.id]
    tujuan = {cabang.ke for satu in langkah for cabang in satu.cabang or () if cabang.ke}
    if len(set(ada)) < len(ada) or not tujuan.issubset(ada):
        return None
    return tuple(
        Langkah(
            satu.id or "",
            "",
            "",
            cabang=tuple(
                Cabang(str(c.jika), c.ke or "", c.selesai or "") for c in satu.cabang or ()
            ),
        )
        for satu in langkah
    )


def reach(langkah: Sequence[penyampaian.Langkah]) -> Jangkauan | None:
    """Which steps are lost; None where none can be, or where a branch leads nowhere.

    A step for some cases or conditions only is passed by in the others.
    """
    jalan = ways(langkah) if _turns_off(langkah) else None
    if jalan is None:
        return None
    return dapat_dicapai(
        tuple(
            _passable(satu) if asli.varian or asli.jika else satu
            for asli, satu in zip(langkah, jalan, strict=True)
        )
    )


def _turns_off(langkah: Sequence[penyampaian.Langkah]) -> bool:
    """Whether after some step the next one may never follow."""
    return any(
        len(satu.cabang) > 1 or not condition(satu.cabang[0].jika)
        for satu in langkah
        if satu.cabang
    )


def _passable(satu: Langkah) -> Langkah:
    """The step with branches that leave cases over, so that the next step can follow."""
    cabang = (replace(c, jika=f"keadaan {nomor}") for nomor, c in enumerate(satu.cabang))
    return replace(satu, cabang=tuple(cabang))
