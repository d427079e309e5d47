"""The posters of Slack's destinations, by the platform that a destination names."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager

from bot.platforms.slack.calling import new_session
from bot.platforms.slack.delivering import SlackPoster
from bot.platforms.slack.tokens import Tokens
from bot.platforms.slack.webhooks import SlackWebhookPoster
from bot.platforms.slack.workspaces import ManyWorkspaces, OneWorkspace
from bot.ports.deliveries import Gate
from bot.ports.posting import Poster
from bot.settings.accounts import SlackAccount
from bot.settings.values import Destination


@asynccontextmanager
async def open_posters(
    account: SlackAccount | None,
    tokens: Tokens | None,
    address: Callable[[Destination], str],
    *,
    gate: Gate,
    overrides: Mapping[str, str] | None = None,
) -> AsyncIterator[Mapping[str, Poster]]:
    """`slack` where there is an account, and `slack-webhook`; nothing is asked of Slack before the first post.

    `tokens` are those that the rest of this process uses, where many workspaces installed the app. `address` gives the
    address of a webhook, or raises ValueError.
    """
    async with new_session() as session:
        posters: dict[str, Poster] = {"slack-webhook": SlackWebhookPoster(address, session, gate, overrides)}
        if account is not None and account.bot_token is not None:
            posters["slack"] = SlackPoster(OneWorkspace(account, session), gate, overrides)
        elif account is not None and tokens is not None:
            posters["slack"] = SlackPoster(ManyWorkspaces(account, tokens, session), gate, overrides)
        yield posters
