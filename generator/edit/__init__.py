"""Edits of a YAML text that touch only the bytes concerned.

Beside `write`, on top of `source`: comments, order, layout, line ends and the byte order
mark stay. Each edit reads its result again and is refused unless exactly the intended
value changed, so that no edit can spoil a file.
"""

from generator.edit.items import delete_item, move_item, reorder
from generator.edit.members import insert_key
from generator.edit.opened import EditError, resolve
from generator.edit.scalars import replace_scalar, span

__all__ = [
    "EditError",
    "delete_item",
    "insert_key",
    "move_item",
    "reorder",
    "replace_scalar",
    "resolve",
    "span",
]
