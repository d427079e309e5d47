"""YAML text -> plain values, with the place of every key and value and every mistake in the text itself.

It knows YAML and nothing of what the keys mean. Only the node tree is built by ruamel: that keeps the marks, and a
duplicate key is one problem among others instead of the end of the reading.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, StringMark, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import Reader, ReaderError
from ruamel.yaml.util import RegExp

from bot.errors import Problem

Loc = tuple[str | int, ...]
"""The way to a value: keys and list positions from the top, as pydantic writes it."""

MOST_NODES = 20_000
"""A configuration file is written by hand; more than this is an alias that multiplies itself, or no configuration."""


class Spot(NamedTuple):
    """A place in a file; both count from 1."""

    line: int
    column: int


class YamlText(NamedTuple):
    """One file as read: plain dicts, lists and scalars, and where they stand; None where it is empty or broken.

    `unreadable` are the values that are None because of a problem of their own.
    """

    file: str
    value: object
    keys: dict[Loc, Spot]
    values: dict[Loc, Spot]
    problems: tuple[Problem, ...]
    unreadable: frozenset[Loc]

    def problem(self, loc: Loc, message: str, *, at_key: bool = False) -> Problem:
        """A problem at the value of `loc`, or at its key; at the nearest place above where nothing stands there."""
        places = self.keys if at_key else self.values
        while loc and loc not in places:
            loc = loc[:-1]
        spot = places.get(loc, Spot(line=1, column=1))
        return Problem(file=self.file, line=spot.line, column=spot.column, message=message)


def read_yaml(data: bytes, *, file: str) -> YamlText:
    """Reads one YAML 1.2 document; its mistakes are in `problems`, never raised."""
    walk = _Walk(file=file)
    value: object = None
    try:
        value = walk.whole(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        walk.note_behind(
            data[: error.start].decode("utf-8", "replace"), "this byte is not UTF-8; save the file as UTF-8"
        )
    except ReaderError as error:
        before, behind = (text := data.decode("utf-8-sig"))[: error.position], text[error.position :]
        walk.note_behind(before, f"the control character U+{ord(behind[0]):04X} is not allowed in YAML")
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        walk.note(mark.line if mark else 0, mark.column if mark else 0, _reason(error))
    except YAMLError as error:
        walk.note(0, 0, str(error))
    except RecursionError:
        walk.note(0, 0, "the values are nested too deep")
    return YamlText(
        file=file,
        value=value,
        keys=walk.keys,
        values=walk.values,
        problems=tuple(walk.problems),
        unreadable=frozenset(walk.unreadable),
    )


class _Reader(Reader):
    """ruamel's, with the characters that YAML 1.2 forbids named one by one.

    Saying instead which are allowed, up to the last of Unicode, takes 5 ms to compile.
    """

    NON_PRINTABLE = RegExp("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def _yaml() -> YAML:
    yaml = YAML(typ="safe", pure=True)
    yaml.Reader = _Reader
    return yaml


def _reason(error: MarkedYAMLError) -> str:
    reason = ", ".join(part.strip() for part in (error.context, error.problem) if part)
    hint = "; indent with spaces, not with tabs" if "'\\t'" in reason else ""
    return f"this is not YAML: {reason}{hint}"


def _spot(node: Node) -> Spot:
    return Spot(line=node.start_mark.line + 1, column=node.start_mark.column + 1)


@dataclass(slots=True, kw_only=True)
class _Walk:
    """Goes through the node tree once, collecting places and problems."""

    file: str
    yaml: YAML = field(default_factory=_yaml)
    keys: dict[Loc, Spot] = field(default_factory=dict)
    values: dict[Loc, Spot] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    unreadable: set[Loc] = field(default_factory=set)
    above: list[Node] = field(default_factory=list)

    def whole(self, text: str) -> object:
        self.yaml.composer.warn_double_anchors = False  # YAML 1.2 lets an anchor be set anew
        node = self.yaml.compose(text)
        return None if node is None else self.value_of(node, ())

    def note(self, line: int, column: int, message: str) -> None:
        self.problems.append(Problem(file=self.file, line=line + 1, column=column + 1, message=message))

    def note_behind(self, before: str, message: str) -> None:
        self.note(before.count("\n"), len(before.rpartition("\n")[2]), message)

    def note_at(self, node: Node, message: str) -> None:
        mark: StringMark = node.start_mark
        self.note(mark.line, mark.column, message)

    def value_of(self, node: Node, loc: Loc) -> object:
        self.values[loc] = _spot(node)
        if len(self.values) > MOST_NODES:
            raise YAMLError(f"this file holds more than {MOST_NODES:,} values")
        if any(node is outer for outer in self.above):
            self.note_at(node, "this alias refers to the value that it stands in")
            self.unreadable.add(loc)
            return None
        self.above.append(node)
        try:
            return self._branch(node, loc)
        finally:
            self.above.pop()

    def _branch(self, node: Node, loc: Loc) -> object:
        if isinstance(node, MappingNode):
            return dict(self._pairs(node, loc))
        if isinstance(node, SequenceNode):
            return [self.value_of(item, (*loc, index)) for index, item in enumerate(node.value)]
        return self._scalar(node, loc)

    def _pairs(self, node: MappingNode, loc: Loc) -> Iterator[tuple[str, object]]:
        seen: dict[str, Node] = {}
        for key, value in node.value:
            if not isinstance(key, ScalarNode):
                self.note_at(key, "a key is a word here, not a list or a mapping")
            elif (name := str(key.value)) in seen:
                first = seen[name].start_mark.line + 1
                self.note_at(key, f"key {name!r} stands here twice; the first is on line {first}")
            else:
                seen[name] = key
                place = self.keys[*loc, name] = _spot(key)
                yield name, self.value_of(value, (*loc, name))
                if value.value == "":
                    self.values[*loc, name] = place  # there is nothing behind the key to point at

    def _scalar(self, node: Node, loc: Loc) -> object:
        try:
            return self.yaml.constructor.construct_object(node)
        except (MarkedYAMLError, ValueError) as error:
            self.note_at(node, f"this value cannot be read: {getattr(error, 'problem', None) or error}")
            self.unreadable.add(loc)
            return None
