"""A text as lines, numbered from 1 as YAML and editors count them."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate


class Lines:
    """The lines of one text without their ends, and the line of any offset."""

    __slots__ = ("_starts", "_typed")

    def __init__(self, text: str) -> None:
        whole = text.splitlines(keepends=True)
        self._starts = [0, *accumulate(map(len, whole))]
        if whole and not whole[-1].endswith(("\n", "\r")):
            self._starts.pop()
        self._typed = text.splitlines()

    def __len__(self) -> int:
        return len(self._typed)

    def __getitem__(self, line: int) -> str:
        """The line with this number; empty beyond the last one."""
        return self._typed[line - 1] if 0 < line <= len(self._typed) else ""

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column (from 1) of a character."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
