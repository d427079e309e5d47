"""Looks whether Slack lets us do what we do: tokens, scopes, clock, the channels of the schedules. Posts nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.platforms.discretion import discreet
from bot.platforms.slack.calling import FAILED, code_of, new_client, new_session, refusal
from bot.platforms.slack.manifest import SCOPES
from bot.ports.platforms import Finding
from bot.settings.accounts import SlackAccount
from bot.settings.values import Destination

SKEW = 300  # seconds, as docs.slack.dev/authentication/verifying-requests-from-slack asks for
UNEASY = 60


async def check_up(account: SlackAccount, channels: Sequence[Destination], *, now: datetime) -> tuple[Finding, ...]:
    """Every finding, in the order in which things have to be mended. `now` is this machine's clock, aware."""
    async with new_session() as session:
        client = new_client(account.bot_token, account.api_url, session)
        return tuple([finding async for finding in _findings(client, account, channels, now)])


async def _findings(
    client: AsyncWebClient, account: SlackAccount, channels: Sequence[Destination], now: datetime
) -> AsyncIterator[Finding]:
    try:
        answer = await client.auth_test()
    except FAILED as error:
        yield _trouble("SLACK_BOT_TOKEN", error)
    else:
        headers = {key.lower(): value for key, value in answer.headers.items()}
        yield Finding(well=True, said=f"SLACK_BOT_TOKEN is {answer.get('user')} in {answer.get('team')}")
        yield _scopes(headers.get("x-oauth-scopes", ""))
        yield _clock(headers.get("date", ""), now)
        for channel in channels:
            yield await _channel(client, channel, answer.get("team_id"))
    yield await _entrance(client, account)


def _trouble(what: str, error: Exception) -> Finding:
    refused = refusal(error)
    if refused:
        return Finding(well=False, said=f"{what} is refused", mend=refused.reason)
    mend = "look at the network, at a proxy, and at NEWSBRIEF_SLACK_API_URL where it is set; then run doctor again"
    return Finding(well=False, said=f"{what}: Slack gave no answer ({discreet(code_of(error))})", mend=mend)


def _scopes(granted: str) -> Finding:
    have = {scope.strip() for scope in granted.split(",")}
    missing = [f"{scope} ({why})" for scope, why in SCOPES.items() if scope not in have]
    if not missing:
        return Finding(well=True, said=f"all {len(SCOPES)} scopes are granted")
    mend = "add them under OAuth & Permissions, Bot Token Scopes, and reinstall the app"
    return Finding(well=False, said=f"scopes are missing: {', '.join(missing)}", mend=mend)


def _clock(date: str, now: datetime) -> Finding:
    try:
        ahead = (now - parsedate_to_datetime(date)).total_seconds()
    except (ValueError, TypeError):
        return Finding(well=True, said="the clock could not be compared: the answer carries no date")
    said = f"the clock is {abs(ahead):.0f} s {'ahead of' if ahead > 0 else 'behind'} Slack's"
    if abs(ahead) < UNEASY:
        return Finding(well=True, said=said)
    return Finding(well=False, said=said, mend=f"set it by NTP: signed requests are refused beyond {SKEW} s")


async def _channel(client: AsyncWebClient, channel: Destination, team: str | None) -> Finding:
    if channel.within and channel.within != team:
        mend = f"name a channel of {team} in newsbrief.yaml, or use that workspace's token"
        return Finding(well=False, said=f"{channel} is in another workspace than the token", mend=mend)
    try:
        answer = await client.conversations_info(channel=channel.channel)
    except FAILED as error:
        if code_of(error) == "channel_not_found":
            mend = "copy the id from the channel's details; in a private channel, /invite the bot first"
            return Finding(well=False, said=f"{channel} is not to be seen", mend=mend)
        return _trouble(str(channel), error)
    return _reach(channel, answer.get("channel") or {})


def _reach(channel: Destination, found: dict[str, Any]) -> Finding:
    name = f"{channel} (#{found.get('name', '?')})"
    if found.get("is_archived"):
        return Finding(well=False, said=f"{name} is archived", mend="unarchive it, or name another in newsbrief.yaml")
    if found.get("is_private") and not found.get("is_member"):
        return Finding(well=False, said=f"{name} is private and the bot is no member", mend="/invite the bot there")
    return Finding(well=True, said=f"{name} can be posted to")


async def _entrance(client: AsyncWebClient, account: SlackAccount) -> Finding:
    """Whether questions can come in."""
    if account.app_token is None:
        return Finding(well=True, said="questions come by signed HTTP (SLACK_SIGNING_SECRET); no socket is asked for")
    try:
        await client.apps_connections_open(app_token=account.app_token)
    except FAILED as error:
        return _trouble("SLACK_APP_TOKEN", error)
    return Finding(well=True, said="SLACK_APP_TOKEN opens a socket")
