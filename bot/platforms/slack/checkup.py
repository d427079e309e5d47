"""Looks whether Slack lets us do what we do: tokens, scopes, clock, the channels of the schedules. Posts nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.platforms.discretion import discreet
from bot.platforms.slack.calling import FAILED, code_of, new_client, new_session, refusal
from bot.platforms.slack.manifest import INSTALL, SCOPES
from bot.ports.installing import Installation
from bot.ports.platforms import Finding
from bot.settings.accounts import SlackAccount
from bot.settings.values import Destination

SKEW = 300  # seconds, as docs.slack.dev/authentication/verifying-requests-from-slack asks for
UNEASY = 60


async def check_up(account: SlackAccount, channels: Sequence[Destination], *, now: datetime) -> tuple[Finding, ...]:
    """Every finding of one workspace, in the order in which things have to be mended. `now` is this machine's clock."""
    async with new_session() as session:
        client = new_client(account.bot_token, account.api_url, session)
        found = [each async for each in _findings(client, "SLACK_BOT_TOKEN", channels, now)]
        return (*found, await _entrance(client, account))


async def check_up_many(
    account: SlackAccount, installations: Sequence[Installation], channels: Sequence[Destination], *, now: datetime
) -> tuple[Finding, ...]:
    """The same of every workspace that installed the app. Renews no token: that is for the bot that runs."""
    findings = [] if installations else [_nobody()]
    async with new_session() as session:
        for each in installations:
            what = f"the token of {each.name or each.place} ({each.place})"
            if each.expires_at and each.expires_at <= now:
                findings.append(Finding(well=False, said=f"{what} has ended", mend="`newsbrief run` renews it"))
                continue
            client = new_client(each.token, account.api_url, session)
            theirs = [to for to in channels if to.within == each.place or (not to.within and len(installations) == 1)]
            findings += [finding async for finding in _findings(client, what, theirs, now)]
    findings += map(_homeless, _without_place(installations, channels))
    return tuple(findings)


def _nobody() -> Finding:
    mend = f"open {INSTALL} at the bot's public address while `newsbrief run` is up"
    return Finding(well=False, said="no workspace has installed the app yet", mend=mend)


def _without_place(installations: Sequence[Installation], channels: Sequence[Destination]) -> list[Destination]:
    places = {each.place for each in installations}
    return [to for to in channels if to.within not in places and (to.within or len(places) != 1)]


def _homeless(channel: Destination) -> Finding:
    said = f"{channel} is in no workspace that installed the app"
    mend = "install it there, or write slack:TEAM/CHANNEL with the id of the workspace (or organisation) that did"
    return Finding(well=False, said=said, mend=mend)


async def _findings(
    client: AsyncWebClient, what: str, channels: Sequence[Destination], now: datetime
) -> AsyncIterator[Finding]:
    try:
        answer = await client.auth_test()
    except FAILED as error:
        yield _trouble(what, error)
        return
    headers = {key.lower(): value for key, value in answer.headers.items()}
    yield Finding(well=True, said=f"{what} is {answer.get('user')} in {answer.get('team')}")
    yield _scopes(headers.get("x-oauth-scopes", ""))
    yield _clock(headers.get("date", ""), now)
    for channel in channels:
        yield await _channel(client, channel, answer.get("enterprise_id"), answer.get("team_id"))


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


async def _channel(client: AsyncWebClient, channel: Destination, *places: str | None) -> Finding:
    if channel.within and channel.within not in places:
        mend = f"name a channel of {places[-1]} in newsbrief.yaml, or use that workspace's token"
        return Finding(well=False, said=f"{channel} is in another workspace than the token", mend=mend)
    if channel.channel.startswith("@"):
        return await _person(client, channel)
    try:
        answer = await client.conversations_info(channel=channel.channel)
    except FAILED as error:
        if code_of(error) == "channel_not_found":
            mend = "copy the id from the channel's details; in a private channel, /invite the bot first"
            return Finding(well=False, said=f"{channel} is not to be seen", mend=mend)
        return _trouble(str(channel), error)
    return _reach(channel, answer.get("channel") or {})


async def _person(client: AsyncWebClient, to: Destination) -> Finding:
    try:
        answer = await client.users_info(user=to.channel[1:])
    except FAILED as error:
        if code_of(error) in ("user_not_found", "user_not_visible"):
            mend = "copy the person's id from their profile (Copy member ID)"
            return Finding(well=False, said=f"{to} is nobody in this workspace", mend=mend)
        return _trouble(str(to), error)
    found = answer.get("user") or {}
    if found.get("deleted"):
        return Finding(well=False, said=f"{to} has left the workspace", mend="name somebody else in newsbrief.yaml")
    return Finding(well=True, said=f"{to} can be written to")


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
