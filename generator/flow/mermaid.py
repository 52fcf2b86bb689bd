"""Graph → Mermaid text, which code hosts draw in a pull request.

Author text stands in quoted labels only, with every character that Mermaid, its
Markdown or HTML could take as an instruction written as an entity code.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from generator.flow.graph import Graph, Kind, Langkah, Node
from generator.flow.words import Words

_PLAIN: Final = frozenset(" .,()/-?!'")
_ENTITIES: Final = {
    code: f"#{code};"
    for code in (*range(33, 127), 0x60)
    if not chr(code).isalnum() and chr(code) not in _PLAIN
} | dict.fromkeys((*range(32), 127, *range(0xD800, 0xE000)))
_LIST_MARK: Final = re.compile(r"^(\d+)\.|^-")


def mermaid(graph: Graph, langkah: Sequence[Langkah], kata: Words) -> str:
    """A `flowchart TD`, one line per node and link, ending in a newline."""
    lines = ["flowchart TD"]
    for number, node in enumerate(graph.nodes):
        lines.append(f"  n{number}{_node(node, graph, langkah, kata)}")
    for link in graph.links:
        label = f'|"{quote(link.label)}"|' if link.label else ""
        lines.append(f"  n{link.source} -->{label} n{link.target}")
    return "\n".join(lines) + "\n"


def quote(text: str) -> str:
    """Text for a quoted Mermaid label, on one line.

    Example:
        >>> quote('Isi "formulir"; 100%')
        'Isi #34;formulir#34;#59; 100#37;'
    """
    line = " ".join(text.split()).translate(_ENTITIES)
    return _LIST_MARK.sub(lambda found: f"{found[1]}#46;" if found[1] else "#45;", line)


def _node(node: Node, graph: Graph, langkah: Sequence[Langkah], kata: Words) -> str:
    if node.kind is Kind.START:
        return f'(["{kata.mulai}"])'
    if node.kind is Kind.END:
        words = f"{kata.selesai} – {quote(node.text)}" if node.text else kata.selesai
        return f'(["{words}"])'
    step = langkah[node.step]
    words = f"{node.step + 1} – {quote(graph.actors[node.column])}: {quote(step.teks)}"
    return f'{{"{words}"}}' if node.kind is Kind.DECISION else f'["{words}"]'
