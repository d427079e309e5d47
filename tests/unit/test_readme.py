"""What the README says is so: its commands run, its examples work, its picture is what a terminal shows."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from bot.settings.reading import read_settings
from tests.golden.picture import PICTURE, draw

CHECKOUT = Path(__file__).parents[2]
README = (CHECKOUT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    """The README's blocks of code in this language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


COMMANDS = [line.partition("#")[0].strip() for block in blocks("sh") for line in block.splitlines()]


@pytest.fixture
def laid_out(tmp_path: Path) -> Path:
    """A folder with the starter's configuration and documents, as a reader of the README stands in."""
    subprocess.run([sys.executable, "-m", "bot", "init", str(tmp_path)], cwd=CHECKOUT, capture_output=True, check=True)
    return tmp_path


@pytest.mark.parametrize("command", [line for line in COMMANDS if line.startswith("newsbrief")])
def test_each_command_does_its_work_and_complains_of_nothing(command: str, laid_out: Path) -> None:
    world = os.environ | {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "PYTHONPATH": str(CHECKOUT)}
    run = subprocess.run(["sh", "-ec", command], cwd=laid_out, env=world, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr
    made = command.rpartition("> ")[2] if "> " in command else ""
    assert (laid_out / made).stat().st_size if made else run.stdout


@pytest.mark.parametrize("command", [line for line in COMMANDS if line.startswith("make")])
def test_each_target_of_make_is_there_and_explains_itself(command: str) -> None:
    helped = subprocess.run(["make", "help"], cwd=CHECKOUT, capture_output=True, text=True, check=True)
    assert re.search(rf"^  {command} +\w", helped.stdout, re.MULTILINE)


def test_no_command_is_left_out_of_these_tests() -> None:
    assert all(line.startswith(("newsbrief ", "make ")) for line in COMMANDS)


def test_the_briefing_in_the_readme_is_a_valid_file(laid_out: Path) -> None:
    (text,) = blocks("yaml")
    (laid_out / "config" / "briefings" / "port.yaml").write_text(text)
    assert [briefing.name for briefing in read_settings(laid_out / "config").briefings] == ["cambodia", "port"]


def test_the_library_example_prints_lines_with_exact_spans() -> None:
    (code,) = blocks("python")
    run = subprocess.run([sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, text=True, check=True)
    assert run.stdout.startswith("Rotterdam raised its port dues by 4% on Monday. 0 47\n")


def test_the_picture_is_what_the_terminal_shows_today() -> None:
    assert PICTURE.read_text(encoding="utf-8") == draw(), "make picture draws it anew"


def test_every_command_and_every_dependency_has_its_line() -> None:
    line = [sys.executable, "-m", "bot", "--help"]
    helped = subprocess.run(line, cwd=CHECKOUT, capture_output=True, text=True, check=True)
    for command in re.findall(r"^  ([a-z]+)  ", helped.stdout.partition("Commands:")[2], re.MULTILINE):
        assert re.search(rf"^\|[^|]*`{command}\b", README, re.MULTILINE), command
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text())["project"]
    for requirement in project["dependencies"]:
        (name,) = re.findall(r"^[\w.-]+", requirement)
        assert f"\n| {name} | " in README, name


def test_it_is_short() -> None:
    assert len(README.splitlines()) <= 150
