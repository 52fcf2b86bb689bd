"""Words of authors → parts of addresses."""

from __future__ import annotations

import re
import unicodedata
from hashlib import blake2b
from typing import Final

_LONGEST: Final = 60
_OTHER: Final = re.compile(r"[^a-z0-9]+")


def slug(teks: str) -> str:
    """The words in small Latin letters, joined by hyphens; never empty, never too long for a file.

    What cannot be written so, or is too long, is told apart by a hash of the text.

    >>> slug("Kelahiran anak")
    'kelahiran-anak'
    """
    folded = " ".join(teks.split()).casefold()
    latin = unicodedata.normalize("NFKD", folded).encode("ascii", "ignore").decode()
    pendek = _OTHER.sub("-", latin).strip("-")
    if pendek and len(pendek) <= _LONGEST:
        return pendek
    sidik = blake2b(folded.encode(), digest_size=4).hexdigest()
    return f"{pendek[:_LONGEST].rstrip('-')}-{sidik}".lstrip("-")
