"""The project that a command is about, ready to be judged."""

from __future__ import annotations

import click

from generator.arguments import Arguments
from generator.check.settings import with_known_rules
from generator.project import BadSettings, Project


def project_of(arguments: Arguments) -> Project:
    """The project, its settings compared with the rules there are.

    Raises:
        click.UsageError: there is none, or its settings cannot be used.
    """
    try:
        return with_known_rules(arguments.project())
    except BadSettings as sebab:
        raise click.UsageError(str(sebab)) from None
