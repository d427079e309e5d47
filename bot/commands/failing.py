"""What a command answers where the database is away: an ordinary thing, and no mistake of ours."""

from __future__ import annotations

import logging

from bot.commands.replies import Reply
from bot.commands.texts import failure
from bot.errors import StoreFault

log = logging.getLogger(__name__)

AWAY = ("Not just now", "What is kept can't be reached. Try again in a minute; whoever runs this bot is told why.")


def away(event: str, fault: StoreFault, *, platform: str) -> Reply:
    """The answer. That the database is away is said where that is noticed, once for all who ask meanwhile."""
    log.log(fault.level, "%s: %s", event, fault, extra={"platform": platform})
    return failure(*AWAY)
