"""The files of a project as they are now, and what earlier checks knew of its agencies.

To judge one service, something must be known of every agency. An agency's file whose size,
times and number on the disk are those of an earlier look is taken to hold what it held, as
git does; one that changed close to that look is read again, since its times may hide a
later change. All other files are read whenever they are needed.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from generator.cache import digest
from generator.inspection.kept import Kept
from generator.listing import is_agency, read_file
from generator.project import Project

Stamp = list[int]
"""Time of content, time of state, size, number on the disk."""
Traits = list[str] | None
"""Of an agency: name, acronym, parent; None where its file cannot be read."""

_SETTLED: Final = 2_000_000_000
"""Nanoseconds between a change and a look from which the look must have seen it."""


@dataclass(slots=True)
class State:
    """Names of all files, content of those that were read, and the agencies."""

    project: Project
    names: Sequence[str]
    kept: Kept
    key: str
    """Where what is known of agencies is kept."""
    data: dict[str, bytes] = field(default_factory=dict)
    traits: dict[str, Traits] = field(default_factory=dict)
    """Hash of an agency's file → what is known of it."""
    _stamps: dict[str, Stamp] = field(default_factory=dict)
    _stored: Mapping[str, tuple[Stamp, str]] = field(default_factory=dict)
    _hashes: dict[str, str] = field(default_factory=dict)

    @classmethod
    def now(cls, project: Project, names: Sequence[str], kept: Kept, code: str) -> State:
        """The state on disk; `code` is the hash of the program that drew up earlier ones."""
        state = cls(project, names, kept, digest("instansi", code))
        state._stamps = {name: _stamp(project, name) for name in names if is_agency(name)}
        data = kept.get(state.key)
        if data is not None:
            rows, state.traits = json.loads(data)
            state._stored = {name: (stamp, hash_) for name, (stamp, hash_) in rows.items()}
        batas = kept.age(state.key) - _SETTLED
        for name, (stamp, hash_) in state._stored.items():
            if stamp == state._stamps.get(name) and max(stamp[:2]) < batas:
                state._hashes[name] = hash_
        return state

    def read(self, name: str) -> bytes:
        """The content of a file, read once."""
        if name not in self.data:
            self.data[name] = read_file(self.project, name)
            self._hashes[name] = digest(self.data[name])
        return self.data[name]

    def hash_of(self, name: str) -> str:
        """Hash of a file, of an agency as far as it is known without reading."""
        if name not in self._hashes:
            self.read(name)
        return self._hashes[name]

    def whole(self) -> Iterator[str]:
        """Names and hashes of all files, every one read."""
        for name in self.names:
            self.read(name)
            yield name
            yield self._hashes[name]

    def keep_agencies(self) -> None:
        """Leave what is known of the agencies to the next check, unless it knows already."""
        rows = {name: (stamp, self.hash_of(name)) for name, stamp in self._stamps.items()}
        if rows != self._stored:
            traits = {hash_: self.traits[hash_] for _, hash_ in rows.values()}
            isi = json.dumps([rows, traits], ensure_ascii=False, separators=(",", ":"))
            self.kept.put(self.key, isi.encode())


def _stamp(project: Project, name: str) -> Stamp:
    try:
        satu = os.stat(project.root / name)  # noqa: PTH116 - thousands of them
    except OSError:  # a link that leads nowhere
        satu = os.lstat(project.root / name)
    return [satu.st_mtime_ns, satu.st_ctime_ns, satu.st_size, satu.st_ino]
