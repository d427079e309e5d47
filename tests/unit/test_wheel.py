"""A wheel, installed into an empty environment far from the checkout, does what the checkout does."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
NOW = "2025-11-14T00:00:00+00:00"
UNREACHABLE = ("Could not find a version", "NewConnectionError", "Temporary failure", "Read timed out", "ProxyError")


def run(line: Sequence[str | Path], cwd: Path) -> subprocess.CompletedProcess[str]:
    """Runs a program in a world that knows nothing of the checkout."""
    world = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "NEWSBRIEF"))}
    return subprocess.run(line, cwd=cwd, env=world, capture_output=True, text=True, timeout=300, check=False)


def pip(python: Path, *arguments: str | Path, cwd: Path) -> None:
    """Runs pip, or skips the test where it finds no registry to ask."""
    done = run([python, "-m", "pip", "--disable-pip-version-check", *arguments], cwd)
    if done.returncode and any(sign in done.stderr for sign in UNREACHABLE):
        pytest.skip("no package registry can be reached from here, so nothing can be installed")
    assert done.returncode == 0, done.stderr


def installed(folder: Path) -> Path:
    """The folder of programs of an environment that holds the wheel and what it depends on."""
    pip(Path(sys.executable), "wheel", "--no-deps", "--wheel-dir", folder / "dist", str(CHECKOUT), cwd=folder)
    venv.create(folder / "empty", with_pip=True)
    programs = folder / "empty" / ("Scripts" if os.name == "nt" else "bin")
    (wheel,) = (folder / "dist").glob("newsbrief-*.whl")
    pip(programs / "python", "install", wheel, cwd=folder)
    return programs


def test_the_wheel_alone_shows_the_demo_and_lays_out_the_starter_that_travels_in_it(tmp_path: Path) -> None:
    newsbrief = str(installed(tmp_path) / "newsbrief")
    demo = run([newsbrief, "demo"], tmp_path)
    assert (demo.returncode, "Cambodia" in demo.stdout, "Traceback" in demo.stderr) == (0, True, False), demo.stderr

    assert run([newsbrief, "init", "mine"], tmp_path).returncode == 0
    mine = tmp_path / "mine"
    for part in ("config/newsbrief.yaml", "config/briefings/cambodia.yaml"):
        assert (mine / part).read_bytes() == (CHECKOUT / part).read_bytes()
    assert {path.name for path in (mine / "seeds").iterdir()} == {path.name for path in (CHECKOUT / "seeds").iterdir()}

    brief = ("brief", "cambodia", "--now", NOW, "--format", "json")
    ours = run([sys.executable, "-m", "bot", *brief], CHECKOUT)
    assert run([newsbrief, *brief], mine).stdout == ours.stdout != ""
