"""Give an index one form: Pagefind writes the values of a filter in an order of chance.

Values and filters are sorted, and the files that held them get names from their new
content. To be removed when Pagefind sorts them itself; `search.py` then calls nothing here.
"""

from __future__ import annotations

import gzip
import json
from hashlib import sha256
from pathlib import Path
from typing import Final

from generator.outputs import OutputError
from generator.outputs.site.cbor import CborError, Item, decode, encode

_SIGN: Final = b"pagefind_dcd"
_FILTERS: Final = 3
"""Position of the list of filters, (name, file), in the meta file."""


def settle(folder: Path) -> None:
    """Rewrite the filters of the index in `folder`, in order.

    Raises:
        OutputError: the index has another shape than that of Pagefind 1.5.
    """
    try:
        _settle(folder)
    except (CborError, KeyError, IndexError, ValueError, OSError) as error:
        raise OutputError(f"indeks Pagefind tidak dikenal: {error}") from error


def _settle(folder: Path) -> None:
    entry_file = folder / "pagefind-entry.json"
    entry = json.loads(entry_file.read_text("utf-8"))
    for language, facts in entry["languages"].items():
        meta_file = folder / f"pagefind.{facts['hash']}.pf_meta"
        meta = _list(_read(meta_file))
        filters = [_pair(pair) for pair in _list(meta[_FILTERS])]
        meta[_FILTERS] = sorted([name, _sorted(folder, file, language)] for name, file in filters)
        facts["hash"] = _name(meta, language, 10)
        meta_file.unlink()
        _write(folder / f"pagefind.{facts['hash']}.pf_meta", meta)
    entry_file.write_text(json.dumps(entry, ensure_ascii=False, separators=(",", ":")), "utf-8")


def _sorted(folder: Path, file: str, language: str) -> str:
    """Sort the values of one filter; the new name of its file."""
    path = folder / "filter" / f"{file}.pf_filter"
    name, values = _list(_read(path))
    filter_: Item = [name, sorted(_list(values), key=str)]
    path.unlink()
    new = _name(filter_, language, 7)
    _write(folder / "filter" / f"{new}.pf_filter", filter_)
    return new


def _list(item: Item) -> list[Item]:
    if not isinstance(item, list):
        raise CborError("no array")
    return item


def _pair(item: Item) -> tuple[str, str]:
    match item:
        case [str(name), str(file)]:
            return name, file
    raise CborError("no pair of texts")


def _name(item: Item, language: str, length: int) -> str:
    return f"{language}_{sha256(encode(item)).hexdigest()[:length]}"


def _read(path: Path) -> Item:
    data = gzip.decompress(path.read_bytes())
    if not data.startswith(_SIGN):
        raise CborError(f"{path.name} does not start with {_SIGN.decode()}")
    return decode(data[len(_SIGN) :])


def _write(path: Path, item: Item) -> None:
    path.write_bytes(gzip.compress(_SIGN + encode(item), mtime=0))
