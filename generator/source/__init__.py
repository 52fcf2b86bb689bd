"""YAML text → plain values and positions, in one pass.

The only module that imports a YAML library (in `parser.py`). Values stay text as
typed; `model/` and `values.py` give them meaning. Every fault has words and a public
page here; none stops anything but its own file.
"""

from __future__ import annotations

from typing import Final

from generator.diagnostics import Fault
from generator.source.breakages import BREAKAGES
from generator.source.document import Document, Value
from generator.source.losses import LOSSES
from generator.source.misplacements import MISPLACEMENTS
from generator.source.reader import read
from generator.source.refusals import REFUSALS

__all__ = ["FAULTS", "Document", "Value", "read"]

FAULTS: Final[tuple[Fault, ...]] = tuple(
    sorted((*REFUSALS, *LOSSES, *BREAKAGES, *MISPLACEMENTS), key=lambda fault: fault.code)
)
"""All faults of reading, in the order of their codes (SP001…)."""
