"""Rule pages, field reference, JSON Schema and skeletons, all from the registries.

Nothing here is written twice: faults come from the stages that report them, fields from
the model. Functions of the registries alone, no disk.
"""

from generator.reference.examples import FIXTURE_DAY, FIXTURE_FOLDERS, examples, fixture_files
from generator.reference.faults import all_faults, explain
from generator.reference.pages import guide_pages
from generator.reference.schema import SCHEMAS, schema, schema_text
from generator.reference.skeleton import skeleton

__all__ = [
    "FIXTURE_DAY",
    "FIXTURE_FOLDERS",
    "SCHEMAS",
    "all_faults",
    "examples",
    "explain",
    "fixture_files",
    "guide_pages",
    "schema",
    "schema_text",
    "skeleton",
]
