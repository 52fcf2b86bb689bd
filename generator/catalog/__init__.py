"""All files together: agencies, register and standards, inheritance resolved.

Follows loading in the pipeline. A component that a standard leaves out comes from its
agency's `komponen_bersama`, else from the agency's `induk`; `tambahan` adds to an
inherited list. Citations are matched with the register.
"""

from generator.catalog.assemble import Cache, assemble
from generator.catalog.citations import Register
from generator.catalog.entries import (
    Asal,
    Bagian,
    Berkas,
    Catalog,
    EntriRegulasi,
    Kutipan,
    SimpulInstansi,
    Standar,
)
from generator.catalog.faults import FAULTS

__all__ = [
    "FAULTS",
    "Asal",
    "Bagian",
    "Berkas",
    "Cache",
    "Catalog",
    "EntriRegulasi",
    "Kutipan",
    "Register",
    "SimpulInstansi",
    "Standar",
    "assemble",
]
