"""Digests through incoming webhooks: bad days, addresses that are told to nobody, and what a webhook can't do."""

from __future__ import annotations

import logging
from zoneinfo import ZoneInfo

import pytest

from bot.ports.posting import CannotLook, Failed, Limited, Posted, Refused
from tests.fakes.editions import rich_edition
from tests.fakes.slack_api import Fault
from tests.scenario.slack_round import HOOK, ONE, SINCE, Round, told


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        ("429", Limited(seconds=7, scope="slack-webhook:ops-news")),
        ("500", Failed(reason="Slack failed halfway (500)", doubtful=True)),
        ("500 after", Failed(reason="Slack failed halfway (500)", doubtful=True)),
        ("lost", Failed(reason="Slack gave no answer (ServerDisconnectedError)", doubtful=True)),
    ],
)
def test_a_webhook_has_bad_days_too(fault: Fault, outcome: object) -> None:
    async def story(made: Round) -> None:
        made.slack.faults["webhook"].append(fault)
        made.slack.retry_after = "7"
        async with made.poster("slack-webhook") as poster:
            assert await poster.post(HOOK, ONE) == outcome
            assert isinstance(await poster.find(HOOK, ONE, since=SINCE), CannotLook)

    told(story)


def test_a_webhook_that_is_gone_or_whose_variable_is_missing_is_refused_and_its_address_told_to_nobody(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def story(made: Round) -> None:
        made.slack.refusals["webhook"] = "no_service"
        async with made.poster("slack-webhook") as poster:
            gone = await poster.post(HOOK, ONE)
            made.hook = ""
            missing = await poster.post(HOOK, ONE)
            made.hook = "hush"
            crooked = await poster.post(HOOK, ONE)
        for outcome, said in (
            (gone, "no_service: the webhook is gone"),
            (missing, "SLACK_WEBHOOK_OPS_NEWS is not set"),
            (crooked, "SLACK_WEBHOOK_OPS_NEWS is no http or https address"),
        ):
            assert isinstance(outcome, Refused)
            assert (outcome.place, said in outcome.reason) == (True, True)
            assert "hush" not in outcome.reason
            assert "/services/" not in outcome.reason

    with caplog.at_level(logging.DEBUG, logger="newsbrief"):
        told(story)
    assert "/services/" not in caplog.text


def test_a_webhook_changes_nothing_that_was_posted() -> None:
    async def story(made: Round) -> None:
        async with made.poster("slack-webhook") as poster:
            sent = await poster.post(HOOK, ONE)
            assert sent == Posted(message="k1")
            assert isinstance(await poster.edit(HOOK, "k1", ONE), Refused)
            drawn = poster.render(rich_edition(), layout="thread", zone=ZoneInfo("UTC"))
            assert {message.place for message in drawn} == {"channel"}

    told(story)
