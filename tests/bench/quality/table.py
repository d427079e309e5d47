"""One row of the quality table, and where the open data stands. Each module beside this offers `rows(data)`."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A system's result on one component: the data, the measures as text (with intervals), and its speed with unit."""

    component: str
    data: str
    system: str
    measures: str
    speed: str


def open_data() -> Path | None:
    """The folder of open data: `NEWSBRIEF_DATA`, or `../shared/data` beside the checkout; None where there is none."""
    folder = Path(os.environ.get("NEWSBRIEF_DATA", Path(__file__).parents[4] / "shared" / "data"))
    return folder if folder.is_dir() else None


def seconds(work: Callable[[], object], *, least: float = 0.5) -> float:
    """Seconds of the processor that one run of `work` takes: the best of as many runs as fit into `least` seconds.

    The work is pure and runs in one thread, so on an idle machine these are seconds of the clock.
    """
    best, spent = float("inf"), 0.0
    while spent < least:
        start = time.process_time()
        work()
        took = time.process_time() - start
        best, spent = min(best, took), spent + took
    return best
