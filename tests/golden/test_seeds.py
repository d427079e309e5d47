"""What the seeds become in a channel, kept as files: `NEWSBRIEF_UPDATE_GOLDEN=1 pytest tests/golden` after a change."""

from __future__ import annotations

import pytest

from tests.golden.test_golden import compare
from tests.unit.bot.command import NOW, newsbrief


@pytest.mark.parametrize("platform", ["slack", "discord"])
def test_the_seeds_look_on_this_platform_as_they_did(platform: str) -> None:
    run = newsbrief("brief", "cambodia", "--now", NOW, "--format", platform)
    assert (run.code, run.err) == (0, "")
    compare(f"seeds/{platform}.json", run.text)
