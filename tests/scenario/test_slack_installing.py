"""Workspaces and organisations install the app from a browser, ask, and leave again; the tokens are theirs alone."""

from __future__ import annotations

import json
import logging
import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import aiohttp
import pytest

from tests.fakes.slack_api import USER
from tests.fakes.slack_oauth import APP, CLIENT, Place
from tests.scenario.slack import Workspace, tell

NEWSROOM, ORGANISATION = Place(), Place(team=None, enterprise="E0001", name="Press group")


@dataclass(slots=True)
class Browser:
    """Somebody's browser. It doesn't insist on https for cookies, as browsers don't on this machine's own address."""

    session: aiohttp.ClientSession
    address: str
    cookie: str = ""

    async def begin(self) -> str:
        """Opens the page to begin at; the state that it sends to Slack."""
        async with self.session.get(f"{self.address}/slack/install") as answer:
            assert answer.status == 200
            self.cookie = answer.headers["Set-Cookie"].split(";")[0]
            page = await answer.text()
        consent = urlsplit(re.findall(r'href="([^"]+)"', page)[0].replace("&amp;", "&"))
        asked = parse_qs(consent.query)
        assert consent.path == "/oauth/v2/authorize"
        assert asked["client_id"] == [CLIENT]
        assert "chat:write" in asked["scope"][0].split(",")
        return str(asked["state"][0])

    async def come_back(self, **query: str) -> tuple[int, str]:
        """Comes back from Slack: status and page."""
        where = f"{self.address}/slack/oauth_redirect?{urlencode(query)}"
        async with self.session.get(where, headers={"Cookie": self.cookie}) as answer:
            assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
            return answer.status, await answer.text()


@asynccontextmanager
async def browsing(desk: Workspace) -> AsyncIterator[Browser]:
    """A browser before the bot's pages."""
    async with desk.at_work(desk.bot_for_many), aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session:
        yield Browser(session, await desk.address())


async def install(desk: Workspace, browser: Browser, place: Place = NEWSROOM) -> tuple[int, str]:
    """Somebody allows it."""
    state = await browser.begin()
    return await browser.come_back(code=desk.slack.oauth.consented(place), state=state)


async def ask(desk: Workspace, text: str, **where: Any) -> int:
    """Somebody asks from a workspace."""
    body = urlencode(desk.slack.slash(text) | where)
    return await desk.call(body, desk.slack.signed(body, at=time.time()))


async def happen(desk: Workspace, event: dict[str, Any], **where: Any) -> int:
    """Slack tells of an event."""
    body = json.dumps(
        {"type": "event_callback", "event_id": "Ev1", "event_time": time.time() + 2, "event": event} | where
    )
    headers = desk.slack.signed(body, at=time.time()) | {"Content-Type": "application/json"}
    return await desk.call(body, headers)


def test_a_workspace_installs_the_app_and_is_answered_with_its_own_token() -> None:
    async def story(desk: Workspace) -> None:
        async with browsing(desk) as browser:
            status, page = await install(desk, browser)
            assert (status, "Newsbrief is installed in Newsroom" in page) == (200, True)
            assert f"app={APP}&amp;team=T0002" in page
            (kept,) = await desk.apps.installations()
            assert (kept.workspace, kept.name, kept.bot_user) == ("T0002", "Newsroom", "U0BOT")
            assert await ask(desk, "baltic share", team_id="T0002") == 200
            (post,) = await desk.slack.posts(1, "chat.postMessage")
            assert post.token == kept.token

    tell(story)


def test_two_workspaces_have_a_token_each() -> None:
    async def story(desk: Workspace) -> None:
        async with browsing(desk) as browser:
            await install(desk, browser)
            await install(desk, browser, Place(team="T0003", name="Desk"))
            for team in ("T0002", "T0003"):
                await ask(desk, "baltic share", team_id=team)
            posts = await desk.slack.posts(2, "chat.postMessage")
            assert {post.token for post in posts} == {each.token for each in await desk.apps.installations()}
            assert len({post.token for post in posts}) == 2

    tell(story)


def test_an_organisation_installs_it_for_all_its_workspaces() -> None:
    async def story(desk: Workspace) -> None:
        async with browsing(desk) as browser:
            _, page = await install(desk, browser, ORGANISATION)
            assert "installed in Press group" in page
            (kept,) = await desk.apps.installations()
            assert (kept.workspace, kept.organisation, kept.place) == (None, "E0001", "E0001")
            whole = {"enterprise_id": "E0001", "is_enterprise_install": "true"}
            for team in ("T0008", "T0009"):
                assert await ask(desk, "baltic share", team_id=team, **whole) == 200
            posts = await desk.slack.posts(2, "chat.postMessage")
            assert {post.token for post in posts} == {kept.token}
            assert {post.arguments["team_id"] for post in posts} == {"T0008", "T0009"}

    tell(story)


def test_a_workspace_that_has_not_installed_it_is_told_so() -> None:
    async def story(desk: Workspace) -> None:
        async with browsing(desk):
            assert await ask(desk, "baltic", team_id="T0404") == 200
            (told,) = await desk.slack.posts(1, "response_url")
            assert "isn't installed" in told.arguments["text"]

    tell(story)


def test_a_state_is_good_once() -> None:
    async def story(desk: Workspace) -> None:
        async with browsing(desk) as browser:
            state = await browser.begin()
            code = desk.slack.oauth.consented(NEWSROOM)
            assert (await browser.come_back(code=code, state=state))[0] == 200
            status, page = await browser.come_back(code=desk.slack.oauth.consented(NEWSROOM), state=state)
            assert (status, "This attempt is over" in page) == (401, True)

    tell(story)


def test_a_state_is_good_for_ten_minutes() -> None:
    async def story(desk: Workspace) -> None:
        async with browsing(desk) as browser:
            state = await browser.begin()
            desk.world.clock.advance(minutes=10)
            status, page = await browser.come_back(code=desk.slack.oauth.consented(NEWSROOM), state=state)
            assert (status, "This attempt is over" in page) == (401, True)
            assert await desk.apps.installations() == ()

    tell(story)


def test_what_went_wrong_is_a_page_in_plain_words_with_a_way_to_start_again() -> None:
    async def story(desk: Workspace) -> None:
        async with browsing(desk) as browser:
            state = await browser.begin()
            elsewhere = Browser(browser.session, browser.address, "slack-app-oauth-state=another")
            for who, query, status, said in (
                (browser, {"error": "access_denied", "state": state}, 200, "Nothing was installed"),
                (browser, {"error": "<script>", "state": state}, 200, "Slack did not install the app"),
                (elsewhere, {"code": "x", "state": state}, 400, "opened elsewhere"),
                (browser, {"code": "x", "state": "made up"}, 400, "opened elsewhere"),
                (browser, {"state": state}, 401, "Slack sent nothing to install with"),
            ):
                got, page = await who.come_back(**query)
                assert (got, said in page) == (status, True), page
                assert 'href="/slack/install"' in page
                assert "<script>" not in page
            assert await desk.apps.installations() == ()

    tell(story)


def test_a_code_that_slack_refuses_installs_nothing_and_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    async def story(desk: Workspace) -> None:
        async with browsing(desk) as browser:
            status, page = await browser.come_back(code="very-secret-code", state=await browser.begin())
            assert (status, "Slack refused the installation" in page) == (401, True)

    with caplog.at_level(logging.WARNING):
        tell(story)
    assert "invalid_code" in caplog.text
    assert "very-secret-code" not in caplog.text


def test_a_lost_answer_is_not_asked_for_again_and_the_person_learns_it() -> None:
    async def story(desk: Workspace) -> None:
        async with browsing(desk) as browser:
            desk.slack.faults["oauth.v2.access"].append("lost")
            status, page = await install(desk, browser)
            assert (status, "Slack gave no answer" in page) == (502, True)
            assert len(desk.slack.posted("oauth.v2.access")) == 1
            assert (await install(desk, browser))[0] == 200

    tell(story)


def test_an_installation_that_cannot_be_kept_is_a_page_too() -> None:
    async def story(desk: Workspace) -> None:
        async with browsing(desk) as browser:
            state = await browser.begin()
            desk.apps.broken = True
            status, page = await browser.come_back(code=desk.slack.oauth.consented(NEWSROOM), state=state)
            assert (status, "could not be kept" in page) == (500, True)

    tell(story)


@pytest.mark.parametrize(
    ("event", "stays"),
    [
        ({"type": "app_uninstalled"}, False),
        ({"type": "tokens_revoked", "tokens": {"bot": ["U0BOT"]}}, False),
        ({"type": "tokens_revoked", "tokens": {"oauth": ["U0001"]}}, True),
    ],
)
def test_a_workspace_that_leaves_is_forgotten_with_its_token(event: dict[str, Any], *, stays: bool) -> None:
    async def story(desk: Workspace) -> None:
        async with browsing(desk) as browser:
            await install(desk, browser)
            await install(desk, browser, Place(team="T0003", name="Desk"))
            assert await happen(desk, event, team_id="T0002") == 200
            await settled(desk)
            left = {each.workspace for each in await desk.apps.installations()}
            assert left == ({"T0002", "T0003"} if stays else {"T0003"})

    tell(story)


def test_an_organisation_that_leaves_is_forgotten_but_not_a_workspace_of_its_own() -> None:
    async def story(desk: Workspace) -> None:
        async with browsing(desk) as browser:
            await install(desk, browser, ORGANISATION)
            await install(desk, browser)
            whole = {"enterprise_id": "E0001", "team_id": "T0002", "is_enterprise_install": True}
            authorizations = [{"enterprise_id": "E0001", "team_id": None, "is_enterprise_install": True}]
            await happen(desk, {"type": "app_uninstalled"}, authorizations=authorizations, **whole)
            await settled(desk)
            assert [each.place for each in await desk.apps.installations()] == ["T0002"]

    tell(story)


def test_a_late_word_of_leaving_does_not_remove_what_was_installed_since() -> None:
    async def story(desk: Workspace) -> None:
        async with browsing(desk) as browser:
            await install(desk, browser)
            await happen(desk, {"type": "app_uninstalled"}, team_id="T0002", event_time=int(time.time()) - 60)
            await settled(desk)
            assert len(await desk.apps.installations()) == 1

    tell(story)


def test_a_mention_is_answered_with_the_token_of_its_workspace() -> None:
    async def story(desk: Workspace) -> None:
        async with browsing(desk) as browser:
            await install(desk, browser)
            event = {"type": "app_mention", "user": USER, "channel": "C1", "text": "rotterdam", "ts": "1.1"}
            authorizations = [{"team_id": "T0002", "user_id": "U0BOT", "is_bot": True}]
            assert await happen(desk, event, team_id="T0002", authorizations=authorizations) == 200
            (answer,) = await desk.slack.posts(1, "chat.postEphemeral")
            assert answer.token == (await desk.apps.installations())[0].token

    tell(story)


async def settled(desk: Workspace) -> None:
    """Lets what an event began come to its end: a question behind it is answered behind it."""
    await ask(desk, "help", team_id="T0003")
    await desk.slack.posts(1, "response_url")
