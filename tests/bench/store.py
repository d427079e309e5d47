"""How many claims, confirmations and deliveries a second the ledger takes, and how even the rate gate is.

`python -m tests.bench.store sqlite|postgres ledger [DELIVERIES [PROCESSES [PARTS]]]`: plans deliveries, then has
processes claim them 50 at a time, attach messages, confirm each part.
`python -m tests.bench.store postgres gate [PER_SECOND [SECONDS [PROCESSES]]]`: the most turns in any second, of all
processes together. Times are wall time and processor time of the clients; the database's own is on top.
"""

from __future__ import annotations

import asyncio
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from bot.ports.deliveries import Limit
from bot.ports.schedules import Slot
from bot.settings.values import Destination
from bot.store import Store, opened
from briefings.rendering.chat.message import Message
from tests.servers.postgres import Server

NOW = datetime(2025, 11, 14, 8, tzinfo=UTC)
BATCH = 50
MESSAGES = tuple(Message(payload={"text": f"part {part} " * 300}, lines=()) for part in range(5))


async def plan(store: Store, count: int) -> None:
    """A slot with a delivery to each of so many destinations, and as much history beside it."""
    to = [Destination(platform="discord", channel=str(10**17 + number)) for number in range(count)]
    slot = Slot(schedule="morning", key="now", at=NOW, state="planned")
    begun = time.perf_counter()
    await store.slots.plan("morning", [slot], to, watermark=NOW, now=NOW)
    print(f"planned {count} deliveries: {count / (time.perf_counter() - begun):.0f}/s")


async def work(address: str, owner: str, parts: int) -> None:
    """Takes what is handed out until nothing is left; says how fast each step was."""
    async with opened(address) as store:
        await _work(store, owner, MESSAGES[:parts])


async def _work(store: Store, owner: str, messages: tuple[Message, ...]) -> None:
    await store.owners.beat(owner, seconds=600)
    spent = {"hand_out": 0.0, "claim": 0.0, "attach": 0.0, "confirm": 0.0}
    done, begun, idle = 0, time.perf_counter(), 0
    while idle < 20:
        ids = await _timed(spent, "hand_out", store.ledger.hand_out(NOW, most=1000, again_after=timedelta(hours=1)))
        idle = 0 if ids else idle + 1
        if not ids:
            await asyncio.sleep(0.01)
        for start in range(0, len(ids), BATCH):
            batch = ids[start : start + BATCH]
            claimed = await _timed(spent, "claim", store.ledger.claim(batch, owner=owner, now=NOW))
            calls = (store.renderings.attach(each.id, "edition", messages) for each in claimed)
            await _timed(spent, "attach", asyncio.gather(*calls))
            for part in range(len(messages)):
                confirmed = (
                    store.ledger.confirm(each.id, owner=owner, message=f"{each.id}.{part}", now=NOW) for each in claimed
                )
                assert all(await _timed(spent, "confirm", asyncio.gather(*confirmed)))
            done += len(claimed)
    wall = time.perf_counter() - begun - 0.2
    used = resource.getrusage(resource.RUSAGE_SELF)
    steps = ", ".join(f"{step} {1e3 * seconds / max(done, 1):.2f}" for step, seconds in spent.items())
    print(
        f"{owner}: {done} deliveries of {len(messages)} parts in {wall:.1f} s: {done / wall:.0f}/s; ms each: {steps};"
    )
    print(f"  processor {1e3 * (used.ru_utime + used.ru_stime) / max(done, 1):.2f} ms each")


async def _timed(spent: dict[str, float], step: str, call):  # type: ignore[no-untyped-def]  # whatever it gives
    begun = time.perf_counter()
    try:
        return await call
    finally:
        spent[step] += time.perf_counter() - begun


async def take_turns(address: str, per_second: float, seconds: float) -> None:
    """Prints the instant of each turn of this process, of many callers at once."""
    limit, turns = Limit(name="all", per_second=per_second), list[float]()
    async with opened(address) as store:
        end = time.time() + seconds

        async def call(number: int) -> None:
            while time.time() < end:
                await store.gate.turn(Limit(name=f"channel {number}", per_second=1), limit)
                turns.append(time.time())

        await asyncio.gather(*(call(number) for number in range(int(per_second) * 2)))
    print(*(f"{turn:.6f}" for turn in turns))


def most_in_a_second(turns: Sequence[float]) -> int:
    """The most turns in any second, half open."""
    most = first = 0
    for last, turn in enumerate(turns):
        while turns[first] <= turn - 1:
            first += 1
        most = max(most, last - first + 1)
    return most


def _address(kind: str, folder: str) -> str:
    if kind == "sqlite":
        return f"sqlite:///{folder}/kept.db"
    server = Server.made()
    server.create("bench")
    return server.url("bench")


async def _planned(address: str, count: int) -> None:
    async with opened(address) as store:
        await plan(store, count)


def main(kind: str, what: str, *numbers: str) -> None:
    """Runs one of the measurements."""
    with tempfile.TemporaryDirectory() as folder:
        address = _address(kind, folder)
        if what == "ledger":
            measure_ledger(address, *numbers)
        else:
            measure_gate(address, *numbers)


def measure_ledger(address: str, count: str = "5000", processes: str = "1", parts: str = "1") -> None:
    """Prints what each process did, and how fast."""
    asyncio.run(_planned(address, int(count)))
    begun = time.perf_counter()
    for line in _together([["work", address, f"owner-{number}", parts] for number in range(int(processes))]):
        print(line, end="")
    print(f"all in {time.perf_counter() - begun:.1f} s with the processes' start")


def measure_gate(address: str, per_second: str = "50", seconds: str = "10", processes: str = "4") -> None:
    """Prints how many turns there were, and the most in any second."""
    asyncio.run(_planned(address, 1))
    said = _together([["turns", address, per_second, seconds] for _ in range(int(processes))])
    turns = sorted(float(each) for line in said for each in line.split())
    rate = len(turns) / (turns[-1] - turns[0])
    print(f"{processes} processes: {len(turns)} turns, {rate:.2f}/s of {per_second}/s;", end=" ")
    by_process = [len(line.split()) for line in said]
    print(f"at most {most_in_a_second(turns)} in any second; by process {by_process}")


def _together(lines: Sequence[Sequence[str]]) -> list[str]:
    program = [sys.executable, "-m", "tests.bench.store"]
    running = [subprocess.Popen([*program, *line], stdout=subprocess.PIPE, text=True) for line in lines]
    return [process.communicate()[0] for process in running]


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["work", address, owner, parts]:
            asyncio.run(work(address, owner, int(parts)))
        case ["turns", address, per_second, seconds]:
            asyncio.run(take_turns(address, float(per_second), float(seconds)))
        case [kind, what, *numbers]:
            main(kind, what, *numbers)
        case _:
            sys.exit(__doc__)
