"""Several processes that deliver together: begun at once, and what they took.

`python -m tests.bench.delivery.racing MODULE ADDRESS COUNT` is one of them: it says `ready`, delivers as the module
does once it reads a line, and says what it did.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from tests.bench.crowd.bots import CHECKOUT, processor
from tests.servers.postgres import Server

LONGEST = 300.0  # seconds that a process may take
CORES = 2


class Race(NamedTuple):
    """Deliveries by so many processes, seconds from the first post to the end, and seconds of the processor."""

    deliveries: int
    processes: int
    seconds: float
    ours: float
    server: float

    @property
    def rate(self) -> float:
        """Deliveries a second, with whatever else the machine did."""
        return self.deliveries / self.seconds

    @property
    def ours_each(self) -> float:
        """Milliseconds of the processor for each delivery, the database's server left out."""
        return 1000 * self.ours / self.deliveries

    @property
    def server_each(self) -> float:
        """The server's."""
        return 1000 * self.server / self.deliveries

    @property
    def possible(self) -> float:
        """Deliveries a second that so much of the processor makes where two cores do nothing else."""
        return 1000 / max(self.ours_each / self.processes, (self.ours_each + self.server_each) / CORES)


def race(module: str, address: str, count: int, *, processes: int, server: Server | None = None) -> Race:
    """Lets so many processes deliver what is prepared at the address."""
    line = [sys.executable, "-m", "tests.bench.delivery.racing", module, address, str(count)]
    running = [
        subprocess.Popen(line, cwd=CHECKOUT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(processes)
    ]
    try:
        for each in running:
            assert each.stdout is not None
            assert each.stdout.readline() == "ready\n", f"{module} did not start"
        before = _used(server)
        for each in running:
            assert each.stdin is not None
            each.stdin.write("\n")
            each.stdin.flush()
        told = [json.loads(each.communicate(timeout=LONGEST)[0]) for each in running]
        used = _used(server) - before
    finally:
        for each in running:
            each.kill()
            each.wait()
    seconds = max(each["last"] for each in told) - min(each["first"] for each in told)
    return Race(count, processes, seconds, sum(each["processor"] for each in told), used)


def _used(server: Server | None) -> float:
    """Processor seconds of the server's processes so far; those that ended count with the first."""
    if server is None:
        return 0.0
    first = int((server.folder / "data" / "postmaster.pid").read_text().split()[0])
    return sum(processor(each) for each in (first, *children(first))) + _of_ended(first)


def children(process: int) -> list[int]:
    """The processes that it started and that run."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(status.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
        if parent == process:
            found.append(int(status.parent.name))
    return found


def _of_ended(process: int) -> float:
    numbers = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(numbers[13]) + int(numbers[14])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    asyncio.run(importlib.import_module(sys.argv[1]).deliver(sys.argv[2], int(sys.argv[3])))
