"""Digests on bad days with Slack: posted once, found again or not decided, refused for good; and the gate before it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.ports.posting import Absent, CannotLook, Failed, Limited, Part, Posted, Refused
from bot.settings.values import Destination
from briefings.rendering.slack.charts import has_chart
from tests.fakes.editions import rich_edition
from tests.fakes.slack_api import CHANNEL, USER, Fault
from tests.scenario.slack_round import LOOK, NEWS, ONE, POST, SINCE, Round, installation, told


@pytest.mark.parametrize(("fault", "there"), [("lost", True), ("500 after", True), ("500", False), ("reset", False)])
def test_a_post_without_an_answer_is_doubtful_and_the_look_up_tells(fault: Fault, *, there: bool) -> None:
    async def story(made: Round) -> None:
        made.slack.faults[POST].append(fault)
        async with made.poster() as poster:
            outcome = await poster.post(NEWS, ONE)
            assert isinstance(outcome, Failed)
            assert outcome.doubtful
            found = await poster.find(NEWS, ONE, since=SINCE)
            assert isinstance(found, Posted if there else Absent)
        assert made.standing() == there
        assert len([call for call in made.slack.calls if call.method.startswith(POST)]) == 1, "nothing is repeated"

    told(story)


def test_too_many_requests_are_certainly_not_posted_and_hold_the_gate() -> None:
    async def story(made: Round) -> None:
        made.slack.faults[POST].append("429")
        made.slack.retry_after = "30"
        async with made.poster() as poster:
            assert await poster.post(NEWS, ONE) == Limited(seconds=30, scope=f"slack {CHANNEL}")
            assert made.standing() == 0
            assert isinstance(await poster.post(NEWS, ONE), Posted)
        first, *_, last = made.gate.turns[f"slack {CHANNEL}"]  # on a busy machine a turn may be stale and taken anew
        assert first == 0.0
        assert last >= 30.0

    told(story)


def test_a_limit_that_is_said_as_an_ordinary_answer_is_one_too() -> None:
    async def story(made: Round) -> None:
        made.slack.refusals[POST] = "rate_limited"
        async with made.poster() as poster:
            assert isinstance(await poster.post(NEWS, ONE), Limited)

    told(story)


def test_a_slack_that_cannot_be_reached_has_certainly_posted_nothing() -> None:
    async def story(made: Round) -> None:
        made.slack.port = 9  # where nobody listens
        async with made.poster() as poster:
            outcome = await poster.post(NEWS, ONE)
            assert isinstance(outcome, Failed)
            assert not outcome.doubtful

    told(story)


@pytest.mark.parametrize(
    ("error", "place"),
    [
        ("is_archived", True),
        ("not_in_channel", True),
        ("channel_not_found", True),
        ("restricted_action", True),
        ("token_revoked", True),
        ("account_inactive", True),
        ("invalid_auth", True),
        ("missing_scope", True),
        ("no_text", False),
        ("msg_blocks_too_long", False),
        ("metadata_too_large", False),
        ("a_word_that_is_new_to_us", False),
    ],
)
def test_what_only_a_person_can_mend_is_refused_for_good(error: str, *, place: bool) -> None:
    async def story(made: Round) -> None:
        made.slack.refusals[POST] = error
        async with made.poster() as poster:
            outcome = await poster.post(NEWS, ONE)
            assert isinstance(outcome, Refused)
            assert (outcome.place, error in outcome.reason) == (place, True)

    told(story)


@pytest.mark.parametrize("error", ["fatal_error", "internal_error", "request_timeout", "service_unavailable"])
def test_what_slack_says_may_have_half_succeeded_is_doubtful(error: str) -> None:
    async def story(made: Round) -> None:
        made.slack.refusals[POST] = error
        async with made.poster() as poster:
            outcome = await poster.post(NEWS, ONE)
            assert isinstance(outcome, Failed)
            assert outcome.doubtful

    told(story)


@pytest.mark.parametrize("error", ["missing_scope", "not_in_channel", "channel_not_found", "invalid_auth"])
def test_a_look_up_that_is_refused_never_says_that_nothing_is_there(error: str) -> None:
    async def story(made: Round) -> None:
        made.slack.refusals[LOOK] = error
        async with made.poster() as poster:
            found = await poster.find(NEWS, ONE, since=SINCE)
            assert isinstance(found, CannotLook)
            assert error in found.reason

    told(story)


@pytest.mark.parametrize("fault", ["429", "500", "reset", "lost"])
def test_a_look_up_that_fails_is_tried_again_by_whoever_asked(fault: Fault) -> None:
    async def story(made: Round) -> None:
        made.slack.faults[LOOK].append(fault)
        async with made.poster() as poster:
            found = await poster.find(NEWS, ONE, since=SINCE)
            assert isinstance(found, Limited if fault == "429" else Failed)
            assert isinstance(await poster.find(NEWS, ONE, since=SINCE), Absent)

    told(story)


@pytest.mark.parametrize("how", ["forgetful", "lost"])
def test_a_slack_that_tells_only_half_is_noticed(how: str) -> None:
    async def story(made: Round) -> None:
        async with made.poster() as poster:
            for number in range(3):
                await poster.post(NEWS, replace(ONE, key=f"other {number}"))
            setattr(made.slack.channels, how, True)
            made.slack.channels.page = 2
            assert isinstance(await poster.find(NEWS, ONE, since=SINCE), CannotLook)

    told(story)


def test_more_messages_than_can_be_looked_through_are_not_taken_for_all() -> None:
    async def story(made: Round) -> None:
        async with made.poster() as poster:
            for number in range(30):
                await poster.post(NEWS, replace(ONE, key=f"other {number}"))
            made.slack.channels.page = 1
            assert isinstance(await poster.find(NEWS, ONE, since=SINCE), CannotLook)
        assert made.gate.turns[f"slack  {LOOK}"][-1] > 25, "one after the other, no faster than Slack takes them"

    told(story)


def test_messages_from_before_are_not_looked_through() -> None:
    async def story(made: Round) -> None:
        async with made.poster() as poster:
            await poster.post(NEWS, ONE)
            later = SINCE + timedelta(hours=1)
            assert await poster.find(NEWS, ONE, since=later) == Absent()
            (call,) = made.slack.posted(LOOK)
            assert float(call.arguments["oldest"]) == (later - timedelta(minutes=5)).timestamp()

    told(story)


def test_a_thread_that_was_deleted_cannot_be_looked_through() -> None:
    async def story(made: Round) -> None:
        async with made.poster() as poster:
            found = await poster.find(NEWS, replace(ONE, under="1763000000.000001"), since=SINCE)
            assert isinstance(found, CannotLook)

    told(story)


def test_a_person_gets_it_as_a_direct_message_and_it_is_found_there() -> None:
    async def story(made: Round) -> None:
        person = Destination(platform="slack", channel=f"@{USER}")
        async with made.poster() as poster:
            sent = await poster.post(person, ONE)
            assert isinstance(sent, Posted)
            assert await poster.find(person, ONE, since=SINCE) == sent
        assert [call.arguments["channel"] for call in made.slack.posted(POST)] == [USER]

    told(story)


def test_a_workspace_that_takes_no_charts_gets_the_message_without_them() -> None:
    bar = {"type": "data_visualization", "block_id": "c1", "title": "Dues", "chart": {
        "type": "bar", "series": [{"name": "%", "data": [{"label": "2025", "value": 4}]}],
        "axis_config": {"categories": ["2025"]},
    }}  # fmt: skip
    charted = replace(ONE.message, payload=ONE.message.payload | {"blocks": [*ONE.message.payload["blocks"], bar]})
    assert has_chart(charted.payload)

    async def story(made: Round) -> None:
        made.slack.no_charts = True
        async with made.poster() as poster:
            assert isinstance(await poster.post(NEWS, replace(ONE, message=charted)), Posted)
        assert made.standing() == 1

    told(story)


def test_an_edition_is_drawn_the_same_each_time_with_what_can_be_pressed_and_goes_out_in_any_layout() -> None:
    async def story(made: Round) -> None:
        async with made.poster() as poster:
            for layout in ("full", "compact", "thread"):
                drawn = poster.render(rich_edition(), layout=layout, zone=ZoneInfo("Asia/Phnom_Penh"))
                assert drawn == poster.render(rich_edition(), layout=layout, zone=ZoneInfo("Asia/Phnom_Penh"))
                lead: str | None = None
                for at, message in enumerate(drawn):
                    under = lead if message.place == "thread" else None
                    outcome = await poster.post(NEWS, Part(key=f"{layout}{at}", message=message, under=under))
                    assert isinstance(outcome, Posted), outcome
                    lead = lead or outcome.message
        kinds = {block["type"] for call in made.slack.posted(POST) for block in call.arguments["blocks"]}
        assert "actions" in kinds

    told(story)


def test_each_workspace_is_posted_to_with_its_own_token_renewed_where_it_has_ended() -> None:
    async def story(made: Round) -> None:
        ended = installation(made.slack, "T2", left=timedelta(hours=-1))
        lasting = installation(made.slack, "T3")
        for each in (ended, lasting):
            await made.apps.keep_installation(each)
        async with made.poster(many=True) as poster:
            for team in ("T2", "T3"):
                assert isinstance(await poster.post(replace(NEWS, within=team), ONE), Posted)
        renewed = await made.apps.installation("T2")
        assert renewed is not None
        assert [call.token for call in made.slack.posted(POST)] == [renewed.token, lasting.token]
        assert renewed.token != ended.token

    told(story)


def test_a_workspace_that_is_not_named_is_the_only_one_or_asked_for() -> None:
    async def story(made: Round) -> None:
        async with made.poster(many=True) as poster:
            await made.apps.keep_installation(installation(made.slack, "T2"))
            assert isinstance(await poster.post(NEWS, ONE), Posted)
            gone = await poster.post(replace(NEWS, within="T9"), ONE)
            assert isinstance(gone, Refused)
            assert "isn't installed in T9" in gone.reason
            await made.apps.keep_installation(installation(made.slack, "T3"))
            unclear = await poster.post(NEWS, ONE)
            assert isinstance(unclear, Refused)
            assert "slack:TEAM/CHANNEL" in unclear.reason
            assert isinstance(await poster.find(NEWS, ONE, since=SINCE), CannotLook)

    told(story)
