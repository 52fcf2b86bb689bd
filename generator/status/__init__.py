"""How complete the standards are: per standard, agency and catalogue, with what PEKPPP asks.

Follows the check in the pipeline; a function of the catalogue, its report and the day. It
counts what is written down and gives no score.
"""

from generator.status.json import as_json
from generator.status.pekppp import Indikator, Jawaban
from generator.status.survey import (
    Keadaan,
    Leave,
    Registered,
    StatusInstansi,
    StatusKatalog,
    StatusStandar,
    survey,
)
from generator.status.text import as_text

__all__ = [
    "Indikator",
    "Jawaban",
    "Keadaan",
    "Leave",
    "Registered",
    "StatusInstansi",
    "StatusKatalog",
    "StatusStandar",
    "as_json",
    "as_text",
    "survey",
]
