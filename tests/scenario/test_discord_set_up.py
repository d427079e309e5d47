"""An operator sets Discord up: the link, the clicks that are left, a doctor, and one command that starts it."""

from __future__ import annotations

import asyncio
import base64
import signal
from asyncio.subprocess import PIPE
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.platforms.discord.invitation import RIGHTS, application_of, permissions
from tests.fakes.discord_api import TOKEN, FakeDiscord
from tests.fakes.discord_facts import APP, CHANNEL, USER
from tests.scenario.discord import Server, tell, words
from tests.scenario.discord_peers import HOOK
from tests.unit.bot.command import Outcome, environment, newsbrief, program

LIKE_A_TOKEN = f"{base64.urlsafe_b64encode(APP.encode()).decode().rstrip('=')}.hushhu.{'hush' * 10}"
HOOKS = ("desk", "old-desk", "new")
TO = f"discord:{CHANNEL}, discord:998877665544332211"
CONFIG = f"""
sources: []
schedules:
  - name: morning
    briefing: port
    cron: "0 8 * * *"
    to: [{TO}]
"""
BRIEFING = """
title: Port
scope: [Rotterdam]
topics: [{key: dues, title: Dues, match: [dues]}]
"""


def test_init_says_where_the_token_comes_from(tmp_path: Path) -> None:
    done = newsbrief("init", "discord", cwd=tmp_path)
    assert (done.code, done.text) == (0, "")
    assert [click in done.err for click in ("1. New Application", "2. Bot, Reset Token", "3. newsbrief")] == [True] * 3


def test_with_a_token_init_prints_the_link_with_the_least_rights_and_no_secret(tmp_path: Path) -> None:
    done = newsbrief("init", "discord", cwd=tmp_path, env={"DISCORD_TOKEN": LIKE_A_TOKEN})
    asked = parse_qs(urlsplit(done.text.strip()).query)
    assert asked["client_id"] == [APP]
    assert asked["scope"] == ["bot applications.commands"]
    assert int(asked["permissions"][0]) == permissions().value
    unwanted = (permissions().administrator, permissions().manage_messages, permissions().mention_everyone)
    assert not any(unwanted)
    assert all(why in done.err for why in RIGHTS.values())
    assert "hush" not in done.text + done.err


@pytest.mark.parametrize("token", ["", "x", "é.a.b", "aGVsbG8.a.b", "OTk5.a.b"])
def test_what_is_no_token_names_no_application(token: str) -> None:
    assert application_of(token) is None


def test_what_cannot_be_a_token_or_an_address_is_named_and_never_shown() -> None:
    wrong = {
        "DISCORD_TOKEN": "hush hush",
        "NEWSBRIEF_DISCORD_API_URL": "ftp://d.example",
        "NEWSBRIEF_DISCORD_GATEWAY_URL": "http://d.example",
    }
    done = newsbrief("doctor", env=wrong)
    assert done.code == 2
    for said in ("DISCORD_TOKEN is no bot token", "_API_URL is no http", "_GATEWAY_URL is no ws"):
        assert said in done.err
    assert "hush" not in done.text + done.err


def test_the_doctor_finds_everything_well(tmp_path: Path) -> None:
    async def story(server: Server) -> None:
        server.discord.rights = permissions().value
        done = await doctor(server.discord, tmp_path, CONFIG.replace(", discord:998877665544332211", ""))
        assert "wrong" not in done.text
        assert done.code == 0
        for said in ("application 1100000000000000001", "999 of 1000 starts", "1 server: Desk", "(#news on Desk)"):
            assert said in done.text

    tell(story)


def test_the_doctor_names_each_trouble_with_its_cure_and_no_secret(tmp_path: Path) -> None:
    async def story(server: Server) -> None:
        server.discord.guilds.clear()
        server.discord.rights = permissions().value & ~(1 << 11)
        done = await doctor(server.discord, tmp_path, CONFIG)
        assert done.code == 1
        for said in (
            "it is on no server",
            "lacks send_messages (to post",
            "discord:998877665544332211 is not to be seen",
        ):
            assert said in done.text
        assert done.text.count("→") == 3
        assert TOKEN not in done.text + done.err

    tell(story)


def test_the_doctor_tells_a_wrong_token_from_a_network_that_is_down(tmp_path: Path) -> None:
    async def story(server: Server) -> None:
        server.discord.faults["me"].append("503")
        down = await doctor(server.discord, tmp_path, CONFIG)
        assert "Discord gave no answer" in down.text
        server.discord.token = TOKEN[::-1]
        wrong = await doctor(server.discord, tmp_path, CONFIG)
        assert "DISCORD_TOKEN is refused" in wrong.text

    tell(story)


def test_the_doctor_looks_at_forums_people_and_webhooks(tmp_path: Path) -> None:
    async def story(server: Server) -> None:
        server.discord.rights = permissions().value
        tags = [{"id": "71", "name": "Weather", "moderated": False, "emoji_id": None, "emoji_name": None}]
        forum = {"type": 15, "name": "digests", "flags": 1 << 4, "available_tags": tags, "permission_overwrites": []}
        server.discord.there.known[CHANNEL] |= forum
        server.discord.there.webhooks[HOOK.id] = (HOOK.token, CHANNEL)
        server.discord.there.webhooks["1100000000000000010"] = ("other" * 10, CHANNEL)
        address = f"{server.discord.url}/webhooks/{HOOK.id}/{HOOK.token}"
        old = f"{server.discord.url}/webhooks/1100000000000000010/{HOOK.token}"
        hooks = {"DISCORD_WEBHOOK_DESK": address, "DISCORD_WEBHOOK_OLD_DESK": old}
        places = (f"discord:{CHANNEL}", f"'discord:@{USER}'", *(f"discord-webhook:{each}" for each in HOOKS))
        to = ", ".join(places)
        done = await doctor(server.discord, tmp_path, CONFIG.replace(TO, to), **hooks)
        for said in (
            "(#digests on Desk) wants a tag, and has none that fits",
            "give the forum a tag that is called port",
            f"discord:@{USER} is mari, who gets direct messages",
            f"discord-webhook:desk posts as digests to channel {CHANNEL}",
            "discord-webhook:old-desk is gone",
            "discord-webhook:new has no address",
            "set $DISCORD_WEBHOOK_NEW to it",
        ):
            assert said in done.text
        assert HOOK.token not in done.text + done.err

    tell(story)


def test_the_doctor_looks_at_webhooks_where_there_is_no_bot(tmp_path: Path) -> None:
    async def story(server: Server) -> None:
        server.discord.there.webhooks[HOOK.id] = (HOOK.token, CHANNEL)
        config = CONFIG.replace(TO, "discord-webhook:desk")
        address = f"{server.discord.url}/webhooks/{HOOK.id}/{HOOK.token}"
        done = await doctor(server.discord, tmp_path, config, DISCORD_TOKEN="", DISCORD_WEBHOOK_DESK=address)
        assert (done.code, "discord-webhook:desk posts" in done.text) == (0, True)
        wrong = "https://example.com/hush"
        done = await doctor(server.discord, tmp_path, config, DISCORD_TOKEN="", DISCORD_WEBHOOK_DESK=wrong)
        assert (done.code, "hush" in done.text + done.err) == (2, False)
        assert "DISCORD_WEBHOOK_DESK: this is no address of a Discord webhook" in done.err

    tell(story)


def test_one_command_answers_from_the_documents_that_ship_with_it_until_it_is_stopped(tmp_path: Path) -> None:
    async def story(server: Server) -> None:
        process = await asyncio.create_subprocess_exec(
            *program("run"),
            cwd=tmp_path,
            env=environment(**tokens(server.discord), NEWSBRIEF_DATABASE_URL=str(tmp_path / "kept.db")),
            stdout=PIPE,
            stderr=PIPE,
        )
        try:
            await server.discord.until(lambda: server.discord.gateway.sessions)
            await server.discord.typed(briefing="cambodia")
            answers = await server.discord.shown()
            assert "Cambodia" in words(answers[0])
            process.send_signal(signal.SIGTERM)
            _, said = await process.communicate()
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        assert process.returncode == 0
        assert b"starting Discord" in said
        assert b"voice" not in said
        assert b"Traceback" not in said
        assert TOKEN.encode() not in said

    tell(story)


def tokens(discord: FakeDiscord) -> dict[str, str]:
    """What the environment says about this Discord."""
    return {
        "DISCORD_TOKEN": TOKEN,
        "NEWSBRIEF_DISCORD_API_URL": discord.url,
        "NEWSBRIEF_DISCORD_GATEWAY_URL": discord.gateway_url,
    }


async def doctor(discord: FakeDiscord, folder: Path, config: str, **more: str) -> Outcome:
    """Runs the doctor as a person does, against this Discord."""
    (folder / "briefings").mkdir(exist_ok=True)
    (folder / "newsbrief.yaml").write_text(config)
    (folder / "briefings" / "port.yaml").write_text(BRIEFING)
    env: dict[str, Any] = tokens(discord) | more
    return await asyncio.to_thread(newsbrief, "doctor", "--config", str(folder), env=env)
