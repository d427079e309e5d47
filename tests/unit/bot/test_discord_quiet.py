"""What the library would warn of and nobody can mend is not said, whatever role a process has."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.unit.bot.command import CHECKOUT, environment


@pytest.mark.parametrize("part", ["line", "platform", "checkup"])
def test_no_process_warns_that_voice_is_missing(part: str) -> None:
    code = f"import bot.platforms.discord.{part}, discord; c = discord.VoiceClient; print(c.warn_nacl or c.warn_dave)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=CHECKOUT,
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.strip() == "False"
