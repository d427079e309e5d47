"""An operator sees what became of digests and mends it, from the command line, while the bot runs or not."""

from __future__ import annotations

import asyncio
import csv
import io
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.ports.schedules import ScheduleChange, Slot
from bot.settings.destinations import read_destination
from bot.store import opened
from tests.unit.bot.command import newsbrief

NOW = datetime.now(UTC).replace(microsecond=0)
DESK, PORT = read_destination("slack:C0123456789"), read_destination("discord:112233445566778899")
CONFIG = """\
sources: [{folder: seeds}]
schedules:
  - {name: morning, briefing: cambodia, when: "weekdays 08:00", timezone: Europe/Berlin, to: ["slack:C0123456789"]}
  - {name: evening, briefing: cambodia, cron: "30 17 * * *", to: [console], empty: skip}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A configuration of its own, with a database in which one digest is in doubt and one channel paused."""
    assert newsbrief("init", str(tmp_path / "desk")).code == 0
    (tmp_path / "desk" / "config" / "newsbrief.yaml").write_text(CONFIG, encoding="utf-8")
    assert newsbrief("ingest", cwd=tmp_path / "desk").code == 0
    asyncio.run(history(tmp_path / "desk" / "data" / "newsbrief.db"))
    return tmp_path / "desk"


async def history(database: Path) -> None:
    async with opened(f"sqlite:///{database}") as store:
        slots = [
            Slot(schedule="morning", key=f"k{day}", at=NOW - timedelta(days=day), state="planned") for day in (1, 0)
        ]
        ids = await store.slots.plan("morning", slots, [DESK, PORT], watermark=NOW, now=NOW)
        await store.owners.beat("one", seconds=600)
        for delivery in await store.ledger.claim(ids, owner="one", now=NOW):
            if delivery.to == DESK:
                await store.ledger.settle(delivery.id, "unknown", "perhaps posted: no history", owner="one", now=NOW)
            else:
                await store.ledger.settle(delivery.id, "paused", "the channel is gone", owner="one", now=NOW)
        await store.pauses.pause(PORT, "the channel is gone", now=NOW)


def ids_of(folder: Path, *more: str) -> list[str]:
    rows = newsbrief("deliveries", *more, cwd=folder).text.splitlines()[1:]
    return [row.split()[0] for row in rows]


def test_all_are_listed_with_state_and_reason(folder: Path) -> None:
    shown = newsbrief("deliveries", cwd=folder)
    assert shown.code == 0
    assert shown.text.splitlines()[0].split() == ["ID", "SLOT", "SCHEDULE", "TO", "STATE", "PARTS", "WHY"]
    assert shown.text.count("perhaps posted: no history") == 2
    assert shown.text.count(f"{NOW:%Y-%m-%d %H:%M} UTC") == 2, "an instant with its zone"
    assert "paused: discord:112233445566778899 since" in shown.err
    assert "newsbrief deliveries --resume discord:112233445566778899" in shown.err
    assert "2 unknown, 2 paused" in shown.err or "2 paused, 2 unknown" in shown.err


def test_they_can_be_chosen_by_state_destination_and_time(folder: Path) -> None:
    assert len(ids_of(folder)) == 4
    assert len(ids_of(folder, "--state", "unknown")) == 2
    assert len(ids_of(folder, "--state", "sent,failed")) == 0
    assert len(ids_of(folder, "--to", str(PORT), "--since", "12h")) == 1
    assert len(ids_of(folder, "--schedule", "evening")) == 0
    assert len(ids_of(folder, "--most", "3")) == 3
    assert "no delivery is like that" in newsbrief("deliveries", "--schedule", "evening", cwd=folder).err


def test_one_shows_every_state_it_was_in_and_the_next_step(folder: Path) -> None:
    (identity, *_) = ids_of(folder, "--state", "unknown")
    shown = newsbrief("deliveries", identity, cwd=folder)
    assert [row.split()[3] for row in shown.text.splitlines() if row.startswith("  ")] == [
        "planned",
        "claimed",
        "unknown",
    ]
    assert f"newsbrief deliveries {identity} --decide sent | retry" in shown.err


@pytest.mark.parametrize(("word", "state"), [("retry", "planned"), ("sent", "sent"), ("skip", "skipped")])
def test_an_operator_decides_what_nobody_else_can(folder: Path, word: str, state: str) -> None:
    (identity, *_) = ids_of(folder, "--state", "unknown")
    decided = newsbrief("deliveries", identity, "--decide", word, cwd=folder)
    assert decided.code == 0
    assert f"unknown -> {state}" in decided.err
    assert identity in ids_of(folder, "--state", state)


def test_a_mended_destination_is_resumed_with_what_it_missed(folder: Path) -> None:
    resumed = newsbrief("deliveries", "--resume", str(PORT), cwd=folder)
    assert resumed.code == 0
    assert "2 deliveries are planned again" in resumed.err
    again = newsbrief("deliveries", "--resume", str(PORT), cwd=folder)
    assert again.code == 2
    assert "is not paused" in again.err


def test_programs_get_every_field(folder: Path) -> None:
    lines = newsbrief("deliveries", "--export", "jsonl", cwd=folder).text.splitlines()
    assert {json.loads(line)["state"] for line in lines} == {"unknown", "paused"}
    rows = list(csv.DictReader(io.StringIO(newsbrief("deliveries", "--export", "csv", cwd=folder).text)))
    assert [row["id"] for row in rows] == [json.loads(line)["id"] for line in lines]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["zz"], "no delivery's id begins with 'zz'"),
        ([""], "deliveries' ids begin with ''"),
        (["--state", "unknwn"], "did you mean unknown?"),
        (["--to", "slak:C0123456789"], "did you mean 'slack'?"),
        (["--since", "whenever"], "--since: 'whenever' is not a window"),
        (["--decide", "retry"], "--decide needs the id of a delivery"),
        (["--resume", "console"], "console is not paused"),
    ],
)
def test_what_cannot_be_followed_is_said_with_the_next_step(folder: Path, arguments: list[str], said: str) -> None:
    refused = newsbrief("deliveries", *arguments, cwd=folder)
    assert refused.code == 2
    assert said in refused.err
    assert "Traceback" not in refused.err


def test_before_anything_is_kept_it_says_how_to_begin(tmp_path: Path) -> None:
    assert newsbrief("init", str(tmp_path)).code == 0
    refused = newsbrief("deliveries", cwd=tmp_path)
    assert refused.code == 1
    assert "newsbrief ingest" in refused.err


def test_schedules_are_listed_with_their_next_five_times(folder: Path) -> None:
    shown = newsbrief("schedules", cwd=folder)
    assert shown.code == 0
    evening, morning = shown.text.strip().split("\n\n")
    assert morning.splitlines()[1].strip() == "weekdays at 08:00 · 0 8 * * mon-fri · Europe/Berlin"
    assert len([row for row in evening.splitlines() if row.startswith("    ")]) == 5


def test_who_did_what_with_schedules_in_chat_is_told_the_newest_first(folder: Path) -> None:
    before = newsbrief("schedules", "--history", cwd=folder)
    assert (before.code, before.text) == (0, "")
    assert "nobody has made or changed a schedule in chat yet" in before.err
    made = ScheduleChange(
        schedule="port", at=datetime(2025, 11, 14, 7, tzinfo=UTC), done="created", by="slack:T1/@U1",
        here="slack:T1/C1", times="0 8 * * mon-fri Europe/Berlin",
    )  # fmt: skip

    async def change() -> None:
        async with opened(f"sqlite:///{folder / 'data' / 'newsbrief.db'}") as store:
            await store.schedules.note(made)
            await store.schedules.note(replace(made, done="removed", by="slack:T1/@U2\x1b[31m"))

    asyncio.run(change())
    shown = newsbrief("schedules", "--history", cwd=folder)
    headings, removed, created = shown.text.splitlines()
    assert headings.split() == ["WHEN", "SCHEDULE", "DONE", "BY", "IN", "TIMES"]
    assert "2025-11-14 " in removed
    assert [row.split()[4] for row in (removed, created)] == ["removed", "created"]
    assert "\x1b" not in removed


def test_a_preview_shows_what_would_be_posted_and_posts_nothing(folder: Path) -> None:
    shown = newsbrief("preview", "morning", cwd=folder)
    assert shown.code == 0
    assert "slack:C0123456789 would get:" in shown.err
    assert "Cambodia" in shown.text
    assert len(ids_of(folder)) == 4
    (payloads,) = json.loads(newsbrief("preview", "morning", "--format", "payload", cwd=folder).text)
    assert payloads["to"] == "slack:C0123456789"
    assert payloads["messages"][0]["payload"]["blocks"]


def test_a_preview_of_no_schedule_or_destination_says_which_there_are(folder: Path) -> None:
    unknown = newsbrief("preview", "mornin", cwd=folder)
    assert (unknown.code, "did you mean morning?" in unknown.err) == (3, True)
    nowhere = newsbrief("preview", "morning", "--to", "console", cwd=folder)
    assert (nowhere.code, "it has slack:C0123456789" in nowhere.err) == (2, True)
