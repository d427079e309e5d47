"""Runs `newsbrief` as a person does: a process of its own, with an environment that is said here and nowhere else."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).parents[3]
NOW = "2025-11-14T00:00:00+00:00"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a run left behind."""

    code: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        """Standard output."""
        return self.out.decode()


def environment(**more: str) -> dict[str, str]:
    """A small environment that finds the checkout's packages, and `more`."""
    caches = str(CHECKOUT / ".pytest_cache")
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(CHECKOUT),
        "LANG": "C.UTF-8",
        "XDG_CACHE_HOME": caches,
        **more,
    }


def program(*arguments: str) -> list[str]:
    """The command line that starts this checkout's `newsbrief`."""
    return [sys.executable, "-m", "bot", *arguments]


def newsbrief(*arguments: str, cwd: Path = CHECKOUT, env: Mapping[str, str] | None = None) -> Outcome:
    """Runs `newsbrief` to its end, with its output in pipes."""
    run = subprocess.run(
        program(*arguments), cwd=cwd, env=environment(**env or {}), capture_output=True, timeout=60, check=False
    )
    return Outcome(code=run.returncode, out=run.stdout, err=run.stderr.decode())
