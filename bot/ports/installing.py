"""Where the Slack app is installed, and what was handled there."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """The Slack app as a workspace has installed it, or a whole organisation. Its secrets don't show in its `repr`.

    `workspace` is None where all of an organisation has it. A token that has to be renewed comes with the instant that
    it `expires_at` and the `refresh_token` that renews it, once.
    """

    app: str
    workspace: str | None
    organisation: str | None
    name: str
    bot_id: str
    bot_user: str
    scopes: tuple[str, ...]
    token: str = field(repr=False)
    installed_at: datetime
    refresh_token: str | None = field(default=None, repr=False)
    expires_at: datetime | None = None

    @property
    def place(self) -> str:
        """The id of the workspace or organisation: no two have the same."""
        return self.workspace or self.organisation or ""


class Installations(Protocol):
    """Where the app is installed."""

    async def keep_installation(self, installation: Installation, *, instead_of: str | None = None) -> bool:
        """Takes the place of an earlier one of the same workspace or organisation; says whether it did.

        With `instead_of` only where an installation with this very token is kept: what was removed or installed anew
        in the meantime stays as it is.
        """
        ...

    async def installation(self, place: str) -> Installation | None:
        """The one of this workspace or organisation."""
        ...

    async def installations(self) -> tuple[Installation, ...]:
        """All of them, in the order of their places."""
        ...

    async def remove_installation(self, place: str, *, before: datetime) -> None:
        """Removes it with its tokens, unless it was installed at this instant or later."""
        ...


class InstallStates(Protocol):
    """What tells that who comes back from Slack's consent page set out from here; each is good once."""

    async def issue_state(self, state: str, *, until: datetime) -> None:
        """Makes it good until then."""
        ...

    async def take_state(self, state: str, *, now: datetime) -> bool:
        """Whether it was good; it no longer is."""
        ...


class Handled(Protocol):
    """What was begun already, by this process, by one before it or by one beside it."""

    async def first_time(self, key: str, *, now: datetime) -> bool:
        """Whether nobody asked about this key before. It is remembered for two days at least."""
        ...
