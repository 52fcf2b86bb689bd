"""JSON Schema for editors: completion and help while typing; the check itself does not use it."""

from __future__ import annotations

import json
from typing import Any, Final

from generator.model import BerkasRegulasi, Instansi, StandarTertulis
from generator.model.dasar import Model

SCHEMAS: Final[dict[str, type[Model]]] = {
    "standar": StandarTertulis,
    "instansi": Instansi,
    "regulasi": BerkasRegulasi,
}
"""Name of a schema → the model of that kind of file."""

_EMPTY: Final = {"type": "null"}


def schema(nama: str) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of one kind of file.

    Raises:
        KeyError: for a name that is not in `SCHEMAS`.
    """
    isi = _for_editors(SCHEMAS[nama].model_json_schema(mode="validation"))
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **isi}


def schema_text(nama: str) -> str:
    """The schema as it stands in its file under `.standar/`."""
    return json.dumps(schema(nama), ensure_ascii=False, indent=1) + "\n"


def _for_editors(nilai: Any) -> Any:  # noqa: ANN401 - JSON has any shape
    """The schema as an editor needs it.

    Editors take `1.2` for a number where we read text, so text admits numbers. An empty
    key is a fault here, so the alternative "nothing" goes.
    """
    if isinstance(nilai, list):
        return [_for_editors(v) for v in nilai]
    if not isinstance(nilai, dict):
        return nilai
    hasil = {k: _for_editors(v) for k, v in nilai.items() if not (k == "default" and v is None)}
    if hasil.get("type") == "string" and "enum" not in hasil and "const" not in hasil:
        hasil["type"] = ["string", "number"]
    pilihan = [p for p in hasil.get("anyOf", ()) if p != _EMPTY]
    if len(pilihan) == 1:
        del hasil["anyOf"]
        return {**pilihan[0], **hasil}
    return {**hasil, "anyOf": pilihan} if pilihan else hasil
