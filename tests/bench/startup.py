"""Start-up, memory and composing, each beside something known: `make bench`, or `python -m tests.bench.startup`.

Processor time (user and system) is what a program costs; wall time also tells how busy the machine was. Everything
heavy is imported late: a process that is started counts what its parent held before it became itself.
"""

from __future__ import annotations

import compileall
import gc
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from importlib.util import find_spec
from tempfile import TemporaryDirectory
from typing import NamedTuple

RUNS = 21
BRIEF = ("-m", "bot", "brief", "cambodia", "--source", "seeds", "--now", "2025-11-14T00:00:00+00:00")
ANEW = {"XDG_CACHE_HOME": os.devnull}  # nothing is kept from the run before: patterns and templates are compiled anew
PROCESSES: tuple[tuple[str, Sequence[str], Mapping[str, str]], ...] = (
    ("python -c pass", ("-c", "pass"), {}),
    ("newsbrief --help (150 ms)", ("-m", "bot", "--help"), {}),
    ("newsbrief brief cambodia (400 ms, 80 MB)", BRIEF, {}),
    ("the same, as the first time", BRIEF, ANEW),
    ("newsbrief brief cambodia --format json", (*BRIEF, "--format", "json"), {}),
)


class Cost(NamedTuple):
    """What something took: seconds of the processor, seconds on the clock, and the most memory in megabytes."""

    processor: float
    clock: float
    megabytes: float = 0.0


def main() -> None:
    """Prints the tables."""
    os.chdir(f"{os.path.dirname(os.path.abspath(__file__))}/../..")
    for package in ("bot", "briefings"):  # as an installer does; PYTHONDONTWRITEBYTECODE would have each run do it
        compileall.compile_dir(package, quiet=1)
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    print(
        f"Whole processes, {os.cpu_count()} cores, load {load:.1f}, warm disk, {RUNS} runs after one; goals in brackets"
    )
    print(f"  {'':42} {'processor: median':>18} {'best':>9} {'wall: median':>14} {'best':>9} {'memory':>9}")
    with TemporaryDirectory() as caches:  # a developer's own hold the patterns of many versions
        for name, arguments, environment in PROCESSES:
            kept = {"XDG_CACHE_HOME": caches, **environment}
            _print_runs(name, [_once(arguments, kept) for _ in range(RUNS + 1)][1:])
    print(
        "Composing documents of 500 words after reading, 4 cards; peak memory of a process that makes and composes them"
    )
    print(f"  {'':42} {'processor':>18} {'wall':>24} {'memory':>19}")
    for count in (500, 1000, 2000, 4000):
        goal = " (3 s)" if count == 1000 else ""
        _print_once(f"newsbrief, {count} documents{goal}", _apart(partial(_compose, count)))
    print("sumy's LexRank on the same documents")
    if find_spec("sumy") is None:
        print("  not installed: `make bench` installs it")
        return
    _print_once("each of 1000 documents on its own", _apart(partial(_lexrank, 1000, together=False)))
    for count in (10, 20, 40):  # it compares each sentence with each: 1000 documents at once would take hours
        _print_once(f"{count} documents together", _apart(partial(_lexrank, count, together=True)))


def _print_runs(name: str, runs: Sequence[Cost]) -> None:
    processor, clock = (sorted(each) for each in list(zip(*runs, strict=True))[:2])
    middle, memory = len(runs) // 2, max(run.megabytes for run in runs)
    print(
        f"  {name:42} {processor[middle] * 1000:15.0f} ms {processor[0] * 1000:6.0f} ms"
        f" {clock[middle] * 1000:11.0f} ms {clock[0] * 1000:6.0f} ms {memory:6.1f} MB",
        flush=True,
    )


def _print_once(name: str, cost: Cost) -> None:
    print(f"  {name:42} {cost.processor:16.2f} s {cost.clock:22.2f} s {cost.megabytes:16.1f} MB", flush=True)


def _once(arguments: Sequence[str], environment: Mapping[str, str]) -> Cost:
    start = time.perf_counter()
    child = os.posix_spawn(
        sys.executable,
        [sys.executable, *arguments],
        {**os.environ, **environment},
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
    )
    _, status, used = os.wait4(child, 0)
    took = time.perf_counter() - start
    if status:
        raise SystemExit(f"{' '.join(arguments)} ended with {os.waitstatus_to_exitcode(status)}")
    return Cost(used.ru_utime + used.ru_stime, took, _megabytes(used.ru_maxrss))


def _megabytes(highest: int) -> float:
    return highest / (1024 if sys.platform == "linux" else 1024 * 1024)


def _apart(work: Callable[[], Cost]) -> Cost:
    """What the work says it took, and the peak memory of the process of its own that did it."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            cost = work()
            os.write(theirs, f"{cost.processor} {cost.clock}".encode())
        finally:
            os._exit(0)
    os.close(theirs)
    told = os.read(ours, 100).split()
    os.close(ours)
    _, _, used = os.wait4(child, 0)
    if not told:
        raise SystemExit("the measured work failed; its traceback stands above")
    return Cost(float(told[0]), float(told[1]), _megabytes(used.ru_maxrss))


def _compose(count: int) -> Cost:
    from datetime import UTC, datetime
    from pathlib import Path

    from bot.__main__ import GARBAGE
    from bot.settings.reading import read_settings
    from briefings import compose
    from tests.bench.articles import articles

    gc.set_threshold(*GARBAGE)  # as in the command
    documents = articles(count)
    (briefing,) = read_settings(Path("config")).briefings
    return _taken(lambda: compose(briefing, documents, now=datetime(2025, 11, 14, tzinfo=UTC)))


def _lexrank(count: int, *, together: bool) -> Cost:
    from tests.bench.articles import articles
    from tests.bench.lexrank import lexrank

    texts = [document.text for document in articles(count)]
    groups = [texts] if together else [[text] for text in texts]
    return _taken(lambda: [lexrank(group, sentences=6) for group in groups])


def _taken(work: Callable[[], object]) -> Cost:
    processor, clock = time.process_time(), time.perf_counter()
    work()
    return Cost(time.process_time() - processor, time.perf_counter() - clock)


if __name__ == "__main__":
    main()
