from __future__ import annotations

from dataclasses import fields

import pytest

from briefings.rendering.limits import DISCORD, SLACK, length


def test_every_limit_says_where_it_stands() -> None:
    for table in (SLACK, DISCORD):
        for field in fields(table):
            assert getattr(table, field.name) > 0
            assert "http" in getattr(table, field.name).source or "OpenAPI" in getattr(table, field.name).source


@pytest.mark.parametrize(
    ("text", "characters"), [("", 0), ("abc", 3), ("é", 1), ("警察", 2), ("📦", 2), ("👩‍👩‍👧‍👦", 11)]
)
def test_characters_are_counted_as_the_stricter_of_two_ways(text: str, characters: int) -> None:
    assert length(text) == characters
