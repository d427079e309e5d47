"""What Slack is to those who ask there: the same stories in our fake and in local-slack, over both transports."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.scenario.npm import installed
from tests.scenario.slack import Workspace, tell
from tests.scenario.slack_stories import STORIES, Story
from tests.scenario.slack_street import OurStreet
from tests.unit.bot.command import CHECKOUT, environment

LONELY = ("unshare", "--map-root-user", "--net", "sh", "-c")  # a network of its own, where only loopback is
_NAMES = [story.__name__ for story in STORIES]


@pytest.mark.parametrize("story", STORIES, ids=_NAMES)
def test_ours(story: Story) -> None:
    async def happen(desk: Workspace) -> None:
        async with desk.at_work():
            await story(OurStreet(desk.slack, desk.world.commands))

    tell(happen)


@pytest.mark.parametrize("mode", ["socket", "events"])
def test_local_slack(mode: str) -> None:
    words = [sys.executable, "-m", "tests.scenario.local_slack", str(local_slack()), mode]
    line = [*LONELY, f"ip link set lo up && exec {shlex.join(words)}"]
    run = subprocess.run(line, cwd=CHECKOUT, env=environment(), capture_output=True, timeout=300, check=False)
    assert run.returncode == 0, run.stderr.decode()
    assert json.loads(run.stdout) == dict.fromkeys(_NAMES, "")


def local_slack() -> Path:
    """The program; the test is passed over where it cannot be had, or not be kept from the network."""
    if subprocess.run([*LONELY, "ip link set lo up"], capture_output=True, check=False).returncode:
        pytest.skip("this machine gives no network of one's own (unshare, ip)")
    return installed("local-slack-linux-x64@0.1.8") / "local-slack-linux-x64" / "bin" / "local-slack"
