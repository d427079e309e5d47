"""The same questions in a Slack that somebody else wrote, over both transports: our fake is not our only witness."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.scenario.npm import installed
from tests.unit.bot.command import CHECKOUT, environment

PACKAGE, VERSION = "local-slack-linux-x64", "0.1.8"
LONELY = ("unshare", "--map-root-user", "--net", "sh", "-c")  # a network of its own, where only loopback is


@pytest.mark.parametrize(("mode", "acknowledgements"), [("socket", "ack"), ("events", "HTTP 200")])
def test_mari_asks_shares_and_presses(mode: str, acknowledgements: str) -> None:
    binary = local_slack()
    words = [sys.executable, "-m", "tests.scenario.local_slack", str(binary), mode]
    line = [*LONELY, f"ip link set lo up && exec {shlex.join(words)}"]
    run = subprocess.run(line, cwd=CHECKOUT, env=environment(), capture_output=True, timeout=120, check=False)
    assert run.returncode == 0, run.stderr.decode()
    seen = json.loads(run.stdout)
    own, shared = seen["messages"]
    assert own["ephemeral_to"] == "U01MARI"
    assert "Tanker boarded in the Baltic" in own["text"]
    assert "ephemeral_to" not in shared
    assert "Port of Rotterdam" in shared["text"]
    assert sum(entry.startswith(acknowledgements) for entry in summaries(seen["log"])) == 4
    assert "views.publish" in summaries(seen["log"])


def summaries(log: Any) -> list[str]:
    """What the server noted of each message in either direction."""
    entries = log if isinstance(log, list) else next(iter(log.values()))
    return [str(entry["summary"]) for entry in entries]


def local_slack() -> Path:
    """The program; the test is passed over where it cannot be had, or not be kept from the network."""
    if subprocess.run([*LONELY, "ip link set lo up"], capture_output=True, check=False).returncode:
        pytest.skip("this machine gives no network of one's own (unshare, ip)")
    return installed(f"{PACKAGE}@{VERSION}") / PACKAGE / "bin" / "local-slack"
