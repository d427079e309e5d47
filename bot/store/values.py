"""Frozen dataclasses as JSON, and back by what their fields are declared to be.

A field that a text does not have takes its default, and one that it has too many is left aside: so a value that an
earlier version kept is read by a later one, and the other way round.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

Value = TypeVar("Value")

_READERS: dict[Any, Callable[[Any], Any]] = {
    datetime: datetime.fromisoformat,
    date: date.fromisoformat,
    time: time.fromisoformat,
    timedelta: lambda seconds: timedelta(seconds=seconds),
    Path: Path,
}


def to_json(value: object) -> str:
    """The value in ASCII."""
    return json.dumps(_plain(value), separators=(",", ":"))


def from_json(kind: type[Value], text: str) -> Value:
    """The value of this kind."""
    return _read(kind, json.loads(text))  # type: ignore[no-any-return]  # built from the declaration of `kind`


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple | list | frozenset | set):
        each = [_plain(one) for one in value]
        return each if isinstance(value, tuple | list) else sorted(each)
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    return str(value) if isinstance(value, Path) else value


def _read(kind: Any, plain: Any) -> Any:
    origin, of = get_origin(kind), get_args(kind)
    if kind is Any or origin is Literal or plain is None:
        return plain
    if origin in (Union, types.UnionType):
        return _read(next(each for each in of if each is not type(None)), plain)
    if origin in (tuple, list, frozenset, set):
        return origin(_read(of[0], each) for each in plain)
    if is_dataclass(kind) and isinstance(kind, type):
        hints = _hints(kind)
        known = {field.name for field in fields(kind) if field.init}
        return kind(**{name: _read(hints[name], each) for name, each in plain.items() if name in known})
    reader = _READERS.get(kind)
    return reader(plain) if reader else plain


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
