"""Quickly made classes behave as those of the standard library, and all of the core's are made so."""

from __future__ import annotations

import copy
import dataclasses
import re
from pathlib import Path

import pytest

import briefings
from briefings.records import NamedTuple, dataclass

PACKAGE = Path(briefings.__file__).parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Ship:
    """A ship."""

    name: str
    flag: str
    crew: int = 20

    @property
    def label(self) -> str:
        return f"{self.name} ({self.flag})"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class _Plain:
    name: str
    flag: str
    crew: int = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Fleet:
    ships: tuple[Ship, ...] = ()
    notes: list[str] = dataclasses.field(default_factory=list)


class Berth(NamedTuple):
    """A place in a port."""

    number: int
    pier: str = "north"

    @property
    def label(self) -> str:
        return f"{self.pier} {self.number}"


ANNA = Ship(name="Anna", flag="Merrow")


def test_values_are_equal_where_their_parts_are() -> None:
    assert Ship(name="Anna", flag="Merrow", crew=20) == ANNA
    assert len({ANNA, Ship(name="Anna", flag="Merrow"), Ship(name="Anna", flag="Osk")}) == 2


def test_a_value_reads_and_refuses_as_a_dataclass_does() -> None:
    plain = _Plain(name="Anna", flag="Merrow")
    assert repr(ANNA) == repr(plain).replace("_Plain", "Ship")
    assert (ANNA.label, Ship.__doc__, hash(ANNA)) == ("Anna (Merrow)", "A ship.", hash(plain))
    with pytest.raises(dataclasses.FrozenInstanceError):
        ANNA.crew = 3  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del ANNA.crew
    with pytest.raises(TypeError, match=re.escape("Ship.__init__() missing 1 required keyword-only argument: 'flag'")):
        Ship(name="Anna")  # type: ignore[call-arg]


def test_what_takes_dataclasses_takes_them() -> None:
    assert dataclasses.replace(ANNA, crew=3) == Ship(name="Anna", flag="Merrow", crew=3)
    assert dataclasses.asdict(ANNA) == {"name": "Anna", "flag": "Merrow", "crew": 20}
    assert [field.name for field in dataclasses.fields(Ship)] == ["name", "flag", "crew"]
    assert copy.deepcopy(ANNA) == copy.copy(ANNA) == ANNA


def test_a_class_with_more_to_it_is_the_standard_librarys() -> None:
    assert Fleet().notes is not Fleet().notes
    assert Fleet(ships=(ANNA,)) == Fleet(ships=(ANNA,))


def test_a_named_tuple_is_one() -> None:
    assert Berth(3) == (3, "north") == Berth(number=3)
    assert (Berth(3).label, Berth(3)._replace(pier="south"), Berth.__doc__) == (
        "north 3",
        (3, "south"),
        "A place in a port.",
    )


def test_the_core_makes_its_classes_quickly() -> None:
    """Two hundred classes made by `typing` and `dataclasses` were a seventh of the time of `newsbrief brief`."""
    slow = re.compile(
        r"^from (?:typing import .*\bNamedTuple\b(?!.*\bGeneric\b)|dataclasses import .*\bdataclass\b)", re.MULTILINE
    )
    texts = {file: file.read_text() for file in PACKAGE.rglob("*.py") if file.name != "records.py"}
    assert [str(file) for file, text in texts.items() if slow.search(text) and "Generic" not in text] == []
