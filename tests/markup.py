"""HTML read strictly: every element opened and closed where the standard allows it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


VOID: Final = _names("area base br col embed hr img input link meta source track wbr")
_PHRASING: Final = _names(
    "a abbr b bdi bdo br button cite code data del dfn em i img input ins kbd label link map mark "
    "meta noscript output q s samp script select small span strong sub sup svg time u var wbr "
    "template"
)
_ONLY_PHRASING: Final = _names(
    "p h1 h2 h3 h4 h5 h6 pre span strong em small code dt summary caption label button"
)
_ONLY_THESE: Final = {
    "ul": _names("li script template"),
    "ol": _names("li script template"),
    "dl": _names("dt dd div script template"),
    "table": _names("caption colgroup thead tbody tfoot tr"),
    "thead": _names("tr"),
    "tbody": _names("tr"),
    "tr": _names("th td"),
    "head": _names("base link meta noscript script style template title"),
    "html": _names("head body"),
}
_NEVER_SHOWN: Final = _names("script style template title")


@dataclass(slots=True)
class Element:
    """An element of a page with what is in it; text stands as plain strings."""

    name: str
    attributes: dict[str, str]
    parent: Element | None = None
    children: list[Element | str] = field(default_factory=list)

    def walk(self) -> Iterator[Element]:
        """The element and all below it, in order."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def find(self, name: str) -> list[Element]:
        """All elements of that name below."""
        return [element for element in self.walk() if element.name == name]

    def having(self, class_: str) -> list[Element]:
        """All elements of that class below."""
        return [e for e in self.walk() if class_ in e.attributes.get("class", "").split()]

    def ancestors(self) -> Iterator[Element]:
        """Everything around it, from the inside out."""
        if self.parent is not None:
            yield self.parent
            yield from self.parent.ancestors()

    def text(self) -> str:
        """The text that is shown, white space folded, a space between blocks."""
        return " ".join("".join(self._text()).split())

    def _text(self) -> Iterator[str]:
        if self.name in _NEVER_SHOWN or "hidden" in self.attributes:
            return
        between = "" if self.name in _PHRASING else " "
        yield between
        for child in self.children:
            if isinstance(child, str):
                yield child
            else:
                yield from child._text()  # noqa: SLF001 - its own kind
        yield between


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("#root", {})
        self.here = self.root
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if len({name for name, _ in attrs}) != len(attrs):
            self._object(f"<{tag}> with an attribute twice")
        element = Element(tag, {name: value or "" for name, value in attrs}, self.here)
        for fault in _misplaced(element):
            self._object(fault)
        self.here.children.append(element)
        if tag not in VOID:
            self.here = element

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.here = self.here.parent or self.root

    def handle_endtag(self, tag: str) -> None:
        if self.here.name == tag:
            self.here = self.here.parent or self.root
        else:
            self._object(f"</{tag}> inside <{self.here.name}>")

    def handle_data(self, data: str) -> None:
        if data.strip() and self.here.name in _ONLY_THESE:
            self._object(f"text in <{self.here.name}>")
        self.here.children.append(data)

    def _object(self, fault: str) -> None:
        line, column = self.getpos()
        self.faults.append(f"{line}:{column} {fault}")


def _misplaced(element: Element) -> Iterator[str]:
    parent, name = element.parent, element.name
    if parent is None or any(e.name == "svg" for e in element.ancestors()):
        return
    allowed = _ONLY_THESE.get(parent.name, frozenset((name,)))
    heading = parent.name == "summary" and name in {"h2", "h3", "h4"}
    phrasing = parent.name not in _ONLY_PHRASING or name in _PHRASING or heading
    if name not in allowed or not phrasing:
        yield f"<{name}> in <{parent.name}>"
    if name in {"a", "button"} and any(e.name in {"a", "button"} for e in element.ancestors()):
        yield f"<{name}> in a link or button"


def read_html(html: str) -> tuple[Element, list[str]]:
    """The tree of a page or a part of one, and every fault of its structure."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    if reader.here is not reader.root:
        reader.faults.append(f"<{reader.here.name}> is never closed")
    return reader.root, reader.faults


def parse(html: str) -> Element:
    """The tree of a page or a part of one."""
    return read_html(html)[0]


def text_of(html: str) -> str:
    """The text that a page shows, white space folded."""
    return parse(html).text()
