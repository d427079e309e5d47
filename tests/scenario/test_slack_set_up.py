"""An operator sets Slack up: the manifest, the clicks that are left, and a doctor who says what is missing."""

from __future__ import annotations

import asyncio
import json
import os
import re
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from jsonschema import Draft7Validator

from bot.platforms.slack.manifest import SCOPES, manifest
from bot.store import opened
from tests.contract.test_installations import DESK
from tests.fakes.slack_api import APP_TOKEN, BOT_TOKEN, CHANNEL, SECRET, FakeSlack
from tests.fakes.slack_oauth import CLIENT, CLIENT_SECRET, Place
from tests.scenario.slack import Workspace, tell
from tests.unit.bot.command import Outcome, newsbrief
from tests.unit.rendering.referees import reference

TOKENS = {"SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_APP_TOKEN": APP_TOKEN}
EVENTS = "https://news.example/slack/events"
MANY = {"SLACK_CLIENT_ID": CLIENT, "SLACK_CLIENT_SECRET": CLIENT_SECRET, "SLACK_SIGNING_SECRET": SECRET}
CONFIG = """
sources: []
schedules:
  - name: morning
    briefing: port
    cron: "0 8 * * *"
    to: [slack:C0123456789, slack:C0987654321, slack:T0009999/C0123456789]
"""
BRIEFING = """
title: Port
scope: [Rotterdam]
topics: [{key: dues, title: Dues, match: [dues]}]
"""


@pytest.mark.parametrize(
    "made",
    [manifest(), manifest(request_url=EVENTS), manifest(request_url=EVENTS, many=True)],
    ids=["socket", "http", "many"],
)
def test_slack_takes_the_manifest(made: dict[str, Any]) -> None:
    schema = json.loads((reference() / "slack-manifest.schema.json").read_text())
    assert [error.message for error in Draft7Validator(schema).iter_errors(made)] == []


def test_init_writes_the_manifest_once_and_says_the_clicks_with_a_link_that_makes_the_same_app(tmp_path: Path) -> None:
    done = newsbrief("init", "slack", cwd=tmp_path)
    written = json.loads((tmp_path / "slack-manifest.json").read_text())
    assert (done.code, done.text) == (0, "wrote slack-manifest.json\n")
    assert written["settings"]["socket_mode_enabled"] is True
    assert [click in done.err for click in ("1. Create", "2. Install", "3. Basic")] == [True] * 3
    link = urlsplit(done.err.splitlines()[-1])
    assert json.loads(parse_qs(link.query)["manifest_json"][0]) == written

    again = newsbrief("init", "slack", cwd=tmp_path)
    assert (again.code, again.text) == (0, "")
    assert "kept slack-manifest.json" in again.err


def test_init_for_signed_http_names_the_public_address(tmp_path: Path) -> None:
    newsbrief("init", "slack", "--url", "https://news.example/slack/events", cwd=tmp_path)
    settings = json.loads((tmp_path / "slack-manifest.json").read_text())["settings"]
    assert settings["socket_mode_enabled"] is False
    assert settings["interactivity"]["request_url"] == "https://news.example/slack/events"


def test_init_for_many_workspaces_names_where_they_install_it_and_hears_when_they_leave(tmp_path: Path) -> None:
    done = newsbrief("init", "slack", "--request-url", "https://news.example", cwd=tmp_path)
    made = json.loads((tmp_path / "slack-manifest.json").read_text())
    assert made["settings"]["event_subscriptions"]["request_url"] == EVENTS
    assert {"app_uninstalled", "tokens_revoked"} <= set(made["settings"]["event_subscriptions"]["bot_events"])
    assert made["settings"]["token_rotation_enabled"] is True
    assert made["oauth_config"]["redirect_urls"] == ["https://news.example/slack/oauth_redirect"]
    assert "https://news.example/slack/install" in done.err
    assert "SLACK_CLIENT_ID" in done.err


@pytest.mark.parametrize("url", ["news.example", "ftp://news.example", "https://"])
def test_what_slack_could_not_call_is_no_address(url: str, tmp_path: Path) -> None:
    done = newsbrief("init", "slack", "--request-url", url, cwd=tmp_path)
    assert (done.code, "https://HOST/slack/events" in done.err) == (2, True)
    assert not list(tmp_path.iterdir())


def test_without_tokens_the_doctor_says_where_they_come_from() -> None:
    done = newsbrief("doctor")
    assert done.code == 2
    assert "newsbrief init slack" in done.err


def test_tokens_in_each_others_place_are_told_apart_and_never_shown() -> None:
    done = newsbrief("doctor", env={"SLACK_BOT_TOKEN": "xapp-2-hush", "SLACK_APP_TOKEN": "xoxb-2-hush"})
    assert done.code == 2
    assert "SLACK_BOT_TOKEN is no bot token" in done.err
    assert "SLACK_APP_TOKEN is no app-level token" in done.err
    assert "hush" not in done.text + done.err


def test_the_doctor_finds_everything_well(tmp_path: Path) -> None:
    async def story(desk: Workspace) -> None:
        healthy(desk.slack)
        done = await doctor(desk.slack, tmp_path, schedules=False)
        assert done.code == 0
        assert "wrong" not in done.text
        assert "newsbrief in Desk" in done.text

    tell(story)


def test_the_doctor_names_each_trouble_with_its_cure_and_no_secret(tmp_path: Path) -> None:
    async def story(desk: Workspace) -> None:
        healthy(desk.slack)
        desk.slack.scopes = ",".join(scope for scope in SCOPES if scope != "users:read")
        desk.slack.date = "Mon, 01 Jan 2024 00:00:00 GMT"
        desk.slack.conversations = {"C0123456789": {"id": "C0123456789", "name": "news", "is_archived": True}}
        desk.slack.refusals["apps.connections.open"] = "not_allowed_token_type"
        done = await doctor(desk.slack, tmp_path)
        assert done.code == 1
        for trouble in (
            "scopes are missing: users:read (to date answers on the reader's clock)",
            "ahead of Slack's",
            "slack:C0123456789 (#news) is archived",
            "slack:C0987654321 is not to be seen",
            "slack:T0009999/C0123456789 is in another workspace",
            "SLACK_APP_TOKEN is refused",
        ):
            assert trouble in done.text
        assert done.text.count("→") == 6
        assert not [secret for secret in TOKENS.values() if secret in done.text + done.err]

    tell(story)


def test_the_doctor_tells_a_wrong_token_from_a_network_that_is_down(tmp_path: Path) -> None:
    async def story(desk: Workspace) -> None:
        healthy(desk.slack)
        desk.slack.refusals["auth.test"] = "invalid_auth"
        wrong = await doctor(desk.slack, tmp_path)
        assert "SLACK_BOT_TOKEN is refused" in wrong.text
        desk.slack.refusals.clear()
        desk.slack.faults["auth.test"].append("reset")
        down = await doctor(desk.slack, tmp_path)
        assert "Slack gave no answer" in down.text

    tell(story)


def test_the_doctor_looks_at_every_workspace_that_installed_the_app(tmp_path: Path) -> None:
    async def story(desk: Workspace) -> None:
        healthy(desk.slack)
        before = await doctor(desk.slack, tmp_path, tokens=MANY)
        assert "no workspace has installed the app yet" in before.text

        good = desk.slack.oauth.access(given(desk.slack.oauth.consented(Place(team="T0009999"))))["access_token"]
        kept = replace(DESK, expires_at=None)
        async with opened(f"sqlite:///{tmp_path}/kept.db") as store:
            await store.apps.keep_installation(replace(kept, workspace="T0009999", token=good))
            await store.apps.keep_installation(replace(kept, workspace="T2", name="Gone", token="xoxb-gone"))
            await store.apps.keep_installation(replace(DESK, workspace="T3", name="Old"))
        desk.slack.conversations = {"C0123456789": {"id": "C0123456789", "name": "news"}}
        done = await doctor(desk.slack, tmp_path, tokens=MANY)
        assert done.code == 1
        for said in (
            "the token of Desk (T0009999) is newsbrief in Newsroom",
            "slack:T0009999/C0123456789 (#news) can be posted to",
            "the token of Gone (T2) is refused",
            "the token of Old (T3) has ended",
            "slack:C0123456789 is in no workspace that installed the app",
        ):
            assert said in done.text
        assert "xox" not in done.text + done.err

    tell(story)


def test_the_doctor_looks_at_people_and_webhooks_and_posts_nothing(tmp_path: Path) -> None:
    to = "to: [slack-webhook:ops, slack-webhook:gone, slack-webhook:unset, 'slack:@U0123456789']"

    async def story(desk: Workspace) -> None:
        healthy(desk.slack)
        hook = desk.slack.url.replace("/api/", f"/services/T1/B1/{CHANNEL}")
        tokens = TOKENS | {"SLACK_WEBHOOK_OPS": hook, "SLACK_WEBHOOK_GONE": hook.replace(CHANNEL, "GONE")}
        done = await doctor(desk.slack, tmp_path, tokens=tokens, to=to)
        for said in (
            "slack-webhook:ops is there",
            "slack-webhook:gone does not take messages (no_service)",
            "SLACK_WEBHOOK_UNSET is not set",
            "slack:@U0123456789 can be written to",
        ):
            assert said in done.text
        assert "/services/" not in done.text + done.err
        assert desk.slack.channels.messages(CHANNEL) == []

    tell(story)


def given(code: str) -> dict[str, str]:
    """What an app gives for its token."""
    return {"client_id": CLIENT, "client_secret": CLIENT_SECRET, "code": code}


def healthy(slack: FakeSlack) -> None:
    """A workspace in which all is as the manifest asks for."""
    slack.scopes = ",".join(SCOPES)


async def doctor(
    slack: FakeSlack, folder: Path, *, schedules: bool = True, tokens: dict[str, str] = TOKENS, to: str = ""
) -> Outcome:
    """Runs the doctor as a person does, against this Slack."""
    (folder / "briefings").mkdir(exist_ok=True)
    config = re.sub(r"to: .*", to, CONFIG) if to else CONFIG
    (folder / "newsbrief.yaml").write_text(config if schedules else "sources: []\n")
    (folder / "briefings" / "port.yaml").write_text(BRIEFING)
    env = tokens | {"NEWSBRIEF_SLACK_API_URL": slack.url, "TZ": os.environ.get("TZ", "UTC")}
    env["NEWSBRIEF_DATABASE_URL"] = f"sqlite:///{folder}/kept.db"
    return await asyncio.to_thread(newsbrief, "doctor", "--config", str(folder), env=env)
