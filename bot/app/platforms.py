"""The platforms that answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.app.ground import Ground
from bot.ports.platforms import Platform
from bot.settings.accounts import SlackAccount
from bot.settings.discord_account import DiscordAccount

if TYPE_CHECKING:
    from bot.app.answers import Overrides
    from bot.commands import Commands, Reply
    from briefings.rendering.chat.message import Message

Listen = tuple[str | None, int]


def platforms_of(ground: Ground, commands: Commands, *, listen: Listen) -> tuple[Platform, ...]:
    """One for each account; `listen` is where signed HTTP is taken."""
    platforms: list[Platform] = []
    if ground.accounts.slack is not None:
        platforms.append(_slack(ground, ground.accounts.slack, commands, listen))
    if ground.accounts.discord is not None:
        platforms.append(_discord(ground, ground.accounts.discord, commands))
    return tuple(platforms)


def _slack(ground: Ground, account: SlackAccount, commands: Commands, listen: Listen) -> Platform:
    from bot.app.answers import answers
    from bot.platforms.slack.desk import Office
    from bot.platforms.slack.endpoint import Listening
    from bot.platforms.slack.messages import messages_of
    from bot.platforms.slack.platform import Slack

    office = Office(
        commands=commands,
        render=answers(messages_of, ground.overrides),
        clock=ground.clock,
        briefings=tuple((briefing.name, briefing.title) for briefing in ground.settings.briefings),
        handled=ground.store.apps,
    )
    return Slack(
        account=account,
        office=office,
        apps=ground.store.apps,
        tokens=ground.slack_tokens,
        listening=Listening(host=listen[0], port=listen[1]),
        told=ground.told,
    )


def _discord(ground: Ground, account: DiscordAccount, commands: Commands) -> Platform:
    from bot.app.answers import answers, charts_shown
    from bot.platforms.discord.desk import Office
    from bot.platforms.discord.messages import messages_of
    from bot.platforms.discord.platform import Discord

    def render(reply: Reply, *, overrides: Overrides) -> Sequence[Message]:
        return messages_of(
            reply, overrides, style=ground.settings.discord_style, pictures=ground.draw(charts_shown(reply))
        )

    office = Office(commands=commands, render=answers(render, ground.overrides))
    return Discord(account=account, office=office, gate=ground.discord_gate, told=ground.told)
