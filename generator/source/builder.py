"""Events → plain values in one pass, and the faults that show on the way.

Marks are looked at only where something is wrong: a sound file costs little more than
its parsing. `judge.py` words what is wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import Any, Final, NoReturn

from generator.diagnostics import Path
from generator.source import judge
from generator.source.bullets import starts_item
from generator.source.document import Value
from generator.source.guards import INVISIBLE
from generator.source.lines import Lines
from generator.source.look_value import bracketed
from generator.source.losses import KURUNG
from generator.source.parser import (
    DEEPEST,
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    Loader,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)
from generator.source.problem import MOST, Problem
from generator.source.quoting import BULLET, BULLET_SIGNS
from generator.source.refusals import (
    BEBERAPA_DOKUMEN,
    BUKAN_ISIAN,
    JANGKAR,
    NAMA_ISIAN,
    TAG,
    TERLALU_DALAM,
)

_Level = tuple[list[Value] | dict[str, Value], str | None, dict[str, Any]]
"""An open collection, the field in it that awaits its value, the marks of its field names."""

_SUSPECT: Final = frozenset(BULLET_SIGNS + "-")
_QUOTES: Final = frozenset("\"'")
_CURLY: Final = frozenset("“„")
_NO_NAMES: Final = frozenset({"", "<<"})
_ENDING: Final = frozenset({JANGKAR, TAG})


class RefusedError(Exception):
    """Reading ends here, with one problem."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.fault.code)
        self.problem = problem


class Builder:
    """The values of one text, built while its events come in.

    After `run`, `values` holds the single value of the file (nothing where it is empty)
    and `found` the faults that did not end the reading.
    """

    def __init__(self, text: str, loader: Loader) -> None:
        self.text = text
        self.values: list[Value] = []
        self.found: list[Problem] = []
        self._get: Callable[[], Any] = loader(text).get_event
        self._into: list[Value] | dict[str, Value] = self.values
        self._key: str | None = None
        self._names: dict[str, Any] = {}
        self._outer: list[_Level] = []
        self._doubled: set[int] = set()
        self._bulleted: set[int] = set()
        self._documents = 0

    def run(self) -> None:
        """Read everything.

        Raises:
            RefusedError: something that ends the reading of a file was met.
            Exception: one of `parser.UNREADABLE`, from the library.
        """
        handlers: dict[type, Callable[[Any], None]] = {
            ScalarEvent: self._text,
            SequenceStartEvent: self._start,
            MappingStartEvent: self._start,
            SequenceEndEvent: self._end,
            MappingEndEvent: self._end,
            AliasEvent: self._alias,
            DocumentStartEvent: self._document,
            DocumentEndEvent: _pass,
            StreamStartEvent: _pass,
        }
        get = self._get
        while (kind := type(event := get())) is not StreamEndEvent:
            handlers[kind](event)

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.text)

    def _text(self, event: Any) -> None:  # noqa: ANN401 (as all events of the library)
        if event.tag is not None or event.anchor is not None:
            self._report(judge.marked(self._lines, event))
        if self._key is None and type(self._into) is dict:
            self._name(event)
        else:
            self._put(self._judged(event))

    def _judged(self, event: Any) -> Value:  # noqa: ANN401
        """The text of a value or item; reports what would be lost in it."""
        value: str = event.value
        if event.style:
            self._judge_enclosed(event)
        elif not value:
            return None
        elif not self._outer:
            self._refuse(judge.text_at_top(self._lines, event))
        elif event.start_mark.line != event.end_mark.line:
            self._report(judge.ran_on(self._lines, event, self._key))
        elif value[0] in _SUSPECT or (self._key is None and BULLET.match(value)):
            self._judge_bullet(event)
        elif value[0] in _CURLY:
            self._report(judge.in_curly(self._lines, event))
        elif "：" in value and self._key is None:
            self._report(judge.wide_colon(self._lines, event))
        return value

    def _judge_bullet(self, event: Any) -> None:  # noqa: ANN401
        """A text that starts with a bullet; items are reported once per list."""
        mark = event.start_mark
        listed = starts_item(self._lines[mark.line + 1][: mark.column])
        into = self._outer[-1][0] if isinstance(self._into, dict) else self._into
        if listed and id(into) in self._bulleted:
            return
        problem = judge.suspect(self._lines, event)
        if problem is not None and listed:
            self._bulleted.add(id(into))
        self._report(problem)

    def _judge_enclosed(self, event: Any) -> None:  # noqa: ANN401
        """Quoted texts and blocks; only double quotes can hide characters in codes."""
        if not self._outer:
            self._refuse(judge.text_at_top(self._lines, event))
        if event.style == '"' and INVISIBLE.search(event.value):
            raise RefusedError(judge.hidden(event))
        if event.style in _QUOTES and event.start_mark.line != event.end_mark.line:
            self._report(judge.swallowing(self._lines, event))

    def _name(self, event: Any) -> None:  # noqa: ANN401
        """The name of a field: not empty, not `<<`, not there already."""
        key: str = event.value
        if not event.style and key in _NO_NAMES:
            self._refuse(judge.no_name(self._lines, event))
        self._judge_enclosed(event)
        if key in self._names:
            self._double(event)
        else:
            self._names[key] = event.start_mark
        self._key = key

    def _double(self, event: Any) -> None:  # noqa: ANN401
        """A field that is there already; reported once per group of fields."""
        if id(self._into) in self._doubled:
            return
        self._doubled.add(id(self._into))
        path = (*self._path(), event.value)
        first = self._names[event.value]
        inside_item = bool(self._outer) and isinstance(self._outer[-1][0], list)
        self._keep(judge.doubled(self._lines, event, first, path, inside_item=inside_item))

    def _put(self, value: Value) -> None:
        if isinstance(self._into, list):
            self._into.append(value)
        else:
            self._into[self._key] = value  # type: ignore[index]  # a value follows its name
            self._key = None

    def _start(self, event: Any) -> None:  # noqa: ANN401
        if event.tag is not None or event.anchor is not None:
            self._report(judge.marked(self._lines, event))
        if len(self._outer) == DEEPEST:
            self._refuse(judge.bare(TERLALU_DALAM, self._lines, event))
        if self._key is None and isinstance(self._into, dict):
            self._refuse(judge.bare(NAMA_ISIAN, self._lines, event))
        is_list = type(event) is SequenceStartEvent
        if is_list and not self._outer:
            self._refuse(judge.bare(BUKAN_ISIAN, self._lines, event))
        if event.flow_style:
            self._bracket(event, [] if is_list else {})
            return
        self._outer.append((self._into, self._key, self._names))
        self._into, self._key, self._names = [] if is_list else {}, None, {}

    def _end(self, _event: Any) -> None:  # noqa: ANN401
        value = self._into
        self._into, self._key, self._names = self._outer.pop()
        self._put(value)

    def _bracket(self, event: Any, empty: Value) -> None:  # noqa: ANN401
        """Brackets: empty ones are a value, the content of others is reported and passed over."""
        following = self._get()
        if not isinstance(following, CollectionEndEvent):
            mark = event.start_mark
            problem = bracketed(self._lines, mark.line + 1, mark.column)
            if problem.fault is not KURUNG:
                self._refuse(problem)
            self._report(problem)
            self._pass_over(following)
        self._put(empty)

    def _pass_over(self, event: Any) -> None:  # noqa: ANN401
        """Skip the rest of a pair of brackets; `event` is the first one inside."""
        inside = 1
        while inside:
            inside += isinstance(event, CollectionStartEvent) - isinstance(
                event, CollectionEndEvent
            )
            if len(self._outer) + inside > DEEPEST:
                self.found.pop()
                self._refuse(judge.bare(TERLALU_DALAM, self._lines, event))
            event = self._get() if inside else event

    def _alias(self, event: Any) -> None:  # noqa: ANN401
        self._refuse(judge.alias(self._lines, event))

    def _document(self, event: Any) -> None:  # noqa: ANN401
        self._documents += 1
        if self._documents > 1:
            self._refuse(judge.bare(BEBERAPA_DOKUMEN, self._lines, event))

    def _path(self) -> Path:
        """Where in the values the current event belongs, as far as it is known."""
        trail = [*self._outer, (self._into, self._key, self._names)][1:]
        steps = (len(into) if isinstance(into, list) else key for into, key, _ in trail)
        return tuple(step for step in steps if step is not None)

    def _report(self, problem: Problem | None) -> None:
        """Keep a problem; one that text survives is kept, any other ends the reading."""
        if problem is None:
            return
        if problem.fault in _ENDING:
            self._refuse(problem)
        self._keep(replace(problem, path=self._path()))

    def _keep(self, problem: Problem) -> None:
        self.found.append(problem)
        if len(self.found) == MOST:
            raise RefusedError(problem)

    def _refuse(self, problem: Problem) -> NoReturn:
        raise RefusedError(replace(problem, path=self._path()))


def _pass(_event: Any) -> None:  # noqa: ANN401
    """An event that says nothing about values."""
