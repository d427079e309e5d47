"""What each platform with tokens lets us do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.app.accounts import accounts_at_least_one
from bot.errors import NothingKept
from bot.ports.platforms import Finding
from bot.settings.accounts import SlackAccount
from bot.settings.values import Destination, Settings

if TYPE_CHECKING:
    pass


async def check_ups(settings: Settings) -> tuple[Finding, ...]:
    """What each platform with tokens lets us do, and what it doesn't.

    Raises:
        WrongUsage: no platform has tokens, or tokens are missing or mixed up.
    """
    slack, discord = accounts_at_least_one()
    channels = sorted({to for schedule in settings.schedules for to in schedule.to}, key=str)
    findings: tuple[Finding, ...] = ()
    if slack is not None:
        findings += await _slack_check_up(settings, slack, [to for to in channels if to.platform == "slack"])
    if discord is not None:
        from bot.platforms.discord import checkup as on_discord

        findings += await on_discord.check_up(discord, [to for to in channels if to.platform == "discord"])
    return findings


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
