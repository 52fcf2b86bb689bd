"""A component as blocks: one function per class, found by type."""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch

from generator.model.dasar import Komponen
from generator.present.konteks import Konteks
from generator.present.views import Blok


@singledispatch
def content(komponen: Komponen, konteks: Konteks) -> Iterator[Blok]:
    """Blocks of the structured content of a component, in order.

    Raises:
        TypeError: no function is registered for its class.
    """
    raise TypeError(type(komponen))
