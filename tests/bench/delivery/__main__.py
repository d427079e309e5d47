"""Prints how fast the bot delivers and what it takes while it waits: `make bench`, or `python -m tests.bench.delivery`.

`python -m tests.bench.delivery PART...` measures only these parts: simulated, sqlite, postgres, idle.
`NEWSBRIEF_BENCH_RUNS` is how often each race is run, three times without it.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

from tests.bench.delivery import peer, throughput
from tests.bench.delivery.idle import SETTLED, idle
from tests.bench.delivery.racing import Race, race
from tests.bench.delivery.simulated import simulate
from tests.servers.postgres import NoServer, Server

CHANNELS, LIMIT = 10_000, 50
DELIVERIES, IDLE = 3_000, 30.0
Prepare = Callable[[str, int], Coroutine[Any, Any, None]]


def main(parts: Sequence[str]) -> None:
    """Measures the parts, one after another."""
    runs = int(os.environ.get("NEWSBRIEF_BENCH_RUNS", "3"))
    print(f"Delivering: {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; goals in brackets", flush=True)
    if "simulated" in parts:
        in_simulated_time()
    if {"sqlite", "postgres"} & {*parts}:
        print(
            f"{DELIVERIES} deliveries of a message each, posts answered at once in memory, no gate; {runs} runs\n"
            f"  {'':44} {'a second: median':>17} {'best':>6} {'processor, ms each: median':>27} {'best':>6}"
            f" {'server':>7} {'at most':>8}"
        )
    if "sqlite" in parts:
        _row("newsbrief, SQLite, 1 process (300)", [_on_sqlite() for _ in range(runs)])
    if "postgres" in parts:
        on_postgres(runs)
    if "idle" in parts:
        asyncio.run(while_idle())


def in_simulated_time() -> None:
    """Prints how long 10,000 channels take."""
    print(
        f"{CHANNELS} channels on Discord's {LIMIT} requests a second; real: ledger on SQLite, handing, delivering,\n"
        "the gate, Discord's poster; simulated: time, Discord's answers (0.08 to 0.4 s), the engine's queue"
    )
    used, begun = time.process_time(), time.perf_counter()
    made = simulate(CHANNELS)
    floor = CHANNELS / LIMIT
    print(
        f"  {made.posts} posts, {made.requests} requests in {made.seconds:.1f} s, simulated; floor {floor:.0f} s;"
        f" {made.seconds / floor:.3f} of it (1.05); at most {made.most} requests in any second ({LIMIT})\n"
        f"  which took {time.perf_counter() - begun:.0f} s here, {time.process_time() - used:.0f} s of the processor",
        flush=True,
    )


def _on_sqlite() -> Race:
    with tempfile.TemporaryDirectory() as folder:
        address = f"sqlite:///{Path(folder) / 'kept.db'}"
        asyncio.run(throughput.prepare(address, DELIVERIES))
        return race(throughput.__name__, address, DELIVERIES, processes=1)


def on_postgres(runs: int) -> None:
    """Prints the bot and its peer, in turns, on one server."""
    try:
        server = Server.made()
    except NoServer as reason:
        print(f"  PostgreSQL left out: {reason}")
        return
    found: dict[str, list[Race]] = {"newsbrief, PostgreSQL, 2 processes (600)": [], "procrastinate, the same": []}
    for run in range(runs):
        for module, races in zip((throughput, peer), found.values(), strict=True):
            database = f"{module.__name__.rpartition('.')[2]}_{run}"
            server.create(database)
            prepare: Prepare = module.prepare
            asyncio.run(prepare(server.url(database), DELIVERIES))
            races.append(race(module.__name__, server.url(database), DELIVERIES, processes=2, server=server))
            server.drop(database)
    for name, races in found.items():
        _row(name, races)


def _row(name: str, races: Sequence[Race]) -> None:
    rates, costs = [each.rate for each in races], [each.ours_each for each in races]
    server = statistics.median(each.server_each for each in races)
    print(
        f"  {name:44} {statistics.median(rates):17.0f} {max(rates):6.0f} {statistics.median(costs):27.2f}"
        f" {min(costs):6.2f} {server:7.2f} {statistics.median(each.possible for each in races):8.0f}",
        flush=True,
    )


async def while_idle() -> None:
    """Prints what the bot takes on either platform."""
    print(f"`newsbrief run` on SQLite, over a fake platform, the next slot far away: {IDLE:.0f} s after {SETTLED:.0f}")
    with tempfile.TemporaryDirectory() as folder:
        platforms = ("slack", "discord")
        runs = await asyncio.gather(*(idle(platform, Path(folder) / platform, IDLE) for platform in platforms))
    for platform, took in zip(platforms, runs, strict=True):
        print(
            f"  {platform:10} {took.percent:.2f} % of a core (1 %), {took.megabytes:.0f} MB (150 MB);"
            f" with the processes beside it {took.percent_of_all:.2f} %, {took.megabytes_of_all:.0f} MB",
            flush=True,
        )


if __name__ == "__main__":
    main(sys.argv[1:] or ("simulated", "sqlite", "postgres", "idle"))
