"""The one-way rule holds, and whoever breaks it is caught: violations are planted in a copy and linted there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The packages and their contracts, where a violation harms nobody."""
    for package in ("bot", "briefings"):
        shutil.copytree(CHECKOUT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(CHECKOUT / "pyproject.toml", tmp_path)
    return tmp_path


def lint(folder: Path) -> tuple[int, str]:
    """The exit code and the words of import-linter, on one line."""
    line = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    world = os.environ | {"PYTHONPATH": str(folder), "COLUMNS": "200"}
    run = subprocess.run(line, cwd=folder, env=world, capture_output=True, text=True, check=False)
    return run.returncode, " ".join((run.stdout + run.stderr).split())


def test_no_import_goes_upwards(copy: Path) -> None:
    code, words = lint(copy)
    assert (code, "0 broken" in words) == (0, True), words


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("briefings/model.py", "import bot.errors", "briefings never knows the edge BROKEN"),
        ("briefings/composing/lead.py", "import logging", "or platform BROKEN"),
        ("briefings/rendering/text.py", "import briefings.composing.compose", "language stands below BROKEN"),
        ("briefings/language/tokens.py", "import briefings.composing.lead", "language stands below BROKEN"),
        ("bot/settings/values.py", "import bot.app", "The edge imports downwards only BROKEN"),
        ("bot/errors.py", "import bot.ports", "The edge imports downwards only BROKEN"),
        ("bot/platforms/slack/desk.py", "import bot.platforms.discord.desk", "import one another BROKEN"),
        ("bot/newcomer.py", "import bot.errors", "bot.newcomer"),  # a module that no layer names
    ],
)
def test_a_planted_violation_is_caught(copy: Path, module: str, line: str, contract: str) -> None:
    with (copy / module).open("a") as file:
        file.write(f"\n{line}\n")
    code, words = lint(copy)
    assert code == 1
    assert contract in words
