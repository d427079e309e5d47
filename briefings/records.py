"""Classes of values, made quickly: to a type checker these are the standard library's own, and they behave as those do.

A start makes two hundred such classes. For each, `typing` compiles every annotation and `dataclasses` six functions:
together a seventh of `newsbrief brief`. Here a class compiles one function and shares the others. What
`dataclasses.replace`, `fields` and `asdict` ask a class for is made when they ask.
"""

from __future__ import annotations

import dataclasses
from collections import namedtuple
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn

__all__ = ["NamedTuple", "dataclass"]

_NOT_KEPT = frozenset({"__annotations__", "__dict__", "__weakref__"})
_SEVERAL = 2  # fields: of one alone `attrgetter` gives no tuple


def _dataclass(**options: bool) -> Callable[[type], type]:
    """`dataclasses.dataclass`; quickly made are frozen classes of several plain fields, with slots and keywords."""

    def made(cls: type) -> type:
        fields = [vars(cls).get(name) for name in cls.__annotations__]
        asked = options == {"frozen": True, "slots": True, "kw_only": True} and len(fields) >= _SEVERAL
        special = cls.__bases__ != (object,) or hasattr(cls, "__post_init__")
        if not asked or special or any(isinstance(each, dataclasses.Field) for each in fields):
            return dataclasses.dataclass(**options)(cls)
        return _frozen(cls)

    return made


def _frozen(cls: type) -> type:
    names = tuple(cls.__annotations__)
    defaults = {name: vars(cls)[name] for name in names if name in vars(cls)}
    kept = {key: value for key, value in vars(cls).items() if key not in defaults and key not in _NOT_KEPT}
    own = {"__slots__": names, "__init__": _init(cls, names, defaults), "_parts": attrgetter(*names)}
    made: Any = type(cls.__name__, (_Frozen,), {"__annotations__": cls.__annotations__, **own, **kept})
    made.__qualname__ = cls.__qualname__
    return made  # type: ignore[no-any-return]


def _init(cls: type, names: tuple[str, ...], defaults: dict[str, object]) -> Callable[..., None]:
    """The method that takes each value by its name and puts it into its slot."""
    body = "\n ".join(f"_set(self, {name!r}, {name})" for name in names)
    made: dict[str, Any] = {"_set": object.__setattr__}
    exec(f"def __init__(self, *, {', '.join(names)}):\n {body}", made)  # noqa: S102  the names stand in our own code
    init = made["__init__"]
    init.__kwdefaults__, init.__annotations__ = defaults, {**cls.__annotations__, "return": "None"}
    init.__qualname__, init.__module__ = f"{cls.__qualname__}.__init__", cls.__module__
    return init  # type: ignore[no-any-return]


class _OfTwin:
    """What `dataclasses` asks a class for: what a twin has that is made of the same fields."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, value: object, owner: Any) -> object:
        kept, body = owner.__init__.__kwdefaults__, {"__doc__": owner.__doc__}
        fields = [(name, kind, *([kept[name]] if name in kept else [])) for name, kind in owner.__annotations__.items()]
        frozen = self._name == "__dataclass_params__"
        plain: Any = {"init": False, "repr": False, "eq": False, "frozen": frozen, "kw_only": True, "namespace": body}
        twin = dataclasses.make_dataclass(owner.__name__, fields, **plain)
        setattr(owner, self._name, getattr(twin, self._name))
        return getattr(owner, self._name)


class _Frozen:
    """What all quickly made dataclasses share."""

    __slots__ = tuple[str, ...]()
    __match_args__ = ()
    __dataclass_fields__, __dataclass_params__ = _OfTwin(), _OfTwin()
    _parts = attrgetter("__class__")  # each class has its own, of its fields

    def __repr__(self) -> str:
        told = (f"{name}={getattr(self, name)!r}" for name in type(self).__slots__)
        return f"{type(self).__qualname__}({', '.join(told)})"

    def __eq__(self, other: object) -> bool:
        return self._parts(self) == self._parts(other) if other.__class__ is self.__class__ else NotImplemented

    def __hash__(self) -> int:
        return hash(self._parts(self))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")

    def __getstate__(self) -> object:
        return self._parts(self)

    def __setstate__(self, state: tuple[object, ...]) -> None:
        for name, value in zip(type(self).__slots__, state, strict=True):
            object.__setattr__(self, name, value)


class _NamedTupleMeta(type):
    """Makes of a class that names `NamedTuple` as its base a tuple of its annotated names."""

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
        if not bases:
            return super().__new__(cls, name, bases, body)
        types = body.get("__annotations__", {})
        defaults = [body[each] for each in types if each in body]
        made = namedtuple(name, types, defaults=defaults, module=body["__module__"])  # type: ignore[misc]
        for key, value in body.items():
            if key not in types:
                setattr(made, key, value)
        return made


class _NamedTuple(metaclass=_NamedTupleMeta):
    pass


if TYPE_CHECKING:
    from dataclasses import dataclass
    from typing import NamedTuple
else:
    dataclass, NamedTuple = _dataclass, _NamedTuple
