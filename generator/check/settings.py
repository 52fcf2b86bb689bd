"""The settings of a project, compared with the rules there are."""

from __future__ import annotations

from generator.project import BadSettings, Project
from generator.rules import discover


def with_known_rules(project: Project) -> Project:
    """The project itself.

    Raises:
        BadSettings: a weight is chosen for a rule that does not exist.
    """
    asing = project.setelan.pemeriksaan.codes - {rule.code for rule in discover()}
    if asing:
        raise BadSettings(
            f"standar.toml: tidak ada aturan {', '.join(sorted(asing))}. "
            "Daftarnya: `standar rules`."
        )
    return project
