"""What Slack's answer to a post means for its delivery: the one place where statuses and error words are read.

::

    429, ratelimited                            Limited, by the seconds of Retry-After
    never connected, workspace being moved      Failed: certainly not posted, and trying again may help
    no answer, 5xx, halfway errors              Failed, doubtful: perhaps posted
    channel gone, no right, token taken back    Refused: nothing goes there until a person has mended it
    any other word                              Refused for this message alone

The words are those of docs.slack.dev/reference/methods/chat.postMessage; those of incoming webhooks are in
docs.slack.dev/messaging/sending-messages-using-incoming-webhooks.
"""

from __future__ import annotations

import aiohttp
from slack_sdk.errors import SlackApiError

from bot.platforms.slack.calling import Sent, code_of, refusal, sent
from bot.ports.posting import Failed, Limited, Refused

UNSAID = 30.0  # seconds to wait where Slack names none

_PLACE = {
    "channel_not_found": "the channel is gone, or it is private and the bot is no member; /invite the bot there",
    "no_channel": "the channel is gone",
    "not_in_channel": "the bot is not in the channel; /invite it there",
    "is_archived": "the channel is archived; unarchive it, or name another",
    "channel_is_archived": "the channel is archived; unarchive it, or name another",
    "channel_is_limited_access": "the channel doesn't let apps post; ask its manager",
    "action_prohibited": "an admin doesn't let apps post there",
    "restricted_action": "an admin doesn't let the bot post there",
    "restricted_action_read_only_channel": "the channel is read only",
    "restricted_action_non_threadable_channel": "the channel takes no threads; use another layout",
    "restricted_action_thread_only_channel": "the channel takes threads only",
    "restricted_action_thread_locked": "the thread is locked",
    "posting_to_general_channel_denied": "an admin doesn't let apps post in #general",
    "cannot_dm_bot": "a bot takes no direct messages",
    "messages_tab_disabled": "the app's Messages tab is switched off; switch it on under App Home",
    "user_disabled": "the person's account is deactivated",
    "user_not_found": "there is no such person in the workspace",
    "slack_connect_blocked_file_type": "the other organisation doesn't take this",
    "invalid_token": "the webhook was taken back; make a new one and set its variable",
    "no_active_hooks": "the webhook is switched off",
    "no_service": "the webhook is gone; make a new one and set its variable",
    "no_service_id": "the webhook's address is cut short",
    "no_team": "the webhook's workspace is gone",
    "team_disabled": "the webhook's workspace is deactivated",
}
_LATER = ("org_login_required", "team_added_to_org", "accesslimited")
_LIMITED = ("ratelimited", "rate_limited", "message_limit_exceeded")


def outcome_of(error: Exception, *, scope: str) -> Limited | Failed | Refused:
    """What became of a post that raised this; `scope` names what is limited where that is it."""
    if isinstance(error, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError):
        return Failed(reason=f"Slack could not be reached ({type(error).__name__})", doubtful=False)
    code = code_of(error)
    if not isinstance(error, SlackApiError):
        return Failed(reason=f"Slack gave no answer ({code})", doubtful=True)
    if code in _LIMITED or _status(error) == 429:
        return Limited(seconds=_retry_after(error), scope=scope)
    if sent(error) is Sent.UNKNOWN:
        return Failed(reason=f"Slack failed halfway ({code})", doubtful=True)
    return refused(code, refusal(error))


def refused(code: str, access: Exception | None = None) -> Failed | Refused:
    """What a word means that says that nothing was posted."""
    if code in _LATER:
        return Failed(reason=f"Slack moves the workspace ({code})", doubtful=False)
    if code in _PLACE:
        return Refused(reason=f"{code}: {_PLACE[code]}")
    if access is not None:
        return Refused(reason=str(access))
    return Refused(reason=f"Slack doesn't take this message ({code})", place=False)


def _status(error: SlackApiError) -> int:
    return int(getattr(error.response, "status_code", 0))


def _retry_after(error: SlackApiError) -> float:
    headers = getattr(error.response, "headers", None) or {}
    said = next((value for name, value in headers.items() if name.lower() == "retry-after"), "")
    return seconds_of(said)


def seconds_of(said: str) -> float:
    """The seconds that a `Retry-After` names."""
    return float(said) if said.strip().isdecimal() else UNSAID
