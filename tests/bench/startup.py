"""Start-up, memory and composing, each beside something known: `make bench`, or `python -m tests.bench.startup`.

Everything heavy is imported late: a process that is started counts what its parent held before it became itself.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence

RUNS = 21
BRIEF = ("-m", "bot", "brief", "cambodia", "--source", "seeds", "--now", "2025-11-14T00:00:00+00:00")
PROCESSES = {
    "python -c pass": ("-c", "pass"),
    "newsbrief --help": ("-m", "bot", "--help"),
    "newsbrief brief cambodia": BRIEF,
    "newsbrief brief cambodia --format json": (*BRIEF, "--format", "json"),
}


def main() -> None:
    """Prints the tables."""
    os.chdir(f"{os.path.dirname(os.path.abspath(__file__))}/../..")
    print(f"Whole processes, warm disk, {RUNS} runs on {os.cpu_count()} cores: median, fastest, most memory")
    for name, arguments in PROCESSES.items():
        median, fastest, megabytes = _process(arguments)
        print(f"  {name:40} {median:7.0f} ms {fastest:7.0f} ms {megabytes:7.1f} MB", flush=True)
    print("Composing documents of 500 words after reading; peak memory of a process that makes and composes them")
    for count in (500, 1000, 2000, 4000):
        seconds, megabytes = _composing(count)
        print(f"  newsbrief, {count:4} documents, 4 cards {seconds:25.2f} s {megabytes:15.1f} MB", flush=True)
    print("sumy's LexRank on the same documents")
    print(f"  each of 1000 documents on its own {_lexrank(1000, together=False):27.2f} s", flush=True)
    for count in (20, 40):  # it compares each sentence with each: 1000 documents at once would take hours
        print(f"  {count:4} documents together {_lexrank(count, together=True):34.2f} s", flush=True)


def _process(arguments: Sequence[str]) -> tuple[float, float, float]:
    """Median and least milliseconds, and the highest memory in megabytes."""
    runs = sorted(_once(arguments) for _ in range(RUNS))
    return runs[RUNS // 2][0] * 1000, runs[0][0] * 1000, max(memory for _, memory in runs)


def _once(arguments: Sequence[str]) -> tuple[float, float]:
    start = time.perf_counter()
    child = os.posix_spawn(
        sys.executable,
        [sys.executable, *arguments],
        os.environ,
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
    )
    _, status, used = os.wait4(child, 0)
    took = time.perf_counter() - start
    if status:
        raise SystemExit(f"{' '.join(arguments)} ended with {os.waitstatus_to_exitcode(status)}")
    return took, _megabytes(used.ru_maxrss)


def _megabytes(highest: int) -> float:
    return highest / (1024 if sys.platform == "linux" else 1024 * 1024)


def _composing(count: int) -> tuple[float, float]:
    """Seconds to compose, told by a process of its own, so that its peak memory is known."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(theirs, str(_compose_once(count)).encode())
        os._exit(0)
    _, _, used = os.wait4(child, 0)
    return float(os.read(ours, 100)), _megabytes(used.ru_maxrss)


def _compose_once(count: int) -> float:
    from datetime import UTC, datetime
    from pathlib import Path

    from bot.settings.reading import read_settings
    from briefings import compose
    from tests.bench.articles import articles

    documents = articles(count)
    (briefing,) = read_settings(Path("config")).briefings
    return _seconds(lambda: compose(briefing, documents, now=datetime(2025, 11, 14, tzinfo=UTC)))


def _lexrank(count: int, *, together: bool) -> float:
    from tests.bench.articles import articles
    from tests.bench.lexrank import lexrank

    texts = [document.text for document in articles(count)]
    groups = [texts] if together else [[text] for text in texts]
    return _seconds(lambda: [lexrank(group, sentences=6) for group in groups])


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
