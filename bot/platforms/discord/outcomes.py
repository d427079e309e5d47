"""What Discord or the network did to a request, as an outcome of posting: the one place where codes are read.

::

    429, or a limit that would last too long ─> Limited     with Retry-After and what it is a limit of
    401, 403, 404, a code of _PLACE          ─> Refused     the place: every post there would be
    any other 4xx                            ─> Refused     this message
    5xx, a broken connection, no answer      ─> Failed      doubtful where the request had been sent

Codes: docs.discord.com/developers/topics/opcodes-and-status-codes.
"""

from __future__ import annotations

import math

import aiohttp
import discord

from bot.platforms.discord.calling import code_of
from bot.platforms.discord.gate import AnswerLost
from bot.ports.deliveries import TurnRefused
from bot.ports.posting import Failed, Limited, Refused

_PLACE = {
    10003: "the channel is gone",
    10015: "the webhook is gone",
    40058: "this kind of channel takes no messages",
    40067: "the forum wants a tag; give it one that is called like the briefing or a topic",
    50001: "the bot may not see the channel",
    50007: "the person takes no direct messages from the bot",
    50008: "this kind of channel takes no messages",
    50013: "the bot lacks a right in the channel; `newsbrief doctor` says which",
    50027: "the webhook's token is wrong",
    50278: "the bot shares no server with the person",
}
_MESSAGE = {
    10008: "the message is gone",
    50035: "Discord does not take a message of this form",
    50083: "the thread is archived and locked",
    240000: "a link in it is blocked by Discord",
}
_LATER = {
    40003: "direct messages are opened too fast",
    160006: "the server has as many threads as it may have",
}
_PAUSE = 5.0  # seconds, where a limit doesn't say how long it lasts
_GLOBAL = "global"


def outcome_of(error: Exception, *, doubtful: bool) -> Limited | Failed | Refused:
    """What became of a request that raised this; `doubtful` where it had been sent and nothing certain came back."""
    if isinstance(error, discord.RateLimited):
        return Limited(seconds=error.retry_after, scope="channel")
    if isinstance(error, discord.LoginFailure):
        return Refused(reason="DISCORD_TOKEN is wrong")
    if isinstance(error, discord.HTTPException):
        return _answered(error)
    if isinstance(error, TurnRefused):
        return Failed(reason=str(error), doubtful=doubtful)
    sure = isinstance(error, aiohttp.ClientConnectorError)  # no connection, so nothing was sent
    return Failed(reason=_trouble(error), doubtful=isinstance(error, AnswerLost) or (doubtful and not sure))


def _answered(error: discord.HTTPException) -> Limited | Failed | Refused:
    if error.status == 429:
        return limited(error)
    if error.code in _LATER:
        return Failed(reason=_LATER[error.code], doubtful=False)
    if error.status >= 500 or error.status == 408:
        return Failed(reason=f"Discord failed ({code_of(error)})", doubtful=True)
    words = _PLACE.get(error.code) or _MESSAGE.get(error.code) or "Discord refuses it"
    place = error.code in _PLACE or (error.code not in _MESSAGE and error.status in (401, 403, 404))
    return Refused(reason=f"{words} ({code_of(error)})", place=place)


def limited(error: discord.HTTPException) -> Limited:
    """How long a refusal for too many requests lasts, and what it is a limit of.

    One without `Via` comes from before Discord itself: the whole address is slowed down.
    """
    headers = error.response.headers
    scope = headers.get("X-RateLimit-Scope") or (_GLOBAL if "Via" not in headers else "channel")
    return Limited(seconds=_seconds(headers.get("Retry-After")), scope=scope)


def _seconds(told: str | None) -> float:
    try:
        seconds = float(told or _PAUSE)
    except ValueError:
        return _PAUSE
    return seconds if math.isfinite(seconds) and seconds > 0 else _PAUSE


def _trouble(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "Discord did not answer in time"
    return f"the connection to Discord broke ({code_of(error)})"
