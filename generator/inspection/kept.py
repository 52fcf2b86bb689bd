"""What checks leave for each other in `build/cache/periksa`: JSON under the hash of its inputs.

Each piece begins with its own hash; one that was cut short or touched counts as absent, and
a folder that cannot be written to keeps nothing. Nothing read here can run.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from generator.cache import Cache, digest
from generator.outcome import Outcome
from generator.outcome.plain import from_bytes, to_bytes

_SEAL: Final = len(digest())


@dataclass(frozen=True, slots=True)
class Kept:
    """Sealed pieces in one folder, which git does not see."""

    cache: Cache

    def get(self, key: str) -> bytes | None:
        """What was kept under `key`, None where that is nothing whole."""
        data = b""
        with suppress(OSError):
            data = self.cache.get(key) or b""
        seal, isi = data[:_SEAL], data[_SEAL:]
        return isi if seal == digest(isi).encode() else None

    def put(self, key: str, data: bytes) -> None:
        """Keep `data`, if that is possible."""
        with suppress(OSError):
            self.cache.put(key, digest(data).encode() + data)
            (self.cache.folder / ".gitignore").write_text("*\n", "utf-8")

    def outcome(self, key: str) -> Outcome | None:
        """The outcome kept under `key`."""
        data = self.get(key)
        return None if data is None else from_bytes(data)

    def keep_outcome(self, key: str, outcome: Outcome) -> None:
        """Keep an outcome in place of all that this check did not ask for."""
        self.put(key, to_bytes(outcome))
        with suppress(OSError):
            self.cache.sweep()

    def age(self, key: str) -> int:
        """When `key` was kept, by the clock of the disk: nanoseconds; 0 where it was not."""
        with suppress(OSError):
            return self.cache.path(key).stat().st_mtime_ns
        return 0
