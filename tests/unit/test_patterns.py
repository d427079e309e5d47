"""Every pattern of the packages compiles, although it is compiled only when it is first used."""

from __future__ import annotations

import importlib
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from types import ModuleType

import pytest

import bot
import briefings
from briefings.patterns import late, one_of
from tests.unit.bot.command import CHECKOUT, environment

_PRINT_PATTERNS = """
from tests.unit.test_patterns import bot, briefings, importlib, modules
for name in [*modules(briefings), *modules(bot)]:
    for own, value in vars(importlib.import_module(name)).items():
        if type(value).__module__ == "briefings.patterns":
            print(name, own, ascii(value.pattern))
"""


def modules(package: ModuleType) -> Iterator[str]:
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if not found.name.endswith("__main__") and ".migrations." not in found.name:  # scripts, run by their hosts
            yield found.name


@pytest.mark.parametrize("name", [*modules(briefings), *modules(bot)])
def test_the_patterns_of_a_module_compile(name: str) -> None:
    for value in vars(importlib.import_module(name)).values():
        if type(value).__module__ == "briefings.patterns":
            assert isinstance(re.compile(value.pattern, value.flags), re.Pattern)


def test_a_pattern_is_the_same_in_every_run() -> None:
    """One made of a set in the set's order is another in each run: compiled anew each time, and kept each time."""
    one, other = (
        subprocess.run(
            [sys.executable, "-c", _PRINT_PATTERNS],
            cwd=CHECKOUT,
            env=environment(PYTHONHASHSEED=seed),
            capture_output=True,
            check=True,
            text=True,
        ).stdout.splitlines()
        for seed in ("1", "2")
    )
    assert len(one) > 1000
    assert [ours for ours, theirs in zip(one, other, strict=True) if ours != theirs] == []


def test_a_late_pattern_is_compiled_once_and_works_like_any_other() -> None:
    pattern = late(r"(?P<word>\w+)!", re.IGNORECASE)
    assert [match["word"] for match in pattern.finditer("Hey! Ho!")] == ["Hey", "Ho"]
    assert pattern.search is pattern.search
    assert pattern.sub("?", "Hey!") == "?"


def test_a_mistake_in_a_pattern_shows_at_its_first_use() -> None:
    with pytest.raises(re.error):
        late("(").search("x")


@pytest.mark.parametrize(
    ("text", "found"),
    [("US$5", "US$"), ("USD 5", "USD"), ("US 5", "US"), ("R5", "R"), ("Rs. 5", "Rs."), ("Rs 5", "Rs"), ("X5", None)],
)
def test_of_several_words_that_begin_alike_the_longest_is_found(text: str, found: str | None) -> None:
    match = re.match(one_of(["US", "R", "Rs.", "Rs", "USD", "US$"]), text)
    assert (match[0] if match else None) == found
