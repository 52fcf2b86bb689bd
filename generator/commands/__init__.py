"""All commands but `check`."""

from __future__ import annotations

from typing import Final

import click

from generator.commands.author import fix, init, new, replace_regulation, tetapkan
from generator.commands.book import kompendium
from generator.commands.comparison import semula_menjadi
from generator.commands.decree import keputusan
from generator.commands.look import explain, rules, schema, status
from generator.commands.site import build, serve_

__all__ = ["COMMANDS"]

COMMANDS: Final[dict[str, click.Command]] = {
    satu.name: satu
    for satu in (
        *(build, explain, fix, init, keputusan, kompendium, new, replace_regulation),
        *(rules, schema, semula_menjadi, serve_, status, tetapkan),
    )
    if satu.name
}
"""Name → command."""
