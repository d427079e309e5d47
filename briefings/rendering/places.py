"""A JSON value together with where it stands, so that a complaint about it can name the place."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from briefings.errors import InvalidEdition

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Place:
    """A value and the way to it from the top; `refs` are the letters of the edition's documents.

    Every reading method raises InvalidEdition where the value is of another kind than asked for.
    """

    value: object
    path: str
    refs: frozenset[str] = frozenset()

    def wrong(self, expected: str) -> InvalidEdition:
        """The error to raise for this value."""
        return InvalidEdition(f"{self.path or 'the edition'}: expected {expected}, found {_kind(self.value)}")

    def part(self, key: str) -> Place:
        """The value under a key that must be there."""
        if not isinstance(self.value, Mapping):
            raise self.wrong("an object")
        path = f"{self.path}.{key}" if self.path else key
        if key not in self.value:
            raise InvalidEdition(f"{path}: missing")
        return Place(self.value[key], path, self.refs)

    def has(self, key: str) -> bool:
        """Whether a key is there."""
        return isinstance(self.value, Mapping) and key in self.value

    def items(self) -> list[Place]:
        """The items of a list."""
        if not isinstance(self.value, list | tuple):
            raise self.wrong("a list")
        return [Place(item, f"{self.path}[{index}]", self.refs) for index, item in enumerate(self.value)]

    def string(self) -> str:
        """The value as a string."""
        if not isinstance(self.value, str):
            raise self.wrong("a string")
        return self.value

    def text(self, key: str, default: str | None = None) -> str:
        """The string under a key; `default` stands in for a missing key."""
        return default if default is not None and not self.has(key) else self.part(key).string()

    def text_or_null(self, key: str, *, optional: bool = False) -> str | None:
        """The string under a key, or None for null, or where an optional key is missing."""
        if optional and not self.has(key):
            return None
        place = self.part(key)
        return None if place.value is None else place.string()

    def texts(self, key: str, *, optional: bool = False) -> tuple[str, ...]:
        """The strings of a list; none where an optional key is missing."""
        return () if optional and not self.has(key) else tuple(item.string() for item in self.part(key).items())

    def whole(self, key: str) -> int:
        """The whole number from 0 under a key."""
        place = self.part(key)
        if not isinstance(place.value, int) or isinstance(place.value, bool) or place.value < 0:
            raise place.wrong("a whole number from 0")
        return place.value

    def number(self, key: str) -> float:
        """The finite number under a key."""
        place = self.part(key)
        if not isinstance(place.value, int | float) or isinstance(place.value, bool):
            raise place.wrong("a number")
        try:
            number = float(place.value)
        except OverflowError:
            number = math.inf
        if not math.isfinite(number):
            raise place.wrong("a finite number")
        return number

    def flag(self, key: str, default: bool | None = None) -> bool:
        """The truth value under a key; `default` stands in for a missing key."""
        if default is not None and not self.has(key):
            return default
        place = self.part(key)
        if not isinstance(place.value, bool):
            raise place.wrong("true or false")
        return place.value

    def each(self, key: str, read: Callable[[Place], _T], *, optional: bool = False) -> tuple[_T, ...]:
        """What `read` makes of each item of a list; nothing where an optional key is missing."""
        return () if optional and not self.has(key) else tuple(map(read, self.part(key).items()))

    def entries(self, key: str) -> list[tuple[str, Place]]:
        """The keys and values of an object; none where it is missing."""
        if not self.has(key):
            return []
        place = self.part(key)
        if not isinstance(place.value, Mapping):
            raise place.wrong("an object")
        return [(str(name), place.part(name)) for name in place.value]

    def maybe(self, key: str, read: Callable[[Place], _T]) -> _T | None:
        """What `read` makes of the value under a key, or None for null."""
        place = self.part(key)
        return None if place.value is None else read(place)


def _kind(value: object) -> str:
    names = {type(None): "null", bool: "a truth value", int: "a number", float: "a number", str: "a string"}
    return names.get(type(value), "a list" if isinstance(value, list | tuple) else "an object")
