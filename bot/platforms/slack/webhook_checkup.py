"""Looks whether incoming webhooks are there. Posts nothing: a webhook that is there refuses a message without words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.platforms.slack.calling import LOST, new_session
from bot.platforms.slack.outcomes import refused
from bot.ports.platforms import Finding
from bot.ports.posting import Refused
from bot.settings.slack_webhooks import webhook_variable
from bot.settings.values import Destination

_THERE = ("no_text", "invalid_payload", "missing_text_or_fallback_or_attachments")


async def check_webhooks(hooks: Sequence[Destination], address: Callable[[Destination], str]) -> tuple[Finding, ...]:
    """A finding for each; `address` gives its address, or raises ValueError. No address is shown."""
    return tuple([await _finding(hook, address) for hook in hooks])


async def _finding(hook: Destination, address: Callable[[Destination], str]) -> Finding:
    try:
        where = address(hook)
    except ValueError as error:
        mend = "copy the address under Incoming Webhooks in the app's settings"
        return Finding(well=False, said=str(error), mend=mend)
    try:
        async with new_session() as session, session.post(where, json={}) as answer:
            said = (await answer.text())[:80].strip()
    except LOST as error:
        mend = f"look at the network and at {webhook_variable(hook)}, then run doctor again"
        return Finding(well=False, said=f"{hook}: Slack gave no answer ({type(error).__name__})", mend=mend)
    if said in _THERE:
        return Finding(well=True, said=f"{hook} is there")
    outcome = refused(said if said.isidentifier() else f"http_{answer.status}")
    mend = outcome.reason if isinstance(outcome, Refused) and outcome.place else f"look at {webhook_variable(hook)}"
    return Finding(well=False, said=f"{hook} does not take messages ({outcome.reason.partition(':')[0]})", mend=mend)
