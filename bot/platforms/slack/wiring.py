"""The desk's listeners, told to Bolt."""

from __future__ import annotations

import re

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient

from bot.platforms.discretion import quiet_logger
from bot.platforms.slack.desk import Desk
from bot.platforms.slack.manifest import ASK, POINT
from bot.platforms.slack.views import FORM

_ANY = re.compile(r"(?s).*")


def bolt_app(desk: Desk, client: AsyncWebClient, who: AuthorizeResult, *, signing_secret: str | None) -> AsyncApp:
    """An app that knows the desk.

    `who` is what `auth.test` said at the start. Without it Bolt would ask again within the three seconds of the first
    question, and would take SLACK_CLIENT_ID and SLACK_CLIENT_SECRET as a wish for an installation of its own. `client`
    has no token: each request gets one of its own.
    """

    async def authorize() -> AuthorizeResult:
        return who

    app = AsyncApp(
        name="newsbrief",
        client=client,
        logger=quiet_logger(),
        signing_secret=signing_secret or "unused over Socket Mode",
        authorize=authorize,
    )
    app.command(re.compile("/"))(desk.command)
    app.shortcut(ASK)(desk.open_form)
    app.shortcut(POINT)(desk.point)
    app.view(FORM)(desk.submit)
    app.action(_ANY)(desk.action)
    app.event("app_mention")(desk.mention)
    app.event("message")(desk.message)
    app.event("app_home_opened")(desk.home)
    app.event(_ANY)(desk.other)
    return app
