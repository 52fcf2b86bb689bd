"""What to write in place of a value that cannot be read: the same put right, or a placeholder.

An example never stands in the line to paste: pasted, it would be published as a fact.
"""

from __future__ import annotations

from typing import Final

from generator.load.fields import PLACEHOLDER
from generator.source.quoting import inline
from generator.values import BadValue

_FEW: Final = 4

FIX: Final = "{cara}:\n{awal}{ganti}"
"""How a fault words the mend; `awal` is what stands on the line before the value."""
FIX_EN: Final = "{cara_en}:\n{awal}{ganti}"


def rewritten(nilai: str, sebab: BadValue) -> dict[str, str]:
    """The facts `cara`, `cara_en` and `ganti`, the new value.

    Args:
        nilai: what was typed.
        sebab: why it was refused, signed by its type.
    """
    if betul := sebab.mended(nilai):
        return {"cara": "Tulis", "cara_en": "Write", "ganti": inline(betul)}
    contoh = ", ".join(f"`{c}`" for c in sebab.contoh[:_FEW])
    return {
        "cara": f"Tulis yang sebenarnya, misalnya {contoh}",
        "cara_en": f"Write the real value, for example {contoh}",
        "ganti": PLACEHOLDER.format(sebab.jenis_id),
    }
