"""Who may do what with a schedule. Pure.

Whoever the configuration calls an admin may do everything. An admin of a workspace or server may do what concerns the
channel they are in, and on Slack what concerns their workspace alone: on Discord a channel's id doesn't tell its
server. Everybody may do what they like with what they follow.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from bot.ports.scheduling import Asker
from bot.schedules.running import Standing
from bot.settings.values import Destination


@dataclass(frozen=True, slots=True, kw_only=True)
class Permits:
    """What one asker may do; `admins` are the configured ones.

    `alone` are the platforms on which the bot serves one workspace: what names none there is that one's.
    """

    asker: Asker
    admins: Collection[Destination]
    alone: Collection[str] = ()

    @property
    def everything(self) -> bool:
        """Whether the configuration names the asker."""
        return any(same(self.asker.person, each) for each in self.admins)

    @property
    def creating(self) -> bool:
        """Whether the asker may make schedules for the channel they are in."""
        return self.everything or self.asker.admin

    def managing(self, standing: Standing) -> bool:
        """Whether the asker may see and mend this schedule."""
        if self.everything or standing.owner == str(self.asker.person):
            return True
        return self.asker.admin and standing.origin != "follow" and all(map(self._near, standing.schedule.to))

    def _near(self, to: Destination) -> bool:
        here = self.asker.here
        only = not to.within and to.platform in self.alone
        theirs = to.platform == here.platform and (only or (bool(to.within) and to.within == here.within))
        return theirs or same(to, here)


def same(one: Destination, other: Destination) -> bool:
    """Whether both are one place: the workspace needs not be said where there is only one."""
    apart = one.within and other.within and one.within != other.within
    return (one.platform, one.channel) == (other.platform, other.channel) and not apart
