"""The public edition in print: six components and the legal bases, beside the whole one."""

from __future__ import annotations

from functools import partial
from typing import Final

from generator.outputs import Output
from generator.outputs.pdf import Edisi, total, write_edition
from generator.present.edisi import edisi_publik

PUBLIK: Final = Edisi("standar-publik.pdf", edisi_publik)
OUTPUT: Final = Output("pdf-publik", "pdf", partial(write_edition, PUBLIK), total)
