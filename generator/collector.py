"""The cyclic collector of Python, out of the way while many lasting objects are made."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_off() -> Iterator[None]:
    """The collector off: it only slows the making of many small lasting objects."""
    menyala = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if menyala:
            gc.enable()
