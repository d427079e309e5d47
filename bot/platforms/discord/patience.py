"""How long the platform waits for what."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """Seconds.

    `first` to `most` lie between tries to start, `identify` between shards (discord.com/developers/docs/events/gateway,
    rate limiting). `settle` is what answers in progress get when we stop. `guilds` is waited for the next server before
    all count as known. A limit that lasts longer than `limit` is not waited out (the library takes 30 at least).
    `defer` is what a first response may take: after three Discord tells the person that the app failed.
    """

    first: float = 1
    most: float = 60
    identify: float = 5
    guilds: float = 2
    limit: float = 45
    settle: float = 5
    defer: float = 2.8

    def delay(self, failures: int, *, jitter: float) -> float:
        """The wait after so many failures in a row: doubled each time; `jitter` in 0..1 takes up to half off."""
        return min(self.most, self.first * 2.0 ** min(failures - 1, 16)) * (1 - jitter / 2)
