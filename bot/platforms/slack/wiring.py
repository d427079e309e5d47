"""The desk's listeners, told to Bolt."""

from __future__ import annotations

import re

from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.platforms.discretion import quiet_logger
from bot.platforms.slack.desk import Desk
from bot.platforms.slack.leaving import Leaving
from bot.platforms.slack.manifest import ASK, POINT
from bot.platforms.slack.tokens import Authorize
from bot.platforms.slack.views import FORM

_ANY = re.compile(r"(?s).*")


def bolt_app(desk: Desk, client: AsyncWebClient, authorize: Authorize, *, signing_secret: str | None) -> AsyncApp:
    """An app that knows the desk.

    `authorize` says for each request whose token answers it. Without it Bolt would ask `auth.test` within the three
    seconds of the first question, and would take SLACK_CLIENT_ID and SLACK_CLIENT_SECRET as a wish for an installation
    of its own. `client` has no token: each request gets one of its own.
    """
    app = AsyncApp(
        name="newsbrief.library",  # Bolt takes the logger of this name for its own, with the level that is given
        client=client,
        logger=quiet_logger(),
        signing_secret=signing_secret or "unused over Socket Mode",
        authorize=authorize,  # type: ignore[arg-type]  # Bolt takes None for "not installed", its annotation doesn't
        user_facing_authorize_error_message=_STRANGER,
    )
    app.command(re.compile("/"))(desk.command)
    app.shortcut(ASK)(desk.open_form)
    app.shortcut(POINT)(desk.point)
    app.view(FORM)(desk.submit)
    app.action(_ANY)(desk.action)
    app.event("app_mention")(desk.mention)
    app.event("message")(desk.message)
    app.event("app_home_opened")(desk.home)
    return app


def told_of_leaving(app: AsyncApp, leaving: Leaving) -> None:
    """Lets the app hear when a workspace removes it or takes its tokens back."""
    app.event("app_uninstalled")(leaving.uninstalled)
    app.event("tokens_revoked")(leaving.revoked)


def told_of_nothing_else(app: AsyncApp, desk: Desk) -> None:
    """Acknowledges every other event; Bolt asks its listeners in order, so this comes last."""
    app.event(_ANY)(desk.other)


_STRANGER = "Newsbrief isn't installed in this workspace any more. Ask an admin to install it again."
