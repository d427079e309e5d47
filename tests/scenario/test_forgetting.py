"""A bot that has run for years: its ledger holds what `keep_ledger` says, and nothing else is lost with the rest."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.ports.schedules import Slot
from bot.store import opened
from tests.scenario.outages import CHANNELS, Office, destinations, tell


def test_deliveries_that_ended_long_ago_leave_the_ledger_of_a_running_bot(tmp_path: Path) -> None:
    async def story(office: Office) -> None:
        file = tmp_path / "config" / "newsbrief.yaml"
        file.write_text(json.dumps(json.loads(file.read_text()) | {"keep_ledger": "60d"}))
        now = datetime.now(UTC)
        async with opened(office.database) as store:
            for days in (90, 30):
                then = now - timedelta(days=days)
                slot = Slot(schedule="lines", key=f"{days} days ago", at=then, state="skipped", reason="a holiday")
                await store.slots.plan("lines", [slot], destinations(), watermark=then, now=then)
        async with office.running() as bot:
            await bot.says(f"ledger.forgotten deliveries={len(CHANNELS)} before=")
            async with opened(office.database, owner=False) as store:
                assert {each.slot for each in await store.deliveries.deliveries()} == {"30 days ago"}
            await office.plan("today")
            await office.until_posted(1)

    tell(story, tmp_path)
