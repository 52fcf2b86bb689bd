"""Results kept by the hash of everything they were made from.

A result is found only under the hash of its inputs, so a stale one cannot be
found; what a build did not ask for is swept away at its end.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path


def digest(*parts: bytes | str) -> str:
    """Hash of the parts in order; no two different sequences share one.

    >>> digest("ab", "c") == digest("a", "bc")
    False
    """
    hasher = blake2b(digest_size=20)
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        hasher.update(len(data).to_bytes(8, "big"))
        hasher.update(data)
    return hasher.hexdigest()


def code_digest(folder: Path) -> str:
    """Hash of the program itself, so that a changed program finds nothing kept."""
    files = sorted(folder.rglob("*.py"))
    return digest(*(part for file in files for part in (file.name.encode(), file.read_bytes())))


@dataclass(slots=True)
class Cache:
    """Files in one folder, named by the hash of their inputs."""

    folder: Path
    asked: set[str] = field(default_factory=set)
    """Keys asked for or kept since this object was made; `sweep` spares them."""

    def get(self, key: str) -> bytes | None:
        """What was kept under `key`, or `None`."""
        self.asked.add(key)
        try:
            return self.path(key).read_bytes()
        except FileNotFoundError:
            return None

    def put(self, key: str, data: bytes) -> None:
        """Keep `data`; whole or not at all, also when killed."""
        self.asked.add(key)
        path = self.path(key)
        partial = path.with_suffix(".sebagian")
        try:
            partial.write_bytes(data)
        except FileNotFoundError:
            partial.parent.mkdir(parents=True, exist_ok=True)
            partial.write_bytes(data)
        partial.replace(path)

    def path(self, key: str) -> Path:
        """Where `key` is or would be kept."""
        return self.folder / key[:2] / key[2:]

    def sweep(self) -> None:
        """Delete what was neither asked for nor kept since this object was made."""
        for path in self.folder.glob("??/*"):
            if path.parent.name + path.name not in self.asked:
                path.unlink(missing_ok=True)
