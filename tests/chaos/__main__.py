"""`make chaos`: 5,000 deliveries to 500 channels on each database, and a table of what came."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.chaos.grounds import OnPostgres, OnSqlite
from tests.chaos.run import Ground, Plan, Result, run
from tests.servers.postgres import NoServer, Server

_DATABASES = ("sqlite", "postgres")


def main() -> int:
    """Runs what was asked for; 1 where something came that should not."""
    asked = _asked()
    plan = Plan(
        destinations=asked.destinations,
        slots=asked.slots,
        kills=asked.kills,
        seed=asked.seed,
        share=asked.faults,
        deadline=asked.deadline,
    )
    missed = False
    for database in asked.database or _DATABASES:
        with _folder(asked.keep) as folder, _ground(database, folder) as ground:
            result = asyncio.run(run(plan, ground, folder))
        print("\n".join(table(plan, result)), flush=True)
        missed |= bool(result.wrong or result.fast)
    return int(missed)


def table(plan: Plan, result: Result) -> Iterator[str]:
    """The result, a line a figure."""
    others = ", ".join(f"{number} {state}" for state, number in sorted(result.states.items()) if state != "sent")
    faults = ", ".join(f"{number} {kind}" for kind, number in sorted(result.faults.items()))
    crashes = f" and {result.crashed} crashes of the server" if result.crashed else ""
    rows = {
        "deliveries": f"{result.deliveries} ({plan.destinations} channels, {plan.slots} slots), seed {plan.seed}",
        "killed": f"{result.killed} processes{crashes}",
        "ended by itself": ", ".join(map(str, result.ended)) or "none",
        "faults": faults,
        "messages": f"{result.count.messages}; {result.count.lost} lost, {result.count.twice} twice",
        "requests": str(result.requests),
        "found by look-up": str(result.found),
        "ledger": f"{result.states.get('sent', 0)} sent" + (f", {others}" if others else ""),
        "most in any second": f"Discord {result.count.discord} of 50, a channel of Slack {result.count.slack} of 1",
        "seconds": f"{result.seconds:.0f}",
        "wrong": "; ".join(result.wrong + result.fast) or "nothing",
    }
    yield f"{result.database}"
    for name, value in rows.items():
        yield f"  {name:20} {value}"


def _asked() -> argparse.Namespace:
    words = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    words.add_argument("--database", choices=_DATABASES, action="append", help="both where none is named")
    words.add_argument("--destinations", type=int, default=500)
    words.add_argument("--slots", type=int, default=10)
    words.add_argument("--kills", type=int, default=20)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--faults", type=float, default=0.05, help="the share of requests that something happens to")
    words.add_argument("--deadline", type=float, default=1200.0, help="seconds for each database")
    words.add_argument("--keep", type=Path, help="a folder for logs and databases, which stays")
    return words.parse_args()


@contextmanager
def _folder(keep: Path | None) -> Iterator[Path]:
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        yield Path(tempfile.mkdtemp(dir=keep))
        return
    with tempfile.TemporaryDirectory(prefix="newsbrief-chaos-") as folder:
        yield Path(folder)


@contextmanager
def _ground(database: str, folder: Path) -> Iterator[Ground]:
    if database == "sqlite":
        yield OnSqlite(folder=folder)
        return
    try:
        server = Server.made()
    except NoServer as why:
        sys.exit(f"{why}")
    server.create("chaos")
    yield OnPostgres(server=server, database=server.url("chaos"))  # its guard ends it with this process


if __name__ == "__main__":
    sys.exit(main())
