"""The process that does the jobs: reads them from standard input until it ends, writes results to standard output."""

from __future__ import annotations

import logging
import os
import signal
import sys

from bot.working.frames import read_frame, write_frame
from bot.working.jobs import Bench

log = logging.getLogger("newsbrief.working")


def main() -> None:
    """Does jobs one by one until the process that gives them is gone."""
    results = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever prints does not come between the results
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches both: the other one decides
    if hasattr(os, "nice"):
        os.nice(5)  # answering goes before preparing
    bench = Bench()
    while (job := read_frame(sys.stdin.buffer)) is not None:
        try:
            outcome: tuple[str, object] = ("done", bench.do(job))
        except Exception as error:  # the edge of a job
            log.exception("job.failed")
            outcome = ("failed", f"{type(error).__name__}: {error}")
        write_frame(results, outcome)
        del job, outcome  # or they would stay until the next ones come


if __name__ == "__main__":
    main()
