"""How strictly a project is judged: weights of rules and periods, from `standar.toml`.

Second row of the pipeline: settings are read by `project.py`, applied by `check`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.diagnostics import Severity

Weights = Mapping[str, Severity | None]
"""Code of a rule → the weight chosen for it; None switches it off."""


@dataclass(frozen=True, slots=True)
class Policy:
    """What an organisation decides about checking; every part may be left out."""

    beban: Weights = field(default_factory=dict)
    """Weights for the whole project."""
    instansi: Mapping[str, Weights] = field(default_factory=dict)
    """Agency id → weights for it and for the agencies below it."""
    tinjau_ulang: int = 12
    """Months after which a standard should have been reviewed."""

    def severity(self, code: str, own: Severity, garis: Iterable[str] = ()) -> Severity | None:
        """The weight of a rule, None where it is switched off.

        Args:
            code: code of the rule.
            own: the weight it has by itself.
            garis: ids of the agency concerned and those above it, nearest first.
        """
        for id_ in garis:
            if code in self.instansi.get(id_, {}):
                return self.instansi[id_][code]
        return self.beban.get(code, own)

    @property
    def codes(self) -> frozenset[str]:
        """Every code that a weight is chosen for."""
        return frozenset(self.beban).union(*self.instansi.values())
