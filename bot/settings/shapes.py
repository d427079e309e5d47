"""What a value in a file has to be: shapes that read it, say what is wrong with it, and give its JSON Schema.

The same declaration serves all three, so none can drift from the others. Reading goes on behind a mistake, because an
admin wants to see all of them. (A validation library costs 90 ms to load, a quarter of what `newsbrief brief` may take,
and its messages had to be reworded one by one.)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

from bot.settings.names import nearest
from bot.settings.yaml_text import Loc

REQUIRED: Any = object()
"""The default of a key that has to be there."""

_KINDS = {bool: "a yes-or-no value", int: "a number", float: "a number", str: "text", list: "a list", dict: "a mapping"}


class Fault(NamedTuple):
    """A mistake and the way to its value, or to its key."""

    loc: Loc
    message: str
    at_key: bool = False


class Shape(Protocol):
    """What a value has to be."""

    def read(self, value: object, loc: Loc, faults: list[Fault]) -> Any:
        """What the value becomes; where it is wrong, None, and one fault or more."""
        ...

    def schema(self) -> dict[str, Any]:
        """The JSON Schema of the value."""
        ...


class Text(NamedTuple):
    """A text. `becomes` makes something of it and raises ValueError with the reason where it cannot."""

    becomes: Callable[[str], object] = str
    examples: tuple[str, ...] = ()

    def read(self, value: object, loc: Loc, faults: list[Fault]) -> Any:
        """What `becomes` makes of it."""
        if not isinstance(value, str):
            quotes = "" if value is None or isinstance(value, list | dict) else "; put it in quotes"
            return _wrong_kind(value, loc, faults, f"text{quotes}")
        try:
            return self.becomes(value)
        except ValueError as error:
            faults.append(Fault(loc, str(error)))
            return None

    def schema(self) -> dict[str, Any]:
        """A string; what `becomes` refuses is beyond JSON Schema."""
        return {"type": "string"} | ({"examples": list(self.examples)} if self.examples else {})


class Whole(NamedTuple):
    """A whole number from `least` to `most`."""

    least: int
    most: int

    def read(self, value: object, loc: Loc, faults: list[Fault]) -> Any:
        """The number."""
        if not isinstance(value, int) or isinstance(value, bool):
            return _wrong_kind(value, loc, faults, "a whole number")
        if not self.least <= value <= self.most:
            faults.append(Fault(loc, f"{value} is not from {self.least} to {self.most}"))
        return value

    def schema(self) -> dict[str, Any]:
        """An integer within its bounds."""
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


class OneOf(NamedTuple):
    """One of a few words."""

    words: tuple[str, ...]

    def read(self, value: object, loc: Loc, faults: list[Fault]) -> Any:
        """The word."""
        if value in self.words:
            return value
        if value is None:
            return _wrong_kind(value, loc, faults, "")
        close = nearest(str(value), self.words, most=1)
        meant = f"did you mean {close[0]!r}?" if close else f"write {' or '.join(self.words)}"
        faults.append(Fault(loc, f"{value!r} is not known here; {meant}"))
        return None

    def schema(self) -> dict[str, Any]:
        """The words."""
        return {"enum": list(self.words)}


class ListOf(NamedTuple):
    """A list whose entries all have one shape, `least` of them at least."""

    entry: Shape
    least: int = 0

    def read(self, value: object, loc: Loc, faults: list[Fault]) -> Any:
        """The entries as a tuple."""
        if not isinstance(value, list):
            return _wrong_kind(value, loc, faults, "a list, such as [one, two]")
        if len(value) < self.least:
            faults.append(Fault(loc, f"this list is empty{_where(loc)}; it needs one entry at least"))
        return tuple(self.entry.read(item, (*loc, index), faults) for index, item in enumerate(value))

    def schema(self) -> dict[str, Any]:
        """An array."""
        return {"type": "array", "items": self.entry.schema()} | ({"minItems": self.least} if self.least else {})


class Key(NamedTuple):
    """A key of a mapping: what its value has to be, what it is for, and what holds where it is left out."""

    shape: Shape
    about: str
    default: Any = REQUIRED

    def otherwise(self) -> Any:
        """What holds where the key is left out: its default, or nothing where that is a fault."""
        return None if self.default is REQUIRED else self.default

    def schema(self) -> dict[str, Any]:
        """The value's schema, with what the key is for."""
        written = isinstance(self.default, str | int) and self.default != ""
        return self.shape.schema() | {"description": self.about} | ({"default": self.default} if written else {})


@dataclass(frozen=True, slots=True)
class Keys:
    """A mapping of known keys. `becomes` takes the values by keyword and may raise ValueError with a reason.

    A plain dictionary is given even where values are wrong, with None in their place, so that what is right in it can
    be checked against other files.
    """

    about: str
    keys: Mapping[str, Key]
    becomes: Callable[..., object] = field(default=dict)

    def read(self, value: object, loc: Loc, faults: list[Fault]) -> Any:
        """What `becomes` makes of the values."""
        if not isinstance(value, dict):
            return _wrong_kind(value, loc, faults, f"a mapping with the keys {', '.join(self.keys)}")
        before = len(faults)
        faults.extend(self._keys_at_fault(value, loc))
        values = {
            name: key.shape.read(value[name], (*loc, name), faults) if name in value else key.otherwise()
            for name, key in self.keys.items()
        }
        if len(faults) > before and self.becomes is not dict:
            return None
        try:
            return self.becomes(**values)
        except ValueError as error:
            faults.append(Fault(loc, str(error)))
            return None

    def _keys_at_fault(self, value: Mapping[str, object], loc: Loc) -> Iterator[Fault]:
        """Unknown keys and missing ones; a misspelt key is not also told as a missing one."""
        absent = [name for name in self.keys if name not in value]
        for name in value:
            if name not in self.keys:
                close = nearest(name, absent, most=1) or nearest(name, self.keys, most=1)
                hint = f"did you mean {close[0]!r}?" if close else f"the keys here are {', '.join(self.keys)}"
                absent = [other for other in absent if other not in close]
                yield Fault((*loc, name), f"unknown key {name!r}; {hint}", at_key=True)
        for name in absent:
            if self.keys[name].default is REQUIRED:
                yield Fault(loc, f"missing key {name!r}{_where(loc)}")

    def schema(self) -> dict[str, Any]:
        """An object that takes no other key."""
        return {
            "type": "object",
            "description": self.about,
            "properties": {name: key.schema() for name, key in self.keys.items()},
            "required": [name for name, key in self.keys.items() if key.default is REQUIRED],
            "additionalProperties": False,
        }


def _wrong_kind(value: object, loc: Loc, faults: list[Fault], wanted: str) -> None:
    if value is None:
        message = f"there is no value here{_where(loc)}; write one or leave the key out"
    else:
        kind = next((name for kind, name in _KINDS.items() if isinstance(value, kind)), f"a {type(value).__name__}")
        wanted, semicolon, advice = wanted.partition("; ")
        message = f"this should be {wanted}, not {kind}{_where(loc)}{semicolon}{advice}"
    faults.append(Fault(loc, message))


def _where(loc: Loc) -> str:
    """` (topics, entry 2)`: where the line and column alone would leave the reader guessing."""
    words = [str(part) if isinstance(part, str) else f"entry {part + 1}" for part in loc]
    return f" ({', '.join(words)})" if words else ""
