"""The part of CBOR that Pagefind's index speaks: numbers, text, arrays (RFC 8949)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

Item = int | str | list["Item"]

_NUMBER, _TEXT, _ARRAY = 0, 3, 4
_WIDTHS: Final = {24: 1, 25: 2, 26: 4, 27: 8}


class CborError(ValueError):
    """Something else than numbers, text and arrays, or data that ends early."""


def decode(data: bytes) -> Item:
    """The one item that `data` is.

    Raises:
        CborError: see there.
    """
    reader = _Reader(data)
    item = reader.item()
    if reader.place != len(data):
        raise CborError(f"{len(data) - reader.place} bytes left")
    return item


def encode(item: Item) -> bytes:
    """The shortest form of `item`; what `decode` reads.

    >>> encode(["a", 300]).hex()
    '82616119012c'
    """
    if isinstance(item, int):
        return _head(_NUMBER, item)
    if isinstance(item, str):
        text = item.encode()
        return _head(_TEXT, len(text)) + text
    return _head(_ARRAY, len(item)) + b"".join(encode(one) for one in item)


def _head(kind: int, number: int) -> bytes:
    if number < min(_WIDTHS):
        return bytes([kind << 5 | number])
    for mark, width in _WIDTHS.items():
        if number < 1 << 8 * width:
            return bytes([kind << 5 | mark]) + number.to_bytes(width, "big")
    raise CborError(f"{number} is too large")


@dataclass(slots=True)
class _Reader:
    data: bytes
    place: int = 0

    def item(self) -> Item:
        kind, number = self._head()
        if kind == _NUMBER:
            return number
        if kind == _TEXT:
            return self._take(number).decode()
        if kind == _ARRAY:
            return [self.item() for _ in range(number)]
        raise CborError(f"kind {kind}")

    def _head(self) -> tuple[int, int]:
        first = self._take(1)[0]
        kind, low = first >> 5, first & 31
        if low < min(_WIDTHS):
            return kind, low
        if low not in _WIDTHS:
            raise CborError(f"length {low}")
        return kind, int.from_bytes(self._take(_WIDTHS[low]), "big")

    def _take(self, length: int) -> bytes:
        piece = self.data[self.place : self.place + length]
        if len(piece) < length:
            raise CborError("ends early")
        self.place += length
        return piece
