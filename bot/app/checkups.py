"""What each platform with tokens lets us do."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from bot.app.accounts import accounts, accounts_at_least_one
from bot.app.posters import destinations
from bot.errors import NothingKept
from bot.ports.platforms import Finding
from bot.settings.accounts import SlackAccount
from bot.settings.discord_webhooks import discord_webhooks
from bot.settings.names import names_of
from bot.settings.slack_webhooks import webhook_address
from bot.settings.values import Destination, Settings

if TYPE_CHECKING:
    pass


async def check_ups(settings: Settings) -> tuple[Finding, ...]:
    """What each platform with tokens lets us do, and what it doesn't.

    Raises:
        WrongUsage: no platform has tokens, or tokens are missing or mixed up.
    """
    channels = destinations(settings)
    hooks = [to.channel for to in channels if to.platform == "discord-webhook"]
    slack_hooks = [to for to in channels if to.platform == "slack-webhook"]
    slack, discord = accounts() if hooks or slack_hooks else accounts_at_least_one()
    findings: tuple[Finding, ...] = ()
    if slack is not None:
        findings += await _slack_check_up(settings, slack, [to for to in channels if to.platform == "slack"])
    if discord is not None:
        from bot.platforms.discord import checkup as on_discord

        there = [to for to in channels if to.platform == "discord"]
        findings += await on_discord.check_up(discord, there, _tags(settings))
    if hooks:
        from bot.platforms.discord.webhook_checkup import check_webhooks

        findings += await check_webhooks(hooks, discord_webhooks(hooks, os.environ))
    if slack_hooks:
        from bot.platforms.slack.webhook_checkup import check_webhooks as check_slack_webhooks

        findings += await check_slack_webhooks(slack_hooks, partial(webhook_address, environment=os.environ))
    return findings


def _tags(settings: Settings) -> dict[Destination, tuple[str, ...]]:
    """What a forum's posts may be tagged with: what its schedules' briefings are called."""
    called = {briefing.name: names_of(briefing) for briefing in settings.briefings}
    found: dict[Destination, tuple[str, ...]] = {}
    for schedule in settings.schedules:
        for to in schedule.to:
            found[to] = found.get(to, ()) + called.get(schedule.briefing, ())
    return found


async def _slack_check_up(
    settings: Settings, account: SlackAccount, channels: Sequence[Destination]
) -> tuple[Finding, ...]:
    from bot.platforms.slack import checkup
    from bot.store import opened

    now = datetime.now(UTC)
    if account.bot_token is not None:
        return await checkup.check_up(account, channels, now=now)
    try:
        async with opened(settings.database, owner=False) as store:
            installations = await store.apps.installations()
    except NothingKept:
        installations = ()
    return await checkup.check_up_many(account, installations, channels, now=now)
