"""What a person asks, as every platform hands it over."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """What a person typed behind `/brief`, or who pressed a button.

    The options of a form are joined into `text` with spaces. `locale` and `zone` (an IANA name) are the person's, where
    the platform knows them. `shared` is their wish that the channel sees the answer; behind a button it says that the
    message it stands under is seen by the channel already. `admin` says that the platform lets them manage the
    workspace or server.
    """

    platform: str
    user: str
    workspace: str | None = None
    channel: str | None = None
    text: str = ""
    locale: str = "en"
    zone: str | None = None
    shared: bool = False
    admin: bool = False

    @property
    def asker(self) -> str:
        """The person, as an audience: `PLATFORM:WORKSPACE/@USER`."""
        return f"{self._within}@{self.user}"

    @property
    def place(self) -> str:
        """The channel, as an audience: `PLATFORM:WORKSPACE/CHANNEL`; the person where there is none."""
        return f"{self._within}{self.channel}" if self.channel else self.asker

    @property
    def _within(self) -> str:
        return f"{self.platform}:{self.workspace}/" if self.workspace else f"{self.platform}:"
