"""Calls of Discord's API: how long they may take, and what a failure means."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from enum import Enum
from typing import Any

import aiohttp
import discord

from bot.errors import AccessRefused
from bot.platforms.discord.gate import AnswerLost
from bot.ports.deliveries import TurnRefused

log = logging.getLogger("newsbrief.discord")

TO_POST = 60.0  # seconds; the library waits inside of it when a channel's limit is used up
TO_START = 30.0  # seconds for a call at the start

FAILED = (discord.DiscordException, AnswerLost, TurnRefused, aiohttp.ClientError, TimeoutError, OSError)
"""Everything that a call raises when it didn't work."""

_TOO_LATE = (10062, 40060)  # unknown interaction; already acknowledged, as when Discord repeats an event


class Sent(Enum):
    """What became of a request that posts something."""

    DONE = "done"
    REFUSED = "refused"  # certainly not posted
    UNKNOWN = "unknown"  # the answer got lost, or Discord failed halfway: perhaps posted


async def within(seconds: float, call: Coroutine[Any, Any, Any]) -> Any:
    """What the call gives, or TimeoutError."""
    async with asyncio.timeout(seconds):
        return await call


def sent(error: Exception) -> Sent:
    """Whether a failed request may have posted all the same: only an answer below 500 says that it has not."""
    if isinstance(error, discord.RateLimited):
        return Sent.REFUSED
    if isinstance(error, discord.HTTPException) and error.status < 500:
        return Sent.REFUSED
    return Sent.UNKNOWN


def code_of(error: Exception) -> str:
    """Discord's own number for a refusal with the HTTP status, or the kind of trouble where it gave none.

    Nothing of the request is in it: an address of an interaction holds its token.
    """
    if isinstance(error, discord.HTTPException):
        return f"http {error.status} code {error.code}"
    if isinstance(error, discord.ConnectionClosed):
        return f"gateway closed {error.code}"
    return type(error).__name__


def too_late(error: Exception) -> bool:
    """Whether somebody else has answered the interaction, or nobody may any more."""
    return isinstance(error, discord.HTTPException) and error.code in _TOO_LATE


def noted(what: str, error: Exception) -> Sent:
    """Logs a failed post, and says what became of it."""
    outcome = sent(error)
    log.warning("discord.not_posted: %s: %s (%s)", what, code_of(error), outcome.value)
    return outcome


_PORTAL = "https://discord.com/developers/applications"
_CLOSED = {
    4004: f"the token is wrong; reset it under Bot at {_PORTAL} and set DISCORD_TOKEN",
    4010: "the shard that it was told to be is none; unset what tells it",
    4011: "it is on too many servers for one shard; start it again",
    4012: "the gateway's version is no longer served; update newsbrief",
    4013: "it asks for intents that there are not; update newsbrief",
    4014: f"it asks for intents that are not switched on under Bot at {_PORTAL}",
}


def refusal(error: Exception) -> AccessRefused | None:
    """The error as one that only a person can mend; None where trying again may help.

    Close codes: discord.com/developers/docs/topics/opcodes-and-status-codes, gateway.
    """
    if isinstance(error, discord.LoginFailure):
        return AccessRefused("Discord", _CLOSED[4004])
    if isinstance(error, discord.PrivilegedIntentsRequired):
        return AccessRefused("Discord", _CLOSED[4014])
    if isinstance(error, discord.ConnectionClosed) and error.code in _CLOSED:
        return AccessRefused("Discord", _CLOSED[error.code])
    return None
