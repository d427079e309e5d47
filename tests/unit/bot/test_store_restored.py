"""What was posted after a copy was taken isn't posted again once the copy is put back."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

from bot.store import copying, opened
from tests.contract.ledgers import DESK, NOW, PORT, planned, slot, the_one


def test_all_that_may_have_been_posted_since_the_copy_is_in_doubt(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/kept.db"
    later = NOW + timedelta(days=1)

    async def before() -> tuple[str, ...]:
        async with opened(address) as kept:
            ids = await planned(kept, slot(), to=[PORT, DESK])
            await kept.owners.beat("one", seconds=3600)
            await kept.ledger.claim(ids[:1], owner="one", now=NOW)
            copying.back_up(tmp_path / "kept.db", tmp_path / "copy.db", force=False, progress=lambda done, pages: None)
            return ids

    async def after(ids: tuple[str, ...]) -> None:
        async with opened(address) as kept:
            taken = await kept.ledger.claim(ids, owner="two", now=later)
            assert [(each.id, each.doubtful) for each in taken] == [(each, True) for each in ids]
            (missed,) = await planned(kept, slot(5), to=[PORT])
            assert (await the_one(kept, missed)).doubtful, "the lost ledger may have had it"
            (new,) = await planned(kept, slot(2 * 24 * 60), to=[PORT])
            assert not (await the_one(kept, new)).doubtful

    ids = asyncio.run(before())
    copying.put_back(tmp_path / "copy.db", tmp_path / "kept.db", now=later, progress=lambda done, pages: None)
    asyncio.run(after(ids))
