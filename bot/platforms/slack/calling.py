"""Calls of Slack's Web API: the client with its retries said, and what an answer or its absence means.

Slack has no documented key that makes a post happen once. A request whose answer got lost may have posted, so nothing
is repeated but what Slack certainly refused: 429, which it answers before doing anything. (The stock client repeats
after a lost connection and posts twice.)
"""

from __future__ import annotations

import asyncio
from enum import Enum
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackRequestError
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import AccessRefused
from bot.platforms.discretion import quiet_logger
from bot.platforms.turns import spending

ANSWER_WITHIN = 15.0  # seconds; a person has given up long before
ATTEMPTS = 3  # against 429, each after the time that Slack asks for

LOST = (aiohttp.ClientError, asyncio.TimeoutError, OSError)
"""What a call raises when no answer came."""

_MENDS = {
    "invalid_auth": "the token is wrong or of another app; copy it again",
    "not_authed": "the token is empty",
    "token_revoked": "the token was revoked; install the app again and copy the new one",
    "token_expired": "the token is past its time; token rotation needs an installation, not a token alone",
    "account_inactive": "the workspace or the bot's user was deleted, or the app was removed; install it again",
    "not_allowed_token_type": "another kind of token: SLACK_BOT_TOKEN begins with xoxb-, SLACK_APP_TOKEN with xapp-",
    "missing_scope": "a scope is missing; add it under OAuth & Permissions (App-Level Tokens for xapp-), reinstall",
    "no_permission": "the workspace doesn't let this app do so; ask an admin of it",
    "org_login_required": "the workspace is being moved to an organisation; wait for its end",
    "ekm_access_denied": "an admin has suspended the workspace's keys",
    "team_access_not_granted": "the organisation has not given the app this workspace; ask its admin",
    "invalid_app_id": "the app was deleted",
}


class Sent(Enum):
    """What became of a request that posts something."""

    DONE = "done"
    REFUSED = "refused"  # certainly not posted
    UNKNOWN = "unknown"  # the answer got lost, or Slack failed halfway: perhaps posted


def new_client(
    token: str | None, api_url: str, session: aiohttp.ClientSession | None = None, *, attempts: int = ATTEMPTS
) -> AsyncWebClient:
    """A client that repeats nothing except after 429, and not even that where `attempts` is 0.

    Without a session each call opens a connection of its own.
    """
    return AsyncWebClient(
        token=token,
        base_url=api_url,
        session=session,
        timeout=int(ANSWER_WITHIN),
        logger=quiet_logger(),
        retry_handlers=[AsyncRateLimitErrorRetryHandler(max_retry_count=attempts)] if attempts else [],
    )


def new_session() -> aiohttp.ClientSession:
    """One pool of connections for all calls, which go in the turns they are in; proxies come from the environment."""
    return aiohttp.ClientSession(
        timeout=aiohttp.ClientTimeout(total=ANSWER_WITHIN), trust_env=True, trace_configs=[spending()]
    )


def code_of(error: Exception) -> str:
    """Slack's own word for a refusal, or the kind of trouble where it gave none."""
    if isinstance(error, SlackApiError):
        answer: Any = error.response.data if hasattr(error.response, "data") else error.response
        word = answer.get("error") if isinstance(answer, dict) else None
        return str(word or f"http_{getattr(error.response, 'status_code', 'unknown')}")
    return type(error).__name__


def sent(error: Exception) -> Sent:
    """Whether a failed request may have posted all the same.

    Slack says of `fatal_error`, `internal_error` and `request_timeout` that some of it may have succeeded, and an
    answer that is no JSON comes from something in between (docs.slack.dev/reference/methods/chat.postMessage).
    """
    if isinstance(error, SlackApiError):
        doubtful = code_of(error).startswith("http_5") or code_of(error) in (
            "fatal_error",
            "internal_error",
            "request_timeout",
            "service_unavailable",
        )
        return Sent.UNKNOWN if doubtful else Sent.REFUSED
    return Sent.UNKNOWN


def refusal(error: Exception) -> AccessRefused | None:
    """The error as one that only a person can mend; None where trying again may help."""
    code = code_of(error)
    if isinstance(error, SlackApiError) and code in _MENDS:
        return AccessRefused("Slack", f"{code}: {_MENDS[code]}")
    return None


FAILED = (SlackApiError, SlackRequestError, *LOST)
"""Everything that a call raises when it didn't work."""
