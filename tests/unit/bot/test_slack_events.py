"""What Slack says, read as questions; and what is kept out of logs."""

from __future__ import annotations

import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import WrongUsage
from bot.platforms.discretion import Discreet, discreet
from bot.platforms.slack.connection import Patience
from bot.platforms.slack.events import DIGEST, plain, pressed, written
from bot.platforms.slack.repeats import Repeats
from bot.settings.accounts import slack_account
from tests.fakes.clock import FakeClock

TOKENS = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("<@U0BOT> baltic  cables", "baltic cables"),
        ("baltic &amp; &lt;cables&gt;", "baltic & <cables>"),
        ("search <https://gulf.example/a?b=1&amp;c=2>", "search https://gulf.example/a?b=1&c=2"),
        ("search <https://gulf.example|gulf.example>", "search gulf.example"),
        ("<!here> baltic <#C1|news>", "baltic"),
        ("a < b > c", "a < b > c"),
    ],
)
def test_mentions_links_and_escapes_are_read_as_a_person_means_them(said: str, meant: str) -> None:
    assert plain(said) == meant


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    assert plain(text) == " ".join(plain(text).split())


def test_the_choice_of_a_menu_counts_and_not_the_menu() -> None:
    option = {"text": {"type": "plain_text", "text": "Ports"}, "value": "nb1:e1:card:ports"}
    action = {"type": "static_select", "action_id": "nb1:e1:open", "selected_option": option}
    asked = pressed({"user": {"id": "U1"}, "team": {"id": "T1"}, "actions": [action], "container": {}})
    assert asked.action == "nb1:e1:card:ports"
    assert (asked.command.user, asked.command.workspace, asked.command.shared) == ("U1", "T1", False)


def test_a_button_under_a_message_that_the_channel_sees_is_pressed_in_public() -> None:
    container = {"message_ts": "1.1", "channel_id": "C1", "is_ephemeral": False}
    button = {"type": "button", "action_id": "nb1:run:help"}
    assert pressed({"user": {"id": "U1"}, "actions": [button], "container": container}).command.shared


@pytest.mark.parametrize(
    ("channel", "ephemeral", "alone"), [("C1", False, True), ("C1", True, False), ("D1", False, False)]
)
def test_below_a_digest_in_a_channel_whoever_presses_is_answered_alone(
    channel: str, *, ephemeral: bool, alone: bool
) -> None:
    container = {"message_ts": "1.1", "thread_ts": "1.1", "channel_id": channel, "is_ephemeral": ephemeral}
    button = {"type": "button", "action_id": "nb1:e0123456789abcde:sources", "block_id": f"{DIGEST}:3"}
    asked = pressed({"user": {"id": "U1"}, "actions": [button], "container": container})
    assert asked.fresh == alone
    assert asked.command.shared == (not alone and not ephemeral)
    assert asked.place.thread == (None if alone else "1.1"), "beside the digest, not inside the thread below it"


def test_in_an_organisation_the_workspace_stands_in_the_authorisation() -> None:
    event = {"type": "message", "channel_type": "im", "channel": "D1", "user": "U1", "text": "baltic"}
    asked = written({"event": event, "team_id": None, "authorizations": [{"team_id": "T7"}]})
    assert asked is not None
    assert asked.command.workspace == "T7"


def test_only_so_many_repeated_events_are_remembered() -> None:
    repeats = Repeats(FakeClock(), most=2)
    before = [repeats.lately({"event_id": identity}) for identity in ("a", "a", "b", "c", "a")]
    assert before == [False, True, False, False, False]
    assert not repeats.lately({})


@pytest.mark.parametrize(
    "secret",
    [
        "xoxb-123-456-abcDEF",
        "xoxe.xoxb-1-abc",
        "xapp-1-A01-99-abc",
        "wss://wss-primary.slack.com/link/?ticket=abc&app_id=1",
        "https://hooks.slack.com/services/T1/B1/abcdefgh",
        "with code: 1234.5678.abcdef",
        "https://hooks.slack.com/commands/T1/2/abc",
        "https://hooks.slack.com/actions/T1/2/abc",
    ],
)
def test_secrets_are_kept_out_of_logs_in_messages_arguments_and_tracebacks(secret: str) -> None:
    assert secret not in discreet(f"refused: url='{secret}'")
    try:
        raise ValueError(secret)
    except ValueError as error:
        made = logging.getLogger("x").makeRecord("x", 40, "f", 1, "at %s", (secret,), (ValueError, error, None))
    Discreet().filter(made)
    assert secret not in logging.Formatter().format(made)


def test_waits_grow_to_a_bound_and_jitter_takes_half_at_most() -> None:
    patience = Patience(first=1, most=60)
    assert [patience.delay(failures, jitter=0) for failures in (1, 2, 3, 7, 99)] == [1, 2, 4, 60, 60]
    assert patience.delay(99, jitter=1) == 30


def test_an_account_shows_no_secret_of_its_own() -> None:
    account = slack_account(TOKENS | {"SLACK_SIGNING_SECRET": "hush"})
    assert account is not None
    assert not [secret for secret in (*TOKENS.values(), "hush") if secret in repr(account)]


def test_without_anything_about_slack_there_is_no_account() -> None:
    assert slack_account({"NEWSBRIEF_SLACK_API_URL": "http://127.0.0.1:1/"}) is None


def test_many_workspaces_need_all_of_the_apps_credentials_and_one_workspace_none() -> None:
    with pytest.raises(WrongUsage, match=r"SLACK_CLIENT_SECRET is not set.*SLACK_SIGNING_SECRET is not set"):
        slack_account({"SLACK_CLIENT_ID": "1.2"})
    app = {"SLACK_CLIENT_ID": "1.2", "SLACK_CLIENT_SECRET": "hush", "SLACK_SIGNING_SECRET": "hush"}
    many, one = slack_account(app), slack_account(app | TOKENS)
    assert many is not None
    assert (many.bot_token, many.client_id) == (None, "1.2")
    assert one is not None
    assert (one.bot_token, one.client_id) == ("xoxb-1", "")
    assert "hush" not in repr(many)


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({"SLACK_APP_TOKEN": "xapp-1"}, "SLACK_BOT_TOKEN is not set"),
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, "neither SLACK_APP_TOKEN"),
        (TOKENS | {"NEWSBRIEF_SLACK_API_URL": "slack.example"}, "no http or https address"),
    ],
)
def test_what_is_missing_is_named(environment: dict[str, str], words: str) -> None:
    with pytest.raises(WrongUsage, match=words):
        slack_account(environment)
