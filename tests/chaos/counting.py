"""What came to the platforms, counted against what was to come. Pure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.platforms.discord.marks import nonce_of
from bot.settings.values import Destination
from tests.chaos.platforms import Seen

_AFTER = 0.05  # seconds behind a hang in which what came meanwhile is noted
_PARTS = 20  # more than any delivery here has


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """`lost` parts are those that others of the same schedule and platform have; `strange` ones nobody planned."""

    messages: int
    lost: int
    twice: int
    strange: int
    discord: int
    slack: int


def count(deliveries: Mapping[str, tuple[str, Destination]], seen: Seen) -> Count:
    """Counts messages, and the most requests of any second: to Discord in all, to one of Slack's channels."""
    parts = {
        _name(to, f"{identity}.{part}"): (identity, part)
        for identity, (_, to) in deliveries.items()
        for part in range(_PARTS)
    }
    times = Counter(parts[platform, key] for platform, _, key in seen.messages if (platform, key) in parts)
    there: defaultdict[str, set[int]] = defaultdict(set)
    for identity, part in times:
        there[identity].add(part)
    whole: defaultdict[tuple[str, str], int] = defaultdict(lambda: 1)
    for identity, (schedule, to) in deliveries.items():
        kind = schedule, to.platform
        whole[kind] = max(whole[kind], len(there[identity]))
    return Count(
        messages=len(seen.messages),
        lost=sum(
            whole[schedule, to.platform] - len(there[identity]) for identity, (schedule, to) in deliveries.items()
        ),
        twice=sum(number - 1 for number in times.values()),
        strange=len(seen.messages) - times.total(),
        discord=most_in_a_second(seen.discord, seen.hung),
        slack=max((most_in_a_second(instants, seen.hung) for instants in seen.slack.values()), default=0),
    )


def most_in_a_second(instants: Sequence[float], hung: Sequence[tuple[float, float]] = ()) -> int:
    """The most instants in any span of one second in which who noted them did not hang."""
    ordered, ends = sorted(instants), [end for _, end in hung]
    judged = (
        bisect_right(ordered, at + 1) - number for number, at in enumerate(ordered) if not _touched(at, hung, ends)
    )
    return max(judged, default=0)


def _touched(at: float, hung: Sequence[tuple[float, float]], ends: Sequence[float]) -> bool:
    """Whether a hang lies in the second that begins at the instant, or ended just before: then what came is noted."""
    after = bisect_left(ends, at - _AFTER)
    return after < len(hung) and hung[after][0] <= at + 1


def _name(to: Destination, key: str) -> tuple[str, str]:
    return to.platform, nonce_of(key) if to.platform == "discord" else key
