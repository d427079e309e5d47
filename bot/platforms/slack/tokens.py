"""Tokens of workspaces that installed the app, each good for the call that it is asked for.

::

    installation ── hours left ──────────────────────────> its token
                 ├─ under two ──> renewed behind the scenes ─> its token, while it lasts
                 └─ hardly any ─> renewed, kept, then used

A token is renewed with a refresh token that is good once, so one renewal a workspace runs at a time, and what it gives
is kept before anybody gets it (docs.slack.dev/authentication/using-token-rotation). Where another process was faster,
its token is what is kept, and is used.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from slack_bolt.authorization import AuthorizeResult
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.errors import SlackTokenRotationError
from slack_sdk.oauth.installation_store import Bot
from slack_sdk.oauth.token_rotation.async_rotator import AsyncTokenRotator

from bot.platforms.discretion import discreet
from bot.platforms.slack.calling import LOST, code_of, new_client
from bot.ports.clock import Clock
from bot.ports.installing import Installation, Installations
from bot.settings.accounts import SlackAccount

log = logging.getLogger("newsbrief.slack")

Authorize = Callable[..., Awaitable[AuthorizeResult | None]]

EARLY = timedelta(hours=2)  # of twelve: as early as Bolt does it
URGENT = timedelta(minutes=5)
AGAIN = timedelta(minutes=1)  # between tries that fail


class Tokens:
    """Installations with tokens that are good now."""

    def __init__(self, installations: Installations, rotator: AsyncTokenRotator, clock: Clock) -> None:
        self._installations, self._rotator, self._clock = installations, rotator, clock
        self._renewals: dict[str, asyncio.Task[Installation | None]] = {}
        self._failed: dict[str, datetime] = {}

    async def installation(self, *places: str | None) -> Installation | None:
        """The first that there is of these workspaces and organisations, with a good token."""
        for place in places:
            if place and (found := await self._installations.installation(place)):
                return await self.good(found)
        return None

    async def every(self) -> tuple[Installation, ...]:
        """All installations as they are kept."""
        return await self._installations.installations()

    async def good(self, installation: Installation) -> Installation | None:
        """The installation with a token that lasts; None where it was removed in the meantime."""
        if installation.expires_at is None:
            return installation
        left = installation.expires_at - self._clock.now()
        if left > EARLY:
            return installation
        renewal = self._renewal(installation)
        return installation if left > URGENT else await asyncio.shield(renewal)

    async def close(self) -> None:
        """Waits for renewals under way: what Slack has given out must be kept."""
        await asyncio.gather(*self._renewals.values(), return_exceptions=True)

    def _renewal(self, installation: Installation) -> asyncio.Task[Installation | None]:
        """The one renewal of this workspace that is under way."""
        place = installation.place
        if place not in self._renewals:
            task = asyncio.create_task(self._renewed(installation))
            task.add_done_callback(lambda done: self._over(place, done))
            self._renewals[place] = task
        return self._renewals[place]

    def _over(self, place: str, task: asyncio.Task[Installation | None]) -> None:
        del self._renewals[place]
        if not task.cancelled() and (error := task.exception()):
            log.error("slack.token_not_renewed: %s: %s", place, discreet(str(error)))

    async def _renewed(self, installation: Installation) -> Installation | None:
        place, now = installation.place, self._clock.now()
        current = await self._installations.installation(place)
        if current is None or current.token != installation.token or now < self._failed.get(place, now):
            return current  # removed, or renewed by another process; or it failed just now
        try:
            bot = await self._rotated(_bot(current))
        except (SlackTokenRotationError, *LOST) as error:
            self._failed[place] = now + AGAIN
            log.warning("slack.token_not_renewed: %s: %s", place, discreet(_reason(error)))
            return await self._installations.installation(place)
        if bot is None or bot.bot_token_expires_at is None:
            return current
        expires_at = datetime.fromtimestamp(bot.bot_token_expires_at, UTC)
        renewed = replace(
            current,
            token=bot.bot_token,
            refresh_token=bot.bot_refresh_token or current.refresh_token,
            expires_at=expires_at,
        )
        kept = await self._installations.keep_installation(renewed, instead_of=current.token)
        log.info("slack.token_renewed: %s", place)
        return renewed if kept else await self._installations.installation(place)

    async def _rotated(self, bot: Bot) -> Bot | None:
        """The bot with its next token. A lost answer is asked for again at once: Slack's grace for that is short."""
        try:
            return await self._rotator.perform_bot_token_rotation(bot=bot, minutes_before_expiration=_ALWAYS)
        except LOST:
            return await self._rotator.perform_bot_token_rotation(bot=bot, minutes_before_expiration=_ALWAYS)


def authorizing(tokens: Tokens) -> Authorize:
    """What Bolt asks of each request: whose token answers it. None where the app isn't installed (any more)."""

    async def authorize(
        context: AsyncBoltContext, enterprise_id: str | None, team_id: str | None
    ) -> AuthorizeResult | None:
        workspace = None if context.is_enterprise_install else team_id
        found = await tokens.installation(workspace, enterprise_id)
        if found is None:
            return None
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id,
            team=found.name,
            bot_id=found.bot_id,
            bot_user_id=found.bot_user,
            bot_token=found.token,
            bot_scopes=list(found.scopes),
        )

    return authorize


def tokens_of(account: SlackAccount, installations: Installations, clock: Clock) -> Tokens:
    """The tokens of everybody who installed this account's app."""
    client = new_client(None, account.api_url)
    rotator = AsyncTokenRotator(client_id=account.client_id, client_secret=account.client_secret, client=client)
    return Tokens(installations, rotator, clock)


_ALWAYS = 60 * 24 * 365 * 100  # minutes: whether it is time was decided here


def _bot(installation: Installation) -> Bot:
    expires = installation.expires_at
    return Bot(
        bot_token=installation.token,
        bot_id=installation.bot_id,
        bot_user_id=installation.bot_user,
        bot_refresh_token=installation.refresh_token,
        bot_token_expires_at=int(expires.timestamp()) if expires else None,
        installed_at=installation.installed_at.timestamp(),
    )


def _reason(error: Exception) -> str:
    """Slack's word for it, which the rotator wraps."""
    return code_of(error.api_error if isinstance(error, SlackTokenRotationError) else error)
