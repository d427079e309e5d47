"""The app is installed from a browser: Bolt's OAuth flow over what we keep.

::

    /slack/install ──state, cookie──> Slack's consent ──code, state──> /slack/oauth_redirect ──code──> oauth.v2.access
                                                                          └─ kept, page <── auth.test <──┘

A state is good once and for ten minutes, and only in the browser that has its cookie. A code is good once, so a lost
answer is not asked for again.
"""

from __future__ import annotations

import logging
import secrets
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urljoin

from slack_bolt.error import BoltError
from slack_bolt.oauth.async_callback_options import AsyncCallbackOptions, AsyncFailureArgs, AsyncSuccessArgs
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.oauth.installation_store import Installation as BoltInstallation
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import StoreFault
from bot.platforms.discretion import discreet, quiet_logger
from bot.platforms.slack import pages
from bot.platforms.slack.calling import LOST, code_of
from bot.platforms.slack.manifest import INSTALL, RETURN, SCOPES
from bot.ports.clock import Clock
from bot.ports.installing import Installation, Installations, InstallStates
from bot.settings.accounts import SlackAccount

log = logging.getLogger("newsbrief.slack")
GOOD_FOR = 600  # seconds between the first page and the last


class Installing(AsyncOAuthFlow):
    """The two addresses that an installation goes through."""

    def __init__(self, account: SlackAccount, client: AsyncWebClient, settings: AsyncOAuthSettings) -> None:
        settings.callback_options = AsyncCallbackOptions(success=self._installed, failure=self._failed)
        super().__init__(client=client, logger=quiet_logger(), settings=settings)
        self._account = account

    async def build_install_page_html(self, url: str, request: AsyncBoltRequest) -> str:
        """The page to begin at."""
        return pages.consent(url)

    async def handle_installation(self, request: AsyncBoltRequest) -> BoltResponse:
        """The page to begin at, with a state and its cookie."""
        try:
            response = await super().handle_installation(request)
        except StoreFault as fault:
            log.log(fault.level, "slack.install_not_begun: %s", fault)
            return _page(500, pages.trouble("storage_error"))
        response.headers |= {name.lower(): [value] for name, value in pages.HEADERS.items()}
        return response

    async def handle_callback(self, request: AsyncBoltRequest) -> BoltResponse:
        """The page to end at, whatever happened."""
        try:
            return await super().handle_callback(request)
        except StoreFault as fault:
            log.log(fault.level, "slack.install_not_kept: %s", fault)
            return _page(500, pages.trouble("storage_error"))
        except LOST as error:
            log.warning("slack.install_not_answered: %s", discreet(code_of(error)))
            return _page(502, pages.trouble("no_answer"))

    async def _installed(self, args: AsyncSuccessArgs) -> BoltResponse:
        made = args.installation
        name = (made.enterprise_name if made.is_enterprise_install else made.team_name) or ""
        workspace = None if made.is_enterprise_install else made.team_id
        log.info("slack.installed: %s", workspace or made.enterprise_id)
        response = _page(200, pages.installed(name, app=made.app_id or "", workspace=workspace))
        response.headers["set-cookie"] = [self.settings.state_utils.build_set_cookie_for_deletion()]
        return response

    async def _failed(self, args: AsyncFailureArgs) -> BoltResponse:
        log.warning("slack.not_installed: %s", discreet(args.reason[:80]))
        return _page(args.suggested_status_code, pages.trouble(args.reason))


def installing(
    account: SlackAccount, client: AsyncWebClient, apps: Installations, states: InstallStates, clock: Clock
) -> Installing:
    """The flow for this account; `client` has no token."""
    settings = AsyncOAuthSettings(
        client_id=account.client_id,
        client_secret=account.client_secret,
        scopes=sorted(SCOPES),
        user_scopes=[],
        redirect_uri=account.redirect_uri,
        install_path=INSTALL,
        redirect_uri_path=RETURN,
        authorization_url=urljoin(account.api_url, "../oauth/v2/authorize"),
        installation_store=_Kept(apps),
        installation_store_bot_only=True,
        state_store=_States(states, clock),
        state_expiration_seconds=GOOD_FOR,
        logger=quiet_logger(),
    )
    return Installing(account, client, settings)


def installation_of(made: BoltInstallation) -> Installation:
    """What Slack said, as we keep it.

    Raises:
        BoltError: it says neither where nor with which token.
    """
    if not made.bot_token or not (made.enterprise_id if made.is_enterprise_install else made.team_id):
        raise BoltError("an installation without a bot's token or a place")
    everywhere = bool(made.is_enterprise_install)
    return Installation(
        app=made.app_id or "",
        workspace=None if everywhere else made.team_id,
        organisation=made.enterprise_id,
        name=(made.enterprise_name if everywhere else made.team_name) or "",
        bot_id=made.bot_id or "",
        bot_user=made.bot_user_id or "",
        scopes=tuple(made.bot_scopes or ()),
        token=made.bot_token,
        refresh_token=made.bot_refresh_token,
        expires_at=datetime.fromtimestamp(made.bot_token_expires_at, UTC) if made.bot_token_expires_at else None,
        installed_at=datetime.fromtimestamp(made.installed_at, UTC),
    )


class _Kept(AsyncInstallationStore):
    """Bolt's way to what we keep; it only saves, because requests are authorised by `Tokens`."""

    def __init__(self, apps: Installations) -> None:
        self._apps = apps

    async def async_save(self, installation: BoltInstallation) -> None:
        await self._apps.keep_installation(installation_of(installation))


class _States(AsyncOAuthStateStore):
    """Bolt's way to the states that we keep."""

    def __init__(self, states: InstallStates, clock: Clock) -> None:
        self._states, self._clock = states, clock

    async def async_issue(self, *_: Any, **__: Any) -> str:
        state = secrets.token_urlsafe(32)
        await self._states.issue_state(state, until=self._clock.now() + timedelta(seconds=GOOD_FOR))
        return state

    async def async_consume(self, state: str) -> bool:
        return await self._states.take_state(state, now=self._clock.now())


def _page(status: int, html: str) -> BoltResponse:
    return BoltResponse(status=status, body=html, headers=dict(pages.HEADERS))
