from __future__ import annotations

import pytest

from briefings.rendering.limits import DISCORD, SLACK, length


def test_every_limit_says_where_it_stands() -> None:
    for table in (SLACK, DISCORD):
        for limit in table:
            assert limit > 0
            assert "http" in limit.source or "OpenAPI" in limit.source


@pytest.mark.parametrize(
    ("text", "characters"), [("", 0), ("abc", 3), ("é", 1), ("警察", 2), ("📦", 2), ("👩‍👩‍👧‍👦", 11)]
)
def test_characters_are_counted_as_the_stricter_of_two_ways(text: str, characters: int) -> None:
    assert length(text) == characters
