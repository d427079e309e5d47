"""Deliveries as fast as they go: the bot's own delivering, engine and all, with posts that are answered at once."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from datetime import UTC, datetime, timedelta

from bot.app.accounts import Accounts
from bot.app.digests import lease_of, open_delivering
from bot.app.ground import open_ground
from bot.ports.deliveries import Tallies
from bot.store import opened
from tests.bench.delivery.world import MemoryLine, plan, poster, settings_for

LOOKS = 0.1  # seconds between looks whether everything is delivered
LONGEST = 240.0  # seconds that all may take


async def prepare(address: str, count: int) -> None:
    """Plans a slot to so many channels."""
    async with opened(address) as store:
        await plan(store, settings_for(address, count), datetime.now(UTC))


async def deliver(address: str, count: int) -> None:
    """Delivers what is planned, beside others if there are any."""
    line = MemoryLine(count)
    async with open_ground(settings_for(address, count), Accounts(None, None), lambda text: None) as ground:
        print("ready", flush=True)
        await asyncio.to_thread(sys.stdin.readline)
        used = time.process_time()
        async with (
            open_delivering(ground, {"discord": poster(line)}, {}, lease=lease_of(ground)),
            asyncio.timeout(LONGEST),
        ):
            await _all_delivered(ground.store.tallies, count)
            end = time.time()
            used = time.process_time() - used
    first = line.posts[0] if line.posts else end
    print(json.dumps({"first": first, "last": end, "posts": len(line.posts), "processor": used}))


async def _all_delivered(tallies: Tallies, count: int) -> None:
    while True:
        tally = await tallies.tally(datetime.now(UTC), overdue=timedelta(hours=1))
        if tally.states.get("sent") == count:
            return
        await asyncio.sleep(LOOKS)
